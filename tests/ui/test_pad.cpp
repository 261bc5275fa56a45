// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sign_ground.h"

/// Signing in the window with one reader that has keys of its own. Runs in the sandbox.
class TestPad : public SignGround
{
    Q_OBJECT

private slots:
    void cardPulled_whileTheReaderWaits_isToldOf_andSignsAgainWhenItIsBack()
    {
        beginSigning();
        QVERIFY(ask({u"pull"_s, u"secretary"_s}));
        seeEnd(said(card::cardRemoved(qEnvironmentVariable("UV_SECRETARY_READER"))), u"card-pulled"_s);
        QVERIFY(ask({u"insert"_s, u"secretary"_s}));
        beginSigning();
        QVERIFY(ask({u"type"_s, u"secretary"_s, u"cancel"_s}));
        seeEnd(said(card::padCancelled()), u"cancelled"_s);
    }

    void readerUnplugged_whileItWaits_isToldOf_andSignsAgainWhenItIsBack()
    {
        beginSigning();
        QVERIFY(ask({u"unplug"_s, u"secretary"_s}));
        seeEnd(said(card::unknownReader(qEnvironmentVariable("UV_SECRETARY_READER"))), u"reader-unplugged"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!see<ui::CardRow>(), 60'000);
        QCOMPARE(textOf(u"cards.hint"_s), QString()); // it is said once
        QVERIFY(!see<QAbstractButton>(u"sign"_s)->isEnabled());
        QVERIFY(ask({u"insert"_s, u"secretary"_s}));
        QTRY_VERIFY2_WITH_TIMEOUT(textOf(u"act.message"_s).contains(u"Liesbeth Voorbeeld"_s),
            qPrintable(textOf(u"act.message"_s)), 60'000); // that the card is there again
        beginSigning();
        QVERIFY(ask({u"type"_s, u"secretary"_s, u"cancel"_s}));
        seeEnd(said(card::padCancelled()), u"cancelled-after"_s);
    }

    void serviceEnded_whileTheReaderWaits_isToldOf_andSignsAgainWhenItIsBack()
    {
        beginSigning();
        QVERIFY(ask({u"service"_s, u"bare"_s}));
        seeEnd(said(card::serviceMissing()), u"service-ended"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!see<ui::CardRow>(), 60'000);
        QCOMPARE(textOf(u"cards.hint"_s), QString()); // it is said once
        QVERIFY(ask({u"service"_s, u"start"_s}));
        QVERIFY(ask({u"insert"_s, u"secretary"_s}));
        beginSigning();
        QVERIFY(ask({u"type"_s, u"secretary"_s, u"1234"_s}));
        seeEnd(u"Liesbeth Voorbeeld"_s, u"signed"_s);
    }
};

QTEST_MAIN(TestPad)
#include "test_pad.moc"
