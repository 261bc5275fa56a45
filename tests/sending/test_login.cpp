// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_room.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

using namespace sending;

class TestLogin : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void mandates_ofTheHolder_areGiven_data();
    void mandates_ofTheHolder_areGiven();
    void card_withoutPss_usesTls12AndPkcs1();
    void session_ofManyRequests_costsOneSignature();
    void session_onNewConnections_isResumedWithoutTheCard_data();
    void session_onNewConnections_isResumedWithoutTheCard();
    void session_afterADoubt_usesANewConnection();
    void twoLogins_inOneProcess_neverMix();
    void card_pulledOut_endsWithItsReason();
    void logOut_withRequestsUnderWay_endsThemAll();
    void logOut_thenAnotherRequest_doesNotAskTheCard();
    void card_ofUnknownIssuer_isRefusedInHttp();
    void signatureCertificate_isRefusedInHttp();
    void server_ofUnknownIssuer_getsNothing();
    void server_withRootOfAnotherPurpose_getsNothing();
    void server_notYetValid_pointsAtTheClock();
    void address_withoutTls_isRefused();
    void interimAnswer_isNoAnswer();
    void unreachableEndpoint_isUnknown();
    void alertOfTls_isFinalOnlyAboutTheCard_data();
    void alertOfTls_isFinalOnlyAboutTheCard();
    void login_endedByItsOwnAnswer_isSafe();
    void login_endedWhileItLogsOut_isSafe();
    void login_endedByAFalseServer_isSafe();
    void answer_ofAnotherKind_isSaidSo_data();
    void answer_ofAnotherKind_isSaidSo();
    void retryAfter_asADate_isTheTimeUntilThen();

private:
    std::unique_ptr<EndpointRoom> m_room;
};

void TestLogin::init()
{
    m_room = std::make_unique<EndpointRoom>();
    m_room->start();
}

void TestLogin::mandates_ofTheHolder_areGiven_data()
{
    QTest::addColumn<bool>("secretary");
    QTest::addColumn<QString>("role");
    QTest::newRow("RSA card") << true << QStringLiteral("secretary");
    QTest::newRow("P-384 card") << false << QStringLiteral("chairman");
}

void TestLogin::mandates_ofTheHolder_areGiven()
{
    QFETCH(bool, secretary);
    QFETCH(QString, role);
    const auto login = m_room->login(secretary ? m_room->secretary() : m_room->chairman());
    const auto mandates = await(login->mandates());
    QVERIFY2(mandates, qPrintable(mandates ? QString() : mandates.problem().message()));
    QCOMPARE(*mandates, (QList<Mandate>{{exampleKbo, role}}));
    QCOMPARE(login->signatureCount(), 1);
}

void TestLogin::card_withoutPss_usesTls12AndPkcs1()
{
    AuthenticationCard card = m_room->secretary().card();
    card.pss = false;
    const auto login = m_room->login(card);
    QVERIFY(await(login->mandates()));
    QCOMPARE(m_room->secretary().requests().last().scheme, SignRequest::Scheme::RsaPkcs1);
}

void TestLogin::session_ofManyRequests_costsOneSignature()
{
    const auto login = m_room->login(m_room->secretary());
    QList<QFuture<base::Result<QList<Mandate>>>> all;
    for (int i = 0; i < 54; ++i)
        all << login->mandates();
    for (const auto &future : all)
        QVERIFY(await(future));
    QCOMPARE(m_room->endpoint().requestCount(), 54);
    QCOMPARE(login->signatureCount(), 1);
}

void TestLogin::session_onNewConnections_isResumedWithoutTheCard_data()
{
    QTest::addColumn<bool>("secretary");
    QTest::newRow("RSA card") << true;
    QTest::newRow("P-384 card") << false;
}

