// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "desk/filing.h"
#include "desk/history.h"
#include "desk/overview.h"
#include "desk/print.h"
#include "desk/seal.h"
#include "tests/print/probe.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using store::State;

/// Entered on the portal, accepted, rejected, unlocked: what a person records, and what follows from it.
class TestFiling : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_ground;

    [[nodiscard]] desk::Workplace &place() const { return *m_ground->workplace; }
    [[nodiscard]] QDate today() const { return m_ground->surroundings->clock().today(); }
    [[nodiscard]] State stateNow() const { return desk::state(place(), u"hwg"_s); }
    QString record(State state, const QString &reference = u"RU-1"_s, int daysFromNow = 0)
    {
        return codeOf(awaited(desk::recordFiling(place(), {u"hwg"_s, state, today().addDays(daysFromNow), reference})));
    }
    QString takeBack(State what, const QString &reason = u"a slip"_s)
    {
        return codeOf(awaited(desk::takeBackFiling(place(), u"hwg"_s, what, reason)));
    }
    void seal(const QString &name)
    {
        m_ground->acceptWarnings(u"hwg"_s);
        QCOMPARE(codeOf(awaited(desk::seal(place(), {u"hwg"_s}, m_ground->file(name)))), QString());
    }
    [[nodiscard]] desk::ModuleOverview view() const { return desk::overview(place()).modules.first(); }

