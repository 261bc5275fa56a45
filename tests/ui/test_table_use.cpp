// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "table_ground.h"
#include "ui/form/table_sums.h"

#include <QAbstractItemModelTester>
#include <QLabel>

/// What is typed, pasted and filled into a table.
class TableUseTest : public TableGround
{
    Q_OBJECT

private slots:
    void ambiguousAmount_isAskedBelow_whileTypingGoesOn()
    {
        go(0, u"amount"_s);
        type(u"10"_s);
        type(u"1.230"_s);
        QCOMPARE(m_view->currentIndex().row(), 2);
        QCOMPARE(text(1, u"amount"_s), u"1.230"_s);
        QCOMPARE(answers(), QStringList({u"1.230,00\u00a0€"_s, u"1,23\u00a0€"_s}));
        QVERIFY2(message().contains(u"1.230"_s), qPrintable(message()));
        type(u"7"_s); // nothing of what was typed is lost
        QTest::keyClick(m_view, Qt::Key_1, Qt::AltModifier);
        settle();
        QVERIFY(answers().isEmpty());
        QVERIFY(m_view->hasFocus());
        QStringList amounts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            amounts.append(text(row, u"amount"_s));
        QCOMPARE(amounts, QStringList({u"10,00"_s, u"1.230,00"_s, u"7,00"_s, QString()}));
    }

