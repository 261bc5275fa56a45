// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2

#include "store/database.h"
#include "tests/store/journey.h"

#include <QDir>
#include <QTest>

using store::State;

class ReportsTest : public QObject
{
    Q_OBJECT
private slots:
    void isLegal_allPairs_areThoseOfTheDesign();
    void seal_openReport_keepsBytesAndFreezes();
    void seal_twice_isRefused();
    void seal_severalWithOneFrozen_sealsNone();
    void append_toASealedReport_isRefusedUntilReopened();
    void sign_bundle_leadsItsReportsThroughTheStates();
    void reopen_signedReport_voidsTheBundleAndTheOthersLoseTheirSignatures();
    void reopen_openReport_isRefused();
    void addBundle_wrongVersionOrSigned_isRefused();
    void addBundle_again_voidsTheUnsignedOne();
    void addSignature_toAVoidBundle_isRefused();
    void setRaised_signedBundle_keepsStateAndChangesDigest();
    void notApplicable_andBack_isNoted();
    void acknowledgement_sameRuleAndPath_isReplaced();
    void acknowledgement_withdrawn_isGone();
    void signatory_bound_isKnownByItsNumberOnlyThroughTheFile();
    void signatory_setAnew_keepsItsCardOnlyWhenToldTo();
    void signatory_withoutANumber_isNotBound();
    void seals_areNeverChanged();
};

void ReportsTest::isLegal_allPairs_areThoseOfTheDesign()
{
    const QList<State> states{State::Draft, State::Sealed, State::SignedOnce, State::SignedTwice, State::Queued,
        State::Sent, State::ReceiptDoubtful, State::Received, State::Entered, State::Accepted, State::Rejected,
        State::Unlocked, State::NotApplicable};
    QList<QPair<State, State>> legal{{State::Draft, State::Sealed}, {State::Sealed, State::SignedOnce},
        {State::SignedOnce, State::SignedTwice}, {State::SignedTwice, State::Queued}, {State::Queued, State::Sent},
        {State::Sent, State::Received}, // the way of a report
        {State::Sent, State::ReceiptDoubtful}, {State::ReceiptDoubtful, State::Received},
        {State::ReceiptDoubtful, State::SignedTwice}, // a receipt that does not hold
        {State::Sealed, State::Draft}, {State::SignedOnce, State::Draft}, {State::SignedTwice, State::Draft},
        {State::Rejected, State::Draft}, {State::Unlocked, State::Draft}, // reopened
        {State::SignedOnce, State::Sealed}, {State::SignedTwice, State::Sealed}, // another one of its bundle reopened
        {State::Queued, State::SignedTwice}, {State::Sent, State::SignedTwice}, // refused or withdrawn
        {State::Draft, State::NotApplicable}, {State::NotApplicable, State::Draft}};
    for (const State held : {State::Sealed, State::SignedOnce, State::SignedTwice}) {
        legal.append({held, State::Entered});
        legal.append({State::Entered, held}); // taken back
        legal.append({held, State::Received}); // it had been withdrawn, and had arrived all the same
    }
    const QList<State> outcomes{State::Accepted, State::Rejected, State::Unlocked};
    for (const State outcome : outcomes) {
        for (const State arrived : {State::Received, State::Entered}) {
            legal.append({arrived, outcome});
            legal.append({outcome, arrived}); // taken back
        }
        for (const State other : outcomes) {
            if (other != outcome)
                legal.append({outcome, other}); // corrected
        }
    }
    for (const State from : states) {
        for (const State to : states) {
            const QString what = code(from) + text(" -> ") + code(to);
            QVERIFY2(store::isLegal(from, to) == legal.contains(qMakePair(from, to)), qPrintable(what));
        }
    }
}

