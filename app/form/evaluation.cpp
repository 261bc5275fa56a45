// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/aggregate.h"
#include "form/campaign.h"
#include "form/grouping.h"
#include "form/operations.h"

#include <QCoreApplication>
#include <QSet>

namespace form {

namespace {

Value inLanguage(const QHash<QString, QString> &names, const Value &language)
{
    const QString name = language.text() ? names.value(*language.text()) : QString();
    return name.trimmed().isEmpty() ? Value() : Value(name);
}

Value factOf(const Municipality &place, Function function, const Value &language)
{
    static const QString nl = QStringLiteral("nl");
    static const QString fr = QStringLiteral("fr");
    if (function == Function::Language)
        return place.languages.join(u' ');
    if (function == Function::Province)
        return inLanguage({{nl, place.provinceNl}, {fr, place.provinceFr}}, language);
    return inLanguage({{nl, place.nameNl}, {fr, place.nameFr}, {QStringLiteral("de"), place.nameDe}}, language);
}

/// One run of the evaluator over one tree.
class Evaluation
{
public:
    Evaluation(const Environment &environment, const CurrentRow &row) : m_environment(environment), m_row(row) { }

    Value valueOf(const Node &node);
    Grouping::Share shareOf(const Grouping &grouping, RowScope &scope);
    QList<CountedRow> counted(const Node &aggregate);
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
    template <typename Visit>
    void visitRows(const Node &node, const Visit &visit);
    [[nodiscard]] bool holds(const Node &condition);
    std::optional<QList<qsizetype>> candidates(const Node &condition, const RowScope &scope);
    std::optional<QList<qsizetype>> matching(const Node &left, const Node &right, const RowScope &scope);

    const Environment &m_environment;
    const CurrentRow &m_row;
    RowScope *m_scope = nullptr;
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
    if (node.function < Function::Language)
        return applied(node.function, values);
    const Municipality *place = values.at(0).text() ? m_environment.municipality(*values.at(0).text()) : nullptr;
    return place ? factOf(*place, node.function, values.value(1)) : Value();
}

bool Evaluation::holds(const Node &condition)
{
    const Value value = valueOf(condition);
    return value.truth() && *value.truth();
}

std::optional<QList<qsizetype>> Evaluation::matching(const Node &left, const Node &right, const RowScope &scope)
{
    const ComparedColumn column{scope.columns.value(&comparedName(left)), isAlike(left)};
    if (column.name.isEmpty() || dependsOnRow(right, scope))
        return std::nullopt;
    const Value wanted = valueOf(right);
    if (wanted.isMissing())
        return QList<qsizetype>();
    return m_environment.rowsWhere(scope.table, column, wanted);
}

/// The rows that can satisfy the condition, when one of its joined parts is `column = something fixed` and the
/// environment has an index for it. The condition is still asked of each of them.
std::optional<QList<qsizetype>> Evaluation::candidates(const Node &condition, const RowScope &scope)
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

/// Every row that satisfies the condition, with what it gives.
template <typename Visit>
void Evaluation::visitRows(const Node &node, const Visit &visit)
{
    RowScope scope = scopeOf(node.operands, m_environment);
    const Node &what = *node.operands.at(0);
    const Node *condition = node.operands.size() > 1 ? node.operands.at(1).get() : nullptr;
    const bool wholeRows = what.kind == Node::Kind::Name && what.name == scope.table;
    const auto chosen = condition ? candidates(*condition, scope) : std::nullopt;
    const qsizetype count = chosen ? chosen->size() : m_environment.rowCount(scope.table);
    RowScope *outer = std::exchange(m_scope, &scope);
    for (qsizetype i = 0; i < count && !tooLong(); ++i) {
        scope.row = chosen ? chosen->at(i) : i;
        if (!condition || holds(*condition))
            visit(scope.row, wholeRows ? Value(true) : valueOf(what));
    }
    m_scope = outer;
}

QList<CountedRow> Evaluation::counted(const Node &aggregate)
{
    QList<CountedRow> rows;
    visitRows(aggregate, [&rows](qsizetype row, const Value &value) {
        if (!value.isMissing())
            rows.append({row, value});
    });
    return rows;
}

Value Evaluation::aggregate(const Node &node)
{
    const Grouping *kept = m_environment.kept(node);
    if (!kept) {
        Aggregation result(node.function);
        visitRows(node, [&result](qsizetype, const Value &value) { result.add(value); });
        return result.result();
    }
    QList<Value> key;
    for (const Grouping::Key &part : kept->keys)
        key.append(valueOf(*part.wanted));
    if (kept->alternative)
        key.append(holds(*kept->alternative->around));
    if (kept->span)
        key.append(valueOf(*kept->span->point));
    return m_environment.keptResult(node, key);
}

/// A missing part of the key equals nothing, so that the row belongs to no group.
Grouping::Share Evaluation::shareOf(const Grouping &grouping, RowScope &scope)
{
    m_scope = &scope;
    for (const Node *condition : grouping.rest) {
        if (!holds(*condition))
            return {};
    }
    QList<Value> key;
    for (const Grouping::Key &part : grouping.keys) {
        key.append(valueOf(*part.column));
        if (key.last().isMissing())
            return {};
    }
    if (grouping.alternative)
        key.append(holds(*grouping.alternative->ofRow));
    if (grouping.span)
        key << valueOf(*grouping.span->from) << valueOf(*grouping.span->to);
    return {key, grouping.what ? valueOf(*grouping.what) : Value(true)};
}

Value Evaluation::unique(const Node &node)
{
    RowScope scope = scopeOf(node.operands, m_environment);
    const qsizetype count = m_environment.rowCount(scope.table);
    RowScope *outer = std::exchange(m_scope, &scope);
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

Value ComparedColumn::of(const Value &cell) const
{
    return isAlike ? applied(Function::Alike, {cell}) : cell;
}

std::optional<QList<qsizetype>> Environment::rowsWhere(const QString &, const ComparedColumn &, const Value &) const
{
    return std::nullopt;
}

const Municipality *Environment::municipality(const QString &) const
{
    return nullptr;
}

const Grouping *Environment::kept(const Node &) const
{
    return nullptr;
}

Value Environment::keptResult(const Node &, const QList<Value> &) const
{
    return {};
}

Grouping::Share Grouping::shareOf(const Environment &environment, qsizetype row) const
{
    RowScope ofRow = scope;
    ofRow.row = row;
    const CurrentRow none;
    return Evaluation(environment, none).shareOf(*this, ofRow);
}

QList<CountedRow> countedRows(const Node &aggregate, const Environment &environment, const CurrentRow &row)
{
    return Evaluation(environment, row).counted(aggregate);
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