private slots:
    void init()
    {
        m_ground = std::make_unique<Ground>();
        seal(u"a.asice"_s);
    }

    void refusals_sayWhatIsWrong()
    {
        QCOMPARE(record(State::Accepted), u"filing.notThere"_s);
        QCOMPARE(record(State::Entered, u" "_s), u"filing.reference"_s);
        QCOMPARE(record(State::Entered, QString(desk::longestReference + 1, u'x')), u"filing.reference"_s);
        QCOMPARE(record(State::Entered, u"RU-1"_s, 1), u"filing.day"_s); // tomorrow
        QCOMPARE(record(State::Entered, u"RU-1"_s, -1), u"filing.day"_s); // before it was sealed
        QCOMPARE(takeBack(State::Entered), u"filing.nothing"_s);
        QCOMPARE(codeOf(awaited(desk::recordFiling(place(), {u"gef"_s, State::Entered, today(), u"x"_s}))),
            u"filing.open"_s);
        QCOMPARE(codeOf(awaited(desk::recordFiling(place(), {u"xyz"_s, State::Entered, today(), u"x"_s}))),
            u"draft.unknown"_s);
        QCOMPARE(stateNow(), State::Sealed);
        QCOMPARE(record(State::Entered), QString());
        QCOMPARE(record(State::Rejected), QString());
        QCOMPARE(record(State::Entered), u"filing.decided"_s);
        QCOMPARE(takeBack(State::Entered), u"filing.nothing"_s);
        QCOMPARE(takeBack(State::Accepted, u" "_s), u"filing.noReason"_s);
        QCOMPARE(stateNow(), State::Rejected);
    }

    void bundleOnItsWay_isNotEntered()
    {
        const qint64 bundle = place().records().bundleOf(u"hwg"_s)->id;
        const auto done = awaited(place().record([bundle, stamp = place().stamp()](store::Store &file) {
            for (const store::Role role : {store::Role::Secretary, store::Role::Chairman}) {
                const qint64 person = file.signatories()->at(role == store::Role::Secretary ? 0 : 1).id;
                if (const auto added = file.addSignature(stamp, bundle, {role, person, u"X"_s, stamp.at}, "00"); !added)
                    return added;
            }
            return file.queue(stamp, bundle, u"https://endpoint.example/"_s);
        }));
        QCOMPARE(codeOf(done), QString());
        QCOMPARE(record(State::Entered), u"filing.underWay"_s);
        QCOMPARE(stateNow(), State::Queued);
    }

    void entered_isShownAndHoldsTheReport()
    {
        QCOMPARE(record(State::Entered, u"  RU  2 "_s), QString());
        m_ground->restart();
        QCOMPARE(stateNow(), State::Entered);
        QCOMPARE(view().entry->reference, u"RU 2"_s);
        QVERIFY(view().nextCode.isEmpty());
        QCOMPARE(codeOf(m_ground->setField(u"hwg.n_cash"_s, u"99"_s)), u"report.entered"_s);
        QCOMPARE(codeOf(awaited(desk::reopen(place(), u"hwg"_s, u"x"_s))), u"report.entered"_s);
        QCOMPARE(record(State::Entered, u"RU-3"_s), QString()); // corrected
        QCOMPARE(view().entry->reference, u"RU-3"_s);
        const QList<store::Event> events = *awaited(desk::history(place(), u"hwg"_s));
        const QString told = desk::words(events.last(), place()).what;
        QVERIFY2(told.startsWith(u"entered on the portal on "_s) && told.endsWith(u" · RU-3"_s), qPrintable(told));
        QCOMPARE(takeBack(State::Entered), QString());
        QCOMPARE(stateNow(), State::Sealed);
        QVERIFY(!view().entry);
    }

    void outcome_thatGivesItBack_leadsToANewVersionThatNamesThisOne()
    {
        QCOMPARE(record(State::Entered), QString());
        QCOMPARE(record(State::Accepted, {}), QString());
        QCOMPARE(codeOf(awaited(desk::reopen(place(), u"hwg"_s, u"x"_s))), u"report.accepted"_s);
        QCOMPARE(record(State::Unlocked, u"U-1"_s), QString()); // the service changed its mind
        QCOMPARE(view().nextCode, u"correct"_s);
        QCOMPARE(codeOf(m_ground->setField(u"hwg.n_cash"_s, u"99"_s)), u"report.givenBack"_s);
        const QByteArray before = place().records().seals.value(u"hwg"_s).xmlSha256;
        const auto cost = awaited(desk::reopen(place(), u"hwg"_s, u"one case was forgotten"_s));
        QCOMPARE(codeOf(cost), QString());
        seal(u"b.asice"_s);
        QCOMPARE(place().records().documents.value(u"hwg"_s).version, 2);
        QCOMPARE(place().records().documents.value(u"hwg"_s).predecessor, QString::fromLatin1(before));
        QVERIFY(!view().entry && !view().outcome); // those were of the first version
        QCOMPARE(place().records().filings.value(u"hwg"_s).size(), 3); // and are kept
        QCOMPARE(record(State::Accepted), u"filing.notThere"_s);
    }

    void councilPack_ofAnEnteredReport_saysWhenAndThatOurSignaturesAreInternal()
    {
        const qint64 bundle = place().records().bundleOf(u"hwg"_s)->id;
        QVERIFY(awaited(place().record([bundle, stamp = place().stamp()](store::Store &file) {
            const store::BundleSignature one{store::Role::Secretary, file.signatories()->first().id, u"X"_s, stamp.at};
            return file.addSignature(stamp, bundle, one, "00");
        })).ok());
        QCOMPARE(record(State::Entered, u"RU-2017-118"_s), QString());
        QCOMPARE(record(State::Accepted, u"D-7"_s), QString());
        desk::PaperRequest request;
        request.modules = {u"hwg"_s};
        const auto pdf = awaited(desk::councilPack(place(), request));
        QCOMPARE(codeOf(pdf), QString());
        const QString paper = probe::pages(*pdf).join(u' ').simplified();
        for (const QString &expected : {u"Stand aanvaard"_s, u"RU-2017-118"_s, u"D-7"_s, u"interne goedkeuring"_s})
            QVERIFY2(paper.contains(expected), qPrintable(expected));
        QVERIFY(!paper.contains(u"Nummer van het ontvangstbewijs"_s));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv); // PDFs want fonts
    TestFiling test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_filing.moc"
