// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_room.h"
#include "tinyproxy.h"

#include <QNetworkAccessManager>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace sending;

using Outcome = base::Result<QByteArray>;

/// Every version of HTTP and TLS, both kinds of card, straight and through a proxy that wants a password: with Debian's
/// nginx and tinyproxy, which write down what really was spoken.
class TestMatrix : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void upload_overAnyWay_isReceivedWithOneSignature_data();
    void upload_overAnyWay_isReceivedWithOneSignature();
    void proxy_withoutTheRightPassword_isToldAndNotAskedOn_data();
    void proxy_withoutTheRightPassword_isToldAndNotAskedOn();

private:
    [[nodiscard]] std::unique_ptr<Login> login(const SoftwareCard &card, const QNetworkProxy &proxy) const;

    std::unique_ptr<EndpointRoom> m_room;
};

void TestMatrix::init()
{
    m_room = std::make_unique<EndpointRoom>();
}

/// The network stack takes a proxy from the computer's settings, but for no address of the computer itself; so it is
/// given here.
std::unique_ptr<Login> TestMatrix::login(const SoftwareCard &card, const QNetworkProxy &proxy) const
{
    std::unique_ptr<Login> login = m_room->login(card);
    login->findChild<QNetworkAccessManager *>()->setProxy(proxy);
    return login;
}

void TestMatrix::upload_overAnyWay_isReceivedWithOneSignature_data()
{
    QTest::addColumn<bool>("http2");
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<bool>("rsa");
    QTest::addColumn<bool>("proxied");
    for (int i = 0; i < 16; ++i) {
        const bool http2 = (i & 8) != 0;
        const QByteArray protocol = (i & 4) != 0 ? "TLSv1.3" : "TLSv1.2";
        const bool rsa = (i & 2) != 0;
        const bool proxied = (i & 1) != 0;
        QTest::addRow("HTTP/%s, %s, %s, %s", http2 ? "2" : "1.1", protocol.constData(), rsa ? "RSA" : "P-384",
            proxied ? "proxy" : "straight")
            << http2 << protocol << rsa << proxied;
    }
}

void TestMatrix::upload_overAnyWay_isReceivedWithOneSignature()
{
    QFETCH(bool, http2);
    QFETCH(QByteArray, protocol);
    QFETCH(bool, rsa);
    QFETCH(bool, proxied);
    m_room->startBehindNginx({}, {http2, protocol, {}});
    const Tinyproxy tinyproxy(m_room->nginx().port());
    const SoftwareCard &card = rsa ? m_room->secretary() : m_room->chairman();
    const auto login = this->login(card, proxied ? tinyproxy.proxy() : QNetworkProxy(QNetworkProxy::NoProxy));
    const Submission submission = m_room->submission();
    UploadOptions options;
    options.wait = [](std::chrono::milliseconds, QObject *context, std::function<void()> go) {
        QTimer::singleShot(std::chrono::milliseconds(2), context, std::move(go));
    };
    const Outcome outcome = await(upload(*login, submission, options));

    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.problem().message()));
    QVERIFY(checkReceipt(*outcome, m_room->anchors(), submission));
    QCOMPARE(m_room->endpoint().ledger().entries().size(), 1);
    QCOMPARE(login->signatureCount(), 1);
    QCOMPARE(card.requests().size(), 1);
    QCOMPARE(card.requests().first().scheme, rsa ? SignRequest::Scheme::RsaPss : SignRequest::Scheme::Ecdsa);
    QCOMPARE(m_room->endpoint().lastHolder(), (rsa ? sandbox::secretary() : sandbox::chairman()).nationalNumber);
    const int requests = m_room->endpoint().requestCount();
    QVERIFY(requests > 5);
    QCOMPARE(m_room->nginx().refusals(), QByteArray());
    const auto seen = [this, http2] { return m_room->nginx().requests().count(http2 ? "HTTP/2.0" : "HTTP/1.1"); };
    QTRY_COMPARE(seen(), requests); // nginx writes its line after its answer
    QCOMPARE(m_room->nginx().requests().count(protocol), requests);
    QCOMPARE(tinyproxy.tunnelCount(), proxied ? 1 : 0);
}

void TestMatrix::proxy_withoutTheRightPassword_isToldAndNotAskedOn_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("none") << QString();
    QTest::newRow("wrong") << u"open"_s;
}

void TestMatrix::proxy_withoutTheRightPassword_isToldAndNotAskedOn()
{
    QFETCH(QString, password);
    m_room->startBehindNginx();
    const Tinyproxy tinyproxy(m_room->nginx().port());
    const auto login = this->login(m_room->secretary(), tinyproxy.proxy(password));
    const Reply reply = await(login->exchange({"GET", u"/mandates"_s, {}, {}}));
    QVERIFY(reply.kind != Reply::Kind::Answered);
    QCOMPARE(reply.trouble->code, u"sending.network.proxyPassword"_s);
    QCOMPARE(login->signatureCount(), 0);
    QCOMPARE(m_room->endpoint().requestCount(), 0);
    QVERIFY(tinyproxy.refusalCount() < 8);
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "test_matrix.moc"
