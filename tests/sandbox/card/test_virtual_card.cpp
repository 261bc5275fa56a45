// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/card_crypto.h"
#include "sandbox/card/virtual_card.h"

#include <QCryptographicHash>
#include <QTest>

#include <openssl/x509.h>

using sandbox::Applet;
using sandbox::VirtualCard;

namespace {

const QByteArray selectKeys = "00a4080c043f00df00";
const QByteArray verifyRight = "0020000108241234ffffffffff";
const QByteArray verifyWrong = "0020000108249999ffffffffff";
const QByteArray logOff = "80e60000";

/// Keys cost time: the people of all tests are made once.
const sandbox::PersonAuthority &authority(Applet applet)
{
    static const auto rsa = sandbox::PersonAuthority::make(sandbox::KeyKind::Rsa2048);
    static const auto ec = sandbox::PersonAuthority::make(sandbox::KeyKind::P384);
    return applet == Applet::V17 ? rsa : ec;
}

sandbox::CardContent content(Applet applet)
{
    static const auto old
        = sandbox::cardContent(authority(Applet::V17), authority(Applet::V17).issueCard(sandbox::secretary()));
    static const auto recent
        = sandbox::cardContent(authority(Applet::V18), authority(Applet::V18).issueCard(sandbox::chairman()));
    return applet == Applet::V17 ? old : recent;
}

/// A card just powered, spoken to in hexadecimal.
class Talk
{
public:
    explicit Talk(Applet applet) : m_card(content(applet)), m_ec(applet == Applet::V18) { }

    QByteArray operator()(const QByteArray &hex) { return m_card.answer(QByteArray::fromHex(hex)).toHex(); }
    VirtualCard &card() { return m_card; }
    /// MANAGE SECURITY ENVIRONMENT for SHA-256 and the key "82" or "83".
    QByteArray choose(const QByteArray &key)
    {
        return (*this)("002241b60504"
                       "80"
            + QByteArray(m_ec ? "01" : "08") + "84" + key);
    }
    QByteArray sign() { return (*this)("002a9e9a20" + QByteArray(64, '7')); }
    QByteArray promise() const { return m_ec ? "6160" : "6100"; }

private:
    VirtualCard m_card;
    bool m_ec;
};

QByteArray wholeFile(Talk &talk, const QByteArray &path)
{
    if (talk("00a4080c06" + path) != "9000")
        return "cannot select";
    QByteArray read;
    while (true) {
        const QByteArray at = QByteArray::number(read.size() / 2, 16).rightJustified(4, '0');
        QByteArray part = talk("00b0" + at + "00");
        if (part.size() == 4 && part.startsWith("6c")) // not a file whose bytes begin so
            part = talk("00b0" + at + part.mid(2));
        if (part == "6b00")
            return QByteArray::fromHex(read);
        if (!part.endsWith("9000"))
            return "cannot read";
        read += part.chopped(4);
    }
}

} // namespace