void ReportsTest::seal_openReport_keepsBytesAndFreezes()
{
    Journey journey;
    QCOMPARE(journey.state("hwg"), State::Draft);
    QCOMPARE(*journey.store.nextVersion(text("hwg")), 1);
    QVERIFY(!journey.store.currentSeal(text("hwg"))->has_value());
    const store::Seal seal = sealOf("hwg");
    QVERIFY(journey.store.seal(journey.stamp, {seal}).ok());
    journey.restart();
    QCOMPARE(journey.state("hwg"), State::Sealed);
    const store::Seal kept = **journey.store.currentSeal(text("hwg"));
    QCOMPARE(kept.xml, seal.xml);
    QCOMPARE(kept.pdf, seal.pdf);
    QCOMPARE(kept.xmlSha256, seal.xmlSha256);
    QCOMPARE(kept.definitionSha256, seal.definitionSha256);
    QCOMPARE(kept.sealedAt, seal.sealedAt);
    const store::Event event = journey.store.history(text("hwg"))->last();
    QCOMPARE(event.kind, store::EventKind::StateChanged);
    QCOMPARE(event.oldText, text("draft"));
    QCOMPARE(event.newText, text("sealed"));
}

void ReportsTest::seal_twice_isRefused()
{
    Journey journey;
    QVERIFY(journey.store.seal(journey.stamp, {sealOf("hwg")}).ok());
    QCOMPARE(journey.store.seal(journey.stamp, {sealOf("hwg", 1, "other")}).problem().code, text("store.state"));
    QCOMPARE(journey.store.seal(journey.stamp, {sealOf("vst", 2)}).problem().code, text("store.version"));
    QCOMPARE((*journey.store.currentSeal(text("hwg")))->xml, sealOf("hwg").xml);
}

void ReportsTest::seal_severalWithOneFrozen_sealsNone()
{
    Journey journey;
    QVERIFY(journey.store.seal(journey.stamp, {sealOf("vst")}).ok());
    QVERIFY(!journey.store.seal(journey.stamp, {sealOf("hwg"), sealOf("vst")}).ok());
    QCOMPARE(journey.state("hwg"), State::Draft);
    QVERIFY(journey.store.seals(text("hwg"))->isEmpty());
}

void ReportsTest::append_toASealedReport_isRefusedUntilReopened()
{
    Journey journey;
    const store::Entry entry{text("hwg"), {setField("hwg.n_cash", number(1))}, store::Origin::Typed, {}, {}};
    QVERIFY(journey.store.append(journey.stamp, entry).ok());
    QVERIFY(journey.store.seal(journey.stamp, {sealOf("hwg")}).ok());
    const auto refused = journey.store.append(journey.stamp, entry);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().code, text("store.sealed"));
    const store::Entry shared{text("ocmw"), {setField("ocmw.phone", text("1"))}, store::Origin::Typed, {}, {}};
    QVERIFY(journey.store.append(journey.stamp, shared).ok());
    QVERIFY(journey.store.reopen(journey.stamp, text("hwg"), text("typing mistake")).ok());
    QVERIFY(journey.store.append(journey.stamp, entry).ok());
    QCOMPARE(journey.store.history(text("hwg"))->at(2).note, text("typing mistake"));
}

void ReportsTest::sign_bundle_leadsItsReportsThroughTheStates()
{
    Journey journey;
    const qint64 bundle = journey.sealInBundle({text("hwg"), text("vst")});
    journey.sign(bundle);
    QCOMPARE(journey.state("hwg"), State::SignedOnce);
    QCOMPARE(journey.state("vst"), State::SignedOnce);
    journey.sign(bundle, store::Role::Chairman);
    QVERIFY(!journey.failed);
    journey.restart();
    QCOMPARE(journey.state("hwg"), State::SignedTwice);
    const store::Bundle kept = **journey.store.bundleOf(text("vst"));
    QCOMPARE(kept.id, bundle);
    QCOMPARE(kept.reports, (QList<store::SealedReport>{{text("hwg"), 1}, {text("vst"), 1}}));
    QCOMPARE(kept.signatures.size(), 2);
    QCOMPARE(kept.signatures.at(0).role, store::Role::Secretary);
    QCOMPARE(kept.signatures.at(1).signatory, journey.chairman);
    QCOMPARE(kept.sha256, sha256("2"));
    QVERIFY(!kept.isVoid);
}

