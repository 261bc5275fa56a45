// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/import.h"

#include "desk/draft.h"
#include "desk/table_file.h"
#include "exchange/json.h"
#include "exchange/xlsx_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <numeric>

namespace desk {

namespace {

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
            const report::Cells &cells = edit.rows.at(row).cells;
            for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
                if (isTooLong(*cell)) // only these need a place in words: there may be a million cells
                    look(*cell, QStringLiteral("%1:%2:%3").arg(edit.path.id).arg(row + 1).arg(cell.key()));
            }
        }
    }
    return problems;
}

base::Result<exchange::Import> parsed(
    const form::Campaign &campaign, const Incoming &incoming, const ImportWish &wish, const report::Values &current)
{
    base::Result<exchange::Import> import = incoming.json.isEmpty()
        ? readTables(campaign, incoming, wish, current)
        : exchange::importJson(incoming.json, campaign, incoming.form, current);
    if (import)
        import->problems += tooLong(import->edits);
    return import;
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

Imported described(const Incoming &incoming, const ImportWish &wish, const exchange::Import &import)
{
    Imported result;
    result.fields = import.fields;
    result.rows = import.rows;
    result.problems = placed(import.problems, incoming.path);
    result.notes = placed(import.notes, incoming.path);
    result.rejected = int(import.rejected.size());
    result.encoding = incoming.encoding;
    result.separator = incoming.separator;
    if (wish.map.entries.isEmpty() && !incoming.tables.isEmpty())
        result.remembered = incoming.tables.first().remembered;
    if (!import.problems.isEmpty())
        return result;
    for (const exchange::RejectedRow &row : import.rejected)
        result.problems += row.problems.mid(0, exchange::Import::maximumProblems - result.problems.size());
    return result;
}

using ImportAnswer = base::Result<Imported>;

Imported applied(Workplace &workplace, const Incoming &incoming, const Trial &trial)
{
    Imported result = trial.outcome;
    result.isTakenOver = trial.import.ok() && !trial.import.edits.isEmpty();
    if (!result.isTakenOver)
        return result;
    workplace.apply(
        {incoming.form, trial.import.edits, store::Origin::Imported, noteOf(incoming.path, result.removed), {}});
    for (const exchange::Difference &difference : exchange::differences(trial.import.computed, workplace.evaluator())) {
        result.differences.append(QCoreApplication::translate("Import", "%1: the file says %2, computed is %3.")
                                      .arg(labelOf(workplace, difference), difference.inFile, difference.computed));
    }
    return result;
}

QFuture<ImportAnswer> appliedAndKept(
    Workplace &workplace, const Incoming &incoming, const ImportWish &wish, const Trial &trial)
{
    Imported imported = applied(workplace, incoming, trial);
    if (!imported.isTakenOver || wish.map.entries.isEmpty())
        return QtFuture::makeReadyFuture(ImportAnswer(imported));
    return keepColumns(workplace, incoming.tables.first(), wish.map)
        .then(&workplace, [imported](const base::Result<void> &kept) mutable {
            imported.keepsColumns = kept.ok(); // the rows are in, whatever became of this
            return ImportAnswer(imported);
        });
}

base::Result<void> givenBack(const Incoming &incoming, const ImportWish &wish, const exchange::Import &import,
    const QString &path, Existing existing)
{
    const exchange::Sheet &sheet = incoming.tables.first().sheet;
    const auto rows = wish.keepsGood ? exchange::GivenBack::Rejected : exchange::GivenBack::All;
    if (!path.endsWith(u".xlsx", Qt::CaseInsensitive)) {
        const QChar separator = incoming.separator.isNull() ? QChar(u';') : incoming.separator;
        return writeFile(
            path, exchange::givenBackCsv(sheet, import.rejected, rows, separator), existing, Readers::Owner);
    }
    const base::Result<QByteArray> book = exchange::givenBackXlsx(sheet, import.rejected, rows);
    return book ? writeFile(path, *book, existing, Readers::Owner) : base::Result<void>(book.problem());
}

/// A file that cannot be read is one whose content is wrong, as a wrong cell is.
bool isFaultOfContent(const base::Problem &problem)
{
    return problem.kind == base::Kind::Refused && problem.code.startsWith(u"exchange.");
}

ImportAnswer refused(const base::Problem &problem, const QString &path)
{
    if (!isFaultOfContent(problem))
        return problem;
    Imported imported;
    imported.problems = placed({problem}, path);
    return imported;
}

} // namespace

