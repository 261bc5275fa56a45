// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/node.h"

#include <map>

namespace form {

/// What sum, count, min and max gather from row to row, and give back when a row changes. Missing cells are skipped;
/// cells of different kinds, truth values and an overflow make the result missing.
class Aggregation
{
public:
    explicit Aggregation(Function function = Function::Count) : m_function(function) { }

    void add(const Value &cell);
    /// Takes back a cell that was added. False when that cannot be done because the sum has overflowed: begin anew.
    [[nodiscard]] bool remove(const Value &cell);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// The sum and the count of nothing are 0.
    [[nodiscard]] Value result() const;

private:
    struct Order {
        bool operator()(const Value &a, const Value &b) const;
    };
    [[nodiscard]] bool isExtreme() const { return m_function == Function::Minimum || m_function == Function::Maximum; }

    Function m_function;
    qint64 m_count = 0;
    qint64 m_foreign = 0; ///< of them the ones that have no place in the result
    std::optional<base::Decimal> m_sum = base::Decimal(); ///< nothing after an overflow
    std::map<Value, qint64, Order> m_ordered; ///< of min and max: how often each stands there
};

} // namespace form
