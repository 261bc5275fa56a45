// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"
#include "exchange/human_date.h"
#include "exchange/sheet.h"
#include "form/definition.h"

namespace exchange {

/// Which column of a file is which column of a table, and how its dates are written, as a person said it. A plain
/// value: whoever asked may keep it under the fingerprint of the file's header and offer it again.
struct ColumnMap {
    struct Entry {
        QString header; ///< as the file writes it, or the letters of the column ("C"); "*": every other unknown header
        QString column; ///< name of the column; empty: leave it out
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> entries;
    /// DayFirst or MonthFirst; nothing: the day, unless a date of the file says otherwise (see importTable).
    std::optional<DateOrder> dates = {};

    /// Headers alone decide, and nobody said how the dates are written.
    [[nodiscard]] bool isSilent() const { return entries.isEmpty() && !dates; }
    /// "Naam dossier=no"; nothing without "=" or without a header before the last one.
    [[nodiscard]] static std::optional<Entry> parse(const QString &text);
    bool operator==(const ColumnMap &) const = default;
};

/// What the row says that names the columns of a sheet.
struct Header {
    struct Column {
        int place = 0; ///< in the sheet, counted from 0
        QString text; ///< as the file writes it
        const form::Field *field = nullptr; ///< null: left out
    };
    QList<Column> columns;
    ColumnMap map; ///< the one that was given, with names of columns in the place of ids and labels
    QStringList unknown; ///< what a map calls the columns that are no columns of the table, where that is a problem
    qsizetype firstRow = 1; ///< of the data: after the header, and a row that only repeats it in other words
    QList<base::Problem> problems; ///< not empty: no row can be read
    QList<base::Problem> notes; ///< a title left out, columns left out, required ones that are missing
};

/// Which row names the columns of this table: the first, or below a title one of the next thirty that names two of
/// them. The first when none does.
[[nodiscard]] qsizetype headerRow(const Sheet &sheet, const form::Table &table);

/// Finds the columns in the row `sheet.header`: by what the map says, else by id or name, else by label in any
/// language, whatever the case, the spaces, accents and signs; "Bedrag [amount]" names the column in brackets.
/// Precondition: the sheet has a row. Problems: "exchange.header" (no such column), ".twice", ".ambiguous" (a label of
/// two columns), ".map" (the map names a header or column that is not there), ".none" (all are left out). They call
/// columns by their labels in `language`.
[[nodiscard]] Header readHeader(const Sheet &sheet, const form::Table &table, const ColumnMap &map,
    base::Language language = base::Language::Dutch);

/// Names the source: the same for files with the same headers in the same places. SHA-256, hexadecimal.
[[nodiscard]] QByteArray fingerprint(const Sheet &sheet);

/// Letters and digits only, in lower case, without accents: how headers and names of sheets are compared.
[[nodiscard]] QString bareName(const QString &name);

/// Begins the header of the column that says why a row was given back; such a column is not read.
inline constexpr QStringView reasonMark = u"[!]";

} // namespace exchange
