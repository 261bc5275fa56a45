// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/table_file.h"

#include "desk/entry_mode.h"
#include "exchange/sheet_file.h"
#include "exchange/xlsx_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

using base::Problem;
using base::Result;

Problem problem(base::Kind kind, const char *code, const char *text, const QStringList &args, const QString &place = {})
{
    return {kind, QLatin1String(code), text, args, place.isEmpty() ? args.value(0) : place};
}

/// Tables of the form that a sheet bears the name of, or the one that was asked for; at least one.
Result<QList<const form::Table *>> tablesOf(
    const form::Definition &form, const ImportWish &wish, const exchange::SheetFile &file)
{
    QList<const form::Table *> tables;
    QHash<qsizetype, const form::Table *> bySheet;
    for (const form::Table *table : form.tables()) {
        if (!wish.table.isEmpty() && table->id != wish.table)
            continue;
        const std::optional<qsizetype> sheet = wish.table.isEmpty() ? file.sheetNamed(*table) : -1;
        if (!sheet)
            continue;
        if (const form::Table *other = bySheet.value(*sheet)) {
            return problem(base::Kind::Usage, "import.table",
                QT_TRANSLATE_NOOP("Problem", "The sheet “%1” can be the table %2 or %3. Name the table."),
                {file.sheetNames().at(*sheet), other->id, table->id});
        }
        bySheet.insert(*sheet, table);
        tables.append(table);
    }
    if (!tables.isEmpty())
        return tables;
    return problem(base::Kind::Usage, "import.table",
        QT_TRANSLATE_NOOP("Problem", "No sheet of the workbook bears the name of a table of %1. Its sheets are: %2."),
        {form.code, file.sheetNames().join(QStringLiteral(", "))});
}

/// The sheets that a person sees in the workbook and that none of the tables is read from.
QStringList unreadSheets(const QList<const form::Table *> &tables, const exchange::SheetFile &file)
{
    const QStringList all = file.sheetNames();
    QStringList unread = file.shownSheetNames();
    for (const form::Table *table : tables) {
        if (const std::optional<qsizetype> sheet = file.sheetNamed(*table))
            unread.removeAll(all.at(*sheet));
    }
    return unread;
}

void append(exchange::Import &all, const exchange::Import &one)
{
    all.edits += one.edits;
    all.computed += one.computed;
    all.rows += one.rows;
    all.problems += one.problems;
    all.notes += one.notes;
    all.unknownColumns += one.unknownColumns;
    if (all.onlyMonthFirst.isEmpty()) {
        all.onlyMonthFirst = one.onlyMonthFirst;
        all.dates = one.dates;
    }
    all.rejected += one.rejected;
}

exchange::Import readTable(
    const form::Campaign &campaign, const Incoming::Rows &rows, const ImportWish &wish, const report::Values &current)
{
    using Wish = exchange::TableWish;
    return exchange::importTable(rows.sheet, campaign,
        {rows.table, mapFor(rows, wish), wish.keepsGood ? Wish::BadRows::LeaveOut : Wish::BadRows::RefuseAll,
            wish.adds ? Wish::Rows::Add : Wish::Rows::Replace, wish.language, wish.doubtsDates},
        current, wish.progress);
}

} // namespace

exchange::ColumnMap memoryFor(const Incoming::Rows &rows, const ImportWish &wish)
{
    exchange::ColumnMap memory = rows.remembered;
    if (!wish.map.entries.isEmpty())
        memory.entries.clear();
    if (wish.map.dates)
        memory.dates.reset();
    return memory;
}

exchange::ColumnMap mapFor(const Incoming::Rows &rows, const ImportWish &wish)
{
    const exchange::ColumnMap memory = memoryFor(rows, wish);
    return {wish.map.entries + memory.entries, wish.map.dates ? wish.map.dates : memory.dates};
}

Result<Incoming> openTables(const form::Campaign &campaign, const QString &form, const QString &path,
    const ImportWish &wish, const QByteArray &bytes)
{
    const form::Definition &definition = *campaign.form(form);
    if (bytes.trimmed().isEmpty()) {
        return problem(base::Kind::Refused, "import.empty",
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is empty. Choose the file with the rows, or save it anew."), {path});
    }
    const Result<exchange::SheetFile> file = exchange::SheetFile::open(bytes, wish.progress, wish.csv);
    if (!file)
        return file.problem();
    const Result<QList<const form::Table *>> tables = tablesOf(definition, wish, *file);
    if (!tables)
        return tables.problem();
    Incoming incoming{form, path, {}, file->encoding(), file->separator(), file->sheetNames(), {}, {}};
    if (wish.table.isEmpty())
        incoming.unreadSheets = unreadSheets(*tables, *file);
    for (const form::Table *table : *tables) {
        Result<exchange::Sheet> sheet = file->sheetFor(*table, wish.sheet, wish.progress);
        if (!sheet && sheet.problem().code == u"exchange.sheet.which" && wish.guessesSheet)
            sheet = file->sheetFor(*table, (file->shownSheetNames() + file->sheetNames()).first(), wish.progress);
        if (!sheet)
            return sheet.problem();
        incoming.tables.append({table->id, *std::move(sheet), {}});
    }
    return incoming;
}

Result<exchange::Import> readTables(
    const form::Campaign &campaign, const Incoming &incoming, const ImportWish &wish, const report::Values &current)
{
    const form::Definition &definition = *campaign.form(incoming.form);
    exchange::Import read;
    if (!incoming.unreadSheets.isEmpty()) {
        read.notes.append(problem(base::Kind::Refused, "import.sheet.unread",
            QT_TRANSLATE_NOOP("Problem",
                "These sheets of the workbook were not read, as their names are no tables of %1: %2. Rename or import "
                "them one by one."),
            {definition.code, incoming.unreadSheets.join(QStringLiteral(", "))}));
    }
    for (const Incoming::Rows &rows : incoming.tables) {
        exchange::Import one = readTable(campaign, rows, wish, current);
        const bool hasNone = one.problems.size() == 1 && one.problems.first().code == u"exchange.rows.none";
        if (hasNone && incoming.tables.size() > 1) // a sheet of a workbook that nobody filled in
            one.notes.append(one.problems.takeFirst());
        append(read, one);
    }
    if (!read.problems.isEmpty()) { // in one of several tables: none is taken over
        read.edits.clear();
        read.rows = 0;
    }
    if (const Result<void> settled = settleMode(definition, incoming, wish, current, read); !settled)
        return settled.problem();
    return read;
}

} // namespace desk
