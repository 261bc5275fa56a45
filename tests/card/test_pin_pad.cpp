// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/pin_pad.h"

#include "card/card.h"
#include "card/scripted_channel.h"

#include <QTest>

using cardtest::script;
using cardtest::ScriptedChannel;

namespace {

const QByteArray dataOf17("534c920102030405060708090a0b0c0df3360121ff1700030021010f9000");

card::ReaderFeatures readerWith(const QByteArray &hexList, const QString &name = {}, quint32 firmware = 0)
{
    return {name, QByteArray::fromHex(hexList), firmware};
}

std::shared_ptr<cardtest::Script> withPad()
{
    const auto made = script({"9000", dataOf17});
    made->features = readerWith("060442330006");
    return made;
}

base::Result<QByteArray> signedOnPad(card::Card &card, card::PinPolicy policy = {})
{
    return card.sign(card::Key::Signature, card::Scheme::RsaPkcs1, card::HashAlgorithm::Sha256, QByteArray(32, 'd'),
        card::Pin::onPad(base::Language::French), policy);
}

} // namespace

/// Readers with keys of their own, as far as bytes go.
class PinPadTest : public QObject
{
    Q_OBJECT
private slots:
    void pinPadOf_features_findsTheDirectQuestion_data();
    void pinPadOf_features_findsTheDirectQuestion();
    void pinPadOf_knownReaders_haveTheirWays();
    void verifyStructure_isWhatTheEidWants();
    void padProblem_wordsOfTheReader_areSituations();
    void sign_onPad_putsTheQuestionJustBeforeTheSignature();
    void sign_onPad_lastTryIsNotAskedFor();
    void sign_onPadCancelled_signsNothing();
    void sign_onPadOfAReaderWithout_isRefused();
    void sign_onPadWrongPin_saysHowManyAreLeft();
};

void PinPadTest::pinPadOf_features_findsTheDirectQuestion_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("only properties") << QByteArray("120442330012") << 0;
    QTest::newRow("after others") << QByteArray("0104423300010604423300060a044233000a") << 0x42330006;
    QTest::newRow("cut off") << QByteArray("0604423300") << 0;
    QTest::newRow("no list") << QByteArray("060842330006423300064233000642330006") << 0;
}

void PinPadTest::pinPadOf_features_findsTheDirectQuestion()
{
    QFETCH(QByteArray, list);
    QFETCH(int, code);
    const auto pad = card::pinPadOf(readerWith(list));
    QCOMPARE(pad.has_value(), code != 0);
    QCOMPARE(pad ? static_cast<int>(pad->verifyCode) : 0, code);
}

void PinPadTest::pinPadOf_knownReaders_haveTheirWays()
{
    const QByteArray list("060442330006");
    const auto pad = [&](const char *name, quint32 firmware) {
        return *card::pinPadOf(readerWith(list, QLatin1String(name), firmware));
    };
    QCOMPARE(pad("SCM SPRx32 [CCID] 00 00", 0x05050000).format, 0x01);
    QCOMPARE(pad("SCM SPRx32 [CCID] 00 00", 0x05060000).format, 0x89);
    QCOMPARE(pad("Other", 0x05050000).format, 0x89);
    QCOMPARE(pad("Gemplus GemPC Pinpad", 0).longestPin, 8);
    QCOMPARE(pad("Other", 0).longestPin, 12);
}

void PinPadTest::verifyStructure_isWhatTheEidWants()
{
    const auto structure = [](base::Language language) {
        return card::verifyStructure(card::PinPad{1, 0x89, 12}, language).toHex();
    };
    QCOMPARE(structure(base::Language::Dutch),
        QByteArray("1e1e8947040c0402011304000000000d000000002000010820ffffffffffffff"));
    QVERIFY(structure(base::Language::French).contains("02010c04"));
    QVERIFY(structure(base::Language::German).contains("02010704"));
    QVERIFY(structure(base::Language::English).contains("02010904"));
    QVERIFY(
        card::verifyStructure(card::PinPad{1, 0x01, 8}, base::Language::Dutch).toHex().startsWith("1e1e0147040804"));
}

