// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/pin.h"
#include "card/readers.h"
#include "card/signing.h"

#include <QTest>

using card::HashAlgorithm;
using card::KeyKind;
using card::Scheme;

class FormatsTest : public QObject
{
    Q_OBJECT
private slots:
    void verifyCommand_everyLength_isIso9564Format2_data();
    void verifyCommand_everyLength_isIso9564Format2();
    void checkedPin_notFourToTwelveDigits_isRefused_data();
    void checkedPin_notFourToTwelveDigits_isRefused();
    void isEidAtr_knownCards_areRecognised_data();
    void isEidAtr_knownCards_areRecognised();
    void signingOrder_perApplet_choosesItsOwnAlgorithm_data();
    void signingOrder_perApplet_choosesItsOwnAlgorithm();
    void signingOrder_sha384WithRsa_wrapsTheDigest();
    void signingOrder_whatTheCardCannot_isRefused();
};

void FormatsTest::verifyCommand_everyLength_isIso9564Format2_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<QByteArray>("block");
    QTest::newRow("4") << QByteArray("1234") << QByteArray("241234ffffffffff");
    QTest::newRow("5") << QByteArray("12345") << QByteArray("2512345fffffffff");
    QTest::newRow("12") << QByteArray("123456789012") << QByteArray("2c123456789012ff");
}

void FormatsTest::verifyCommand_everyLength_isIso9564Format2()
{
    QFETCH(QByteArray, pin);
    QFETCH(QByteArray, block);
    const base::Secret command = card::verifyCommand(base::Secret(pin.toStdString()));
    const QByteArray bytes(command.view().data(), qsizetype(command.size()));
    QCOMPARE(bytes.toHex(), "0020000108" + block);
}

void FormatsTest::checkedPin_notFourToTwelveDigits_isRefused_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("3") << QByteArray("123") << false;
    QTest::newRow("4") << QByteArray("0000") << true;
    QTest::newRow("12") << QByteArray("123456789012") << true;
    QTest::newRow("13") << QByteArray("1234567890123") << false;
    QTest::newRow("letter") << QByteArray("12a4") << false;
    QTest::newRow("space") << QByteArray("1234 ") << false;
}

void FormatsTest::checkedPin_notFourToTwelveDigits_isRefused()
{
    QFETCH(QByteArray, pin);
    QFETCH(bool, good);
    const auto checked = card::checkedPin(base::Secret(pin.toStdString()));
    QCOMPARE(checked.ok(), good);
    if (!good) {
        QCOMPARE(checked.problem().code, QStringLiteral("card.pin.format"));
        QCOMPARE(checked.problem().kind, base::Kind::Refused);
    }
}

void FormatsTest::isEidAtr_knownCards_areRecognised_data()
{
    QTest::addColumn<QByteArray>("atr");
    QTest::addColumn<bool>("eid");
    QTest::newRow("1.0 beta") << QByteArray("3b989440ffa503010101ad1310") << true;
    QTest::newRow("1.0") << QByteArray("3b9894400aa503010101ad1310") << true;
    QTest::newRow("1.1 and 1.7") << QByteArray("3b9813400aa503010101ad1311") << true;
    QTest::newRow("variant in pcsc-tools' list") << QByteArray("3b9830400aa503010101ad1311") << true;
    QTest::newRow("1.8") << QByteArray("3b7f96000080318065b085040120120fff829000") << true;
    QTest::newRow("other Gemalto card") << QByteArray("3b7f96000080318065b0850300ef120fff829000") << false;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("cut") << QByteArray("3b9813400aa503010101ad13") << false;
}

void FormatsTest::isEidAtr_knownCards_areRecognised()
{
    QFETCH(QByteArray, atr);
    QFETCH(bool, eid);
    QCOMPARE(card::isEidAtr(QByteArray::fromHex(atr)), eid);
}

void FormatsTest::signingOrder_perApplet_choosesItsOwnAlgorithm_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<HashAlgorithm>("hash");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("algorithm");
    QTest::newRow("1.7 PKCS#1") << KeyKind::Rsa2048 << Scheme::RsaPkcs1 << HashAlgorithm::Sha256 << 32 << 0x08;
    QTest::newRow("1.7 PSS") << KeyKind::Rsa2048 << Scheme::RsaPss << HashAlgorithm::Sha256 << 32 << 0x20;
    QTest::newRow("1.8 SHA-256") << KeyKind::EcP384 << Scheme::Ecdsa << HashAlgorithm::Sha256 << 32 << 0x01;
    QTest::newRow("1.8 SHA-384") << KeyKind::EcP384 << Scheme::Ecdsa << HashAlgorithm::Sha384 << 48 << 0x02;
    QTest::newRow("1.8 SHA-512") << KeyKind::EcP384 << Scheme::Ecdsa << HashAlgorithm::Sha512 << 64 << 0x04;
}

void FormatsTest::signingOrder_perApplet_choosesItsOwnAlgorithm()
{
    QFETCH(KeyKind, kind);
    QFETCH(Scheme, scheme);
    QFETCH(HashAlgorithm, hash);
    QFETCH(int, size);
    QFETCH(int, algorithm);
    const QByteArray digest(size, 'd');
    const auto order = card::signingOrder(kind, scheme, hash, digest);
    QVERIFY(order.ok());
    QCOMPARE(int(order->algorithm), algorithm);
    QCOMPARE(order->input, digest);
}

void FormatsTest::signingOrder_sha384WithRsa_wrapsTheDigest()
{
    const auto order
        = card::signingOrder(KeyKind::Rsa2048, Scheme::RsaPkcs1, HashAlgorithm::Sha384, QByteArray(48, 'd'));
    QVERIFY(order.ok());
    QCOMPARE(int(order->algorithm), 0x01);
    QCOMPARE(order->input.size(), 19 + 48);
}

void FormatsTest::signingOrder_whatTheCardCannot_isRefused()
{
    const auto refused = [](KeyKind kind, Scheme scheme, HashAlgorithm hash, int size) {
        const auto order = card::signingOrder(kind, scheme, hash, QByteArray(size, 'd'));
        return !order.ok() && order.problem().code == QLatin1String("card.scheme.unsupported");
    };
    QVERIFY(refused(KeyKind::EcP384, Scheme::RsaPkcs1, HashAlgorithm::Sha256, 32));
    QVERIFY(refused(KeyKind::Rsa2048, Scheme::Ecdsa, HashAlgorithm::Sha256, 32));
    QVERIFY(refused(KeyKind::Rsa2048, Scheme::RsaPss, HashAlgorithm::Sha384, 48));
    QVERIFY(refused(KeyKind::EcP384, Scheme::Ecdsa, HashAlgorithm::Sha384, 32));
}

QTEST_APPLESS_MAIN(FormatsTest)
#include "test_formats.moc"
