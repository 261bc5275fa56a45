// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/csv_reader.h"
#include "form/definition.h"

#include <memory>

namespace exchange {

class XlsxBook;

/// A file with rows for a table: CSV, or a workbook whose sheets are read one by one.
class SheetFile
{
public:
    /// Looks at the content, not at the name. Problems: "exchange.size", those of readCsv and XlsxBook::open, and for
    /// files that are neither, with what to do: "exchange.xls", "exchange.ods", "exchange.password", "exchange.markup".
    [[nodiscard]] static base::Result<SheetFile> open(
        const QByteArray &bytes, const Progress &progress = {}, const CsvManner &manner = {});

    [[nodiscard]] bool isWorkbook() const { return m_book != nullptr; }
    [[nodiscard]] const QString &encoding() const { return m_encoding; } ///< of CSV: "UTF-8"
    [[nodiscard]] QChar separator() const { return m_separator; } ///< of CSV
    [[nodiscard]] QStringList sheetNames() const; ///< of a workbook
    [[nodiscard]] QStringList shownSheetNames() const; ///< those that are not hidden

    /// The sheet with the rows of this table: the one named `wanted`, or else the one that has the table's id, name or
    /// label, or the only one that is not hidden. Names compare as headers do.
    /// A title above the names of the columns is known for that (see headerRow).
    /// Problems: "exchange.sheet.none" (no such sheet), "exchange.sheet.which" (several; lists them), those of reading.
    [[nodiscard]] base::Result<Sheet> sheetFor(
        const form::Table &table, const QString &wanted = {}, const Progress &progress = {}) const;
    /// The sheet that bears the id, name or label of this table, or none.
    [[nodiscard]] std::optional<qsizetype> sheetNamed(const form::Table &table) const;

private:
    [[nodiscard]] base::Result<Sheet> chosen(
        const form::Table &table, const QString &wanted, const Progress &progress) const;

    std::shared_ptr<const XlsxBook> m_book;
    Sheet m_csv;
    QString m_encoding;
    QChar m_separator;
};

} // namespace exchange
