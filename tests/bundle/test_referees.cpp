// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/raising.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using bundle::Role;

/// Programs of others judge what we write: unzip, xmllint, xmlsec1, openssl.
class RefereesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void unzip_ofOurContainer_findsNoError();
    void xmllint_ofOurXml_findsItWellFormed();
    void xmlsec1_ofBothSignatures_verifiesThem();
    void xmlsec1_afterChange_refuses();
    void openssl_ofTheEcSignature_verifiesIt();
    void xmlsec1_ofRaisedSignatures_verifiesThem();
    void openssl_ofTheTimeStamp_verifiesIt();
    void openssl_ofTheIssuersAnswer_verifiesIt_data();
    void openssl_ofTheIssuersAnswer_verifiesIt();

private:
    bool run(const QString &program, const QStringList &arguments, const QString &folder);
    bool runXmlsec(const QString &name, const QString &folder);
    void write(const QString &path, const QByteArray &bytes);
    /// What the only element of this name holds in base64.
    static QByteArray inside(const QByteArray &xml, const QByteArray &element)
    {
        const qsizetype start = xml.indexOf('<' + element + '>') + element.size() + 2;
        return QByteArray::fromBase64(xml.mid(start, xml.indexOf('<', start) - start));
    }

    Fixture m_f;
    QTemporaryDir m_folder;
    QString m_unpacked;
    QByteArray m_output;
};

void RefereesTest::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool RefereesTest::run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool finished = process.waitForFinished(-1);
    m_output = process.readAll();
    return finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool RefereesTest::runXmlsec(const QString &name, const QString &folder)
{
    return run(QStringLiteral("xmlsec1"),
        {QStringLiteral("--verify"), QStringLiteral("--id-attr:Id"),
            QStringLiteral("http://uri.etsi.org/01903/v1.3.2#:SignedProperties"), QStringLiteral("--trusted-pem"),
            m_folder.filePath(QStringLiteral("rsa.crt")), QStringLiteral("--trusted-pem"),
            m_folder.filePath(QStringLiteral("ec.crt")), name},
        folder);
}

void RefereesTest::initTestCase()
{
    write(m_folder.filePath(QStringLiteral("rsa.crt")), sandbox::certificatePem(m_f.pki.rsa.root.certificate));
    write(m_folder.filePath(QStringLiteral("ec.crt")), sandbox::certificatePem(m_f.pki.ec.root.certificate));
    write(m_folder.filePath(QStringLiteral("bundle.asice")), m_f.complete());
    m_unpacked = m_folder.filePath(QStringLiteral("d"));
    QVERIFY2(run(QStringLiteral("unzip"), {QStringLiteral("bundle.asice"), QStringLiteral("-d"), m_unpacked},
                 m_folder.path()),
        m_output.constData());
}

