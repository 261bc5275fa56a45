// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/node.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace form {

namespace {

constexpr std::array functionShapes{
    FunctionShape{"sum", Function::Sum, 0, 0},
    FunctionShape{"count", Function::Count, 0, 0},
    FunctionShape{"min", Function::Minimum, 2, -1},
    FunctionShape{"max", Function::Maximum, 2, -1},
    FunctionShape{"if", Function::If, 3, 3},
    FunctionShape{"round", Function::Round, 2, 2},
    FunctionShape{"days", Function::Days, 2, 2},
    FunctionShape{"default", Function::Default, 2, 2},
    FunctionShape{"present", Function::Present, 1, 1},
    FunctionShape{"length", Function::Length, 1, 1},
    FunctionShape{"unique", Function::Unique, 1, 1},
    FunctionShape{"alike", Function::Alike, 1, 1},
    FunctionShape{"date", Function::Date, 3, 3},
    FunctionShape{"language", Function::Language, 1, 1},
    FunctionShape{"province", Function::Province, 2, 2},
    FunctionShape{"municipality", Function::Municipality, 2, 2},
};

struct OperatorShape {
    const char *text;
    int level; ///< how strongly it binds
};

/// In the order of the enumeration.
constexpr std::array operatorShapes{
    OperatorShape{"or", 1},
    OperatorShape{"and", 2},
    OperatorShape{"=", 4},
    OperatorShape{"<>", 4},
    OperatorShape{"<", 4},
    OperatorShape{"<=", 4},
    OperatorShape{">", 4},
    OperatorShape{">=", 4},
    OperatorShape{"+", 5},
    OperatorShape{"-", 5},
    OperatorShape{"*", 6},
    OperatorShape{"/", 6},
};
constexpr int notLevel = 3;
constexpr int comparisonLevel = 4;
constexpr int negateLevel = 7;
constexpr int primaryLevel = 8;

const OperatorShape &shapeOf(Operator op)
{
    return operatorShapes.at(static_cast<size_t>(op));
}

int levelOf(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Binary: return shapeOf(node.op).level;
    case Node::Kind::Not: return notLevel;
    case Node::Kind::Negate: return negateLevel;
    default: return primaryLevel;
    }
}

/// In parentheses when it binds less strongly than its place asks for.
QString printAt(const Node &node, int level)
{
    const QString text = print(node);
    return levelOf(node) < level ? u'(' + text + u')' : text;
}

QString printLiteral(const Value &value)
{
    if (const base::Decimal *number = value.number())
        return number->toString();
    if (const QDate *date = value.date())
        return u'@' + date->toString(Qt::ISODate);
    if (const bool *truth = value.truth())
        return *truth ? QStringLiteral("true") : QStringLiteral("false");
    return value.text() ? u'"' + *value.text() + u'"' : QStringLiteral("missing");
}

QString printBinary(const Node &node)
{
    const OperatorShape &shape = shapeOf(node.op);
    const int left = shape.level == comparisonLevel ? shape.level + 1 : shape.level;
    return printAt(*node.operands.at(0), left) + u' ' + QLatin1String(shape.text) + u' '
        + printAt(*node.operands.at(1), shape.level + 1);
}

QString printCall(const Node &node)
{
    QStringList operands;
    for (const Node::Pointer &operand : node.operands)
        operands.append(print(*operand));
    const QString between = node.kind == Node::Kind::Aggregate ? QStringLiteral(" where ") : QStringLiteral(", ");
    return QLatin1String(functionShape(node.function).name) + u'(' + operands.join(between) + u')';
}

} // namespace

bool sameTree(const Node &a, const Node &b)
{
    const auto same = [](const Node::Pointer &x, const Node::Pointer &y) { return sameTree(*x, *y); };
    return a.kind == b.kind && a.literal == b.literal && a.name == b.name && a.op == b.op && a.function == b.function
        && std::equal(a.operands.begin(), a.operands.end(), b.operands.begin(), b.operands.end(), same);
}

QString print(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Literal: return printLiteral(node.literal);
    case Node::Kind::Name: return node.name;
    case Node::Kind::Negate: return u'-' + printAt(*node.operands.at(0), primaryLevel);
    case Node::Kind::Not: return QStringLiteral("not ") + printAt(*node.operands.at(0), comparisonLevel);
    case Node::Kind::Binary: return printBinary(node);
    case Node::Kind::Call:
    case Node::Kind::Aggregate: break;
    }
    return printCall(node);
}

const FunctionShape *functionShape(const QString &name)
{
    const auto found = std::find_if(functionShapes.begin(), functionShapes.end(),
        [&name](const FunctionShape &shape) { return name == QLatin1String(shape.name); });
    return found == functionShapes.end() ? nullptr : &*found;
}

const FunctionShape &functionShape(Function function)
{
    return functionShapes.at(static_cast<size_t>(function));
}

bool canAggregate(Function function)
{
    return function <= Function::Maximum;
}

} // namespace form
