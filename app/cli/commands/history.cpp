// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/history.h"
#include "base/texts.h"
#include "cli/command.h"
#include "cli/finding_json.h"
#include "cli/form_view.h"
#include "cli/local_values.h"
#include "desk/comparison.h"
#include "desk/draft.h"
#include "desk/overview.h"
#include "desk/story.h"
#include "desk/take_back.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

QString timeOf(const store::Event &event)
{
    return base::belgianTime(event.at).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss"));
}

QJsonObject jsonOf(const store::Event &event)
{
    return {{QStringLiteral("sequence"), event.sequence}, {QStringLiteral("at"), event.at.toString(Qt::ISODateWithMs)},
        {QStringLiteral("who"), event.who}, {QStringLiteral("kind"), store::code(event.kind)},
        {QStringLiteral("origin"), store::code(event.origin)}, {QStringLiteral("form"), event.form},
        {QStringLiteral("subject"), event.subject}, {QStringLiteral("old"), event.oldText},
        {QStringLiteral("new"), event.newText}, {QStringLiteral("note"), event.note},
        {QStringLiteral("changes"), event.changes}};
}

/// What happened, in columns; the place as "take-back" wants it.
QStringList lineOf(const store::Event &event, const desk::EventWords &told, const QString &what)
{
    return {QString::number(event.sequence), timeOf(event), told.who, told.kind, told.place, what};
}

Ending showEvents(Run &run, const QList<store::Event> &events)
{
    QList<QStringList> lines;
    QJsonArray list;
    for (const store::Event &one : events) {
        const store::Event event = withoutHidden(run, one);
        const desk::EventWords told = desk::words(event, run.workplace());
        lines.append(lineOf(event, told, told.what));
        QJsonObject object = jsonOf(event);
        object.insert(QStringLiteral("place"), told.place);
        list.append(object);
    }
    run.out.table(lines);
    run.out.set(QStringLiteral("events"), list);
    return run.end(0);
}

// --- as it was

void showStanding(Run &run, const desk::Moment &moment, const QString &form)
{
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "As it was on %1")).arg(desk::words(moment, run.language())));
    if (moment.states.contains(form))
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "State then: %1")).arg(desk::words(moment.states.value(form))));
    run.out.set(QStringLiteral("moment"), jsonOf(withoutHidden(run, moment.event)));
    run.out.set(QStringLiteral("state"), store::code(moment.states.value(form, store::State::Draft)));
}

void showFindings(Run &run, const desk::Moment &moment, const QString &form)
{
    QList<QStringList> lines;
    QJsonArray list;
    for (const report::Finding &finding : moment.evaluator.findings(form)) {
        lines.append({QStringLiteral("  ") + desk::words(finding.severity), finding.rule, desk::placeOf(finding),
            finding.message.in(run.language())});
        list.append(json(finding, run.language()));
    }
    run.out.set(QStringLiteral("findings"), list);
    run.out.line();
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Findings then: %1")).arg(base::counted(lines.size())));
    run.out.table(lines);
}

Ending showMoment(Run &run, const desk::Moment &moment, const form::Definition &form)
{
    showStanding(run, moment, form.code);
    addValues(run, moment.evaluator, form);
    showFindings(run, moment, form.code);
    return run.end(0);
}

/// Goes on with the moment that a person named.
template <typename Next>
Ending withMoment(Run &run, const QString &form, const QString &named, Next next)
{
    return run.then(desk::eventNamed(run.workplace(), form, named),
        [&run, next](qint64 event) { return run.then(desk::momentAt(run.workplace(), event), next); });
}

// --- two moments

QString codeOf(desk::Changed::What what)
{
    switch (what) {
    case desk::Changed::What::Value: return QStringLiteral("value");
    case desk::Changed::What::RowAdded: return QStringLiteral("rowAdded");
    case desk::Changed::What::RowRemoved: return QStringLiteral("rowRemoved");
    case desk::Changed::What::RowsReordered: break;
    }
    return QStringLiteral("rowsReordered");
}

