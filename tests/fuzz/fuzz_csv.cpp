// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_reader.h"
#include "exchange/sheet_file.h"
#include "exchange/table_import.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The cells of a file, written again, are the same cells.
static void writeAgain(const exchange::Sheet &sheet)
{
    QString written = QStringLiteral("sep=;\n");
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        QStringList cells;
        for (const exchange::Cell &cell : sheet.cells(row)) {
            while (cells.size() < cell.column)
                cells.append(QString());
            cells.append(exchange::quotedCsv(cell.text.toString()));
        }
        written += cells.join(u';') + u'\n';
    }
    const auto again = exchange::readCsv(written.toUtf8());
    if (!again || again->sheet.rowCount() != sheet.rowCount())
        std::abort();
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        const QList<exchange::Cell> before = sheet.cells(row);
        const QList<exchange::Cell> after = again->sheet.cells(row);
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (after.value(i).column != before.at(i).column || after.value(i).text != before.at(i).text)
                std::abort();
        }
    }
}

/// Any bytes as a CSV file of a table. Whatever is refused has its reason; what is read can be written and read again.
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
    if (!file->isWorkbook())
        writeAgain(*sheet);
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
