// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/aggregate.h"
#include "form/expression.h"
#include "form/node.h"
#include "form/operations.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace form {

namespace {

/// One row of a table, to which the names of an aggregate are bound.
struct Scope {
    QString table;
    QHash<const Node *, QString> columns; ///< of the names that belong to the table
    qsizetype row = -1;
};

/// One run of the evaluator over one tree.
class Evaluation
{
public:
    Evaluation(const Environment &environment, const CurrentRow &row) : m_environment(environment), m_row(row) { }

    Value valueOf(const Node &node);
    [[nodiscard]] bool tooLong() const { return m_steps > maxSteps; }

private:
    /// A whole table of 100 000 rows under a rule of a hundred words still fits.
    static constexpr qint64 maxSteps = 10'000'000;

    Value nameValue(const Node &node);
    Value binary(const Node &node);
    Value logical(const Node &node);
    Value call(const Node &node);
    Value choose(const Node &node);
    Value unique(const Node &node);
    Value aggregate(const Node &node);
    Aggregation overRows(const Node &node);
    Scope bound(const Node &node) const;
    void bind(const Node &node, Scope &scope) const;
    std::optional<QList<qsizetype>> candidates(const Node &condition, const Scope &scope);
    std::optional<QList<qsizetype>> matching(const Node &left, const Node &right, const Scope &scope);
    [[nodiscard]] bool dependsOnRow(const Node &node, const Scope &scope) const;

