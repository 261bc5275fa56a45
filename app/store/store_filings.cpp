// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store_private.h"

namespace store {

using base::Result;

static void writeFiling(Database &db, qint64 seal, State state, const Filing &filing, const QDateTime &at)
{
    db.run("INSERT INTO filing (seal, state, day, reference, at) VALUES (?, ?, ?, ?, ?)", seal, code(state),
        filing.day.toString(Qt::ISODate), filing.reference, at);
}

/// The last one of that state; nothing where it was taken back, or another seal is the current one.
static std::optional<Filing> lastOf(Database &db, qint64 seal, State state)
{
    Statement line = db.run(
        "SELECT day, reference FROM filing WHERE seal = ? AND state = ? ORDER BY id DESC LIMIT 1", seal, code(state));
    if (!line.next())
        return std::nullopt;
    return Filing{state, QDate::fromString(line.text(0), Qt::ISODate), line.text(1), 1, {}};
}

/// Where a report was before it was entered on the portal.
static State heldState(const std::optional<Bundle> &bundle)
{
    if (!bundle || bundle->signatures.isEmpty())
        return State::Sealed;
    return bundle->signatures.size() == 1 ? State::SignedOnce : State::SignedTwice;
}

Result<void> Store::addFiling(const Stamp &stamp, const QString &module, const Filing &filing)
{
    return d->change([&] {
        const State now = d->stateOf(module);
        const bool isFiling = filing.state == State::Entered || isOutcome(filing.state);
        if (!isFiling || !isFrozen(now))
            return d->refuseState(module, now, code(filing.state));
        if (now != filing.state)
            d->transition(stamp, module, filing.state);
        writeFiling(*d->db, d->currentSealId(module), filing.state, filing, stamp.at);
        Event event;
        event.kind = EventKind::Filed;
        event.form = module;
        event.subject = code(filing.state);
        event.newText = filing.day.toString(Qt::ISODate);
        event.note = filing.reference;
        d->note(stamp, event);
    });
}

Result<void> Store::takeBackFiling(const Stamp &stamp, const QString &module, const QString &reason)
{
    return d->change([&] {
        const State now = d->stateOf(module);
        const qint64 seal = d->currentSealId(module);
        if (now != State::Entered && !isOutcome(now))
            return d->refuseState(module, now, code(State::Received));
        const std::optional<Filing> entry = lastOf(*d->db, seal, State::Entered);
        const bool toEntry = now != State::Entered && entry;
        const State before = toEntry ? State::Entered
            : now == State::Entered  ? heldState(d->bundleOf(module))
                                     : State::Received;
        d->transition(stamp, module, before, reason);
        writeFiling(*d->db, seal, before, toEntry ? *entry : Filing(), stamp.at);
    });
}

Result<QList<Filing>> Store::filings(const QString &module) const
{
    Statement line = d->db->run("SELECT f.state, f.day, f.reference, s.version, f.at FROM filing f"
                                " JOIN seal s ON s.id = f.seal WHERE s.year = ? AND s.module = ? ORDER BY f.id",
        d->about.year, module);
    QList<Filing> all;
    while (line.next()) {
        all.append({stateFromCode(line.text(0)).value_or(State::Entered), QDate::fromString(line.text(1), Qt::ISODate),
            line.text(2), int(line.integer(3)), line.time(4)});
    }
    return d->answer(all);
}

} // namespace store
