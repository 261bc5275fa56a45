// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/waiting.h"
#include "desk/export.h"
#include "desk/import.h"
#include "exchange/text_encoding.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

namespace {

void list(Run &run, const char *name, const QList<base::Problem> &problems)
{
    QJsonArray all;
    for (const base::Problem &problem : problems) {
        all.append(json(problem));
        run.out.line(problem.where.isEmpty() ? problem.message()
                                             : form::labelled(problem.where, problem.message(), run.language()));
    }
    run.out.set(QLatin1String(name), all);
}

QString separatorName(QChar separator)
{
    return separator == u'\t' ? text(QT_TRANSLATE_NOOP("Cli", "tab")) : QString(separator);
}

/// How the file was understood.
void showReading(Run &run, const desk::Imported &imported)
{
    if (imported.encoding.isEmpty())
        return;
    run.out.set(QStringLiteral("encoding"), imported.encoding);
    run.out.set(QStringLiteral("separator"), QString(imported.separator));
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Read as %1, with %2 between the cells."))
                     .arg(imported.encoding, separatorName(imported.separator)));
}

QJsonArray inJson(const exchange::ColumnMap &map)
{
    QJsonArray all;
    for (const exchange::ColumnMap::Entry &entry : map.entries)
        all.append(QString(entry.header + u'=' + entry.column));
    if (map.dates && *map.dates != exchange::DateOrder::Doubtful)
        all.append(*map.dates == exchange::DateOrder::MonthFirst ? QStringLiteral("--dates mdy")
                                                                 : QStringLiteral("--dates dmy"));
    return all;
}

/// What is known of the columns of such files from before, and what is from now on.
void showMemory(Run &run, const desk::Imported &imported)
{
    const QJsonArray remembered = inJson(imported.remembered);
    run.out.set(QStringLiteral("remembered"), remembered);
    run.out.set(QStringLiteral("keepsColumns"), imported.keepsColumns);
    if (!remembered.isEmpty()) {
        QStringList entries;
        for (const QJsonValue &entry : remembered)
            entries.append(entry.toString());
        run.out.line(text(
            QT_TRANSLATE_NOOP("Cli", "Columns matched as the last time: %1. With --forget their names decide again."))
                         .arg(entries.join(QStringLiteral(", "))));
    }
    if (imported.keepsColumns) {
        run.out.line(text(QT_TRANSLATE_NOOP(
            "Cli", "A file with the same column names is matched like this next time; --forget undoes that.")));
    }
}

/// How the options let a file in whose header names columns that the table does not have.
void showWayOut(Run &run, const desk::Imported &imported)
{
    constexpr qsizetype most = 5;
    QStringList options;
    for (const QString &column : imported.unknownColumns)
        options.append(QStringLiteral("--map \"%1=\"").arg(column));
    run.out.set(QStringLiteral("unknownColumns"), QJsonArray::fromStringList(imported.unknownColumns));
    if (options.isEmpty())
        return;
    if (options.size() > most)
        options = {QStringLiteral("--map \"*=\"")};
    run.out.line(
        text(QT_TRANSLATE_NOOP("Cli", "To leave out what the table does not have: %1. To say where it goes: %2."))
            .arg(options.join(u' '), QStringLiteral("--map \"%1=…\"").arg(imported.unknownColumns.first())));
}

/// Day and month of a file may stand the other way round, and nobody said so.
void showDates(Run &run, const desk::Imported &imported)
{
    run.out.set(QStringLiteral("onlyMonthFirst"), imported.onlyMonthFirst);
    if (imported.remembered.dates == exchange::DateOrder::Doubtful && imported.rejected > 0) {
        run.out.line(text(QT_TRANSLATE_NOOP("Cli",
            "Last time a file with these columns had month/day/year, and nothing in this one "
            "tells, so every date that can be read in two ways is asked. If all are "
            "month/day/year: --dates mdy. If they are day/month/year: --dates dmy.")));
    }
    if (imported.onlyMonthFirst.isEmpty() || run.isSet("dates"))
        return;
    run.out.line(text(QT_TRANSLATE_NOOP("Cli",
                          "%1 can only be month/day/year, so every date that can be read in two ways is asked. If all "
                          "are month/day/year: --dates mdy. If the others are day/month/year: --dates dmy."))
                     .arg(imported.onlyMonthFirst));
}

void showRejected(Run &run, const desk::Imported &imported)
{
    run.out.set(QStringLiteral("rejected"), imported.rejected);
    if (imported.rejected == 0 || !run.isSet("rejects"))
        return;
    run.out.set(QStringLiteral("rejects"), run.value("rejects"));
    run.out.line(QCoreApplication::translate(
        "Cli", "%n row(s) have mistakes. They are given back with the reasons in %1.", nullptr, imported.rejected)
                     .arg(run.value("rejects")));
}

