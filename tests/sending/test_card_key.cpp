// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/card_key.h"
#include "software_card.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTest>

#include <openssl/bio.h>
#include <openssl/pem.h>

using namespace sending;
using Scheme = SignRequest::Scheme;

Q_DECLARE_METATYPE(Scheme)

class TestCardKey : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void key_inQt_isOpaqueAndNotNull_data();
    void key_inQt_isOpaqueAndNotNull();
    void key_export_givesOnlyThePublicHalf();
    void key_ofAnotherCertificate_doesNotFit();
    void handshake_ofEachKind_asksTheCardOnce_data();
    void handshake_ofEachKind_asksTheCardOnce();
    void logOut_copyOfTheKey_refusesWithoutTheCard();
    void refusal_ofTheCard_isKept();
    void certificate_unreadable_isRefused();

private:
    struct Handshake {
        bool encrypted = false;
        QSsl::SslProtocol protocol = QSsl::UnknownProtocol;
        QByteArray peer; ///< the client's certificate as the server saw it
    };
    [[nodiscard]] const SoftwareCard &card(bool rsa) const { return rsa ? *m_rsa : *m_ec; }
    [[nodiscard]] Handshake shake(const QSslConfiguration &client) const;
    [[nodiscard]] QSslConfiguration clientConfiguration(const CardKey &key, const SoftwareCard &card) const;

    sandbox::Pki m_pki;
    std::unique_ptr<SoftwareCard> m_rsa;
    std::unique_ptr<SoftwareCard> m_ec;
};

void TestCardKey::initTestCase()
{
    m_pki = sandbox::Pki::make();
    m_rsa = std::make_unique<SoftwareCard>(m_pki.rsa.issueCard(sandbox::secretary()));
    m_ec = std::make_unique<SoftwareCard>(m_pki.ec.issueCard(sandbox::chairman()));
}

QSslConfiguration TestCardKey::clientConfiguration(const CardKey &key, const SoftwareCard &card) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> chain;
    for (const QByteArray &der : card.chain())
        chain << QSslCertificate(der, QSsl::Der);
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key.key());
    tls.setCaCertificates({QSslCertificate(m_pki.endpoint.root.certificate, QSsl::Der)});
    return tls;
}

TestCardKey::Handshake TestCardKey::shake(const QSslConfiguration &client) const
{
    QSslServer server;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(m_pki.endpoint.signer.certificate, QSsl::Der));
    tls.setPrivateKey(QSslKey(sandbox::privateKeyPem(m_pki.endpoint.signer.key.get()), QSsl::Ec));
    tls.setCaCertificates({QSslCertificate(m_pki.rsa.root.certificate, QSsl::Der),
        QSslCertificate(m_pki.ec.root.certificate, QSsl::Der)});
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    server.setSslConfiguration(tls);
    if (!server.listen(QHostAddress::LocalHost))
        return {};
    QSslSocket socket;
    socket.setSslConfiguration(client);
    socket.connectToHostEncrypted(QHostAddress(QHostAddress::LocalHost).toString(), server.serverPort());
    QSslSocket *peer = nullptr;
    const bool ended = QTest::qWaitFor([&] {
        if (!peer)
            peer = qobject_cast<QSslSocket *>(server.nextPendingConnection());
        return (peer && socket.isEncrypted()) || socket.state() == QAbstractSocket::UnconnectedState;
    });
    if (!ended || !peer)
        return {};
    return {socket.isEncrypted(), socket.sessionProtocol(), peer->peerCertificate().toDer()};
}

void TestCardKey::key_inQt_isOpaqueAndNotNull_data()
{
    QTest::addColumn<bool>("rsa");
    QTest::newRow("RSA-2048") << true;
    QTest::newRow("P-384") << false;
}

void TestCardKey::key_inQt_isOpaqueAndNotNull()
{
    QFETCH(bool, rsa);
    const auto key = CardKey::make(card(rsa).certificate(), card(rsa).callback());
    QVERIFY(key);
    QVERIFY(!key->key().isNull());
    QCOMPARE(key->key().algorithm(), QSsl::Opaque);
    QCOMPARE(key->isRsa(), rsa);
    QCOMPARE(key->bits(), rsa ? 2048 : 384);
}

void TestCardKey::key_export_givesOnlyThePublicHalf()
{
    for (const bool rsa : {true, false}) {
        const auto key = CardKey::make(card(rsa).certificate(), card(rsa).callback());
        const auto handle = reinterpret_cast<EVP_PKEY *>(key->key().handle());
        BIO *out = BIO_new(BIO_s_mem());
        QCOMPARE(PEM_write_bio_PrivateKey(out, handle, nullptr, nullptr, 0, nullptr, nullptr), 0);
        QCOMPARE(PEM_write_bio_PUBKEY(out, handle), 1);
        BIO_free(out);
    }
}

