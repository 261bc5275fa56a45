// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/sheet.h"

namespace exchange {

/// A CSV file taken apart, and how it was understood.
struct CsvFile {
    QString encoding; ///< one of `encodings()`
    QChar separator; ///< ; , | or tab
    Sheet sheet;
};

/// How a CSV file is to be read, where somebody knows better than the reader would find out.
struct CsvManner {
    QString encoding; ///< one of `encodings()`; empty: find out
    QChar separator; ///< null: find out
};

/// RFC 4180 and what spreadsheets make of it. The encoding is found as in `decodedText`. The separator
/// is that of a first line "sep=;", else the one of ; tab | , that the first records have most evenly, then most often.
/// Problems: "exchange.csv.encoding" (not text), "exchange.csv.quote", "exchange.large", "exchange.cancelled".
[[nodiscard]] base::Result<CsvFile> readCsv(
    const QByteArray &bytes, const Progress &progress = {}, const CsvManner &manner = {});

/// A cell as it stands in a file with this separator.
[[nodiscard]] QString quotedCsv(const QString &cell, QChar separator = u';');

/// The reading was stopped.
[[nodiscard]] base::Problem cancelled();
/// More cells or characters than Sheet may have.
[[nodiscard]] base::Problem tooLarge();

} // namespace exchange
