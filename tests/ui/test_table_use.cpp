// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "memory_source.h"
#include "ui/form/finding_line.h"
#include "ui/form/table_actions.h"
#include "ui/form/table_block.h"
#include "ui/form/table_model.h"
#include "ui/form/table_sums.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

/// A table with all that stands around it, as a person uses it.
class TableUseTest : public QObject
{
    Q_OBJECT

    const form::Table &m_table = *form::Campaign::builtIn().table(u"vst.expenses"_s);
    std::unique_ptr<MemorySource> m_source;
    std::unique_ptr<ui::TableBlock> m_block;
    ui::TableView *m_view = nullptr;
    ui::TableModel *m_model = nullptr;

    int column(const QString &name) const
    {
        for (int i = 0; i < m_table.columns.size(); ++i)
            if (m_table.columns.at(i).name() == name)
                return i;
        return -1;
    }
    QModelIndex cell(int row, const QString &name) const { return m_model->index(row, column(name)); }
    QString text(int row, const QString &name) const { return cell(row, name).data().toString(); }
    void go(int row, const QString &name) { m_view->goTo(cell(row, name)); }
    /// Types into the current cell.
    void type(const QString &text, Qt::Key end = Qt::Key_Return)
    {
        QTest::keyClick(m_view->viewport(), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY2(
            editor, QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "nowhere");
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, end);
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    void fill(int rows)
    {
        QList<report::Row> all;
        for (int i = 1; i <= rows; ++i)
            all.append({i,
                {{u"amount"_s, base::Decimal((i * 7) % rows + 1)}, {u"description"_s, u"Lijn %1"_s.arg(i)},
                    {u"supplier"_s, i % 2 ? u"Zoë"_s : u"Drukker"_s}}});
        QVERIFY(m_source->edit({report::Edit::Kind::ReplaceTable, {m_table.id, std::nullopt, {}}, {}, 0, all}));
    }
    /// What stands in a column, from the top of what is shown.
    QStringList shown(const QString &name) const
    {
        QStringList texts;
        for (int row = 0; row < m_model->shownRows(); ++row)
            texts.append(text(row, name));
        return texts;
    }
    QStringList numbers() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts.append(m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        return texts;
    }
    void select(int top, const QString &left, int bottom, const QString &right)
    {
        go(top, left);
        m_view->selectionModel()->select(
            QItemSelection(cell(top, left), cell(bottom, right)), QItemSelectionModel::ClearAndSelect);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view, key, modifiers);
        settle();
    }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    /// The menu of the cell at hand, opened by its key.
    QAction *entry(const QString &name)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(m_view, &event);
        auto *menu = m_view->findChild<QMenu *>(u"table.menu"_s);
        QAction *found = nullptr;
        for (QAction *action : menu ? menu->actions() : QList<QAction *>())
            if (action->objectName() == u"table."_s + name)
                found = action;
        delete menu;
        m_block->activateWindow();
        return QTest::qWaitForWindowActive(m_block.get()) ? found : nullptr;
    }
    void clickHeader(const QString &name)
    {
        const QHeaderView *header = m_view->horizontalHeader();
        const int x = header->sectionViewportPosition(column(name)) + header->sectionSize(column(name)) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        settle();
    }
    QString message() const { return m_block->findChild<ui::FindingLine *>()->message(); }
    QStringList answers() const
    {
        QStringList shown;
        for (int i = 1; i <= 6; ++i)
            if (const auto *button = m_block->findChild<QPushButton *>(u"candidate.%1"_s.arg(i));
                button && button->isVisible())
                shown.append(button->accessibleName());
        return shown;
    }

private slots:
    void init()
    {
        m_source = std::make_unique<MemorySource>();
        m_block = std::make_unique<ui::TableBlock>(*m_source, m_table);
        m_view = m_block->findChild<ui::TableView *>();
        m_model = m_block->findChild<ui::TableModel *>();
        m_block->resize(1100, 600);
        m_block->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_block.get()));
    }
    void cleanup()
    {
        m_block.reset();
        m_source.reset();
    }

    void ambiguousAmount_isAskedBelow_whileTypingGoesOn()
    {
        go(0, u"amount"_s);
        type(u"10"_s);
        type(u"1.234"_s);
        QCOMPARE(m_view->currentIndex().row(), 2);
        QCOMPARE(text(1, u"amount"_s), u"1.234"_s);
        QCOMPARE(answers(), QStringList({u"1.234,00\u00a0€"_s, u"1,23\u00a0€"_s}));
        QVERIFY2(message().contains(u"1.234"_s), qPrintable(message()));
        type(u"7"_s); // nothing of what was typed is lost
        QTest::keyClick(m_view, Qt::Key_1, Qt::AltModifier);
        settle();
        QVERIFY(answers().isEmpty());
        QVERIFY(m_view->hasFocus());
        QStringList amounts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            amounts.append(text(row, u"amount"_s));
        QCOMPARE(amounts, QStringList({u"10,00"_s, u"1.234,00"_s, u"7,00"_s, QString()}));
    }

    void twoAmbiguousAmounts_areAskedOneAfterTheOther_theCellAtHandFirst()
    {
        go(0, u"amount"_s);
        type(u"1"_s);
        type(u"2"_s);
        go(0, u"amount"_s);
        type(u"1.234"_s);
        type(u"5.678"_s);
        QCOMPARE(answers().first(), u"5.678,00\u00a0€"_s);
        go(0, u"amount"_s);
        QCOMPARE(answers().first(), u"1.234,00\u00a0€"_s);
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
        QVERIFY(!m_model->setData(cell(1, u"amount"_s), u"1.234"_s));
        m_model->setFilter({.text = u"lijn 3"_s, .column = -1, .value = {}});
        QCOMPARE(m_model->shownRows(), 1);
        QVERIFY(answers().isEmpty());
        m_view->acts()->showAll();
        QCOMPARE(answers().size(), 2);
    }

    void answer_whileAnotherAmountIsBeingTyped_goesToTheOneThatWasAsked()
    {
        fill(2);
        QVERIFY(!m_model->setData(cell(0, u"amount"_s), u"1.234"_s));
        go(1, u"amount"_s);
        QTest::keyClick(m_view->viewport(), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"5.678"_s);
        QTest::keyClick(editor, Qt::Key_1, Qt::AltModifier);
        settle();
        QCOMPARE(shown(u"amount"_s), QStringList({u"1.234,00"_s, u"5.678"_s}));
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

    void reveal_ofARowThatTheFilterHides_showsIt()
    {
        fill(4);
        m_model->setFilter({.text = u"lijn 1"_s, .column = -1, .value = {}});
        m_block->reveal({m_table.id, 3, u"amount"_s});
        QCOMPARE(m_view->currentIndex().data().toString(), text(2, u"amount"_s));
        QCOMPARE(m_model->shownRows(), 4);
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
        paste(u"7\n1.234\nveel\n8\n"_s);
        QCOMPARE(m_model->shownRows(), 2);
        QVERIFY2(message().contains(u"Row 3"_s) && message().contains(u"Row 4"_s), qPrintable(message()));
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(shown(u"amount"_s).mid(1), QStringList({u"7,00"_s, u"1.234"_s, u"veel"_s, u"8,00"_s}));
        QCOMPARE(m_source->unread().size(), 2);
        QCOMPARE(m_source->undo.size(), 2);
        QCOMPARE(answers().first(), u"1.234,00\u00a0€"_s); // and is asked
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
