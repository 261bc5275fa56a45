// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/sheet_file.h"
#include "exchange/table_import.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any bytes as a CSV file of a table. Whatever is refused has its reason; what is taken over goes out and comes back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto file = exchange::SheetFile::open(bytes);
    if (!file)
        return file.problem().message().isEmpty() ? std::abort(), 0 : 0;
    const form::Campaign &campaign = form::Campaign::builtIn();
    const QString table = QStringLiteral("hwg.files");
    const auto sheet = file->sheetFor(*campaign.table(table));
    if (!sheet)
        return 0;
    const exchange::TableWish wish{table, {{{QStringLiteral("*"), {}}}}, exchange::TableWish::BadRows::LeaveOut, {}};
    const exchange::Import import = exchange::importTable(*sheet, campaign, wish, {});
    for (const base::Problem &problem : import.problems) {
        if (problem.message().isEmpty())
            std::abort();
    }
    if (import.rows > sheet->rowCount() || import.rejected.size() > sheet->rowCount())
        std::abort();
    return 0;
}
