// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/evaluator.h"

/// The rules of campaign 2016 as tables of cases: what is changed in a report without findings, and what is found then.
namespace rules {

/// A path and the canonical spelling of its new value; an empty one takes the value away.
///   "hwg.n_cash" · "vst.staff[2].cost" in row 2, which is added when it is not there · "vst.staff" with "": no rows
///   "today" · "previous.hwg.n_cash" last year's
///   "formula.vst.total", "maximumRows.vst.staff" what stands in the definition, as a wrong or another one would have
///   it
/// A spelling that begins with "!" is a text, whatever the type of the field.
using Change = std::pair<QString, QString>;

struct Case {
    /// RULE_where_condition_result. "where" is the field that the rule points to; the result is "fires" or "holds", or,
    /// one step beside or at the border, "edgeFires" or "edgeHolds".
    QString name;
    QList<Change> changes;
    /// "RULE path" of what is found on all forms and was not before; "-RULE path" of what is no longer; "=RULE path" of
    /// what is found before and after. Any order.
    QStringList findings;
};
using Cases = QList<Case>;

/// A case as it is written down; findings are parted by ", ".
struct Line {
    const char *name;
    QList<std::pair<const char *, const char *>> changes;
    const char *findings = "";
};
[[nodiscard]] Cases made(const QList<Line> &lines);
/// The lines of a family of fields: %1, %2 … stand for what differs.
[[nodiscard]] Cases made(const QList<Line> &lines, const QStringList &places);

[[nodiscard]] Cases ocmwCases();
[[nodiscard]] Cases hwgCases();
[[nodiscard]] Cases vstCases();
[[nodiscard]] Cases cluCases();
[[nodiscard]] Cases gefCases();
[[nodiscard]] Cases a40Cases();
[[nodiscard]] Cases psaCases();
/// Of the general rules, and of rules that look at several forms.
[[nodiscard]] Cases sharedCases();

/// "GEN-07": the day of the deadline, the day after, and a month later.
[[nodiscard]] Cases lateness(const QString &where);
/// "STF-05": the fraction of a member of staff in row 1 of this table. `besides`: what a small one brings along.
[[nodiscard]] Cases fractions(const QString &table, const QString &besides = {});
/// "GEN-02-order": the rule points to `where`; `from` and `to` are the paths.
[[nodiscard]] Cases periods(const QString &where, const QString &from, const QString &to);

/// Six modules and the page of the OCMW, filled in without an error or warning.
[[nodiscard]] report::Values clean();
/// Everything found, form by form.
[[nodiscard]] QList<report::Finding> findingsAfter(const QList<Change> &changes);
/// "RULE path" of it.
[[nodiscard]] QStringList foundAfter(const QList<Change> &changes);

} // namespace rules
