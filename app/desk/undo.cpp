// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/draft.h"
#include "desk/history.h"
#include "desk/signatories.h"
#include "form/display.h"

#include <algorithm>

namespace desk {

namespace {

using Answer = base::Result<std::optional<StepTaken>>;
using StepOf = base::Result<std::optional<store::Step>> (store::Store::*)(const QString &) const;

/// A step as the file has it.
struct Written {
    QList<report::Edit> edits; ///< empty: there is none
    store::Event event;
    store::Event first; ///< the edit that is taken back or done again
};

/// What the journal has written, and the edit at the beginning of the chain of undo and redo.
base::Result<Written> told(const store::Store &file, const QList<report::Edit> &edits, qint64 sequence,
    const form::Campaign &campaign, base::Language language)
{
    const base::Result<store::Event> event = eventOf(file, sequence, campaign, language);
    base::Result<store::Event> first = event;
    while (first && first->takesBack)
        first = eventOf(file, *first->takesBack, campaign, language);
    return first ? base::Result<Written>(Written{edits, *event, *first}) : first.problem();
}

base::Result<void> registeredAgain(store::Store &file, const QList<report::Edit> &edits, const store::Stamp &stamp)
{
    if (std::none_of(edits.cbegin(), edits.cend(), touchesSignatories))
        return {};
    const base::Result<report::Values> values = file.load();
    return values ? registerSignatories(file, stamp, signatoriesOn(*values)) : values.problem();
}

/// Finds the step and writes it, both in the thread of the file, so that nothing can come in between.
base::Result<Written> takeStep(store::Store &file, const QString &form, StepOf stepOf, const store::Stamp &stamp,
    const form::Campaign &campaign, base::Language language)
{
    const base::Result<std::optional<store::Step>> found = (file.*stepOf)(form);
    if (!found)
        return found.problem();
    const std::optional<store::Step> &step = *found;
    if (!step)
        return Written();
    store::Entry entry;
    entry.form = form;
    entry.edits = step->edits;
    entry.takesBack = step->event;
    const base::Result<qint64> written = file.append(stamp, entry);
    if (!written)
        return written.problem();
    if (const base::Result<void> done = registeredAgain(file, entry.edits, stamp); !done)
        return done.problem();
    return told(file, entry.edits, *written, campaign, language);
}

/// What somebody typed or took back goes from one value to another; of anything else it is told what it was.
StepTaken taken(const Written &step)
{
    const store::Origin origin = step.first.origin;
    const bool namesKind = origin != store::Origin::Typed && origin != store::Origin::TakenBack;
    return {step.edits.first().path, namesKind ? step.first : step.event, namesKind};
}

QFuture<Answer> applied(Workplace &workplace, const base::Result<Written> &step, quint64 edition)
{
    if (!step)
        return QtFuture::makeReadyFuture(Answer(step.problem()));
    if (step->edits.isEmpty())
        return QtFuture::makeReadyFuture(Answer(std::optional<StepTaken>()));
    const bool isNext = edition == workplace.edition(); // else the file knows the right order
    return (isNext ? workplace.applyStored(step->edits) : workplace.reloadValues())
        .then(&workplace, [step = *step](const base::Result<void> &done) {
            return done ? Answer(taken(step)) : Answer(done.problem());
        });
}

QFuture<Answer> step(Workplace &workplace, const QString &form, StepOf stepOf)
{
    if (const base::Result<void> open = editable(workplace, form); !open)
        return QtFuture::makeReadyFuture(Answer(open.problem()));
    const quint64 edition = workplace.edition();
    return workplace
        .record([form, stepOf, stamp = workplace.stamp(), &campaign = workplace.campaign(),
                    language = workplace.surroundings().language()](
                    store::Store &file) { return takeStep(file, form, stepOf, stamp, campaign, language); })
        .then(&workplace,
            [&workplace, edition](const base::Result<Written> &step) { return applied(workplace, step, edition); })
        .unwrap();
}

} // namespace

QString words(const StepTaken &step, const Workplace &workplace)
{
    const EventWords told = words(step.told, workplace);
    return step.namesKind ? form::labelled(told.kind, told.what, workplace.surroundings().language()) : told.what;
}

QFuture<Answer> undo(Workplace &workplace, const QString &form)
{
    return step(workplace, form, &store::Store::undoStep);
}

QFuture<Answer> redo(Workplace &workplace, const QString &form)
{
    return step(workplace, form, &store::Store::redoStep);
}

} // namespace desk
