// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/export.h"

#include "base/handover.h"
#include "exchange/json.h"
#include "exchange/xlsx_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

using base::Problem;
using base::Result;

bool isBook(const QString &path)
{
    return path.endsWith(u".xlsx", Qt::CaseInsensitive);
}

bool isCsv(const QString &path)
{
    return path.endsWith(u".csv", Qt::CaseInsensitive);
}

bool isWholeForm(const QString &path)
{
    return path.endsWith(u".json", Qt::CaseInsensitive);
}

QList<const form::Table *> allTables(const form::Campaign &campaign, const QString &form)
{
    const form::Definition *definition = campaign.form(form);
    return definition ? definition->tables() : QList<const form::Table *>();
}

/// The tables that are meant; at least one.
Result<QStringList> tablesOf(
    const form::Campaign &campaign, const QString &form, const QString &table, exchange::Locals locals)
{
    QStringList known;
    QStringList meant;
    for (const form::Table *one : allTables(campaign, form)) {
        known.append(one->id);
        const bool mayLeave = one->scope != form::Scope::Local || locals == exchange::Locals::Include;
        if (one->id == table && !mayLeave) {
            return base::misused("export.local",
                QT_TRANSLATE_NOOP("Problem",
                    "\"%1\" is for this workstation only. To bring it out all the same, ask for local values (on the "
                    "command line: --local)."),
                {table});
        }
        if (mayLeave && (table.isEmpty() || one->id == table))
            meant.append(one->id);
    }
    if (!meant.isEmpty())
        return meant;
    if (table.isEmpty() && !known.isEmpty()) {
        return base::misused("export.local",
            QT_TRANSLATE_NOOP("Problem",
                "All tables of the form %1 are for this workstation only: %2. To bring them out all the same, ask for "
                "local values (on the command line: --local)."),
            {form, known.join(QStringLiteral(", "))});
    }
    if (known.isEmpty())
        return base::misused("export.table", QT_TRANSLATE_NOOP("Problem", "The form %1 has no tables."), {form});
    return base::misused("export.table", QT_TRANSLATE_NOOP("Problem", "The form %1 has no table \"%2\". It has: %3."),
        {form, table, known.join(QStringLiteral(", "))});
}

Result<void> checkedKind(const QString &path, const QString &table)
{
    const bool isOneTable = !table.isEmpty();
    if (isBook(path) || (isCsv(path) && isOneTable) || (isWholeForm(path) && !isOneTable))
        return {};
    if (isCsv(path)) {
        return base::misused("export.table",
            QT_TRANSLATE_NOOP("Problem", "A CSV file has the rows of one table: name it, or write to a .xlsx file."),
            {});
    }
    if (isWholeForm(path)) {
        return base::misused("export.table",
            QT_TRANSLATE_NOOP(
                "Problem", "A .json file has a whole form: name no table, or write the rows to a .xlsx or .csv file."),
            {});
    }
    return base::misused(
        "export.kind", QT_TRANSLATE_NOOP("Problem", "\"%1\" must end in .xlsx, .csv or .json."), {path});
}

Result<void> written(const form::Campaign &campaign, const QList<exchange::TableRows> &tables, const QString &path,
    base::Language language, Existing existing)
{
    if (isCsv(path))
        return writeFile(path, exchange::exportCsv(tables.first(), language), existing, Readers::Owner);
    const Result<QByteArray> book = exchange::exportXlsx(campaign, tables, language);
    return book ? writeFile(path, *book, existing, Readers::Owner) : Result<void>(book.problem());
}

/// The values are shared with the pool thread and evaluated anew there: a large form takes its time.
QFuture<Result<void>> exportWhole(
    Workplace &workplace, const QString &form, const QString &path, exchange::Locals locals, Existing existing)
{
    return base::inPool(
        [&campaign = workplace.campaign(), values = workplace.evaluator().values(), previous = workplace.previous(),
            today = workplace.surroundings().clock().today(), form, path, locals, existing]() -> Result<void> {
            const report::Evaluator evaluator(campaign, values, previous, today);
            return writeFile(path, exchange::exportJson(evaluator, form, locals), existing, Readers::Owner);
        });
}

} // namespace

QFuture<Result<void>> exportFile(Workplace &workplace, const QString &form, const QString &table, const QString &path,
    exchange::Locals locals, Existing existing)
{
    const auto refuse = [](const Problem &why) { return QtFuture::makeReadyFuture(Result<void>(why)); };
    if (const Result<void> kind = checkedKind(path, table); !kind)
        return refuse(kind.problem());
    if (isWholeForm(path))
        return exportWhole(workplace, form, path, locals, existing);
    const Result<QStringList> ids = tablesOf(workplace.campaign(), form, table, locals);
    if (!ids)
        return refuse(ids.problem());
    QList<exchange::TableRows> tables;
    for (const QString &id : *ids)
        tables.append(exchange::rowsOf(workplace.evaluator(), id, locals));
    return base::inPool([&campaign = workplace.campaign(), tables, path, language = workplace.surroundings().language(),
                            existing] { return written(campaign, tables, path, language, existing); });
}

QList<const form::Field *> localFields(
    const form::Campaign &campaign, const QString &form, const QString &table, Leaving what)
{
    QList<const form::Field *> fields;
    for (const form::Table *one : allTables(campaign, form)) {
        const auto sealed = exchange::exportedColumns(*one, exchange::Locals::Leave);
        for (const form::Field *column : exchange::exportedColumns(*one, exchange::Locals::Include)) {
            if ((table.isEmpty() || one->id == table) && !sealed.contains(column))
                fields.append(column);
        }
    }
    const form::Definition *definition = what == Leaving::WholeForm ? campaign.form(form) : nullptr;
    for (const form::Field *field : definition ? definition->fields() : QList<const form::Field *>()) {
        if (field->scope == form::Scope::Local)
            fields.append(field);
    }
    return fields;
}

bool isWhollyLocal(const form::Campaign &campaign, const QString &form, const QString &table)
{
    const QList<const form::Table *> tables = allTables(campaign, form);
    return std::all_of(tables.begin(), tables.end(), [&table](const form::Table *one) {
        return one->scope == form::Scope::Local || (!table.isEmpty() && one->id != table);
    });
}

Result<void> writeTemplate(
    const Surroundings &surroundings, const QString &form, const QString &table, const QString &path, Existing existing)
{
    if (!isBook(path))
        return base::misused("export.kind", QT_TRANSLATE_NOOP("Problem", "\"%1\" must end in .xlsx."), {path});
    const Result<QStringList> tables = tablesOf(surroundings.campaign(), form, table, exchange::Locals::Include);
    if (!tables)
        return tables.problem();
    const Result<QByteArray> book = exchange::templateXlsx(surroundings.campaign(), *tables, surroundings.language());
    return book ? writeFile(path, *book, existing) : Result<void>(book.problem());
}

} // namespace desk
