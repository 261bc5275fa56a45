// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/draft.h"
#include "desk/files.h"
#include "exchange/csv.h"
#include "exchange/json.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <numeric>

namespace desk {

namespace {

base::Problem problem(const char *code, const char *text, const QStringList &args)
{
    return {base::Kind::Usage, QLatin1String(code), text, args, args.value(0)};
}

/// The table that a CSV file has the rows of.
base::Result<void> checkedTable(const form::Campaign &campaign, const QString &form, const QString &table)
{
    QStringList known;
    const form::Definition *definition = form == campaign.ocmw().code ? &campaign.ocmw() : campaign.module(form);
    for (const form::Table *one : definition ? definition->tables() : QList<const form::Table *>())
        known.append(one->id);
    if (known.contains(table))
        return {};
    if (table.isEmpty()) {
        return problem("import.table",
            QT_TRANSLATE_NOOP("Problem", "A CSV file has the rows of one table. Name which one of %1: %2."),
            {form, known.join(QStringLiteral(", "))});
    }
    return problem("import.table", QT_TRANSLATE_NOOP("Problem", "The form %1 has no table \"%2\". It has: %3."),
        {form, table, known.join(QStringLiteral(", "))});
}

/// Which reader a file needs, before it is opened.
base::Result<void> checkedKind(
    const form::Campaign &campaign, const QString &form, const QString &path, const QString &table)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx" || suffix == u"xls" || suffix == u"ods") {
        return problem("import.xlsx",
            QT_TRANSLATE_NOOP("Problem",
                "Spreadsheets such as \"%1\" are not read by this version. Save each table as CSV (UTF-8) and "
                "import that."),
            {path});
    }
    if (suffix != u"json" && suffix != u"csv") {
        return problem(
            "import.kind", QT_TRANSLATE_NOOP("Problem", "\"%1\" is neither a .json nor a .csv file."), {path});
    }
    if (suffix == u"json" && !table.isEmpty()) {
        return problem("import.table",
            QT_TRANSLATE_NOOP("Problem", "A .json file names its tables itself. Leave out the table \"%1\"."), {table});
    }
    return suffix == u"csv" ? checkedTable(campaign, form, table) : base::Result<void>();
}

exchange::Import parsed(const form::Campaign &campaign, const QString &form, const QString &table,
    const QByteArray &bytes, const report::Values &current)
{
    return table.isEmpty() ? exchange::importJson(bytes, campaign, form, current)
                           : exchange::importCsv(bytes, campaign, table, current);
}

QString labelOf(const Workplace &workplace, const exchange::Difference &difference)
{
    const form::Field *field = workplace.campaign().field(difference.id);
    const QString label = field ? field->label.in(workplace.surroundings().language()) : difference.id;
    return difference.row < 0 ? label
                              : QCoreApplication::translate("Import", "%1, row %2").arg(label).arg(difference.row + 1);
}

/// Texts that are too long to be kept; rows counted from 1.
QList<base::Problem> tooLong(const QList<report::Edit> &edits)
{
    QList<base::Problem> problems;
    const auto look = [&problems](const form::Value &value, const QString &place) {
        if (const base::Result<void> checked = checkedLength(value, place); !checked)
            problems.append(checked.problem());
    };
    for (const report::Edit &edit : edits) {
        look(edit.value, edit.path.toString());
        for (qsizetype row = 0; row < edit.rows.size(); ++row) {
            const QHash<QString, form::Value> &cells = edit.rows.at(row).cells;
            for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
                look(*cell, QStringLiteral("%1:%2:%3").arg(edit.path.id).arg(row + 1).arg(cell.key()));
        }
    }
    return problems;
}

/// Rows that the file does not have any more, by table.
QMap<QString, int> removedRows(const report::Values &current, const QList<report::Edit> &edits)
{
    QMap<QString, int> removed;
    for (const report::Edit &edit : edits) {
        if (edit.kind != report::Edit::Kind::ReplaceTable)
            continue;
        QSet<report::RowId> kept;
        for (const report::Row &row : edit.rows)
            kept.insert(row.id);
        const QList<report::Row> &before = current.rows(edit.path.id);
        const auto gone = std::count_if(
            before.cbegin(), before.cend(), [&kept](const report::Row &row) { return !kept.contains(row.id); });
        if (gone > 0)
            removed.insert(edit.path.id, int(gone));
    }
    return removed;
}

/// For the history: the name of the file, and how many rows went.
QString noteOf(const QString &path, const QMap<QString, int> &removed)
{
    const QString name = QFileInfo(path).fileName();
    const int rows = std::accumulate(removed.cbegin(), removed.cend(), 0);
    return rows == 0
        ? name
        : name + QStringLiteral(", ") + QCoreApplication::translate("Import", "%n row(s) removed", nullptr, rows);
}

Imported takenOver(Workplace &workplace, const QString &form, const QString &path, const exchange::Import &import)
{
    Imported result{import.fields, import.rows, {}, {}, import.problems + tooLong(import.edits)};
    for (base::Problem &problem : result.problems) {
        if (problem.where.isEmpty()) // of the file as a whole, or of a line of it
            problem.where = QFileInfo(path).fileName();
    }
    if (!result.problems.isEmpty())
        return result;
    result.removed = removedRows(workplace.evaluator().values(), import.edits);
    if (!import.edits.isEmpty())
        workplace.apply({form, import.edits, store::Origin::Imported, noteOf(path, result.removed), {}});
    for (const exchange::Difference &difference : exchange::differences(import.computed, workplace.evaluator())) {
        result.differences.append(QCoreApplication::translate("Import", "%1: the file says %2, computed is %3.")
                                      .arg(labelOf(workplace, difference), difference.inFile, difference.computed));
    }
    return result;
}

using Answer = base::Result<Imported>;

QFuture<Answer> importBytes(
    Workplace &workplace, const QString &form, const QString &path, const QString &table, const QByteArray &bytes)
{
    const quint64 edition = workplace.edition();
    return QtConcurrent::run(
        parsed, std::cref(workplace.campaign()), form, table, bytes, workplace.evaluator().values())
        .then(&workplace,
            [&workplace, form, path, table, bytes, edition](const exchange::Import &import) {
                const base::Result<void> open = editable(workplace, form);
                if (import.ok() && !open) // what is wrong with the file comes first
                    return QtFuture::makeReadyFuture(Answer(open.problem()));
                if (edition != workplace.edition()) // rows may be others now: once more, on what is there
                    return importBytes(workplace, form, path, table, bytes);
                return QtFuture::makeReadyFuture(Answer(takenOver(workplace, form, path, import)));
            })
        .unwrap();
}

} // namespace

QFuture<Answer> importFile(Workplace &workplace, const QString &form, const QString &path, const QString &table)
{
    const auto refuse = [](const base::Problem &why) { return QtFuture::makeReadyFuture(Answer(why)); };
    if (const base::Result<void> kind = checkedKind(workplace.campaign(), form, path, table); !kind)
        return refuse(kind.problem());
    return QtConcurrent::run(readFile, path, exchange::maximumSize)
        .then(&workplace,
            [&workplace, form, path, table](const base::Result<QByteArray> &bytes) {
                if (!bytes)
                    return QtFuture::makeReadyFuture(Answer(bytes.problem()));
                return importBytes(workplace, form, path, table, *bytes);
            })
        .unwrap();
}

} // namespace desk
