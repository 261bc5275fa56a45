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

const QByteArray atrOf18 = QByteArray::fromHex("3b7f96000080318065b085040120120fff829000");

base::Result<card::Card> opened(const std::shared_ptr<cardtest::Script> &passed)
{
    return card::Card::over(std::make_unique<ScriptedChannel>(passed));
}

QString codeOf(const std::shared_ptr<cardtest::Script> &passed)
{
    const auto card = opened(passed);
    return card.ok() ? QString() : card.problem().code;
}

template <typename T>
QString codeOf(const base::Result<T> &result)
{
    return result.ok() ? QString() : result.problem().code;
}

/// What each kind of call comes to.
QString codeOf(card::Card &card, int call)
{
    const card::Pin pin{base::Secret("1234")};
    switch (call) {
    case 0: return codeOf(card.identity());
    case 1: return codeOf(card.certificate(card::CertificateKind::Root));
    case 2: return codeOf(card.triesLeft());
    case 3: return codeOf(card.authenticate(pin));
    default:
        return codeOf(card.sign(
            card::Key::Signature, card::Scheme::RsaPkcs1, card::HashAlgorithm::Sha256, QByteArray(32, 'd'), pin));
    }
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
    void open_looksLikeAnEid_isAskedAtOnce();
    void open_looksLikeAnEidWithAnotherAppletChosen_choosesOurs();
    void open_looksLikeAnotherCard_isNotSentWhatMayMeanDelete();
    void certificate_readerThatGivesLittleAtATime_isReadToItsEnd();
    void identity_readerThatGivesLittleAtATime_isReadToItsEnd();
    void identity_cardNamesTheRest_isNotAskedForMore();
    void everyCall_sameConnection_doesNotAskWhoTheCardIs();
    void everyCall_connectedAnew_asksWhoTheCardIs();
    void tries_anotherChipOf18_isNoticedByTheSameCommand();
    void sign_anotherProgramLeftTheKeyFolder_goesBack();
    void sign_keyReallyMissing_saysSo();
    void open_looksLikeAnEidThatKnowsNothing_isNotActivated();
    void provePin_right_dropsTheRightBeforeAnybodyComesIn();
    void provePin_wrong_saysSo();
    void sign_chipDamaged_saysSo();
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
    const QByteArray notYet = QByteArray(dataOf18).replace("020f9000", "02079000");
    QCOMPARE(codeOf(script({"9000", notYet, "9000", notYet})), QStringLiteral("card.notActivated"));
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
    for (const char *answer : {"6a86", "9000", "9000", "9000", "3003020105009000", "6b00"})
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
    passed->answers = {QByteArray::fromHex("6d00")};
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
        passed->answers = {QByteArray::fromHex("9000"), QByteArray::fromHex(content), QByteArray::fromHex("6b00")};
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
    passed->answers = {QByteArray::fromHex("9000"), block, QByteArray::fromHex("6b00")};
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
    passed->answers = {QByteArray::fromHex("63c3"), done, done, done, signature};
    const auto made = card->sign(card::Key::Signature, card::Scheme::RsaPkcs1, card::HashAlgorithm::Sha256,
        QByteArray(32, 'd'), base::Secret("1234"));
    QVERIFY(made.ok());
    QCOMPARE(*made, QByteArray(256, 's'));
}

void OdditiesTest::open_looksLikeAnEid_isAskedAtOnce()
{
    const auto passed = script({dataOf18});
    passed->atr = atrOf18;
    QVERIFY(opened(passed).ok());
    QCOMPARE(passed->sent, QList{QByteArray::fromHex("80e400001c")});
}

void OdditiesTest::open_looksLikeAnEidWithAnotherAppletChosen_choosesOurs()
{
    const auto passed = script({"6d00", "9000", dataOf18});
    passed->atr = atrOf18;
    QVERIFY(opened(passed).ok());
    QVERIFY(passed->sent.at(1).toHex().startsWith("00a4040c0f"));
    QCOMPARE(passed->restarts, 0);
}

void OdditiesTest::open_looksLikeAnotherCard_isNotSentWhatMayMeanDelete()
{
    const auto passed = script({"6a82", "6a82"});
    passed->atr = QByteArray::fromHex("3b6500002063cb6800");
    QCOMPARE(codeOf(passed), QStringLiteral("card.notEid"));
    QCOMPARE(times(*passed, "80e4"), 0);
}

void OdditiesTest::certificate_readerThatGivesLittleAtATime_isReadToItsEnd()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    passed->answers = {QByteArray::fromHex("9000"), QByteArray::fromHex("30069000"), QByteArray::fromHex("0102039000"),
        QByteArray::fromHex("0405069000"), QByteArray::fromHex("00009000"), QByteArray::fromHex("6b00")};
    const auto certificate = card->certificate(card::CertificateKind::NationalRegister);
    QVERIFY(certificate.ok());
    QCOMPARE(certificate->toHex(), QByteArray("3006010203040506"));
}

void OdditiesTest::identity_readerThatGivesLittleAtATime_isReadToItsEnd()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    passed->answers = {QByteArray::fromHex("9000"), QByteArray::fromHex("07039000"), QByteArray::fromHex("6c03"),
        QByteArray("Ab\x90\x00", 4), QByteArray("c\x90\x00", 3), QByteArray::fromHex("9000")};
    const auto identity = card->identity();
    QVERIFY(identity.ok());
    QCOMPARE(identity->surname, QStringLiteral("Abc"));
    QCOMPARE(passed->sent.last().toHex(), QByteArray("00b0000500"));
}

