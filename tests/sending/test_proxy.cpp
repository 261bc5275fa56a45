// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "auth_proxy.h"
#include "endpoint_room.h"
#include "sending/connection_check.h"
#include "sending/proxy.h"

using namespace sending;

/// Log-ins and checks through the proxy of a network.
class TestProxy : public QObject
{
    Q_OBJECT

    std::unique_ptr<EndpointRoom> m_room;
    std::unique_ptr<AuthProxy> m_proxy;
    QUrl m_url; ///< by a name of no real computer: this one is never asked through a proxy

    void startProxy(const QByteArray &user)
    {
        m_proxy = std::make_unique<AuthProxy>(quint16(m_room->url().port()), user);
        useProxy(*proxyFrom(name()));
    }
    [[nodiscard]] QString name() const { return QStringLiteral("127.0.0.1:%1").arg(m_proxy->serverPort()); }
    [[nodiscard]] base::Result<QList<Mandate>> logIn(int signatures) const
    {
        const auto login = Login::open({m_url, m_room->anchors()}, m_room->secretary().card());
        const auto mandates = await((*login)->mandates());
        if ((*login)->signatureCount() != signatures)
            qWarning("signatures: %d", (*login)->signatureCount());
        return mandates;
    }
    [[nodiscard]] ConnectionStep check(ConnectionStep::What what) const
    {
        return await(checkConnection({m_url, m_room->anchors(), std::chrono::seconds(20)}, {})).at(int(what));
    }

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
        startProxy({});
        QVERIFY(logIn(1).ok());
        QCOMPARE(m_proxy->tunnelCount(), 1);
        const ConnectionStep step = check(ConnectionStep::What::Proxy);
        QCOMPARE(step.outcome, ConnectionStep::Outcome::Good);
        QCOMPARE(step.found, name());
    }

    void noProxy_isWhatItSays()
    {
        startProxy({});
        useProxy(*proxyFrom(QStringLiteral("none")));
        QCOMPARE(proxyName(m_url), QString());
        m_url.setHost(QStringLiteral("localhost"));
        QVERIFY(logIn(1).ok());
        QCOMPARE(m_proxy->tunnelCount(), 0);
    }

    void password_isToldOnce_andAWrongOneEnds()
    {
        startProxy("me:right");
        QCOMPARE(logIn(0).problem().code, QStringLiteral("sending.network.proxyPassword"));
        QCOMPARE(check(ConnectionStep::What::Proxy).trouble->code, QStringLiteral("connection.proxyPassword"));
        keepProxyUser(name(), {QStringLiteral("me"), QStringLiteral("wrong")});
        QVERIFY(hasProxyUser(name()));
        QCOMPARE(logIn(0).problem().code, QStringLiteral("sending.network.proxyPassword"));
        QVERIFY2(m_proxy->refusalCount() < 10, qPrintable(QString::number(m_proxy->refusalCount()))); // no loop
        keepProxyUser(name(), {QStringLiteral("me"), QStringLiteral("right")});
        QVERIFY(logIn(1).ok());
        QCOMPARE(check(ConnectionStep::What::Service).outcome, ConnectionStep::Outcome::Good);
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "test_proxy.moc"
