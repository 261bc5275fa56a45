// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/apdu.h"

#include "card/scripted_channel.h"

#include <QTest>

using cardtest::script;
using cardtest::ScriptedChannel;

class ApduTest : public QObject
{
    Q_OBJECT
private slots:
    void command_everyCase_hasTheBytesOfIso7816();
    void exchange_plainAnswer_givesDataAndStatus();
    void exchange_61_collectsWithGetResponse();
    void exchange_61inPieces_joinsThem();
    void exchange_6C_repeatsWithTheLengthNamed();
    void exchange_6CtoGetResponse_collectsWithTheLengthNamed();
    void exchange_6CtoACommandWithData_isNotRepeated();
    void exchange_noBytes_meansThatTheCardIsGone();
    void exchange_promisesWithoutEnd_stops();
    void exchange_6CwithoutEnd_stops();
};

void ApduTest::command_everyCase_hasTheBytesOfIso7816()
{
    QCOMPARE(card::command(0x80, 0xe6, 0, 0).toHex(), QByteArray("80e60000"));
    QCOMPARE(card::commandExpecting(0, 0xb0, 1, 2, 255).toHex(), QByteArray("00b00102ff"));
    QCOMPARE(card::commandExpecting(0, 0xb0, 1, 2, 256).toHex(), QByteArray("00b0010200"));
    QCOMPARE(card::commandWith(0, 0xa4, 2, 0x0c, QByteArray::fromHex("3f00")).toHex(), QByteArray("00a4020c023f00"));
}

void ApduTest::exchange_plainAnswer_givesDataAndStatus()
{
    ScriptedChannel channel(script({"0102039000"}));
    const auto answer = card::exchange(channel, card::commandExpecting(0, 0xb0, 0, 0, 3));
    QVERIFY(answer.ok());
    QCOMPARE(answer->data.toHex(), QByteArray("010203"));
    QVERIFY(answer->done());
}

void ApduTest::exchange_61_collectsWithGetResponse()
{
    const auto passed = script({"6100", QByteArray(512, 'a') + "9000"});
    ScriptedChannel channel(passed);
    const auto answer = card::exchange(channel, card::commandWith(0, 0x2a, 0x9e, 0x9a, "x"));
    QVERIFY(answer.ok());
    QCOMPARE(answer->data.size(), 256);
    QCOMPARE(passed->sent.last().toHex(), QByteArray("00c0000000"));
}

void ApduTest::exchange_61inPieces_joinsThem()
{
    const auto passed = script({"01026102", "03046101", "059000"});
    ScriptedChannel channel(passed);
    const auto answer = card::exchange(channel, card::command(0, 0xb2, 1, 2));
    QVERIFY(answer.ok());
    QCOMPARE(answer->data.toHex(), QByteArray("0102030405"));
    QCOMPARE(passed->sent[1].toHex(), QByteArray("00c0000002"));
    QCOMPARE(passed->sent[2].toHex(), QByteArray("00c0000001"));
}

void ApduTest::exchange_6C_repeatsWithTheLengthNamed()
{
    const auto passed = script({"6c02", "01029000"});
    ScriptedChannel channel(passed);
    const auto answer = card::exchange(channel, card::commandExpecting(0, 0xb0, 0, 0, 256));
    QVERIFY(answer.ok());
    QCOMPARE(answer->data.toHex(), QByteArray("0102"));
    QCOMPARE(passed->sent.last().toHex(), QByteArray("00b0000002"));
}

void ApduTest::exchange_6CtoGetResponse_collectsWithTheLengthNamed()
{
    const auto passed = script({"6100", "6c02", "01029000"}); // more was promised than there is: nothing is lost
    ScriptedChannel channel(passed);
    const auto answer = card::exchange(channel, card::commandWith(0, 0x2a, 0x9e, 0x9a, "x"));
    QVERIFY(answer.ok());
    QCOMPARE(answer->data.toHex(), QByteArray("0102"));
    QVERIFY(answer->done());
    QCOMPARE(passed->sent.last().toHex(), QByteArray("00c0000002"));
}

void ApduTest::exchange_6CtoACommandWithData_isNotRepeated()
{
    const auto passed = script({"6c02", "9000"});
    ScriptedChannel channel(passed);
    const auto answer = card::exchange(channel, card::commandWith(0, 0x20, 0, 1, QByteArray(8, '\0')));
    QVERIFY(answer.ok());
    QCOMPARE(answer->status, 0x6c02);
    QCOMPARE(passed->sent.size(), 1);
}

void ApduTest::exchange_noBytes_meansThatTheCardIsGone()
{
    for (const QByteArray &nothing : {QByteArray(), QByteArray("90")}) {
        ScriptedChannel channel(script({nothing}));
        const auto answer = card::exchange(channel, card::command(0, 0, 0, 0));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.problem().code, QStringLiteral("card.removed"));
    }
}

void ApduTest::exchange_promisesWithoutEnd_stops()
{
    const auto passed = script({});
    for (int i = 0; i < 1000; ++i)
        passed->answers += QByteArray(256, 'a') + QByteArray::fromHex("6100");
    ScriptedChannel channel(passed);
    const auto endless = card::exchange(channel, card::command(0, 0xb2, 1, 2));
    QVERIFY(!endless.ok());
    QCOMPARE(endless.problem().code, QStringLiteral("card.fault"));

    ScriptedChannel empty(script({"6110", "6110", "6110"}));
    QVERIFY(!card::exchange(empty, card::command(0, 0xb2, 1, 2)).ok());
}

void ApduTest::exchange_6CwithoutEnd_stops()
{
    const auto passed = script({"6c02", "6c03", "6c02"});
    ScriptedChannel channel(passed);
    const auto answer = card::exchange(channel, card::commandExpecting(0, 0xb0, 0, 0, 256));
    QVERIFY(answer.ok());
    QVERIFY(!answer->done());
    QCOMPARE(passed->sent.size(), 2);
}

QTEST_APPLESS_MAIN(ApduTest)
#include "test_apdu.moc"
