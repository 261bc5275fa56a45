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

bool ValueOrder::operator()(const Value &a, const Value &b) const
{
    const auto order = ordered(a, b);
    return order ? std::is_lt(*order) : rankOf(a) < rankOf(b);
}

void Total::add(const Value &cell)
{
    if (cell.isMissing())
        return;
    ++m_count;
    if (!cell.number())
        ++m_foreign;
    else if (m_sum)
        m_sum = base::Decimal::add(*m_sum, *cell.number());
}

void Total::add(const Total &others)
{
    m_count += others.m_count;
    m_foreign += others.m_foreign;
    m_sum = m_sum && others.m_sum ? base::Decimal::add(*m_sum, *others.m_sum) : std::nullopt;
}

void Total::remove(const Value &cell)
{
    if (cell.isMissing())
        return;
    --m_count;
    if (!cell.number())
        --m_foreign;
    else if (m_sum)
        m_sum = base::Decimal::subtract(*m_sum, *cell.number());
}

void Total::remove(const Total &others)
{
    m_count -= others.m_count;
    m_foreign -= others.m_foreign;
    m_sum = m_sum && others.m_sum ? base::Decimal::subtract(*m_sum, *others.m_sum) : std::nullopt;
}

Value Total::result(Function function) const
{
    if (function == Function::Count)
        return base::Decimal(m_count);
    return m_foreign == 0 && m_sum ? Value(*m_sum) : Value();
}

void Aggregation::add(const Value &cell)
{
    m_total.add(cell);
    if (!isExtreme() || cell.isMissing())
        return;
    if (cell.truth())
        ++m_truths;
    else
        ++m_ordered[cell];
}

bool Aggregation::remove(const Value &cell)
{
    m_total.remove(cell);
    if (m_function == Function::Sum)
        return !m_total.hasOverflowed();
    if (!isExtreme() || cell.isMissing())
        return true;
    if (cell.truth())
        --m_truths;
    else if (const auto found = m_ordered.find(cell); found != m_ordered.end() && --found->second == 0)
        m_ordered.erase(found);
    return true;
}

Value Aggregation::result() const
{
    if (!isExtreme())
        return m_total.result(m_function);
    if (m_truths > 0 || m_ordered.empty() || rankOf(m_ordered.begin()->first) != rankOf(m_ordered.rbegin()->first))
        return {};
    return m_function == Function::Minimum ? m_ordered.begin()->first : m_ordered.rbegin()->first;
}

} // namespace form
