// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/card.h"
#include "card/proof.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using card::CertificateKind;
using cardtest::readerOf;

namespace {

struct Outcome {
    int status = -1;
    QByteArray output;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

QString moduleOfOpenSc()
{
    return QStringLiteral("/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so");
}

bool written(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The virtual cards must satisfy a driver that is not ours: OpenSC. Inside the sandbox.
class OpenScTest : public QObject
{
    Q_OBJECT
private slots:
    void pkcs15Tool_bothCards_listsKeysAndCertificates_data();
    void pkcs15Tool_bothCards_listsKeysAndCertificates();
    void pkcs15Tool_bothCards_readsTheCertificatesThatWeRead_data();
    void pkcs15Tool_bothCards_readsTheCertificatesThatWeRead();
    void pkcs15Tool_pin_isVerified();
    void pkcs11Tool_authenticationKey_signsWithRsa();
};

void OpenScTest::pkcs15Tool_bothCards_listsKeysAndCertificates_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("1.7") << QStringLiteral("secretary");
    QTest::newRow("1.8") << QStringLiteral("chairman");
}

void OpenScTest::pkcs15Tool_bothCards_listsKeysAndCertificates()
{
    QFETCH(QString, place);
    const Outcome dump
        = run(QStringLiteral("pkcs15-tool"), {QStringLiteral("--reader"), readerOf(place), QStringLiteral("--dump")});
    QCOMPARE(dump.status, 0);
    for (const char *expected : {"PKCS#15 Card [BELPIC]", "PIN [Basic PIN]", "Key [Authentication]", "Key [Signature]",
             "X.509 Certificate [Authentication]", "X.509 Certificate [Signature]", "X.509 Certificate [CA]",
             "X.509 Certificate [Root]"})
        QVERIFY2(dump.output.contains(expected), expected);
}

void OpenScTest::pkcs15Tool_bothCards_readsTheCertificatesThatWeRead_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("id");
    QTest::addColumn<CertificateKind>("kind");
    for (const char *place : {"secretary", "chairman"}) {
        const QString name = QLatin1String(place);
        QTest::addRow("%s authentication", place) << name << QStringLiteral("02") << CertificateKind::Authentication;
        QTest::addRow("%s signature", place) << name << QStringLiteral("03") << CertificateKind::Signature;
        QTest::addRow("%s CA", place) << name << QStringLiteral("04") << CertificateKind::CitizenCa;
        QTest::addRow("%s root", place) << name << QStringLiteral("06") << CertificateKind::Root;
    }
}

void OpenScTest::pkcs15Tool_bothCards_readsTheCertificatesThatWeRead()
{
    QFETCH(QString, place);
    QFETCH(QString, id);
    QFETCH(CertificateKind, kind);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("certificate.pem"));
    const Outcome read = run(QStringLiteral("pkcs15-tool"),
        {QStringLiteral("--reader"), readerOf(place), QStringLiteral("--read-certificate"), id,
            QStringLiteral("--output"), file});
    QCOMPARE(read.status, 0);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const auto ours = card->certificate(kind);
    QVERIFY(ours.ok());
    const QByteArray theirs
        = content(file).replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "");
    QCOMPARE(QByteArray::fromBase64(theirs), *ours);
}

void OpenScTest::pkcs15Tool_pin_isVerified()
{
    const auto verified = [](const char *pin) {
        return run(QStringLiteral("pkcs15-tool"),
                   {QStringLiteral("--reader"), readerOf(QStringLiteral("secretary")), QStringLiteral("--verify-pin"),
                       QStringLiteral("--pin"), QLatin1String(pin)})
                   .status
            == 0;
    };
    QVERIFY(!verified("9999"));
    QVERIFY(verified("1234"));
}

void OpenScTest::pkcs11Tool_authenticationKey_signsWithRsa()
{
    const QTemporaryDir folder;
    const QString message = folder.filePath(QStringLiteral("message"));
    const QString signature = folder.filePath(QStringLiteral("signature"));
    QVERIFY(written(message, "log-in challenge"));
    const Outcome made = run(QStringLiteral("pkcs11-tool"),
        {QStringLiteral("--module"), moduleOfOpenSc(), QStringLiteral("--token-label"),
            QStringLiteral("BELPIC (Basic PIN)"), QStringLiteral("--slot-index"), QStringLiteral("0"),
            QStringLiteral("--login"), QStringLiteral("--pin"), QStringLiteral("1234"), QStringLiteral("--sign"),
            QStringLiteral("--id"), QStringLiteral("02"), QStringLiteral("--mechanism"),
            QStringLiteral("SHA256-RSA-PKCS"), QStringLiteral("--input-file"), message, QStringLiteral("--output-file"),
            signature});
    QVERIFY2(made.status == 0, made.output.constData());
    auto card = card::Card::open(readerOf(QStringLiteral("secretary")));
    QVERIFY(card.ok());
    const auto certificate = card->certificate(CertificateKind::Authentication);
    QVERIFY(certificate.ok());
    const QString file = folder.filePath(QStringLiteral("certificate.der"));
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    QVERIFY(written(file, *certificate));
    const auto openssl = [](const QStringList &arguments) { return run(QStringLiteral("openssl"), arguments); };
    QCOMPARE(openssl({QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
                         file, QStringLiteral("-pubkey"), QStringLiteral("-noout"), QStringLiteral("-out"), key})
                 .status,
        0);
    const Outcome judged = openssl({QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-verify"), key,
        QStringLiteral("-signature"), signature, message});
    QVERIFY2(judged.output.contains("Verified OK"), judged.output.constData());
}

QTEST_GUILESS_MAIN(OpenScTest)
#include "test_opensc.moc"