void OdditiesTest::identity_cardNamesTheRest_isNotAskedForMore()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    passed->answers = {QByteArray::fromHex("9000"), QByteArray::fromHex("6c05"),
        QByteArray("\x07\x03"
                   "Abc\x90\x00",
            7)};
    QVERIFY(card->identity().ok());
    QCOMPARE(passed->sent.last().toHex(), QByteArray("00b0000005"));
}

void OdditiesTest::everyCall_sameConnection_doesNotAskWhoTheCardIs()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    passed->answers = {QByteArray::fromHex("63c3")};
    QVERIFY(card->triesLeft().ok());
    QCOMPARE(times(*passed, "80e4"), 1);
}

void OdditiesTest::everyCall_connectedAnew_asksWhoTheCardIs()
{
    const QByteArray another = QByteArray::fromHex(QByteArray(dataOf17).replace("0102", "0909"));
    for (int call = 0; call < 5; ++call) {
        const auto passed = script({"9000", dataOf17});
        auto card = opened(passed);
        QVERIFY(card.ok());
        ++passed->generation;
        passed->answers = {another};
        QCOMPARE(codeOf(*card, call), QStringLiteral("card.changed"));
        QCOMPARE(passed->sent.size(), 3);
    }
}

void OdditiesTest::tries_anotherChipOf18_isNoticedByTheSameCommand()
{
    const auto passed = script({"9000", dataOf18});
    auto card = opened(passed);
    QVERIFY(card.ok());
    passed->answers = {QByteArray::fromHex(QByteArray(dataOf18).replace("0102", "0909").replace("9000", "03ffff9000"))};
    const auto tries = card->triesLeft();
    QVERIFY(!tries.ok());
    QCOMPARE(tries.problem().code, QStringLiteral("card.changed"));
}

void OdditiesTest::sign_anotherProgramLeftTheKeyFolder_goesBack()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    const QByteArray done = QByteArray::fromHex("9000");
    passed->answers = {done, QByteArray::fromHex("300101009000"), QByteArray::fromHex("9000")};
    QVERIFY(card->certificate(card::CertificateKind::CitizenCa).ok()); // now we are in the folder, as far as we know
    passed->answers
        = {QByteArray::fromHex("63c3"), QByteArray::fromHex("6a88"), done, done, done, QByteArray(256, 's') + done};
    const auto made = card->sign(card::Key::Signature, card::Scheme::RsaPkcs1, card::HashAlgorithm::Sha256,
        QByteArray(32, 'd'), base::Secret("1234"));
    QVERIFY(made.ok());
    QCOMPARE(times(*passed, "0020000108"), 1);
    QCOMPARE(times(*passed, "002241b6"), 2);
}

void OdditiesTest::sign_keyReallyMissing_saysSo()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    passed->answers = {QByteArray::fromHex("63c3"), QByteArray::fromHex("9000"), QByteArray::fromHex("6a88")};
    const auto made = card->sign(card::Key::Signature, card::Scheme::RsaPkcs1, card::HashAlgorithm::Sha256,
        QByteArray(32, 'd'), base::Secret("1234"));
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().code, QStringLiteral("card.key.missing"));
    QCOMPARE(times(*passed, "0020000108"), 0);
}

void OdditiesTest::open_looksLikeAnEidThatKnowsNothing_isNotActivated()
{
    const auto passed = script({"6d00", "6d00", "6d00", "6d00"});
    passed->atr = atrOf18;
    QCOMPARE(codeOf(passed), QStringLiteral("card.notActivated"));
    QCOMPARE(passed->restarts, 1); // cards just powered up say so for a moment
}

void OdditiesTest::provePin_right_dropsTheRightBeforeAnybodyComesIn()
{
    const auto passed = script({"9000", dataOf17, "63c3", "9000", "9000"});
    auto card = opened(passed);
    QVERIFY(card.ok());
    passed->transactions = 0;
    QVERIFY(card->provePin(base::Secret("1234")).ok());
    QCOMPARE(passed->sent.last().toHex(), QByteArray("80e60000"));
    QCOMPARE(passed->transactions, 1);
}

void OdditiesTest::provePin_wrong_saysSo()
{
    const auto passed = script({"9000", dataOf17, "63c3", "63c2"});
    auto card = opened(passed);
    QVERIFY(card.ok());
    const auto proved = card->provePin(base::Secret("1234"));
    QCOMPARE(codeOf(proved), QStringLiteral("card.pin.wrong"));
    QCOMPARE(proved.problem().args, QStringList{QStringLiteral("2")});
}

void OdditiesTest::sign_chipDamaged_saysSo()
{
    const auto passed = script({"9000", dataOf17, "63c3", "9000", "9000", "9000", "6581"});
    auto card = opened(passed);
    QVERIFY(card.ok());
    const auto made = card->sign(card::Key::Signature, card::Scheme::RsaPkcs1, card::HashAlgorithm::Sha256,
        QByteArray(32, 'd'), base::Secret("1234"));
    QCOMPARE(codeOf(made), QStringLiteral("card.broken"));
}

void OdditiesTest::sign_anotherChip_isRefusedBeforeThePin()
{
    const auto passed = script({"9000", dataOf17});
    auto card = opened(passed);
    QVERIFY(card.ok());
    ++passed->generation; // connected anew: it may be another card
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
    passed->answers = {QByteArray::fromHex("63c3"), done, done, done, QByteArray(255, 's') + done};
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
    passed->answers = {QByteArray::fromHex("63c3"), done, done, done, QByteArray::fromHex("6400"), done};
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
    passed->answers = {QByteArray::fromHex("63c3"), done, done, QByteArray()};
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
        passed->answers = QList<QByteArray>{QByteArray::fromHex("63c3")};
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
