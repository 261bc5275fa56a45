// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/pki/pki.h"
#include "trust/certificate.h"

#include <QCryptographicHash>
#include <QTest>

#include <openssl/x509v3.h>

using trust::Certificate;

class CertificateTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_authority = sandbox::PersonAuthority::make(sandbox::KeyKind::P384); }
    void fromDer_ofACard_showsThePerson();
    void fromDer_withOtherPeoplesSerialNumbers_hasNoNationalNumber();
    void names_withControls_areShownWithout();
    void fromDer_damaged_isRefused();
    void fromDer_anyBitFlipped_neverEqualsTheOriginal();

private:
    sandbox::PersonAuthority m_authority;
};

void CertificateTest::fromDer_ofACard_showsThePerson()
{
    const auto card = m_authority.issueCard(sandbox::secretary());
    const auto read = Certificate::fromDer(card.signature.certificate);
    QVERIFY(read);
    QCOMPARE(read->commonName(), QStringLiteral("Liesbeth Voorbeeld (Signature)"));
    QCOMPARE(read->personName(), QStringLiteral("Liesbeth Voorbeeld"));
    QCOMPARE(read->nationalNumber(), QStringLiteral("90010100222"));
    QCOMPARE(read->notBefore(), QDateTime(QDate(2015, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(read->notAfter(), QDateTime(QDate(2040, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(read->issuer(NID_commonName), QStringLiteral("TEST ONLY Citizen CA Sandbox"));
    QCOMPARE(read->keyKind(), trust::KeyKind::EcP384);
    QVERIFY(read->subjectLine().startsWith(QLatin1String("C=BE, CN=Liesbeth")));
    QCOMPARE(read->fingerprint(), QCryptographicHash::hash(card.signature.certificate, QCryptographicHash::Sha256));
    QVERIFY(read->hasKeyUsage(KU_NON_REPUDIATION) && !read->hasKeyUsage(KU_DIGITAL_SIGNATURE));
    QVERIFY(!read->isAuthority() && !read->isSelfIssued());
}

void CertificateTest::fromDer_withOtherPeoplesSerialNumbers_hasNoNationalNumber()
{
    for (const auto &[serial, expected] : {std::pair{"PNOBE-72022912348", "72022912348"}, {"202002", ""},
             {"PNOEE-38001085718", ""}, {"7202291234A", ""}}) {
        sandbox::Person person = sandbox::chairman();
        person.nationalNumber = QLatin1String(serial);
        const auto read = Certificate::fromDer(m_authority.issueCard(person).signature.certificate);
        QVERIFY(read);
        QCOMPARE(read->nationalNumber(), QLatin1String(expected));
    }
}

void CertificateTest::names_withControls_areShownWithout()
{
    sandbox::Person person = sandbox::chairman();
    person.surname = QString::fromUtf8("Specimen\x1b[2J\u202e");
    const auto read = Certificate::fromDer(m_authority.issueCard(person).signature.certificate);
    QVERIFY(read);
    QCOMPARE(read->personName(), QStringLiteral("Karel Specimen[2J"));
    QVERIFY(!read->commonName().contains(QChar(0x1b)) && !read->subjectLine().contains(QChar(0x202e)));
}

void CertificateTest::fromDer_damaged_isRefused()
{
    const QByteArray der = m_authority.root.certificate;
    for (const QByteArray &bad : {QByteArray(), QByteArray("x"), der.chopped(1), der + '\0', QByteArray(100000, '0')}) {
        const auto read = Certificate::fromDer(bad);
        QVERIFY(!read);
        QCOMPARE(read.problem().code, QStringLiteral("trust.certificate.unreadable"));
    }
}

void CertificateTest::fromDer_anyBitFlipped_neverEqualsTheOriginal()
{
    const auto original = Certificate::fromDer(m_authority.citizenCa.certificate);
    QVERIFY(original);
    for (qsizetype bit = 0; bit < original->der().size() * 8; ++bit) {
        QByteArray flipped = original->der();
        flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        const auto read = Certificate::fromDer(flipped);
        QVERIFY(!read || (!(*read == *original) && read->fingerprint() != original->fingerprint()));
    }
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "test_certificate.moc"