/// That the virtual cards refuse what real ones refuse; whoever satisfies them needs no luck with real ones.
class VirtualCardTest : public QObject
{
    Q_OBJECT
private slots:
    void cardData_perApplet_tellsItsVersion();
    void command_wrongClassInstructionOrLength_isRefused();
    void select_byPathNameAndId_findsFiles();
    void readBinary_atAndPastTheEnd_answersAsDocumented();
    void certificateFiles_arePaddedAsOnRealCards();
    void personalFiles_signaturesOfTheRegister_verify_data() { applets(); }
    void personalFiles_signaturesOfTheRegister_verify();
    void readRecord_nameAlone_onlyOnApplet18();
    void verify_threeWrong_blocks_data() { applets(); }
    void verify_threeWrong_blocks();
    void verify_withoutPin_asksAndCostsNothing_data() { applets(); }
    void verify_withoutPin_asksAndCostsNothing();
    void signatureKey_wantsThePinJustBefore_data() { applets(); }
    void signatureKey_wantsThePinJustBefore();
    void signatureKey_verifyThenEnvironment_onlyOnApplet18();
    void authenticationKey_keepsItsRightUntilLogOff_data() { applets(); }
    void authenticationKey_keepsItsRightUntilLogOff();
    void authenticationKey_pinUsedUpByASignature_staysClosed_data() { applets(); }
    void authenticationKey_pinUsedUpByASignature_staysClosed();
    void anyKey_afterAWrongPinOrReset_isClosed_data() { applets(); }
    void anyKey_afterAWrongPinOrReset_isClosed();
    void environment_keyFolderNotSelected_isRefused();
    void environment_unknownAlgorithmOrKey_isRefused();
    void compute_wrongLength_isRefused();
    void getResponse_anythingInBetween_losesTheAnswer();
    void changePin_checksOldAndNew();
    void internalAuthenticate_applet18_provesTheBasicKey();
    void foreignCard_knowsNothing();

private:
    static void applets()
    {
        QTest::addColumn<Applet>("applet");
        QTest::newRow("1.7") << Applet::V17;
        QTest::newRow("1.8") << Applet::V18;
    }
};

void VirtualCardTest::cardData_perApplet_tellsItsVersion()
{
    Talk old(Applet::V17);
    Talk recent(Applet::V18);
    QCOMPARE(old("80e4000000"), QByteArray("6c1c"));
    QCOMPARE(old("80e400001c").size(), 2 * 30);
    QCOMPARE(old("80e400001c").mid(42, 14), QByteArray("1700030021010f"));
    QCOMPARE(recent("80e400001c").mid(42, 14), QByteArray("1800010000020f"));
    QCOMPARE(old("80e400011f"), QByteArray("6b00"));
    QVERIFY(recent("80e400011f").endsWith("03ffff9000"));
}

void VirtualCardTest::command_wrongClassInstructionOrLength_isRefused()
{
    Talk talk(Applet::V18);
    QCOMPARE(talk("01a4020c023f00"), QByteArray("6e00"));
    QCOMPARE(talk("00ff0000"), QByteArray("6d00"));
    QCOMPARE(talk("00a4"), QByteArray("6700"));
    QCOMPARE(talk("00a4020c033f00"), QByteArray("6700"));
    QCOMPARE(talk("00a4020c023f0000"), QByteArray("6700")); // Le after data is not T=0
}

void VirtualCardTest::select_byPathNameAndId_findsFiles()
{
    Talk talk(Applet::V17);
    QCOMPARE(talk("00a4080c063f00df005039"), QByteArray("9000"));
    QCOMPARE(talk("00a4080c04df005039"), QByteArray("9000"));
    QCOMPARE(talk("00a4040c0fa00000003029057000ad13100101ff"), QByteArray("9000"));
    QCOMPARE(talk("00a4020c02df00"), QByteArray("9000"));
    QCOMPARE(talk("00a4020c025038"), QByteArray("9000"));
    QCOMPARE(talk("00a4020c024031"), QByteArray("6a82")); // of the other folder
    QCOMPARE(talk("00a4020c023f00"), QByteArray("9000"));
    QCOMPARE(talk("00a4020c022f00"), QByteArray("9000"));
    QCOMPARE(talk("00a4080c063f00df015039"), QByteArray("6a82"));
    QCOMPARE(talk("00a40200025039"), QByteArray("6a86"));
    QCOMPARE(talk("00a4020c033f00df"), QByteArray("6a87"));
}

void VirtualCardTest::readBinary_atAndPastTheEnd_answersAsDocumented()
{
    Talk talk(Applet::V17);
    QCOMPARE(talk("00b0000010"), QByteArray("6986"));
    QCOMPARE(talk("00a4080c043f002f00"), QByteArray("9000"));
    QCOMPARE(talk("00b0000000"), QByteArray("6c25"));
    QVERIFY(talk("00b0000025").startsWith("61234f0ca000000177504b43532d3135"));
    QCOMPARE(talk("00b0002400"), QByteArray("6c01"));
    QCOMPARE(talk("00b0002501"), QByteArray("6b00"));
    QCOMPARE(talk("00b0010001"), QByteArray("6b00"));
}

