// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/identity.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

QByteArray field(int tag, const QByteArray &value)
{
    return QByteArray(1, static_cast<char>(tag)) + static_cast<char>(value.size()) + value;
}

QByteArray wholeFile()
{
    return field(0x01, "592012345678") + field(0x02, QByteArray(16, 'c')) + field(0x03, "14.03.2016")
        + field(0x04, "14.03.2026") + field(0x05, "Luik") + field(0x06, "72022912348") + field(0x07, "Specimen")
        + field(0x08, "Karel Jan") + field(0x09, "P") + field(0x0a, "Belg") + field(0x0b, "Gent")
        + field(0x0c, "29 FEB  1972") + field(0x0d, "M") + field(0x0e, "") + field(0x0f, "1") + field(0x10, "0")
        + field(0x11, QByteArray(32, 'h'));
}

} // namespace

class IdentityTest : public QObject
{
    Q_OBJECT
private slots:
    void parsedIdentity_ofAnOldCard_hasAllFields();
    void parsedIdentity_ofANewCard_takesTheVersionFirst();
    void parsedIdentity_paddingAtTheEnd_isIgnored();
    void parsedIdentity_unknownTagsAndLongFields_arePassedOver();
    void parsedIdentity_accentsAndControls_areTextOnly();
    void parsedIdentity_cutAnywhere_neverReadsPastTheEnd();
    void parsedIdentity_hostileBytes_areRefused_data();
    void parsedIdentity_hostileBytes_areRefused();
    void parsedIdentity_randomBytes_neverCrash();
    void parsedAddress_trailingSpacesAndZeros_areCut();
    void parsedBirthDate_everyLanguage_isADay_data();
    void parsedBirthDate_everyLanguage_isADay();
};

void IdentityTest::parsedIdentity_ofAnOldCard_hasAllFields()
{
    const auto identity = card::parsedIdentity(wholeFile());
    QVERIFY(identity.ok());
    QCOMPARE(identity->cardNumber, QStringLiteral("592012345678"));
    QCOMPARE(identity->chipNumber, QByteArray(16, 'c'));
    QCOMPARE(identity->validFrom, QDate(2016, 3, 14));
    QCOMPARE(identity->validUntil, QDate(2026, 3, 14));
    QCOMPARE(identity->municipality, QStringLiteral("Luik"));
    QCOMPARE(identity->nationalNumber, QStringLiteral("72022912348"));
    QCOMPARE(identity->fullName(), QStringLiteral("Karel Jan Specimen"));
    QCOMPARE(identity->thirdInitial, QStringLiteral("P"));
    QCOMPARE(identity->nationality, QStringLiteral("Belg"));
    QCOMPARE(identity->birthPlace, QStringLiteral("Gent"));
    QCOMPARE(identity->birthDay, QDate(1972, 2, 29));
    QCOMPARE(identity->sex, QStringLiteral("M"));
    QCOMPARE(identity->documentType, 1);
    QCOMPARE(identity->photoHash.size(), 32);
}

void IdentityTest::parsedIdentity_ofANewCard_takesTheVersionFirst()
{
    const auto identity = card::parsedIdentity(field(0x00, QByteArray::fromHex("0001")) + wholeFile());
    QVERIFY(identity.ok());
    QCOMPARE(identity->surname, QStringLiteral("Specimen"));
}

void IdentityTest::parsedIdentity_paddingAtTheEnd_isIgnored()
{
    for (const int zeros : {1, 2, 50}) {
        const auto identity = card::parsedIdentity(wholeFile() + QByteArray(zeros, '\0'));
        QVERIFY(identity.ok());
        QCOMPARE(identity->surname, QStringLiteral("Specimen"));
    }
}

void IdentityTest::parsedIdentity_unknownTagsAndLongFields_arePassedOver()
{
    const QByteArray longField = QByteArray::fromHex("7fff05") + QByteArray(260, 'x'); // 255 and 5 more
    const auto identity = card::parsedIdentity(field(0x7e, "new") + longField + wholeFile());
    QVERIFY(identity.ok());
    QCOMPARE(identity->surname, QStringLiteral("Specimen"));
}