void ReportsTest::reopen_signedReport_voidsTheBundleAndTheOthersLoseTheirSignatures()
{
    Journey journey;
    journey.signTwice(journey.sealInBundle({text("hwg"), text("vst"), text("gef")}));
    journey.sign(journey.sealInBundle({text("a40")}));
    QCOMPARE(*journey.store.losingSignatures(text("vst")), (QStringList{text("hwg"), text("gef")}));
    QCOMPARE(*journey.store.losingSignatures(text("a40")), QStringList());
    QVERIFY(journey.store.reopen(journey.stamp, text("vst"), text("a wrong amount")).ok());
    QCOMPARE(journey.state("vst"), State::Draft);
    QCOMPARE(journey.state("hwg"), State::Sealed);
    QCOMPARE(journey.state("gef"), State::Sealed);
    QCOMPARE(journey.state("a40"), State::SignedOnce);
    QVERIFY(!journey.store.bundleOf(text("hwg"))->has_value());
    QVERIFY(journey.store.bundles()->first().isVoid);
    QVERIFY(!journey.store.currentSeal(text("vst"))->has_value());
    QCOMPARE(*journey.store.nextVersion(text("vst")), 2); // also before anything was sent
    QCOMPARE(*journey.store.nextVersion(text("psa")), 1);
    QCOMPARE(journey.store.seal(journey.stamp, {sealOf("vst", 1)}).problem().code, text("store.version"));
    journey.sign(journey.sealInBundle({text("vst")}, 2));
    QVERIFY(!journey.failed);
    QCOMPARE(journey.store.seals(text("vst"))->size(), 2);
    QVERIFY((*journey.store.currentSeal(text("vst")))->predecessor.isEmpty()); // the first was received by nobody
}

void ReportsTest::reopen_openReport_isRefused()
{
    Journey journey;
    QCOMPARE(journey.store.reopen(journey.stamp, text("hwg"), {}).problem().code, text("store.state"));
}

void ReportsTest::addBundle_wrongVersionOrSigned_isRefused()
{
    Journey journey;
    QVERIFY(!journey.store.addBundle(journey.stamp, bundleOf({text("hwg")})).ok());
    journey.sign(journey.sealInBundle({text("hwg")}));
    QVERIFY(!journey.store.addBundle(journey.stamp, bundleOf({text("hwg")})).ok());
    QVERIFY(journey.store.seal(journey.stamp, {sealOf("vst")}).ok());
    QVERIFY(!journey.store.addBundle(journey.stamp, bundleOf({text("vst")}, 2)).ok());
    QCOMPARE(journey.store.bundles()->size(), 1);
}

void ReportsTest::addBundle_again_voidsTheUnsignedOne()
{
    Journey journey;
    const qint64 first = journey.sealInBundle({text("hwg")});
    const auto second = journey.store.addBundle(journey.stamp, bundleOf({text("hwg")}));
    QVERIFY(second.ok());
    QCOMPARE((*journey.store.bundleOf(text("hwg")))->id, *second);
    QVERIFY(journey.store.bundles()->first().id == first && journey.store.bundles()->first().isVoid);
}

void ReportsTest::addSignature_toAVoidBundle_isRefused()
{
    Journey journey;
    const qint64 bundle = journey.sealInBundle({text("hwg")});
    QVERIFY(journey.store.reopen(journey.stamp, text("hwg"), {}).ok());
    QVERIFY(journey.store.seal(journey.stamp, {sealOf("hwg", 2, "new")}).ok());
    const store::BundleSignature signature{store::Role::Secretary, journey.secretary, {}, journey.stamp.at};
    QCOMPARE(journey.store.addSignature(journey.stamp, bundle, signature, "00").problem().code, text("store.bundle"));
    QCOMPARE(journey.state("hwg"), State::Sealed);
}

