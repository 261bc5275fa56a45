// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store_private.h"

namespace store {

using base::Kind;
using base::Result;

static QList<SealedReport> reportsIn(Database &db, qint64 bundle)
{
    Statement line = db.run("SELECT s.module, s.version FROM bundle_seal b JOIN seal s ON s.id = b.seal"
                            " WHERE b.bundle = ? ORDER BY b.ordinal",
        bundle);
    QList<SealedReport> reports;
    while (line.next())
        reports.append({line.text(0), int(line.integer(1))});
    return reports;
}

static QList<BundleSignature> signaturesOf(Database &db, qint64 bundle)
{
    Statement line
        = db.run("SELECT role, signatory, name, at FROM bundle_signature WHERE bundle = ? ORDER BY ordinal", bundle);
    QList<BundleSignature> signatures;
    while (line.next()) {
        signatures.append(
            {roleFromCode(line.text(0)).value_or(Role::Secretary), line.integer(1), line.text(2), line.time(3)});
    }
    return signatures;
}

std::optional<Bundle> Store::Private::bundle(qint64 id)
{
    Statement line = db->run("SELECT path, sha256, created, level, void FROM bundle WHERE id = ?", id);
    if (!line.next())
        return std::nullopt;
    return Bundle{id, line.text(0), reportsIn(*db, id), line.latin1(1), line.time(2), signaturesOf(*db, id),
        line.text(3), line.integer(4) == 1};
}

std::optional<Bundle> Store::Private::bundleOf(const QString &module)
{
    Statement line = db->run("SELECT max(b.id) FROM bundle b JOIN bundle_seal c ON c.bundle = b.id"
                             " WHERE c.seal = ? AND b.void = 0",
        currentSealId(module));
    return line.next() ? bundle(line.integer(0)) : std::nullopt;
}

Result<QList<Bundle>> Store::bundles() const
{
    Statement line = d->db->run("SELECT id FROM bundle WHERE year = ? ORDER BY id", d->about.year);
    QList<Bundle> all;
    while (line.next()) {
        if (const auto bundle = d->bundle(line.integer(0)))
            all.append(*bundle);
    }
    return d->answer(all);
}

Result<std::optional<Bundle>> Store::bundleOf(const QString &module) const
{
    return d->answer(d->bundleOf(module));
}

/// Ids of the seals that a new bundle holds; each must be the current one, unsigned.
QList<qint64> Store::Private::sealsFor(const QList<SealedReport> &reports)
{
    QList<qint64> seals;
    for (const SealedReport &report : reports) {
        const State now = stateOf(report.module);
        Statement line
            = db->run("SELECT id FROM seal WHERE id = ? AND version = ?", currentSealId(report.module), report.version);
        if (now != State::Sealed || !line.next())
            refuseState(report.module, now, code(State::SignedOnce));
        else
            seals.append(line.integer(0));
    }
    return seals;
}

Result<qint64> Store::addBundle(const Stamp &stamp, const Bundle &bundle)
{
    qint64 id = 0;
    const auto done = d->change([&] {
        const QList<qint64> seals = d->sealsFor(bundle.reports);
        for (const SealedReport &report : bundle.reports) {
            if (const auto before = d->bundleOf(report.module))
                d->voidBundle(stamp, *before, {});
        }
        id = d->db
                 ->run("INSERT INTO bundle (year, path, sha256, created, level, void) VALUES (?, ?, ?, ?, ?, 0)",
                     d->about.year, bundle.path, QString::fromLatin1(bundle.sha256), stamp.at, bundle.level)
                 .lastId();
        int ordinal = 0;
        for (const qint64 seal : seals)
            d->db->run("INSERT INTO bundle_seal (bundle, ordinal, seal) VALUES (?, ?, ?)", id, ordinal++, seal);
        d->noteBundle(stamp, EventKind::BundleMade, {}, bundle);
    });
    return done ? Result<qint64>(id) : done.problem();
}

void Store::Private::noteBundle(
    const Stamp &stamp, EventKind kind, const QString &note, const Bundle &bundle, const QString &oldText)
{
    Event event;
    event.kind = kind;
    event.subject = bundle.path;
    event.oldText = oldText;
    event.newText = QString::fromLatin1(bundle.sha256);
    event.note = note;
    for (const SealedReport &report : bundle.reports) {
        event.form = report.module;
        this->note(stamp, event);
    }
}

void Store::Private::voidBundle(const Stamp &stamp, const Bundle &bundle, const QString &reason)
{
    db->run("UPDATE bundle SET void = 1 WHERE id = ?", bundle.id);
    noteBundle(stamp, EventKind::BundleVoided, reason, bundle);
}

std::optional<Bundle> Store::Private::validBundle(qint64 id)
{
    auto found = bundle(id);
    if (found && !found->isVoid)
        return found;
    db->fail({Kind::Refused, QStringLiteral("store.bundle"),
        QT_TRANSLATE_NOOP("Problem", "The bundle %1 counts no more: a report in it was reopened. Make a new bundle."),
        {found ? found->path : QString::number(id)}, found ? found->path : QString()});
    return std::nullopt;
}

void Store::Private::transitionAll(const Stamp &stamp, const Bundle &bundle, State to, const QString &reason)
{
    for (const SealedReport &report : bundle.reports)
        transition(stamp, report.module, to, reason);
}

Result<void> Store::addSignature(
    const Stamp &stamp, qint64 bundle, const BundleSignature &signature, const QByteArray &sha256)
{
    return d->change([&] {
        auto now = d->validBundle(bundle);
        if (!now)
            return;
        d->db->run(
            "INSERT INTO bundle_signature (bundle, ordinal, role, signatory, name, at) VALUES (?, ?, ?, ?, ?, ?)",
            bundle, int(now->signatures.size()), code(signature.role), signature.signatory, signature.name,
            signature.at);
        d->db->run("UPDATE bundle SET sha256 = ? WHERE id = ?", QString::fromLatin1(sha256), bundle);
        now->sha256 = sha256;
        d->noteBundle(stamp, EventKind::BundleSigned, code(signature.role), *now, signature.name);
        const State next = now->signatures.isEmpty() ? State::SignedOnce : State::SignedTwice;
        for (const SealedReport &report : now->reports) {
            if (!hasArrived(d->stateOf(report.module)))
                d->transition(stamp, report.module, next);
        }
    });
}

Result<void> Store::setRaised(const Stamp &stamp, qint64 bundle, const QString &level, const QByteArray &sha256)
{
    return d->change([&] {
        auto now = d->validBundle(bundle);
        if (!now)
            return;
        for (const SealedReport &report : now->reports) {
            if (const State state = d->stateOf(report.module); state > State::SignedTwice)
                return d->refuseState(report.module, state, level);
        }
        d->db->run("UPDATE bundle SET level = ?, sha256 = ? WHERE id = ?", level, QString::fromLatin1(sha256), bundle);
        now->sha256 = sha256;
        d->noteBundle(stamp, EventKind::BundleRaised, level, *now);
    });
}

Result<void> Store::moveBundle(qint64 bundle, const QString &path)
{
    return d->change([&] { d->db->run("UPDATE bundle SET path = ? WHERE id = ?", path, bundle); });
}

} // namespace store
