// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/sheet_file.h"
#include "exchange/table_import.h"
#include "tests/exchange/workbook.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The first byte says what the rest is: a whole archive, or the rows, the strings or the number formats of a sound
/// one, where checksums would keep nearly everything from the readers of XML.
static QByteArray bookOf(char kind, const QByteArray &rest)
{
    const QByteArray rows
        = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>no</v></c><c r=\"B1\" t=\"str\"><v>decided</v></c></row>"
          "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"1\"><v>42735</v></c></row>";
    workbook::Wish wish{rows, {}, "<si><t>x</t></si>", "dd/mm/yyyy", {}, false, {}, {}};
    switch (kind) {
    case 'R': wish.rows = rest; break;
    case 'B': wish.behindRows = rest; break;
    case 'S': wish.strings = rest; break;
    case 'F': wish.formats = rest; break;
    case 'D': wish.beforeSheet = rest; break;
    default: return rest;
    }
    return workbook::made(wish);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const auto file = exchange::SheetFile::open(bookOf(static_cast<char>(data[0]), rest));
    if (!file)
        return file.problem().message().isEmpty() ? std::abort(), 0 : 0;
    const form::Campaign &campaign = form::Campaign::builtIn();
    const QString table = QStringLiteral("hwg.files");
    const auto sheet = file->sheetFor(*campaign.table(table));
    if (!sheet)
        return sheet.problem().message().isEmpty() ? std::abort(), 0 : 0;
    const exchange::Import import = exchange::importTable(*sheet, campaign, {table, {}, {}, {}}, {});
    for (const base::Problem &problem : import.problems) {
        if (problem.message().isEmpty())
            std::abort();
    }
    return 0;
}
