// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/check.h"

namespace report {

void Check::appendFindings(QList<Finding> &all) const
{
    for (const QList<Finding> &findings : m_findings)
        all.append(findings);
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
    const auto [required, filled] = m_counts.take(row);
    m_required -= required;
    m_filled -= filled;
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

void Check::askAll(const Sheet &sheet)
{
    m_findings.clear();
    m_counts.clear();
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