void ReportsTest::setRaised_signedBundle_keepsStateAndChangesDigest()
{
    Journey journey;
    const qint64 bundle = journey.sealInBundle({text("hwg")});
    journey.signTwice(bundle);
    QVERIFY(journey.store.setRaised(journey.stamp, bundle, text("LT"), sha256("raised")).ok());
    QVERIFY(journey.store.moveBundle(bundle, text("/elsewhere/hwg.asice")).ok());
    const store::Bundle kept = **journey.store.bundleOf(text("hwg"));
    QCOMPARE(kept.level, text("LT"));
    QCOMPARE(kept.sha256, sha256("raised"));
    QCOMPARE(kept.path, text("/elsewhere/hwg.asice"));
    QCOMPARE(journey.state("hwg"), State::SignedTwice);
    QVERIFY(journey.store.queue(journey.stamp, bundle, text("https://endpoint.example")).ok());
    QCOMPARE(journey.store.setRaised(journey.stamp, bundle, text("LT"), "00").problem().code, text("store.state"));
}

void ReportsTest::notApplicable_andBack_isNoted()
{
    Journey journey;
    QVERIFY(journey.store.setNotApplicable(journey.stamp, text("clu"), true, text("no cluster")).ok());
    QCOMPARE(journey.state("clu"), State::NotApplicable);
    QCOMPARE(journey.store.states()->value(text("clu")), State::NotApplicable);
    QVERIFY(!journey.store.seal(journey.stamp, {sealOf("clu")}).ok());
    QVERIFY(journey.store.setNotApplicable(journey.stamp, text("clu"), false, {}).ok());
    QCOMPARE(journey.state("clu"), State::Draft);
    QCOMPARE(journey.store.history(text("clu"))->first().note, text("no cluster"));
    QVERIFY(journey.store.seal(journey.stamp, {sealOf("clu")}).ok());
    for (const bool wanted : {true, false})
        QVERIFY(!journey.store.setNotApplicable(journey.stamp, text("clu"), wanted, {}).ok());
    QCOMPARE(journey.state("clu"), State::Sealed);
}

void ReportsTest::acknowledgement_sameRuleAndPath_isReplaced()
{
    Journey journey;
    const QDateTime at = journey.stamp.at;
    const report::Acknowledgement first{text("HWG-07"), text("hwg.n_cash"), text("print1"), text("moved"), at};
    const report::Acknowledgement second{text("HWG-07"), text("hwg.n_cash"), text("print2"), text("counted"), at};
    const report::Acknowledgement other{text("HWG-08"), text("hwg.n_cash"), text("print3"), text("yes"), at};
    for (const report::Acknowledgement &each : {first, other, second})
        QVERIFY(journey.store.acknowledge(journey.stamp, text("hwg"), each).ok());
    journey.restart();
    const auto all = *journey.store.acknowledgements(text("hwg"));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().fingerprint, text("print2"));
    QCOMPARE(all.first().reason, text("counted"));
    QCOMPARE(all.first().at, at);
    QVERIFY(journey.store.acknowledgements(text("vst"))->isEmpty());
    QCOMPARE(journey.store.history(text("hwg"))->size(), 3);
}

void ReportsTest::acknowledgement_withdrawn_isGone()
{
    Journey journey;
    const report::Acknowledgement one{text("HWG-07"), text("hwg.n_cash"), text("p"), text("moved"), journey.stamp.at};
    QVERIFY(journey.store.acknowledge(journey.stamp, text("hwg"), one).ok());
    for (int i = 0; i < 2; ++i)
        QVERIFY(journey.store.withdrawAcknowledgement(journey.stamp, text("hwg"), one.rule, one.path).ok());
    QVERIFY(journey.store.acknowledgements(text("hwg"))->isEmpty());
    QCOMPARE(journey.store.history(text("hwg"))->size(), 2);
}

