// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/aggregate.h"

#include <vector>

namespace form {

/// Cells that count from one point of an order to another, both included: what a person does from a day to a day. Gives
/// the total of those that count at a point, by halving; however many cells lie over each other there.
class SpanAggregation
{
public:
    /// A cell between points that cannot be compared, or that are the wrong way round, counts nowhere.
    void add(const Value &from, const Value &to, const Value &cell);
    /// Takes back what was added. False when that cannot be done because a sum has overflowed: begin anew.
    [[nodiscard]] bool remove(const Value &from, const Value &to, const Value &cell);
    [[nodiscard]] bool isEmpty() const { return m_edges.empty(); }
    [[nodiscard]] Total at(const Value &point) const;

private:
    /// Where cells begin to count, or behind which they no longer do.
    struct Edge {
        Value at;
        bool isEnd = false;
    };
    struct EdgeOrder {
        bool operator()(const Edge &a, const Edge &b) const;
    };
    [[nodiscard]] bool removeAt(const Edge &edge, const Value &cell);
    void addUp() const;

    std::map<Edge, Total, EdgeOrder> m_edges; ///< what begins, or ends, at each
    /// What counts from each edge on; made when first asked for after a change.
    mutable std::vector<std::pair<Edge, Total>> m_totals;
};

} // namespace form
