// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/card.h"

#include "card/scripted_channel.h"

#include <QTest>

using cardtest::script;
using cardtest::ScriptedChannel;

namespace {

// GET CARD DATA of applets 1.7 and 1.8, of the same chip.
const QByteArray dataOf17("534c920102030405060708090a0b0c0df3360121ff1700030021010f9000");
const QByteArray dataOf18("534c920102030405060708090a0b0c0df3360121ff1800010000020f9000");

base::Result<card::Card> opened(const std::shared_ptr<cardtest::Script> &passed)
{
    return card::Card::over(std::make_unique<ScriptedChannel>(passed));
}

QString codeOf(const std::shared_ptr<cardtest::Script> &passed)
{
    const auto card = opened(passed);
    return card.ok() ? QString() : card.problem().code;
}

int times(const cardtest::Script &script, const QByteArray &beginning)
{
    int count = 0;
    for (const QByteArray &sent : script.sent)
        count += sent.toHex().startsWith(beginning) ? 1 : 0;
    return count;
}

} // namespace

/// Cards and readers that do what the virtual card does not.
class OdditiesTest : public QObject
{
    Q_OBJECT
private slots:
    void open_appletSelectedWith61_isAnEid();
    void open_notYetIssued_isNotActivated();
    void open_applet11_isTooOld();
    void open_nonsenseAtFirst_isTriedOnceMore();
    void open_nonsenseTwice_isNoEid();
    void certificate_cardThatTakesNoPaths_isWalkedTo();
    void certificate_notActivated_saysSo();
    void certificate_otherThanDer_isAFault();
    void certificate_longerThanItsFile_isAFault();
    void identity_fileOfExactlyOneBlock_endsAt6B00();
    void sign_readerThatCollects61Itself_isAsGood();
    void sign_anotherChip_isRefusedBeforeThePin();
    void sign_signatureOfTheWrongLength_isAFault();
    void sign_psoFails_dropsTheRight();
    void sign_cardGoneDuringVerify_sendsThePinOnce();
    void everyAct_whateverHappens_endsItsTransaction();
};

void OdditiesTest::open_appletSelectedWith61_isAnEid()
{
    // A status that promises file information; the card has none to give in the end.
    const auto passed = script({"6102", "6f009000", dataOf17});
    QVERIFY(opened(passed).ok());
}

void OdditiesTest::open_notYetIssued_isNotActivated()
{
    QCOMPARE(codeOf(script({"9000", QByteArray(dataOf18).replace("020f9000", "02079000")})),
        QStringLiteral("card.notActivated"));
}

void OdditiesTest::open_applet11_isTooOld()
{
    QCOMPARE(codeOf(script({"9000", QByteArray(dataOf17).replace("ff17", "ff11")})), QStringLiteral("card.applet.old"));
}

void OdditiesTest::open_nonsenseAtFirst_isTriedOnceMore()
{
    const auto passed = script({"6d00", "9000", dataOf18});
    const auto card = opened(passed);
    QVERIFY(card.ok());
    QCOMPARE(card->applet(), 0x18);
    QCOMPARE(passed->restarts, 1);
}

void OdditiesTest::open_nonsenseTwice_isNoEid()
{
    const auto passed = script({"6a82", "6a82"});
    QCOMPARE(codeOf(passed), QStringLiteral("card.notEid"));
    QCOMPARE(passed->sent.size(), 2);
}

void OdditiesTest::certificate_cardThatTakesNoPaths_isWalkedTo()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    for (const char *answer : {"534c920102030405060708090a0b0c0df3360121ff1700030021010f9000", "6a86", "9000", "9000",
             "9000", "3003020105009000"})
        passed->answers += QByteArray::fromHex(answer);
    const auto certificate = card->certificate(card::CertificateKind::Root);
    QVERIFY(certificate.ok());
    QCOMPARE(certificate->toHex(), QByteArray("3003020105"));
    QCOMPARE(times(*passed, "00a4020c02"), 3);
}

void OdditiesTest::certificate_notActivated_saysSo()
{
    const auto passed = script({"9000", dataOf18});
    auto card = opened(passed);
    QVERIFY(card.ok());
    passed->answers = {QByteArray::fromHex(dataOf18), QByteArray::fromHex("6d00")};
    const auto certificate = card->certificate(card::CertificateKind::Signature);
    QVERIFY(!certificate.ok());
    QCOMPARE(certificate.problem().code, QStringLiteral("card.notActivated"));
}

void OdditiesTest::certificate_otherThanDer_isAFault()
{
    for (const QByteArray &content :
        {QByteArray("0102030405069000"), QByteArray("3083010203049000"), QByteArray("30829000")}) {
        const auto passed = script({"9000", dataOf18});
        auto card = opened(passed);
        QVERIFY(card.ok());
        passed->answers = {QByteArray::fromHex(dataOf18), QByteArray::fromHex("9000"), QByteArray::fromHex(content)};
        const auto certificate = card->certificate(card::CertificateKind::Signature);
        QVERIFY(!certificate.ok());
        QCOMPARE(certificate.problem().code, QStringLiteral("card.fault"));
    }
}