    const Environment &m_environment;
    const CurrentRow &m_row;
    Scope *m_scope = nullptr;
    qint64 m_steps = 0;
};

Value Evaluation::valueOf(const Node &node)
{
    if (++m_steps > maxSteps)
        return {};
    switch (node.kind) {
    case Node::Kind::Literal: return node.literal;
    case Node::Kind::Name: return nameValue(node);
    case Node::Kind::Negate: return negated(valueOf(*node.operands.at(0)));
    case Node::Kind::Not: return inverted(valueOf(*node.operands.at(0)));
    case Node::Kind::Binary: return binary(node);
    case Node::Kind::Aggregate: return aggregate(node);
    case Node::Kind::Call: break;
    }
    return call(node);
}

Value Evaluation::nameValue(const Node &node)
{
    if (!node.ofRow.isEmpty())
        return m_row.index < 0 ? Value() : m_environment.cell(m_row.table, m_row.index, node.ofRow);
    if (m_scope) {
        const auto column = m_scope->columns.constFind(&node);
        if (column != m_scope->columns.constEnd())
            return m_environment.cell(m_scope->table, m_scope->row, *column);
    }
    return m_environment.value(node.name);
}

/// One side that settles it makes the other one superfluous, even when that is missing.
Value Evaluation::logical(const Node &node)
{
    const bool settling = node.op == Operator::Or;
    const Value left = valueOf(*node.operands.at(0));
    if (left.truth() && *left.truth() == settling)
        return settling;
    const Value right = valueOf(*node.operands.at(1));
    if (right.truth() && *right.truth() == settling)
        return settling;
    return left.truth() && right.truth() ? Value(!settling) : Value();
}

Value Evaluation::binary(const Node &node)
{
    if (node.op == Operator::Or || node.op == Operator::And)
        return logical(node);
    const Value left = valueOf(*node.operands.at(0));
    return combined(node.op, left, valueOf(*node.operands.at(1)));
}

Value Evaluation::choose(const Node &node)
{
    const Value condition = valueOf(*node.operands.at(0));
    if (!condition.truth())
        return {};
    return valueOf(*node.operands.at(*condition.truth() ? 1 : 2));
}

Value Evaluation::call(const Node &node)
{
    if (node.function == Function::If)
        return choose(node);
    if (node.function == Function::Unique)
        return unique(node);
    QList<Value> values;
    for (const Node::Pointer &operand : node.operands)
        values.append(valueOf(*operand));
    return applied(node.function, values);
}

/// The scope of an aggregate: the names below it that belong to a table, nested aggregates apart.
void Evaluation::bind(const Node &node, Scope &scope) const
{
    if (node.kind == Node::Kind::Aggregate || (node.kind == Node::Kind::Call && node.function == Function::Unique))
        return;
    if (node.kind == Node::Kind::Name && node.ofRow.isEmpty()) {
        const QString table = m_environment.tableOf(node.name);
        if (!table.isEmpty()) {
            scope.table = table;
            scope.columns.insert(&node, node.name.mid(table.size() + 1));
        }
    }
    for (const Node::Pointer &operand : node.operands)
        bind(*operand, scope);
}

Scope Evaluation::bound(const Node &node) const
{
    Scope scope;
    for (const Node::Pointer &operand : node.operands)
        bind(*operand, scope);
    return scope;
}

bool Evaluation::dependsOnRow(const Node &node, const Scope &scope) const
{
    if (scope.columns.contains(&node))
        return true;
    for (const Node::Pointer &operand : node.operands) {
        if (dependsOnRow(*operand, scope))
            return true;
    }
    return false;
}

std::optional<QList<qsizetype>> Evaluation::matching(const Node &left, const Node &right, const Scope &scope)
{
    const QString column = scope.columns.value(&left);
    if (column.isEmpty() || dependsOnRow(right, scope))
        return std::nullopt;
    const Value wanted = valueOf(right);
    if (wanted.isMissing())
        return QList<qsizetype>();
    return m_environment.rowsWhere(scope.table, column, wanted);
}

/// The rows that can satisfy the condition, when one of its joined parts is `column = something fixed` and the
/// environment has an index for it. The condition is still asked of each of them.
std::optional<QList<qsizetype>> Evaluation::candidates(const Node &condition, const Scope &scope)
{
    if (condition.kind != Node::Kind::Binary)
        return std::nullopt;
    const Node &left = *condition.operands.at(0);
    const Node &right = *condition.operands.at(1);
    if (condition.op == Operator::And) {
        const auto first = candidates(left, scope);
        return first ? first : candidates(right, scope);
    }
    if (condition.op != Operator::Equal)
        return std::nullopt;
    const auto first = matching(left, right, scope);
    return first ? first : matching(right, left, scope);
}

Aggregation Evaluation::overRows(const Node &node)
{
    Scope scope = bound(node);
    const Node &what = *node.operands.at(0);
    const Node *condition = node.operands.size() > 1 ? node.operands.at(1).get() : nullptr;
    const bool wholeRows = what.kind == Node::Kind::Name && what.name == scope.table;
    const auto chosen = condition ? candidates(*condition, scope) : std::nullopt;
    const qsizetype count = chosen ? chosen->size() : m_environment.rowCount(scope.table);
    Scope *outer = std::exchange(m_scope, &scope);
    Aggregation result;
    for (qsizetype i = 0; i < count && !tooLong(); ++i) {
        scope.row = chosen ? chosen->at(i) : i;
        if (condition) {
            const Value holds = valueOf(*condition);
            if (!holds.truth() || !*holds.truth())
                continue;
        }
        result.add(node.function, wholeRows ? Value(true) : valueOf(what));
    }
    m_scope = outer;
    return result;
}

Value Evaluation::aggregate(const Node &node)
{
    return overRows(node).result(node.function);
}

Value Evaluation::unique(const Node &node)
{
    Scope scope = bound(node);
    const qsizetype count = m_environment.rowCount(scope.table);
    Scope *outer = std::exchange(m_scope, &scope);
    QSet<Value> seen;
    bool distinct = true;
    for (scope.row = 0; scope.row < count && distinct && !tooLong(); ++scope.row) {
        const Value value = valueOf(*node.operands.at(0));
        distinct = value.isMissing() || !seen.contains(value);
        seen.insert(value);
    }
    m_scope = outer;
    return distinct;
}

} // namespace

std::optional<QList<qsizetype>> Environment::rowsWhere(const QString &, const QString &, const Value &) const
{
    return std::nullopt;
}

base::Result<Value> evaluate(const Expression &expression, const Environment &environment, const CurrentRow &row)
{
    if (expression.isEmpty())
        return Value();
    Evaluation evaluation(environment, row);
    const Value value = evaluation.valueOf(*expression.root());
    if (!evaluation.tooLong())
        return value;
    return base::Problem{base::Kind::Refused, QStringLiteral("form.expression.tooManySteps"),
        QT_TRANSLATE_NOOP("Problem",
            "The calculation \"%1\" takes too many steps with these tables. Shorten the tables or simplify the rule."),
        {expression.text().left(80)}, {}};
}

} // namespace form
