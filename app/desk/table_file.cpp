// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/table_file.h"

#include "exchange/sheet_file.h"
#include "exchange/xlsx_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

using base::Problem;
using base::Result;

const QString entryByForm = QStringLiteral("form");
const QString entryByTable = QStringLiteral("table");

Problem problem(base::Kind kind, const char *code, const char *text, const QStringList &args)
{
    return {kind, QLatin1String(code), text, args, args.value(0)};
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

void append(exchange::Import &all, const exchange::Import &one)
{
    all.edits += one.edits;
    all.computed += one.computed;
    all.rows += one.rows;
    all.problems += one.problems;
    all.notes += one.notes;
    all.rejected += one.rejected;
}

Result<QByteArray> givenBack(
    const ImportWish &wish, const exchange::Sheet &sheet, const exchange::Import &import, QChar separator)
{
    if (wish.rejects.isEmpty() || import.rejected.isEmpty())
        return QByteArray();
    const auto rows = wish.keepsGood ? exchange::GivenBack::Rejected : exchange::GivenBack::All;
    if (wish.rejects.endsWith(u".xlsx", Qt::CaseInsensitive))
        return exchange::givenBackXlsx(sheet, import.rejected, rows);
    return exchange::givenBackCsv(sheet, import.rejected, rows, separator.isNull() ? QChar(u';') : separator);
}

Result<void> readTable(const exchange::SheetFile &file, const form::Campaign &campaign, const form::Table &table,
    const ImportWish &wish, const report::Values &current, TableFile &read)
{
    const Result<exchange::Sheet> sheet = file.sheetFor(table, wish.sheet, wish.progress);
    if (!sheet)
        return sheet.problem();
    using Wish = exchange::TableWish;
    const exchange::Import import = exchange::importTable(*sheet, campaign,
        {table.id, wish.map, wish.keepsGood ? Wish::BadRows::LeaveOut : Wish::BadRows::RefuseAll,
            wish.adds ? Wish::Rows::Add : Wish::Rows::Replace, wish.language},
        current, wish.progress);
    append(read.import, import);
    const Result<QByteArray> back = givenBack(wish, *sheet, import, read.separator);
    if (!back)
        return back.problem();
    read.givenBack = *back;
    return {};
}

/// The ministry's rule: everything through the table, or nothing.
Result<void> settleMode(
    const form::Definition &form, const ImportWish &wish, const report::Values &current, exchange::Import &import)
{
    const form::Field *mode = modeOf(form);
    if (!mode)
        return {};
    const form::Value chosen = current.field(mode->id);
    if (chosen == form::Value(entryByForm)) {
        return problem(base::Kind::Refused, "import.mode",
            QT_TRANSLATE_NOOP("Problem",
                "%1 is filled in by the form, and a measure goes all by the form or all by the table. To bring in rows "
                "from a file, set %2 to \"table\" first."),
            {form.code, mode->id});
    }
    if (wish.keepsGood && !import.rejected.isEmpty()) {
        return problem(base::Kind::Refused, "import.entire",
            QT_TRANSLATE_NOOP("Problem",
                "%1 goes entirely by the table or not at all, so its good rows cannot be taken over alone. Mend the "
                "others first."),
            {form.code});
    }
    if (chosen.isMissing() && !import.edits.isEmpty()) {
        import.edits.append(
            {report::Edit::Kind::SetValue, {mode->id, std::nullopt, {}}, form::Value(entryByTable), 0, {}});
        import.notes.append(problem(base::Kind::Refused, "import.mode.set",
            QT_TRANSLATE_NOOP("Problem", "%1 is now \"table\": all of %2 goes by the table."), {mode->id, form.code}));
    }
    return {};
}

/// What is wrong with the file as a whole is one of its faults, as a wrong cell is.
TableFile refused(const Problem &problem)
{
    TableFile file;
    file.import.problems.append(problem);
    return file;
}

Result<void> readTables(const exchange::SheetFile &file, const form::Campaign &campaign,
    const QList<const form::Table *> &tables, const ImportWish &wish, const report::Values &current, TableFile &read)
{
    for (const form::Table *table : tables) {
        if (const Result<void> done = readTable(file, campaign, *table, wish, current, read); !done)
            return done;
    }
    if (!read.import.problems.isEmpty()) { // in one of several tables: none is taken over
        read.import.edits.clear();
        read.import.rows = 0;
    }
    return {};
}

} // namespace

const form::Field *modeOf(const form::Definition &form)
{
    const QList<const form::Field *> fields = form.fields();
    const auto isMode = [](const form::Field *field) {
        const auto has = [field](const QString &code) {
            return std::any_of(field->choices.begin(), field->choices.end(),
                [&](const form::Choice &choice) { return choice.code == code; });
        };
        return field->choices.size() == 2 && has(entryByForm) && has(entryByTable);
    };
    const auto found = std::find_if(fields.begin(), fields.end(), isMode);
    return found == fields.end() ? nullptr : *found;
}

Result<TableFile> readTableFile(const form::Campaign &campaign, const QString &form, const ImportWish &wish,
    const QByteArray &bytes, const report::Values &current)
{
    const form::Definition &definition = form == campaign.ocmw().code ? campaign.ocmw() : *campaign.module(form);
    const Result<exchange::SheetFile> file = exchange::SheetFile::open(bytes, wish.progress);
    if (!file)
        return refused(file.problem());
    TableFile read;
    read.encoding = file->encoding();
    read.separator = file->separator();
    const Result<QList<const form::Table *>> tables = tablesOf(definition, wish, *file);
    if (!tables)
        return tables.problem();
    if (const Result<void> done = readTables(*file, campaign, *tables, wish, current, read); !done)
        return done.problem().kind == base::Kind::Refused ? Result<TableFile>(refused(done.problem())) : done.problem();
    if (const Result<void> settled = settleMode(definition, wish, current, read.import); !settled)
        return settled.problem();
    return read;
}

} // namespace desk
