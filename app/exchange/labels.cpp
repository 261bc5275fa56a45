// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/labels.h"

#include "exchange/cell_reading.h"
#include "exchange/column_map.h"

#include <algorithm>

namespace exchange {

using base::Language;
using form::Field;
using form::Table;

QString choiceText(const Field &column, const QString &code, Language language)
{
    for (const form::Choice &choice : column.choices) {
        if (choice.code != code)
            continue;
        const QString label = choice.label.in(language);
        const auto read = readCell({0, CellKind::Text, label}, column);
        return read && *read == form::Value(code) ? label : code;
    }
    return code;
}

QString headerOf(const Table &table, const Field &column, Language language)
{
    const QString label = column.label.in(language);
    const auto isCalledSo = [&](const Field &other) {
        return std::any_of(base::allLanguages.begin(), base::allLanguages.end(), [&](Language each) {
            return bareName(other.label.in(each)) == bareName(label);
        }) || bareName(other.name()) == bareName(label);
    };
    const auto others = std::count_if(table.columns.begin(), table.columns.end(),
        [&](const Field &other) { return &other != &column && isCalledSo(other); });
    return others == 0 ? label : QStringLiteral("%1 [%2]").arg(label, column.name());
}

const QString &ChoiceTexts::of(const Field &column, const QString &code)
{
    QString &text = m_texts[{column.id, code}];
    if (text.isNull())
        text = choiceText(column, code, m_language);
    return text;
}

} // namespace exchange