void RefereesTest::unzip_ofOurContainer_findsNoError()
{
    QVERIFY2(run(QStringLiteral("unzip"), {QStringLiteral("-t"), QStringLiteral("bundle.asice")}, m_folder.path()),
        m_output.constData());
    QVERIFY(m_output.contains("No errors detected"));
    QFile file(m_unpacked + QStringLiteral("/hwg.xml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), Fixture::files().first().bytes);
}

void RefereesTest::xmllint_ofOurXml_findsItWellFormed()
{
    for (const auto &name : {QStringLiteral("META-INF/manifest.xml"), QLatin1String(Fixture::firstSignature).toString(),
             QLatin1String(Fixture::secondSignature).toString()})
        QVERIFY2(run(QStringLiteral("xmllint"), {QStringLiteral("--noout"), name}, m_unpacked), m_output.constData());
}

void RefereesTest::xmlsec1_ofBothSignatures_verifiesThem()
{
    for (const char *name : {Fixture::firstSignature, Fixture::secondSignature}) {
        QVERIFY2(runXmlsec(QLatin1String(name), m_unpacked), m_output.constData());
        QVERIFY2(m_output.contains("SignedInfo References (ok/all): 4/4"), m_output.constData());
    }
}

void RefereesTest::xmlsec1_afterChange_refuses()
{
    const QString copy = m_folder.filePath(QStringLiteral("changed"));
    QVERIFY(QDir().mkpath(copy + QStringLiteral("/META-INF")));
    for (const auto &entry : Fixture::unpacked(m_f.complete()))
        write(copy + QLatin1Char('/') + QString::fromUtf8(entry.name),
            entry.name == "hwg.pdf" ? QByteArray("%PDF-1.4 other") : entry.bytes);
    QVERIFY(!runXmlsec(QLatin1String(Fixture::firstSignature), copy));
}

void RefereesTest::openssl_ofTheEcSignature_verifiesIt()
{
    // openssl wants the certificate's key and the DER form; xmllint makes the canonical SignedInfo.
    write(m_folder.filePath(QStringLiteral("signer.crt")), sandbox::certificatePem(m_f.chairman.signature.certificate));
    const QByteArray container = m_f.complete();
    const QByteArray xml = Fixture::entry(container, Fixture::secondSignature);
    const qsizetype start = xml.indexOf("<ds:SignedInfo");
    QByteArray info = xml.mid(start, xml.indexOf("</ds:SignedInfo>") + 16 - start);
    info.replace("<ds:SignedInfo>", "<ds:SignedInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">");
    write(m_folder.filePath(QStringLiteral("info.xml")), info);
    QVERIFY(
        run(QStringLiteral("xmllint"), {QStringLiteral("--exc-c14n"), QStringLiteral("info.xml")}, m_folder.path()));
    write(m_folder.filePath(QStringLiteral("info.c14n")), m_output.trimmed());
    const qsizetype value = xml.indexOf('>', xml.indexOf("<ds:SignatureValue")) + 1;
    const QByteArray raw = QByteArray::fromBase64(xml.mid(value, xml.indexOf('<', value) - value));
    QCOMPARE(raw.size(), 96);
    const auto integer = [](QByteArray number) {
        while (number.size() > 1 && number.at(0) == 0 && !(number.at(1) & 0x80))
            number.remove(0, 1);
        if (number.at(0) & 0x80)
            number.prepend('\0');
        return char(2) + QByteArray(1, static_cast<char>(number.size())) + number;
    };
    const QByteArray parts = integer(raw.first(48)) + integer(raw.last(48));
    write(
        m_folder.filePath(QStringLiteral("sig.der")), "\x30" + QByteArray(1, static_cast<char>(parts.size())) + parts);
    QVERIFY(run(QStringLiteral("openssl"),
        {QStringLiteral("x509"), QStringLiteral("-in"), QStringLiteral("signer.crt"), QStringLiteral("-pubkey"),
            QStringLiteral("-noout"), QStringLiteral("-out"), QStringLiteral("pub.pem")},
        m_folder.path()));
    QVERIFY2(
        run(QStringLiteral("openssl"),
            {QStringLiteral("dgst"), QStringLiteral("-sha384"), QStringLiteral("-verify"), QStringLiteral("pub.pem"),
                QStringLiteral("-signature"), QStringLiteral("sig.der"), QStringLiteral("info.c14n")},
            m_folder.path()),
        m_output.constData());
}

void RefereesTest::xmlsec1_ofRaisedSignatures_verifiesThem()
{
    const QString folder = m_folder.filePath(QStringLiteral("raised"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/META-INF")));
    for (const auto &entry : Fixture::unpacked(Raising(m_f).raised(m_f.complete())))
        write(folder + QLatin1Char('/') + QString::fromUtf8(entry.name), entry.bytes);
    for (const char *name : {Fixture::firstSignature, Fixture::secondSignature}) {
        QVERIFY2(runXmlsec(QLatin1String(name), folder), m_output.constData());
        QVERIFY2(m_output.contains("SignedInfo References (ok/all): 4/4"), m_output.constData());
        QVERIFY2(run(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QLatin1String(name)}, folder),
            m_output.constData());
    }
}

void RefereesTest::openssl_ofTheTimeStamp_verifiesIt()
{
    const QByteArray xml = Fixture::entry(Raising(m_f).raised(m_f.complete()), Fixture::secondSignature);
    const qsizetype start = xml.indexOf("<ds:SignatureValue");
    QByteArray value = xml.mid(start, xml.indexOf("</ds:SignatureValue>") + 20 - start);
    value.replace("<ds:SignatureValue", "<ds:SignatureValue xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"");
    write(m_folder.filePath(QStringLiteral("value.xml")), value);
    QVERIFY(
        run(QStringLiteral("xmllint"), {QStringLiteral("--exc-c14n"), QStringLiteral("value.xml")}, m_folder.path()));
    write(m_folder.filePath(QStringLiteral("value.c14n")), m_output.trimmed());
    write(m_folder.filePath(QStringLiteral("token.der")), inside(xml, "xades:EncapsulatedTimeStamp"));
    write(m_folder.filePath(QStringLiteral("tsa.crt")), sandbox::certificatePem(m_f.pki.timeStamps.root.certificate));
    QVERIFY2(run(QStringLiteral("openssl"),
                 {QStringLiteral("ts"), QStringLiteral("-verify"), QStringLiteral("-data"),
                     QStringLiteral("value.c14n"), QStringLiteral("-token_in"), QStringLiteral("-in"),
                     QStringLiteral("token.der"), QStringLiteral("-CAfile"), QStringLiteral("tsa.crt")},
                 m_folder.path()),
        m_output.constData());
}

void RefereesTest::openssl_ofTheIssuersAnswer_verifiesIt_data()
{
    QTest::addColumn<bool>("rsa");
    QTest::newRow("RSA") << true;
    QTest::newRow("EC") << false;
}

void RefereesTest::openssl_ofTheIssuersAnswer_verifiesIt()
{
    QFETCH(bool, rsa);
    const sandbox::PersonCertificates &card = rsa ? m_f.secretary : m_f.chairman;
    const QByteArray xml
        = Fixture::entry(Raising(m_f).raised(m_f.complete()), rsa ? Fixture::firstSignature : Fixture::secondSignature);
    write(m_folder.filePath(QStringLiteral("answer.der")), inside(xml, "xades:EncapsulatedOCSPValue"));
    write(m_folder.filePath(QStringLiteral("leaf.crt")), sandbox::certificatePem(card.signature.certificate));
    write(m_folder.filePath(QStringLiteral("ca.crt")), sandbox::certificatePem(card.signature.issuers.first()));
    const QString root = rsa ? QStringLiteral("rsa.crt") : QStringLiteral("ec.crt");
    QVERIFY2(run(QStringLiteral("openssl"),
                 {QStringLiteral("ocsp"), QStringLiteral("-no_nonce"), QStringLiteral("-respin"),
                     QStringLiteral("answer.der"), QStringLiteral("-issuer"), QStringLiteral("ca.crt"),
                     QStringLiteral("-cert"), QStringLiteral("leaf.crt"), QStringLiteral("-CAfile"), root},
                 m_folder.path()),
        m_output.constData());
    QVERIFY2(m_output.contains("Response verify OK") && m_output.contains("leaf.crt: good"), m_output.constData());
}

QTEST_GUILESS_MAIN(RefereesTest)
#include "test_referees.moc"