void OdditiesTest::certificate_longerThanItsFile_isAFault()
{
    const auto passed = script({"9000", dataOf18});
    auto card = opened(passed);
    QVERIFY(card.ok());
    const QByteArray block = QByteArray::fromHex("3082ffff") + QByteArray(252, 'x') + QByteArray::fromHex("9000");
    passed->answers = {QByteArray::fromHex(dataOf18), QByteArray::fromHex("9000"), block, QByteArray::fromHex("6b00")};
    const auto certificate = card->certificate(card::CertificateKind::Signature);
    QVERIFY(!certificate.ok());
    QCOMPARE(certificate.problem().code, QStringLiteral("card.fault"));
}

void OdditiesTest::identity_fileOfExactlyOneBlock_endsAt6B00()
{
    const auto passed = script({"9000", dataOf18});
    auto card = opened(passed);
    QVERIFY(card.ok());
    const QByteArray name = QByteArray::fromHex("0703") + "Abc";
    const QByteArray block = name + QByteArray(256 - name.size(), '\0') + QByteArray::fromHex("9000");
    passed->answers = {QByteArray::fromHex("9000"), block, QByteArray::fromHex("6b00")};
    const auto identity = card->identity();
    QVERIFY(identity.ok());
    QCOMPARE(identity->surname, QStringLiteral("Abc"));
}

void OdditiesTest::sign_readerThatCollects61Itself_isAsGood()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    const QByteArray signature = QByteArray(256, 's') + QByteArray::fromHex("9000");
    const QByteArray done = QByteArray::fromHex("9000");
    passed->answers = {QByteArray::fromHex(dataOf17), QByteArray::fromHex("63c3"), done, done, done, signature};
    const auto made = card->sign(card::Key::Signature, card::Scheme::RsaPkcs1, card::HashAlgorithm::Sha256,
        QByteArray(32, 'd'), base::Secret("1234"));
    QVERIFY(made.ok());
    QCOMPARE(*made, QByteArray(256, 's'));
}

void OdditiesTest::sign_anotherChip_isRefusedBeforeThePin()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    passed->answers = {QByteArray::fromHex(QByteArray(dataOf17).replace("0102", "0909"))};
    const auto made = card->sign(card::Key::Signature, card::Scheme::RsaPkcs1, card::HashAlgorithm::Sha256,
        QByteArray(32, 'd'), base::Secret("1234"));
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().code, QStringLiteral("card.changed"));
    QCOMPARE(times(*passed, "0020"), 0);
}

void OdditiesTest::sign_signatureOfTheWrongLength_isAFault()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    const QByteArray done = QByteArray::fromHex("9000");
    passed->answers
        = {QByteArray::fromHex(dataOf17), QByteArray::fromHex("63c3"), done, done, done, QByteArray(255, 's') + done};
    const auto made = card->sign(card::Key::Signature, card::Scheme::RsaPkcs1, card::HashAlgorithm::Sha256,
        QByteArray(32, 'd'), base::Secret("1234"));
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().code, QStringLiteral("card.fault"));
}

void OdditiesTest::sign_psoFails_dropsTheRight()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    const QByteArray done = QByteArray::fromHex("9000");
    passed->answers = {QByteArray::fromHex(dataOf17), QByteArray::fromHex("63c3"), done, done, done,
        QByteArray::fromHex("6400"), done};
    const auto made = card->sign(card::Key::Signature, card::Scheme::RsaPkcs1, card::HashAlgorithm::Sha256,
        QByteArray(32, 'd'), base::Secret("1234"));
    QVERIFY(!made.ok());
    QCOMPARE(passed->sent.last().toHex(), QByteArray("80e60000"));
}

void OdditiesTest::sign_cardGoneDuringVerify_sendsThePinOnce()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    const QByteArray done = QByteArray::fromHex("9000");
    passed->answers = {QByteArray::fromHex(dataOf17), QByteArray::fromHex("63c3"), done, done, QByteArray()};
    const auto made = card->sign(card::Key::Signature, card::Scheme::RsaPkcs1, card::HashAlgorithm::Sha256,
        QByteArray(32, 'd'), base::Secret("1234"));
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().code, QStringLiteral("card.removed"));
    QCOMPARE(times(*passed, "0020000108"), 1);
    QCOMPARE(passed->restarts, 0);
}

void OdditiesTest::everyAct_whateverHappens_endsItsTransaction()
{
    for (int good = 0; good < 8; ++good) {
        const auto passed = script({"9000", dataOf17});
        auto card = opened(passed);
        QVERIFY(card.ok());
        passed->answers = QList<QByteArray>{QByteArray::fromHex(dataOf17), QByteArray::fromHex("63c3")};
        while (passed->answers.size() < good)
            passed->answers += QByteArray::fromHex("9000");
        passed->answers.resize(good);
        (void)card->sign(card::Key::Signature, card::Scheme::RsaPkcs1, card::HashAlgorithm::Sha256, QByteArray(32, 'd'),
            base::Secret("1234"));
        QCOMPARE(passed->begun, 0);
    }
}

QTEST_APPLESS_MAIN(OdditiesTest)
#include "test_oddities.moc"
