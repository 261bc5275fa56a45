// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/kinds.h"

namespace form {

namespace {

ValueKind kindOfLiteral(const Value &value)
{
    if (value.number())
        return ValueKind::Number;
    if (value.text())
        return ValueKind::Text;
    if (value.date())
        return ValueKind::Date;
    return value.truth() ? ValueKind::Truth : ValueKind::Any;
}

bool isOrder(Operator op)
{
    return op == Operator::Less || op == Operator::LessOrEqual || op == Operator::Greater
        || op == Operator::GreaterOrEqual;
}

bool isZero(const Node &node)
{
    return node.kind == Node::Kind::Literal && node.literal.number() && node.literal.number()->isZero();
}

/// What a function takes and gives; Any: see `ofCall`.
struct Signature {
    ValueKind takes = ValueKind::Any;
    ValueKind gives = ValueKind::Any;
};

Signature signatureOf(Function function)
{
    switch (function) {
    case Function::Round: return {ValueKind::Number, ValueKind::Number};
    case Function::Days: return {ValueKind::Date, ValueKind::Number};
    case Function::Date: return {ValueKind::Number, ValueKind::Date};
    case Function::Length: return {ValueKind::Text, ValueKind::Number};
    case Function::Alike:
    case Function::Language:
    case Function::Province:
    case Function::Municipality: return {ValueKind::Text, ValueKind::Text};
    case Function::Present:
    case Function::Unique: return {ValueKind::Any, ValueKind::Truth};
    default: return {};
    }
}

} // namespace

ValueKind kindOf(Type type)
{
    if (isNumeric(type))
        return ValueKind::Number;
    if (type == Type::Reference)
        return ValueKind::Any;
    if (type == Type::Date)
        return ValueKind::Date;
    return type == Type::Bool ? ValueKind::Truth : ValueKind::Text;
}

void KindCheck::refuse(const Node &node)
{
    if (m_fault.isEmpty())
        m_fault = print(node);
}

void KindCheck::demand(const Node &operand, ValueKind wanted, const Node &whole)
{
    const ValueKind kind = kindOf(operand);
    if (kind != ValueKind::Any && wanted != ValueKind::Any && kind != wanted)
        refuse(whole);
}

ValueKind KindCheck::common(const Node &node, qsizetype first)
{
    ValueKind all = ValueKind::Any;
    for (const Node::Pointer &operand : node.operands.sliced(first)) {
        const ValueKind kind = kindOf(*operand);
        if (all != ValueKind::Any && kind != ValueKind::Any && kind != all)
            refuse(node);
        all = all == ValueKind::Any ? kind : all;
    }
    return all;
}

ValueKind KindCheck::kindOf(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Literal: return kindOfLiteral(node.literal);
    case Node::Kind::Name: return ofName(node);
    case Node::Kind::Negate: demand(*node.operands.at(0), ValueKind::Number, node); return ValueKind::Number;
    case Node::Kind::Not: demand(*node.operands.at(0), ValueKind::Truth, node); return ValueKind::Truth;
    case Node::Kind::Binary: return ofBinary(node);
    case Node::Kind::Aggregate: return ofAggregate(node);
    case Node::Kind::Call: break;
    }
    return ofCall(node);
}

ValueKind KindCheck::ofName(const Node &node) const
{
    const auto meaning = m_names.meaning(node.name, m_rowTable);
    if (!meaning)
        return ValueKind::Any;
    switch (meaning->kind) {
    case Meaning::Kind::Year: return ValueKind::Number;
    case Meaning::Kind::Today: return ValueKind::Date;
    case Meaning::Kind::Parameter: return kindOfLiteral(meaning->parameter->value);
    case Meaning::Kind::Rows: return ValueKind::Any;
    default: return meaning->field ? form::kindOf(meaning->field->type) : ValueKind::Any;
    }
}

ValueKind KindCheck::ofBinary(const Node &node)
{
    if (node.op >= Operator::Add) {
        demand(*node.operands.at(0), ValueKind::Number, node);
        demand(*node.operands.at(1), ValueKind::Number, node);
        if (node.op == Operator::Divide && isZero(*node.operands.at(1)))
            refuse(node);
        return ValueKind::Number;
    }
    if (node.op == Operator::Or || node.op == Operator::And) {
        demand(*node.operands.at(0), ValueKind::Truth, node);
        demand(*node.operands.at(1), ValueKind::Truth, node);
    } else if (common(node, 0) == ValueKind::Truth && isOrder(node.op)) {
        refuse(node);
    }
    return ValueKind::Truth;
}

ValueKind KindCheck::ofCall(const Node &node)
{
    if (node.function == Function::If) {
        demand(*node.operands.at(0), ValueKind::Truth, node);
        return common(node, 1);
    }
    const Signature signature = signatureOf(node.function);
    if (signature.gives == ValueKind::Any) // min, max, default
        return common(node, 0);
    for (const Node::Pointer &operand : node.operands)
        demand(*operand, signature.takes, node);
    return signature.gives;
}

ValueKind KindCheck::ofAggregate(const Node &node)
{
    if (node.operands.size() > 1)
        demand(*node.operands.at(1), ValueKind::Truth, node);
    const Node &what = *node.operands.at(0);
    if (node.function == Function::Sum)
        demand(what, ValueKind::Number, node);
    return node.function == Function::Sum || node.function == Function::Count ? ValueKind::Number : kindOf(what);
}

} // namespace form
