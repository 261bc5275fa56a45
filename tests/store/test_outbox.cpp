// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/store/journey.h"

#include <QTest>

using store::Delivery;
using store::State;

static const QString endpoint = QStringLiteral("https://endpoint.example/v1");

class OutboxTest : public QObject
{
    Q_OBJECT
private slots:
    void queue_signedTwice_waitsAndSurvivesARestart();
    void queue_signedOnce_isRefused();
    void progress_isKept_andReportsFollow();
    void refused_fallsBackToSignedTwice_andMayBeQueuedAgain();
    void withdrawn_isSignedTwiceAgainAndMayBeQueuedElsewhere();
    void reopen_whileQueued_isRefused();
    void receipt_makesReceived_onlyOnce();
    void receipt_ofAWithdrawnBundle_makesReceivedWhatIsSealedStillSo();
    void receipt_replaced_isTheNewOneAndJournalled();
    void receipt_ofAnUnknownBundle_isRefused();
    void newVersion_afterReceived_namesItsPredecessor();
    void progress_afterTheReceipt_isRefused();
};

static store::Submission only(const Journey &journey)
{
    return journey.store.outbox()->value(0);
}

static qint64 queued(Journey &journey, const QStringList &modules, int version = 1)
{
    const qint64 bundle = journey.sealInBundle(modules, version);
    journey.signTwice(bundle);
    journey.failed |= !journey.store.queue(journey.stamp, bundle, endpoint).ok();
    return bundle;
}

static store::Receipt receiptFor(const Journey &journey, const char *number)
{
    const QDateTime at(QDate(2017, 2, 20), QTime(11, 0), Qt::UTC);
    return {journey.store.outbox()->last().sha256, text(number), at, QByteArray("eyJ.eyJ.") + number};
}

void OutboxTest::queue_signedTwice_waitsAndSurvivesARestart()
{
    Journey journey;
    const qint64 bundle = queued(journey, {text("hwg"), text("vst")});
    QVERIFY(!journey.failed);
    journey.restart();
    QCOMPARE(journey.state("vst"), State::Queued);
    const store::Submission waiting = only(journey);
    QCOMPARE(waiting.bundle, bundle);
    QCOMPARE(waiting.sha256, (*journey.store.bundleOf(text("hwg")))->sha256);
    QCOMPARE(waiting.bundlePath, text("/reports/hwg-vst.asice"));
    QCOMPARE(waiting.endpoint, endpoint);
    QCOMPARE(waiting.delivery, Delivery::Waiting);
    QVERIFY(!waiting.nextTry.isValid());
    QCOMPARE(waiting.queuedAt, journey.stamp.at);
}

void OutboxTest::queue_signedOnce_isRefused()
{
    Journey journey;
    const qint64 bundle = journey.sealInBundle({text("hwg")});
    journey.sign(bundle);
    QCOMPARE(journey.store.queue(journey.stamp, bundle, endpoint).problem().code, text("store.state"));
    QVERIFY(journey.store.outbox()->isEmpty());
}

void OutboxTest::progress_isKept_andReportsFollow()
{
    Journey journey;
    queued(journey, {text("hwg")});
    store::Submission submission = only(journey);
    submission.delivery = Delivery::Sending;
    submission.receivedSize = 1 << 20;
    submission.attempts = 3;
    submission.lastProblem = text("sending.network");
    submission.lastProblemText = text("No route.");
    submission.nextTry = QDateTime(QDate(2017, 2, 20), QTime(10, 5), Qt::UTC);
    QVERIFY(journey.store.setProgress(journey.stamp, submission).ok());
    QCOMPARE(journey.state("hwg"), State::Queued);
    journey.restart();
    QCOMPARE(only(journey).receivedSize, 1 << 20);
    QCOMPARE(only(journey).attempts, 3);
    QCOMPARE(only(journey).lastProblem, text("sending.network"));
    QCOMPARE(only(journey).lastProblemText, text("No route."));
    QCOMPARE(only(journey).nextTry, submission.nextTry);
    submission.delivery = Delivery::Processing;
    QVERIFY(journey.store.setProgress(journey.stamp, submission).ok());
    QCOMPARE(journey.state("hwg"), State::Sent);
    submission.delivery = Delivery::Sending; // the endpoint lost it and takes it anew
    QVERIFY(journey.store.setProgress(journey.stamp, submission).ok());
    QCOMPARE(journey.state("hwg"), State::Sent);
    submission.delivery = Delivery::Done; // only a receipt says so
    QVERIFY(!journey.store.setProgress(journey.stamp, submission).ok());
}

