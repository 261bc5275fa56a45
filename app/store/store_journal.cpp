// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store_private.h"

#include "store/change_reader.h"
#include "store/edit_writer.h"
#include "store/names.h"
#include "store/touch_reader.h"
#include "store/value_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>

namespace store {

using base::Problem;
using base::Result;
using report::Edit;

qint64 Store::Private::note(const Stamp &stamp, const Event &event)
{
    return db
        ->run("INSERT INTO event (year, at, who, kind, origin, form, subject, old_text, new_text, note, changes,"
              " takes_back) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            about.year, stamp.at, stamp.who, code(event.kind), code(event.origin), event.form, event.subject,
            event.oldText, event.newText, event.note, event.changes, event.takesBack)
        .lastId();
}

/// The value before a single edit, for the line of the history.
static QString plainBefore(Database &db, int year, const report::Path &path)
{
    Statement current = path.row
        ? db.run("SELECT json_extract(cells, ?) FROM cells WHERE year = ? AND form_table = ? AND row = ?",
            QString(QStringLiteral("$.\"") + path.column + u'"'), year, path.id, *path.row)
        : db.run("SELECT value FROM field WHERE year = ? AND id = ?", year, path.id);
    const auto value = current.next() ? valueFromText(current.text(0)) : std::nullopt;
    return value ? plainText(*value) : QString();
}

static Event eventOf(Database &db, int year, const Entry &entry)
{
    Event event;
    event.kind = entry.edits.size() == 1 ? EventKind::Edited : EventKind::Batch;
    event.origin = entry.origin;
    event.form = entry.form;
    event.note = entry.note;
    event.changes = int(entry.edits.size());
    event.takesBack = entry.takesBack;
    const Edit &edit = entry.edits.first();
    if (event.kind == EventKind::Batch) {
        const bool isOneTable = std::all_of(
            entry.edits.begin(), entry.edits.end(), [&](const Edit &one) { return one.path.id == edit.path.id; });
        event.subject = isOneTable ? edit.path.id : QString();
        return event;
    }
    event.subject = edit.path.toString();
    if (edit.kind == Edit::Kind::SetValue) {
        event.oldText = plainBefore(db, year, edit.path);
        event.newText = plainText(edit.value);
    }
    return event;
}

/// A path that would not be read back as it is, or nothing to write, is a mistake of the caller.
static bool isWritable(const Entry &entry)
{
    return !entry.edits.isEmpty() && std::all_of(entry.edits.begin(), entry.edits.end(), [](const Edit &edit) {
        return report::Path::parse(edit.path.toString()) == edit.path;
    });
}

Result<qint64> Store::append(const Stamp &stamp, const Entry &entry, const std::function<Result<void>()> &mayStay)
{
    if (!isWritable(entry)) {
        return Problem{base::Kind::Usage, QStringLiteral("store.path"),
            QT_TRANSLATE_NOOP("Problem", "A change of the form %1 names no proper place. Nothing was changed."),
            {entry.form}, entry.form};
    }
    qint64 sequence = 0;
    const auto done = d->change([&] {
        if (isFrozen(d->stateOf(entry.form)))
            return d->refuseSealed(entry.form);
        sequence = d->note(stamp, eventOf(*d->db, d->about.year, entry));
        EditWriter writer(*d->db, d->about.year, sequence);
        for (const Edit &edit : entry.edits)
            writer.write(edit);
        if (const Result<void> stays = mayStay && !d->db->hasFailed() ? mayStay() : Result<void>(); !stays)
            d->db->fail(stays.problem());
    });
    return done ? Result<qint64>(sequence) : done.problem();
}

void Store::Private::refuseSealed(const QString &module)
{
    db->fail({base::Kind::Refused, QStringLiteral("store.sealed"),
        QT_TRANSLATE_NOOP("Problem",
            "The report %1 is sealed and cannot be changed. Reopen it first; it loses its "
            "signatures then."),
        {module}, module});
}

static constexpr auto selectEvent
    = "SELECT sequence, at, who, kind, origin, form, subject, old_text, new_text, note, changes, takes_back,"
      " (SELECT takes_back FROM event AS undone WHERE undone.sequence = event.takes_back) FROM event";

static Event eventIn(const Statement &line)
{
    return {line.integer(0), line.time(1), line.text(2), eventKindFromCode(line.text(3)).value_or(EventKind::Edited),
        originFromCode(line.text(4)).value_or(Origin::Typed), line.text(5), line.text(6), line.text(7), line.text(8),
        line.text(9), int(line.integer(10)), line.optionalInteger(11), line.optionalInteger(12).has_value()};
}

Result<QList<Event>> Store::history(const QString &form) const
{
    const QByteArray select = QByteArray(selectEvent) + " WHERE year = ? AND (? = '' OR form = ?) ORDER BY sequence";
    Statement line = d->db->run(select.constData(), d->about.year, form, form);
    QList<Event> events;
    while (line.next())
        events.append(eventIn(line));
    return d->answer(events);
}

Result<QList<report::Values>> Store::valuesAfter(const QList<qint64> &events) const
{
    QList<qint64> newestFirst = events;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    qint64 upTo = std::numeric_limits<qint64>::max();
    QHash<qint64, report::Values> after;
    report::Values values;
    for (const qint64 event : newestFirst) {
        LaterChanges later(*d->db, d->about.year, event, upTo);
        if (after.isEmpty())
            values = d->valuesOf(d->about.year, later.replaced());
        later.takeBack(values);
        after.insert(event, values);
        upTo = event;
    }
    QList<report::Values> inOrder;
    for (const qint64 event : events)
        inOrder.append(after.value(event));
    return d->answer(std::move(inOrder));
}

Result<Event> Store::event(qint64 sequence) const
{
    const QByteArray select = QByteArray(selectEvent) + " WHERE sequence = ?";
    Statement line = d->db->run(select.constData(), sequence);
    return d->answer(line.next() ? eventIn(line) : Event());
}

Result<Extent> Store::extent(qint64 event) const
{
    Statement line
        = d->db->run("SELECT kind, path, COALESCE((SELECT MAX(position) + 1 FROM batch_row WHERE batch = new_batch),"
                     " (SELECT COUNT(*) FROM batch_row WHERE batch = old_batch)) FROM change WHERE event = ?",
            event);
    int replaced = 0;
    QSet<std::pair<QString, report::RowId>> whole;
    QList<report::Path> set;
    while (line.next()) {
        const report::Path path = report::Path::parse(line.text(1)).value_or(report::Path());
        const QString kind = line.text(0);
        replaced += int(line.optionalInteger(2).value_or(0));
        if (kind == u"set")
            set.append(path);
        else if (path.row)
            whole.insert({path.id, *path.row});
    }
    const auto values = std::count_if(set.cbegin(), set.cend(), [&](const report::Path &path) {
        return !path.row || !whole.contains({path.id, *path.row});
    });
    return d->answer(Extent{int(values), replaced + int(whole.size())});
}

Result<QList<Change>> Store::changes(qint64 event) const
{
    return d->answer(readChanges(*d->db, event));
}

Result<QList<Touch>> Store::touches(qint64 event) const
{
    return d->answer(readTouches(*d->db, event));
}

// --- undo and redo

namespace {

struct Edited {
    qint64 sequence = 0;
    std::optional<qint64> takesBack;
};

/// Edits of a form that have not been taken back, newest first. An undone edit is not among them; after its redo
/// (which takes back the undo) it is again.
QList<Edited> standingEdits(Database &db, int year, const QString &form)
{
    QList<Edited> standing;
    QSet<qint64> takenBack;
    Statement line = db.run("SELECT sequence, takes_back FROM event WHERE year = ? AND form = ?"
                            " AND kind IN ('edited', 'batch') ORDER BY sequence DESC",
        year, form);
    while (line.next()) {
        const Edited edited{line.integer(0), line.optionalInteger(1)};
        if (takenBack.contains(edited.sequence))
            continue;
        if (edited.takesBack)
            takenBack.insert(*edited.takesBack);
        standing.append(edited);
    }
    return standing;
}

std::optional<Step> stepBack(Database &db, qint64 event)
{
    Step step{event, {}};
    const QList<Change> changes = readChanges(db, event);
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        step.edits.append(change->inverse);
    return step;
}

} // namespace

Result<std::optional<Step>> Store::undoStep(const QString &form) const
{
    const QList<Edited> standing = standingEdits(*d->db, d->about.year, form);
    const auto newest
        = std::find_if(standing.begin(), standing.end(), [](const Edited &edited) { return !edited.takesBack; });
    const std::optional<Step> none;
    return d->answer(newest == standing.end() ? none : stepBack(*d->db, newest->sequence));
}

Result<std::optional<Step>> Store::redoStep(const QString &form) const
{
    const QList<Edited> standing = standingEdits(*d->db, d->about.year, form);
    std::optional<Step> step;
    // A redo stands with its `takesBack` too, but the undo that it took back does not; a new edit ends redoing.
    for (const Edited &edited : standing) {
        if (!edited.takesBack)
            break;
        Statement target = d->db->run("SELECT takes_back FROM event WHERE sequence = ?", *edited.takesBack);
        if (target.next() && target.optionalInteger(0))
            continue;
        step = stepBack(*d->db, edited.sequence);
        break;
    }
    return d->answer(step);
}

} // namespace store
