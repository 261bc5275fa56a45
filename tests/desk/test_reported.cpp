// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_process.h"
#include "signed_ground.h"
#include "software_card.h"

#include "desk/filing.h"
#include "desk/outbox.h"
#include "desk/overview.h"
#include "desk/session.h"
#include "desk/withdraw.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::State;

/// A bundle that the endpoint does not take because it has the report already. Against the reference endpoint.
class TestReported : public QObject
{
    Q_OBJECT

    std::unique_ptr<SignedGround> m_ground;
    std::unique_ptr<sending::EndpointProcess> m_endpoint;
    QUrl m_address;

    [[nodiscard]] desk::Workplace &place() const { return m_ground->place(); }
    [[nodiscard]] QString at(const QString &name) const { return m_ground->ground.file(name); }
    [[nodiscard]] State stateOf(const QString &module) const { return desk::state(place(), module); }
    [[nodiscard]] desk::ModuleOverview view() const { return desk::overview(place()).modules.first(); }
    base::Result<desk::Received> send(const QString &path)
    {
        const sending::SoftwareCard card(m_ground->cards.secretary);
        const auto login
            = *sending::Login::open({m_address, m_ground->ground.surroundings->anchors(), 10s}, card.card());
        QObject parent;
        return awaited(desk::deliver(place(), {*login, m_address, 3, {}}, path, &parent));
    }
    void correct(const QString &amount)
    {
        QCOMPARE(codeOf(awaited(desk::reopen(place(), u"hwg"_s, u"one case was forgotten"_s))), QString());
        QCOMPARE(codeOf(m_ground->ground.setField(u"hwg.amount"_s, amount)), QString());
    }
    void start(const QStringList &faults = {})
    {
        m_endpoint = std::make_unique<sending::EndpointProcess>(m_ground->cards.pki);
        m_endpoint->set(u"maxPartSize"_s, 1 << 20);
        m_address = m_endpoint->start(faults);
        QVERIFY(m_address.isValid());
    }
    /// A bundle that has arrived, but of which the file knows only that it was on its way, and withdrawn.
    void sendAndForget(const QStringList &modules, const QString &path)
    {
        m_ground->sealAndSign(modules, path);
        QCOMPARE(m_ground->queue(path, m_address.toString()), QString());
        QCOMPARE(codeOf(awaited(place().backup(at(u"before.copy"_s)))), QString());
        QCOMPARE(codeOf(send(path)), QString());
        m_ground->ground.goBackTo(at(u"before.copy"_s));
        FakePerson person;
        QCOMPARE(codeOf(awaited(desk::withdrawUnasked(place(), path, person))), QString());
        QCOMPARE(place().records().outbox.last().lastProblem, QString::fromLatin1(store::withdrawnUnasked));
    }

private slots:
    void init() { m_ground = std::make_unique<SignedGround>(); }

    void withdrawnBundle_thatHadArrived_countsAsReceivedOnceItsCorrectionIsRefused()
    {
        start();
        const QString first = at(u"first.asice"_s);
        sendAndForget({u"hwg"_s, u"gef"_s}, first);
        const QString arrived = QString::fromLatin1(m_ground->sha256(first));
        const QString xml = QString::fromLatin1(place().records().seals.value(u"hwg"_s).xmlSha256);
        correct(u"94200.00"_s);
        const QString second = at(u"second.asice"_s);
        m_ground->sealAndSign({u"hwg"_s}, second);
        const auto refused = send(second);
        QCOMPARE(codeOf(refused), u"send.arrivedBefore"_s);
        QVERIFY2(refused.problem().message().contains(u"first.asice"_s), qPrintable(refused.problem().message()));
        m_ground->ground.restart();
        QCOMPARE(stateOf(u"hwg"_s), State::SignedTwice); // the correction
        QCOMPARE(stateOf(u"gef"_s), State::Received); // sealed still as it arrived
        QCOMPARE(view().nextCode, u"reported"_s);
        QCOMPARE(codeOf(desk::receipt(place(), first)), QString());
        QVERIFY(desk::isReportedBefore(*place().records().submissionOf(*place().records().bundleAt(second))));
        // And on: the next version names the one that arrived.
        correct(u"94300.00"_s);
        const QString third = at(u"third.asice"_s);
        m_ground->sealAndSign({u"hwg"_s}, third);
        QCOMPARE(place().records().documents.value(u"hwg"_s).predecessor, xml);
        const auto received = send(third);
        QCOMPARE(codeOf(received), QString());
        QCOMPARE(received->receipt.reports.first().replaces, arrived);
        QCOMPARE(stateOf(u"hwg"_s), State::Received);
    }

