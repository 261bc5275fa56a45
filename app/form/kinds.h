// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/names.h"
#include "form/node.h"

namespace form {

/// What values an expression can give, found out without evaluating it.
enum class ValueKind {
    Any, ///< nothing can be said: missing, a name that is not known, a reference (it is what its key is)
    Number,
    Text,
    Date,
    Truth
};

[[nodiscard]] ValueKind kindOf(Type type);

/// Works out what an expression gives and finds the first part of it that could never give anything, because its
/// operands are of the wrong kind: "12 + \"a\"", "x / 0".
class KindCheck
{
public:
    /// `names` must outlive it. `rowTable`: the table whose row is at hand; null: none.
    KindCheck(const Names &names, const Table *rowTable) : m_names(names), m_rowTable(rowTable) { }

    [[nodiscard]] ValueKind kindOf(const Node &node);
    /// The part that can never work, as written; empty: none was found by `kindOf`.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    [[nodiscard]] ValueKind ofName(const Node &node) const;
    [[nodiscard]] ValueKind ofBinary(const Node &node);
    [[nodiscard]] ValueKind ofCall(const Node &node);
    [[nodiscard]] ValueKind ofAggregate(const Node &node);
    /// The kind of all operands from `first` on, which must be of one kind.
    [[nodiscard]] ValueKind common(const Node &node, qsizetype first);
    void demand(const Node &operand, ValueKind wanted, const Node &whole);
    void refuse(const Node &node);

    const Names &m_names;
    const Table *m_rowTable;
    QString m_fault;
};

} // namespace form
