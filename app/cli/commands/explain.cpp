// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/explain.h"
#include "cli/command.h"
#include "desk/draft.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

using report::Explanation;

QString codeOf(Explanation::Origin origin)
{
    switch (origin) {
    case Explanation::Origin::Typed: return QStringLiteral("typed");
    case Explanation::Origin::Missing: return QStringLiteral("missing");
    case Explanation::Origin::Proposed: return QStringLiteral("proposed");
    case Explanation::Origin::Computed: break;
    }
    return QStringLiteral("computed");
}

void showInputs(const Run &run, const Explanation &told)
{
    QList<QStringList> lines;
    for (const Explanation::Input &input : told.inputs) {
        const QString value = input.value.isEmpty() ? text(QT_TRANSLATE_NOOP("Cli", "(empty)")) : input.value;
        lines.append({QStringLiteral("    ") + input.label, value, input.path ? input.path->toString() : QString()});
    }
    run.out.table(lines);
}

void showCounting(const Run &run, const Explanation::Counting &counting)
{
    run.out.line(QStringLiteral("    ") + counting.words + QStringLiteral(" = ") + counting.result);
    run.out.line(QStringLiteral("      ") + desk::countedWords(counting));
    QList<QStringList> lines;
    for (const Explanation::CountedRow &row : counting.rows)
        lines.append(
            {QStringLiteral("        %1[%2]").arg(counting.table).arg(row.position + 1), row.title, row.value});
    run.out.table(lines);
    if (const QString unlisted = desk::unlistedWords(counting); !unlisted.isEmpty())
        run.out.line(QStringLiteral("        ") + unlisted);
}

void showExplanation(const Run &run, const Explanation &told)
{
    run.out.line(told.label + QStringLiteral(" = ") + told.value);
    run.out.line(QStringLiteral("  ") + desk::words(told.origin));
    if (!told.formula.isEmpty() && !desk::isOneCounting(told))
        run.out.line(QStringLiteral("  = ") + told.formula);
    showInputs(run, told);
    for (const Explanation::Counting &counting : told.countings)
        showCounting(run, counting);
    if (const QString rounding = desk::roundingWords(told); !rounding.isEmpty())
        run.out.line(QStringLiteral("  ") + rounding);
    const QString source = told.source.kind == form::Source::Inferred ? text(QT_TRANSLATE_NOOP("Cli", "inferred"))
                                                                      : told.source.reference;
    run.out.line(QStringLiteral("  ") + text(QT_TRANSLATE_NOOP("Cli", "Source: %1")).arg(source));
    if (!told.previous.isEmpty())
        run.out.line(QStringLiteral("  ")
            + (told.difference.isEmpty() ? text(QT_TRANSLATE_NOOP("Cli", "Last year: %1")).arg(told.previous)
                                         : text(QT_TRANSLATE_NOOP("Cli", "Last year: %1; difference: %2"))
                                               .arg(told.previous, told.difference)));
}

QJsonObject jsonOf(const Explanation::Counting &counting)
{
    QJsonArray rows;
    for (const Explanation::CountedRow &row : counting.rows) {
        rows.append(QJsonObject{{QStringLiteral("row"), row.position + 1}, {QStringLiteral("title"), row.title},
            {QStringLiteral("value"), row.value}});
    }
    return {{QStringLiteral("words"), counting.words}, {QStringLiteral("table"), counting.table},
        {QStringLiteral("result"), counting.result}, {QStringLiteral("counted"), counting.counted},
        {QStringLiteral("total"), counting.total}, {QStringLiteral("rows"), rows},
        {QStringLiteral("rest"), counting.rest}};
}

void setJson(Run &run, const Explanation &told)
{
    QJsonArray inputs;
    for (const Explanation::Input &input : told.inputs) {
        inputs.append(QJsonObject{{QStringLiteral("label"), input.label}, {QStringLiteral("value"), input.value},
            {QStringLiteral("path"), input.path ? input.path->toString() : QString()}});
    }
    QJsonArray countings;
    for (const Explanation::Counting &counting : told.countings)
        countings.append(jsonOf(counting));
    run.out.set(QStringLiteral("label"), told.label);
    run.out.set(QStringLiteral("value"), told.value);
    run.out.set(QStringLiteral("origin"), codeOf(told.origin));
    run.out.set(QStringLiteral("formula"), told.formula);
    run.out.set(QStringLiteral("inputs"), inputs);
    run.out.set(QStringLiteral("countings"), countings);
    run.out.set(QStringLiteral("decimals"), told.decimals);
    run.out.set(QStringLiteral("unrounded"), told.unrounded);
    run.out.set(QStringLiteral("inferred"), told.source.kind == form::Source::Inferred);
    run.out.set(QStringLiteral("source"), told.source.reference);
    run.out.set(QStringLiteral("previous"), told.previous);
    run.out.set(QStringLiteral("difference"), told.difference);
}

} // namespace

Ending explainValue(Run &run)
{
    if (run.arguments().size() != 2)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name a form and a field: explain MODULE FIELD."));
    const base::Result<const form::Definition *> form = formNamed(run, run.arguments().at(0));
    if (!form)
        return run.refuse(form.problem());
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    const QString place = run.arguments().at(1);
    const base::Result<report::Path> path = desk::pathAt(run.workplace(), place);
    if (!path)
        return run.refuse(path.problem());
    if (const base::Result<QString> owner = desk::formOf(run.workplace(), *path); owner && *owner != (*form)->code)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "\"%1\" belongs to the form %2."), {place, *owner});
    const auto told = run.workplace().evaluator().explain(*path, run.language());
    if (!told)
        return run.end(1);
    showExplanation(run, *told);
    setJson(run, *told);
    return run.end(0);
}

} // namespace cli
