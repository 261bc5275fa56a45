// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "table_ground.h"
#include "ui/form/sum_row.h"
#include "ui/form/table_sums.h"

#include <QCheckBox>
#include <QLabel>

/// The rows of a table looked at sorted, filtered and searched.
class TableLookTest : public TableGround
{
    Q_OBJECT

private slots:
    void columnLabel_clicked_sortsUpThenDownThenAsInTheReport()
    {
        fill(5);
        clickHeader(u"amount"_s);
        QCOMPARE(shown(u"amount"_s), QStringList({u"1,00"_s, u"2,00"_s, u"3,00"_s, u"4,00"_s, u"5,00"_s}));
        QCOMPARE(numbers(), QStringList({u"5"_s, u"3"_s, u"1"_s, u"4"_s, u"2"_s, u"+"_s}));
        QVERIFY(m_block->findChild<QLabel *>(u"vst.expenses.view"_s)->isVisible());
        clickHeader(u"amount"_s);
        QCOMPARE(shown(u"amount"_s).first(), u"5,00"_s);
        clickHeader(u"amount"_s);
        QCOMPARE(numbers(), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"+"_s}));
        QVERIFY(!m_block->findChild<QLabel *>(u"vst.expenses.view"_s)->isVisible());
        QCOMPARE(m_source->undo.size(), 1); // only a way to look
    }

    void sorting_keepsTheRowAtHand_andMissingValuesLast()
    {
        fill(4);
        QVERIFY(m_model->setData(cell(1, u"amount"_s), QString()));
        go(2, u"description"_s);
        m_view->sortByColumn(column(u"amount"_s), Qt::DescendingOrder);
        QCOMPARE(m_view->currentIndex().data().toString(), u"Lijn 3"_s);
        QCOMPARE(shown(u"amount"_s).last(), QString());
    }

    void rowEditedUnderAFilter_staysWhereItIs_andNewRowsCome()
    {
        fill(6);
        go(0, u"supplier"_s);
        QVERIFY(entry(u"onlyValue"_s));
        entry(u"onlyValue"_s)->trigger();
        QCOMPARE(shown(u"supplier"_s), QStringList({u"Zoë"_s, u"Zoë"_s, u"Zoë"_s}));
        QCOMPARE(numbers(), QStringList({u"1"_s, u"3"_s, u"5"_s, u"+"_s}));
        go(1, u"supplier"_s);
        type(u"Taxi"_s);
        QCOMPARE(text(1, u"supplier"_s), u"Taxi"_s);
        QCOMPARE(m_model->shownRows(), 3);
        go(3, u"amount"_s);
        type(u"12"_s);
        QCOMPARE(numbers(), QStringList({u"1"_s, u"3"_s, u"5"_s, u"7"_s, u"+"_s}));
        QTest::mouseClick(m_block->findChild<QPushButton *>(u"vst.expenses.all"_s), Qt::LeftButton);
        QCOMPARE(m_model->shownRows(), 7);
        QCOMPARE(text(2, u"supplier"_s), u"Taxi"_s);
    }

    void find_byKeyboard_goesFromCellToCell_whateverTheCaseAndAccents()
    {
        fill(5);
        go(1, u"description"_s);
        press(Qt::Key_F, Qt::ControlModifier);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"ZOE"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_view->currentIndex(), cell(2, u"supplier"_s));
        QTest::keyClick(line, Qt::Key_F3);
        QCOMPARE(m_view->currentIndex(), cell(4, u"supplier"_s));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_view->currentIndex(), cell(0, u"supplier"_s)); // over the end
        QTest::keyClick(line, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(m_view->currentIndex(), cell(4, u"supplier"_s));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(m_view->hasFocus());
        QVERIFY(!line->isVisible());
    }

    void find_inTheCellAtHand_staysThere()
    {
        fill(5);
        go(2, u"supplier"_s);
        press(Qt::Key_F, Qt::ControlModifier);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"zoe"_s);
        QCOMPARE(m_view->currentIndex(), cell(2, u"supplier"_s));
    }

    void find_aNumber_withOrWithoutPoints()
    {
        fill(2);
        QVERIFY(m_model->setData(cell(1, u"amount"_s), u"12345,60"_s));
        for (const QString &text : {u"12.345"_s, u"12345,6"_s, u"12345.6"_s, u"12 345"_s})
            QCOMPARE(m_model->found(text, {}, true), cell(1, u"amount"_s));
        QVERIFY(!m_model->found(u"99999"_s, {}, true).isValid());
    }

    void rowsWithTheText_orWithFindings_areShownAlone()
    {
        fill(6);
        press(Qt::Key_F, Qt::ControlModifier);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(line, u"lijn 4"_s);
        auto *only = m_block->findChild<QCheckBox *>(u"vst.expenses.find.only"_s);
        QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(10, only->height() / 2));
        QCOMPARE(shown(u"description"_s), QStringList({u"Lijn 4"_s}));
        QCOMPARE(ui::sumOfShown(*m_model, column(u"amount"_s)), u"5,00"_s);
        QCOMPARE(ui::sumOfAll(*m_model, column(u"amount"_s)), u"21,00"_s);
        m_view->acts()->showAll();
        QVERIFY(!only->isChecked());
        QCOMPARE(m_model->shownRows(), 6);
        go(0, u"amount"_s);
        QVERIFY(!m_model->setData(cell(2, u"amount"_s), u"veel"_s));
        QVERIFY(entry(u"onlyFindings"_s));
        entry(u"onlyFindings"_s)->trigger();
        QVERIFY(numbers().contains(u"3"_s));
    }

    void showAll_byItsButton_leavesTheKeyboardInTheTable()
    {
        fill(4);
        m_model->setFilter({.text = u"lijn 2"_s, .column = -1, .value = {}});
        go(0, u"amount"_s);
        auto *all = m_block->findChild<QPushButton *>(m_table.id + u".all"_s);
        QVERIFY(all && all->isVisible());
        for (const bool byKey : {false, true}) {
            m_model->setFilter({.text = u"lijn 2"_s, .column = -1, .value = {}});
            if (byKey) {
                all->setFocus(Qt::TabFocusReason);
                QTest::keyClick(all, Qt::Key_Space);
            } else {
                QTest::mouseClick(all, Qt::LeftButton);
            }
            settle();
            QCOMPARE(m_model->shownRows(), 4);
            QVERIFY(m_view->hasFocus());
            QCOMPARE(m_view->currentIndex(), cell(1, u"amount"_s)); // the same row
        }
    }

    void sumsOfLastYear_standBelowThoseOfNow_whereTheyAreKnown()
    {
        const auto *sums = m_block->findChild<ui::SumRow *>();
        const auto label
            = [this](const QString &name) { return m_table.column(name)->label.in(base::Language::Dutch); };
        fill(3);
        QVERIFY(!sums->accessibleName().contains(u"2015"_s));
        const int oneLine = sums->height();
        report::Values before;
        before.setRows(m_table.id,
            {{1, {{u"amount"_s, base::Decimal(10)}}},
                {2, {{u"amount"_s, base::Decimal(5)}, {u"charged"_s, base::Decimal(4)}}}, {3, {}}});
        m_source->setPrevious(before);
        QVERIFY2(sums->accessibleName().contains(u"2015 %1 15,00"_s.arg(label(u"amount"_s))),
            qPrintable(sums->accessibleName()));
        QVERIFY(!sums->accessibleName().contains(u"2015 "_s + label(u"charged"_s))); // computed: not all is known
        QCOMPARE(sums->height(), 2 * oneLine);
        m_model->setFilter({.text = u"lijn 1"_s, .column = -1, .value = {}});
        QCOMPARE(sums->height(), 3 * oneLine);
        QVERIFY(sums->accessibleName().contains(u"2015 %1 15,00"_s.arg(label(u"amount"_s))));
        QVERIFY(sums->accessibleName().endsWith(ui::sumOfShown(*m_model, column(u"charged"_s))));
        m_source->setPrevious({});
        QVERIFY(!sums->accessibleName().contains(u"2015"_s));
    }

    void reveal_ofARowThatTheFilterHides_showsIt()
    {
        fill(4);
        m_model->setFilter({.text = u"lijn 1"_s, .column = -1, .value = {}});
        m_block->reveal({m_table.id, 3, u"amount"_s});
        QCOMPARE(m_view->currentIndex().data().toString(), text(2, u"amount"_s));
        QCOMPARE(m_model->shownRows(), 4);
    }

    void tick_withoutAText_waitsForOne()
    {
        fill(6);
        press(Qt::Key_F, Qt::ControlModifier);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        auto *only = m_block->findChild<QCheckBox *>(u"vst.expenses.find.only"_s);
        QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(10, only->height() / 2));
        QVERIFY(only->isChecked());
        QCOMPARE(m_model->shownRows(), 6);
        QTest::keyClicks(line, u"lijn 4"_s);
        QTRY_COMPARE(shown(u"description"_s), QStringList({u"Lijn 4"_s}));
        only->setFocus();
        QTest::keyClick(only, Qt::Key_Escape);
        QVERIFY(m_view->hasFocus());
        QVERIFY(!line->isVisible());
    }

    void reveal_ofARowThatIsGone_leavesTheFilter()
    {
        fill(4);
        m_model->setFilter({.text = u"lijn 1"_s, .column = -1, .value = {}});
        m_block->reveal({m_table.id, 9, u"amount"_s});
        QCOMPARE(m_model->shownRows(), 1);
    }

    void countOfRowsShown_isThatOfNow_whenAHiddenRowGoes()
    {
        fill(4);
        m_model->setFilter({.text = u"lijn 1"_s, .column = -1, .value = {}});
        const auto *notice = m_block->findChild<QLabel *>(u"vst.expenses.view"_s);
        QVERIFY2(notice->text().startsWith(u"Rows shown: 1 of 4"_s), qPrintable(notice->text()));
        QVERIFY(m_source->edit({report::Edit::Kind::RemoveRow, {m_table.id, 3, {}}, {}, 0, {}}));
        QVERIFY2(notice->text().startsWith(u"Rows shown: 1 of 3"_s), qPrintable(notice->text()));
    }
};

QTEST_MAIN(TableLookTest)
#include "test_table_look.moc"
