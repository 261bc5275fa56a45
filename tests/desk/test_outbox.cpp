// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "base/system_text.h"
#include "desk/card.h"
#include "desk/connection.h"
#include "desk/outbox.h"
#include "desk/seal.h"
#include "desk/send.h"
#include "desk/sign.h"
#include "sandbox/endpoint/fault_proxy.h"
#include "sandbox_words.h"
#include "tests/sending/tinyproxy.h"

#include <QGuiApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;
using store::Delivery;

/// What is in the outbox before, during and after a log-in that does not come through. Runs in the sandbox.
class TestOutbox : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_ground;
    FakePerson m_person;
    QString m_path; ///< of a bundle that both have signed
    const QString m_reader = qEnvironmentVariable("UV_SECRETARY_READER");
    const QUrl m_endpoint{qEnvironmentVariable("UV_ENDPOINT")};
    const QUrl m_nowhere{u"https://localhost:1/REST/annualReport/v1"_s};

    [[nodiscard]] desk::Workplace &place() const { return *m_ground->workplace; }
    [[nodiscard]] store::State stateNow() const { return desk::state(place(), u"hwg"_s); }
    [[nodiscard]] const store::Submission *entry() const
    {
        const store::Bundle *bundle = place().records().bundleAt(m_path);
        return bundle ? place().records().submissionOf(*bundle) : nullptr;
    }
    [[nodiscard]] desk::LogInRequest request(const QUrl &endpoint, int tries = 1, desk::Pauses *pauses = nullptr) const
    {
        return {endpoint, m_reader, {m_path}, tries, pauses};
    }
    [[nodiscard]] base::Result<std::shared_ptr<desk::Session>> logIn(const desk::LogInRequest &request)
    {
        return awaited(desk::Session::logIn(place(), request, m_person));
    }

