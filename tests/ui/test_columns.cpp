// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "memory_source.h"
#include "ui/form/column_widths.h"
#include "ui/form/form_page.h"
#include "ui/form/table_model.h"
#include "ui/form/table_view.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::StringLiterals;

/// How wide the columns of tables are, and whether one sees where one is in them.
class ColumnsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MemorySource> m_source;

    static const form::Table &table(const QString &id) { return *form::Campaign::builtIn().table(id); }
    static int em(const QWidget &widget) { return QFontInfo(widget.font()).pixelSize(); }
    static bool isText(const form::Field &field)
    {
        return field.type == form::Type::Text || field.type == form::Type::LongText;
    }
    void fill(const form::Table &table, int rows, const QString &column, const QString &text)
    {
        QList<report::Row> all;
        for (int i = 1; i <= rows; ++i)
            all.append({i, {{column, text}}});
        QVERIFY(m_source->edit({report::Edit::Kind::ReplaceTable, {table.id, std::nullopt, {}}, {}, 0, all}));
    }
    static void show(QWidget &widget, QSize size)
    {
        widget.resize(size);
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    /// The mouse draws the right edge of a column.
    static void draw(const ui::TableView &view, int column, int by)
    {
        QWidget *header = view.horizontalHeader()->viewport();
        const int edge = view.columnViewportPosition(column) + view.columnWidth(column) - 1;
        const QPoint from(edge, header->height() / 2);
        QTest::mousePress(header, Qt::LeftButton, {}, from);
        QTest::mouseMove(header, from + QPoint(by / 2, 0));
        QTest::mouseMove(header, from + QPoint(by, 0));
        QTest::mouseRelease(header, Qt::LeftButton, {}, from + QPoint(by, 0));
    }
    static bool isWhole(const ui::TableView &view, const QModelIndex &cell)
    {
        return view.viewport()->rect().contains(view.visualRect(cell));
    }
    static bool isSeen(const QScrollArea &page, const ui::TableView &view)
    {
        const QRect cell = view.visualRect(view.currentIndex());
        return isWhole(view, view.currentIndex())
            && page.viewport()->rect().contains(
                QRect(view.viewport()->mapTo(page.viewport(), cell.topLeft()), cell.size()));
    }

private slots:
    void init() { m_source = std::make_unique<MemorySource>(); }
    void cleanup() { m_source.reset(); }

    void columns_inLittleRoom_areWideEnoughToRead_data()
    {
        QTest::addColumn<base::Language>("language");
        QTest::newRow("nl") << base::Language::Dutch;
        QTest::newRow("fr") << base::Language::French;
    }
    void columns_inLittleRoom_areWideEnoughToRead()
    {
        QFETCH(const base::Language, language);
        m_source->spoken = language;
        for (const form::Definition &module : form::Campaign::builtIn().modules())
            for (const form::Table *table : module.tables()) {
                ui::TableModel model(*m_source, *table);
                ui::TableView view(&model);
                show(view, {500, 400});
                for (int column = 0; column < model.columnCount(); ++column) {
                    const form::Field &field = model.field(column);
                    int needed = isText(field) ? 16 * em(view) : 56;
                    if (field.type == form::Type::Money)
                        needed = view.fontMetrics().horizontalAdvance(u"999.999,99"_s);
                    if (field.type == form::Type::Date)
                        needed = view.fontMetrics().horizontalAdvance(u"30/12/2016"_s);
                    QVERIFY2(view.columnWidth(column) >= needed, qPrintable(field.id));
                }
            }
    }

    void choice_ofShortWords_takesNoMoreThanTheyNeed()
    {
        ui::TableModel model(*m_source, table(u"psa.actA"_s));
        ui::TableView view(&model);
        show(view, {600, 400});
        QVERIFY(view.columnWidth(columnNamed(model.table(), u"kind"_s)) < 16 * em(view));
        QVERIFY(view.horizontalScrollBar()->maximum() > 0);
    }

    void text_ofShortValues_takesNoMoreThanTheyNeed_onceThereAreEnough()
    {
        const form::Table &expenses = table(u"vst.expenses"_s);
        const int document = columnNamed(expenses, u"document"_s);
        for (const int rows : {4, 5}) {
            fill(expenses, rows, u"document"_s, u"F/2016"_s);
            ui::TableModel model(*m_source, expenses);
            ui::TableView view(&model);
            show(view, {500, 400});
            QCOMPARE(view.columnWidth(document) < 16 * em(view), rows == 5);
        }
        fill(expenses, 9, u"document"_s, QString(60, u'M'));
        ui::TableModel model(*m_source, expenses);
        ui::TableView view(&model);
        show(view, {500, 400});
        QVERIFY(view.columnWidth(document) >= 16 * em(view));
    }

    void extraRoom_goesToTheTexts()
    {
        ui::TableModel model(*m_source, table(u"vst.expenses"_s));
        ui::TableView view(&model);
        show(view, {500, 300});
        const int amount = columnNamed(model.table(), u"amount"_s);
        const int description = columnNamed(model.table(), u"description"_s);
        const int number = view.columnWidth(amount);
        const int text = view.columnWidth(description);
        view.resize(1800, 300);
        QTRY_COMPARE(view.horizontalHeader()->length(), view.viewport()->width());
        QCOMPARE(view.columnWidth(amount), number);
        QVERIFY(view.columnWidth(description) > text);
    }

    void widths_shareTheRoom_byWhatIsWanted()
    {
        const QList<ui::ColumnRoom> columns{{50, 50}, {100, 140, true}, {100, 400, true}};
        QCOMPARE(ui::widthsIn(200, columns), QList<int>({50, 100, 100})); // wider than the room
        QCOMPARE(ui::widthsIn(250, columns), QList<int>({50, 100, 100}));
        QCOMPARE(ui::widthsIn(310, columns), QList<int>({50, 130, 130}));
        QCOMPARE(ui::widthsIn(400, columns), QList<int>({50, 140, 210}));
        QCOMPARE(ui::widthsIn(690, columns), QList<int>({50, 190, 450}));
        QCOMPARE(ui::widthsIn(90, {{50, 50}}), QList<int>({50})); // a number is not stretched
    }

    void tableThatWasHidden_fitsItsRoom_whenItIsShown()
    {
        ui::TableModel model(*m_source, table(u"vst.staff"_s));
        ui::TableView view(&model);
        show(view, {800, 300});
        view.hide();
        view.resize(760, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        settle();
        QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
    }

    void columnDrawnByAPerson_keepsItsWidth_whileTheFileIsOpen()
    {
        ui::TableModel model(*m_source, table(u"vst.expenses"_s));
        const int description = columnNamed(model.table(), u"description"_s);
        int drawn = 0;
        {
            ui::TableView view(&model);
            show(view, {900, 300});
            const int before = view.columnWidth(description);
            draw(view, description, 60);
            drawn = view.columnWidth(description);
            QVERIFY(drawn > before);
            view.resize(1700, 300);
            QTRY_COMPARE(view.horizontalHeader()->length(), view.viewport()->width());
            QCOMPARE(view.columnWidth(description), drawn);
        }
        ui::TableModel inFrench(*m_source, table(u"vst.expenses"_s));
        ui::TableView again(&inFrench);
        show(again, {700, 300});
        QCOMPARE(again.columnWidth(description), drawn);
    }

    void tab_throughAWideTable_showsEachCellWhole()
    {
        const form::Table &activities = table(u"psa.actA"_s);
        fill(activities, 30, u"title"_s, u"Bezoek aan zee met gezinnen"_s);
        ui::TableModel model(*m_source, activities);
        ui::TableView view(&model);
        show(view, {643, 400});
        view.goTo(model.index(0, 0));
        view.setFocus();
        for (int step = 1; step < model.rowCount() * model.columnCount(); ++step) {
            QTest::keyClick(&view, Qt::Key_Tab);
            QVERIFY(isWhole(view, view.currentIndex()));
        }
        QVERIFY(model.isBlankRow(view.currentIndex().row()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QTest::keyClick(&view, Qt::Key_Return, Qt::ShiftModifier);
            QVERIFY(isWhole(view, view.currentIndex()));
        }
        QCOMPARE(view.currentIndex().row(), 0);
    }

    void cellAtHand_staysWhole_whenTheRoomChanges()
    {
        ui::TableModel model(*m_source, table(u"psa.actA"_s));
        ui::TableView view(&model);
        show(view, {1300, 300});
        view.goTo(model.index(0, 5));
        view.setFocus();
        QVERIFY(isWhole(view, view.currentIndex()));
        view.resize(500, 300);
        settle();
        QVERIFY(isWhole(view, view.currentIndex()));
    }

    void typing_belowTheSightOfThePage_scrollsThePageToTheCell()
    {
        const form::Table &activities = table(u"psa.actA"_s);
        ui::FormPage page(*m_source, *form::Campaign::builtIn().module(u"psa"_s));
        show(page, {700, 360});
        auto *view = page.findChild<ui::TableView *>(activities.id);
        view->reveal(view->model()->index(0, columnNamed(activities, u"title"_s)));
        for (int row = 0; row < 16; ++row) {
            QTest::keyClick(view->viewport(), Qt::Key_7);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            settle();
            QCOMPARE(view->currentIndex().row(), row + 1);
            QTRY_VERIFY2(isSeen(page, *view), qPrintable(QString::number(row))); // the table has grown
        }
    }
};

QTEST_MAIN(ColumnsTest)
#include "test_columns.moc"
