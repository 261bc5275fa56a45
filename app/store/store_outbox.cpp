// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/names.h"
#include "store/store_private.h"

namespace store {

using base::Kind;
using base::Result;

static constexpr auto submissionColumns
    = "SELECT o.sha256, o.bundle, b.path, o.endpoint, o.delivery, o.received_size, o.attempts, o.last_problem,"
      " o.last_problem_text, o.next_try, o.queued_at FROM submission o JOIN bundle b ON b.id = o.bundle ";

static Submission readSubmission(const Statement &line)
{
    return {line.latin1(0), line.integer(1), line.text(2), line.text(3),
        deliveryFromCode(line.text(4)).value_or(Delivery::Waiting), line.integer(5), int(line.integer(6)), line.text(7),
        line.text(8), line.time(9), line.time(10)};
}

static std::optional<Submission> find(Database &db, const QByteArray &sha256)
{
    const QByteArray sql = QByteArray(submissionColumns) + "WHERE o.sha256 = ?";
    Statement line = db.run(sql.constData(), QString::fromLatin1(sha256));
    return line.next() ? std::optional(readSubmission(line)) : std::nullopt;
}

Result<QList<Submission>> Store::outbox() const
{
    const QByteArray sql = QByteArray(submissionColumns) + "WHERE b.year = ? ORDER BY o.queued_at, o.sha256";
    Statement line = d->db->run(sql.constData(), d->about.year);
    QList<Submission> all;
    while (line.next())
        all.append(readSubmission(line));
    return d->answer(all);
}

Result<std::optional<Submission>> Store::submission(const QByteArray &sha256) const
{
    return d->answer(find(*d->db, sha256));
}

Result<void> Store::queue(const Stamp &stamp, qint64 bundle, const QString &endpoint)
{
    return d->change([&] {
        const auto ready = d->validBundle(bundle);
        if (!ready)
            return;
        d->transitionAll(stamp, *ready, State::Queued, endpoint);
        d->db->run("INSERT INTO submission (sha256, bundle, endpoint, delivery, received_size, attempts, last_problem,"
                   " last_problem_text, next_try, queued_at) VALUES (?, ?, ?, 'waiting', 0, 0, '', '', '', ?)"
                   " ON CONFLICT (sha256) DO UPDATE SET endpoint = excluded.endpoint, delivery = 'waiting',"
                   " received_size = 0, attempts = 0, last_problem = '', last_problem_text = '', next_try = '',"
                   " queued_at = excluded.queued_at",
            QString::fromLatin1(ready->sha256), bundle, endpoint, stamp.at);
    });
}

void Store::Private::refuseSubmission(const QByteArray &sha256)
{
    db->fail({Kind::Refused, QStringLiteral("store.submission"),
        QT_TRANSLATE_NOOP("Problem", "The bundle %1 is not waiting in the outbox. Queue it first."),
        {QString::fromLatin1(sha256)}, QString::fromLatin1(sha256)});
}

/// Brings the reports of a bundle to a state, those that are not in it yet. A receipt that does not hold stays known
/// while another one is asked for.
void Store::Private::follow(const Stamp &stamp, const Bundle &bundle, State to, const QString &reason)
{
    for (const SealedReport &report : bundle.reports) {
        const State now = stateOf(report.module);
        if (now != to && !(to == State::Sent && now == State::ReceiptDoubtful))
            transition(stamp, report.module, to, reason);
    }
}

static void writeProgress(Database &db, const Submission &submission)
{
    db.run("UPDATE submission SET delivery = ?, received_size = ?, attempts = ?, last_problem = ?,"
           " last_problem_text = ?, next_try = ? WHERE sha256 = ?",
        code(submission.delivery), submission.receivedSize, submission.attempts, submission.lastProblem,
        submission.lastProblemText, submission.nextTry, QString::fromLatin1(submission.sha256));
}

/// The bundle, as long as it is neither received nor refused.
std::optional<Bundle> Store::Private::bundleUnderWay(const QByteArray &sha256)
{
    const auto known = find(*db, sha256);
    const bool isUnderWay = known && known->delivery != Delivery::Done && known->delivery != Delivery::Refused;
    return isUnderWay ? bundle(known->bundle) : std::nullopt;
}

Result<void> Store::setProgress(const Stamp &stamp, const Submission &submission)
{
    return d->change([&] {
        const auto bundle = d->bundleUnderWay(submission.sha256);
        if (!bundle || submission.delivery == Delivery::Done)
            return d->refuseSubmission(submission.sha256);
        writeProgress(*d->db, submission);
        if (submission.delivery == Delivery::Processing)
            d->follow(stamp, *bundle, State::Sent);
        if (submission.delivery == Delivery::Refused)
            d->follow(stamp, *bundle, State::SignedTwice, submission.lastProblem);
    });
}

Result<void> Store::withdraw(const Stamp &stamp, const QByteArray &sha256, bool mayHaveArrived)
{
    return d->change([&] {
        const auto bundle = d->bundleUnderWay(sha256);
        if (!bundle)
            return d->refuseSubmission(sha256);
        d->db->run("UPDATE submission SET delivery = 'refused', last_problem = ?, last_problem_text = '',"
                   " next_try = '' WHERE sha256 = ?",
            QString::fromLatin1(mayHaveArrived ? withdrawnUnasked : withdrawn), QString::fromLatin1(sha256));
        d->noteBundle(
            stamp, EventKind::Withdrawn, mayHaveArrived ? QStringLiteral("mayHaveArrived") : QString(), *bundle);
        d->follow(stamp, *bundle, State::SignedTwice);
    });
}

static std::optional<Receipt> findReceipt(Database &db, const QByteArray &sha256)
{
    Statement line
        = db.run("SELECT number, received_at, jws FROM receipt WHERE sha256 = ?", QString::fromLatin1(sha256));
    if (!line.next())
        return std::nullopt;
    return Receipt{sha256, line.text(0), line.time(1), line.latin1(2)};
}

/// A row that is there already gives way: REPLACE is no DELETE to the triggers that let the table only grow.
static void writeReceipt(Database &db, const Receipt &receipt)
{
    db.run("INSERT OR REPLACE INTO receipt (sha256, number, received_at, jws) VALUES (?, ?, ?, ?)",
        QString::fromLatin1(receipt.sha256), receipt.number, receipt.receivedAt, QString::fromLatin1(receipt.jws));
}

/// Those reports of a bundle that are sealed still as they are in it, and that the service did not have in another way.
void Store::Private::arrive(const Stamp &stamp, const Bundle &bundle, const QString &number)
{
    for (const SealedReport &report : bundle.reports) {
        Statement line
            = db->run("SELECT 1 FROM seal WHERE id = ? AND version = ?", currentSealId(report.module), report.version);
        const State now = stateOf(report.module);
        if (!line.next() || hasArrived(now))
            continue;
        if (now == State::Queued)
            transition(stamp, report.module, State::Sent);
        transition(stamp, report.module, State::Received, number);
    }
}

Result<void> Store::addReceipt(const Stamp &stamp, const Receipt &receipt)
{
    return d->change([&] {
        if (findReceipt(*d->db, receipt.sha256))
            return;
        const auto known = find(*d->db, receipt.sha256);
        const auto bundle = known ? d->bundle(known->bundle) : std::nullopt;
        if (!bundle)
            return d->refuseSubmission(receipt.sha256);
        d->db->run("UPDATE submission SET delivery = 'done', last_problem = '', last_problem_text = '', next_try = ''"
                   " WHERE sha256 = ?",
            QString::fromLatin1(receipt.sha256));
        writeReceipt(*d->db, receipt);
        d->noteBundle(stamp, EventKind::Receipt, receipt.number, *bundle);
        d->db->run("UPDATE bundle SET void = 0 WHERE id = ?", bundle->id);
        d->arrive(stamp, *bundle, receipt.number);
    });
}

Result<void> Store::replaceReceipt(const Stamp &stamp, const Receipt &receipt)
{
    return d->change([&] {
        const auto known = find(*d->db, receipt.sha256);
        const auto bundle = known ? d->bundle(known->bundle) : std::nullopt;
        if (!bundle || !findReceipt(*d->db, receipt.sha256))
            return d->refuseSubmission(receipt.sha256);
        writeReceipt(*d->db, receipt);
        d->noteBundle(stamp, EventKind::ReceiptReplaced, receipt.number, *bundle);
    });
}

Result<std::optional<Receipt>> Store::receipt(const QByteArray &sha256) const
{
    return d->answer(findReceipt(*d->db, sha256));
}

Result<QMap<int, Receipt>> Store::receipts(const QString &module) const
{
    Statement line = d->db->run("SELECT s.version, r.sha256, r.number, r.received_at, r.jws FROM seal s"
                                " JOIN bundle_seal b ON b.seal = s.id JOIN submission o ON o.bundle = b.bundle"
                                " JOIN receipt r ON r.sha256 = o.sha256 WHERE s.year = ? AND s.module = ?",
        d->about.year, module);
    QMap<int, Receipt> all;
    while (line.next())
        all.insert(int(line.integer(0)), {line.latin1(1), line.text(2), line.time(3), line.latin1(4)});
    return d->answer(all);
}

} // namespace store
