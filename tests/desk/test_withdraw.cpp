// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk_ground.h"

#include "desk/card.h"
#include "desk/filing.h"
#include "desk/history.h"
#include "desk/seal.h"
#include "desk/send.h"
#include "desk/sign.h"
#include "desk/withdraw.h"
#include "sandbox/endpoint/fault_proxy.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using store::Role;

/// A bundle leaves the outbox again. Runs in the sandbox, against the reference endpoint.
class TestWithdraw : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_ground;
    FakePerson m_person;
    QString m_path;
    QByteArray m_pin;
    const QString m_secretary = qEnvironmentVariable("UV_SECRETARY_READER");
    const QString m_chairman = qEnvironmentVariable("UV_CHAIRMAN_READER");

    [[nodiscard]] desk::Workplace &place() const { return *m_ground->workplace; }
    [[nodiscard]] store::State stateNow() const { return desk::state(place(), u"gef"_s); }
    [[nodiscard]] store::Delivery delivery() const { return place().records().outbox.last().delivery; }
    base::Result<std::shared_ptr<desk::Session>> logIn(const QUrl &endpoint)
    {
        return awaited(desk::Session::logIn(place(), {endpoint, m_secretary}, m_person));
    }
    /// As `send` does before anything travels.
    void queueFor(const QString &endpoint)
    {
        const qint64 bundle = place().records().bundleAt(m_path)->id;
        QCOMPARE(codeOf(awaited(place().record([bundle, endpoint, stamp = place().stamp()](store::Store &file) {
            return file.queue(stamp, bundle, endpoint);
        }))),
            QString());
    }
    [[nodiscard]] store::Event lastWithdrawal() const
    {
        store::Event last;
        const QList<store::Event> events = *awaited(desk::history(place(), u"gef"_s));
        for (const store::Event &event : events) {
            if (event.kind == store::EventKind::Withdrawn)
                last = event;
        }
        return last;
    }

private slots:
    void initTestCase()
    {
        QFile pin(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        m_pin = pin.readAll().trimmed();
        m_person.answerPin = m_pin;
        m_ground = std::make_unique<Ground>(QStringList{qEnvironmentVariable("UV_TRUST_ROOT")});
        m_path = m_ground->file(u"gef.asice"_s);
        m_ground->acceptWarnings(u"gef"_s);
        QCOMPARE(codeOf(awaited(desk::seal(place(), {u"gef"_s}, m_path))), QString());
        QCOMPARE(codeOf(awaited(desk::sign(place(), {m_path, Role::Secretary, m_secretary}, m_person))), QString());
        QCOMPARE(codeOf(awaited(desk::sign(place(), {m_path, Role::Chairman, m_chairman}, m_person))), QString());
    }

    void nothingInTheOutbox_isToldSo()
    {
        QCOMPARE(codeOf(awaited(desk::withdrawUnasked(place(), m_path, m_person))), u"withdraw.none"_s);
        QCOMPARE(codeOf(desk::withdrawable(place(), m_ground->file(u"other.asice"_s))), u"withdraw.none"_s);
    }

    void endpointThatIsGone_isLeftOnlyWithConsentThatIsJournalled()
    {
        queueFor(u"https://localhost:1/REST/annualReport/v1"_s);
        const auto session = logIn(QUrl(qEnvironmentVariable("UV_ENDPOINT")));
        QCOMPARE(codeOf(session), QString());
        QCOMPARE(codeOf(awaited((*session)->withdraw(m_path))), u"send.otherEndpoint"_s);
        m_person.questions.clear();
        m_person.agrees = false;
        QCOMPARE(codeOf(awaited(desk::withdrawUnasked(place(), m_path, m_person))), u"person.declined"_s);
        QCOMPARE(m_person.questions.first().code, u"withdraw.unasked"_s);
        QVERIFY(m_person.questions.first().isRisky);
        QVERIFY(m_person.questions.first().text.contains(u"may have arrived"_s));
        QCOMPARE(stateNow(), store::State::Queued);
        m_person.agrees = true;
        QCOMPARE(codeOf(awaited(desk::withdrawUnasked(place(), m_path, m_person))), QString());
        QCOMPARE(stateNow(), store::State::SignedTwice);
        QVERIFY(desk::words(lastWithdrawal(), place()).what.contains(u"may have it"_s));
        // From here every way is open: for instance the portal, and back.
        const QDate today = m_ground->surroundings->clock().today();
        QCOMPARE(codeOf(awaited(desk::recordFiling(place(), {u"gef"_s, store::State::Entered, today, u"RU-1"_s}))),
            QString());
        QCOMPARE(
            codeOf(awaited(desk::takeBackFiling(place(), u"gef"_s, store::State::Entered, u"a slip"_s))), QString());
    }

    void halfSentBundle_isForgottenByTheEndpoint()
    {
        QVERIFY(QFileInfo(m_path).size() > 60'000);
        const sandbox::LineFault cut{30'000, std::nullopt, sandbox::LineFault::Kind::Reset, 0}; // after the log-in
        QUrl endpoint(qEnvironmentVariable("UV_ENDPOINT"));
        sandbox::FaultProxy line(quint16(endpoint.port()), {cut});
        endpoint.setPort(line.serverPort());
        const auto session = logIn(endpoint);
        QCOMPARE(codeOf(session), QString());
        (*session)->setMaxTries(1);
        bool announced = false;
        connect(
            session->get(), &desk::Session::progress, this, [&](const QString &, const sending::Progress &progress) {
                announced = announced || progress.state == sending::Progress::State::Sending;
            });
        QVERIFY(!awaited((*session)->send(m_path)).ok());
        QVERIFY(announced);
        QVERIFY(stateNow() == store::State::Queued || stateNow() == store::State::Sent);
        line.setFaults({});
        QCOMPARE(codeOf(awaited((*session)->withdraw(m_path))), QString());
        QCOMPARE(stateNow(), store::State::SignedTwice);
        QCOMPARE(desk::words(lastWithdrawal(), place()).what, u"gef.asice"_s);
        QCOMPARE(delivery(), store::Delivery::Refused);
    }

    void bundleThatHasArrived_isNotGivenBack()
    {
        const QString endpoint = qEnvironmentVariable("UV_ENDPOINT");
        queueFor(endpoint);
        const QString copy = m_ground->file(u"before.copy"_s);
        QCOMPARE(codeOf(awaited(place().backup(copy))), QString());
        {
            const auto session = logIn(QUrl(endpoint));
            QCOMPARE(codeOf(awaited((*session)->send(m_path))), QString());
            QCOMPARE(codeOf(awaited((*session)->withdraw(m_path))), u"withdraw.none"_s); // received
        }
        m_ground->goBackTo(copy); // the file does not know that it has arrived
        const auto session = logIn(QUrl(endpoint));
        QCOMPARE(codeOf(awaited((*session)->withdraw(m_path))), u"sending.withdraw.taken"_s);
        QCOMPARE(stateNow(), store::State::Queued);
        QCOMPARE(codeOf(awaited((*session)->send(m_path))), QString());
        QCOMPARE(stateNow(), store::State::Received);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestWithdraw test;
    const int failed = QTest::qExec(&test, argc, argv);
    desk::letCardsGo(std::chrono::seconds(5));
    return failed;
}
#include "test_withdraw.moc"
