// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "memory_source.h"
#include "ui/form/finding_line.h"
#include "ui/form/fold_button.h"
#include "ui/form/form_page.h"
#include "ui/form/words.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

class FormTest : public QObject
{
    Q_OBJECT

    const form::Campaign &m_campaign = form::Campaign::builtIn();

    static QLineEdit *line(const ui::FormPage &page, const QString &id) { return page.findChild<QLineEdit *>(id); }

    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    static ui::FindingLine *findingUnder(QWidget *editor)
    {
        return editor->window()->findChild<ui::FindingLine *>(u"finding.under."_s + editor->objectName());
    }

private slots:
    void everyForm_fromItsDefinition_hasAnEditorForEveryFieldAndTable_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("ocmw") << u"ocmw"_s;
        for (const form::Definition &definition : m_campaign.modules())
            QTest::newRow(qPrintable(definition.code)) << definition.code;
    }
    void everyForm_fromItsDefinition_hasAnEditorForEveryFieldAndTable()
    {
        QFETCH(QString, code);
        const form::Definition &definition = code == "ocmw"_L1 ? m_campaign.ocmw() : *m_campaign.module(code);
        MemorySource source;
        const ui::FormPage page(source, definition);
        for (const form::Field *field : definition.fields()) {
            const QWidget *editor = page.findChild<QWidget *>(field->id);
            QVERIFY2(editor, qPrintable(field->id));
            QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(field->id));
        }
        for (const form::Table *table : definition.tables())
            QVERIFY2(page.findChild<QTableView *>(table->id), qPrintable(table->id));
    }

    void typing_aCount_updatesTheComputedTotal()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"hwg"_s));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        type(line(page, u"hwg.n_cash"_s), u"12"_s);
        type(line(page, u"hwg.n_bank"_s), u"3"_s);
        type(line(page, u"hwg.n_letter"_s), u"0"_s);
        QCOMPARE(line(page, u"hwg.n_total"_s)->text(), u"15"_s);
        QCOMPARE(line(page, u"hwg.subsidy"_s)->text(), u"375,00"_s);
        QVERIFY(line(page, u"hwg.n_total"_s)->isReadOnly());
    }

    void firstClick_intoAScrolledTable_andTyping_goIntoTheRowThatWasClicked()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"vst"_s));
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *view = page.findChild<QTableView *>(u"vst.expenses"_s);
        QAbstractItemModel *model = view->model();
        for (int row = 0; row < 30; ++row)
            QVERIFY(model->setData(model->index(row, 1), QString::number(row)));
        page.ensureWidgetVisible(view);
        const auto lastCell = [&] { return view->visualRect(model->index(30, 1)).center(); };
        QTRY_VERIFY((view->scrollToBottom(), view->viewport()->rect().contains(lastCell())));
        QVERIFY(!view->currentIndex().isValid());
        const QPoint last = lastCell();
        const QPoint seen = view->viewport()->mapTo(&page, last);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, last);
        QCOMPARE(view->viewport()->mapTo(&page, last), seen); // nothing moves under the pressed button
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, last);
        QCOMPARE(view->currentIndex(), model->index(30, 1));
        QTest::keyClick(view->viewport(), 'z');
        QTest::keyClicks(QApplication::focusWidget(), u"zz"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(view->viewport(), 'h');
        QTest::keyClicks(QApplication::focusWidget(), u"ello"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(model->index(30, 1).data().toString(), u"zzz"_s);
        QCOMPARE(model->index(30, 2).data().toString(), u"hello"_s);
        for (int row = 0; row < 30; ++row)
            QCOMPARE(model->index(row, 1).data().toString(), QString::number(row));
    }

    void pasteInDoubt_belowAScrolledTable_isSeenWhole()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"vst"_s));
        page.resize(700, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *view = page.findChild<QTableView *>(u"vst.expenses"_s);
        QAbstractItemModel *model = view->model();
        for (int row = 0; row < 15; ++row)
            QVERIFY(model->setData(model->index(row, 1), QString::number(row)));
        page.ensureWidgetVisible(view);
        const int amount = columnNamed(*m_campaign.table(u"vst.expenses"_s), u"amount"_s);
        view->setFocus();
        view->setCurrentIndex(model->index(0, amount));
        QCoreApplication::processEvents();
        page.verticalScrollBar()->setValue(view->mapTo(page.widget(), QPoint()).y()); // what is below is out of sight
        QApplication::clipboard()->setText(u"veel\nmeer\n1.230\n"_s);
        QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
        ui::FindingLine *note = nullptr;
        for (auto *line : page.findChildren<ui::FindingLine *>())
            if (line->message().contains(u'\n'))
                note = line;
        QVERIFY(note);
        QTRY_VERIFY(note->height() >= note->fontMetrics().lineSpacing() * 5);
        QCOMPARE(note->height(), note->heightForWidth(note->width()));
        const auto *answer = page.findChild<QPushButton *>(u"candidate.1"_s);
        QTRY_VERIFY(!note->visibleRegion().isEmpty() && note->visibleRegion().boundingRect() == note->rect());
        QVERIFY(answer->visibleRegion().boundingRect() == answer->rect());
    }

    void tab_outOfAChoiceOfTheBlankRow_goesToTheNextCell()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"vst"_s));
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *view = page.findChild<QTableView *>(u"vst.expenses"_s);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
        QTest::keyClick(view->viewport(), Qt::Key_F2);
        auto *box = view->viewport()->findChild<QComboBox *>();
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Tab);
        QTRY_VERIFY(!view->viewport()->findChild<QComboBox *>());
        QCOMPARE(view->currentIndex(), view->model()->index(0, 1));
        QVERIFY(view->hasFocus());
        QVERIFY(!view->model()->index(0, 0).data().toString().isEmpty());
    }

    void delegation_isAskedOfADelegateOnly()
    {
        MemorySource source;
        ui::FormPage page(source, m_campaign.ocmw());
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(!line(page, u"sign2.delegation"_s)->isVisible());
        const auto sign = [&source](const QString &capacity) {
            QVERIFY(source.edit({.kind = report::Edit::Kind::SetValue,
                .path = {u"sign2.capacity"_s, std::nullopt, {}},
                .value = form::Value(capacity),
                .rows = {}}));
        };
        sign(u"delegate"_s);
        QVERIFY(line(page, u"sign2.delegation"_s)->isVisible());
        sign(u"chairman"_s);
        QVERIFY(!line(page, u"sign2.delegation"_s)->isVisible());
        sign(u"delegate"_s);
        type(line(page, u"sign2.delegation"_s), u"besluit 12"_s);
        sign(u"chairman"_s);
        QVERIFY(line(page, u"sign2.delegation"_s)->isVisible()); // what was answered is never hidden
    }

    void email_withoutADotInItsDomain_isAnError()
    {
        MemorySource source;
        ui::FormPage page(source, m_campaign.ocmw());
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto isWrong = [&source] {
            for (const report::Finding &finding : source.findings(u"ocmw"_s))
                if (finding.path.id == "ocmw.email"_L1)
                    return true;
            return false;
        };
        type(line(page, u"ocmw.email"_s), u"sofie@x"_s);
        QVERIFY(isWrong());
        type(line(page, u"ocmw.email"_s), u"sofie@ocmw.voorbeeld.be"_s);
        QVERIFY(!isWrong());
    }

    void unreadableText_isExplainedUnderTheField_andNothingMoves()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"hwg"_s));
        page.resize(900, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QLineEdit *bank = line(page, u"hwg.n_bank"_s);
        QLineEdit *letter = line(page, u"hwg.n_letter"_s);
        const QPoint before = letter->mapTo(&page, QPoint());
        type(bank, u"drie"_s);
        QVERIFY(!findingUnder(bank)->message().isEmpty());
        QCOMPARE(letter->mapTo(&page, QPoint()), before);
    }

    void unreadableText_survivesOtherEditsAndANewPage_untilItIsPutRight()
    {
        MemorySource source;
        const form::Definition &definition = *m_campaign.module(u"hwg"_s);
        {
            ui::FormPage page(source, definition);
            page.show();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            type(line(page, u"hwg.n_bank"_s), u"drie"_s);
            type(line(page, u"hwg.n_cash"_s), u"5"_s);
            QCOMPARE(line(page, u"hwg.n_bank"_s)->text(), u"drie"_s);
        }
        QVERIFY(source.evaluator().value({u"hwg.n_bank"_s, std::nullopt, {}}).isMissing());
        QCOMPARE(source.findings(u"hwg"_s).first().path.id, u"hwg.n_bank"_s);
        ui::FormPage page(source, definition);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QCOMPARE(line(page, u"hwg.n_bank"_s)->text(), u"drie"_s);
        type(line(page, u"hwg.n_bank"_s), u"3"_s);
        QVERIFY(source.unread().isEmpty());
        QCOMPARE(line(page, u"hwg.n_total"_s)->text(), u"8"_s);
    }

    void ambiguousAmount_isAskedWhereItWasTyped_andAnsweredByKeyboard_data()
    {
        QTest::addColumn<bool>("byShortcut");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Tab to the first answer, Space") << false << u"1.230,00"_s;
        QTest::newRow("Alt+2 without leaving the field") << true << u"1,23"_s;
    }
    void ambiguousAmount_isAskedWhereItWasTyped_andAnsweredByKeyboard()
    {
        QFETCH(const bool, byShortcut);
        QFETCH(const QString, expected);
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"vst"_s));
        page.resize(1000, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QLineEdit *grant = line(page, u"vst.grant"_s);
        grant->setFocus();
        QTest::keyClicks(grant, u"1.230"_s);
        QTest::keyClick(grant, byShortcut ? Qt::Key_Return : Qt::Key_Tab);
        QVERIFY(source.evaluator().value({u"vst.grant"_s, std::nullopt, {}}).isMissing());
        if (byShortcut) {
            QTest::keyClick(grant, Qt::Key_2, Qt::AltModifier);
        } else {
            QCOMPARE(QApplication::focusWidget()->objectName(), u"candidate.1"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        }
        QVERIFY(source.unread().isEmpty());
        QVERIFY(grant->hasFocus());
        QVERIFY(findingUnder(grant)->message().isEmpty());
        QTest::keyClick(grant, Qt::Key_Tab);
        QCOMPARE(grant->text(), expected);
    }

    void unreadableText_escaped_bringsTheValueBack()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"hwg"_s));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QLineEdit *bank = line(page, u"hwg.n_bank"_s);
        type(bank, u"3"_s);
        type(bank, u"drie"_s);
        QVERIFY(!source.unread().isEmpty());
        QTest::keyClick(bank, Qt::Key_Escape);
        QVERIFY(source.unread().isEmpty());
        QCOMPARE(bank->text(), u"3"_s);
    }

    void missingValue_isStillToFillIn_untilSomebodyWasThere()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"hwg"_s));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QLineEdit *bank = line(page, u"hwg.n_bank"_s);
        QLineEdit *letter = line(page, u"hwg.n_letter"_s);
        const QString calm = findingUnder(bank)->message();
        QCOMPARE(findingUnder(letter)->message(), calm); // the same quiet words everywhere
        type(bank, u"3"_s);
        QVERIFY(findingUnder(bank)->message().isEmpty());
        type(bank, QString());
        QTest::keyClick(bank, Qt::Key_Delete);
        QTest::keyClick(bank, Qt::Key_Return);
        QVERIFY(findingUnder(bank)->message() != calm);
        QVERIFY(!findingUnder(bank)->message().isEmpty());
        QCOMPARE(findingUnder(letter)->message(), calm);
    }

    void unreadableText_inARequiredField_isNotMissingToo()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"hwg"_s));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        type(line(page, u"hwg.n_cash"_s), u"twaalf"_s);
        source.insist(u"hwg"_s);
        int about = 0;
        for (const report::Finding &finding : source.findings(u"hwg"_s))
            about += finding.path.id == "hwg.n_cash"_L1;
        QCOMPARE(about, 1);
    }

    void missingValue_isAnError_onceTheFormIsWantedWhole()
    {
        MemorySource source;
        const ui::FormPage page(source, *m_campaign.module(u"hwg"_s));
        const QList<report::Finding> &findings = source.findings(u"hwg"_s);
        QVERIFY(!findings.isEmpty());
        QVERIFY(source.isStillToFillIn(findings.first()));
        const qsizetype before = findings.size();
        source.insist(u"hwg"_s);
        QCOMPARE(source.findings(u"hwg"_s).size(), before); // what is true stays the same
        QVERIFY(!source.isStillToFillIn(source.findings(u"hwg"_s).first()));
    }

    void longFinding_takesTheLinesThatItNeeds()
    {
        ui::FindingLine line;
        const int one = line.heightForWidth(200);
        line.show({u"Een bevinding met zo veel woorden dat zij op geen enkele manier in twee regels past"_s,
            u"data-error"_s, ui::Tone::Error});
        QVERIFY(line.heightForWidth(200) >= 2 * one);
        QCOMPARE(line.heightForWidth(2000), one);
    }

    void refusedEdit_isExplainedUnderTheField()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"hwg"_s));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        source.refusal = base::Problem{
            .kind = base::Kind::Refused, .code = u"report.sealed"_s, .text = "sealed", .args = {}, .where = {}};
        type(line(page, u"hwg.n_bank"_s), u"3"_s);
        QCOMPARE(findingUnder(line(page, u"hwg.n_bank"_s))->message(), u"sealed"_s);
    }

    void lastYear_standsBesideTheField()
    {
        report::Values previous;
        previous.setField(u"hwg.n_cash"_s, *base::Decimal::parse(u"41"_s));
        MemorySource source({}, previous);
        const ui::FormPage page(source, *m_campaign.module(u"hwg"_s));
        bool found = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            found = found || label->text() == u"2015: 41"_s;
        QVERIFY(found);
    }

    void acceptedWarning_isQuiet_underItsFieldAndInItsSection()
    {
        report::Values values, previous;
        values.setField(u"hwg.n_cash"_s, base::Decimal(40));
        previous.setField(u"hwg.n_cash"_s, base::Decimal(10));
        MemorySource source(values, previous);
        source.spoken = base::Language::English;
        const form::Definition &definition = *m_campaign.module(u"hwg"_s);
        const form::Section *section = nullptr;
        for (const form::Section &one : definition.sections)
            for (const form::Item &item : one.items)
                if (const auto *field = std::get_if<form::Field>(&item); field && field->id == "hwg.n_cash"_L1)
                    section = &one;
        ui::FormPage page(source, definition);
        QVERIFY(findingUnder(line(page, u"hwg.n_cash"_s))->message().contains(u"40"_s));
        QCOMPARE(ui::sectionMark(*section, u"hwg"_s, source).tone, ui::Tone::Warning);
        source.accepted = {u"GEN-08"_s};
        emit source.changed();
        QCOMPARE(findingUnder(line(page, u"hwg.n_cash"_s))->message(), u"Accepted"_s);
        QVERIFY(ui::sectionMark(*section, u"hwg"_s, source).tone != ui::Tone::Warning);
    }

    void sealedForm_isReadOnly()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"hwg"_s));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        source.freeze();
        QVERIFY(line(page, u"hwg.n_bank"_s)->isReadOnly());
    }

    void focus_onAField_tellsItsName()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"hwg"_s));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const QSignalSpy spy(&page, &ui::FormPage::entered);
        line(page, u"hwg.n_bank"_s)->setFocus();
        QVERIFY(!spy.isEmpty());
        QCOMPARE(spy.last().first().toString(), u"hwg.n_bank"_s);
    }

    void reveal_ofAPlaceInAFoldedSection_unfoldsAndFocuses()
    {
        MemorySource source;
        ui::FormPage page(source, *m_campaign.module(u"gef"_s));
        page.resize(700, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        for (ui::FoldButton *title : page.findChildren<ui::FoldButton *>())
            title->setChecked(false);
        page.reveal({u"gef.remarks"_s, std::nullopt, {}});
        QWidget *remarks = page.findChild<QWidget *>(u"gef.remarks"_s);
        QVERIFY(remarks->isVisible());
        QVERIFY(remarks->hasFocus());
    }

    void narrowPage_needsNoHorizontalScrolling_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("1024 with navigation") << 780;
        QTest::newRow("200 % text on 1024") << 456;
    }
    void narrowPage_needsNoHorizontalScrolling()
    {
        QFETCH(int, width);
        MemorySource source;
        for (const form::Definition &definition : m_campaign.modules()) {
            ui::FormPage page(source, definition);
            page.resize(width, 600);
            page.show();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            QTest::qWait(0);
            QVERIFY2(page.widget()->minimumSizeHint().width() <= width,
                qPrintable(u"%1 needs %2"_s.arg(definition.code).arg(page.widget()->minimumSizeHint().width())));
        }
    }

    void labels_inFrench_comeFromTheDefinition()
    {
        MemorySource source;
        source.spoken = base::Language::French;
        const ui::FormPage page(source, *m_campaign.module(u"hwg"_s));
        QCOMPARE(line(page, u"hwg.n_bank"_s)->accessibleName(), m_campaign.field(u"hwg.n_bank"_s)->label.fr);
    }
};

QTEST_MAIN(FormTest)
#include "test_form.moc"
