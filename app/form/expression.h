// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "form/value.h"

#include <QSet>

#include <memory>

/// The rule language: exact decimals, dates, texts, truth values and missing values. No floating point, no loops
/// but over rows, bounded in length, depth and steps.
///
///   expression := or
///   or         := and { "or" and }
///   and        := not { "and" not }
///   not        := [ "not" ] comparison
///   comparison := sum [ ( "=" | "<>" | "<" | "<=" | ">" | ">=" ) sum ]
///   sum        := product { ( "+" | "-" ) product }
///   product    := unary { ( "*" | "/" ) unary }
///   unary      := [ "-" ] primary
///   primary    := number | text | "true" | "false" | "missing" | date | name | call | "(" expression ")"
///   call       := ( "sum" | "min" | "max" | "count" ) "(" expression [ "where" expression ] ")"   over rows
///              |  function "(" [ expression { "," expression } ] ")"
///   number     := digits [ "." digits ]      text := '"' … '"'      date := "2016-12-31" after "@": @2016-12-31
///   name       := part { "." part }
///
/// Names: `hwg.n_cash` a field of any form · `vst.expenses.amount` inside sum/min/max/count: the cell of the row at
/// hand of table `vst.expenses`; `count(vst.expenses)` counts its rows · `row.amount` the cell of the row that a
/// computed column or a rule with `each` is asked for · `row.person.cost`, `gef.staff.person.from`: through a
/// reference into the row it names · `param.hwg.rate` a parameter of the campaign · `previous.hwg.n_total` last
/// year's value · `year` the reporting year · `today` the day of the clock.
/// An aggregate runs over exactly one table, the one whose columns it names; `unique` likewise.
///
/// Functions: if(c, a, b) · min(a, b, …) max(a, b, …) with two or more arguments · round(x, decimals) half away
/// from zero · days(from, to) both included · default(x, y) y when x is missing · present(x) · length(text)
/// · unique(table.column) true when no two rows hold the same present value · alike(text) its letters and digits,
/// without accents and capitals, to compare names as people write them; missing when there are none · date(year, month,
/// day) · language(nis) of the area in which a municipality lies: "nl", "fr", "de", in Brussels "nl fr" · province(nis,
/// "nl") its name in "nl" or "fr"; missing in Brussels · municipality(nis, "nl") in "nl", "fr" or "de". These three are
/// missing for a NIS code that is not in the list.
///
/// Missing: arithmetic, comparison and functions give missing when an operand is missing, except default and
/// present; `and`/`or` decide where one side settles it; sum, count, min and max skip missing cells, and the sum of
/// nothing is 0. Division by zero, overflow and operands of the wrong kind give missing. A text of blanks only is not
/// `present`.
namespace form {

struct Grouping;
struct Municipality;
struct Node;

/// A parsed expression. Cheap to copy.
class Expression
{
public:
    static constexpr qsizetype maxLength = 8192;
    static constexpr int maxDepth = 100;

    Expression() = default; ///< empty

    /// At most `maxLength` characters and `maxDepth` levels.
    /// Problems: "form.expression.syntax", "….tooLong", "….tooDeep", with the position and what was expected.
    [[nodiscard]] static base::Result<Expression> parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return !m_root; }
    [[nodiscard]] QString text() const { return m_text; }
    /// Written out anew, with single spaces and the fewest parentheses; parsed again it gives the same tree.
    [[nodiscard]] QString print() const;
    /// The names that it reads, as written but with `row.` kept: what must be evaluated again when they change.
    [[nodiscard]] QSet<QString> names() const;
    [[nodiscard]] const Node *root() const { return m_root.get(); }

private:
    QString m_text;
    std::shared_ptr<const Node> m_root;
};

/// One side of an equality over rows: a column as it is, or alike(column).
struct ComparedColumn {
    QString name; ///< may lead through references: "person.cost"
    bool isAlike = false;

    bool operator==(const ComparedColumn &) const = default;
    [[nodiscard]] Value of(const Value &cell) const;
};

/// Where an expression finds its values; the report implements it. Rows are counted from 0.
class Environment
{
public:
    virtual ~Environment() = default;
    /// Any name of the grammar that is not a cell of the row at hand.
    [[nodiscard]] virtual Value value(const QString &name) const = 0;
    [[nodiscard]] virtual qsizetype rowCount(const QString &table) const = 0;
    /// `column` may lead through references: "person.cost".
    [[nodiscard]] virtual Value cell(const QString &table, qsizetype row, const QString &column) const = 0;
    /// The table to which `name` ("gef.staff.person.from") belongs, or an empty text when it is a plain field.
    [[nodiscard]] virtual QString tableOf(const QString &name) const = 0;
    /// The rows whose cell, as it is compared, equals `value`, in order, when there is an index for that; otherwise
    /// nothing, and every row is looked at.
    [[nodiscard]] virtual std::optional<QList<qsizetype>> rowsWhere(
        const QString &table, const ComparedColumn &column, const Value &value) const;
    /// Null when there is none with this NIS code.
    [[nodiscard]] virtual const Municipality *municipality(const QString &nis) const;
    /// How this aggregate is kept from row to row, when it is; null: every row is looked at.
    [[nodiscard]] virtual const Grouping *kept(const Node &aggregate) const;
    /// What a kept aggregate gives for the rows with this key; behind it, whether its alternative holds around the
    /// aggregate, and the point of its span.
    [[nodiscard]] virtual Value keptResult(const Node &aggregate, const QList<Value> &key) const;
};

/// The row for which an expression is asked; no table: none.
struct CurrentRow {
    QString table;
    qsizetype index = -1;
};

/// The value of an expression. Problems: only "form.expression.tooManySteps", when that bound is passed.
[[nodiscard]] base::Result<Value> evaluate(
    const Expression &expression, const Environment &environment, const CurrentRow &row = {});

/// A row that an aggregate counts, and what it gives: the cell, or true for the row itself.
struct CountedRow {
    qsizetype index = -1;
    Value value;
};
/// The rows over which an aggregate runs for this row at hand, in order, missing cells apart; every row of the table is
/// looked at.
[[nodiscard]] QList<CountedRow> countedRows(
    const Node &aggregate, const Environment &environment, const CurrentRow &row = {});

} // namespace form
