// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/store/journey.h"
#include "tests/store/old_file.h"

using store::DoubtfulReceipt;
using store::State;

/// Receipts that do not hold: the state of their reports, until one comes that does.
class DoubtsTest : public QObject
{
    Q_OBJECT

    static QByteArray queued(Journey &journey)
    {
        const qint64 bundle = journey.sealInBundle({text("hwg"), text("vst")});
        journey.signTwice(bundle);
        journey.failed |= !journey.store.queue(journey.stamp, bundle, text("https://endpoint.example/")).ok();
        return journey.store.outbox()->last().sha256;
    }
    static DoubtfulReceipt doubtful(const QByteArray &sha256, const QByteArray &jws = "e.y.J")
    {
        return {sha256, {}, text("sending.receipt.differs"), text("[\"why\"]"), jws,
            {{text("submission"), text("aa"), text("bb")}, {text("size"), text("7"), text("7")}}};
    }
    static bool add(Journey &journey, const DoubtfulReceipt &receipt)
    {
        return journey.store.addDoubtfulReceipt(journey.stamp, receipt).ok();
    }

private slots:
    void open_fileOfTheFifthVersion_keepsStatesAndTakesDoubtfulReceipts()
    {
        const StoreInFolder file;
        makeOldFile(file.path(), 5);
        {
            auto old = *store::Database::open(file.path(), store::Database::Mode::ReadWrite);
            for (const char *sql : {"INSERT INTO report VALUES (2016, 'clu', 'notApplicable')",
                     "INSERT INTO report VALUES (2016, 'gef', 'accepted')"})
                old->run(sql);
            QVERIFY(old->result().ok());
        }
        auto opened = store::Store::open(file.path());
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.problem().message()));
        QCOMPARE(*opened->state(text("clu")), State::NotApplicable);
        QCOMPARE(*opened->state(text("gef")), State::Accepted);
        QVERIFY(opened->doubtfulReceipts()->isEmpty());
    }

    void open_fileOfTheSeventhVersion_tellsWhatWasWithdrawnUnasked()
    {
        const StoreInFolder file;
        makeOldFile(file.path(), 7);
        {
            auto old = *store::Database::open(file.path(), store::Database::Mode::ReadWrite);
            for (const QString &name : {text("asked"), text("unasked")}) {
                old->run(
                    "INSERT INTO bundle (year, path, sha256, created, level, void) VALUES (2016, ?, ?, '', 'B', 0)",
                    name, name);
                old->run(
                    "INSERT INTO submission VALUES (?, 1, '', 'refused', 0, 1, 'send.withdrawn', '', '', '')", name);
                old->run(
                    "INSERT INTO event (year, at, who, kind, origin, form, subject, old_text, new_text, note, changes)"
                    " VALUES (2016, '', '', 'withdrawn', 'typed', 'hwg', '', '', ?, ?, 0)",
                    name, name == text("asked") ? QString() : text("mayHaveArrived"));
            }
            QVERIFY(old->result().ok());
        }
        auto opened = store::Store::open(file.path());
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.problem().message()));
        QCOMPARE((*opened->submission("asked"))->lastProblem, text(store::withdrawn));
        QCOMPARE((*opened->submission("unasked"))->lastProblem, text(store::withdrawnUnasked));
    }

    void doubtful_isKeptWithWhatItSaysAndSurvivesARestart()
    {
        Journey journey;
        const QByteArray sha256 = queued(journey);
        QVERIFY(!journey.failed);
        QVERIFY(add(journey, doubtful(sha256)));
        journey.restart();
        QCOMPARE(journey.state("hwg"), State::ReceiptDoubtful);
        QCOMPARE(journey.state("vst"), State::ReceiptDoubtful);
        const QList<DoubtfulReceipt> kept = *journey.store.doubtfulReceipts();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().sha256, sha256);
        QCOMPARE(kept.first().at, journey.stamp.at);
        QCOMPARE(kept.first().problem, text("sending.receipt.differs"));
        QCOMPARE(kept.first().jws, QByteArray("e.y.J"));
        QCOMPARE(kept.first().lines.size(), 2);
        QCOMPARE(kept.first().lines.first().confirmed, text("bb"));
        QVERIFY(!kept.first().lines.first().isSame() && kept.first().lines.last().isSame());
        QVERIFY(!journey.store.receipt(sha256)->has_value());
    }

    void doubtful_isJournalledOnce_andAnotherOneAgain()
    {
        Journey journey;
        const QByteArray sha256 = queued(journey);
        QVERIFY(add(journey, doubtful(sha256)));
        const QList<store::Event> told = *journey.store.history(text("vst"));
        const auto event = std::find_if(told.begin(), told.end(),
            [](const store::Event &one) { return one.kind == store::EventKind::ReceiptDoubtful; });
        QVERIFY(event != told.end());
        QCOMPARE(event->note, text("sending.receipt.differs"));
        QVERIFY(add(journey, doubtful(sha256)));
        QCOMPARE(journey.store.history(text("vst"))->size(), told.size());
        QVERIFY(add(journey, doubtful(sha256, "another.one.came")));
        QCOMPARE(journey.store.history(text("vst"))->size(), told.size() + 1);
        QCOMPARE(journey.store.doubtfulReceipts()->size(), 1); // the last of the submission
        QCOMPARE(journey.store.doubtfulReceipts()->first().jws, QByteArray("another.one.came"));
    }

    void doubtful_staysWhileItIsAskedForAgain_andEndsWithAGoodOne()
    {
        Journey journey;
        const QByteArray sha256 = queued(journey);
        QVERIFY(add(journey, doubtful(sha256)));
        store::Submission again = journey.store.outbox()->first();
        again.delivery = store::Delivery::Processing;
        QVERIFY(journey.store.setProgress(journey.stamp, again).ok());
        QCOMPARE(journey.state("hwg"), State::ReceiptDoubtful);
        QVERIFY(journey.store.reopen(journey.stamp, text("hwg"), text("x")).problem().code == text("store.state"));
        QVERIFY(journey.store.addReceipt(journey.stamp, {sha256, text("1"), journey.stamp.at, "e.y.J"}).ok());
        QCOMPARE(journey.state("hwg"), State::Received);
        QVERIFY(!add(journey, doubtful(sha256, "late.one.comes"))); // beside one that holds
        QCOMPARE(journey.state("hwg"), State::Received);
    }

    void doubtful_ofAWithdrawnBundle_leavesItFree()
    {
        Journey journey;
        const QByteArray sha256 = queued(journey);
        QVERIFY(add(journey, doubtful(sha256)));
        QVERIFY(journey.store.withdraw(journey.stamp, sha256, true).ok());
        QCOMPARE(journey.state("hwg"), State::SignedTwice);
        QVERIFY(journey.store.reopen(journey.stamp, text("hwg"), text("x")).ok());
    }

    void doubtful_kept_onlyGrow()
    {
        Journey journey;
        QVERIFY(add(journey, doubtful(queued(journey))));
        auto database = *store::Database::open(journey.store.path(), store::Database::Mode::ReadWrite);
        for (const char *sql : {"DELETE FROM doubtful_receipt", "UPDATE doubtful_receipt SET jws = ''",
                 "DELETE FROM doubtful_line", "UPDATE doubtful_line SET sent = ''"}) {
            database->run(sql);
            QVERIFY2(!database->result().ok(), sql);
        }
    }
};

QTEST_GUILESS_MAIN(DoubtsTest)
#include "test_doubts.moc"