void TestLogin::session_onNewConnections_isResumedWithoutTheCard()
{
    QFETCH(bool, secretary);
    QTemporaryDir folder;
    QCOMPARE(m_room->pki().writeTo(folder.path()), QString());
    QProcess server;
    server.start(
        QStringLiteral("python3"), {QStringLiteral(UV_SOURCE_DIR "/tests/sending/resuming_server.py"), folder.path()});
    QVERIFY(QTest::qWaitFor([&] { return server.canReadLine(); }, 20'000));
    const QUrl url(QStringLiteral("https://127.0.0.1:") + QString::fromLatin1(server.readLine().trimmed()));
    const auto login = Login::open({url, m_room->anchors(), std::chrono::seconds(20), std::chrono::seconds(0)},
        (secretary ? m_room->secretary() : m_room->chairman()).card());
    for (int i = 0; i < 5; ++i) {
        const Reply reply = await((*login)->exchange({"GET", QStringLiteral("/"), {}, {}}));
        QCOMPARE(reply.body, i == 0 ? QByteArray("full handshake") : QByteArray("resumed"));
    }
    QCOMPARE((*login)->signatureCount(), 1);
    server.kill();
    server.waitForFinished(-1);
}

void TestLogin::session_afterADoubt_usesANewConnection()
{
    m_room->start({QStringLiteral("interim-every=2")});
    const sandbox::FaultProxy &line = m_room->cutLines({});
    const auto login = m_room->login(m_room->chairman());
    for (int i = 0; i < 6; ++i) {
        const Reply reply = await(login->exchange({"GET", QStringLiteral("/mandates"), {}, {}}));
        QCOMPARE(reply.kind, i % 2 == 0 ? Reply::Kind::Answered : Reply::Kind::Unknown);
    }
    QCOMPARE(line.connectionCount(), 3);
}

void TestLogin::twoLogins_inOneProcess_neverMix()
{
    const auto first = m_room->login(m_room->secretary());
    const auto second = m_room->login(m_room->chairman());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE((*await(first->mandates())).first().role, QStringLiteral("secretary"));
        QCOMPARE(m_room->endpoint().lastHolder(), sandbox::secretary().nationalNumber);
        QCOMPARE((*await(second->mandates())).first().role, QStringLiteral("chairman"));
        QCOMPARE(m_room->endpoint().lastHolder(), sandbox::chairman().nationalNumber);
    }
}

void TestLogin::card_pulledOut_endsWithItsReason()
{
    SoftwareCard card(m_room->pki().ec.issueCard(sandbox::chairman()));
    card.pullOut({base::Kind::Environment, QStringLiteral("card.removed"), "gone", {}, {}});
    const auto login = m_room->login(card);
    const auto mandates = await(login->mandates());
    QVERIFY(!mandates);
    QCOMPARE(mandates.problem().code, QStringLiteral("card.removed"));
    QCOMPARE(m_room->endpoint().requestCount(), 0);
}

void TestLogin::logOut_withRequestsUnderWay_endsThemAll()
{
    const auto login = m_room->login(m_room->secretary());
    QVERIFY(await(login->mandates()));
    const auto first = login->mandates();
    const auto second = login->mandates();
    login->logOut();
    for (const auto &future : {first, second}) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().problem().code, QStringLiteral("sending.login.over"));
    }
}

void TestLogin::logOut_thenAnotherRequest_doesNotAskTheCard()
{
    const auto login = m_room->login(m_room->secretary());
    login->logOut();
    const auto mandates = await(login->mandates());
    QCOMPARE(mandates.problem().code, QStringLiteral("sending.login.over"));
    QCOMPARE(m_room->secretary().requests().size(), 0);
    QCOMPARE(m_room->endpoint().requestCount(), 0);
}

void TestLogin::card_ofUnknownIssuer_isRefusedInHttp()
{
    const auto stranger = sandbox::PersonAuthority::make(sandbox::KeyKind::P384, QStringLiteral("Other"));
    const auto login = m_room->login(SoftwareCard(stranger.issueCard(sandbox::secretary())));
    const auto mandates = await(login->mandates());
    QVERIFY(!mandates);
    QCOMPARE(mandates.problem().code, QStringLiteral("sending.refused.certificate"));
}

void TestLogin::signatureCertificate_isRefusedInHttp()
{
    sandbox::PersonCertificates person = m_room->pki().ec.issueCard(sandbox::secretary());
    person.authentication = person.signature;
    const auto login = m_room->login(SoftwareCard(person));
    QCOMPARE(await(login->mandates()).problem().code, QStringLiteral("sending.refused.certificate"));
}

