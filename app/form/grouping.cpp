// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/grouping.h"

#include <algorithm>

namespace form {

namespace {

bool hasOwnScope(const Node &node)
{
    return node.kind == Node::Kind::Aggregate || (node.kind == Node::Kind::Call && node.function == Function::Unique);
}

void bind(const Node &node, const Environment &environment, RowScope &scope)
{
    if (hasOwnScope(node))
        return;
    const QString table
        = node.kind == Node::Kind::Name && node.ofRow.isEmpty() ? environment.tableOf(node.name) : QString();
    if (!table.isEmpty()) {
        scope.table = table;
        scope.columns.insert(&node, node.name.mid(table.size() + 1));
    }
    for (const Node::Pointer &operand : node.operands)
        bind(*operand, environment, scope);
}

bool isConstant(const QString &name)
{
    return name.startsWith(u"param.") || name.startsWith(u"previous.") || name == u"year";
}

bool readsOnlyTheRow(const Node &node, const RowScope &scope)
{
    if (hasOwnScope(node))
        return false;
    if (node.kind == Node::Kind::Name)
        return node.ofRow.isEmpty() && (scope.columns.contains(&node) || isConstant(node.name));
    return std::all_of(node.operands.begin(), node.operands.end(),
        [&scope](const Node::Pointer &operand) { return readsOnlyTheRow(*operand, scope); });
}

/// A key, when one side is a column and the other is the same for all rows.
std::optional<Grouping::Key> keyOf(const Node &condition, const RowScope &scope)
{
    if (condition.kind != Node::Kind::Binary || condition.op != Operator::Equal)
        return std::nullopt;
    const Node *left = condition.operands.at(0).get();
    const Node *right = condition.operands.at(1).get();
    const auto isColumn = [&scope](const Node &side) { return !scope.columns.value(&comparedName(side)).isEmpty(); };
    if (isColumn(*left) && !dependsOnRow(*right, scope))
        return Grouping::Key{left, right};
    if (isColumn(*right) && !dependsOnRow(*left, scope))
        return Grouping::Key{right, left};
    return std::nullopt;
}

/// One end of a span: a column beside a point that is the same for all rows.
struct Bound {
    const Node *column = nullptr;
    const Node *point = nullptr;
    bool isLower = false;
};

std::optional<Bound> boundOf(const Node &condition, const RowScope &scope)
{
    const bool rises = condition.op == Operator::LessOrEqual;
    if (condition.kind != Node::Kind::Binary || (!rises && condition.op != Operator::GreaterOrEqual))
        return std::nullopt;
    const Node *left = condition.operands.at(0).get();
    const Node *right = condition.operands.at(1).get();
    if (!scope.columns.value(left).isEmpty() && !dependsOnRow(*right, scope))
        return Bound{left, right, rises};
    if (!scope.columns.value(right).isEmpty() && !dependsOnRow(*left, scope))
        return Bound{right, left, !rises};
    return std::nullopt;
}

std::optional<Grouping::Alternative> alternativeOf(const Node &condition, const RowScope &scope)
{
    if (condition.kind != Node::Kind::Binary || condition.op != Operator::Or)
        return std::nullopt;
    const Node *left = condition.operands.at(0).get();
    const Node *right = condition.operands.at(1).get();
    if (readsOnlyTheRow(*left, scope) && !dependsOnRow(*right, scope))
        return Grouping::Alternative{left, right};
    if (readsOnlyTheRow(*right, scope) && !dependsOnRow(*left, scope))
        return Grouping::Alternative{right, left};
    return std::nullopt;
}

/// Takes a condition apart, part after part.
class Dissection
{
public:
    explicit Dissection(Grouping &grouping) : m_grouping(grouping) { }
    /// False when a part of it is of no kind that can be kept.
    [[nodiscard]] bool take(const Node &condition);
    /// The bounds that were found, together. False when they are not the two ends of one span.
    [[nodiscard]] bool finish();

private:
    [[nodiscard]] bool takePart(const Node &condition);
    [[nodiscard]] bool canLookAround() const
    {
        return m_grouping.function == Function::Sum || m_grouping.function == Function::Count;
    }

