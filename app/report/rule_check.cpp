// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/rule_check.h"

namespace report {

RuleCheck::RuleCheck(const form::Definition &form, const form::Rule &rule, const form::Campaign &campaign)
    : Check(form.code, rule.each.isEmpty() ? nullptr : campaign.table(rule.each)),
      m_rule(rule),
      m_sentence(rule.message),
      m_atTable(campaign.table(rule.at))
{
    if (const form::Table *table = campaign.tableOfColumn(rule.at)) {
        m_atTable = table;
        m_atColumn = campaign.field(rule.at)->name();
    }
    const form::Names names(campaign);
    for (const form::Expression &place : m_sentence.places())
        m_places.append({place, form::appearanceOf(place, names, rowTable())});
    QSet<QString> read = rule.holds.names();
    for (const Place &place : std::as_const(m_places))
        read += place.expression.names();
    for (const QString &name : std::as_const(read)) {
        if (name.startsWith(u"row."))
            m_ownColumns.append(name.mid(4));
    }
}

QList<form::Value> RuleCheck::readFrom(const Sheet &sheet, qsizetype index) const
{
    QList<form::Value> values;
    for (const QString &column : m_leftOut.isEmpty() ? QStringList() : m_ownColumns)
        values.append(sheet.cell(rowTable()->id, index, column));
    return values;
}

QList<form::Reading> RuleCheck::readings(const form::Names &names) const
{
    QList<form::Reading> all = form::readings(m_rule.holds, names, rowTable(), m_leftOut);
    for (const Place &place : m_places)
        all += form::readings(place.expression, names, rowTable());
    return all;
}

Path RuleCheck::pathOf(RowId row) const
{
    if (!m_atTable)
        return {m_rule.at, std::nullopt, {}};
    if (m_atTable != rowTable())
        return {m_atTable->id, std::nullopt, {}};
    return {m_atTable->id, row, m_atColumn};
}

void RuleCheck::say(Finding &finding, const Sheet &sheet, const form::CurrentRow &row) const
{
    QHash<QString, form::Value> values;
    for (const Place &place : m_places) {
        const auto value = form::evaluate(place.expression, sheet, row);
        values.insert(place.expression.text(), value ? *value : form::Value());
        finding.figures.append(form::canonical(values.value(place.expression.text()), place.appearance.type));
    }
    finding.message = m_sentence.filled([&](const form::Expression &expression, base::Language language) {
        for (const Place &place : m_places) {
            if (place.expression.text() == expression.text())
                return form::displayed(values.value(expression.text()), place.appearance, language);
        }
        return QString();
    });
}

Outcome RuleCheck::ask(const Sheet &sheet, RowId row, qsizetype index) const
{
    const form::CurrentRow current{rowTable() ? rowTable()->id : QString(), index};
    const auto holds = form::evaluate(m_rule.holds, sheet, current);
    if (holds && (!holds->truth() || *holds->truth()))
        return {};
    const Path path = pathOf(row);
    Finding finding{
        m_rule.id, m_rule.severity, form(), path, path.row ? index : -1, {}, m_rule.cure, m_rule.source, {}};
    if (holds) {
        say(finding, sheet, current);
    } else {
        // What cannot be worked out has not been shown to hold.
        const QString reason = holds.problem().message();
        finding.message = {reason, reason, reason, reason};
        finding.severity = form::Severity::Error;
    }
    return {0, 0, {finding}};
}

} // namespace report