/// What became of rows that were there, by table.
void showCounts(Run &run, const char *name, const QMap<QString, int> &rows, const char *text)
{
    QJsonObject counts;
    for (auto table = rows.cbegin(); table != rows.cend(); ++table) {
        run.out.line(form::labelled(
            table.key(), QCoreApplication::translate("Import", text, nullptr, table.value()), run.language()));
        counts.insert(table.key(), table.value());
    }
    run.out.set(QLatin1String(name), counts);
}

/// The file takes the place of what is there, unless it is asked otherwise.
void showKeeping(Run &run, const desk::Imported &imported)
{
    if (!imported.removed.isEmpty() && !run.isSet("add"))
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "With --add the rows that are there stay.")));
}

/// `sentence` has places for values and rows.
void showAmounts(Run &run, const QString &form, const desk::Imported &imported, const QString &sentence)
{
    run.out.set(QStringLiteral("fields"), imported.fields);
    run.out.set(QStringLiteral("rows"), imported.rows);
    run.out.line(form::labelled(form,
        sentence.arg(QCoreApplication::translate("Cli", "%n value(s)", nullptr, imported.fields),
            QCoreApplication::translate("Cli", "%n row(s)", nullptr, imported.rows)),
        run.language()));
}

/// Said when it is in the file.
void showTakenOver(Run &run, const QString &form, const desk::Imported &imported)
{
    for (const QString &difference : imported.differences)
        run.out.line(difference);
    showCounts(run, "removed", imported.removed, QT_TRANSLATE_N_NOOP("Import", "%n row(s) removed"));
    showCounts(run, "overwritten", imported.overwritten, QT_TRANSLATE_N_NOOP("Import", "%n row(s) with other values"));
    run.out.set(QStringLiteral("differences"), QJsonArray::fromStringList(imported.differences));
    showAmounts(run, form, imported, text(QT_TRANSLATE_NOOP("Cli", "%1 and %2 taken over.")));
    showKeeping(run, imported);
}

/// What would come of it; nothing has.
Ending endTrial(Run &run, const QString &form, const desk::Imported &imported)
{
    showCounts(run, "removed", imported.removed, QT_TRANSLATE_N_NOOP("Import", "%n row(s) would be removed"));
    showCounts(
        run, "overwritten", imported.overwritten, QT_TRANSLATE_N_NOOP("Import", "%n row(s) would get other values"));
    showAmounts(
        run, form, imported, text(QT_TRANSLATE_NOOP("Cli", "%1 and %2 would be taken over. Nothing was changed.")));
    showKeeping(run, imported);
    return run.end(imported.rejected > 0 ? 1 : 0);
}

/// `waiting` until the file has it all, so that an interruption does not leave anybody in doubt.
Ending endImport(
    Run &run, const QString &form, const desk::Imported &imported, const std::shared_ptr<const Waiting> &waiting)
{
    showReading(run, imported);
    showMemory(run, imported);
    list(run, "notes", imported.notes);
    list(run, "problems", imported.problems);
    showWayOut(run, imported);
    showDates(run, imported);
    showRejected(run, imported);
    const bool goesAlong
        = imported.isTakenOver || (run.isSet("dry-run") && run.isSet("keep-good") && imported.rows > 0);
    if (!imported.problems.isEmpty() && !goesAlong) {
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Nothing was taken over.")));
        return run.end(1);
    }
    if (run.isSet("dry-run"))
        return endTrial(run, form, imported);
    return run.then(run.workplace().drained(), [&run, form, imported, waiting] {
        showTakenOver(run, form, imported);
        if (Waiting::wasInterrupted())
            run.out.line(text(QT_TRANSLATE_NOOP("Cli", "It was too late to stop; \"undo\" takes it back.")));
        return run.out.finish(imported.rejected > 0 ? 1 : 0);
    });
}

base::Problem misused(const char *text, const QStringList &args)
{
    return {base::Kind::Usage, QStringLiteral("cli.usage"), text, args, {}};
}

base::Result<std::optional<exchange::DateOrder>> datesOf(const Run &run)
{
    const QString order = run.value("dates");
    if (order.isEmpty())
        return std::optional<exchange::DateOrder>();
    if (order == u"mdy" || order == u"dmy")
        return std::optional(order == u"mdy" ? exchange::DateOrder::MonthFirst : exchange::DateOrder::DayFirst);
    return misused(QT_TRANSLATE_NOOP("Problem", "Dates are written \"dmy\" or \"mdy\", not \"%1\"."), {order});
}