    void withdrawnBundle_thatHadArrived_sentAgainAsItIs_getsItsReceipt()
    {
        start();
        const QString path = at(u"first.asice"_s);
        sendAndForget({u"hwg"_s}, path);
        QCOMPARE(codeOf(send(path)), QString());
        QCOMPARE(stateOf(u"hwg"_s), State::Received);
        QCOMPARE(m_endpoint->taken().size(), 1);
    }

    void bundleOfAnotherFolder_saysWhatToDo_andCanBeRecordedAsEntered()
    {
        start();
        QCOMPARE(codeOf(awaited(place().backup(at(u"before.copy"_s)))), QString());
        m_ground->sealAndSign({u"hwg"_s}, at(u"elsewhere.asice"_s));
        QCOMPARE(codeOf(send(at(u"elsewhere.asice"_s))), QString());
        m_ground->ground.goBackTo(at(u"before.copy"_s)); // knows nothing of it
        QCOMPARE(codeOf(m_ground->ground.setField(u"hwg.amount"_s, u"94200.00"_s)), QString());
        const QString path = at(u"here.asice"_s);
        m_ground->sealAndSign({u"hwg"_s}, path);
        const auto refused = send(path);
        QCOMPARE(codeOf(refused), u"sending.refused.alreadyReported"_s);
        QVERIFY(refused.problem().message().contains(m_endpoint->taken().first().registrationNumber));
        m_ground->ground.restart();
        QCOMPARE(stateOf(u"hwg"_s), State::SignedTwice);
        QCOMPARE(view().nextCode, u"reported"_s);
        const QDate today = m_ground->ground.surroundings->clock().today();
        QCOMPARE(codeOf(awaited(desk::recordFiling(place(), {u"hwg"_s, State::Entered, today, u"2016-000001"_s}))),
            QString());
        QCOMPARE(stateOf(u"hwg"_s), State::Entered);
    }

    void refusedBundle_isNotReadyToBeSent()
    {
        start({u"malware"_s});
        m_ground->sealAndSign({u"hwg"_s}, at(u"first.asice"_s));
        QCOMPARE(codeOf(send(at(u"first.asice"_s))), u"sending.refused.malware"_s);
        QCOMPARE(stateOf(u"hwg"_s), State::SignedTwice);
        QCOMPARE(view().nextCode, u"refused"_s);
    }

    void bundleOfWhichOneReportWasEntered_leavesTheOtherToTheEntry()
    {
        m_ground->sealAndSign({u"hwg"_s, u"gef"_s}, at(u"both.asice"_s));
        QCOMPARE(view().nextCode, u"send"_s);
        const QDate today = m_ground->ground.surroundings->clock().today();
        QCOMPARE(codeOf(awaited(desk::recordFiling(place(), {u"gef"_s, State::Entered, today, u"2016-000001"_s}))),
            QString());
        QCOMPARE(view().nextCode, u"enter"_s);
    }

    void sameBundle_thatIsCalledReported_getsTheReceiptThatIsThere()
    {
        start({u"says-reported"_s});
        const QString path = at(u"first.asice"_s);
        sendAndForget({u"hwg"_s}, path);
        QCOMPARE(codeOf(send(path)), QString());
        QCOMPARE(stateOf(u"hwg"_s), State::Received);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // sealing draws PDFs
    qputenv("UV_NOW", "2017-02-20T10:00:00+01:00");
    const QGuiApplication application(argc, argv);
    TestReported test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_reported.moc"
