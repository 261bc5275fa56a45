// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/check.h"

namespace report {

void Check::appendFindings(QList<Finding> &all) const
{
    for (const Outcome &outcome : m_outcomes)
        all.append(outcome.findings);
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
    for (auto outcome = m_outcomes.cbegin(); outcome != m_outcomes.cend(); ++outcome) {
        if (!outcome->findings.isEmpty())
            m_touched.insert(outcome.key());
    }
}

void Check::drop(RowId row)
{
    const Outcome gone = m_outcomes.take(row);
    m_required -= gone.required;
    m_filled -= gone.filled;
}

void Check::keep(RowId row, const Outcome &outcome)
{
    if (outcome.required == 0 && outcome.findings.isEmpty())
        return;
    m_required += outcome.required;
    m_filled += outcome.filled;
    m_outcomes.insert(row, outcome);
}

void Check::askAll(const Sheet &sheet)
{
    m_outcomes.clear();
    m_required = 0;
    m_filled = 0;
    if (!m_rowTable)
        return keep(noRow, ask(sheet, noRow, -1));
    const QList<Row> &rows = sheet.values().rows(m_rowTable->id);
    for (qsizetype i = 0; i < rows.size(); ++i)
        keep(rows.at(i).id, ask(sheet, rows.at(i).id, i));
}

void Check::refresh(const Sheet &sheet)
{
    if (m_allTouched) {
        m_touched.clear();
        askAll(sheet);
    }
    for (const RowId row : std::as_const(m_touched)) {
        const qsizetype index = sheet.position(m_rowTable->id, row);
        drop(row);
        if (index >= 0)
            keep(row, ask(sheet, row, index));
    }
    m_allTouched = false;
    m_touched.clear();
}

} // namespace report