void TestLogin::server_ofUnknownIssuer_getsNothing()
{
    const auto other = sandbox::Pki::make();
    m_room->config().serverChain = other.endpoint.signer.chain();
    m_room->config().serverKey = sandbox::privateKeyPem(other.endpoint.signer.key.get());
    m_room->start();
    const auto login = m_room->login(m_room->secretary());
    QCOMPARE(await(login->mandates()).problem().code, QStringLiteral("sending.tls.untrusted"));
    QCOMPARE(login->signatureCount(), 0);
    QCOMPARE(m_room->endpoint().requestCount(), 0);
}

void TestLogin::server_withRootOfAnotherPurpose_getsNothing()
{
    m_room->config().serverChain = m_room->pki().receipts.signer.chain();
    m_room->config().serverKey = sandbox::privateKeyPem(m_room->pki().receipts.signer.key.get());
    m_room->start();
    const auto login = m_room->login(m_room->secretary());
    QCOMPARE(await(login->mandates()).problem().code, QStringLiteral("sending.tls.untrusted"));
}

void TestLogin::server_notYetValid_pointsAtTheClock()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto server
        = sandbox::issue({{{QStringLiteral("CN"), QStringLiteral("localhost")}},
                             {{QStringLiteral("subjectAltName"), QStringLiteral("DNS:localhost,IP:127.0.0.1")}},
                             {now.addDays(2), now.addDays(9)}},
            sandbox::KeyKind::P256, &m_room->pki().endpoint.root);
    m_room->config().serverChain = server.chain();
    m_room->config().serverKey = sandbox::privateKeyPem(server.key.get());
    m_room->start();
    const auto login = m_room->login(m_room->secretary());
    QCOMPARE(await(login->mandates()).problem().code, QStringLiteral("sending.tls.clock"));
}

void TestLogin::address_withoutTls_isRefused()
{
    const auto login
        = Login::open({QUrl(QStringLiteral("http://localhost/")), m_room->anchors()}, m_room->secretary().card());
    QVERIFY(!login);
    QCOMPARE(login.problem().code, QStringLiteral("sending.endpoint.address"));
}

void TestLogin::interimAnswer_isNoAnswer()
{
    m_room->start({QStringLiteral("interim-every=1")});
    const auto login = m_room->login(m_room->secretary());
    const Reply reply = await(login->exchange({"GET", QStringLiteral("/mandates"), {}, {}}));
    QCOMPARE(reply.kind, Reply::Kind::Unknown);
    QCOMPARE(reply.trouble->code, QStringLiteral("sending.network.incomplete"));
}

void TestLogin::unreachableEndpoint_isUnknown()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(nobody.serverPort()));
    nobody.close();
    const auto login = Login::open({url, m_room->anchors()}, m_room->secretary().card());
    const Reply reply = await((*login)->exchange({"GET", QStringLiteral("/mandates"), {}, {}}));
    QCOMPARE(reply.kind, Reply::Kind::Unknown);
    QCOMPARE(reply.trouble->code, QStringLiteral("sending.network.unreachable"));
}

void TestLogin::alertOfTls_isFinalOnlyAboutTheCard_data()
{
    QTest::addColumn<int>("alert"); // RFC 8446, 6.2
    QTest::addColumn<bool>("isFinal");
    QTest::newRow("bad record") << 20 << false;
    QTest::newRow("handshake failure") << 40 << false;
    QTest::newRow("bad certificate") << 42 << true;
    QTest::newRow("revoked") << 44 << true;
    QTest::newRow("expired") << 45 << true;
    QTest::newRow("unknown authority") << 48 << true;
    QTest::newRow("access denied") << 49 << true;
    QTest::newRow("decode error") << 50 << false;
    QTest::newRow("internal error") << 80 << false;
}

