// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/pki/pki.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The `openssl` command is the referee for the certificates that we make.
class TestPki : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void personCertificates_verifiedByOpenssl_chainToTheirRoot_data();
    void personCertificates_verifiedByOpenssl_chainToTheirRoot();
    void signatureCertificate_printed_hasTheBelgianFields();
    void ocspSigner_checkedForItsPurpose_isAccepted();
    void rootLists_readByOpenssl_areSignedByTheRoots();
    void endpointCertificate_checkedForItsHosts_matches();
    void timeStampSigner_checkedForItsPurpose_isAccepted();
    void signDigest_bothKinds_givesTheLengthsOfTheCard();

private:
    QByteArray openssl(const QStringList &arguments);
    QString write(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
    sandbox::Pki m_pki;
    int m_exitCode = -1;
};

void TestPki::initTestCase()
{
    m_pki = sandbox::Pki::make();
    QCOMPARE(m_pki.writeTo(m_folder.path()), QString());
}

QByteArray TestPki::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    m_exitCode = process.waitForFinished(-1) ? process.exitCode() : -1;
    return process.readAll();
}

QString TestPki::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? name : QString();
}

void TestPki::personCertificates_verifiedByOpenssl_chainToTheirRoot_data()
{
    QTest::addColumn<bool>("rsa");
    QTest::newRow("applet 1.7") << true;
    QTest::newRow("applet 1.8") << false;
}

void TestPki::personCertificates_verifiedByOpenssl_chainToTheirRoot()
{
    QFETCH(bool, rsa);
    const sandbox::PersonAuthority &authority = rsa ? m_pki.rsa : m_pki.ec;
    const sandbox::PersonAuthority &other = rsa ? m_pki.ec : m_pki.rsa;
    const auto card = authority.issueCard(sandbox::secretary());
    write(QStringLiteral("root.pem"), sandbox::certificatePem(authority.root.certificate));
    write(QStringLiteral("other.pem"), sandbox::certificatePem(other.root.certificate));
    write(QStringLiteral("ca.pem"), sandbox::certificatePem(authority.citizenCa.certificate));
    for (const auto &identity : {card.authentication, card.signature}) {
        write(QStringLiteral("leaf.pem"), sandbox::certificatePem(identity.certificate));
        const QStringList tail{QStringLiteral("-untrusted"), QStringLiteral("ca.pem"), QStringLiteral("leaf.pem")};
        const QStringList head{QStringLiteral("verify"), QStringLiteral("-x509_strict"), QStringLiteral("-CAfile")};
        const QByteArray output = openssl(head + QStringList{QStringLiteral("root.pem")} + tail);
        QVERIFY2(m_exitCode == 0, output.constData());
        openssl(head + QStringList{QStringLiteral("other.pem")} + tail);
        QVERIFY(m_exitCode != 0);
    }
}

void TestPki::signatureCertificate_printed_hasTheBelgianFields()
{
    const auto card = m_pki.ec.issueCard(sandbox::chairman());
    write(QStringLiteral("leaf.pem"), sandbox::certificatePem(card.signature.certificate));
    const QByteArray text = openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-text"),
        QStringLiteral("-in"), QStringLiteral("leaf.pem")});
    for (const char *part : {"CN = Karel Specimen (Signature), SN = Specimen, GN = Karel, serialNumber = 72022912348",
             "Not Before: Jan  1 00:00:00 2015 GMT", "Not After : Jan  1 00:00:00 2040 GMT", "Non Repudiation\n",
             "qcStatements", "ASN1 OID: secp384r1", "TEST ONLY Citizen CA Sandbox",
             "OCSP - URI:http://127.0.0.1:8480/ocsp", "URI:http://127.0.0.1:8480/crl/citizen-ca-ec.crl",
             "CA Issuers - URI:http://127.0.0.1:8480/certs/citizen-ca-ec.crt", "Policy: 2.16.56.99.1.1.2.1"})
        QVERIFY2(text.contains(part), part);
    QVERIFY(!text.contains("Digital Signature"));
}

void TestPki::ocspSigner_checkedForItsPurpose_isAccepted()
{
    write(QStringLiteral("root.pem"), sandbox::certificatePem(m_pki.ec.root.certificate));
    const QByteArray output = openssl({QStringLiteral("verify"), QStringLiteral("-purpose"),
        QStringLiteral("ocsphelper"), QStringLiteral("-CAfile"), QStringLiteral("root.pem"),
        QStringLiteral("-untrusted"), QStringLiteral("citizen-ca-ec.crt"), QStringLiteral("ocsp-ec.crt")});
    QVERIFY2(m_exitCode == 0, output.constData());
}

void TestPki::rootLists_readByOpenssl_areSignedByTheRoots()
{
    write(QStringLiteral("root.pem"), sandbox::certificatePem(m_pki.rsa.root.certificate));
    for (const char *file : {"root-rsa.crl", "root-ec.crl"}) {
        const QByteArray output = openssl(
            {QStringLiteral("crl"), QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-noout"),
                QStringLiteral("-CAfile"), QStringLiteral("root.pem"), QStringLiteral("-in"), QLatin1String(file)});
        QCOMPARE(output.contains("verify OK"), QByteArray(file) == "root-rsa.crl");
    }
}

void TestPki::endpointCertificate_checkedForItsHosts_matches()
{
    write(QStringLiteral("root.pem"), sandbox::certificatePem(m_pki.endpoint.root.certificate));
    const QStringList head{QStringLiteral("verify"), QStringLiteral("-purpose"), QStringLiteral("sslserver"),
        QStringLiteral("-CAfile"), QStringLiteral("root.pem")};
    for (const auto &[option, host] :
        {std::pair{"-verify_hostname", "localhost"}, {"-verify_ip", "127.0.0.1"}, {"-verify_ip", "::1"}}) {
        const QByteArray output
            = openssl(head + QStringList{QLatin1String(option), QLatin1String(host), QStringLiteral("endpoint.crt")});
        QVERIFY2(m_exitCode == 0, output.constData());
    }
}

void TestPki::timeStampSigner_checkedForItsPurpose_isAccepted()
{
    write(QStringLiteral("root.pem"), sandbox::certificatePem(m_pki.timeStamps.root.certificate));
    const QByteArray output
        = openssl({QStringLiteral("verify"), QStringLiteral("-purpose"), QStringLiteral("timestampsign"),
            QStringLiteral("-CAfile"), QStringLiteral("root.pem"), QStringLiteral("timestamps.crt")});
    QVERIFY2(m_exitCode == 0, output.constData());
}

void TestPki::signDigest_bothKinds_givesTheLengthsOfTheCard()
{
    const auto rsa = m_pki.rsa.citizenCa.key.get();
    const auto ec = m_pki.ec.citizenCa.key.get();
    QCOMPARE(sandbox::signDigest(rsa, EVP_sha256(), QByteArray(32, 'x')).size(), 256);
    QCOMPARE(sandbox::signDigest(ec, EVP_sha384(), QByteArray(48, 'x')).size(), 96);
    QVERIFY(sandbox::signDigest(ec, EVP_sha384(), QByteArray(32, 'x')).isEmpty());
}

QTEST_GUILESS_MAIN(TestPki)
#include "test_pki.moc"
