// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/last_year.h"
#include "cli/command.h"
#include "desk/carry.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Cli", source);
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

/// What there is to take over, and with --carry does it. `before`: what is or would be known of last year.
Ending carry(Run &run, const report::Values &before)
{
    const QList<desk::CarryChoice> choices = desk::carryChoices(run.workplace(), before);
    const bool isDone = run.isSet("carry") && !run.isSet("dry-run");
    if (choices.isEmpty())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "There is nothing to take over into this year.")));
    else if (isDone)
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Taken over into this year:")));
    else
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Can be taken over into this year (--carry):")));
    showChoices(run, choices);
    if (!isDone)
        return run.end(0);
    const QStringList only = run.values("only");
    const base::Result<int> carried
        = desk::carryOver(run.workplace(), only.isEmpty() ? std::nullopt : std::optional(only));
    if (!carried)
        return run.refuse(carried.problem());
    run.out.set(QStringLiteral("carried"), *carried);
    return run.then(run.workplace().drained(), [&run] { return run.out.finish(0); });
}

} // namespace

Ending takeLastYear(Run &run)
{
    const bool isDry = run.isSet("dry-run");
    if (const base::Result<void> opened = run.open(isDry ? store::Access::Read : store::Access::Write); !opened)
        return run.refuse(opened.problem());
    if (run.arguments().isEmpty() && run.workplace().previous().fields().isEmpty())
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Last year is not known yet: name its file, last-year FILE."));
    if (run.arguments().isEmpty())
        return carry(run, run.workplace().previous());
    return run.then(desk::readLastYear(run.workplace(), run.arguments()), [&run, isDry](const desk::LastYear &read) {
        if (read.doubt && !run.isSet("other-ocmw")) {
            run.out.notice(text(QT_TRANSLATE_NOOP("Cli", "With --other-ocmw it is taken all the same.")));
            return run.refuse(*read.doubt);
        }
        showRead(run, read);
        if (isDry)
            return carry(run, read.values);
        return run.then(
            desk::takeLastYear(run.workplace(), read), [&run] { return carry(run, run.workplace().previous()); });
    });
}

} // namespace cli