void PinPadTest::padProblem_wordsOfTheReader_areSituations()
{
    const auto code = [](quint16 status) {
        const auto problem = card::padProblem(status, QStringLiteral("R"));
        return problem ? problem->code : QString();
    };
    QCOMPARE(code(0x6400), QStringLiteral("card.pin.timeout"));
    QCOMPARE(code(0x6401), QStringLiteral("card.pin.cancelled"));
    QCOMPARE(code(0x6403), QStringLiteral("card.pin.format"));
    QCOMPARE(code(0x6b80), QStringLiteral("card.pad.unusable"));
    for (const quint16 ofCard : {0x63c2, 0x6983, 0x6581})
        QCOMPARE(code(ofCard), QString());
}

void PinPadTest::sign_onPad_putsTheQuestionJustBeforeTheSignature()
{
    const auto passed = withPad();
    auto card = card::Card::over(std::make_unique<ScriptedChannel>(passed));
    QVERIFY(card.ok() && card->hasPinPad());
    const QByteArray done = QByteArray::fromHex("9000");
    passed->answers = {QByteArray::fromHex("63c3"), done, done, done, QByteArray(256, 's') + done};
    QVERIFY(signedOnPad(*card).ok());
    QCOMPARE(passed->controlled.size(), 1);
    QVERIFY(passed->controlled.first().toHex().contains("02010c04"));
    QVERIFY(passed->sent.last().toHex().startsWith("002a9e9a"));
    QVERIFY(passed->sent.at(passed->sent.size() - 2).toHex().startsWith("002241b6"));
    for (const QByteArray &command : passed->sent)
        QVERIFY(!command.toHex().startsWith("0020000108")); // no PIN from us
}

void PinPadTest::sign_onPad_lastTryIsNotAskedFor()
{
    const auto passed = withPad();
    auto card = card::Card::over(std::make_unique<ScriptedChannel>(passed));
    QVERIFY(card.ok());
    passed->answers = {QByteArray::fromHex("63c1")};
    const auto made = signedOnPad(*card);
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().code, QStringLiteral("card.pin.lastTry"));
    QVERIFY(passed->controlled.isEmpty());
}

void PinPadTest::sign_onPadCancelled_signsNothing()
{
    const auto passed = withPad();
    auto card = card::Card::over(std::make_unique<ScriptedChannel>(passed));
    QVERIFY(card.ok());
    const QByteArray done = QByteArray::fromHex("9000");
    passed->answers = {QByteArray::fromHex("63c3"), done, done, QByteArray::fromHex("6401")};
    const auto made = signedOnPad(*card);
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().code, QStringLiteral("card.pin.cancelled"));
    QCOMPARE(passed->begun, 0);
}

void PinPadTest::sign_onPadOfAReaderWithout_isRefused()
{
    const auto passed = script({"9000", dataOf17});
    auto card = card::Card::over(std::make_unique<ScriptedChannel>(passed));
    QVERIFY(card.ok() && !card->hasPinPad());
    const QByteArray done = QByteArray::fromHex("9000");
    passed->answers = {QByteArray::fromHex("63c3"), done, done};
    const auto made = signedOnPad(*card);
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().code, QStringLiteral("card.pad.unusable"));
}

void PinPadTest::sign_onPadWrongPin_saysHowManyAreLeft()
{
    const auto passed = withPad();
    auto card = card::Card::over(std::make_unique<ScriptedChannel>(passed));
    QVERIFY(card.ok());
    const QByteArray done = QByteArray::fromHex("9000");
    passed->answers = {QByteArray::fromHex("63c3"), done, done, QByteArray::fromHex("63c2")};
    const auto made = signedOnPad(*card);
    QVERIFY(!made.ok());
    QCOMPARE(made.problem().code, QStringLiteral("card.pin.wrong"));
    QCOMPARE(made.problem().args, QStringList{QStringLiteral("2")});
}

QTEST_APPLESS_MAIN(PinPadTest)
#include "test_pin_pad.moc"
