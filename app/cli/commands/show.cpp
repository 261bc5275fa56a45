// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/form_view.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace cli {

namespace {

QString requirement(const form::Field &field)
{
    if (field.isComputed())
        return text(QT_TRANSLATE_NOOP("Cli", "computed"));
    if (field.required.isEmpty())
        return {};
    return field.required.text() == u"true" ? text(QT_TRANSLATE_NOOP("Cli", "required"))
                                            : text(QT_TRANSLATE_NOOP("Cli", "sometimes required"));
}

QJsonObject schemaOf(const Run &run, const form::Field &field)
{
    QJsonObject object{{QStringLiteral("id"), field.id}, {QStringLiteral("label"), field.label.in(run.language())},
        {QStringLiteral("computed"), field.isComputed()}, {QStringLiteral("required"), field.required.text()},
        {QStringLiteral("local"), field.scope == form::Scope::Local}};
    QJsonArray choices;
    QJsonObject labels;
    for (const form::Choice &choice : field.choices) {
        choices.append(choice.code);
        labels.insert(choice.code, choice.label.in(run.language()));
    }
    if (!choices.isEmpty()) {
        object.insert(QStringLiteral("choices"), choices);
        object.insert(QStringLiteral("choiceLabels"), labels);
    }
    return object;
}

QStringList schemaLine(const Run &run, const form::Field &field, const QString &indent)
{
    QStringList choices;
    for (const form::Choice &choice : field.choices)
        choices.append(choice.code + QStringLiteral(" = ") + choice.label.in(run.language()));
    const QString label = field.label.in(run.language());
    return {indent + field.id, requirement(field),
        choices.isEmpty() ? label : label + QStringLiteral(" (") + choices.join(QStringLiteral("; ")) + u')'};
}

} // namespace

Ending showForm(Run &run)
{
    if (run.arguments().size() != 1)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name one form: show MODULE."));
    const base::Result<const form::Definition *> form = formNamed(run, run.arguments().first());
    if (!form)
        return run.refuse(form.problem());
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    return showValues(run, run.workplace().evaluator(), **form);
}

Ending showSchema(Run &run)
{
    if (run.arguments().size() != 1)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name one form: schema MODULE."));
    const base::Result<const form::Definition *> form = formNamed(run, run.arguments().first());
    if (!form)
        return run.refuse(form.problem());
    QList<QStringList> lines;
    QJsonArray fields;
    for (const form::Field *field : (*form)->fields()) {
        lines.append(schemaLine(run, *field, {}));
        fields.append(schemaOf(run, *field));
    }
    QJsonArray tables;
    for (const form::Table *table : (*form)->tables()) {
        lines.append({table->id + QStringLiteral("[]"), {}, table->label.in(run.language())});
        QJsonArray columns;
        for (const form::Field &column : table->columns) {
            lines.append(schemaLine(run, column, QStringLiteral("  ")));
            columns.append(schemaOf(run, column));
        }
        tables.append(QJsonObject{{QStringLiteral("id"), table->id}, {QStringLiteral("columns"), columns},
            {QStringLiteral("local"), table->scope == form::Scope::Local}});
    }
    run.out.table(lines);
    run.out.set(QStringLiteral("form"), (*form)->code);
    run.out.set(QStringLiteral("fields"), fields);
    run.out.set(QStringLiteral("tables"), tables);
    return run.end(0);
}

static Ending refuseFaults(Run &run, const QList<base::Problem> &faults)
{
    QJsonArray all;
    for (const base::Problem &fault : faults) {
        all.append(json(fault));
        run.out.notice(fault.message());
    }
    run.out.set(QStringLiteral("problem"), all.first());
    run.out.set(QStringLiteral("problems"), all);
    run.out.line(
        QCoreApplication::translate("Cli", "%n thing(s) to mend in the definitions.", nullptr, int(faults.size())));
    return run.end(1);
}

Ending checkCampaign(Run &run)
{
    if (run.arguments().size() != 2 || run.arguments().first() != u"check")
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name a folder of form definitions: campaign check DIR."));
    const QDir folder(run.arguments().at(1));
    if (QFileInfo(folder.path()).isFile()) {
        return run.misused(
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is a file. Name the folder in which it lies."), {folder.path()});
    }
    if (!folder.exists()) {
        return run.refuse({base::Kind::Environment, QStringLiteral("cli.campaign.folder"),
            QT_TRANSLATE_NOOP("Problem", "There is no folder \"%1\"."), {folder.path()}, folder.path()});
    }
    if (const QList<base::Problem> faults = form::Campaign::faults(folder); !faults.isEmpty())
        return refuseFaults(run, faults);
    const base::Result<form::Campaign> campaign = form::Campaign::load(folder);
    if (!campaign) // changed since
        return run.refuse(campaign.problem());
    run.out.set(QStringLiteral("year"), campaign->year());
    run.out.set(QStringLiteral("sha256"), QString::fromLatin1(campaign->sha256()));
    const int modules = static_cast<int>(campaign->modules().size());
    run.out.line(
        QCoreApplication::translate("Cli", "The definitions for %1 are in order: %n module(s).", nullptr, modules)
            .arg(campaign->year()));
    return run.end(0);
}

} // namespace cli
