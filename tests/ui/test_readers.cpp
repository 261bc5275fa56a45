// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sign_ground.h"

/// Signing in the window with two readers and a card in each. Runs in the sandbox.
class TestReaders : public SignGround
{
    Q_OBJECT

    static ui::CardRow *chairmansCard()
    {
        return see<ui::CardRow>(u"card."_s + qEnvironmentVariable("UV_CHAIRMAN_READER"));
    }
    static QString role() { return see<QComboBox>(u"role"_s)->currentData().toString(); }

    /// While the reader waits; the other card is the only one then.
    void pullWhileTheReaderWaits()
    {
        beginSigning();
        QVERIFY(ask({u"pull"_s, u"secretary"_s}));
        const QString told = said(card::cardRemoved(qEnvironmentVariable("UV_SECRETARY_READER")));
        seeEnd(told, u"one-pulled"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chairmansCard() && chairmansCard()->isChecked() && !chairmansCard()->isReading()
                && !see(u"card."_s + qEnvironmentVariable("UV_SECRETARY_READER")),
            60'000);
        QVERIFY2(textOf(u"act.message"_s).contains(told), qPrintable(textOf(u"act.message"_s)));
        QCOMPARE(role(), u"secretary"_s);
        QVERIFY(!see<QAbstractButton>(u"sign"_s)->isEnabled()); // nobody chose that one
        picture(u"other-left-over"_s);
    }

private slots:
    void cardPulled_anotherIsLeft_isToldOfUntilThatOneIsPicked()
    {
        pullWhileTheReaderWaits();
        QTest::mouseClick(chairmansCard(), Qt::LeftButton);
        QCOMPARE(textOf(u"act.message"_s), QString());
        QCOMPARE(role(), u"chairman"_s);
        QVERIFY(chairmansCard()->isChecked() && see<QAbstractButton>(u"sign"_s)->isEnabled());
        QVERIFY(ask({u"insert"_s, u"secretary"_s}));
    }

    void cardPulled_anotherIsLeft_isToldOfUntilItIsBack()
    {
        pullWhileTheReaderWaits();
        QVERIFY(ask({u"insert"_s, u"secretary"_s}));
        QTRY_VERIFY2_WITH_TIMEOUT(
            textOf(u"act.message"_s).contains(u"Liesbeth"_s), qPrintable(textOf(u"act.message"_s)), 60'000);
        QCOMPARE(role(), u"secretary"_s);
        QVERIFY(!chairmansCard()->isChecked());
        QVERIFY(ask({u"pull"_s, u"secretary"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(textOf(u"act.message"_s), QString(), 60'000); // it is not there any more
        QVERIFY(ask({u"insert"_s, u"secretary"_s}));
        picture(u"back"_s);
        beginSigning();
        QVERIFY(ask({u"type"_s, u"secretary"_s, u"9999"_s}));
        seeEnd(said(card::pinWrong(2)), u"wrong-pin"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!chairmansCard()->isReading(), 60'000);
        QVERIFY2(textOf(u"act.message"_s).contains(said(card::pinWrong(2))), qPrintable(textOf(u"act.message"_s)));
    }

    void cardPulled_whileAnotherCame_isToldOfUntilItIsBack()
    {
        const QString told = said(card::cardRemoved(qEnvironmentVariable("UV_SECRETARY_READER")));
        QVERIFY(ask({u"pull"_s, u"chairman"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!chairmansCard(), 60'000);
        beginSigning();
        QVERIFY(ask({u"insert"_s, u"chairman"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(chairmansCard(), 60'000);
        QVERIFY(ask({u"pull"_s, u"secretary"_s}));
        seeEnd(told, u"pulled-while-another-came"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!chairmansCard()->isReading(), 60'000);
        QVERIFY2(textOf(u"act.message"_s).contains(told), qPrintable(textOf(u"act.message"_s)));
        QCOMPARE(role(), u"secretary"_s);
        QVERIFY(!see<QAbstractButton>(u"sign"_s)->isEnabled());
        QVERIFY(ask({u"insert"_s, u"secretary"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(see<QAbstractButton>(u"sign"_s)->isEnabled(), 60'000);
        QCOMPARE(role(), u"secretary"_s);
    }

    void cardPulled_asChairman_staysInThatRole()
    {
        QTest::mouseClick(chairmansCard(), Qt::LeftButton);
        QCOMPARE(role(), u"chairman"_s);
        press(u"sign"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"pin.pad"_s) || see(u"question.yes"_s), 60'000);
        if (see(u"question.yes"_s))
            press(u"question.yes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(see(u"pin.pad"_s), 60'000);
        QVERIFY(ask({u"pull"_s, u"chairman"_s}));
        const QString told = said(card::cardRemoved(qEnvironmentVariable("UV_CHAIRMAN_READER")));
        seeEnd(told, u"chairman-pulled"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!chairmansCard(), 60'000);
        QVERIFY2(textOf(u"act.message"_s).contains(told), qPrintable(textOf(u"act.message"_s)));
        QCOMPARE(role(), u"chairman"_s);
        QVERIFY(ask({u"insert"_s, u"chairman"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(chairmansCard() && chairmansCard()->isChecked(), 60'000);
        QCOMPARE(role(), u"chairman"_s);
    }
};

QTEST_MAIN(TestReaders)
#include "test_readers.moc"
