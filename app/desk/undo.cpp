// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/draft.h"
#include "desk/signatories.h"

#include <algorithm>

namespace desk {

namespace {

using Place = std::optional<report::Path>;
using StepOf = base::Result<std::optional<store::Step>> (store::Store::*)(const QString &) const;

/// Finds the step and writes it, both in the thread of the file, so that nothing can come in between.
base::Result<QList<report::Edit>> takeStep(
    store::Store &file, const QString &form, StepOf stepOf, const store::Stamp &stamp)
{
    const base::Result<std::optional<store::Step>> found = (file.*stepOf)(form);
    if (!found)
        return found.problem();
    const std::optional<store::Step> &step = *found;
    if (!step)
        return QList<report::Edit>();
    store::Entry entry;
    entry.form = form;
    entry.edits = step->edits;
    entry.takesBack = step->event;
    if (const base::Result<qint64> written = file.append(stamp, entry); !written)
        return written.problem();
    if (std::any_of(entry.edits.cbegin(), entry.edits.cend(), touchesSignatories)) {
        const base::Result<report::Values> values = file.load();
        if (!values)
            return values.problem();
        if (const base::Result<void> done = registerSignatories(file, stamp, signatoriesOn(*values)); !done)
            return done.problem();
    }
    return entry.edits;
}

QFuture<base::Result<Place>> step(Workplace &workplace, const QString &form, StepOf stepOf)
{
    if (const base::Result<void> open = editable(workplace, form); !open)
        return QtFuture::makeReadyFuture(base::Result<Place>(open.problem()));
    const quint64 edition = workplace.edition();
    return workplace
        .record([form, stepOf, stamp = workplace.stamp()](
                    store::Store &file) { return takeStep(file, form, stepOf, stamp); })
        .then(&workplace,
            [&workplace, edition](const base::Result<QList<report::Edit>> &edits) {
                if (!edits)
                    return QtFuture::makeReadyFuture(base::Result<Place>(edits.problem()));
                if (edits->isEmpty())
                    return QtFuture::makeReadyFuture(base::Result<Place>(Place()));
                const bool isNext = edition == workplace.edition(); // else the file knows the right order
                return (isNext ? workplace.applyStored(*edits) : workplace.reloadValues())
                    .then(&workplace, [place = edits->first().path](const base::Result<void> &done) {
                        return done ? base::Result<Place>(place) : base::Result<Place>(done.problem());
                    });
            })
        .unwrap();
}

} // namespace

QFuture<base::Result<Place>> undo(Workplace &workplace, const QString &form)
{
    return step(workplace, form, &store::Store::undoStep);
}

QFuture<base::Result<Place>> redo(Workplace &workplace, const QString &form)
{
    return step(workplace, form, &store::Store::redoStep);
}

} // namespace desk
