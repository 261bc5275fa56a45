// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/shown_time.h"
#include "endpoint_room.h"
#include "sending/connection_check.h"

#include <QNetworkProxy>
#include <QTcpServer>

using namespace sending;
using Outcome = ConnectionStep::Outcome;

/// Whatever is wrong between here and the endpoint is told at its own step, with its own words.
class TestConnection : public QObject
{
    Q_OBJECT

    std::unique_ptr<EndpointRoom> m_room;
    const QDateTime m_now = QDateTime::fromString(QStringLiteral("2017-02-20T10:00:00+01:00"), Qt::ISODate);

    [[nodiscard]] QList<ConnectionStep> check(const QUrl &url) const
    {
        return await(checkConnection({url, m_room->anchors(), std::chrono::seconds(20)}, m_now));
    }
    [[nodiscard]] QUrl withPort(quint16 port) const
    {
        QUrl url = m_room->url();
        url.setPort(port);
        return url;
    }
    /// The step that is bad comes last; what was tried before it is good.
    static void checkFailure(const QList<ConnectionStep> &steps, ConnectionStep::What what, const char *problem)
    {
        QCOMPARE(steps.size(), 8);
        const ConnectionStep &bad = steps.at(int(what));
        QCOMPARE(bad.outcome, Outcome::Bad);
        QVERIFY(bad.trouble);
        QCOMPARE(bad.trouble->code, QLatin1String(problem));
        for (int i = 0; i < int(what); ++i)
            QCOMPARE(steps.at(i).outcome, Outcome::Good);
        for (int i = int(what) + 1; i < steps.size(); ++i)
            QVERIFY(steps.at(i).outcome == Outcome::Untried || what == ConnectionStep::What::Proxy);
    }

private slots:
    void init()
    {
        m_room = std::make_unique<EndpointRoom>();
        m_room->start();
    }
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void goodEndpoint_passesEveryStep()
    {
        const QList<ConnectionStep> steps = check(m_room->url());
        for (const ConnectionStep &step : steps)
            QVERIFY2(step.outcome == Outcome::Good, qPrintable(code(step.what)));
        QCOMPARE(steps.at(int(ConnectionStep::What::Encryption)).found, QStringLiteral("TLS 1.3"));
        QCOMPARE(steps.at(int(ConnectionStep::What::Service)).found, QStringLiteral("UP"));
    }

    void wrongClock_isARemark()
    {
        const Endpoint endpoint{m_room->url(), m_room->anchors(), std::chrono::seconds(20)};
        const auto steps = await(checkConnection(endpoint, m_now.addSecs(3600)));
        QCOMPARE(steps.last().outcome, Outcome::Remark);
        QCOMPARE(steps.last().trouble->code, QStringLiteral("sending.clock.skew"));
        QCOMPARE(steps.last().trouble->args.first(), base::shownMoment(m_now.addSecs(3600)));
    }

    void addressWithoutTls_isTold()
    {
        checkFailure(
            check(QUrl(QStringLiteral("http://localhost/x"))), ConnectionStep::What::Address, "connection.address");
    }

    void unknownName_isTold()
    {
        checkFailure(
            check(QUrl(QStringLiteral("https://nowhere.invalid/REST"))), ConnectionStep::What::Name, "connection.name");
    }

    void closedPort_isTold() { checkFailure(check(withPort(1)), ConnectionStep::What::Line, "connection.line"); }

    void endOfTheLineInTheHandshake_isTold()
    {
        const sandbox::FaultProxy &line = m_room->cutLines({{std::nullopt, 100, sandbox::LineFault::Kind::Close}});
        checkFailure(check(withPort(line.serverPort())), ConnectionStep::What::Encryption, "connection.encryption");
    }

    void certificateOfAnother_isTold()
    {
        const auto other = sandbox::Pki::make();
        m_room->config().serverChain = other.endpoint.signer.chain();
        m_room->config().serverKey = sandbox::privateKeyPem(other.endpoint.signer.key.get());
        m_room->start();
        checkFailure(check(m_room->url()), ConnectionStep::What::Certificate, "sending.tls.untrusted");
    }

    void noRootAtAll_isTold()
    {
        const Endpoint endpoint{m_room->url(), {}, std::chrono::seconds(20)};
        checkFailure(
            await(checkConnection(endpoint, m_now)), ConnectionStep::What::Certificate, "sending.endpoint.anchors");
    }

    void anotherWebSite_isTold()
    {
        QUrl url = m_room->url();
        url.setPath(QStringLiteral("/elsewhere"));
        checkFailure(check(url), ConnectionStep::What::Service, "connection.service");
    }

    void proxyThatIsNotThere_isTold()
    {
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, QStringLiteral("localhost"), 1});
        const QList<ConnectionStep> steps = check(QUrl(QStringLiteral("https://endpoint.example/REST")));
        checkFailure(steps, ConnectionStep::What::Proxy, "sending.network.proxy");
        QCOMPARE(steps.at(int(ConnectionStep::What::Line)).outcome, Outcome::Untried);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "test_connection.moc"
