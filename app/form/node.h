// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/value.h"

#include <QList>

#include <memory>

/// The tree of a parsed expression.
namespace form {

enum class Operator {
    Or,
    And,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
};

/// Functions of values; Minimum and Maximum also as aggregates over rows, Sum and Count only so.
enum class Function {
    Sum,
    Count,
    Minimum,
    Maximum,
    If,
    Round,
    Days,
    Default,
    Present,
    Length,
    Unique,
    Alike,
    Date,
    Language,
    Province,
    Municipality,
};

struct Node {
    using Pointer = std::shared_ptr<const Node>;
    enum class Kind {
        Literal,
        Name,
        Negate,
        Not,
        Binary,
        Call,
        Aggregate, ///< operands: what is aggregated and, optionally, the condition on the row
    };

    Kind kind = Kind::Literal;
    Value literal;
    QString name; ///< as written, "row." included
    QString ofRow; ///< of a name that begins with "row.": what follows; otherwise empty
    Operator op = Operator::Or;
    Function function = Function::Sum;
    QList<Pointer> operands;
    int depth = 1;
};

[[nodiscard]] bool sameTree(const Node &a, const Node &b);
[[nodiscard]] QString print(const Node &node);

struct FunctionShape {
    const char *name;
    Function function;
    int minimum; ///< number of operands when called as a function of values
    int maximum; ///< -1: any number
};
/// Nothing for a name that is no function.
[[nodiscard]] const FunctionShape *functionShape(const QString &name);
[[nodiscard]] const FunctionShape &functionShape(Function function);
[[nodiscard]] bool canAggregate(Function function);

} // namespace form
