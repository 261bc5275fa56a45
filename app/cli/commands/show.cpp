// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "desk/history.h"
#include "exchange/json.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

bool isShown(const Run &run, form::Scope scope)
{
    return scope == form::Scope::Sealed || run.isSet("local");
}

void showField(const Run &run, const form::Field &field, QList<QStringList> &lines)
{
    if (!isShown(run, field.scope))
        return;
    const form::Value value = run.workplace().evaluator().value({field.id, std::nullopt, {}});
    const QString mark = field.isComputed() ? QStringLiteral("=") : QString();
    lines.append({QStringLiteral("  ") + field.id, mark, form::displayed(value, field, run.language()),
        field.label.in(run.language())});
}

QString cellText(const Run &run, const form::Table &table, const report::Row &row, const form::Field &column)
{
    const report::Path path{table.id, row.id, column.name()};
    return form::displayed(run.workplace().evaluator().value(path), column, run.language());
}

void showTable(const Run &run, const form::Table &table)
{
    if (!isShown(run, table.scope))
        return;
    const QList<report::Row> &rows = run.workplace().evaluator().values().rows(table.id);
    run.out.line(
        QStringLiteral("  %1: %2 (%3)").arg(table.id, table.label.in(run.language()), QString::number(rows.size())));
    QList<QStringList> lines;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList line{QStringLiteral("    [%1]").arg(i + 1)};
        for (const form::Field &column : table.columns) {
            if (isShown(run, column.scope))
                line.append(cellText(run, table, rows.at(i), column).left(40));
        }
        lines.append(line);
    }
    run.out.table(lines);
}

void showSection(const Run &run, const form::Section &section)
{
    run.out.line();
    run.out.line(section.title.in(run.language()));
    QList<QStringList> lines;
    for (const form::Item &item : section.items) {
        if (const auto *field = std::get_if<form::Field>(&item))
            showField(run, *field, lines);
    }
    run.out.table(lines);
    for (const form::Item &item : section.items) {
        if (const auto *table = std::get_if<form::Table>(&item))
            showTable(run, *table);
    }
}

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
    for (const form::Choice &choice : field.choices)
        choices.append(choice.code);
    if (!choices.isEmpty())
        object.insert(QStringLiteral("choices"), choices);
    return object;
}

QStringList schemaLine(const Run &run, const form::Field &field, const QString &indent)
{
    QStringList codes;
    for (const form::Choice &choice : field.choices)
        codes.append(choice.code);
    const QString label = field.label.in(run.language());
    return {indent + field.id, requirement(field),
        codes.isEmpty() ? label : label + QStringLiteral(" (") + codes.join(QStringLiteral(", ")) + u')'};
}

QJsonObject jsonOf(const store::Event &event)
{
    return {{QStringLiteral("sequence"), event.sequence}, {QStringLiteral("at"), event.at.toString(Qt::ISODateWithMs)},
        {QStringLiteral("who"), event.who}, {QStringLiteral("kind"), store::code(event.kind)},
        {QStringLiteral("origin"), store::code(event.origin)}, {QStringLiteral("form"), event.form},
        {QStringLiteral("subject"), event.subject}, {QStringLiteral("old"), event.oldText},
        {QStringLiteral("new"), event.newText}, {QStringLiteral("note"), event.note},
        {QStringLiteral("changes"), event.changes}};
}

Ending showEvents(Run &run, const QList<store::Event> &events)
{
    QList<QStringList> lines;
    QJsonArray list;
    for (const store::Event &event : events) {
        const desk::EventWords told = desk::words(event);
        lines.append({base::belgianTime(event.at).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")), told.who, told.kind,
            told.what});
        list.append(jsonOf(event));
    }
    run.out.table(lines);
    run.out.set(QStringLiteral("events"), list);
    return run.end(0);
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
    if (run.out.isJson()) {
        const exchange::Locals locals = run.isSet("local") ? exchange::Locals::Include : exchange::Locals::Leave;
        run.out.raw(exchange::exportJson(run.workplace().evaluator(), (*form)->code, locals));
        return run.end(0);
    }
    run.out.line((*form)->title.in(run.language()));
    for (const form::Section &section : (*form)->sections)
        showSection(run, section);
    return run.end(0);
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

Ending showHistory(Run &run)
{
    if (run.arguments().size() != 1)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name one form: history MODULE."));
    const base::Result<const form::Definition *> form = formNamed(run, run.arguments().first());
    if (!form)
        return run.refuse(form.problem());
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    return run.then(desk::history(run.workplace(), (*form)->code),
        [&run](const QList<store::Event> &events) { return showEvents(run, events); });
}

Ending checkCampaign(Run &run)
{
    if (run.arguments().size() != 2 || run.arguments().first() != u"check")
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name a folder of form definitions: campaign check DIR."));
    const QDir folder(run.arguments().at(1));
    if (!folder.exists()) {
        return run.refuse({base::Kind::Environment, QStringLiteral("cli.campaign.folder"),
            QT_TRANSLATE_NOOP("Problem", "There is no folder \"%1\"."), {folder.path()}, folder.path()});
    }
    const base::Result<form::Campaign> campaign = form::Campaign::load(folder);
    if (!campaign)
        return run.refuse(campaign.problem());
    run.out.set(QStringLiteral("year"), campaign->year());
    run.out.set(QStringLiteral("sha256"), QString::fromLatin1(campaign->sha256()));
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "The definitions for %1 are in order: %2 modules."))
                     .arg(QString::number(campaign->year()), QString::number(campaign->modules().size())));
    return run.end(0);
}

} // namespace cli
