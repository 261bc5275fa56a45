// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_room.h"
#include "sending/connection_check.h"
#include "sending/proxy.h"
#include "tinyproxy.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace sending;

/// Answers every question for a connection with the same status and nothing else.
class SullenProxy : public QTcpServer
{
public:
    explicit SullenProxy(int status)
    {
        connect(this, &QTcpServer::newConnection, this, [this, status] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [client, status] {
                if (!client->readAll().endsWith("\r\n\r\n"))
                    return;
                client->write("HTTP/1.1 " + QByteArray::number(status) + " No\r\nContent-Length: 0\r\n\r\n");
                client->disconnectFromHost();
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("the proxy cannot listen");
    }
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }
};

/// Log-ins and checks through the proxy of a network. Runs in the sandbox, where endpoint.example is this computer.
class TestProxy : public QObject
{
    Q_OBJECT

    std::unique_ptr<EndpointRoom> m_room;
    std::unique_ptr<Tinyproxy> m_proxy;
    QUrl m_url; ///< by a name for which the network stack asks a proxy

    void startProxy(Tinyproxy::For whom)
    {
        m_proxy = std::make_unique<Tinyproxy>(quint16(m_room->url().port()), whom);
        useProxy(*proxyFrom(m_proxy->address()));
    }
    [[nodiscard]] base::Result<QList<Mandate>> logIn(int signatures) const
    {
        const auto login = Login::open({m_url, m_room->anchors()}, m_room->secretary().card());
        const auto mandates = await((*login)->mandates());
        if ((*login)->signatureCount() != signatures)
            qWarning("signatures: %d", (*login)->signatureCount());
        return mandates;
    }
    [[nodiscard]] QList<ConnectionStep> check() const
    {
        return await(checkConnection({m_url, m_room->anchors(), std::chrono::seconds(20)}, {}));
    }
    [[nodiscard]] ConnectionStep check(ConnectionStep::What what) const { return check().at(int(what)); }

private slots:
    void init()
    {
        m_room = std::make_unique<EndpointRoom>();
        m_room->start();
        m_url = m_room->url();
        m_url.setHost(QStringLiteral("endpoint.example")); // only the proxy knows where that is
    }
    void cleanup() { useProxy({}); }