void IdentityTest::parsedIdentity_accentsAndControls_areTextOnly()
{
    const auto identity = card::parsedIdentity(field(0x07, "L\xc3\xa9\x1b[2Jon\n") + field(0x06, "1"));
    QVERIFY(identity.ok());
    QCOMPARE(identity->surname, QStringLiteral("L\u00e9[2Jon"));
}

void IdentityTest::parsedIdentity_cutAnywhere_neverReadsPastTheEnd()
{
    const QByteArray file = wholeFile();
    for (qsizetype size = 0; size < file.size(); ++size) {
        const auto identity = card::parsedIdentity(file.left(size)); // sanitizers watch
        if (!identity)
            QCOMPARE(identity.problem().code, QStringLiteral("card.identity.damaged"));
    }
}

void IdentityTest::parsedIdentity_hostileBytes_areRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(300, '\0');
    QTest::newRow("tag alone") << QByteArray::fromHex("06");
    QTest::newRow("length past the end") << QByteArray::fromHex("067f31");
    QTest::newRow("endless length") << QByteArray(1, '\x06') + QByteArray(200, '\xff');
    QTest::newRow("twice") << field(0x06, "1") + field(0x06, "2");
    QTest::newRow("no UTF-8") << field(0x07, QByteArray::fromHex("c3283f"));
    QTest::newRow("too long") << QByteArray(100000, 'a');
}

void IdentityTest::parsedIdentity_hostileBytes_areRefused()
{
    QFETCH(QByteArray, file);
    const auto identity = card::parsedIdentity(file);
    QVERIFY(!identity.ok());
    QCOMPARE(identity.problem().code, QStringLiteral("card.identity.damaged"));
}

void IdentityTest::parsedIdentity_randomBytes_neverCrash()
{
    QRandomGenerator random(20170220);
    int refused = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray file(random.bounded(64), '\0');
        for (char &byte : file)
            byte = static_cast<char>(random.generate());
        refused += card::parsedIdentity(file).ok() ? 0 : 1;
        refused += card::parsedAddress(file).ok() ? 0 : 1;
    }
    QVERIFY(refused > 20000); // and no sanitizer spoke
}

void IdentityTest::parsedAddress_trailingSpacesAndZeros_areCut()
{
    const QByteArray file
        = field(0x01, "Dorpsstraat 12 ") + field(0x02, "9000") + field(0x03, "Gent") + QByteArray(60, '\0');
    const auto address = card::parsedAddress(file);
    QVERIFY(address.ok());
    QCOMPARE(address->street, QStringLiteral("Dorpsstraat 12"));
    QCOMPARE(address->postcode, QStringLiteral("9000"));
    QCOMPARE(address->municipality, QStringLiteral("Gent"));
}

void IdentityTest::parsedBirthDate_everyLanguage_isADay_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("nl") << QStringLiteral("01 MAAR 1980") << QDate(1980, 3, 1);
    QTest::newRow("nl, padded") << QStringLiteral("05 OKT  1971") << QDate(1971, 10, 5);
    QTest::newRow("fr") << QStringLiteral("31 AOUT 1999") << QDate(1999, 8, 31);
    QTest::newRow("fr, short") << QStringLiteral("14 FEV  1960") << QDate(1960, 2, 14);
    QTest::newRow("de") << QStringLiteral("09.M\u00c4R.1955") << QDate(1955, 3, 9);
    QTest::newRow("de, mixed") << QStringLiteral("24 DEZ.1990") << QDate(1990, 12, 24);
    QTest::newRow("year only") << QStringLiteral("1970") << QDate();
    QTest::newRow("no day") << QStringLiteral("   JAN  1970") << QDate();
    QTest::newRow("no such day") << QStringLiteral("30 FEB  1970") << QDate();
    QTest::newRow("no such month") << QStringLiteral("30 QQQ  1970") << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void IdentityTest::parsedBirthDate_everyLanguage_isADay()
{
    QFETCH(QString, printed);
    QFETCH(QDate, day);
    QCOMPARE(card::parsedBirthDate(printed).value_or(QDate()), day);
}

QTEST_APPLESS_MAIN(IdentityTest)
#include "test_identity.moc"