    void twoAmbiguousAmounts_areAskedOneAfterTheOther_theCellAtHandFirst()
    {
        go(0, u"amount"_s);
        type(u"1"_s);
        type(u"2"_s);
        go(0, u"amount"_s);
        type(u"1.230"_s);
        type(u"5.678"_s);
        QCOMPARE(answers().first(), u"5.678,00\u00a0€"_s);
        go(0, u"amount"_s);
        QCOMPARE(answers().first(), u"1.230,00\u00a0€"_s);
        QTest::keyClick(m_view, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(text(0, u"amount"_s), u"1,23"_s);
        QCOMPARE(answers().first(), u"5.678,00\u00a0€"_s);
        QTest::mouseClick(m_block->findChild<QPushButton *>(u"candidate.1"_s), Qt::LeftButton);
        QCOMPARE(text(1, u"amount"_s), u"5.678,00"_s);
        QVERIFY(answers().isEmpty());
        QVERIFY(m_view->hasFocus());
    }

    void ambiguousAmount_ofARowThatTheFilterHides_isNotAsked()
    {
        fill(3);
        QVERIFY(!m_model->setData(cell(1, u"amount"_s), u"1.230"_s));
        m_model->setFilter({.text = u"lijn 3"_s, .column = -1, .value = {}});
        QCOMPARE(m_model->shownRows(), 1);
        QVERIFY(answers().isEmpty());
        m_view->acts()->showAll();
        QCOMPARE(answers().size(), 2);
    }

    void answer_whileAnotherAmountIsBeingTyped_goesToTheOneThatWasAsked()
    {
        fill(2);
        QVERIFY(!m_model->setData(cell(0, u"amount"_s), u"1.230"_s));
        go(1, u"amount"_s);
        QTest::keyClick(m_view->viewport(), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"5.678"_s);
        QTest::keyClick(editor, Qt::Key_1, Qt::AltModifier);
        settle();
        QCOMPARE(shown(u"amount"_s), QStringList({u"1.230,00"_s, u"5.678"_s}));
    }

    void rowJustBegun_takenBackUnderAFilter_isForgotten()
    {
        fill(4);
        m_model->setFilter({.text = u"lijn"_s, .column = -1, .value = {}});
        go(4, u"amount"_s);
        QVERIFY(m_model->setData(cell(4, u"amount"_s), u"12"_s));
        QCOMPARE(m_model->shownRows(), 5);
        m_source->takeBack();
        QCOMPARE(m_model->shownRows(), 4);
        QCOMPARE(ui::sumOfShown(*m_model, column(u"amount"_s)), u"10,00"_s);
    }

    void fillDown_takesTheUppermostCell_asOneStep()
    {
        fill(4);
        select(0, u"supplier"_s, 2, u"document"_s);
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(shown(u"supplier"_s), QStringList({u"Zoë"_s, u"Zoë"_s, u"Zoë"_s, u"Drukker"_s}));
        QCOMPARE(m_source->undo.size(), 2);
        m_source->takeBack();
        QCOMPARE(text(1, u"supplier"_s), u"Drukker"_s);
        go(3, u"description"_s);
        press(Qt::Key_D, Qt::ControlModifier); // one cell alone: from above
        QCOMPARE(text(3, u"description"_s), u"Lijn 3"_s);
    }

    void fillDown_ofWhatCouldNotBeRead_changesNothing()
    {
        fill(3);
        const QStringList amounts = shown(u"amount"_s);
        QVERIFY(!m_model->setData(cell(0, u"amount"_s), u"veel"_s));
        select(0, u"amount"_s, 2, u"amount"_s);
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(text(0, u"amount"_s), u"veel"_s);
        QCOMPARE(text(1, u"amount"_s), amounts.at(1));
        QCOMPARE(text(2, u"amount"_s), amounts.at(2));
    }

    void cell_longerThanItMayBe_openedAndLeft_keepsItsText()
    {
        fill(1);
        const QString longer(m_table.column(u"description"_s)->maxLength + 50, u'x');
        QVERIFY(m_model->setValue(cell(0, u"description"_s), longer));
        const qsizetype steps = m_source->undo.size();
        go(0, u"description"_s);
        QTest::keyClick(m_view->viewport(), Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
        QCOMPARE(text(0, u"description"_s), longer);
        QCOMPARE(m_source->undo.size(), steps);
    }

    void typing_tellsViewsOnlyOfWhatMayLookDifferent()
    {
        fill(30);
        go(4, u"description"_s);
        QSet<int> told;
        connect(m_model, &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &from, const QModelIndex &to) {
            for (int row = from.row(); row <= to.row() && to.column() >= column(u"description"_s)
                 && from.column() <= column(u"description"_s);
                 ++row)
                told.insert(row);
        });
        QVERIFY(m_model->setData(cell(4, u"description"_s), u"Anders"_s));
        QVERIFY(told.contains(4));
        QVERIFY(told.size() < 10);
        told.clear();
        m_source->takeBack(); // from elsewhere: anything
        QVERIFY(told.size() >= 30);
        disconnect(m_model, &QAbstractItemModel::dataChanged, this, nullptr);
    }

    void fillDown_ofSeveralCellsOfTheBlankRow_makesOneRow()
    {
        fill(2);
        select(2, u"description"_s, 2, u"description"_s);
        m_view->selectionModel()->select(cell(2, u"amount"_s), QItemSelectionModel::Select);
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_model->shownRows(), 3);
        QCOMPARE(text(2, u"description"_s), u"Lijn 2"_s);
        QCOMPARE(text(2, u"amount"_s), text(1, u"amount"_s));
    }

    void valueFromElsewhere_takesThePlaceOfWhatCouldNotBeRead()
    {
        fill(3);
        for (int row = 0; row < 3; ++row)
            QVERIFY(!m_model->setData(cell(row, u"amount"_s), u"veel"_s));
        go(0, u"amount"_s);
        paste(u"2"_s); // 2 stands there already: fill
        QCOMPARE(text(0, u"amount"_s), u"2,00"_s);
        QCOMPARE(text(1, u"amount"_s), u"veel"_s);
        select(0, u"amount"_s, 1, u"amount"_s);
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(text(1, u"amount"_s), u"2,00"_s);
        QCOMPARE(m_source->unread().size(), 1);
        m_source->takeBack();
        m_source->takeBack(); // before there were any rows
        QVERIFY(m_source->unread().isEmpty());
    }

