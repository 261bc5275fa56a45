// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/node.h"

#include <map>

namespace form {

/// Numbers, dates and texts, each kind by itself; truth values have no place in it.
struct ValueOrder {
    bool operator()(const Value &a, const Value &b) const;
};

/// How many cells there are and what they add up to. Missing cells are skipped; one that is no number, and an overflow,
/// make the sum missing.
class Total
{
public:
    void add(const Value &cell);
    void add(const Total &others);
    /// Takes back what was added. After an overflow the sum stays missing: begin anew.
    void remove(const Value &cell);
    void remove(const Total &others);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] bool hasOverflowed() const { return !m_sum; }
    /// Precondition: Sum or Count. The sum and the count of nothing are 0.
    [[nodiscard]] Value result(Function function) const;

private:
    qint64 m_count = 0;
    qint64 m_foreign = 0; ///< of them the ones that are no numbers
    std::optional<base::Decimal> m_sum = base::Decimal(); ///< nothing after an overflow
};

/// What sum, count, min and max gather from row to row, and give back when a row changes. Missing cells are skipped;
/// cells of different kinds, truth values and an overflow make the result missing.
class Aggregation
{
public:
    explicit Aggregation(Function function = Function::Count) : m_function(function) { }

    void add(const Value &cell);
    /// Takes back a cell that was added. False when that cannot be done because the sum has overflowed: begin anew.
    [[nodiscard]] bool remove(const Value &cell);
    [[nodiscard]] bool isEmpty() const { return m_total.isEmpty(); }
    [[nodiscard]] const Total &total() const { return m_total; }
    /// The sum and the count of nothing are 0.
    [[nodiscard]] Value result() const;

private:
    [[nodiscard]] bool isExtreme() const { return m_function == Function::Minimum || m_function == Function::Maximum; }

    Function m_function;
    Total m_total;
    qint64 m_truths = 0; ///< of min and max: the ones that have no order
    std::map<Value, qint64, ValueOrder> m_ordered; ///< of min and max: how often each stands there
};

} // namespace form