QFuture<base::Result<Trial>> tryIncoming(Workplace &workplace, const Incoming &incoming, const ImportWish &wish)
{
    const quint64 edition = workplace.edition();
    return QtConcurrent::run(parsed, std::cref(workplace.campaign()), incoming, wish, workplace.evaluator().values())
        .then(&workplace,
            [&workplace, incoming, wish, edition](const base::Result<exchange::Import> &import) -> base::Result<Trial> {
                if (!import)
                    return import.problem();
                Trial trial{*import, described(incoming, wish, *import), edition};
                trial.outcome.removed = removedRows(workplace.evaluator().values(), import->edits);
                return trial;
            });
}

QFuture<base::Result<void>> giveBack(
    const Incoming &incoming, const ImportWish &wish, const Trial &trial, const QString &path, Existing existing)
{
    return QtConcurrent::run(givenBack, incoming, wish, trial.import, path, existing);
}

QFuture<ImportAnswer> takeOver(
    Workplace &workplace, const Incoming &incoming, const ImportWish &wish, const Trial &trial)
{
    const auto refuse = [](const base::Problem &why) { return QtFuture::makeReadyFuture(ImportAnswer(why)); };
    const base::Result<void> open = editable(workplace, incoming.form);
    if (trial.import.ok() && !open) // what is wrong with the file comes first
        return refuse(open.problem());
    if (trial.edition != workplace.edition()) { // rows may be others now: once more, on what is there
        return tryIncoming(workplace, incoming, wish)
            .then(&workplace,
                [&workplace, incoming, wish, refuse](const base::Result<Trial> &again) {
                    return again ? takeOver(workplace, incoming, wish, *again) : refuse(again.problem());
                })
            .unwrap();
    }
    if (wish.rejects.isEmpty() || trial.import.rejected.isEmpty())
        return appliedAndKept(workplace, incoming, wish, trial);
    ImportWish settled = wish; // bad rows are given back before the others are taken over: a full disk loses none
    settled.rejects.clear();
    return giveBack(incoming, wish, trial, wish.rejects, Existing::Keep)
        .then(&workplace,
            [&workplace, incoming, settled, trial, refuse](const base::Result<void> &given) {
                return given ? takeOver(workplace, incoming, settled, trial) : refuse(given.problem());
            })
        .unwrap();
}

QFuture<ImportAnswer> importFile(Workplace &workplace, const QString &form, const QString &path, const ImportWish &wish)
{
    if (!wish.rejects.isEmpty() && QFileInfo::exists(wish.rejects)) {
        return QtFuture::makeReadyFuture(ImportAnswer(base::Problem{base::Kind::Refused, QStringLiteral("file.exists"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is there already. Choose another name."), {wish.rejects},
            wish.rejects}));
    }
    const auto settle = [&workplace, wish, path](const base::Result<Incoming> &incoming) {
        if (!incoming)
            return QtFuture::makeReadyFuture(refused(incoming.problem(), path));
        return tryIncoming(workplace, *incoming, wish)
            .then(&workplace,
                [&workplace, wish, incoming](const base::Result<Trial> &trial) {
                    return trial ? takeOver(workplace, *incoming, wish, *trial)
                                 : QtFuture::makeReadyFuture(ImportAnswer(trial.problem()));
                })
            .unwrap();
    };
    return readIncoming(workplace, form, path, wish).then(&workplace, settle).unwrap();
}

} // namespace desk
