// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/values.h"

namespace store {

/// How the file spells a value, without knowing its field: a letter for the kind, then the value. "n12.5",
/// "d2016-03-31", "ttext", "btrue"; the missing value is empty.
[[nodiscard]] QString toText(const form::Value &value);
/// Nothing when it is no such spelling.
[[nodiscard]] std::optional<form::Value> valueFromText(const QString &text);

/// The cells of a row: a JSON object, column names to value texts, sorted.
[[nodiscard]] QString toText(const report::Cells &cells);
[[nodiscard]] std::optional<report::Cells> cellsFromText(const QString &text);

/// Reads the cells of many rows of one table, as `cellsFromText` does each: rows share the names of their columns.
class CellsReader
{
public:
    [[nodiscard]] std::optional<report::Cells> read(const QString &text);

private:
    [[nodiscard]] std::optional<report::Cells> readPlain(QStringView text);
    [[nodiscard]] const QString &name(QStringView text, qsizetype place);

    QStringList m_names; ///< of the cells read last, by their place
};

/// For people and for the history: "12.5", "2016-03-31", "text", "true".
[[nodiscard]] QString plainText(const form::Value &value);

} // namespace store
