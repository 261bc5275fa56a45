// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/import.h"

#include "desk/draft.h"
#include "desk/files.h"
#include "desk/table_file.h"
#include "exchange/json.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <numeric>

#include <algorithm>
#include <numeric>

namespace desk {

namespace {

base::Problem problem(const char *code, const char *text, const QStringList &args)
{
    return {base::Kind::Usage, QLatin1String(code), text, args, args.value(0)};
}

/// The table that a file has the rows of.
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

bool isJson(const QString &path)
{
    return path.endsWith(u".json", Qt::CaseInsensitive);
}

/// Which reader a file needs, before it is opened.
base::Result<void> checkedKind(
    const form::Campaign &campaign, const QString &form, const QString &path, const ImportWish &wish)
{
    static const QStringList sheets{QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("tsv"),
        QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"), QStringLiteral("ods")};
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (isJson(path)) {
        if (wish.table.isEmpty())
            return {};
        return problem("import.table",
            QT_TRANSLATE_NOOP("Problem", "A .json file names its tables itself. Leave out the table \"%1\"."),
            {wish.table});
    }
    if (!sheets.contains(suffix)) {
        return problem(
            "import.kind", QT_TRANSLATE_NOOP("Problem", "\"%1\" is neither a .json nor a .csv or .xlsx file."), {path});
    }
    const bool isBook = suffix.startsWith(u"xls") || suffix == u"ods";
    const bool isForOne = !wish.sheet.isEmpty() || !wish.map.entries.isEmpty() || !wish.rejects.isEmpty()
        || wish.keepsGood || wish.adds;
    const bool mayNameNone = isBook && !isForOne;
    return wish.table.isEmpty() && mayNameNone ? base::Result<void>() : checkedTable(campaign, form, wish.table);
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

base::Result<TableFile> parsed(const form::Campaign &campaign, const QString &form, const QString &path,
    const ImportWish &wish, const QByteArray &bytes, const report::Values &current)
{
    base::Result<TableFile> file = TableFile{};
    if (isJson(path))
        file->import = exchange::importJson(bytes, campaign, form, current);
    else
        file = readTableFile(campaign, form, wish, bytes, current);
    if (file)
        file->import.problems += tooLong(file->import.edits);
    return file;
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

/// With the name of the file where a problem is of the file as a whole, or of a line of it.
QList<base::Problem> placed(QList<base::Problem> problems, const QString &path)
{
    for (base::Problem &problem : problems) {
        if (problem.where.isEmpty())
            problem.where = QFileInfo(path).fileName();
    }
    return problems;
}

Imported described(const TableFile &file, const QString &path)
{
    Imported result;
    result.fields = file.import.fields;
    result.rows = file.import.rows;
    result.problems = placed(file.import.problems, path);
    result.notes = placed(file.import.notes, path);
    result.rejected = int(file.import.rejected.size());
    result.encoding = file.encoding;
    result.separator = file.separator;
    if (!file.import.problems.isEmpty())
        return result;
    for (const exchange::RejectedRow &row : file.import.rejected)
        result.problems += row.problems.mid(0, exchange::Import::maximumProblems - result.problems.size());
    return result;
}

Imported takenOver(Workplace &workplace, const QString &form, const QString &path, const TableFile &file)
{
    Imported result = described(file, path);
    if (!file.import.ok())
        return result;
    result.isTakenOver = !file.import.edits.isEmpty();
    result.removed = removedRows(workplace.evaluator().values(), file.import.edits);
    if (result.isTakenOver)
        workplace.apply({form, file.import.edits, store::Origin::Imported, noteOf(path, result.removed), {}});
    for (const exchange::Difference &difference : exchange::differences(file.import.computed, workplace.evaluator())) {
        result.differences.append(QCoreApplication::translate("Import", "%1: the file says %2, computed is %3.")
                                      .arg(labelOf(workplace, difference), difference.inFile, difference.computed));
    }
    return result;
}

using Answer = base::Result<Imported>;

/// Bad rows are given back before the others are taken over: a full disk must not lose them.
Answer settled(
    Workplace &workplace, const QString &form, const QString &path, const ImportWish &wish, const TableFile &file)
{
    if (!file.givenBack.isEmpty()) {
        if (const base::Result<void> written = writeFile(wish.rejects, file.givenBack); !written)
            return written.problem();
    }
    return takenOver(workplace, form, path, file);
}

QFuture<Answer> importBytes(
    Workplace &workplace, const QString &form, const QString &path, const ImportWish &wish, const QByteArray &bytes)
{
    const quint64 edition = workplace.edition();
    return QtConcurrent::run(
        parsed, std::cref(workplace.campaign()), form, path, wish, bytes, workplace.evaluator().values())
        .then(&workplace,
            [&workplace, form, path, wish, bytes, edition](const base::Result<TableFile> &file) {
                if (!file)
                    return QtFuture::makeReadyFuture(Answer(file.problem()));
                const base::Result<void> open = editable(workplace, form);
                if (file->import.ok() && !open) // what is wrong with the file comes first
                    return QtFuture::makeReadyFuture(Answer(open.problem()));
                if (edition != workplace.edition()) // rows may be others now: once more, on what is there
                    return importBytes(workplace, form, path, wish, bytes);
                return QtFuture::makeReadyFuture(settled(workplace, form, path, wish, *file));
            })
        .unwrap();
}

} // namespace

QFuture<Answer> importFile(Workplace &workplace, const QString &form, const QString &path, const ImportWish &wish)
{
    const auto refuse = [](const base::Problem &why) { return QtFuture::makeReadyFuture(Answer(why)); };
    if (const base::Result<void> kind = checkedKind(workplace.campaign(), form, path, wish); !kind)
        return refuse(kind.problem());
    if (!wish.rejects.isEmpty() && QFileInfo::exists(wish.rejects)) {
        return refuse({base::Kind::Refused, QStringLiteral("file.exists"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is there already. Choose another name."), {wish.rejects},
            wish.rejects});
    }
    return QtConcurrent::run(readFile, path, exchange::maximumSize)
        .then(&workplace,
            [&workplace, form, path, wish](const base::Result<QByteArray> &bytes) {
                if (!bytes)
                    return QtFuture::makeReadyFuture(Answer(bytes.problem()));
                return importBytes(workplace, form, path, wish, *bytes);
            })
        .unwrap();
}

} // namespace desk
