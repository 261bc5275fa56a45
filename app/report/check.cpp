// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/check.h"

#include <algorithm>

namespace report {

/// To the letter, with the place of the row.
static bool areSame(const QList<Finding> &before, const QList<Finding> &now)
{
    return std::equal(before.begin(), before.end(), now.begin(), now.end(), [](const Finding &a, const Finding &b) {
        return a == b && a.severity == b.severity && a.position == b.position && a.message == b.message;
    });
}

void Check::appendFindings(QList<const Finding *> &all) const
{
    for (const QList<Finding> &findings : m_findings) {
        for (const Finding &finding : findings)
            all.append(&finding);
    }
}

void Check::touch(const std::optional<RowId> &row)
{
    if (row && m_rowTable)
        m_touched.insert(*row);
    else
        m_allTouched = true;
}

void Check::touchRowsWithFindings()
{
    for (auto row = m_findings.keyBegin(); row != m_findings.keyEnd(); ++row)
        m_touched.insert(*row);
}

void Check::drop(RowId row)
{
    m_findings.remove(row);
    const std::pair<int, int> *counts = m_counts.find(row);
    if (!counts)
        return;
    m_required -= counts->first;
    m_filled -= counts->second;
    m_counts.remove(row);
}

void Check::keep(RowId row, const Outcome &outcome)
{
    if (!outcome.findings.isEmpty())
        m_findings.insert(row, outcome.findings);
    if (outcome.required == 0)
        return;
    m_counts.insert(row, {outcome.required, outcome.filled});
    m_required += outcome.required;
    m_filled += outcome.filled;
}

void Check::forgetAll()
{
    m_findings.clear();
    m_counts.clear();
    m_required = 0;
    m_filled = 0;
    m_allTouched = false;
    m_touched.clear();
}

QList<form::Value> Check::readFrom(const Sheet &, qsizetype) const
{
    return {};
}

Outcome Check::askUnlessKnown(const Sheet &sheet, RowId row, qsizetype index, Answers &known) const
{
    const QList<form::Value> read = readFrom(sheet, index);
    if (read.isEmpty())
        return ask(sheet, row, index);
    const auto answer = known.constFind(read);
    if (answer == known.constEnd())
        return *known.insert(read, ask(sheet, row, index));
    Outcome outcome = *answer;
    for (Finding &finding : outcome.findings) {
        if (finding.path.row) {
            finding.path.row = row;
            finding.position = index;
        }
    }
    return outcome;
}

bool Check::askTouched(const Sheet &sheet)
{
    bool changed = false;
    Answers known;
    QList<RowId> touched(m_touched.begin(), m_touched.end());
    std::sort(touched.begin(), touched.end());
    m_touched.clear();
    for (const RowId row : std::as_const(touched)) {
        const qsizetype index = sheet.position(m_rowTable->id, row);
        const QList<Finding> before = m_findings.value(row);
        const Outcome now = index >= 0 ? askUnlessKnown(sheet, row, index, known) : Outcome();
        drop(row);
        keep(row, now);
        changed = changed || !areSame(before, now.findings);
    }
    return changed;
}

bool Check::refresh(const QList<Check *> &checks, const Sheet &sheet)
{
    bool changed = false;
    QHash<const form::Table *, QList<Check *>> ofAllRows;
    for (Check *check : checks) {
        if (!check->m_allTouched) {
            changed = check->askTouched(sheet) || changed;
            continue;
        }
        const QList<Finding> before = check->m_findings.value(noRow);
        check->forgetAll();
        if (check->m_rowTable) {
            ofAllRows[check->m_rowTable].append(check);
            continue;
        }
        check->keep(noRow, check->ask(sheet, noRow, -1));
        changed = changed || !areSame(before, check->m_findings.value(noRow));
    }
    for (const auto &[table, together] : ofAllRows.asKeyValueRange()) {
        const QList<Row> &rows = sheet.values().rows(table->id);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const RowId row = rows.at(i).id;
            for (Check *check : together)
                check->keep(row, check->ask(sheet, row, i));
        }
    }
    return changed || !ofAllRows.isEmpty();
}

} // namespace report