void ReportsTest::signatory_bound_isKnownByItsNumberOnlyThroughTheFile()
{
    Journey journey;
    const QString insz = text("79.03.14-112.81");
    const auto secretary = [&] { return journey.store.signatories()->first(); };
    QVERIFY(!journey.store.isPerson(secretary(), insz));
    QVERIFY(journey.store.bindSignatory(journey.stamp, journey.secretary, {insz, text("Liesbeth Voorbeeld")}).ok());
    journey.restart();
    QVERIFY(journey.store.isPerson(secretary(), insz));
    QVERIFY(journey.store.isPerson(secretary(), text("79031411281")));
    QVERIFY(!journey.store.isPerson(secretary(), text("79031411282")));
    QVERIFY(!journey.store.isPerson(secretary(), QString()));
    QVERIFY(!journey.store.isPerson(journey.store.signatories()->last(), insz));
    // Nowhere in the folder, neither as typed nor as digits nor as a plain hash.
    const QDir folder = QFileInfo(journey.store.path()).dir();
    const QByteArray digits("79031411281");
    const QByteArray hash = QCryptographicHash::hash(digits, QCryptographicHash::Sha256);
    for (const QFileInfo &part : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(part.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &trace : {digits, insz.toLatin1(), hash, hash.toHex()})
            QVERIFY2(!content.contains(trace), qPrintable(part.fileName()));
    }
    // Another file has another key.
    Journey elsewhere;
    QVERIFY(elsewhere.store.bindSignatory(elsewhere.stamp, elsewhere.secretary, {insz, QString()}).ok());
    QVERIFY(elsewhere.store.signatories()->first().personKey != secretary().personKey);
}

void ReportsTest::signatory_setAnew_keepsItsCardOnlyWhenToldTo()
{
    Journey journey;
    QVERIFY(journey.store.bindSignatory(journey.stamp, journey.chairman, {text("79031411281"), text("Karel Specimen")})
                .ok());
    store::Signatory chairman = journey.store.signatories()->last();
    chairman.role = store::Role::Delegate;
    chairman.delegationReference = text("RMW 2017/12");
    chairman.delegationDate = QDate(2017, 1, 12);
    QCOMPARE(*journey.store.setSignatory(journey.stamp, chairman, store::CardTie::Stays), journey.chairman);
    QVERIFY(journey.store.signatories()->last().isBound());
    QCOMPARE(journey.store.history(text("ocmw"))->last().kind, store::EventKind::SignatoryChanged);
    QCOMPARE(journey.store.signatories()->last().delegationDate, QDate(2017, 1, 12));
    chairman.name = text("Someone Else");
    QVERIFY(journey.store.setSignatory(journey.stamp, chairman).ok());
    QVERIFY(!journey.store.signatories()->last().isBound());
    QCOMPARE(journey.store.signatories()->last().cardName, text("Karel Specimen"));
    QCOMPARE(journey.store.signatories()->size(), 2);
    const store::Event released = journey.store.history(text("ocmw"))->last();
    QCOMPARE(released.kind, store::EventKind::SignatoryReleased);
    QCOMPARE(released.oldText, text("Karel Specimen"));
    QCOMPARE(released.newText, text("Someone Else"));
    QVERIFY(journey.store.setSignatory(journey.stamp, chairman).ok());
    QCOMPARE(
        journey.store.history(text("ocmw"))->last().kind, store::EventKind::SignatoryChanged); // nothing to release
}

void ReportsTest::signatory_withoutANumber_isNotBound()
{
    Journey journey;
    for (const char *wrong : {"", "790314", "790314112810"})
        QVERIFY(!journey.store.bindSignatory(journey.stamp, journey.secretary, {text(wrong), {}}).ok());
    QVERIFY(!journey.store.bindSignatory(journey.stamp, 99, {text("79031411281"), {}}).ok());
    QVERIFY(!journey.store.signatories()->first().isBound());
}

void ReportsTest::seals_areNeverChanged()
{
    Journey journey;
    QVERIFY(journey.store.seal(journey.stamp, {sealOf("hwg")}).ok());
    auto database = *store::Database::open(journey.store.path(), store::Database::Mode::ReadWrite);
    for (const char *statement : {"UPDATE seal SET version = 2", "DELETE FROM seal"}) {
        database->run(statement);
        QVERIFY2(!database->result().ok(), statement);
    }
}

QTEST_GUILESS_MAIN(ReportsTest)
#include "test_reports.moc"
