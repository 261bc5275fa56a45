// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/store/journey.h"
#include "tests/store/old_file.h"

using store::Filing;
using store::State;

/// What a person records of a report at the federal service: entered on the portal, accepted, rejected, unlocked.
class FilingsTest : public QObject
{
    Q_OBJECT

    static Filing filing(State state, const char *reference = "")
    {
        return {state, QDate(2017, 2, 21), text(reference), 1, {}};
    }
    static bool add(Journey &journey, State state, const char *reference = "")
    {
        return journey.store.addFiling(journey.stamp, text("hwg"), filing(state, reference)).ok();
    }
    static bool takeBack(Journey &journey)
    {
        return journey.store.takeBackFiling(journey.stamp, text("hwg"), text("a slip")).ok();
    }

private slots:
    void open_fileOfTheFourthVersion_keepsStatesAndTakesFilings()
    {
        const StoreInFolder file;
        makeOldFile(file.path(), 4);
        {
            auto old = *store::Database::open(file.path(), store::Database::Mode::ReadWrite);
            old->run("INSERT INTO report VALUES (2016, 'clu', 'notApplicable')");
            QVERIFY(old->result().ok());
        }
        auto opened = store::Store::open(file.path());
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.problem().message()));
        QCOMPARE(*opened->state(text("clu")), State::NotApplicable);
        QVERIFY(opened->filings(text("hwg"))->isEmpty());
        QVERIFY(opened->seal(StoreInFolder::stamp(), {sealOf("hwg")}).ok());
        QVERIFY(opened->addFiling(StoreInFolder::stamp(), text("hwg"), filing(State::Entered)).ok());
        QCOMPARE(*opened->state(text("hwg")), State::Entered);
    }

    void entered_fromEachHeldState_goesBackToIt()
    {
        for (int signatures = 0; signatures <= 2; ++signatures) {
            Journey journey;
            const qint64 bundle = journey.sealInBundle({text("hwg")});
            for (int i = 0; i < signatures; ++i)
                journey.sign(bundle, i == 0 ? store::Role::Secretary : store::Role::Chairman);
            const State before = *journey.store.state(text("hwg"));
            QVERIFY(add(journey, State::Entered, "RU-1"));
            journey.restart();
            QCOMPARE(journey.state("hwg"), State::Entered);
            QVERIFY(takeBack(journey));
            QCOMPARE(journey.state("hwg"), before);
            QVERIFY(!takeBack(journey));
            QVERIFY(!journey.store.lastArrived(text("hwg"))->has_value());
        }
    }

    void entered_signedMeanwhile_staysEnteredAndGoesBackToItsSignatures()
    {
        Journey journey;
        const qint64 bundle = journey.sealInBundle({text("hwg")});
        QVERIFY(add(journey, State::Entered));
        journey.signTwice(bundle); // the internal approval came later
        QVERIFY(!journey.failed);
        QCOMPARE(journey.state("hwg"), State::Entered);
        QVERIFY(takeBack(journey));
        QCOMPARE(journey.state("hwg"), State::SignedTwice);
    }

    void entered_whileOpenOrOnItsWay_isRefused()
    {
        Journey journey;
        QVERIFY(!add(journey, State::Entered));
        const qint64 bundle = journey.sealInBundle({text("hwg")});
        journey.signTwice(bundle);
        QVERIFY(journey.store.queue(journey.stamp, bundle, text("https://endpoint.example/")).ok());
        QVERIFY(!add(journey, State::Entered));
        QVERIFY(!add(journey, State::Accepted));
        QCOMPARE(journey.state("hwg"), State::Queued);
        QVERIFY(journey.store.filings(text("hwg"))->isEmpty());
    }

    void outcome_isKeptWithDayAndReference_andCorrectedByTheNext()
    {
        Journey journey;
        journey.sealInBundle({text("hwg")});
        QVERIFY(!add(journey, State::Accepted)); // the service does not have it
        QVERIFY(add(journey, State::Entered, "RU-1"));
        QVERIFY(add(journey, State::Rejected, "typed wrong"));
        QVERIFY(add(journey, State::Accepted, "D-1"));
        QVERIFY(add(journey, State::Accepted, "D-2"));
        journey.restart();
        QCOMPARE(journey.state("hwg"), State::Accepted);
        const QList<Filing> filings = *journey.store.filings(text("hwg"));
        QCOMPARE(filings.size(), 4);
        QCOMPARE(filings.first().reference, text("RU-1"));
        QCOMPARE(filings.last().reference, text("D-2"));
        QCOMPARE(filings.last().day, QDate(2017, 2, 21));
        QCOMPARE(filings.last().recordedAt, journey.stamp.at);
        const store::Event told = journey.store.history(text("hwg"))->last();
        QCOMPARE(told.kind, store::EventKind::Filed);
        QCOMPARE(told.subject, text("accepted"));
        QCOMPARE(told.newText, text("2017-02-21"));
        QCOMPARE(told.note, text("D-2"));
    }

    void filing_recordedTwice_isJournalledOnce()
    {
        Journey journey;
        journey.sealInBundle({text("hwg")});
        QVERIFY(add(journey, State::Entered, "RU-1") && add(journey, State::Accepted, "D-1"));
        const qsizetype events = journey.store.history(text("hwg"))->size();
        QVERIFY(add(journey, State::Accepted, "D-1"));
        QCOMPARE(journey.store.history(text("hwg"))->size(), events);
        QCOMPARE(journey.store.filings(text("hwg"))->size(), 2);
        QVERIFY(add(journey, State::Accepted, "D-2"));
        QCOMPARE(journey.store.filings(text("hwg"))->size(), 3);
    }

    void outcome_takenBack_isWhatItWas()
    {
        Journey journey;
        journey.sealInBundle({text("hwg")});
        QVERIFY(add(journey, State::Entered, "RU-1") && add(journey, State::Unlocked));
        QVERIFY(takeBack(journey));
        QCOMPARE(journey.state("hwg"), State::Entered);
        QCOMPARE(journey.store.filings(text("hwg"))->last().reference, text("RU-1"));
        QCOMPARE(journey.store.history(text("hwg"))->last().note, text("a slip"));
    }

    void outcome_takenBack_isTheDecisionBeforeIt()
    {
        Journey journey;
        journey.sealInBundle({text("hwg")});
        QVERIFY(add(journey, State::Entered, "RU-1") && add(journey, State::Accepted, "D-1"));
        QVERIFY(add(journey, State::Accepted, "D-2")); // corrected: still one decision
        QVERIFY(add(journey, State::Unlocked, "U-1") && add(journey, State::Accepted, "D-3"));
        for (const State before : {State::Unlocked, State::Accepted}) {
            QVERIFY(takeBack(journey));
            journey.restart();
            QCOMPARE(journey.state("hwg"), before);
        }
        QCOMPARE(journey.store.filings(text("hwg"))->last().reference, text("D-2"));
        QVERIFY(add(journey, State::Rejected)); // and on from there
        for (const State before : {State::Accepted, State::Entered, State::Sealed}) {
            QVERIFY(takeBack(journey));
            QCOMPARE(journey.state("hwg"), before);
        }
    }

    void outcome_takenBackByAnOlderVersion_isNotThereAnyMore()
    {
        Journey journey;
        journey.sealInBundle({text("hwg")});
        QVERIFY(add(journey, State::Entered, "RU-1") && add(journey, State::Accepted));
        {
            auto old = *store::Database::open(journey.store.path(), store::Database::Mode::ReadWrite);
            old->run("INSERT INTO filing (seal, state, day, reference, at) VALUES (1, 'entered', '2017-02-21', 'RU-1',"
                     " '2017-02-21T10:00:00Z')");
            old->run("UPDATE report SET state = 'entered'");
            QVERIFY(old->result().ok());
        }
        QVERIFY(add(journey, State::Rejected));
        QVERIFY(takeBack(journey));
        QCOMPARE(journey.state("hwg"), State::Entered);
    }

    void outcome_ofAReceivedReport_takenBack_isReceived()
    {
        Journey journey;
        const qint64 bundle = journey.sealInBundle({text("hwg")});
        journey.signTwice(bundle);
        QVERIFY(journey.store.queue(journey.stamp, bundle, text("https://endpoint.example/")).ok());
        const QByteArray name = journey.store.outbox()->first().sha256;
        QVERIFY(journey.store.addReceipt(journey.stamp, {name, text("1"), journey.stamp.at, "e.y.J"}).ok());
        QVERIFY(!takeBack(journey));
        QVERIFY(add(journey, State::Rejected));
        QVERIFY(takeBack(journey));
        QCOMPARE(journey.state("hwg"), State::Received);
        QVERIFY(add(journey, State::Accepted) && add(journey, State::Unlocked));
        for (const State before : {State::Accepted, State::Received}) {
            QVERIFY(takeBack(journey));
            QCOMPARE(journey.state("hwg"), before);
        }
    }

    void reopen_afterUnlocked_voidsTheBundleOfThePortalRouteAndNamesAPredecessor()
    {
        Journey journey;
        const qint64 bundle = journey.sealInBundle({text("hwg"), text("vst"), text("gef")});
        journey.signTwice(bundle);
        QVERIFY(journey.store.addFiling(journey.stamp, text("gef"), filing(State::Entered)).ok());
        QVERIFY(add(journey, State::Entered));
        QVERIFY(!journey.store.reopen(journey.stamp, text("hwg"), text("x")).ok());
        QVERIFY(add(journey, State::Accepted));
        QVERIFY(!journey.store.reopen(journey.stamp, text("hwg"), text("x")).ok());
        QVERIFY(add(journey, State::Unlocked));
        QCOMPARE(*journey.store.losingSignatures(text("hwg")), QStringList{text("vst")});
        QVERIFY(journey.store.reopen(journey.stamp, text("hwg"), text("x")).ok());
        QCOMPARE(journey.state("vst"), State::Sealed);
        QCOMPARE(journey.state("gef"), State::Entered);
        QCOMPARE((*journey.store.lastArrived(text("hwg")))->xmlSha256, sealOf("hwg").xmlSha256);
        QCOMPARE(*journey.store.nextVersion(text("hwg")), 2);
        QVERIFY(!add(journey, State::Accepted)); // it is open now
    }

    void filings_kept_onlyGrow()
    {
        const StoreInFolder file;
        {
            store::Store store = file.create();
            QVERIFY(store.seal(StoreInFolder::stamp(), {sealOf("hwg")}).ok());
            QVERIFY(store.addFiling(StoreInFolder::stamp(), text("hwg"), filing(State::Entered)).ok());
        }
        auto database = *store::Database::open(file.path(), store::Database::Mode::ReadWrite);
        database->run("UPDATE filing SET reference = 'other'");
        QVERIFY(!database->result().ok());
        database->run("DELETE FROM filing");
        QVERIFY(!database->result().ok());
    }
};

QTEST_GUILESS_MAIN(FilingsTest)
#include "test_filings.moc"