void OutboxTest::refused_fallsBackToSignedTwice_andMayBeQueuedAgain()
{
    Journey journey;
    const qint64 bundle = queued(journey, {text("hwg"), text("vst")});
    store::Submission submission = only(journey);
    submission.delivery = Delivery::Refused;
    submission.lastProblem = text("sending.refused.role");
    QVERIFY(journey.store.setProgress(journey.stamp, submission).ok());
    QCOMPARE(journey.state("hwg"), State::SignedTwice);
    QCOMPARE(journey.state("vst"), State::SignedTwice);
    QCOMPARE(journey.store.history(text("hwg"))->last().note, text("sending.refused.role"));
    QVERIFY(!journey.store.setProgress(journey.stamp, submission).ok());
    QVERIFY(journey.store.queue(journey.stamp, bundle, endpoint).ok());
    QCOMPARE(only(journey).delivery, Delivery::Waiting);
    QCOMPARE(only(journey).lastProblem, text(""));
    QCOMPARE(journey.store.outbox()->size(), 1);
}

void OutboxTest::withdrawn_isSignedTwiceAgainAndMayBeQueuedElsewhere()
{
    Journey journey;
    const qint64 bundle = queued(journey, {text("hwg"), text("vst")});
    store::Submission submission = only(journey);
    submission.delivery = Delivery::Processing;
    QVERIFY(journey.store.setProgress(journey.stamp, submission).ok());
    QVERIFY(journey.store.withdraw(journey.stamp, submission.sha256, true).ok());
    journey.restart();
    QCOMPARE(journey.state("hwg"), State::SignedTwice);
    QCOMPARE(journey.state("vst"), State::SignedTwice);
    QCOMPARE(only(journey).delivery, Delivery::Refused);
    QCOMPARE(only(journey).lastProblem, text(store::withdrawnUnasked));
    QVERIFY(!journey.store.withdraw(journey.stamp, submission.sha256, true).ok());
    const QList<store::Event> told = *journey.store.history(text("vst"));
    QCOMPARE(told.at(told.size() - 2).kind, store::EventKind::Withdrawn);
    QCOMPARE(told.at(told.size() - 2).note, text("mayHaveArrived"));
    QVERIFY(journey.store.queue(journey.stamp, bundle, text("https://other.example/")).ok());
    QCOMPARE(only(journey).endpoint, text("https://other.example/"));
    QVERIFY(journey.store.withdraw(journey.stamp, submission.sha256, false).ok());
    QVERIFY(journey.store.reopen(journey.stamp, text("hwg"), text("a slip")).ok());
}

void OutboxTest::reopen_whileQueued_isRefused()
{
    Journey journey;
    queued(journey, {text("hwg")});
    QCOMPARE(journey.store.reopen(journey.stamp, text("hwg"), {}).problem().code, text("store.state"));
    QCOMPARE(journey.state("hwg"), State::Queued);
    QVERIFY(!(*journey.store.bundleOf(text("hwg")))->isVoid);
}

void OutboxTest::receipt_makesReceived_onlyOnce()
{
    Journey journey;
    queued(journey, {text("hwg"), text("vst")});
    const store::Receipt receipt = receiptFor(journey, "2017-000001");
    QVERIFY(journey.store.addReceipt(journey.stamp, receipt).ok());
    QCOMPARE(journey.state("hwg"), State::Received);
    QCOMPARE(journey.state("vst"), State::Received);
    const qsizetype events = journey.store.history()->size();
    store::Receipt again = receipt;
    again.number = text("another");
    QVERIFY(journey.store.addReceipt(journey.stamp, again).ok());
    journey.restart();
    QCOMPARE(journey.store.history()->size(), events);
    const store::Receipt kept = **journey.store.receipt(receipt.sha256);
    QCOMPARE(kept.number, text("2017-000001"));
    QCOMPARE(kept.jws, receipt.jws);
    QCOMPARE(kept.receivedAt, receipt.receivedAt);
    QCOMPARE(only(journey).delivery, Delivery::Done);
}

void OutboxTest::receipt_ofAWithdrawnBundle_makesReceivedWhatIsSealedStillSo()
{
    Journey journey;
    const qint64 bundle = queued(journey, {text("hwg"), text("vst"), text("gef")});
    const store::Receipt receipt = receiptFor(journey, "2017-000001");
    QVERIFY(journey.store.withdraw(journey.stamp, receipt.sha256, true).ok());
    QVERIFY(journey.store.reopen(journey.stamp, text("hwg"), text("a slip")).ok());
    QVERIFY(journey.store.seal(journey.stamp, {sealOf("hwg", 2, "better")}).ok());
    QVERIFY(journey.store.reopen(journey.stamp, text("gef"), text("a slip")).ok());
    QVERIFY(journey.store.addReceipt(journey.stamp, receipt).ok());
    journey.restart();
    QCOMPARE(journey.state("hwg"), State::Sealed); // as version 2
    QCOMPARE(journey.state("vst"), State::Received);
    QCOMPARE(journey.state("gef"), State::Draft);
    QCOMPARE((*journey.store.lastArrived(text("hwg")))->version, 1);
    QCOMPARE((*journey.store.bundleOf(text("vst")))->id, bundle);
    QCOMPARE((*journey.store.sealOf({text("hwg"), 1}))->xml, sealOf("hwg").xml);
    QVERIFY(!journey.store.sealOf({text("hwg"), 3})->has_value());
}

