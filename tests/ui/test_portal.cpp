// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "outbox_ground.h"

#include "ui/look/chip.h"

/// The way by the portal, in the window: the sheet, the entry, the decision, and taking them back.
class TestPortal : public OutboxGround
{
    Q_OBJECT

    QString m_bundle;

    void seal()
    {
        openExample();
        sealGuarantees(m_bundle);
        goTo(u"send"_s);
    }
    [[nodiscard]] QString stateNow() const
    {
        const auto *chip = find<ui::Chip>(u"portal.state.hwg"_s);
        return chip ? chip->mark().word : QString();
    }
    void enter(const QString &reference)
    {
        press(u"portal.entered.hwg"_s);
        QTRY_VERIFY(find(u"filingDialog"_s));
        QVERIFY(!find<QAbstractButton>(u"filing.yes"_s)->isEnabled()); // the portal's reference is its only proof
        QTest::keyClicks(find(u"filing.reference"_s), reference);
    }

private slots:
    void bundleForAnEndpointThatIsGone_isWithdrawnAfterAWarning()
    {
        prepareQueued();
        start();
        goTo(u"send"_s);
        QTRY_COMPARE(stateNow(), u"op de verzendlijst"_s);
        QVERIFY(!find(u"portal.entered.hwg"_s)); // not both ways
        m_window->resize(1360, 600);
        press(u"portal.withdraw.hwg"_s);
        QTRY_VERIFY(find(u"question.yes"_s));
        QTRY_VERIFY(!find(u"question.yes"_s)->visibleRegion().isEmpty()); // the page is longer than the window
        press(u"question.no"_s);
        QTRY_VERIFY(!find(u"question.yes"_s));
        QCOMPARE(stateNow(), u"op de verzendlijst"_s);
        press(u"portal.withdraw.hwg"_s);
        QTRY_VERIFY(find(u"question.yes"_s));
        press(u"question.yes"_s);
        QTRY_COMPARE(stateNow(), u"twee keer ondertekend"_s);
        QVERIFY(find(u"portal.entered.hwg"_s));
    }

    void sheetOfASealedReport_isPrinted()
    {
        start();
        openExample();
        goTo(u"send"_s);
        QVERIFY(!find(u"portal"_s)); // nothing is sealed
        sealGuarantees(m_bundle);
        goTo(u"send"_s);
        press(u"portal.sheet.hwg"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find(u"fileNameEdit"_s), 60'000);
        const QString path = m_folder->filePath(u"sheet.pdf"_s);
        find<QLineEdit>(u"fileNameEdit"_s)->setText(path);
        QTest::keyClick(find(u"fileNameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(textOf(u"portal.message"_s).contains(u"sheet.pdf"_s));
        QVERIFY(QFileInfo(path).size() > 10'000);
    }

    void entryAndDecision_areRecordedAndTakenBack()
    {
        start();
        seal();
        enter(u"RU-118"_s);
        find<QLineEdit>(u"filing.day"_s)->setText(u"1/1/2017"_s); // before it was sealed
        press(u"filing.yes"_s);
        QTRY_VERIFY(find(u"filing.finding"_s));
        find<QLineEdit>(u"filing.day"_s)->setText(QDate::currentDate().toString(Qt::ISODate));
        press(u"filing.yes"_s);
        QTRY_VERIFY(!find(u"filingDialog"_s));
        QTRY_COMPARE(stateNow(), u"ingevoerd op het portaal"_s);
        QVERIFY(textOf(u"portal.standing.hwg"_s).contains(u"RU-118"_s));
        QVERIFY(!find(u"portal.entered.hwg"_s));
        for (const auto &[button, state] :
            {std::pair(u"filing.accepted"_s, u"aanvaard"_s), std::pair(u"filing.unlocked"_s, u"vrijgegeven"_s)}) {
            press(u"portal.decided.hwg"_s);
            QTRY_VERIFY(find(u"filingDialog"_s));
            find<QAbstractButton>(button)->click(); // its middle is beside its words
            press(u"filing.yes"_s);
            QTRY_COMPARE(stateNow(), state);
            QTRY_VERIFY(!find(u"filingDialog"_s));
        }
        goTo(u"hwg"_s);
        QVERIFY(find(u"reopen"_s)); // what can be done about it
        goTo(u"send"_s);
        for (const QString &before : {u"aanvaard"_s, u"ingevoerd op het portaal"_s, u"verzegeld"_s}) {
            press(u"portal.takeBack.hwg"_s);
            QTRY_VERIFY(find(u"reasonDialog"_s));
            QTest::keyClicks(find(u"reason"_s), u"another module"_s);
            press(u"reason.yes"_s);
            QTRY_COMPARE(stateNow(), before);
            QTRY_VERIFY(!find(u"reasonDialog"_s));
        }
    }
};

QTEST_MAIN(TestPortal)
#include "test_portal.moc"