void VirtualCardTest::certificateFiles_arePaddedAsOnRealCards()
{
    Talk old(Applet::V17);
    Talk recent(Applet::V18);
    const auto padding = [](const QByteArray &file) {
        const int der = 4 + (static_cast<quint8>(file.at(2)) << 8 | static_cast<quint8>(file.at(3)));
        return file.size() - der;
    };
    for (const QByteArray &id : {QByteArray("5038"), QByteArray("5039"), QByteArray("503a")})
        QCOMPARE(padding(wholeFile(old, "3f00df00" + id)), 50);
    for (const QByteArray &id : {QByteArray("503b"), QByteArray("503c")})
        QCOMPARE(padding(wholeFile(old, "3f00df00" + id)), 0);
    for (const QByteArray &id : {QByteArray("5038"), QByteArray("503b"), QByteArray("503c")})
        QCOMPARE(padding(wholeFile(recent, "3f00df00" + id)), 1100);
    VirtualCard child(
        sandbox::cardContent(authority(Applet::V18), authority(Applet::V18).issueCard(sandbox::chairman()), {false}));
    QCOMPARE(child.content().files.value({0xdf00, 0x5039}), QByteArray(2500, '\0'));
}

void VirtualCardTest::personalFiles_signaturesOfTheRegister_verify()
{
    QFETCH(Applet, applet);
    Talk talk(applet);
    EVP_PKEY *key = authority(applet).rrn.key.get();
    const auto verifies = [key, applet](const QByteArray &signed_, QByteArray signature) {
        if (applet == Applet::V18)
            signature.truncate(static_cast<quint8>(signature.at(1)) + 2);
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        const EVP_MD *hash = applet == Applet::V18 ? EVP_sha384() : EVP_sha256();
        EVP_DigestVerifyInit(context.get(), nullptr, hash, nullptr, key);
        return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
                   std::size_t(signature.size()), reinterpret_cast<const unsigned char *>(signed_.constData()),
                   std::size_t(signed_.size()))
            == 1;
    };
    const QByteArray identitySignature = wholeFile(talk, "3f00df014032");
    QVERIFY(verifies(wholeFile(talk, "3f00df014031"), identitySignature));
    QByteArray address = wholeFile(talk, "3f00df014033");
    QCOMPARE(address.size(), 121);
    while (address.endsWith('\0'))
        address.chop(1);
    QVERIFY(verifies(address + identitySignature, wholeFile(talk, "3f00df014034")));
}

void VirtualCardTest::readRecord_nameAlone_onlyOnApplet18()
{
    Talk old(Applet::V17);
    Talk recent(Applet::V18);
    QCOMPARE(old("80b2070700"), QByteArray("6d00"));
    QCOMPARE(recent("80b2070700"), QByteArray("6986"));
    QCOMPARE(recent("00a4080c063f00df014031"), QByteArray("9000"));
    QCOMPARE(recent("80b2070700"), QByteArray("6c0a"));
    QCOMPARE(recent("80b207070a"), "0708" + QByteArray("Specimen").toHex() + "9000");
    QCOMPARE(recent("80b2707100"), QByteArray("6a83"));
}

void VirtualCardTest::verify_threeWrong_blocks()
{
    QFETCH(Applet, applet);
    Talk talk(applet);
    QCOMPARE(talk(verifyWrong), QByteArray("63c2"));
    QCOMPARE(talk(verifyRight), QByteArray("9000"));
    QCOMPARE(talk(verifyWrong), QByteArray("63c2"));
    QCOMPARE(talk(verifyWrong), QByteArray("63c1"));
    talk.card().reset(); // the counter survives
    QCOMPARE(talk(verifyWrong), QByteArray("63c0"));
    QCOMPARE(talk(verifyRight), QByteArray("6983"));
    QCOMPARE(talk("00200001"), QByteArray("6983"));
}

