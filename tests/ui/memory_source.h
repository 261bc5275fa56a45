// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form/form_source.h"

/// Values in memory only, evaluated by the real evaluator of the real campaign.
class MemorySource final : public ui::FormSource
{
public:
    explicit MemorySource(const report::Values &values = {}, const report::Values &previous = {})
        : m_previous(previous), m_evaluator(form::Campaign::builtIn(), values, previous, QDate(2017, 2, 20))
    {
    }

    const report::Evaluator &evaluator() const override { return m_evaluator; }
    const report::Values &previous() const override { return m_previous; }
    bool isEditable(const QString &) const override { return editable; }
    base::Result<void> editTogether(const QList<report::Edit> &edits) override
    {
        if (refusal)
            return *refusal;
        if (edits.isEmpty())
            return {};
        undo.append(QList<report::Edit>());
        for (const report::Edit &edit : edits)
            undo.last().prepend(m_evaluator.apply(edit));
        announceChange();
        return {};
    }
    base::Language language() const override { return spoken; }
    bool isAccepted(const report::Finding &finding) const override { return accepted.contains(finding.rule); }

    void takeBack()
    {
        for (const report::Edit &edit : undo.takeLast())
            m_evaluator.apply(edit);
        announceChange();
    }
    void setPrevious(const report::Values &previous)
    {
        m_previous = previous;
        m_evaluator = report::Evaluator(
            form::Campaign::builtIn(), report::Values(m_evaluator.values()), previous, QDate(2017, 2, 20));
        announceChange();
    }
    void freeze()
    {
        editable = false;
        announceChange();
    }

    bool editable = true;
    QSet<QString> accepted; ///< rules whose warnings may stand
    base::Language spoken = base::Language::Dutch;
    std::optional<base::Problem> refusal;
    QList<QList<report::Edit>> undo; ///< steps

private:
    report::Values m_previous;
    report::Evaluator m_evaluator;
};

/// The place of a column in its table; -1: it has none of this name.
inline int columnNamed(const form::Table &table, const QString &name)
{
    for (int i = 0; i < table.columns.size(); ++i)
        if (table.columns.at(i).name() == name)
            return i;
    return -1;
}
