// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/expression.h"
#include "form/names.h"
#include "form/node.h"

namespace form {

/// The table over which an aggregate runs, and the names in it that are columns of that table.
struct RowScope {
    QString table;
    QHash<const Node *, QString> columns; ///< empty text: the table itself, as in count(staff)
    qsizetype row = -1;
};

/// The names below `operands` that belong to a table; nested aggregates apart, which have a scope of their own.
[[nodiscard]] RowScope scopeOf(const QList<Node::Pointer> &operands, const Environment &environment);
[[nodiscard]] bool dependsOnRow(const Node &node, const RowScope &scope);
/// Of a side of an equality: whether it is alike(…), and what then is in it; otherwise the node itself.
[[nodiscard]] bool isAlike(const Node &side);
[[nodiscard]] const Node &comparedName(const Node &side);

/// An aggregate that can be kept row by row: its condition taken apart into keys (`column = something that is the same
/// for all rows`, or `alike(column) = …`) and the rest, which reads nothing but the row. sum(x.cost where x.person =
/// row.no and x.kind = "new") has the key x.person and the rest x.kind = "new": a row adds to the group of its person,
/// or to none. Of sums and counts two more parts may look at what is around the aggregate: a span, `x.from <= row.day
/// and x.to >= row.day`, and an alternative, `x.old or row.old`.
struct Grouping {
    struct Key {
        const Node *column = nullptr; ///< read from the row
        const Node *wanted = nullptr; ///< read from around the aggregate
    };
    /// A row counts from one of its cells to another, for a point that is the same for all rows.
    struct Span {
        const Node *from = nullptr; ///< columns of the row
        const Node *to = nullptr;
        const Node *point = nullptr;
    };
    /// One of the two is enough.
    struct Alternative {
        const Node *ofRow = nullptr; ///< reads nothing but the row
        const Node *around = nullptr; ///< is the same for all rows
    };
    Function function = Function::Sum;
    RowScope scope;
    const Node *what = nullptr; ///< null: the row itself
    QList<Key> keys;
    std::optional<Alternative> alternative;
    std::optional<Span> span;
    QList<const Node *> rest;

    /// How many values name a group: the keys and, with an alternative, whether its rows have it of themselves.
    [[nodiscard]] qsizetype groupSize() const { return keys.size() + (alternative ? 1 : 0); }
    /// What one row gives to the aggregate. No key: nothing.
    struct Share {
        std::optional<QList<Value>> key; ///< what names its group; behind it, of a span, where it begins and ends
        Value value;
    };
    [[nodiscard]] Share shareOf(const Environment &environment, qsizetype row) const;
    /// The parts of the key that are wanted from the row at hand, of a rule that is asked for every row of a table.
    struct OwnPart {
        qsizetype key = 0; ///< its place in `keys`
        ComparedColumn column; ///< of that table, or led through references
    };
    [[nodiscard]] QList<OwnPart> ownParts() const;
    /// The parts of the aggregate that read its own table; what is left is `Key::wanted`.
    [[nodiscard]] QSet<const Node *> readFromRows(const Node &aggregate) const;
    /// The same for two aggregates whose rows have the same shares, whatever keys are wanted of them.
    [[nodiscard]] QString shareText() const;
    /// Whatever changes the share of a row; `ownRow` where only of the row that changed.
    [[nodiscard]] QList<Reading> readings(const Names &names) const;
};

/// Nothing when what is aggregated, or the rest of the condition, reads more than the row and constants.
[[nodiscard]] std::optional<Grouping> groupingOf(const Node &aggregate, const Environment &environment);

/// All aggregates of an expression, nested ones too.
[[nodiscard]] QList<const Node *> aggregatesOf(const Expression &expression);

} // namespace form