QJsonObject jsonOf(const desk::Changed &changed)
{
    QJsonObject object{{QStringLiteral("what"), codeOf(changed.what)}, {QStringLiteral("place"), changed.place},
        {QStringLiteral("label"), changed.label}, {QStringLiteral("before"), changed.before},
        {QStringLiteral("after"), changed.after}, {QStringLiteral("computed"), changed.computed}};
    if (changed.last)
        object.insert(QStringLiteral("last"), jsonOf(*changed.last));
    return object;
}

QStringList lineOf(const Run &run, const desk::Changed &changed)
{
    const QString mark = changed.computed ? QStringLiteral("=") : QString();
    QStringList line{
        QStringLiteral("  ") + changed.place, mark, changed.before + QStringLiteral(" → ") + changed.after};
    if (changed.last) {
        line.append(timeOf(*changed.last) + u' ' + desk::words(*changed.last, run.workplace()).who
            + QStringLiteral(" #%1").arg(changed.last->sequence));
    }
    return line;
}

desk::Changed withoutHidden(const Run &run, const desk::Changed &changed)
{
    desk::Changed seen = changed;
    if (!isShown(run, changed.path)) {
        if (changed.what != desk::Changed::What::RowAdded)
            seen.before = hiddenValue();
        if (changed.what != desk::Changed::What::RowRemoved)
            seen.after = hiddenValue();
    }
    if (changed.last)
        seen.last = withoutHidden(run, *changed.last);
    return seen;
}

Ending showChanges(Run &run, const QList<desk::Changed> &changes)
{
    constexpr qsizetype most = 500; // lines that a person may still read
    QList<QStringList> lines;
    QJsonArray list;
    for (const desk::Changed &one : changes) {
        const desk::Changed changed = withoutHidden(run, one);
        if (lines.size() < most)
            lines.append(lineOf(run, changed));
        if (run.out.isJson())
            list.append(jsonOf(changed));
    }
    run.out.table(lines);
    if (changes.size() > most)
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "… and %1 more.")).arg(base::counted(changes.size() - most)));
    if (changes.isEmpty())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Nothing differs.")));
    run.out.set(QStringLiteral("changes"), list);
    return run.end(0);
}

Ending compareMoments(Run &run, const QString &form, const desk::TwoMoments &moments)
{
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "From %1 to %2"))
                     .arg(desk::words(*moments.from, run.language()), desk::words(*moments.to, run.language())));
    run.out.set(QStringLiteral("from"), moments.from->event.sequence);
    run.out.set(QStringLiteral("to"), moments.to->event.sequence);
    return run.then(desk::compare(run.workplace(), form, moments),
        [&run](const QList<desk::Changed> &changes) { return showChanges(run, changes); });
}

Ending showComparison(Run &run, const QString &form)
{
    if (run.arguments().size() < 2)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name one or two moments: history MODULE --compare FROM TO."));
    const QString last = run.arguments().value(2, QStringLiteral("now"));
    return run.then(desk::eventNamed(run.workplace(), form, run.arguments().at(1)), [&run, form, last](qint64 from) {
        return run.then(desk::eventNamed(run.workplace(), form, last), [&run, form, from](qint64 to) {
            return run.then(desk::momentsAt(run.workplace(), from, to),
                [&run, form](const desk::TwoMoments &moments) { return compareMoments(run, form, moments); });
        });
    });
}

// --- one value

Ending showEpisodes(Run &run, const QList<desk::Episode> &story)
{
    QList<QStringList> lines;
    QJsonArray list;
    for (const desk::Episode &episode : story) {
        const desk::EventWords told = desk::words(episode.event, run.workplace());
        const QString what = episode.before + QStringLiteral(" → ") + episode.after;
        const QString note = desk::noteWords(episode.event.note, run.language());
        lines.append(lineOf(episode.event, told, note.isEmpty() ? what : what + QStringLiteral(" · ") + note));
        list.append(QJsonObject{{QStringLiteral("before"), episode.before}, {QStringLiteral("after"), episode.after},
            {QStringLiteral("event"), jsonOf(episode.event)}});
    }
    run.out.table(lines);
    if (story.isEmpty())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Nothing was ever filled in here.")));
    run.out.set(QStringLiteral("story"), list);
    return run.end(0);
}

