// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/card.h"
#include "card/proof.h"

#include <QTest>

using card::HashAlgorithm;
using card::Key;
using card::Scheme;
using cardtest::readerOf;

namespace {

struct Attempt {
    QString code; ///< empty: signed
    QStringList args;
    base::Kind kind = base::Kind::Refused;
};

/// Tries to sign a document.
Attempt attempt(const QString &place, const char *pin, card::PinPolicy policy = {})
{
    auto card = card::Card::open(readerOf(place));
    if (!card)
        return {card.problem().code, {}};
    const Scheme scheme = place == QLatin1String("secretary") ? Scheme::RsaPkcs1 : Scheme::Ecdsa;
    const auto made
        = card->sign(Key::Signature, scheme, HashAlgorithm::Sha256, QByteArray(32, 'd'), base::Secret(pin), policy);
    if (made)
        return {};
    return {made.problem().code, made.problem().args, made.problem().kind};
}

int tries(const QString &place)
{
    auto card = card::Card::open(readerOf(place));
    if (!card)
        return -1;
    const auto left = card->triesLeft();
    return left ? *left : -1;
}

} // namespace

/// Inside the sandbox: the secretary's card has applet 1.7, the chairman's 1.8.
class PinTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void sign_wrongPin_saysHowManyTriesAreLeft_data() { places(); }
    void sign_wrongPin_saysHowManyTriesAreLeft();
    void sign_rightPinAfterAWrongOne_givesAllTriesBack_data() { places(); }
    void sign_rightPinAfterAWrongOne_givesAllTriesBack();
    void sign_oneTryLeft_isNotTriedUnasked_data() { places(); }
    void sign_oneTryLeft_isNotTriedUnasked();
    void sign_lastTryAllowedAndRight_signs_data() { places(); }
    void sign_lastTryAllowedAndRight_signs();
    void sign_lastTryAllowedAndWrong_blocks_data() { places(); }
    void sign_lastTryAllowedAndWrong_blocks();
    void sign_blocked_isRefusedEvenWithTheRightPin_data() { places(); }
    void sign_blocked_isRefusedEvenWithTheRightPin();
    void sign_notAPin_costsNoTry_data() { places(); }
    void sign_notAPin_costsNoTry();
    void authenticate_wrongPin_givesNoRight_data() { places(); }
    void authenticate_wrongPin_givesNoRight();
    void authenticate_oneTryLeft_isNotTriedUnasked_data() { places(); }
    void authenticate_oneTryLeft_isNotTriedUnasked();
    void authenticate_wrongPinElsewhere_endsTheRight();

private:
    static void places()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("1.7") << QStringLiteral("secretary");
        QTest::newRow("1.8") << QStringLiteral("chairman");
    }
};

void PinTest::init()
{
    for (const char *place : {"secretary", "chairman"})
        QVERIFY(cardtest::ask({QStringLiteral("tries"), QLatin1String(place), QStringLiteral("3")}));
}

void PinTest::sign_wrongPin_saysHowManyTriesAreLeft()
{
    QFETCH(QString, place);
    const Attempt made = attempt(place, "9999");
    QCOMPARE(made.code, QStringLiteral("card.pin.wrong"));
    QCOMPARE(made.args, QStringList{QStringLiteral("2")});
    QCOMPARE(made.kind, base::Kind::Refused);
    QCOMPARE(tries(place), 2);
    QCOMPARE(attempt(place, "9999").args, QStringList{QStringLiteral("1")});
}

void PinTest::sign_rightPinAfterAWrongOne_givesAllTriesBack()
{
    QFETCH(QString, place);
    QCOMPARE(attempt(place, "9999").code, QStringLiteral("card.pin.wrong"));
    QCOMPARE(attempt(place, "1234").code, QString());
    QCOMPARE(tries(place), 3);
}

void PinTest::sign_oneTryLeft_isNotTriedUnasked()
{
    QFETCH(QString, place);
    QVERIFY(cardtest::ask({QStringLiteral("tries"), place, QStringLiteral("1")}));
    for (const char *pin : {"9999", "1234"}) {
        const Attempt made = attempt(place, pin);
        QCOMPARE(made.code, QStringLiteral("card.pin.lastTry"));
        QCOMPARE(made.kind, base::Kind::Refused);
        QCOMPARE(tries(place), 1);
    }
}

void PinTest::sign_lastTryAllowedAndRight_signs()
{
    QFETCH(QString, place);
    QVERIFY(cardtest::ask({QStringLiteral("tries"), place, QStringLiteral("1")}));
    QCOMPARE(attempt(place, "1234", {.allowLastTry = true}).code, QString());
    QCOMPARE(tries(place), 3);
}

void PinTest::sign_lastTryAllowedAndWrong_blocks()
{
    QFETCH(QString, place);
    QVERIFY(cardtest::ask({QStringLiteral("tries"), place, QStringLiteral("1")}));
    QCOMPARE(attempt(place, "9999", {.allowLastTry = true}).code, QStringLiteral("card.pin.blocked"));
    QCOMPARE(tries(place), 0);
}

void PinTest::sign_blocked_isRefusedEvenWithTheRightPin()
{
    QFETCH(QString, place);
    QVERIFY(cardtest::ask({QStringLiteral("tries"), place, QStringLiteral("0")}));
    QCOMPARE(attempt(place, "1234").code, QStringLiteral("card.pin.blocked"));
    QCOMPARE(attempt(place, "1234", {.allowLastTry = true}).code, QStringLiteral("card.pin.blocked"));
}

void PinTest::sign_notAPin_costsNoTry()
{
    QFETCH(QString, place);
    for (const char *pin : {"", "123", "1234567890123", "12 34", "abcd"})
        QCOMPARE(attempt(place, pin).code, QStringLiteral("card.pin.format"));
    QCOMPARE(tries(place), 3);
}

void PinTest::authenticate_wrongPin_givesNoRight()
{
    QFETCH(QString, place);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const auto right = card->authenticate(base::Secret("9999"));
    QVERIFY(!right.ok());
    QCOMPARE(right.problem().code, QStringLiteral("card.pin.wrong"));
    QCOMPARE(right.problem().args, QStringList{QStringLiteral("2")});
}

void PinTest::authenticate_oneTryLeft_isNotTriedUnasked()
{
    QFETCH(QString, place);
    QVERIFY(cardtest::ask({QStringLiteral("tries"), place, QStringLiteral("1")}));
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const auto right = card->authenticate(cardtest::pin());
    QVERIFY(!right.ok());
    QCOMPARE(right.problem().code, QStringLiteral("card.pin.lastTry"));
    QVERIFY(card->authenticate(cardtest::pin(), {.allowLastTry = true}).ok());
}

void PinTest::authenticate_wrongPinElsewhere_endsTheRight()
{
    auto card = card::Card::open(readerOf(QStringLiteral("chairman")));
    QVERIFY(card.ok());
    auto right = card->authenticate(cardtest::pin());
    QVERIFY(right.ok());
    QCOMPARE(attempt(QStringLiteral("chairman"), "9999").code, QStringLiteral("card.pin.wrong"));
    const auto signature = right->sign(Scheme::Ecdsa, HashAlgorithm::Sha256, QByteArray(32, 'd'));
    QVERIFY(!signature.ok());
    QCOMPARE(signature.problem().code, QStringLiteral("card.pin.needed"));
}

QTEST_GUILESS_MAIN(PinTest)
#include "test_pin.moc"
