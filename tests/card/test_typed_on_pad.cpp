// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/card.h"
#include "card/proof.h"

#include <QTest>

#include <thread>

using card::CertificateKind;
using card::HashAlgorithm;
using card::Key;
using card::Scheme;
using cardtest::ask;
using cardtest::readerOf;
using cardtest::told;

namespace {

const QByteArray message("Uniek Verslag 2016");

Scheme schemeOf(const card::Card &card)
{
    return card.keyKind() == card::KeyKind::EcP384 ? Scheme::Ecdsa : Scheme::RsaPkcs1;
}

base::Result<QByteArray> signedOnPad(card::Card &card, card::PinPolicy policy = {})
{
    return card.sign(Key::Signature, schemeOf(card), HashAlgorithm::Sha256,
        cardtest::digestOf(HashAlgorithm::Sha256, message), card::Pin::onPad(base::Language::Dutch), policy);
}

bool typed(const QString &place, const char *keys)
{
    return ask({QStringLiteral("type"), place, QLatin1String(keys)});
}

int questions(const QString &place)
{
    return told({QStringLiteral("questions"), place}).toInt();
}

} // namespace

/// Inside the sandbox, with PIN pads: the secretary's card has applet 1.7, the chairman's 1.8.
class TypedOnPadTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void open_readerWithPad_saysSo_data() { places(); }
    void open_readerWithPad_saysSo();
    void sign_rightPin_verifies_data() { places(); }
    void sign_rightPin_verifies();
    void sign_longestPin_verifies_data() { places(); }
    void sign_longestPin_verifies();
    void sign_otherKeys_isItsSituation_data();
    void sign_otherKeys_isItsSituation();
    void sign_oneTryLeft_thePadIsNotAsked_data() { places(); }
    void sign_oneTryLeft_thePadIsNotAsked();
    void sign_cardPulledWhileThePadWaits_isOver_data() { places(); }
    void sign_cardPulledWhileThePadWaits_isOver();
    void authenticate_onPad_signsSeveralTimes_data() { places(); }
    void authenticate_onPad_signsSeveralTimes();
    void provePin_onPad_dropsTheRight_data() { places(); }
    void provePin_onPad_dropsTheRight();

private:
    static void places()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("1.7") << QStringLiteral("secretary");
        QTest::newRow("1.8") << QStringLiteral("chairman");
    }
};

void TypedOnPadTest::init()
{
    for (const char *each : {"secretary", "chairman"}) {
        const QString place = QLatin1String(each);
        QVERIFY(ask({QStringLiteral("tries"), place, QStringLiteral("3")}));
        QVERIFY(ask({QStringLiteral("pin"), place, QStringLiteral("1234")}));
    }
}

void TypedOnPadTest::open_readerWithPad_saysSo()
{
    QFETCH(QString, place);
    const auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    QVERIFY(card->hasPinPad());
}

void TypedOnPadTest::sign_rightPin_verifies()
{
    QFETCH(QString, place);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    QVERIFY(typed(place, "1234"));
    const auto made = signedOnPad(*card);
    const auto certificate = card->certificate(CertificateKind::Signature);
    QVERIFY(made.ok() && certificate.ok());
    QVERIFY(cardtest::verifies(*certificate, schemeOf(*card), HashAlgorithm::Sha256, message, *made));
}

void TypedOnPadTest::sign_longestPin_verifies()
{
    QFETCH(QString, place);
    QVERIFY(ask({QStringLiteral("pin"), place, QStringLiteral("123456789012")}));
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    QVERIFY(typed(place, "123456789012"));
    QVERIFY(signedOnPad(*card).ok());
}

void TypedOnPadTest::sign_otherKeys_isItsSituation_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("triesLeft");
    for (const char *place : {"secretary", "chairman"}) {
        const auto row = [place](const char *keys, const char *code, const char *tries) {
            QTest::addRow("%s %s", place, keys) << QString::fromLatin1(place) << QByteArray(keys)
                                                << QString::fromLatin1(code) << QString::fromLatin1(tries);
        };
        row("9999", "card.pin.wrong", "2");
        row("cancel", "card.pin.cancelled", "3");
        row("timeout", "card.pin.timeout", "3");
        row("123", "card.pin.format", "3");
    }
}

void TypedOnPadTest::sign_otherKeys_isItsSituation()
{
    QFETCH(QString, place);
    QFETCH(QByteArray, keys);
    QFETCH(QString, code);
    QFETCH(QString, triesLeft);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    QVERIFY(typed(place, keys.constData()));
    const auto made = signedOnPad(*card);
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().code, code);
    const auto tries = card->triesLeft();
    QVERIFY(tries.ok());
    QCOMPARE(QString::number(*tries), triesLeft);
}

void TypedOnPadTest::sign_oneTryLeft_thePadIsNotAsked()
{
    QFETCH(QString, place);
    QVERIFY(ask({QStringLiteral("tries"), place, QStringLiteral("1")}));
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const int before = questions(place);
    const auto made = signedOnPad(*card);
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().code, QStringLiteral("card.pin.lastTry"));
    QCOMPARE(questions(place), before);
    QVERIFY(typed(place, "1234"));
    QVERIFY(signedOnPad(*card, {.allowLastTry = true}).ok());
}

void TypedOnPadTest::sign_cardPulledWhileThePadWaits_isOver()
{
    QFETCH(QString, place);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    const int before = questions(place);
    std::thread puller([place, before] {
        while (questions(place) == before)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        (void)ask({QStringLiteral("pull"), place});
    });
    const auto made = signedOnPad(*card);
    puller.join();
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().code, QStringLiteral("card.removed"));
    QVERIFY(ask({QStringLiteral("insert"), place}));
}

void TypedOnPadTest::authenticate_onPad_signsSeveralTimes()
{
    QFETCH(QString, place);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    QVERIFY(typed(place, "1234"));
    auto right = card->authenticate(card::Pin::onPad(base::Language::French));
    QVERIFY(right.ok());
    const int before = questions(place);
    for (int i = 0; i < 2; ++i)
        QVERIFY(right->sign(schemeOf(*card), HashAlgorithm::Sha256, QByteArray(32, 'd')).ok());
    QCOMPARE(questions(place), before);
}

void TypedOnPadTest::provePin_onPad_dropsTheRight()
{
    QFETCH(QString, place);
    auto card = card::Card::open(readerOf(place));
    QVERIFY(card.ok());
    QVERIFY(typed(place, "1234"));
    QVERIFY(card->provePin(card::Pin::onPad(base::Language::German)).ok());
    QVERIFY(told({QStringLiteral("trace"), place}).endsWith(QStringLiteral("20 e6")));
}

QTEST_GUILESS_MAIN(TypedOnPadTest)
#include "test_typed_on_pad.moc"
