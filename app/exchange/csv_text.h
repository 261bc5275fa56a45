// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QList>

namespace exchange {

struct CsvRecord {
    int number = 0; ///< as a spreadsheet counts it: the header is 1
    QStringList cells;
};

/// UTF-8, UTF-16 with its mark, else Windows-1252. Problem: "exchange.csv.encoding".
[[nodiscard]] base::Result<QString> decodeCsv(const QByteArray &bytes);

/// Takes CSV apart (RFC 4180; semicolon, comma or tab, whichever the first record has most; a first line "sep=;" as
/// spreadsheets write it decides). Records without any content are left out. Problem: "exchange.csv.quote".
[[nodiscard]] base::Result<QList<CsvRecord>> splitCsv(const QString &text);

/// A cell as it stands in a file with semicolons.
[[nodiscard]] QString quotedCsv(const QString &cell);

} // namespace exchange