    void duplicate_putsCopiesBehind_asOneStep()
    {
        fill(4);
        select(1, u"amount"_s, 2, u"amount"_s);
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shown(u"description"_s),
            QStringList({u"Lijn 1"_s, u"Lijn 2"_s, u"Lijn 3"_s, u"Lijn 2"_s, u"Lijn 3"_s, u"Lijn 4"_s}));
        m_source->takeBack();
        QCOMPARE(m_model->shownRows(), 4);
    }

    void delete_severalRowsApart_isOneStep()
    {
        fill(5);
        select(0, u"amount"_s, 0, u"amount"_s);
        m_view->selectionModel()->select(cell(2, u"amount"_s), QItemSelectionModel::Select);
        press(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(shown(u"description"_s), QStringList({u"Lijn 2"_s, u"Lijn 4"_s, u"Lijn 5"_s}));
        m_source->takeBack();
        QCOMPARE(shown(u"description"_s).size(), 5);
        QCOMPARE(text(2, u"description"_s), u"Lijn 3"_s);
    }

    void paste_fromExcel_withQuotesAndLineEnds_addsRows()
    {
        go(0, u"description"_s);
        paste(
            u"\"Bus\r\nen \"\"trein\"\"\"\tDe Lijn\tF1\t1/2/2016\t1.234,50\r\n5\" buis\tHubo\tF2\t3/4/2016\t€ 12\r\n"_s);
        QCOMPARE(m_model->shownRows(), 2);
        QCOMPARE(text(0, u"amount"_s), u"1.234,50"_s);
        QCOMPARE(text(0, u"date"_s), u"01/02/2016"_s);
        QCOMPARE(text(1, u"description"_s), u"5\" buis"_s);
        QCOMPARE(text(1, u"amount"_s), u"12,00"_s);
        QCOMPARE(m_source->undo.size(), 1);
    }

    void paste_withDoubtfulCells_changesNothing_saysWhich_andOffersToMarkThem()
    {
        fill(2);
        go(1, u"amount"_s);
        paste(u"7\n1.230\nveel\n8\n"_s);
        QCOMPARE(m_model->shownRows(), 2);
        QVERIFY2(message().contains(u"Row 3"_s) && message().contains(u"Row 4"_s), qPrintable(message()));
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(shown(u"amount"_s).mid(1), QStringList({u"7,00"_s, u"1.230"_s, u"veel"_s, u"8,00"_s}));
        QCOMPARE(m_source->unread().size(), 2);
        QCOMPARE(m_source->undo.size(), 2);
        QCOMPARE(answers().first(), u"1.230,00\u00a0€"_s); // and is asked
    }

    void paste_ofDatesOneOfWhichHasTheMonthFirst_guessesNone()
    {
        fill(3);
        go(0, u"date"_s);
        paste(u"03/01/2016\n02/29/2016\n2016-05-04\n"_s);
        QVERIFY2(message().contains(u"Row 1"_s) && message().contains(u"Row 2"_s) && !message().contains(u"Row 3"_s),
            qPrintable(message()));
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(shown(u"date"_s), QStringList({u"03/01/2016"_s, u"02/29/2016"_s, u"04/05/2016"_s}));
        QCOMPARE(m_source->unread().size(), 2);
    }

    void paste_inDoubt_isForgotten_whenOneGoesOn()
    {
        go(0, u"amount"_s);
        paste(u"veel\nmeer\n"_s);
        QVERIFY(!answers().isEmpty());
        go(0, u"supplier"_s);
        QVERIFY(answers().isEmpty());
        QCOMPARE(m_model->shownRows(), 0);
    }

    void paste_ofOneCell_fillsTheSelection()
    {
        fill(4);
        select(0, u"amount"_s, 2, u"amount"_s);
        paste(u"3,5"_s);
        QCOMPARE(shown(u"amount"_s).first(3), QStringList({u"3,50"_s, u"3,50"_s, u"3,50"_s}));
    }

    void paste_ofSeveralCells_intoAnOpenEditor_goesIntoTheTable()
    {
        fill(4);
        select(1, u"amount"_s, 3, u"amount"_s);
        go(1, u"amount"_s);
        QTest::keyClick(m_view->viewport(), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, u"9"_s);
        QApplication::clipboard()->setText(u"7\n8\n"_s);
        QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
        settle();
        QCOMPARE(shown(u"amount"_s).mid(1, 2), QStringList({u"7,00"_s, u"8,00"_s}));
        QVERIFY(m_source->unread().isEmpty());
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->currentIndex(), cell(1, u"amount"_s));
    }

    void paste_ofOneCell_intoAnOpenEditor_staysInIt()
    {
        fill(2);
        go(0, u"description"_s);
        QTest::keyClick(m_view->viewport(), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QApplication::clipboard()->setText(u"\"Bus\nen \"\"trein\"\"\"\n"_s);
        QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(editor->hasFocus());
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
        QCOMPARE(shown(u"description"_s), QStringList({u"Bus en \"trein\""_s, u"Lijn 2"_s})); // in one line
    }

    void copy_andPasteBack_isTheSame()
    {
        fill(3);
        QVERIFY(m_model->setData(cell(1, u"description"_s), u"=SOM(A1) \"x\""_s));
        select(0, u"description"_s, 2, u"charged"_s);
        const QStringList before = shown(u"description"_s);
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"\"'=SOM"_s)); // no spreadsheet runs it
        go(3, u"description"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(m_model->shownRows() == 6, qPrintable(message()));
        QCOMPARE(shown(u"description"_s).mid(3), before);
        QCOMPARE(shown(u"amount"_s).mid(3), shown(u"amount"_s).first(3));
    }

    void selectedCells_areAddedUpBelow()
    {
        fill(3);
        select(0, u"amount"_s, 1, u"amount"_s);
        const auto *sum = m_block->findChild<QLabel *>(u"vst.expenses.selected"_s);
        QTRY_VERIFY2(sum->text().contains(u"5,00"_s), qPrintable(sum->text())); // 2 + 3… see fill
    }

    void menu_offersEverything_andSealedTablesOnlyLook()
    {
        fill(2);
        go(0, u"amount"_s);
        for (const QString &name : {u"copy"_s, u"paste"_s, u"clear"_s, u"fillDown"_s, u"addRow"_s, u"duplicate"_s,
                 u"remove"_s, u"sortUp"_s, u"sortDown"_s, u"reportOrder"_s, u"onlyValue"_s, u"onlyFindings"_s,
                 u"showAll"_s, u"find"_s, u"findNext"_s, u"findPrevious"_s})
            QVERIFY2(entry(name), qPrintable(name));
        m_source->freeze();
        QVERIFY(!entry(u"paste"_s)->isEnabled() && !entry(u"remove"_s)->isEnabled());
        QVERIFY(entry(u"copy"_s)->isEnabled() && entry(u"sortUp"_s)->isEnabled());
    }

    void refusal_isSaidUntilOneGoesOn()
    {
        fill(3);
        go(0, u"amount"_s);
        m_source->refusal = base::Problem{
            .kind = base::Kind::Refused, .code = u"report.sealed"_s, .text = "sealed", .args = {}, .where = {}};
        type(u"8"_s); // Enter goes on to the next row
        QCOMPARE(message(), u"sealed"_s);
        press(Qt::Key_Down);
        QVERIFY(message() != u"sealed"_s);
    }

    void model_underAllThis_staysSound()
    {
        const QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(6);
        m_view->sortByColumn(column(u"amount"_s), Qt::AscendingOrder);
        m_model->setFilter({.text = u"zoë"_s, .column = -1, .value = {}});
        go(3, u"amount"_s);
        type(u"1"_s);
        select(0, u"amount"_s, 1, u"amount"_s);
        press(Qt::Key_Delete, Qt::ControlModifier);
        m_source->takeBack();
        m_view->acts()->showAll();
        QCOMPARE(m_model->shownRows(), 7);
    }
};

QTEST_MAIN(TableUseTest)
#include "test_table_use.moc"
