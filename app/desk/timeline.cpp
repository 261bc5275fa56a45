// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/timeline.h"

#include "desk/place_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

constexpr qint64 longestPause = 30 * 60; // seconds between two edits of one go
constexpr qsizetype mostNames = 3;

bool isTyped(const store::Event &event)
{
    return (event.kind == store::EventKind::Edited || event.kind == store::EventKind::Batch)
        && (event.origin == store::Origin::Typed || event.origin == store::Origin::TakenBack);
}

bool goesOn(const Stretch &stretch, const store::Event &next)
{
    const store::Event &last = stretch.events.last();
    return isTyped(last) && isTyped(next) && last.who == next.who && base::belgianTime(next.at).date() == stretch.day()
        && last.at.secsTo(next.at) <= longestPause;
}

QString clockOf(const store::Event &event)
{
    return base::belgianTime(event.at).toString(QStringLiteral("hh:mm"));
}

/// "Cash, Bank, Expenses and 4 more".
QString namesOf(const Stretch &stretch, const Workplace &workplace)
{
    QStringList names;
    for (const store::Event &event : stretch.events) {
        const std::optional<report::Path> path = report::Path::parse(event.subject);
        if (!path || event.subject.isEmpty())
            continue;
        const QString name
            = placeWords(workplace.campaign(), {path->id, std::nullopt, {}}, -1, workplace.surroundings().language());
        if (!names.contains(name))
            names.append(name);
    }
    QString shown = names.mid(0, mostNames).join(QStringLiteral(", "));
    const int more = int(names.size() - mostNames);
    if (more > 0)
        shown += u' ' + QCoreApplication::translate("History", "and %n more", nullptr, more);
    return shown;
}

/// Only an event of edits in several places must be looked into.
base::Result<QSet<QString>> touchedBy(const store::Event &event, const store::Store &file)
{
    if (!event.subject.isEmpty())
        return QSet<QString>{report::Path::parse(event.subject).value_or(report::Path()).id};
    const base::Result<QList<store::Change>> changes = file.changes(event.sequence);
    if (!changes)
        return changes.problem();
    QSet<QString> ids;
    for (const store::Change &change : *changes)
        ids.insert(change.edit.path.id);
    return ids;
}

base::Result<Touched> readTouched(const store::Store &file, const QString &form)
{
    const base::Result<QList<store::Event>> events = file.history(form);
    if (!events)
        return events.problem();
    Touched touched;
    for (const store::Event &event : *events) {
        if (event.changes == 0)
            continue;
        const base::Result<QSet<QString>> ids = touchedBy(event, file);
        if (!ids)
            return ids.problem();
        touched.insert(event.sequence, *ids);
    }
    return touched;
}

} // namespace

QDate Stretch::day() const
{
    return base::belgianTime(events.first().at).date();
}

QList<Stretch> stretches(const QList<store::Event> &events)
{
    QList<Stretch> found;
    for (const store::Event &event : events) {
        if (!found.isEmpty() && goesOn(found.last(), event))
            found.last().events.append(event);
        else
            found.append({{event}});
    }
    std::reverse(found.begin(), found.end());
    return found;
}

StretchWords words(const Stretch &stretch, const Workplace &workplace)
{
    StretchWords all{words(stretch.events.last(), workplace), clockOf(stretch.events.first())};
    if (stretch.events.size() == 1)
        return all;
    if (const QString until = clockOf(stretch.events.last()); until != all.time)
        all.time += QStringLiteral(" – ") + until;
    const int count = int(stretch.events.size());
    all.told.kind = QCoreApplication::translate("History", "%n edit(s)", nullptr, count);
    all.told.what = namesOf(stretch, workplace);
    all.told.place.clear();
    return all;
}

QFuture<base::Result<Touched>> touched(Workplace &workplace, const QString &form)
{
    return workplace.file().run([form](store::Store &file) { return readTouched(file, form); });
}

} // namespace desk