void OutboxTest::receipt_replaced_isTheNewOneAndJournalled()
{
    Journey journey;
    queued(journey, {text("hwg")});
    const store::Receipt damaged = receiptFor(journey, "2017-000001");
    QCOMPARE(journey.store.replaceReceipt(journey.stamp, damaged).problem().code, text("store.submission"));
    QVERIFY(journey.store.addReceipt(journey.stamp, damaged).ok());
    store::Receipt good = damaged;
    good.number = text("2017-000002");
    good.jws = "eyJ.good.one";
    QVERIFY(journey.store.replaceReceipt(journey.stamp, good).ok());
    journey.restart();
    QCOMPARE((*journey.store.receipt(good.sha256))->jws, good.jws);
    QCOMPARE((*journey.store.receipt(good.sha256))->number, good.number);
    QCOMPARE(journey.state("hwg"), State::Received);
    QCOMPARE(journey.store.history()->last().kind, store::EventKind::ReceiptReplaced);
    QCOMPARE(journey.store.history()->last().note, good.number);
}

void OutboxTest::receipt_ofAnUnknownBundle_isRefused()
{
    Journey journey;
    const store::Receipt receipt{sha256("no such bundle"), text("1"), journey.stamp.at, "e.y.J"};
    QCOMPARE(journey.store.addReceipt(journey.stamp, receipt).problem().code, text("store.submission"));
    QVERIFY(!journey.store.receipt(receipt.sha256)->has_value());
}

void OutboxTest::newVersion_afterReceived_namesItsPredecessor()
{
    Journey journey;
    queued(journey, {text("hwg"), text("vst")});
    const store::Receipt receipt = receiptFor(journey, "1");
    QVERIFY(journey.store.addReceipt(journey.stamp, receipt).ok());
    QVERIFY(journey.store.losingSignatures(text("hwg"))->isEmpty());
    QCOMPARE(journey.store.reopen(journey.stamp, text("hwg"), text("x")).problem().code, text("store.state"));
    const store::Filing unlocked{State::Unlocked, QDate(2017, 5, 2), text("U-7"), 1, {}};
    QVERIFY(journey.store.addFiling(journey.stamp, text("hwg"), unlocked).ok());
    QVERIFY(journey.store.losingSignatures(text("hwg"))->isEmpty());
    QVERIFY(journey.store.reopen(journey.stamp, text("hwg"), text("unlocked by the service")).ok());
    QCOMPARE(journey.state("vst"), State::Received);
    QVERIFY(!(*journey.store.bundleOf(text("vst")))->isVoid);
    QCOMPARE(*journey.store.nextVersion(text("hwg")), 2);
    QCOMPARE((*journey.store.lastArrived(text("hwg")))->xmlSha256, sealOf("hwg").xmlSha256);
    QCOMPARE(journey.store.receipts(text("hwg"))->value(1).sha256, receipt.sha256);
    const QString predecessor = QString::fromLatin1(sealOf("hwg").xmlSha256);
    QVERIFY(journey.store.seal(journey.stamp, {sealOf("hwg", 2, "better", predecessor)}).ok());
    QCOMPARE((*journey.store.currentSeal(text("hwg")))->predecessor, predecessor);
    QCOMPARE((*journey.store.lastArrived(text("hwg")))->version, 1); // the second is not received yet
    QVERIFY(journey.store.addBundle(journey.stamp, bundleOf({text("hwg")}, 2)).ok());
    QVERIFY(!journey.failed);
}

void OutboxTest::progress_afterTheReceipt_isRefused()
{
    Journey journey;
    queued(journey, {text("hwg")});
    QVERIFY(journey.store.addReceipt(journey.stamp, receiptFor(journey, "1")).ok());
    store::Submission late = only(journey);
    late.delivery = Delivery::Refused;
    QVERIFY(!journey.store.setProgress(journey.stamp, late).ok());
    QCOMPARE(journey.state("hwg"), State::Received);
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "test_outbox.moc"