private slots:
    void init()
    {
        m_person = FakePerson();
        QFile pin(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        m_person.answerPin = pin.readAll().trimmed();
        m_ground = std::make_unique<Ground>(QStringList{qEnvironmentVariable("UV_TRUST_ROOT")});
        m_path = m_ground->file(u"hwg.asice"_s);
        QCOMPARE(codeOf(awaited(desk::seal(place(), {u"hwg"_s}, m_path))), QString());
        const QString chairman = qEnvironmentVariable("UV_CHAIRMAN_READER");
        QVERIFY(awaited(desk::sign(place(), {m_path, store::Role::Secretary, m_reader}, m_person)).ok());
        QVERIFY(awaited(desk::sign(place(), {m_path, store::Role::Chairman, chairman}, m_person)).ok());
    }

    void logIn_withoutTheRightPin_putsNothingIntoTheOutbox()
    {
        m_person.answerPin.clear();
        QCOMPARE(codeOf(logIn(request(m_endpoint))), u"person.declined"_s);
        QCOMPARE(entry(), nullptr);
        QCOMPARE(stateNow(), store::State::SignedTwice);
    }

    void logIn_onADeadLine_leavesTheBundleInTheOutboxWithItsReason()
    {
        QVERIFY(codeOf(logIn(request(m_nowhere))).startsWith(u"sending.network"_s));
        QCOMPARE(stateNow(), store::State::Queued);
        m_ground->restart();
        QVERIFY(entry());
        QCOMPARE(entry()->delivery, Delivery::Waiting);
        QCOMPARE(entry()->attempts, 0); // it was never announced
        QVERIFY2(desk::reasonOf(*entry()).contains(u"localhost"_s), qPrintable(desk::reasonOf(*entry())));
        QCOMPARE(desk::waitingEndpoint(place()), m_nowhere.toString());
        // That address may have been wrong: what was never announced there goes elsewhere.
        const auto session = logIn(request(m_endpoint));
        QCOMPARE(codeOf(session), QString());
        QCOMPARE(entry()->endpoint, m_endpoint.toString());
        QVERIFY(awaited((*session)->send(m_path)).ok());
        QCOMPARE(stateNow(), store::State::Received);
        QCOMPARE(entry()->attempts, 1);
        QCOMPARE(desk::reasonOf(*entry()), QString());
    }

    void logIn_thatIsStoppedWhileItWaits_keepsWhenTheNextTryWas()
    {
        auto future = desk::Session::logIn(place(), request(m_nowhere, 0), m_person);
        QTRY_VERIFY(entry() && entry()->nextTry.isValid());
        QVERIFY(entry()->nextTry > entry()->queuedAt);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(stateNow(), store::State::Queued);
    }

    void pauses_endedEarly_tryAgainAtOnce()
    {
        QUrl endpoint = m_endpoint;
        const sandbox::LineFault cut{std::nullopt, 0, sandbox::LineFault::Kind::Reset};
        QList<sandbox::LineFault> faults(12, cut); // after 12 failures a pause is ten minutes long
        faults.append(sandbox::LineFault());
        const sandbox::FaultProxy line(quint16(m_endpoint.port()), faults);
        endpoint.setPort(line.serverPort());
        desk::Pauses pauses;
        connect(&place(), &desk::Workplace::changed, &pauses, &desk::Pauses::endAll); // each time that it is told why
        m_person.pinRequests.clear();
        const auto session = logIn(request(endpoint, 0, &pauses));
        QCOMPARE(codeOf(session), QString());
        QCOMPARE(m_person.pinRequests.size(), 1);
    }

    void card_pulledWhileTheLogInWaits_leavesTheBundleInTheOutbox()
    {
        QUrl endpoint = m_endpoint;
        const sandbox::FaultProxy line(
            quint16(m_endpoint.port()), {{std::nullopt, 0, sandbox::LineFault::Kind::Reset}, sandbox::LineFault()});
        endpoint.setPort(line.serverPort());
        desk::Pauses pauses;
        auto future = desk::Session::logIn(place(), request(endpoint, 0, &pauses), m_person);
        QTRY_VERIFY(pauses.isPausing());
        QVERIFY(ask({u"pull"_s, u"secretary"_s}));
        pauses.endAll();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
        QVERIFY(ask({u"insert"_s, u"secretary"_s}));
        QCOMPARE(codeOf(future.result()), u"card.removed"_s);
        QCOMPARE(stateNow(), store::State::Queued);
        QCOMPARE(entry()->lastProblem, u"card.removed"_s);
    }

    void logIn_throughAProxyThatWantsAPassword_asksForIt_neverThePinAgain()
    {
        const sending::Tinyproxy proxy(quint16(m_endpoint.port()));
        sending::useProxy(*sending::proxyFrom(proxy.address()));
        QUrl endpoint = m_endpoint;
        endpoint.setHost(u"endpoint.example"_s); // for which the network stack asks a proxy
        m_person.pinRequests.clear();
        QCOMPARE(codeOf(logIn(request(endpoint))), u"sending.network.proxyPassword"_s); // declined
        QCOMPARE(stateNow(), store::State::Queued);
        m_person.proxyPasswords = {u"wrong"_s, u"sesame"_s};
        m_person.pinRequests.clear();
        const auto session = logIn(request(endpoint));
        QCOMPARE(codeOf(session), QString());
        QCOMPARE(m_person.pinRequests.size(), 1);
        QCOMPARE(m_person.proxyRequests.size(), 3);
        QVERIFY(m_person.proxyRequests.last().wasRefused);
        QCOMPARE(desk::reasonOf(*entry()).isEmpty(), false); // of the first try; it goes with the upload
        sending::useProxy({});
    }

    void connection_throughAProxyThatWantsAPassword_asksForItWithoutACard()
    {
        const sending::Tinyproxy proxy(quint16(m_endpoint.port()));
        sending::useProxy(*sending::proxyFrom(proxy.address()));
        QUrl endpoint = m_endpoint;
        endpoint.setHost(u"endpoint.example"_s);
        const auto check = [&] { return awaited(desk::checkConnection(*m_ground->surroundings, endpoint, m_person)); };
        QCOMPARE(check().at(1).trouble->code, u"sending.network.proxyPassword"_s); // declined
        m_person.proxyPasswords = {u"wrong"_s, u"sesame"_s};
        const QList<desk::ConnectionLine> lines = check();
        QCOMPARE(lines.at(6).outcome, sending::ConnectionStep::Outcome::Good);
        QCOMPARE(lines.at(2).found, u"the proxy looks it up"_s);
        QCOMPARE(m_person.proxyRequests.size(), 3);
        QCOMPARE(m_person.proxyRequests.last().proxy, proxy.address());
        sending::useProxy({});
    }

    void reason_withinAReason_isInTheLanguageOfWhoReadsIt()
    {
        const base::Problem inner{base::Kind::Environment, u"sending.network.unreachable"_s,
            "No connection with %1. Check the network.", {u"endpoint.example"_s}, {}};
        store::Submission entry;
        entry.lastProblemText = desk::spelled({base::Kind::Environment, u"sending.tries"_s,
            "It did not succeed (tries: %1). What came back last: %2", {u"3"_s}, {}, {}, {inner}});
        QTranslator french; // taken out again where it ends
        QVERIFY(french.load(u"fr.qm"_s, u":/i18n"_s));
        QCoreApplication::installTranslator(&french);
        QVERIFY2(desk::reasonOf(entry).contains(u"Pas de connexion avec endpoint.example."_s),
            qPrintable(desk::reasonOf(entry)));
        const QString said = qt_error_string(ENOENT);
        entry.lastProblemText
            = desk::spelled({base::Kind::Environment, {}, "%1", {}, {}, {}, {base::systemCause(said)}});
        QVERIFY(desk::reasonOf(entry) != u"there is no such file or folder"_s);
        QCOMPARE(desk::reasonOf(entry), base::systemText(said));
    }

    void logIn_thatTheEndpointRefuses_takesTheBundleOutAgain()
    {
        m_person.steps.clear();
        QUrl wrong = m_endpoint;
        wrong.setPath(u"/elsewhere"_s);
        QCOMPARE(codeOf(logIn(request(wrong))), u"sending.refused.address"_s);
        QCOMPARE(stateNow(), store::State::SignedTwice);
        QCOMPARE(entry()->delivery, Delivery::Refused);
        QCOMPARE(entry()->attempts, 0);
        QVERIFY(!desk::reasonOf(*entry()).isEmpty());
        QVERIFY(awaited(desk::reopen(place(), u"hwg"_s, u"to be corrected"_s)).ok()); // no dead end
    }

    void logIn_onAComputerWithAWrongClock_warnsOfIt()
    {
        QVERIFY(!(*logIn(request(m_endpoint)))->clockWarning()); // set on purpose
        const QByteArray before = qgetenv("UV_NOW"); // which is that of the endpoint
        qunsetenv("UV_NOW");
        m_ground = std::make_unique<Ground>(QStringList{qEnvironmentVariable("UV_TRUST_ROOT")});
        qputenv("UV_NOW", before);
        const auto session = logIn({m_endpoint, m_reader});
        QCOMPARE(codeOf(session), QString());
        QVERIFY((*session)->clockWarning());
        QCOMPARE((*session)->clockWarning()->code, u"sending.clock.skew"_s);
    }

    void logIn_withACardThatHasNoPss_fallsBackToTls12()
    {
        QVERIFY(ask({u"fail-at"_s, u"secretary"_s, u"22"_s, u"6a80"_s}));
        const auto session = logIn(request(m_endpoint));
        QCOMPARE(codeOf(session), QString());
        QVERIFY(m_person.steps.join(u' ').contains(u"TLS 1.2"_s));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestOutbox test;
    const int failed = QTest::qExec(&test, argc, argv);
    desk::letCardsGo(std::chrono::seconds(5));
    return failed;
}
#include "test_outbox.moc"