Ending showStory(Run &run, const QString &form)
{
    const QString place = run.value("field");
    const base::Result<report::Path> path = desk::pathAt(run.workplace(), place);
    if (!path)
        return run.refuse(path.problem());
    if (const base::Result<QString> owner = desk::formOf(run.workplace(), *path); owner && *owner != form)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "\"%1\" belongs to the form %2."), {place, *owner});
    if (!isShown(run, *path)) {
        return run.refuse({base::Kind::Usage, QStringLiteral("history.local"),
            QT_TRANSLATE_NOOP("Problem",
                "\"%1\" is for this workstation only. To bring it out all the same, ask for local values (on the "
                "command line: --local)."),
            {place}, place});
    }
    return run.then(desk::story(run.workplace(), *path),
        [&run](const QList<desk::Episode> &story) { return showEpisodes(run, story); });
}

/// The ways of looking at a history exclude each other, and only a comparison takes moments.
bool isWellAsked(const Run &run)
{
    const int ways = int(run.isSet("at")) + int(run.isSet("compare")) + int(run.isSet("field"));
    const qsizetype most = run.isSet("compare") ? 3 : 1;
    return ways <= 1 && !run.arguments().isEmpty() && run.arguments().size() <= most;
}

} // namespace

Ending showHistory(Run &run)
{
    if (!isWellAsked(run)) {
        return run.misused(QT_TRANSLATE_NOOP("Problem",
            "Name one form, and one way to look at its history: history MODULE, with --at MOMENT, with --field FIELD, "
            "or with --compare FROM TO."));
    }
    const base::Result<const form::Definition *> form = formNamed(run, run.arguments().first());
    if (!form)
        return run.refuse(form.problem());
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    const QString code = (*form)->code;
    if (run.isSet("compare"))
        return showComparison(run, code);
    if (run.isSet("field"))
        return showStory(run, code);
    if (run.isSet("at")) {
        return withMoment(run, code, run.value("at"),
            [&run, form = *form](const desk::MomentPointer &moment) { return showMoment(run, *moment, *form); });
    }
    return run.then(desk::history(run.workplace(), code),
        [&run](const QList<store::Event> &events) { return showEvents(run, events); });
}

Ending takeValueBack(Run &run)
{
    if (run.arguments().size() != 3) {
        return run.misused(QT_TRANSLATE_NOOP(
            "Problem", "Name a form, a field, cell, row or table, and a moment: take-back MODULE FIELD MOMENT."));
    }
    const base::Result<const form::Definition *> form = formNamed(run, run.arguments().at(0));
    if (!form)
        return run.refuse(form.problem());
    if (const base::Result<void> opened = run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    const QString code = (*form)->code;
    const QString place = run.arguments().at(1);
    return withMoment(run, code, run.arguments().at(2), [&run, code, place](const desk::MomentPointer &moment) {
        const base::Result<report::Path> path = desk::pathAt(*moment, place);
        if (!path)
            return run.refuse(path.problem());
        if (const base::Result<QString> owner = desk::formOf(run.workplace(), *path); owner && *owner != code)
            return run.misused(QT_TRANSLATE_NOOP("Problem", "\"%1\" belongs to the form %2."), {place, *owner});
        return run.then(desk::takeBack(run.workplace(), *path, moment), [&run, place, moment] {
            return run.then(run.workplace().drained(), [&run, place, moment] {
                run.out.set(QStringLiteral("place"), place);
                run.out.set(QStringLiteral("moment"), moment->event.sequence);
                run.out.line(text(QT_TRANSLATE_NOOP("Cli", "%1: again as it was on %2."))
                                 .arg(place, desk::words(*moment, run.language())));
                return run.out.finish(0);
            });
        });
    });
}

} // namespace cli