base::Result<exchange::CsvManner> csvMannerOf(const Run &run)
{
    const QString encoding = run.value("encoding");
    const QString separator = run.value("separator") == u"tab" ? QStringLiteral("\t") : run.value("separator");
    if (!encoding.isEmpty() && !exchange::encodings().contains(encoding)) {
        return misused(QT_TRANSLATE_NOOP("Problem", "The encoding \"%1\" is not known. Known are: %2."),
            {encoding, exchange::encodings().join(QStringLiteral(", "))});
    }
    if (separator.size() > 1)
        return misused(QT_TRANSLATE_NOOP("Problem", "A separator is one sign, or the word \"tab\"."), {});
    return exchange::CsvManner{encoding, separator.isEmpty() ? QChar() : separator.front()};
}

/// What the options say; a problem for one that cannot be understood.
base::Result<desk::ImportWish> wishOf(const Run &run)
{
    desk::ImportWish wish;
    wish.language = run.language();
    wish.table = run.value("table");
    wish.sheet = run.value("sheet");
    wish.forgetsColumns = run.isSet("forget");
    wish.keepsGood = run.isSet("keep-good");
    wish.adds = run.isSet("add");
    wish.triesOnly = run.isSet("dry-run");
    wish.rejects = run.value("rejects");
    const base::Result<exchange::CsvManner> csv = csvMannerOf(run);
    if (!csv)
        return csv.problem();
    wish.csv = *csv;
    const auto dates = datesOf(run);
    if (!dates)
        return dates.problem();
    wish.map.dates = *dates;
    for (const QString &entry : run.values("map")) {
        const auto parsed = exchange::ColumnMap::parse(entry);
        if (!parsed) {
            return misused(QT_TRANSLATE_NOOP("Problem",
                               "\"%1\" maps nothing. Write --map \"header=column\", or \"header=\" to leave it out."),
                {entry});
        }
        wish.map.entries.append(*parsed);
    }
    return wish;
}

Ending endWritten(Run &run, const QString &path)
{
    run.out.set(QStringLiteral("file"), path);
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Written to %1.")).arg(path));
    return run.end(0);
}

} // namespace

Ending importValues(Run &run)
{
    if (run.arguments().size() != 2)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name a form and a file: import MODULE FILE."));
    const base::Result<const form::Definition *> form = formNamed(run, run.arguments().at(0));
    if (!form)
        return run.refuse(form.problem());
    base::Result<desk::ImportWish> wish = wishOf(run);
    if (!wish)
        return run.refuse(wish.problem());
    if (wish->keepsGood && wish->rejects.isEmpty() && !wish->triesOnly)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Say with --rejects FILE where the bad rows go."));
    if (const base::Result<void> folder = folderIsThere(wish->rejects); !wish->rejects.isEmpty() && !folder)
        return run.refuse(folder.problem());
    const auto access = wish->triesOnly && !wish->forgetsColumns ? store::Access::Read : store::Access::Write;
    if (const base::Result<void> opened = run.open(access); !opened)
        return run.refuse(opened.problem());
    const QString code = (*form)->code;
    const auto waiting = std::make_shared<const Waiting>();
    wish->progress = [waiting](int permille) { return waiting->goesOn(permille); };
    return run.then(desk::importFile(run.workplace(), code, run.arguments().at(1), *wish),
        [&run, code, waiting](const desk::Imported &imported) {
            waiting->showNoMore();
            return endImport(run, code, imported, waiting);
        });
}

Ending exportValues(Run &run)
{
    if (run.arguments().size() != 1 || !run.isSet("out"))
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name a form and a file: export MODULE --out FILE."));
    const base::Result<const form::Definition *> form = formNamed(run, run.arguments().first());
    if (!form)
        return run.refuse(form.problem());
    if (const base::Result<void> folder = folderIsThere(run.value("out")); !folder)
        return run.refuse(folder.problem());
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    const auto locals = run.isSet("local") ? exchange::Locals::Include : exchange::Locals::Leave;
    const QString path = run.value("out");
    return run.then(desk::exportFile(run.workplace(), (*form)->code, run.value("table"), path, locals),
        [&run, path] { return endWritten(run, path); });
}

Ending makeTemplate(Run &run)
{
    if (run.arguments().size() != 1 || !run.isSet("out"))
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name a form and a file: template MODULE --out FILE.xlsx."));
    const base::Result<const form::Definition *> form = formNamed(run, run.arguments().first());
    if (!form)
        return run.refuse(form.problem());
    const QString path = run.value("out");
    if (const base::Result<void> folder = folderIsThere(path); !folder)
        return run.refuse(folder.problem());
    const base::Result<void> made = desk::writeTemplate(run.surroundings(), (*form)->code, run.value("table"), path);
    return made ? endWritten(run, path) : run.refuse(made.problem());
}

} // namespace cli