void TestCardKey::key_ofAnotherCertificate_doesNotFit()
{
    const auto key = CardKey::make(m_rsa->certificate(), m_rsa->callback());
    const auto handle = reinterpret_cast<EVP_PKEY *>(key->key().handle());
    const auto other = m_pki.rsa.issueCard(sandbox::chairman());
    for (const auto &[der, fits] :
        {std::pair(m_rsa->certificate(), 1), std::pair(other.authentication.certificate, 0)}) {
        auto data = reinterpret_cast<const unsigned char *>(der.constData());
        X509 *certificate = d2i_X509(nullptr, &data, der.size());
        QCOMPARE(X509_check_private_key(certificate, handle), fits);
        X509_free(certificate);
    }
}

void TestCardKey::handshake_ofEachKind_asksTheCardOnce_data()
{
    QTest::addColumn<bool>("rsa");
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::addColumn<QByteArray>("algorithms");
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QByteArray>("hash");
    const QByteArray none;
    QTest::newRow("RSA, TLS 1.3") << true << QSsl::TlsV1_3 << none << Scheme::RsaPss << QByteArray("SHA256");
    QTest::newRow("RSA, TLS 1.2") << true << QSsl::TlsV1_2 << none << Scheme::RsaPss << QByteArray("SHA256");
    QTest::newRow("RSA, TLS 1.2, PKCS#1 only")
        << true << QSsl::TlsV1_2 << QByteArray("RSA+SHA256") << Scheme::RsaPkcs1 << QByteArray("SHA256");
    QTest::newRow("RSA, TLS 1.3, PSS preferred")
        << true << QSsl::TlsV1_3 << QByteArray("RSA-PSS+SHA256:RSA+SHA256") << Scheme::RsaPss << QByteArray("SHA256");
    QTest::newRow("EC, TLS 1.3") << false << QSsl::TlsV1_3 << none << Scheme::Ecdsa << QByteArray("SHA384");
    QTest::newRow("EC, TLS 1.2") << false << QSsl::TlsV1_2 << none << Scheme::Ecdsa << QByteArray("SHA256");
    QTest::newRow("EC, TLS 1.2, SHA-384")
        << false << QSsl::TlsV1_2 << QByteArray("ECDSA+SHA384") << Scheme::Ecdsa << QByteArray("SHA384");
}

void TestCardKey::handshake_ofEachKind_asksTheCardOnce()
{
    QFETCH(bool, rsa);
    QFETCH(QSsl::SslProtocol, protocol);
    QFETCH(QByteArray, algorithms);
    QFETCH(Scheme, scheme);
    QFETCH(QByteArray, hash);
    const auto before = card(rsa).requests().size();
    const auto key = CardKey::make(card(rsa).certificate(), card(rsa).callback());
    QSslConfiguration tls = clientConfiguration(*key, card(rsa));
    tls.setProtocol(protocol);
    if (!algorithms.isEmpty())
        tls.setBackendConfigurationOption("ClientSignatureAlgorithms", algorithms);

    const Handshake handshake = shake(tls);

    QVERIFY(handshake.encrypted);
    QCOMPARE(handshake.protocol, protocol);
    QCOMPARE(handshake.peer, card(rsa).certificate());
    QCOMPARE(card(rsa).requests().size(), before + 1);
    QCOMPARE(key->signatureCount(), 1);
    QCOMPARE(card(rsa).requests().last().scheme, scheme);
    QCOMPARE(card(rsa).requests().last().hash, hash);
    QCOMPARE(card(rsa).requests().last().digest.size(), hash == "SHA384" ? 48 : 32);
}

void TestCardKey::logOut_copyOfTheKey_refusesWithoutTheCard()
{
    auto key = CardKey::make(m_ec->certificate(), m_ec->callback());
    const QSslConfiguration survivor = clientConfiguration(*key, *m_ec);
    const auto before = m_ec->requests().size();
    key->logOut();
    QVERIFY(!shake(survivor).encrypted);
    QCOMPARE(m_ec->requests().size(), before);
    QCOMPARE(key->refusal()->code, QStringLiteral("sending.login.over"));
}

void TestCardKey::refusal_ofTheCard_isKept()
{
    SoftwareCard pulled(m_pki.rsa.issueCard(sandbox::secretary()));
    pulled.pullOut({base::Kind::Environment, QStringLiteral("card.removed"), "gone", {}, {}});
    const auto key = CardKey::make(pulled.certificate(), pulled.callback());
    QVERIFY(!shake(clientConfiguration(*key, pulled)).encrypted);
    QCOMPARE(key->refusal()->code, QStringLiteral("card.removed"));
    QCOMPARE(key->signatureCount(), 0);
}

void TestCardKey::certificate_unreadable_isRefused()
{
    const auto key = CardKey::make("not a certificate", m_rsa->callback());
    QVERIFY(!key);
    QCOMPARE(key.problem().code, QStringLiteral("sending.certificate.unusable"));
}

QTEST_GUILESS_MAIN(TestCardKey)
#include "test_card_key.moc"