void VirtualCardTest::verify_withoutPin_asksAndCostsNothing()
{
    QFETCH(Applet, applet);
    Talk talk(applet);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(talk("00200001"), QByteArray("63c3"));
    QCOMPARE(talk(verifyRight), QByteArray("9000"));
    QCOMPARE(talk("00200001"), QByteArray("9000"));
    QCOMPARE(talk("00200002"), QByteArray("6a88"));
}

void VirtualCardTest::signatureKey_wantsThePinJustBefore()
{
    QFETCH(Applet, applet);
    Talk talk(applet);
    talk(selectKeys);
    QCOMPARE(talk.sign(), QByteArray("6985")); // no environment
    QCOMPARE(talk.choose("83"), QByteArray("9000"));
    QCOMPARE(talk.sign(), QByteArray("6982"));
    QCOMPARE(talk(verifyRight), QByteArray("9000"));
    QCOMPARE(talk.sign(), talk.promise());
    QCOMPARE(talk.sign(), QByteArray("6982")); // a PIN for each
    talk(verifyRight);
    talk(selectKeys);
    talk(selectKeys);
    QCOMPARE(talk.sign(), QByteArray("6982")); // not just before
}

void VirtualCardTest::signatureKey_verifyThenEnvironment_onlyOnApplet18()
{
    Talk old(Applet::V17);
    Talk recent(Applet::V18);
    for (Talk *talk : {&old, &recent}) {
        (*talk)(selectKeys);
        (*talk)(verifyRight);
        QCOMPARE(talk->choose("83"), QByteArray("9000"));
    }
    QCOMPARE(old.sign(), QByteArray("6982"));
    QCOMPARE(recent.sign(), QByteArray("6160"));
}

void VirtualCardTest::authenticationKey_keepsItsRightUntilLogOff()
{
    QFETCH(Applet, applet);
    Talk talk(applet);
    talk(verifyRight);
    talk(selectKeys);
    talk.choose("82");
    QCOMPARE(talk.sign(), talk.promise());
    QCOMPARE(talk.sign(), talk.promise());
    QCOMPARE(talk(logOff), QByteArray("9000"));
    QCOMPARE(talk.sign(), QByteArray("6982"));
}

void VirtualCardTest::authenticationKey_pinUsedUpByASignature_staysClosed()
{
    QFETCH(Applet, applet);
    Talk talk(applet);
    talk(selectKeys);
    talk.choose("83");
    talk(verifyRight);
    QCOMPARE(talk.sign(), talk.promise());
    talk.choose("82");
    QCOMPARE(talk.sign(), QByteArray("6982"));
}

void VirtualCardTest::anyKey_afterAWrongPinOrReset_isClosed()
{
    QFETCH(Applet, applet);
    Talk talk(applet);
    talk(selectKeys);
    talk.choose("82");
    talk(verifyRight);
    talk(verifyWrong);
    QCOMPARE(talk.sign(), QByteArray("6982"));
    talk(verifyRight);
    QCOMPARE(talk.sign(), talk.promise());
    talk.card().reset();
    talk(selectKeys);
    talk.choose("82");
    QCOMPARE(talk.sign(), QByteArray("6982"));
}

void VirtualCardTest::environment_keyFolderNotSelected_isRefused()
{
    Talk talk(Applet::V18);
    QCOMPARE(talk.choose("82"), QByteArray("6a88"));
    talk("00a4080c063f00df005038");
    QCOMPARE(talk.choose("82"), QByteArray("9000"));
}

