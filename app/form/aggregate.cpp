// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/aggregate.h"

#include "form/operations.h"

namespace form {

void Aggregation::add(Function function, const Value &cell)
{
    if (cell.isMissing() || m_spoilt)
        return;
    ++m_count;
    if (function == Function::Count)
        return;
    if (m_count == 1 && (function != Function::Sum || cell.number())) {
        m_best = cell;
        return;
    }
    m_best = function == Function::Sum ? combined(Operator::Add, m_best, cell) : applied(function, {m_best, cell});
    m_spoilt = m_best.isMissing();
}

Value Aggregation::result(Function function) const
{
    if (function == Function::Count)
        return base::Decimal(m_count);
    if (function == Function::Sum && m_count == 0)
        return base::Decimal(0);
    return m_best;
}

} // namespace form
