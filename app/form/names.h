// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/campaign.h"

namespace form {

/// What a name of the rule language stands for.
struct Meaning {
    enum class Kind {
        Field, ///< a plain field, or through references from it into a row
        Cell, ///< a column of a table, inside an aggregate
        Rows, ///< a table itself, inside `count`
        OwnCell, ///< "row.…"
        Parameter,
        Previous, ///< "previous.…": a plain field of last year
        Year,
        Today,
    };
    Kind kind = Kind::Field;
    const Table *table = nullptr; ///< of Cell, Rows and OwnCell
    const Field *field = nullptr; ///< that holds the value, in the end; of Field, Cell, OwnCell and Previous
    QList<const Field *> through; ///< references passed on the way, in order
    const Parameter *parameter = nullptr;
};

/// Gives names their meaning within one campaign, which must outlive it.
class Names
{
public:
    explicit Names(const Campaign &campaign) : m_campaign(campaign) { }

    /// Nothing when there is no such name. `rowTable`: the table whose row is at hand; null: none.
    [[nodiscard]] std::optional<Meaning> meaning(const QString &name, const Table *rowTable) const;
    /// The first field of the path, then through references: "person.cost". `columns` of null: a plain field.
    [[nodiscard]] bool follow(Meaning &meaning, const Field *first, const QStringList &rest) const;

private:
    [[nodiscard]] std::optional<Meaning> inTable(Meaning::Kind kind, const Table *table, const QStringList &path) const;
    [[nodiscard]] std::optional<Meaning> ofForm(const QString &name) const;

    const Campaign &m_campaign;
};

/// One thing whose change asks for a new evaluation.
struct Reading {
    QString id; ///< of a field or a column; of a table: its set of rows; "today"
    bool ownRow = false; ///< only the cell of the row at hand, not the whole column
    bool operator==(const Reading &) const = default;
};

/// What a name reads.
[[nodiscard]] QList<Reading> readingsOf(const QString &name, const Names &names, const Table *rowTable);
/// Everything that an expression reads. Parameters and last year's values never change and are left out. `without`:
/// parts of the expression that are left out.
[[nodiscard]] QList<Reading> readings(
    const Expression &expression, const Names &names, const Table *rowTable, const QSet<const Node *> &without = {});

} // namespace form
