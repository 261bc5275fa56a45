// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/definition.h"

#include <QHash>

namespace exchange {

/// The header of a column in a file that people read: its label; with its name where another column has the same.
[[nodiscard]] QString headerOf(const form::Table &table, const form::Field &column, base::Language language);

/// The choice in words, such that it is read as this choice again: the label, unless it is that of another one in some
/// language as well.
[[nodiscard]] QString choiceText(const form::Field &column, const QString &code, base::Language language);

/// The same for many cells.
class ChoiceTexts
{
public:
    explicit ChoiceTexts(base::Language language) : m_language(language) { }
    [[nodiscard]] const QString &of(const form::Field &column, const QString &code);

private:
    base::Language m_language;
    QHash<std::pair<QString, QString>, QString> m_texts; ///< by column and code
};

} // namespace exchange
