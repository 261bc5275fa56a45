// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "memory_source.h"
#include "ui/form/table_edits.h"
#include "ui/form/table_model.h"
#include "ui/form/table_paste.h"
#include "ui/form/table_sums.h"
#include "ui/form/table_view.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TableTest : public QObject
{
    Q_OBJECT

    const form::Table &m_table = *form::Campaign::builtIn().table(u"vst.expenses"_s);
    std::unique_ptr<MemorySource> m_source;
    std::unique_ptr<ui::TableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    int column(const QString &name) const { return columnNamed(m_table, name); }
    QModelIndex cell(int row, const QString &name) const { return m_model->index(row, column(name)); }
    bool type(int row, const QString &name, const QString &text) { return m_model->setData(cell(row, name), text); }
    QItemSelection rows(int first, int last) const
    {
        return {m_model->index(first, 0), m_model->index(last, m_model->columnCount() - 1)};
    }
    void paste(const QString &text, const QModelIndex &corner)
    {
        ui::TablePaste(*m_model, text, {corner, corner}).take();
    }
    bool marked(int row) const
    {
        for (int i = 0; i < m_model->columnCount(); ++i)
            if (!m_model->index(row, i).data(ui::TableModel::FindingRole).toString().isEmpty())
                return true;
        return false;
    }
    void fillAmounts(int rows)
    {
        for (int row = 0; row < rows; ++row)
            QVERIFY(type(row, u"amount"_s, QString::number(row + 1)));
    }
    std::unique_ptr<ui::TableView> shownView()
    {
        auto view = std::make_unique<ui::TableView>(m_model.get());
        view->resize(900, 500);
        view->show();
        view->setFocus();
        if (!QTest::qWaitForWindowActive(view.get()))
            QTest::qFail("the window does not become active", __FILE__, __LINE__);
        return view;
    }
    /// Opens it in the current cell: by F2, or by typing a 7.
    static QLineEdit *editorFor(ui::TableView &view, bool byF2)
    {
        if (byF2)
            QTest::keyClick(view.viewport(), Qt::Key_F2);
        else
            QTest::keyClick(view.viewport(), Qt::Key_7);
        return qobject_cast<QLineEdit *>(QApplication::focusWidget());
    }
    /// Whatever was put off until later has been done.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

private slots:
    void init()
    {
        m_source = std::make_unique<MemorySource>();
        m_model = std::make_unique<ui::TableModel>(*m_source, m_table);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_source.reset();
    }

    void emptyTable_showsOneBlankRow()
    {
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(m_model->isBlankRow(0));
    }

    void typing_intoTheBlankRow_makesARowAndANewBlankOne()
    {
        QVERIFY(type(0, u"amount"_s, u"1.250,50"_s));
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(cell(0, u"amount"_s).data().toString(), u"1.250,50"_s);
        QVERIFY(m_model->isBlankRow(1));
        QVERIFY(cell(1, u"amount"_s).data().toString().isEmpty());
    }

    void selection_onTheBlankRow_staysOnTheRowThatItBecomes()
    {
        ui::TableView view(m_model.get());
        view.setCurrentIndex(cell(0, u"amount"_s));
        QVERIFY(type(0, u"amount"_s, u"10"_s));
        QCOMPARE(view.currentIndex().row(), 0);
    }

    void typing_unreadableText_staysInItsCellMarked_andIsNotSaved()
    {
        QVERIFY(!type(0, u"amount"_s, u"veel"_s));
        QCOMPARE(m_model->rowCount(), 2); // so that typing goes on below it
        QVERIFY(m_source->evaluator().values().rows(m_table.id).first().cells.isEmpty());
        QCOMPARE(cell(0, u"amount"_s).data().toString(), u"veel"_s);
        QVERIFY(!cell(0, u"amount"_s).data(ui::TableModel::FindingRole).toString().isEmpty());
        QCOMPARE(m_source->unread().size(), 1);
    }

    void unreadableText_ofARow_staysWhileTheRowIsFilledIn()
    {
        QVERIFY(!type(0, u"amount"_s, u"veel"_s));
        QVERIFY(type(0, u"date"_s, u"1/2/2016"_s));
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(cell(0, u"amount"_s).data().toString(), u"veel"_s);
        QVERIFY(cell(1, u"amount"_s).data().toString().isEmpty());
        QVERIFY(type(0, u"amount"_s, u"12"_s));
        QVERIFY(m_source->unread().isEmpty());
    }

    void unreadableText_ofARowThatIsDeleted_goesToo()
    {
        QVERIFY(type(0, u"amount"_s, u"12"_s));
        QVERIFY(!type(0, u"amount"_s, u"veel"_s));
        ui::TableEdits(*m_model).removeRows(rows(0, 0));
        QVERIFY(m_source->unread().isEmpty());
    }

    void columns_inLittleRoom_keepNumbersWholeAndShareTheRestAmongTexts()
    {
        ui::TableView view(m_model.get());
        view.resize(700, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const int number = view.columnWidth(column(u"amount"_s));
        QVERIFY(number > view.fontMetrics().horizontalAdvance(u"999.999,99"_s));
        view.resize(1600, 300);
        QTRY_VERIFY(view.horizontalHeader()->length() > 1500);
        QCOMPARE(view.columnWidth(column(u"amount"_s)), number);
    }

    void headers_inAnyRoom_standWhole()
    {
        for (const form::Definition &module : form::Campaign::builtIn().modules())
            for (const form::Table *table : module.tables()) {
                ui::TableModel model(*m_source, *table);
                ui::TableView view(&model);
                view.resize(500, 400);
                view.show();
                QVERIFY(QTest::qWaitForWindowExposed(&view));
                const QHeaderView *header = view.horizontalHeader();
                for (int column = 0; column < model.columnCount(); ++column) {
                    const QString label = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                    const QRect room(0, 0, header->sectionSize(column) - 16, 1000);
                    const QRect taken = header->fontMetrics().boundingRect(room, Qt::TextWordWrap, label);
                    QVERIFY2(taken.height() <= header->height(), qPrintable(label));
                }
            }
    }

    void rowNumbers_ofFourDigits_standWhole()
    {
        QStringList lines;
        for (int row = 0; row < 1200; ++row)
            lines.append(u"1"_s);
        paste(lines.join(u'\n'), cell(0, u"amount"_s));
        const auto view = shownView();
        QVERIFY(view->verticalHeader()->width() > view->fontMetrics().horizontalAdvance(u"9999"_s) + 16);
    }

    void sum_ofAnAmountColumn_isExact()
    {
        QVERIFY(type(0, u"amount"_s, u"0,10"_s));
        QVERIFY(type(1, u"amount"_s, u"0,20"_s));
        QCOMPARE(ui::sumOfAll(*m_model, column(u"amount"_s)), u"0,30"_s);
    }

    void removingRows_keepsTheOthers()
    {
        for (int i = 0; i < 4; ++i)
            QVERIFY(type(i, u"amount"_s, QString::number(i + 1)));
        ui::TableEdits(*m_model).removeRows(rows(1, 2));
        QCOMPARE(m_source->undo.size(), 5); // one step
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(cell(1, u"amount"_s).data().toString(), u"4,00"_s);
    }

    void removingTheBlankRow_doesNothing()
    {
        ui::TableEdits(*m_model).removeRows(rows(0, 0));
        QCOMPARE(m_model->rowCount(), 1);
    }

    void takingBack_anInsertedRow_removesItFromTheModel()
    {
        QVERIFY(type(0, u"amount"_s, u"1"_s));
        m_source->takeBack();
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(m_model->isBlankRow(0));
    }

    void pasting_tabSeparatedLines_fillsFromTheCorner()
    {
        paste(u"Lijn 1\tDrukker\nLijn 2\tTaxi\n"_s, cell(0, u"description"_s));
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(cell(1, u"description"_s).data().toString(), u"Lijn 2"_s);
        QCOMPARE(m_source->undo.size(), 1);
    }

    void copying_cells_givesWhatPasteReads()
    {
        QVERIFY(type(0, u"description"_s, u"Bus"_s));
        QVERIFY(type(0, u"amount"_s, u"5,5"_s));
        QItemSelection cells(cell(0, u"description"_s), cell(0, u"description"_s));
        cells.select(cell(0, u"amount"_s), cell(0, u"amount"_s));
        QCOMPARE(ui::TableEdits(*m_model).copied(cells), u"Bus\t\t\t\t5,50"_s);
    }

    void sealedTable_hasNoBlankRowAndNoEditors()
    {
        QVERIFY(type(0, u"amount"_s, u"1"_s));
        m_source->freeze();
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(!(m_model->flags(cell(0, u"amount"_s)) & Qt::ItemIsEditable));
    }

    void cellsThatAreMissing_areMarkedOnceTheRowIsLeft()
    {
        QVERIFY(type(0, u"description"_s, u"Zonder bedrag"_s));
        QVERIFY(!marked(0)); // the row is at hand: more is coming
        m_source->leaveRow();
        QVERIFY(marked(0));
    }

    void cellsThatAreMissing_inARowThatWasThereAlready_areMarkedAtOnce()
    {
        QVERIFY(type(0, u"description"_s, u"Zonder bedrag"_s));
        QVERIFY(type(1, u"description"_s, u"Nog een"_s));
        QVERIFY(marked(0));
        QVERIFY(!marked(1));
    }

    void keyboard_typesIntoCells_enterGoesDown_tabGoesRight()
    {
        ui::TableView view(m_model.get());
        view.resize(900, 300);
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setCurrentIndex(cell(0, u"amount"_s));
        QTest::keyClicks(view.viewport(), u"7"_s);
        auto *editor = view.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"5"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(cell(0, u"amount"_s).data().toString(), u"75,00"_s);
        QTRY_COMPARE(view.currentIndex(), cell(1, u"amount"_s));
        QTest::keyClick(&view, Qt::Key_Tab);
        QCOMPARE(view.currentIndex().column(), column(u"amount"_s) + 1);
    }

    void enter_afterAnEdit_goesOneRow_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::addColumn<bool>("byF2");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const Qt::KeyboardModifier none = Qt::NoModifier;
        QTest::newRow("return") << Qt::Key_Return << none << false << 0 << 1;
        QTest::newRow("keypad") << Qt::Key_Enter << Qt::KeypadModifier << false << 0 << 1;
        QTest::newRow("return after F2") << Qt::Key_Return << none << true << 1 << 2;
        QTest::newRow("shift goes up") << Qt::Key_Return << Qt::ShiftModifier << false << 3 << 2;
        QTest::newRow("shift in the first row") << Qt::Key_Return << Qt::ShiftModifier << false << 0 << 0;
        QTest::newRow("last row") << Qt::Key_Return << none << false << 5 << 6;
        QTest::newRow("blank row, which becomes a real one") << Qt::Key_Enter << Qt::KeypadModifier << false << 6 << 7;
    }
    void enter_afterAnEdit_goesOneRow()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifier, modifier);
        QFETCH(const bool, byF2);
        QFETCH(const int, from);
        QFETCH(const int, to);
        fillAmounts(6);
        const auto view = shownView();
        view->setCurrentIndex(cell(from, u"amount"_s));
        QLineEdit *editor = editorFor(*view, byF2);
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"75"_s);
        QTest::keyClick(editor, key, modifier);
        settle();
        QCOMPARE(cell(from, u"amount"_s).data().toString(), u"75,00"_s);
        QCOMPARE(view->currentIndex(), cell(to, u"amount"_s));
        for (int row = 0; row < 6; ++row)
            if (row != from)
                QCOMPARE(cell(row, u"amount"_s).data().toString(), QString::number(row + 1) + u",00"_s);
        QVERIFY(view->hasFocus());
    }

    void reference_typedByName_isChosenByOneEnter()
    {
        const form::Campaign &campaign = form::Campaign::builtIn();
        ui::TableModel staff(*m_source, *campaign.table(u"staff"_s));
        const form::Table *table = nullptr;
        int column = -1;
        for (const form::Table *one : campaign.module(u"gef"_s)->tables())
            for (int i = 0; i < one->columns.size() && column < 0; ++i)
                if (one->columns.at(i).refersTo == "staff"_L1) {
                    table = one;
                    column = i;
                }
        QVERIFY(table);
        const QString key = table->columns.at(column).referenceKey;
        for (int row = 0; row < 2; ++row)
            for (int i = 0; i < staff.columnCount(); ++i)
                if (staff.field(i).name() == key && !staff.field(i).isComputed())
                    QVERIFY(staff.setData(staff.index(row, i), QString::number(row + 1)));
        for (int i = 0; i < staff.columnCount(); ++i)
            if (staff.field(i).type == form::Type::Text) {
                QVERIFY(staff.setData(staff.index(0, i), u"Peeters"_s));
                QVERIFY(staff.setData(staff.index(1, i), u"Janssens"_s));
                break;
            }
        ui::TableModel model(*m_source, *table);
        const QString wanted = model.texts().references(column).first().second;
        ui::TableView view(&model);
        view.resize(900, 500);
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setCurrentIndex(model.index(0, column));
        QTest::keyClick(view.viewport(), Qt::Key_P);
        auto *box = view.viewport()->findChild<QComboBox *>();
        QVERIFY(box);
        QTest::keyClicks(box, u"eet"_s);
        QWidget *popup = box->completer()->popup();
        QTest::keyClick(popup->isVisible() ? popup : box, Qt::Key_Return);
        settle();
        QCOMPARE(model.index(0, column).data().toString(), wanted);
        QCOMPARE(view.currentIndex(), model.index(1, column));
    }

    void enter_withoutAnEdit_goesOneRow()
    {
        fillAmounts(4);
        const auto view = shownView();
        view->setCurrentIndex(cell(1, u"amount"_s));
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(view->currentIndex(), cell(2, u"amount"_s));
        QTest::keyClick(view.get(), Qt::Key_Enter, Qt::ShiftModifier | Qt::KeypadModifier);
        QCOMPARE(view->currentIndex(), cell(1, u"amount"_s));
    }

    void column_typedWithEnter_fillsRowAfterRow()
    {
        const auto view = shownView();
        view->setCurrentIndex(cell(0, u"amount"_s));
        for (int row = 0; row < 5; ++row) {
            QLineEdit *editor = editorFor(*view, false);
            QVERIFY(editor);
            QTest::keyClick(editor, Qt::Key_Return);
            settle();
        }
        QCOMPARE(m_model->rowCount(), 6);
        for (int row = 0; row < 5; ++row)
            QCOMPARE(cell(row, u"amount"_s).data().toString(), u"7,00"_s);
    }

    void enter_onWhatCannotBeRead_goesOneRowToo()
    {
        fillAmounts(4);
        const auto view = shownView();
        view->setCurrentIndex(cell(1, u"amount"_s));
        QLineEdit *editor = editorFor(*view, false);
        QTest::keyClicks(editor, u"veel"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
        QCOMPARE(view->currentIndex(), cell(2, u"amount"_s));
        QCOMPARE(cell(1, u"amount"_s).data().toString(), u"7veel"_s);
    }

    void keysThatChange_workAgain_whenTheFormIsOpenedAgain()
    {
        fillAmounts(2);
        const auto view = shownView();
        m_source->freeze();
        view->goTo(cell(0, u"amount"_s));
        QTest::keyClick(view.get(), Qt::Key_Delete);
        QCOMPARE(cell(0, u"amount"_s).data().toString(), u"1,00"_s);
        m_source->editable = true;
        m_source->takeBack();
        view->goTo(cell(0, u"amount"_s));
        QTest::keyClick(view.get(), Qt::Key_Delete);
        QCOMPARE(cell(0, u"amount"_s).data().toString(), QString());
    }

    void changeElsewhere_whileTyping_leavesWhatIsBeingTyped()
    {
        fillAmounts(2);
        const auto view = shownView();
        view->setCurrentIndex(cell(0, u"amount"_s));
        QLineEdit *editor = editorFor(*view, false);
        QVERIFY(editor);
        QVERIFY(type(1, u"amount"_s, u"5"_s));
        QTest::keyClicks(editor, u"8"_s);
        QCOMPARE(editor->text(), u"78"_s);
    }

    void severalRows_thatComeAtOnce_areSorted()
    {
        fillAmounts(4);
        m_model->sort(column(u"amount"_s), Qt::DescendingOrder);
        paste(u"9\n8\n"_s, cell(4, u"amount"_s));
        QCOMPARE(cell(0, u"amount"_s).data().toString(), u"9,00"_s);
        QCOMPARE(cell(1, u"amount"_s).data().toString(), u"8,00"_s);
        QCOMPARE(cell(5, u"amount"_s).data().toString(), u"1,00"_s);
    }

    void click_inAnotherRow_whileEditing_goesThere()
    {
        fillAmounts(6);
        const auto view = shownView();
        view->setCurrentIndex(cell(0, u"amount"_s));
        QVERIFY(editorFor(*view, false));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell(3, u"amount"_s)).center());
        settle();
        QCOMPARE(cell(0, u"amount"_s).data().toString(), u"7,00"_s);
        QCOMPARE(view->currentIndex(), cell(3, u"amount"_s));
    }
};

QTEST_MAIN(TableTest)
#include "test_table.moc"
