// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/check.h"
#include "report/sentence.h"

namespace report {

/// A rule of a definition.
class RuleCheck final : public Check
{
public:
    RuleCheck(const form::Definition &form, const form::Rule &rule, const form::Campaign &campaign);
    [[nodiscard]] QList<form::Reading> readings(const form::Names &names) const override;
    /// From now on somebody else says which rows to ask again when this part of the condition changes.
    void leaveOut(const QSet<const form::Node *> &parts) { m_leftOut += parts; }

protected:
    [[nodiscard]] Outcome ask(const Sheet &sheet, RowId row, qsizetype index) const override;
    /// Only of rules that look for like rows: when one of these changes, all of them are asked.
    [[nodiscard]] QList<form::Value> readFrom(const Sheet &sheet, qsizetype index) const override;

private:
    struct Place {
        form::Expression expression;
        form::Appearance appearance;
    };
    [[nodiscard]] Path pathOf(RowId row) const;
    void say(Finding &finding, const Sheet &sheet, const form::CurrentRow &row) const;

    const form::Rule &m_rule;
    Sentence m_sentence;
    QList<Place> m_places;
    const form::Table *m_atTable = nullptr; ///< of a rule that points to a column or table
    QString m_atColumn;
    QStringList m_ownColumns; ///< what the condition and the message read from the row
    QSet<const form::Node *> m_leftOut;
};

} // namespace report
