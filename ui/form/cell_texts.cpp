// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/cell_texts.h"

#include "desk/municipality.h"
#include "form/display.h"
#include "ui/fields/spelling.h"
#include "ui/form/words.h"

namespace ui {

CellTexts::CellTexts(const report::Evaluator &evaluator, const form::Table &table, base::Language language)
    : m_evaluator(evaluator), m_table(table), m_language(language)
{
}

const CellTexts::Names &CellTexts::names(int column) const
{
    const QList<report::Row> &rows = m_evaluator.values().rows(field(column).refersTo);
    Names &names = m_names[column];
    if (names.list.isEmpty() || !names.of.isSharedWith(rows)) {
        names = {rows, referencesOf(field(column), m_evaluator, m_language), {}};
        for (const auto &[key, label] : names.list)
            if (!names.labels.contains(key))
                names.labels.insert(key, label);
    }
    return names;
}

const QList<std::pair<form::Value, QString>> &CellTexts::references(int column) const
{
    return names(column).list;
}

QString CellTexts::shown(const form::Value &value, int column) const
{
    const form::Field &which = field(column);
    if (value.isMissing())
        return {};
    if (which.type == form::Type::Reference)
        if (const QString label = names(column).labels.value(value); !label.isEmpty())
            return label;
    if (which.type == form::Type::Nis)
        return desk::shownMunicipality(value, m_evaluator.campaign(), m_language);
    return form::displayed(value, which, m_language);
}

QString CellTexts::plain(const form::Value &value, int column) const
{
    return editable(value, field(column), m_language);
}

form::Value CellTexts::valueIn(const report::Row &row, int column) const
{
    const form::Field &which = field(column);
    if (which.isComputed() || !which.preset.isEmpty())
        return m_evaluator.value({m_table.id, row.id, which.name()});
    return row.cells.value(which.name());
}

} // namespace ui
