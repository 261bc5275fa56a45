// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "outbox_ground.h"

#include "ui/look/chip.h"
#include "ui/send/send_page.h"

/// What the page Send says of a bundle after a restart.
class TestOutbox : public OutboxGround
{
    Q_OBJECT

    [[nodiscard]] base::Language language() const
    {
        return base::languageFromCode(qEnvironmentVariable("UV_LANG", u"nl"_s)).value_or(base::Language::Dutch);
    }
    void open()
    {
        start(language());
        goTo(u"send"_s);
    }

private slots:
    void doubtfulReceipt_standsWithWhatDiffers()
    {
        prepareQueued([](store::Store &file, const store::Stamp &stamp) {
            return file.addDoubtfulReceipt(stamp,
                {sha256, {}, u"sending.receipt.differs"_s, {}, "e.y.J",
                    {{u"submission"_s, QString(64, u'a'), QString(64, u'a')}, {u"size"_s, u"31234"_s, u"31234"_s},
                        {u"enterpriseNumber"_s, u"0899999949"_s, u"0899999949"_s},
                        {u"reportingYear"_s, u"2016"_s, u"2016"_s}, {u"reports[hwg]"_s, u"hwg"_s, u"hwg"_s},
                        {u"reports[hwg].version"_s, u"1"_s, u"2"_s},
                        {u"reports[hwg].xmlSha256"_s, QString(64, u'b'), QString(64, u'c')}}});
        });
        open();
        QTRY_VERIFY(find(u"receipt.doubt"_s));
        QCOMPARE(textOf(u"receipt.sent.reports[hwg].version"_s), u"1"_s);
        QCOMPARE(textOf(u"receipt.confirmed.reports[hwg].version"_s), u"2"_s);
        QCOMPARE(textOf(u"receipt.confirmed.reports[hwg].xmlSha256"_s), QString(64, u'c'));
        QCOMPARE(find<ui::Chip>(u"portal.state.hwg"_s)->mark().tone, ui::Tone::Error);
        QVERIFY(find(u"portal.withdraw.hwg"_s));
        QVERIFY(!find(u"send.message"_s)); // said once
        picture(u"doubt"_s);
    }

    void reportThatTheEndpointHas_isNotReadyToBeSentAgain()
    {
        prepareQueued([](store::Store &file, const store::Stamp &stamp) {
            store::Submission entry = **file.submission(sha256);
            entry.delivery = store::Delivery::Refused;
            entry.attempts = 1;
            entry.lastProblem = u"sending.refused.alreadyReported"_s;
            entry.lastProblemText = u"[\"The endpoint has it already.\"]"_s;
            return file.setProgress(stamp, entry);
        });
        open();
        QTRY_COMPARE(textOf(u"send.message"_s), u"The endpoint has it already."_s);
        QCOMPARE(find<QAbstractButton>(u"logIn"_s)->text(), ui::SendPage::tr("Log in")); // nothing is ready
        QVERIFY(find(u"portal.entered.hwg"_s));
        picture(u"reported"_s);
    }

    void bundleWithdrawnUnasked_saysThatItMayHaveArrived()
    {
        prepareQueued([](store::Store &file, const store::Stamp &stamp) { return file.withdraw(stamp, sha256, true); });
        open();
        QTRY_VERIFY(!textOf(u"send.message"_s).isEmpty());
        picture(u"withdrawn"_s);
    }

    void receiptThatNobodyVouchesFor_saysWhy()
    {
        prepareQueued([](store::Store &file, const store::Stamp &stamp) {
            return file.addDoubtfulReceipt(
                stamp, {sha256, {}, u"sending.receipt.signature"_s, u"[\"The signature is wrong.\"]"_s, "e.y.J", {}});
        });
        open();
        QTRY_VERIFY(find(u"receipt.doubt"_s));
        QVERIFY2(textOf(u"receipt.doubt.reason"_s).contains(u"The signature is wrong."_s),
            qPrintable(textOf(u"receipt.doubt.reason"_s)));
    }
};

QTEST_MAIN(TestOutbox)
#include "test_outbox.moc"
