// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/last_year.h"
#include "cli/command.h"
#include "desk/carry.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

/// Whether the computed figures of exported values are what their values give.
void showProof(Run &run, const desk::LastYear &lastYear)
{
    for (const QString &difference : lastYear.differences)
        run.out.line(difference);
    if (!lastYear.differences.isEmpty())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "What the file says is kept: it is what was reported.")));
    if (lastYear.isUnproved) {
        run.out.line(text(QT_TRANSLATE_NOOP(
            "Cli", "Computed amounts stand as the file has them; they could not be worked out again here.")));
    }
    run.out.set(QStringLiteral("differences"), QJsonArray::fromStringList(lastYear.differences));
    run.out.set(QStringLiteral("unproved"), lastYear.isUnproved);
}

void showRead(Run &run, const desk::LastYear &lastYear)
{
    const QString year = QString::number(run.campaign().year() - 1);
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "%1, from %2: %3."))
                     .arg(year, lastYear.files, lastYear.forms.join(QStringLiteral(", "))));
    if (lastYear.unknown > 0) {
        run.out.line(QCoreApplication::translate(
            "Cli", "%n value(s) have no place in this year's forms and are left out.", nullptr, lastYear.unknown));
    }
    if (lastYear.isTypedOnly) {
        run.out.line(text(QT_TRANSLATE_NOOP("Cli",
            "Computed amounts are missing: the file does not hold them, and this program does not know the forms of "
            "that year.")));
    }
    showProof(run, lastYear);
    run.out.set(QStringLiteral("year"), run.campaign().year() - 1);
    run.out.set(QStringLiteral("forms"), QJsonArray::fromStringList(lastYear.forms));
    run.out.set(QStringLiteral("unknown"), lastYear.unknown);
    run.out.set(QStringLiteral("typedOnly"), lastYear.isTypedOnly);
}

QString remarkOf(const desk::CarryChoice &choice)
{
    QStringList remarks;
    if (choice.closed)
        remarks.append(choice.closed->message());
    if (!choice.left.isEmpty())
        remarks.append(choice.left);
    return remarks.join(QStringLiteral("; "));
}

void showChoices(Run &run, const QList<desk::CarryChoice> &choices)
{
    QList<QStringList> lines;
    QJsonArray all;
    for (const desk::CarryChoice &one : choices) {
        const QString remark = remarkOf(one);
        lines.append({QStringLiteral("  ") + one.carryover.id, one.label, one.what, remark});
        all.append(QJsonObject{{QStringLiteral("id"), one.carryover.id}, {QStringLiteral("form"), one.carryover.form},
            {QStringLiteral("what"), one.what}, {QStringLiteral("rows"), one.carryover.rows},
            {QStringLiteral("leftAlone"), one.carryover.leftAlone}, {QStringLiteral("offered"), one.isOffered()},
            {QStringLiteral("remark"), remark}});
    }
    run.out.table(lines);
    run.out.set(QStringLiteral("carry"), all);
}

bool carries(const Run &run)
{
    return run.isSet("carry") && !run.isSet("dry-run");
}

std::optional<QStringList> named(const Run &run)
{
    const QStringList only = run.values("only");
    return only.isEmpty() ? std::nullopt : std::optional(only);
}

/// What --only names is there to take over.
base::Result<void> checkedNames(const Run &run, const report::Values &before)
{
    const auto offered = desk::offered(desk::carryChoices(run.workplace(), before), named(run));
    return offered ? base::Result<void>() : offered.problem();
}

/// Under its title; or that there is nothing.
void showAll(Run &run, const QList<desk::CarryChoice> &choices, const char *title)
{
    run.out.line(choices.isEmpty() ? text(QT_TRANSLATE_NOOP("Cli", "There is nothing to take over into this year."))
                                   : text(title));
    showChoices(run, choices);
}

Ending takeOver(Run &run, const QList<desk::CarryChoice> &choices)
{
    const auto offered = desk::offered(choices, named(run));
    if (!offered)
        return run.refuse(offered.problem());
    const base::Result<int> carried = desk::carryOver(run.workplace(), named(run));
    if (!carried)
        return run.refuse(carried.problem());
    run.out.set(QStringLiteral("carried"), *carried);
    return run.then(run.workplace().drained(), [&run, taken = *offered] {
        showAll(run, taken, QT_TRANSLATE_NOOP("Cli", "Taken over into this year:"));
        return run.out.finish(0);
    });
}

/// What there is to take over, and with --carry does it. `before`: what is or would be known of last year.
Ending carry(Run &run, const report::Values &before)
{
    const QList<desk::CarryChoice> choices = desk::carryChoices(run.workplace(), before);
    if (carries(run))
        return takeOver(run, choices);
    showAll(run, choices, QT_TRANSLATE_NOOP("Cli", "Can be taken over into this year (--carry):"));
    return run.end(0);
}

/// What was read, kept beside this year's values unless it is only to be shown.
Ending take(Run &run, const desk::LastYear &read)
{
    if (read.doubt && !run.isSet("other-ocmw")) {
        run.out.notice(text(QT_TRANSLATE_NOOP("Cli", "With --other-ocmw it is taken all the same.")));
        return run.refuse(*read.doubt);
    }
    if (const base::Result<void> names = checkedNames(run, read.values); !names)
        return run.refuse(names.problem());
    showRead(run, read);
    if (run.isSet("dry-run"))
        return carry(run, read.values);
    return run.then(
        desk::takeLastYear(run.workplace(), read), [&run] { return carry(run, run.workplace().previous()); });
}

} // namespace

Ending takeLastYear(Run &run)
{
    if (run.isSet("only") && !run.isSet("carry"))
        return run.misused(QT_TRANSLATE_NOOP("Problem", "--only says what --carry takes over: give both."));
    if (const base::Result<void> opened = run.open(run.isSet("dry-run") ? store::Access::Read : store::Access::Write);
        !opened)
        return run.refuse(opened.problem());
    if (run.arguments().isEmpty() && run.workplace().previous().fields().isEmpty())
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Last year is not known yet: name its file, last-year FILE."));
    if (!run.arguments().isEmpty()) {
        return run.then(desk::readLastYear(run.workplace(), run.arguments()),
            [&run](const desk::LastYear &read) { return take(run, read); });
    }
    const report::Values &known = run.workplace().previous();
    if (const base::Result<void> names = checkedNames(run, known); !names)
        return run.refuse(names.problem());
    return carry(run, known);
}

} // namespace cli
