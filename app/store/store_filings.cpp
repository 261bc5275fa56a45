// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store_private.h"

namespace store {

using base::Result;

static void writeFiling(Database &db, qint64 seal, const Filing &filing, const QDateTime &at)
{
    db.run("INSERT INTO filing (seal, state, day, reference, at, takes_back) VALUES (?, ?, ?, ?, ?, ?)", seal,
        code(filing.state), filing.day.toString(Qt::ISODate), filing.reference, at, filing.takesBack ? 1 : 0);
}

static Filing readFiling(const Statement &line)
{
    return {stateFromCode(line.text(0)).value_or(State::Entered), QDate::fromString(line.text(1), Qt::ISODate),
        line.text(2), int(line.integer(3)), line.time(4), line.integer(5) == 1};
}

static constexpr auto filingColumns = "SELECT f.state, f.day, f.reference, s.version, f.at, f.takes_back FROM filing f"
                                      " JOIN seal s ON s.id = f.seal ";

/// One more that was recorded: a correction takes the place of the last one, and what was taken back is gone. Before
/// `takesBack` was kept, taking back led to the entry at once.
static void pile(QList<Filing> &standing, const Filing &next)
{
    if (!next.day.isValid()) {
        standing.clear();
    } else if (next.takesBack && !standing.isEmpty()) {
        standing.removeLast();
    } else if (next.state == State::Entered && !standing.isEmpty()) {
        standing = {next};
    } else {
        if (!standing.isEmpty() && standing.last().state == next.state)
            standing.removeLast();
        standing.append(next);
    }
}

/// What was recorded of a seal and counts, each on the one before.
static QList<Filing> standingOf(Database &db, qint64 seal)
{
    const QByteArray sql = QByteArray(filingColumns) + "WHERE f.seal = ? ORDER BY f.id";
    Statement line = db.run(sql.constData(), seal);
    QList<Filing> standing;
    while (line.next())
        pile(standing, readFiling(line));
    return standing;
}

static bool isSame(const QList<Filing> &standing, const Filing &filing)
{
    return !standing.isEmpty() && standing.last().day == filing.day && standing.last().reference == filing.reference;
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
        const qint64 seal = d->currentSealId(module);
        if (now == filing.state && isSame(standingOf(*d->db, seal), filing))
            return;
        if (now != filing.state)
            d->transition(stamp, module, filing.state);
        writeFiling(*d->db, seal, filing, stamp.at);
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
        const QList<Filing> standing = standingOf(*d->db, seal);
        Filing before;
        before.state = now == State::Entered ? heldState(d->bundleOf(module)) : State::Received;
        if (standing.size() > 1)
            before = standing.at(standing.size() - 2);
        before.takesBack = true;
        d->transition(stamp, module, before.state, reason);
        writeFiling(*d->db, seal, before, stamp.at);
    });
}

Result<QList<Filing>> Store::filings(const QString &module) const
{
    const QByteArray sql = QByteArray(filingColumns) + "WHERE s.year = ? AND s.module = ? ORDER BY f.id";
    Statement line = d->db->run(sql.constData(), d->about.year, module);
    QList<Filing> all;
    while (line.next())
        all.append(readFiling(line));
    return d->answer(all);
}

} // namespace store