void TestLogin::alertOfTls_isFinalOnlyAboutTheCard()
{
    QFETCH(int, alert);
    QFETCH(bool, isFinal);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server, alert] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [client, alert] {
            client->write(QByteArray("\x15\x03\x03\x00\x02\x02", 6) + char(alert)); // a fatal one, in one record
            client->disconnectFromHost();
        });
    });
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    const auto login = Login::open({url, m_room->anchors()}, m_room->secretary().card());
    const Reply reply = await((*login)->exchange({"GET", QStringLiteral("/mandates"), {}, {}}));
    QCOMPARE(reply.kind, isFinal ? Reply::Kind::Impossible : Reply::Kind::Unknown);
    QCOMPARE(reply.trouble->code,
        isFinal ? QStringLiteral("sending.refused.certificate") : QStringLiteral("sending.tls.failed"));
    QCOMPARE(reply.trouble->args, QStringList{url.host()}); // nothing of what OpenSSL says
}

void TestLogin::login_endedByItsOwnAnswer_isSafe()
{
    auto login = m_room->login(m_room->secretary());
    QObject context;
    bool ended = false;
    login->mandates().then(&context, [&](const base::Result<QList<Mandate>> &) {
        login.reset();
        ended = true;
    });
    QVERIFY(QTest::qWaitFor([&] { return ended; }));
}

/// What waits for the answer ends the log-in while the log-in is ending the request: no reply is destroyed in its own
/// abort().
void TestLogin::login_endedWhileItLogsOut_isSafe()
{
    for (int round = 0; round < 20; ++round) {
        auto login = m_room->login(m_room->secretary());
        QVERIFY(await(login->mandates()));
        QObject context;
        bool ended = false;
        const auto asked = login->mandates().then(&context, [&](const base::Result<QList<Mandate>> &answer) {
            ended = !answer && answer.problem().code == QLatin1String("sending.login.over");
            login.reset();
        });
        if (round % 2 == 0) // not begun, or under way
            QCoreApplication::processEvents();
        Login *raw = login.get();
        raw->logOut();
        QVERIFY(QTest::qWaitFor([&] { return ended; }));
        QVERIFY(!login);
    }
}

void TestLogin::login_endedByAFalseServer_isSafe()
{
    const auto other = sandbox::Pki::make();
    m_room->config().serverChain = other.endpoint.signer.chain();
    m_room->config().serverKey = sandbox::privateKeyPem(other.endpoint.signer.key.get());
    m_room->start();
    auto login = m_room->login(m_room->secretary());
    QObject context;
    bool ended = false;
    login->mandates().then(&context, [&](const base::Result<QList<Mandate>> &) {
        login.reset(); // with the second connection, which asks who the server is
        ended = true;
    });
    QVERIFY(QTest::qWaitFor([&] { return ended; }));
}

void TestLogin::answer_ofAnotherKind_isSaidSo_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("code");
    QTest::newRow("redirection") << QStringLiteral("redirect-every=1") << QStringLiteral("sending.answer.malformed");
    QTest::newRow("web page") << QStringLiteral("page-every=1") << QStringLiteral("sending.answer.malformed");
    QTest::newRow("without end") << QStringLiteral("flood-every=1") << QStringLiteral("sending.answer.tooLarge");
}

void TestLogin::answer_ofAnotherKind_isSaidSo()
{
    QFETCH(QString, fault);
    QFETCH(QString, code);
    m_room->start({fault});
    const auto login = m_room->login(m_room->secretary());
    const auto mandates = await(login->mandates());
    QVERIFY(!mandates);
    QCOMPARE(mandates.problem().code, code);
    QCOMPARE(m_room->endpoint().requestCount(), 1); // nothing was followed
    m_room->start();
}

void TestLogin::retryAfter_asADate_isTheTimeUntilThen()
{
    Reply reply;
    reply.serverTime = QDateTime(QDate(2017, 2, 20), QTime(9, 0), Qt::UTC);
    const auto after = [&reply](const char *said) {
        reply.headers.insert("retry-after", said);
        return reply.retryAfter();
    };
    QCOMPARE(after("Mon, 20 Feb 2017 09:02:00 GMT"), 120);
    QCOMPARE(after("Mon, 20 Feb 2017 08:00:00 GMT"), 0);
    QCOMPARE(after("Tue, 21 Feb 2017 09:00:00 GMT"), 3600);
    QCOMPARE(after("7"), 7);
    QCOMPARE(after("-7"), 0);
    QCOMPARE(after("soon"), 0);
}

QTEST_GUILESS_MAIN(TestLogin)
#include "test_login.moc"
