// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_text.h"

#include <cstdlib>

/// Any file: it is refused, or its cells written again are the same cells.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text
        = exchange::decodeCsv(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const auto records = text ? exchange::splitCsv(*text) : text.problem();
    if (!records)
        return 0;
    QString written = QStringLiteral("sep=;\n");
    for (const exchange::CsvRecord &record : *records) {
        QStringList cells;
        for (const QString &cell : record.cells)
            cells.append(exchange::quotedCsv(cell));
        written += cells.join(u';') + u'\n';
    }
    const auto again = exchange::splitCsv(written);
    if (!again || again->size() != records->size())
        std::abort();
    for (qsizetype i = 0; i < records->size(); ++i) {
        if (again->at(i).cells != records->at(i).cells)
            std::abort();
    }
    return 0;
}
