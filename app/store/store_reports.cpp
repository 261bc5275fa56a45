// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store_private.h"

namespace store {

using base::Kind;
using base::Result;
using report::Acknowledgement;

State Store::Private::stateOf(const QString &module)
{
    Statement line = db->run("SELECT state FROM report WHERE year = ? AND module = ?", about.year, module);
    return line.next() ? stateFromCode(line.text(0)).value_or(State::Draft) : State::Draft;
}

void Store::Private::refuseState(const QString &module, State is, const QString &wanted)
{
    db->fail({Kind::Refused, QStringLiteral("store.state"),
        QT_TRANSLATE_NOOP("Problem",
            "The report %1 is “%2” now, so it cannot become “%3”. Nothing was changed; look at "
            "its state again."),
        {module, code(is), wanted}, module});
}

void Store::Private::transition(const Stamp &stamp, const QString &module, State to, const QString &reason)
{
    const State from = stateOf(module);
    if (!isLegal(from, to))
        return refuseState(module, from, code(to));
    if (isOpen(to))
        db->run("DELETE FROM report WHERE year = ? AND module = ?", about.year, module);
    else
        db->run("INSERT INTO report (year, module, state) VALUES (?, ?, ?)"
                " ON CONFLICT (year, module) DO UPDATE SET state = excluded.state",
            about.year, module, code(to));
    Event event;
    event.kind = EventKind::StateChanged;
    event.form = module;
    event.oldText = code(from);
    event.newText = code(to);
    event.note = reason;
    note(stamp, event);
}

Result<State> Store::state(const QString &module) const
{
    return d->answer(d->stateOf(module));
}

Result<QHash<QString, State>> Store::states() const
{
    QHash<QString, State> states;
    Statement line = d->db->run("SELECT module, state FROM report WHERE year = ?", d->about.year);
    while (line.next())
        states.insert(line.text(0), stateFromCode(line.text(1)).value_or(State::Draft));
    return d->answer(states);
}

Result<void> Store::setNotApplicable(
    const Stamp &stamp, const QString &module, bool notApplicable, const QString &reason)
{
    return d->change([&] {
        const State now = d->stateOf(module);
        if (!isOpen(now) && now != State::NotApplicable)
            return d->refuseState(module, now, code(State::NotApplicable));
        d->transition(stamp, module, notApplicable ? State::NotApplicable : State::Draft, reason);
    });
}

// --- acknowledgements

Result<void> Store::acknowledge(const Stamp &stamp, const QString &module, const Acknowledgement &acknowledgement)
{
    return d->change([&] {
        d->db->run("INSERT OR REPLACE INTO acknowledgement (year, module, rule, path, fingerprint, reason, at)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)",
            d->about.year, module, acknowledgement.rule, acknowledgement.path, acknowledgement.fingerprint,
            acknowledgement.reason, acknowledgement.at);
        Event event;
        event.kind = EventKind::Acknowledged;
        event.form = module;
        event.subject = acknowledgement.rule;
        event.newText = acknowledgement.path;
        event.note = acknowledgement.reason;
        d->note(stamp, event);
    });
}

Result<void> Store::withdrawAcknowledgement(
    const Stamp &stamp, const QString &module, const QString &rule, const QString &path)
{
    return d->change([&] {
        const int gone
            = d->db
                  ->run("DELETE FROM acknowledgement WHERE year = ? AND module = ? AND rule = ? AND path = ?",
                      d->about.year, module, rule, path)
                  .affected();
        if (gone < 1)
            return;
        Event event;
        event.kind = EventKind::AcknowledgementWithdrawn;
        event.form = module;
        event.subject = rule;
        event.oldText = path;
        d->note(stamp, event);
    });
}

Result<QList<Acknowledgement>> Store::acknowledgements(const QString &module) const
{
    Statement line = d->db->run("SELECT rule, path, fingerprint, reason, at FROM acknowledgement"
                                " WHERE year = ? AND module = ? ORDER BY rule, path",
        d->about.year, module);
    QList<Acknowledgement> all;
    while (line.next())
        all.append({line.text(0), line.text(1), line.text(2), line.text(3), line.time(4)});
    return d->answer(all);
}

} // namespace store