    void typed_isUnderstoodOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind"); // -1: refused
        QTest::addColumn<int>("port");
        QTest::newRow("nothing") << QStringLiteral(" ") << int(ProxyChoice::Kind::System) << 0;
        QTest::newRow("none") << QStringLiteral("None") << int(ProxyChoice::Kind::None) << 0;
        QTest::newRow("whole") << QStringLiteral("http://proxy.example:3128/") << int(ProxyChoice::Kind::Manual)
                               << 3128;
        QTest::newRow("bare") << QStringLiteral("proxy.example") << int(ProxyChoice::Kind::Manual) << 8080;
        QTest::newRow("password") << QStringLiteral("http://me:secret@proxy.example:3128") << -1 << 0;
        QTest::newRow("script") << QStringLiteral("http://proxy.example/proxy.pac") << -1 << 0;
        QTest::newRow("another kind") << QStringLiteral("ftp://proxy.example") << -1 << 0;
        QTest::newRow("port") << QStringLiteral("proxy.example:99999") << -1 << 0;
    }
    void typed_isUnderstoodOrRefused()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const base::Result<ProxyChoice> choice = proxyFrom(text);
        QCOMPARE(choice ? int(choice->kind) : -1, kind);
        if (choice)
            QTEST(int(choice->port), "port");
        else
            QVERIFY(!choice.problem().message().contains(QStringLiteral("secret")));
    }

    void proxyForEverybody_letsTheLogInThrough()
    {
        startProxy(Tinyproxy::For::Everybody);
        QVERIFY(logIn(1).ok());
        QCOMPARE(m_proxy->tunnelCount(), 1);
        const QList<ConnectionStep> steps = check();
        QCOMPARE(steps.at(int(ConnectionStep::What::Proxy)).outcome, ConnectionStep::Outcome::Good);
        QCOMPARE(steps.at(int(ConnectionStep::What::Proxy)).found, m_proxy->address());
        QCOMPARE(steps.at(int(ConnectionStep::What::Name)).outcome, ConnectionStep::Outcome::Good);
        QCOMPARE(steps.at(int(ConnectionStep::What::Name)).found, QString()); // the proxy looked it up
        QCOMPARE(steps.at(int(ConnectionStep::What::Service)).outcome, ConnectionStep::Outcome::Good);
    }

    void proxyByName_isToldWithItsOwnAddress()
    {
        startProxy(Tinyproxy::For::Everybody);
        const QString name = m_proxy->address().replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost"));
        useProxy(*proxyFrom(name));
        const ConnectionStep step = check(ConnectionStep::What::Proxy);
        QVERIFY2(step.found.startsWith(name + u' ' + u'('), qPrintable(step.found));
        useProxy(*proxyFrom(QStringLiteral("nowhere.invalid:3128")));
        QVERIFY(check(ConnectionStep::What::Proxy).trouble->message().contains(QStringLiteral("nowhere.invalid:3128")));
        QCOMPARE(check(ConnectionStep::What::Proxy).trouble->code, QStringLiteral("sending.network.proxy"));
    }

    void noProxy_isWhatItSays()
    {
        startProxy(Tinyproxy::For::Everybody);
        useProxy(*proxyFrom(QStringLiteral("none")));
        QCOMPARE(proxyName(m_url), QString());
        QVERIFY(logIn(1).ok());
        QCOMPARE(m_proxy->tunnelCount(), 0);
    }

    void proxy_forThisComputerItself_isNotUsedAndThatIsTold()
    {
        startProxy(Tinyproxy::For::Everybody);
        QVERIFY(!proxyUnused(m_url));
        m_url.setHost(QStringLiteral("localhost"));
        const ConnectionStep step = check(ConnectionStep::What::Proxy);
        QCOMPARE(step.outcome, ConnectionStep::Outcome::Remark);
        QCOMPARE(step.trouble->code, QStringLiteral("proxy.unused"));
        QVERIFY(!check(ConnectionStep::What::Name).found.isEmpty());
        QCOMPARE(proxyName(m_url), QString());
        QVERIFY(logIn(1).ok());
        QCOMPARE(m_proxy->tunnelCount(), 0);
    }

    void password_isToldOnce_andAWrongOneEnds()
    {
        startProxy(Tinyproxy::For::OneUser);
        const QString name = m_proxy->address();
        QCOMPARE(logIn(0).problem().code, QStringLiteral("sending.network.proxyPassword"));
        QCOMPARE(check(ConnectionStep::What::Proxy).trouble->code, QStringLiteral("sending.network.proxyPassword"));
        keepProxyUser(name, {QStringLiteral("ocmw"), QStringLiteral("wrong")});
        QVERIFY(hasProxyUser(name));
        QCOMPARE(logIn(0).problem().code, QStringLiteral("sending.network.proxyPassword"));
        QCOMPARE(check(ConnectionStep::What::Proxy).trouble->code, QStringLiteral("sending.network.proxyPassword"));
        QVERIFY2(m_proxy->refusalCount() < 12, qPrintable(QString::number(m_proxy->refusalCount()))); // no loop
        keepProxyUser(name, {QStringLiteral("ocmw"), QStringLiteral("sesame")});
        QVERIFY(logIn(1).ok());
        QCOMPARE(check(ConnectionStep::What::Service).outcome, ConnectionStep::Outcome::Good);
    }

    void endpointThatIsDown_isNotBlamedOnTheProxy()
    {
        startProxy(Tinyproxy::For::OneUser);
        keepProxyUser(m_proxy->address(), {QStringLiteral("ocmw"), QStringLiteral("sesame")});
        m_room->stop();
        QCOMPARE(check(ConnectionStep::What::Proxy).outcome, ConnectionStep::Outcome::Good);
        QCOMPARE(check(ConnectionStep::What::Line).trouble->code, QStringLiteral("sending.network.unreachable"));
        const base::Problem why = logIn(0).problem();
        QCOMPARE(why.code, QStringLiteral("sending.network.unreachable"));
        QCOMPARE(why.args, (QStringList{m_proxy->address(), m_url.host()}));
    }

    void answerOfTheProxy_isTakenForWhatItIs_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("code");
        for (const int status : {404, 500, 502, 503, 504}) {
            QTest::addRow("%d", status) << status << int(ConnectionStep::What::Line)
                                        << QStringLiteral("sending.network.unreachable");
        }
        for (const int status : {400, 403}) {
            QTest::addRow("%d", status) << status << int(ConnectionStep::What::Proxy)
                                        << QStringLiteral("sending.network.proxy");
        }
    }
    void answerOfTheProxy_isTakenForWhatItIs()
    {
        QFETCH(int, status);
        QFETCH(int, step);
        QFETCH(QString, code);
        const SullenProxy proxy(status);
        useProxy(*proxyFrom(proxy.address()));
        const QList<ConnectionStep> steps = check();
        QCOMPARE(steps.at(step).outcome, ConnectionStep::Outcome::Bad);
        QCOMPARE(steps.at(step).trouble->code, code);
        QCOMPARE(logIn(0).problem().code, code);
        QVERIFY(logIn(0).problem().message().contains(proxy.address()));
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "test_proxy.moc"
