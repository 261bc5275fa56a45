// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/span_aggregation.h"

#include "form/operations.h"

#include <algorithm>

namespace form {

static bool isSpan(const Value &from, const Value &to)
{
    const auto order = ordered(from, to);
    return order && std::is_lteq(*order);
}

bool SpanAggregation::EdgeOrder::operator()(const Edge &a, const Edge &b) const
{
    const ValueOrder isBefore;
    return isBefore(a.at, b.at) || (a.isEnd < b.isEnd && !isBefore(b.at, a.at));
}

void SpanAggregation::add(const Value &from, const Value &to, const Value &cell)
{
    if (cell.isMissing() || !isSpan(from, to))
        return;
    m_edges[{from, false}].add(cell);
    m_edges[{to, true}].add(cell);
    m_totals.clear();
}

bool SpanAggregation::remove(const Value &from, const Value &to, const Value &cell)
{
    if (cell.isMissing() || !isSpan(from, to))
        return true;
    m_totals.clear();
    const bool begun = removeAt({from, false}, cell);
    return removeAt({to, true}, cell) && begun;
}

bool SpanAggregation::removeAt(const Edge &edge, const Value &cell)
{
    const auto found = m_edges.find(edge);
    if (found == m_edges.end())
        return false;
    found->second.remove(cell);
    const bool isExact = !found->second.hasOverflowed();
    if (found->second.isEmpty())
        m_edges.erase(found);
    return isExact;
}

void SpanAggregation::addUp() const
{
    Total total;
    m_totals.reserve(m_edges.size());
    for (const auto &[edge, cells] : m_edges) {
        if (edge.isEnd)
            total.remove(cells);
        else
            total.add(cells);
        m_totals.emplace_back(edge, total);
    }
}

Total SpanAggregation::at(const Value &point) const
{
    if (point.isMissing() || point.truth())
        return {};
    if (m_totals.empty())
        addUp();
    const auto behind = std::upper_bound(m_totals.begin(), m_totals.end(), Edge{point, false},
        [](const Edge &wanted, const auto &one) { return EdgeOrder()(wanted, one.first); });
    return behind == m_totals.begin() ? Total() : std::prev(behind)->second;
}

} // namespace form
