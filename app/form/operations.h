// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/node.h"

#include <compare>

/// The arithmetic of the rule language on single values. Missing operands, operands of the wrong kind, division by
/// zero and overflow give missing.
namespace form {

/// Nothing for values of different kinds, missing ones, and truth values, which have no order.
[[nodiscard]] std::optional<std::strong_ordering> ordered(const Value &left, const Value &right);
[[nodiscard]] Value negated(const Value &value);
[[nodiscard]] Value inverted(const Value &value);
/// Comparison and arithmetic; not `and` and `or`.
[[nodiscard]] Value combined(Operator op, const Value &left, const Value &right);
/// Every function but `if`, `unique` and the aggregates. Precondition: as many values as the function takes.
[[nodiscard]] Value applied(Function function, const QList<Value> &values);

} // namespace form
