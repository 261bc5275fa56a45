// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/moment.h"

#include "base/handover.h"
#include "desk/draft.h"
#include "exchange/human_input.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

using store::Event;
using store::EventKind;

struct Past {
    QList<Event> events; ///< up to the moment
    report::Values values;
    report::Values previous;
};
using Pasts = base::Result<QList<Past>>;

base::Problem noSuchEvent(const QString &named, const QList<Event> &events)
{
    return {base::Kind::Usage, QStringLiteral("history.noSuchEvent"),
        QT_TRANSLATE_NOOP("Problem",
            "The history has no number %1: the first is %2, the last %3. \"history\" with the form lists them."),
        {named, QString::number(events.first().sequence), QString::number(events.last().sequence)}, named};
}

/// `previous`: last year's values as they are now.
Past pastAt(qint64 event, const QList<Event> &events, const report::Values &values, const report::Values &previous)
{
    Past past{events, values, {}};
    past.events.removeIf([event](const Event &one) { return one.sequence > event; });
    const bool hadPrevious = std::any_of(
        past.events.cbegin(), past.events.cend(), [](const Event &one) { return one.kind == EventKind::PreviousYear; });
    if (hadPrevious)
        past.previous = previous;
    return past;
}

Pasts readPasts(const store::Store &file, const QList<qint64> &moments)
{
    const base::Result<QList<Event>> events = file.history();
    if (!events)
        return events.problem();
    for (const qint64 moment : moments) {
        if (moment < events->first().sequence || moment > events->last().sequence)
            return noSuchEvent(QString::number(moment), *events);
    }
    const base::Result<QList<report::Values>> values = file.valuesAfter(moments);
    const base::Result<report::Values> previous = values ? file.previous() : values.problem();
    if (!previous)
        return previous.problem();
    QList<Past> pasts;
    for (qsizetype i = 0; i < moments.size(); ++i)
        pasts.append(pastAt(moments.at(i), *events, values->at(i), *previous));
    return pasts;
}

QHash<QString, store::State> statesAfter(const QList<Event> &events)
{
    QHash<QString, store::State> states;
    for (const Event &event : events) {
        if (event.kind != EventKind::StateChanged)
            continue;
        const store::State state = store::stateFromCode(event.newText).value_or(store::State::Draft);
        if (store::isOpen(state))
            states.remove(event.form);
        else
            states.insert(event.form, state);
    }
    return states;
}

MomentPointer evaluated(const form::Campaign &campaign, const Past &past)
{
    const Event &last = past.events.last();
    report::Evaluator evaluator(campaign, past.values, past.previous, base::belgianTime(last.at).date());
    return std::make_shared<const Moment>(last, statesAfter(past.events), past.previous, std::move(evaluator));
}

/// The pasts right after these events, to be read in another thread.
QFuture<Pasts> pastsOf(Workplace &workplace, const QList<qint64> &moments)
{
    return workplace.file().run([moments](store::Store &file) { return readPasts(file, moments); });
}

// --- what a person means

base::Problem noSuchRow(const QString &place, qsizetype rows)
{
    return {base::Kind::Refused, QStringLiteral("draft.noSuchRow"),
        QT_TRANSLATE_N_NOOP("Problem", "\"%1\" names a row that was not there: the table had %n row(s) then."), {place},
        place, static_cast<int>(rows)};
}

base::Problem notUnderstood(const QString &named)
{
    return {base::Kind::Usage, QStringLiteral("history.moment"),
        QT_TRANSLATE_NOOP("Problem",
            "\"%1\" is no moment. Give a number of the history, a day like 2017-02-03, a day with a time like "
            "\"3/2/2017 14:02\", \"seal\" or \"now\"."),
        {named}, named};
}

struct DayAndTime {
    QDate day;
    QTime time; ///< the last instant that is meant
};

QTime lastInstant(const QString &text)
{
    if (text.isEmpty())
        return {23, 59, 59, 999};
    const QTime seconds = QTime::fromString(text, QStringLiteral("h:mm:ss"));
    return seconds.isValid() ? seconds.addMSecs(999) : QTime::fromString(text, QStringLiteral("h:mm")).addMSecs(59'999);
}

std::optional<DayAndTime> dayAndTime(const QString &named, const exchange::Manner &manner)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("(.*?)(?:[T ]+(\\d{1,2}:\\d\\d(?::\\d\\d)?))?")));
    const QRegularExpressionMatch match = shape.match(named);
    form::Field date;
    date.type = form::Type::Date;
    const base::Result<form::Value> day = exchange::readHuman(match.captured(1), date, manner);
    const QTime time = lastInstant(match.captured(2));
    if (!day || !day->date() || !time.isValid())
        return std::nullopt;
    return DayAndTime{*day->date(), time};
}

