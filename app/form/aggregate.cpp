// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/aggregate.h"

#include "form/operations.h"

namespace form {

static int rankOf(const Value &value)
{
    if (value.number())
        return 0;
    return value.date() ? 1 : 2;
}

bool Aggregation::Order::operator()(const Value &a, const Value &b) const
{
    const auto order = ordered(a, b);
    return order ? std::is_lt(*order) : rankOf(a) < rankOf(b);
}

void Aggregation::add(const Value &cell)
{
    if (cell.isMissing())
        return;
    ++m_count;
    if (m_function == Function::Sum) {
        if (!cell.number())
            ++m_foreign;
        else if (m_sum)
            m_sum = base::Decimal::add(*m_sum, *cell.number());
    } else if (isExtreme()) {
        if (cell.truth())
            ++m_foreign;
        else
            ++m_ordered[cell];
    }
}

bool Aggregation::remove(const Value &cell)
{
    if (cell.isMissing())
        return true;
    --m_count;
    if (m_function == Function::Sum) {
        if (!cell.number())
            --m_foreign;
        else if (m_sum)
            m_sum = base::Decimal::subtract(*m_sum, *cell.number());
        return m_sum.has_value();
    }
    if (!isExtreme())
        return true;
    if (cell.truth())
        --m_foreign;
    else if (const auto found = m_ordered.find(cell); found != m_ordered.end() && --found->second == 0)
        m_ordered.erase(found);
    return true;
}

Value Aggregation::result() const
{
    if (m_function == Function::Count)
        return base::Decimal(m_count);
    if (m_foreign > 0)
        return {};
    if (m_function == Function::Sum)
        return m_sum ? Value(*m_sum) : Value();
    if (m_ordered.empty() || rankOf(m_ordered.begin()->first) != rankOf(m_ordered.rbegin()->first))
        return {};
    return m_function == Function::Minimum ? m_ordered.begin()->first : m_ordered.rbegin()->first;
}

} // namespace form
