// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/import.h"

#include "base/handover.h"
#include "desk/draft.h"
#include "desk/entry_mode.h"
#include "desk/table_file.h"
#include "exchange/json.h"
#include "exchange/xlsx_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <memory>
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
    if (const form::Definition *module = campaign.module(incoming.form); import && module) {
        if (const auto checked = checkedMode(*module, current, import->edits, wish.language); !checked)
            return checked.problem();
    }
    if (import)
        import->problems += tooLong(import->edits);
    return import;
}

/// What becomes of the rows that are there.
void countRows(const report::Values &current, const QList<report::Edit> &edits, Imported &outcome)
{
    for (const report::Edit &edit : edits) {
        if (edit.kind != report::Edit::Kind::ReplaceTable)
            continue;
        QHash<report::RowId, const report::Row *> after;
        for (const report::Row &row : edit.rows)
            after.insert(row.id, &row);
        int gone = 0;
        int changed = 0;
        for (const report::Row &row : current.rows(edit.path.id)) {
            const report::Row *kept = after.value(row.id);
            gone += kept ? 0 : 1;
            changed += kept && kept->cells != row.cells ? 1 : 0;
        }
        if (gone > 0)
            outcome.removed.insert(edit.path.id, gone);
        if (changed > 0)
            outcome.overwritten.insert(edit.path.id, changed);
    }
}

/// For the history: the name of the file, and how many rows went, to be put into words when it is read (noteWords).
QString noteOf(const QString &path, const QMap<QString, int> &removed)
{
    const QString name = QFileInfo(path).fileName();
    const int rows = std::accumulate(removed.cbegin(), removed.cend(), 0);
    return rows == 0 ? name : name + QStringLiteral("\t-") + QString::number(rows);
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
    result.unknownColumns = import.unknownColumns;
    result.onlyMonthFirst = import.onlyMonthFirst;
    result.rejected = int(import.rejected.size());
    result.encoding = incoming.encoding;
    result.separator = incoming.separator;
    if (!incoming.tables.isEmpty())
        result.remembered = memoryFor(incoming.tables.first(), wish);
    if (!import.problems.isEmpty())
        return result;
    for (const exchange::RejectedRow &row : import.rejected)
        result.problems += row.problems.mid(0, exchange::Import::maximumProblems - result.problems.size());
    return result;
}

constexpr int secondHalf = 500; // per mille

using ImportAnswer = base::Result<Imported>;

Imported stopped(const Trial &trial)
{
    Imported result = trial.outcome;
    result.problems = {exchange::cancelled()};
    return result;
}

Imported takenOver(const Workplace &workplace, const Trial &trial, bool keepsColumns)
{
    Imported result = trial.outcome;
    result.isTakenOver = true;
    result.keepsColumns = keepsColumns;
    for (const exchange::Difference &difference : exchange::differences(trial.import.computed, workplace.evaluator())) {
        result.differences.append(QCoreApplication::translate("Import", "%1: the file says %2, computed is %3.")
                                      .arg(labelOf(workplace, difference), difference.inFile, difference.computed));
    }
    return result;
}

/// Until all of it comes in at once, it can be stopped.
QFuture<ImportAnswer> applied(
    Workplace &workplace, const Incoming &incoming, const ImportWish &wish, const Trial &trial, bool keepsColumns)
{
    if (trial.edition != workplace.edition())
        return takeOver(workplace, incoming, wish, trial); // on what is there now
    const auto mayStill = [&workplace, form = incoming.form, progress = wish.progress] {
        return editable(workplace, form).ok() && (!progress || progress(1000));
    };
    return workplace
        .applyAside({incoming.form, trial.import.edits, store::Origin::Imported,
                        noteOf(incoming.path, trial.outcome.removed), {}},
            mayStill)
        .then(&workplace,
            [&workplace, incoming, wish, trial, keepsColumns](bool isDone) {
                if (isDone)
                    return QtFuture::makeReadyFuture(ImportAnswer(takenOver(workplace, trial, keepsColumns)));
                if (wish.progress && !wish.progress(1000))
                    return QtFuture::makeReadyFuture(ImportAnswer(stopped(trial)));
                return takeOver(workplace, incoming, wish, trial);
            })
        .unwrap();
}

/// The matching first: afterwards nothing is left that a person would have to wait for.
QFuture<ImportAnswer> keptAndApplied(
    Workplace &workplace, const Incoming &incoming, const ImportWish &wish, const Trial &trial)
{
    if (!trial.import.ok() || trial.import.edits.isEmpty())
        return QtFuture::makeReadyFuture(ImportAnswer(trial.outcome));
    if (wish.map.isSilent())
        return applied(workplace, incoming, wish, trial, false);
    return keepColumns(workplace, incoming.tables.first(), mapFor(incoming.tables.first(), wish))
        .then(&workplace,
            [&workplace, incoming, wish, trial](const base::Result<void> &kept) {
                return applied(workplace, incoming, wish, trial, kept.ok()); // whatever became of this
            })
        .unwrap();
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

/// The same wish with this half of the progress, which never goes back: a file may be read in several rounds.
ImportWish inHalf(const ImportWish &wish, int from)
{
    ImportWish half = wish;
    if (wish.progress) {
        half.progress = [whole = wish.progress, from, most = std::make_shared<std::atomic<int>>(0)](int permille) {
            *most = std::max(most->load(), permille);
            return whole(from + *most / 2);
        };
    }
    return half;
}

} // namespace

QFuture<base::Result<Trial>> tryIncoming(Workplace &workplace, const Incoming &incoming, const ImportWish &wish)
{
    const quint64 edition = workplace.edition();
    return base::inPool([&campaign = workplace.campaign(), incoming, wish, values = workplace.evaluator().values()] {
        return parsed(campaign, incoming, wish, values);
    })
        .then(&workplace,
            [&workplace, incoming, wish, edition](const base::Result<exchange::Import> &import) -> base::Result<Trial> {
                if (!import)
                    return import.problem();
                Trial trial{*import, described(incoming, wish, *import), edition};
                countRows(workplace.evaluator().values(), import->edits, trial.outcome);
                return trial;
            });
}

QFuture<base::Result<void>> giveBack(
    const Incoming &incoming, const ImportWish &wish, const Trial &trial, const QString &path, Existing existing)
{
    return base::inPool([incoming, wish, import = trial.import, path, existing] {
        return givenBack(incoming, wish, import, path, existing);
    });
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
        return keptAndApplied(workplace, incoming, wish, trial);
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
        return tryIncoming(workplace, *incoming, inHalf(wish, secondHalf))
            .then(&workplace,
                [&workplace, wish, incoming](const base::Result<Trial> &trial) {
                    if (trial && !wish.triesOnly)
                        return takeOver(workplace, *incoming, wish, *trial);
                    return QtFuture::makeReadyFuture(trial ? ImportAnswer(trial->outcome) : trial.problem());
                })
            .unwrap();
    };
    return readIncoming(workplace, form, path, inHalf(wish, 0)).then(&workplace, settle).unwrap();
}

} // namespace desk
