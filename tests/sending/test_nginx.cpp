// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_room.h"

#include <QSslCertificate>
#include <QTimer>

using namespace sending;

using Outcome = base::Result<QByteArray>;

/// The client and the reference endpoint with Debian's nginx between them: an independent reading of TLS and HTTP.
class TestNginx : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void faults_ofTheEndpoint_endInAReceipt_data();
    void faults_ofTheEndpoint_endInAReceipt();
    void period_thatEndsMidway_endsTheUpload();
    void endpoint_thatIsDown_isWaitedFor();
    void certificate_inAForgedHeader_isNotBelieved_data();
    void certificate_inAForgedHeader_isNotBelieved();

private:
    [[nodiscard]] static UploadOptions impatient();
    [[nodiscard]] Outcome send(const Submission &submission, const SoftwareCard &card);

    std::unique_ptr<EndpointRoom> m_room;
    int m_signatures = 0;
};

void TestNginx::init()
{
    m_room = std::make_unique<EndpointRoom>();
}

UploadOptions TestNginx::impatient()
{
    UploadOptions options;
    options.wait = [](std::chrono::milliseconds, QObject *context, std::function<void()> go) {
        QTimer::singleShot(std::chrono::milliseconds(2), context, std::move(go));
    };
    options.maxTries = 30;
    return options;
}

Outcome TestNginx::send(const Submission &submission, const SoftwareCard &card)
{
    const auto login = m_room->login(card);
    const Outcome outcome = await(upload(*login, submission, impatient()));
    m_signatures = login->signatureCount();
    return outcome;
}

void TestNginx::faults_ofTheEndpoint_endInAReceipt_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("behindNginx");
    for (const char *fault : {"503-every=3", "500-every=3", "429-every=3", "lose-answer=4", "forget-after=5",
             "lose-answer-after-commit=2", "damage-part=2", "damage-bundle"}) {
        QTest::addRow("%s, direct", fault) << QString::fromLatin1(fault) << false;
        QTest::addRow("%s, behind nginx", fault) << QString::fromLatin1(fault) << true;
    }
}

void TestNginx::faults_ofTheEndpoint_endInAReceipt()
{
    QFETCH(QString, fault);
    QFETCH(bool, behindNginx);
    if (behindNginx)
        m_room->startBehindNginx({fault});
    else
        m_room->start({fault});
    const Submission submission = m_room->submission();
    const Outcome outcome = send(submission, m_room->secretary());
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.problem().message()));
    QVERIFY(checkReceipt(*outcome, m_room->anchors(), submission));
    QCOMPARE(m_room->endpoint().ledger().entries().size(), 1);
    if (behindNginx) // directly the network stack sends a lost request again itself, each time with a new handshake
        QCOMPARE(m_signatures, 1);
}

void TestNginx::period_thatEndsMidway_endsTheUpload()
{
    m_room->startBehindNginx({QStringLiteral("close-at=4")});
    const Outcome outcome = send(m_room->submission(), m_room->secretary());
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem().code, QStringLiteral("sending.refused.closed"));
    QVERIFY(m_room->endpoint().ledger().entries().isEmpty());
}

void TestNginx::endpoint_thatIsDown_isWaitedFor()
{
    m_room->startBehindNginx();
    const quint16 nowhere = m_room->nginx().upstream();
    const Nginx alone(m_room->pki(), nowhere, {});
    m_room->start(); // the endpoint itself is elsewhere now
    sending::Endpoint endpoint{m_room->url(), m_room->anchors()};
    endpoint.url.setPort(alone.port());
    const auto login = Login::open(endpoint, m_room->secretary().card());
    const Reply reply = await((*login)->exchange({"GET", QStringLiteral("/mandates"), {}, {}}));
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.retryAfter(), 5);
    QCOMPARE(problemOf(reply).code, QStringLiteral("sending.server.unavailable"));
    QVERIFY(!reply.headers.value("belgov-trace-id").isEmpty());
    QVERIFY(!reply.headers.value("belgov-related-trace-id").isEmpty());
}

void TestNginx::certificate_inAForgedHeader_isNotBelieved_data()
{
    QTest::addColumn<bool>("behindNginx");
    QTest::newRow("direct") << false;
    QTest::newRow("behind nginx") << true;
}

/// The secretary writes the chairman's certificate where only the proxy may write.
void TestNginx::certificate_inAForgedHeader_isNotBelieved()
{
    QFETCH(bool, behindNginx);
    if (behindNginx)
        m_room->startBehindNginx();
    else
        m_room->start();
    const QByteArray pem = QSslCertificate(m_room->chairman().certificate(), QSsl::Der).toPem();
    const auto login = m_room->login(m_room->secretary());
    for (const char *name : {"X-Client-Cert", "x_client_cert"}) {
        const Reply reply
            = await(login->exchange({"GET", QStringLiteral("/mandates"), {{name, pem.toPercentEncoding()}}, {}}));
        QCOMPARE(reply.status, 200);
        QCOMPARE(m_room->endpoint().lastHolder(), sandbox::secretary().nationalNumber);
    }
}

QTEST_GUILESS_MAIN(TestNginx)
#include "test_nginx.moc"