    Grouping &m_grouping;
    QList<Bound> m_bounds;
};

bool Dissection::take(const Node &condition)
{
    if (condition.kind == Node::Kind::Binary && condition.op == Operator::And)
        return take(*condition.operands.at(0)) && take(*condition.operands.at(1));
    return takePart(condition);
}

bool Dissection::takePart(const Node &condition)
{
    if (const auto key = keyOf(condition, m_grouping.scope)) {
        m_grouping.keys.append(*key);
        return true;
    }
    if (readsOnlyTheRow(condition, m_grouping.scope)) {
        m_grouping.rest.append(&condition);
        return true;
    }
    if (const auto bound = boundOf(condition, m_grouping.scope)) {
        m_bounds.append(*bound);
        return canLookAround();
    }
    const auto alternative = alternativeOf(condition, m_grouping.scope);
    if (!alternative || m_grouping.alternative)
        return false;
    m_grouping.alternative = alternative;
    return canLookAround();
}

bool Dissection::finish()
{
    if (m_bounds.isEmpty())
        return true;
    if (m_bounds.size() != 2 || m_bounds.at(0).isLower == m_bounds.at(1).isLower
        || !sameTree(*m_bounds.at(0).point, *m_bounds.at(1).point))
        return false;
    const Bound &from = m_bounds.at(m_bounds.at(0).isLower ? 0 : 1);
    const Bound &to = m_bounds.at(m_bounds.at(0).isLower ? 1 : 0);
    m_grouping.span = Grouping::Span{from.column, to.column, from.point};
    return true;
}

void collectAggregates(const Node &node, QList<const Node *> &all)
{
    if (node.kind == Node::Kind::Aggregate)
        all.append(&node);
    for (const Node::Pointer &operand : node.operands)
        collectAggregates(*operand, all);
}

} // namespace

RowScope scopeOf(const QList<Node::Pointer> &operands, const Environment &environment)
{
    RowScope scope;
    for (const Node::Pointer &operand : operands)
        bind(*operand, environment, scope);
    return scope;
}

bool dependsOnRow(const Node &node, const RowScope &scope)
{
    return scope.columns.contains(&node)
        || std::any_of(node.operands.begin(), node.operands.end(),
            [&scope](const Node::Pointer &operand) { return dependsOnRow(*operand, scope); });
}

bool isAlike(const Node &side)
{
    return side.kind == Node::Kind::Call && side.function == Function::Alike;
}

const Node &comparedName(const Node &side)
{
    return isAlike(side) ? *side.operands.at(0) : side;
}

std::optional<Grouping> groupingOf(const Node &aggregate, const Environment &environment)
{
    Grouping grouping;
    grouping.function = aggregate.function;
    grouping.scope = scopeOf(aggregate.operands, environment);
    const Node &what = *aggregate.operands.at(0);
    if (what.name != grouping.scope.table)
        grouping.what = &what;
    if (grouping.scope.table.isEmpty() || !readsOnlyTheRow(what, grouping.scope))
        return std::nullopt;
    Dissection dissection(grouping);
    if (aggregate.operands.size() > 1 && !(dissection.take(*aggregate.operands.at(1)) && dissection.finish()))
        return std::nullopt;
    return grouping;
}

/// A row that is reached through references may be one of the same table: then every change may touch every share.
static bool staysInRow(const Reading &reading, const QString &table, const Meaning &meaning)
{
    return reading.id.startsWith(table + u'.')
        && std::none_of(meaning.through.begin(), meaning.through.end(),
            [&table](const Field *reference) { return reference->refersTo == table; });
}

QList<Reading> Grouping::readings(const Names &names) const
{
    QList<Reading> all{{scope.table, true}};
    for (const Node *name : scope.columns.keys()) {
        const auto meaning = names.meaning(name->name, nullptr);
        for (const Reading &reading : readingsOf(name->name, names, nullptr)) {
            if (reading.id != scope.table)
                all.append({reading.id, staysInRow(reading, scope.table, *meaning)});
        }
    }
    return all;
}

QList<Grouping::OwnPart> Grouping::ownParts() const
{
    QList<OwnPart> all;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Node &wanted = *keys.at(i).wanted;
        if (const QString column = comparedName(wanted).ofRow; !column.isEmpty())
            all.append({i, {column, isAlike(wanted)}});
    }
    return all;
}

QSet<const Node *> Grouping::readFromRows(const Node &aggregate) const
{
    QSet<const Node *> all(rest.begin(), rest.end());
    all.insert(aggregate.operands.at(0).get());
    for (const Key &key : keys)
        all.insert(key.column);
    if (alternative)
        all.insert(alternative->ofRow);
    if (span)
        all << span->from << span->to;
    return all;
}

QString Grouping::shareText() const
{
    QStringList parts{scope.table, QString::number(static_cast<int>(function)), what ? print(*what) : QString()};
    for (const Key &key : keys)
        parts.append(print(*key.column));
    if (alternative)
        parts.append(QLatin1Char('|') + print(*alternative->ofRow));
    if (span)
        parts << QLatin1Char('<') + print(*span->from) << QLatin1Char('>') + print(*span->to);
    for (const Node *condition : rest)
        parts.append(QLatin1Char('?') + print(*condition));
    return parts.join(u'\n');
}

QList<const Node *> aggregatesOf(const Expression &expression)
{
    QList<const Node *> all;
    if (expression.root())
        collectAggregates(*expression.root(), all);
    return all;
}

} // namespace form