base::Result<qint64> eventAtTime(
    const DayAndTime &wanted, const QString &named, const QList<Event> &events, base::Language language)
{
    qint64 found = 0;
    for (const Event &event : events) {
        const QDateTime at = base::belgianTime(event.at);
        if (std::pair(at.date(), at.time()) <= std::pair(wanted.day, wanted.time))
            found = event.sequence;
    }
    if (found > 0)
        return found;
    return base::Problem{base::Kind::Usage, QStringLiteral("history.tooEarly"),
        QT_TRANSLATE_NOOP("Problem", "At \"%1\" there was nothing yet: the history begins at %2."),
        {named, form::displayedMoment(events.first().at, language)}, named};
}

base::Result<qint64> lastSealing(const QString &form, const QList<Event> &events)
{
    const auto sealing = std::find_if(events.crbegin(), events.crend(), [&form](const Event &event) {
        return event.kind == EventKind::StateChanged && event.form == form
            && event.newText == store::code(store::State::Sealed)
            && store::isOpen(store::stateFromCode(event.oldText).value_or(store::State::Draft));
    });
    if (sealing != events.crend())
        return sealing->sequence;
    return base::Problem{base::Kind::Usage, QStringLiteral("history.noSeal"),
        QT_TRANSLATE_NOOP("Problem", "The form %1 was never sealed."), {form}, form};
}

base::Result<qint64> meant(
    const QString &form, const QString &named, const exchange::Manner &manner, const QList<Event> &events)
{
    if (named == u"now")
        return events.last().sequence;
    if (named == u"seal")
        return lastSealing(form, events);
    bool isNumber = false;
    const qint64 number = named.toLongLong(&isNumber);
    if (isNumber && named.size() < 8) // eight digits are a day
        return number >= events.first().sequence && number <= events.last().sequence ? base::Result<qint64>(number)
                                                                                     : noSuchEvent(named, events);
    const std::optional<DayAndTime> wanted = dayAndTime(named, manner);
    return wanted ? eventAtTime(*wanted, named, events, manner.language) : notUnderstood(named);
}

} // namespace

QFuture<base::Result<MomentPointer>> momentAt(Workplace &workplace, qint64 event)
{
    return pastsOf(workplace, {event})
        .then(QtFuture::Launch::Async,
            [&campaign = workplace.campaign()](const Pasts &pasts) -> base::Result<MomentPointer> {
                return pasts ? base::Result(evaluated(campaign, pasts->first())) : pasts.problem();
            });
}

QFuture<base::Result<TwoMoments>> momentsAt(Workplace &workplace, qint64 from, qint64 to)
{
    return pastsOf(workplace, {from, to})
        .then(QtFuture::Launch::Async,
            [&campaign = workplace.campaign()](const Pasts &pasts) -> base::Result<TwoMoments> {
                if (!pasts)
                    return pasts.problem();
                return TwoMoments{evaluated(campaign, pasts->first()), evaluated(campaign, pasts->last())};
            });
}

QFuture<MomentPointer> withFindings(const MomentPointer &moment, const QString &form)
{
    return base::inPool([moment, form] {
        static_cast<void>(moment->evaluator.findings(form)); // it keeps them
        return moment;
    });
}

QFuture<base::Result<qint64>> eventNamed(Workplace &workplace, const QString &form, const QString &named)
{
    const exchange::Manner manner{workplace.surroundings().language(), workplace.campaign().year()};
    return workplace.history().then(
        [form, named = named.trimmed(), manner](const base::Result<QList<Event>> &events) -> base::Result<qint64> {
            return events ? meant(form, named, manner, *events) : events.problem();
        });
}

base::Result<report::Path> pathAt(const Moment &moment, const QString &place)
{
    const form::Campaign &campaign = moment.evaluator.campaign();
    std::optional<report::Path> path = report::Path::parse(place);
    const form::Table *table = path ? campaign.table(path->id) : nullptr;
    const bool isKnown = table ? path->column.isEmpty() || table->column(path->column)
                               : path && !path->row && campaign.field(path->id) && !campaign.tableOfColumn(path->id);
    if (!isKnown)
        return unknownPlace(place);
    if (path->row) {
        const QList<report::Row> &rows = moment.evaluator.values().rows(path->id);
        if (*path->row < 1 || *path->row > rows.size())
            return noSuchRow(place, rows.size());
        path->row = rows.at(*path->row - 1).id;
    }
    return *path;
}

QString words(const Moment &moment, base::Language language)
{
    return QCoreApplication::translate("History", "%1 (number %2)")
        .arg(form::displayedMoment(moment.event.at, language), QString::number(moment.event.sequence));
}

} // namespace desk