void VirtualCardTest::environment_unknownAlgorithmOrKey_isRefused()
{
    Talk old(Applet::V17);
    Talk recent(Applet::V18);
    for (Talk *talk : {&old, &recent}) {
        (*talk)(selectKeys);
        QCOMPARE((*talk)("002241b6050480038482"), QByteArray("6a80"));
        QCOMPARE((*talk)("002241b6050480018481"), QByteArray("6a88"));
        QCOMPARE((*talk)("002241b6050580018482"), QByteArray("6a80"));
        QCOMPARE((*talk)("002241a4050480018482"), QByteArray("6b00"));
        QCOMPARE((*talk)("002241b60404800184"), QByteArray("6700"));
    }
    QCOMPARE(old("002241b6050480408482"), QByteArray("6a80"));
    QCOMPARE(recent("002241b6050480408482"), QByteArray("9000"));
}

void VirtualCardTest::compute_wrongLength_isRefused()
{
    Talk talk(Applet::V18);
    talk(selectKeys);
    talk("002241b6050480028482"); // SHA-384
    talk(verifyRight);
    QCOMPARE(talk.sign(), QByteArray("6700"));
    QCOMPARE(talk("002a9e9a30" + QByteArray(96, '7')), QByteArray("6160"));
    QCOMPARE(talk("002a9e9b30" + QByteArray(96, '7')), QByteArray("6b00"));
}

void VirtualCardTest::getResponse_anythingInBetween_losesTheAnswer()
{
    Talk talk(Applet::V18);
    talk(selectKeys);
    talk.choose("82");
    talk(verifyRight);
    QCOMPARE(talk("00c0000060"), QByteArray("6985"));
    talk.sign();
    QCOMPARE(talk("00c0000061"), QByteArray("6c60"));
    QVERIFY(talk("00c0000020").endsWith("6140"));
    QCOMPARE(talk("00c0000040").size(), 2 * (0x40 + 2));
    talk.sign();
    talk(selectKeys);
    QCOMPARE(talk("00c0000060"), QByteArray("6985"));
}

void VirtualCardTest::changePin_checksOldAndNew()
{
    Talk talk(Applet::V18);
    QCOMPARE(talk("0024000110"
                  "249999ffffffffff"
                  "244321ffffffffff"),
        QByteArray("63c2"));
    QCOMPARE(talk("0024000110"
                  "241234ffffffffff"
                  "23432fffffffffff"),
        QByteArray("6a80"));
    QCOMPARE(talk("0024000110"
                  "241234ffffffffff"
                  "244321ffffffffff"),
        QByteArray("9000"));
    QCOMPARE(talk(verifyRight), QByteArray("63c2"));
    QCOMPARE(talk("0020000108244321ffffffffff"), QByteArray("9000"));
}

void VirtualCardTest::internalAuthenticate_applet18_provesTheBasicKey()
{
    Talk old(Applet::V17);
    Talk recent(Applet::V18);
    const QByteArray challenge(96, '7');
    QCOMPARE(old("00880281329430" + challenge), QByteArray("6d00"));
    QCOMPARE(recent("00880281329430" + challenge), QByteArray("6160"));
    QCOMPARE(recent("00c0000060").size(), 2 * (96 + 2));
    const QByteArray publicKey = wholeFile(recent, "3f00df014040");
    QCOMPARE(publicKey, sandbox::publicKeyDer(recent.card().content().basic.get()));
    QCOMPARE(publicKey.size(), 120);
    QVERIFY(
        wholeFile(recent, "3f00df014031").contains(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha384)));
}

void VirtualCardTest::foreignCard_knowsNothing()
{
    sandbox::ForeignCard card;
    QCOMPARE(card.answer(QByteArray::fromHex("00a4040c0fa00000003029057000ad13100101ff")).toHex(), QByteArray("6e00"));
}

QTEST_GUILESS_MAIN(VirtualCardTest)
#include "test_virtual_card.moc"
