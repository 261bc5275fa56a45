// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store_private.h"

namespace store {

using base::Kind;
using base::Result;

static constexpr auto sealWithoutBytes
    = "SELECT s.module, s.version, x'', x'', s.xml_sha256, s.pdf_sha256, s.definition_sha256, s.sealed_at,"
      " s.predecessor FROM seal s ";
static constexpr auto sealWithBytes
    = "SELECT s.module, s.version, s.xml, s.pdf, s.xml_sha256, s.pdf_sha256, s.definition_sha256, s.sealed_at,"
      " s.predecessor FROM seal s ";

static Seal readSeal(const Statement &line)
{
    return {line.text(0), int(line.integer(1)), line.bytes(2), line.bytes(3), line.latin1(4), line.latin1(5),
        line.latin1(6), line.time(7), line.text(8)};
}

static std::optional<Seal> lastArrivedSeal(Database &db, int year, const QString &module)
{
    const QByteArray sql = QByteArray(sealWithoutBytes)
        + "WHERE s.year = ? AND s.module = ? AND (EXISTS (SELECT 1 FROM bundle_seal b"
          " JOIN submission o ON o.bundle = b.bundle JOIN receipt r ON r.sha256 = o.sha256 WHERE b.seal = s.id)"
          " OR (SELECT f.state FROM filing f WHERE f.seal = s.id ORDER BY f.id DESC LIMIT 1)"
          " IN ('entered', 'accepted', 'rejected', 'unlocked')) ORDER BY s.id DESC LIMIT 1";
    Statement line = db.run(sql.constData(), year, module);
    return line.next() ? std::optional(readSeal(line)) : std::nullopt;
}

/// Also after one that nobody received: two papers with the same number would not be told apart.
static int versionAfterAll(Database &db, int year, const QString &module)
{
    Statement line
        = db.run("SELECT coalesce(max(version), 0) + 1 FROM seal WHERE year = ? AND module = ?", year, module);
    return line.next() ? int(line.integer(0)) : 1;
}

Result<std::optional<Seal>> Store::lastArrived(const QString &module) const
{
    return d->answer(lastArrivedSeal(*d->db, d->about.year, module));
}

Result<int> Store::nextVersion(const QString &module) const
{
    return d->answer(versionAfterAll(*d->db, d->about.year, module));
}

static void writeSeal(Database &db, int year, const Seal &seal)
{
    if (versionAfterAll(db, year, seal.module) != seal.version) {
        return db.fail({Kind::Refused, QStringLiteral("store.version"),
            QT_TRANSLATE_NOOP("Problem",
                "The report %1 cannot be sealed as version %2: another version comes next. Seal "
                "it again."),
            {seal.module, QString::number(seal.version)}, seal.module});
    }
    db.run("INSERT INTO seal (year, module, version, xml, pdf, xml_sha256, pdf_sha256, definition_sha256, sealed_at,"
           " predecessor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        year, seal.module, seal.version, seal.xml, seal.pdf, QString::fromLatin1(seal.xmlSha256),
        QString::fromLatin1(seal.pdfSha256), QString::fromLatin1(seal.definitionSha256), seal.sealedAt,
        seal.predecessor);
}

Result<void> Store::seal(const Stamp &stamp, const QList<Seal> &seals)
{
    return d->change([&] {
        for (const Seal &seal : seals) {
            const State now = d->stateOf(seal.module);
            if (!isOpen(now))
                return d->refuseState(seal.module, now, code(State::Sealed));
            writeSeal(*d->db, d->about.year, seal);
            d->transition(stamp, seal.module, State::Sealed, QString::fromLatin1(seal.xmlSha256));
        }
    });
}

qint64 Store::Private::currentSealId(const QString &module)
{
    if (!isFrozen(stateOf(module)))
        return 0;
    Statement line = db->run("SELECT max(id) FROM seal WHERE year = ? AND module = ?", about.year, module);
    return line.next() ? line.integer(0) : 0;
}

Result<std::optional<Seal>> Store::currentSeal(const QString &module) const
{
    const QByteArray sql = QByteArray(sealWithBytes) + "WHERE s.id = ?";
    Statement line = d->db->run(sql.constData(), d->currentSealId(module));
    return d->answer(line.next() ? std::optional(readSeal(line)) : std::nullopt);
}

Result<std::optional<Seal>> Store::sealOf(const SealedReport &report) const
{
    const QByteArray sql = QByteArray(sealWithBytes) + "WHERE s.year = ? AND s.module = ? AND s.version = ?";
    Statement line = d->db->run(sql.constData(), d->about.year, report.module, report.version);
    return d->answer(line.next() ? std::optional(readSeal(line)) : std::nullopt);
}

Result<QList<Seal>> Store::seals(const QString &module) const
{
    const QByteArray sql = QByteArray(sealWithoutBytes) + "WHERE s.year = ? AND s.module = ? ORDER BY s.id";
    Statement line = d->db->run(sql.constData(), d->about.year, module);
    QList<Seal> all;
    while (line.next())
        all.append(readSeal(line));
    return d->answer(all);
}

// --- opening again

static bool hasReceipt(Database &db, const Bundle &bundle)
{
    Statement line
        = db.run("SELECT 1 FROM submission o JOIN receipt r ON r.sha256 = o.sha256 WHERE o.bundle = ?", bundle.id);
    return line.next();
}

/// Other modules of the bundle that are here and signed, as long as it can still become void.
QStringList Store::Private::signedBeside(const std::optional<Bundle> &bundle, const QString &module)
{
    QStringList others;
    if (!bundle || bundle->signatures.isEmpty() || hasReceipt(*db, *bundle))
        return others;
    for (const SealedReport &report : bundle->reports) {
        const State state = stateOf(report.module);
        if (report.module != module && (state == State::SignedOnce || state == State::SignedTwice))
            others.append(report.module);
    }
    return others;
}

Result<QStringList> Store::losingSignatures(const QString &module) const
{
    const bool mayOpen = isLegal(d->stateOf(module), State::Draft);
    return d->answer(mayOpen ? d->signedBeside(d->bundleOf(module), module) : QStringList());
}

Result<void> Store::reopen(const Stamp &stamp, const QString &module, const QString &reason)
{
    return d->change([&] {
        const State now = d->stateOf(module);
        if (!isFrozen(now))
            return d->refuseState(module, now, code(State::Draft));
        const auto bundle = d->bundleOf(module);
        d->transition(stamp, module, State::Draft, reason);
        if (!bundle || hasReceipt(*d->db, *bundle))
            return;
        d->voidBundle(stamp, *bundle, reason);
        for (const QString &other : d->signedBeside(bundle, module))
            d->transition(stamp, other, State::Sealed, reason);
    });
}

} // namespace store
