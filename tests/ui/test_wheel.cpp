// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "memory_source.h"
#include "ui/form/form_page.h"
#include "ui/form/table_view.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Whose the mouse wheel is on a page with tables. The times are those that the events say, in milliseconds.
class WheelTest : public QObject
{
    Q_OBJECT

    const form::Table &m_table = *form::Campaign::builtIn().table(u"vst.expenses"_s);
    std::unique_ptr<MemorySource> m_source;
    std::unique_ptr<ui::FormPage> m_page;
    ui::TableView *m_view = nullptr;
    quint64 m_now = 0;

    QScrollBar *pageBar() const { return m_page->verticalScrollBar(); }
    QScrollBar *tableBar() const { return m_view->verticalScrollBar(); }
    void waitForNextTurn() { m_now += 1000; }
    /// One step down, or as said.
    void turn(QWidget *over, QPoint by = {0, -120})
    {
        m_now += 20;
        const QPoint place = over->rect().center();
        QWheelEvent wheel(
            place, over->mapToGlobal(place), {}, by, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        wheel.setTimestamp(m_now);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // only a person's turn goes on to the page around
        qApp->notify(over, &wheel);
    }
    void click() const
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_view->indexAt({5, 5})).center());
    }

private slots:
    void init()
    {
        m_source = std::make_unique<MemorySource>();
        QList<report::Row> rows;
        for (int i = 1; i <= 40; ++i)
            rows.append({i, {{u"description"_s, u"Lijn %1"_s.arg(i)}}});
        QVERIFY(m_source->edit({report::Edit::Kind::ReplaceTable, {m_table.id, std::nullopt, {}}, {}, 0, rows}));
        m_page = std::make_unique<ui::FormPage>(*m_source, *form::Campaign::builtIn().module(u"vst"_s));
        m_page->resize(700, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_view = m_page->findChild<ui::TableView *>(m_table.id);
        QTRY_VERIFY(tableBar()->maximum() > 0 && pageBar()->maximum() > 0);
        m_page->ensureWidgetVisible(m_view);
        QVERIFY(pageBar()->value() > 0);
    }
    void cleanup()
    {
        m_page.reset();
        m_source.reset();
    }

    void table_thatWasNotClicked_leavesTheWheelToThePage()
    {
        const int before = pageBar()->value();
        turn(m_view->viewport());
        QVERIFY(pageBar()->value() > before);
        QCOMPARE(tableBar()->value(), 0);
    }

    void table_thatWasClicked_scrolls()
    {
        click();
        const int before = pageBar()->value();
        turn(m_view->viewport());
        QVERIFY(tableBar()->value() > 0);
        QCOMPARE(pageBar()->value(), before);
    }

    void table_atItsEnd_keepsTheTurn_andThePageHasTheNext()
    {
        click();
        const int before = pageBar()->value();
        for (int step = 0; step < 60; ++step)
            turn(m_view->viewport());
        QCOMPARE(tableBar()->value(), tableBar()->maximum());
        QCOMPARE(pageBar()->value(), before);
        waitForNextTurn();
        turn(m_view->viewport());
        QVERIFY(pageBar()->value() > before);
        waitForNextTurn();
        turn(m_view->viewport(), {0, 120}); // back up: the table can
        QVERIFY(tableBar()->value() < tableBar()->maximum());
    }

    void turn_begunOnThePage_staysThere_whenATableComesUnderTheMouse()
    {
        click();
        const int before = pageBar()->value();
        turn(m_page->viewport(), {0, 120});
        turn(m_view->viewport(), {0, -120});
        QCOMPARE(pageBar()->value(), before);
        QCOMPARE(tableBar()->value(), 0);
        waitForNextTurn();
        turn(m_view->viewport());
        QVERIFY(tableBar()->value() > 0);
    }

    void sideways_theWheelIsTheTables_evenUnclicked()
    {
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        turn(m_view->viewport(), {-120, 0});
        QVERIFY(m_view->horizontalScrollBar()->value() > 0);
    }

    void page_withNothingToScroll_leavesTheWheelToTheTable()
    {
        m_page->resize(700, 20'000);
        QTRY_COMPARE(pageBar()->maximum(), 0);
        turn(m_view->viewport());
        QVERIFY(tableBar()->value() > 0);
    }

    void listInACell_isNotChangedByTheWheel()
    {
        const QModelIndex cell = m_view->model()->index(0, columnNamed(m_table, u"type"_s));
        m_view->reveal(cell);
        QTest::keyClick(m_view, Qt::Key_F2);
        auto *list = m_view->findChild<QComboBox *>(u"cell"_s);
        QVERIFY(list && list->count() > 2);
        const int chosen = list->currentIndex();
        turn(list);
        QCOMPARE(list->currentIndex(), chosen);
        QVERIFY(tableBar()->value() > 0);
    }

    void longText_thatWasNotClicked_leavesTheWheelToThePage()
    {
        auto *text = m_page->findChild<QPlainTextEdit *>();
        QVERIFY(text);
        text->setPlainText(QString(50, u'\n'));
        pageBar()->setValue(0);
        turn(text->viewport());
        QVERIFY(pageBar()->value() > 0);
        QCOMPARE(text->verticalScrollBar()->value(), 0);
        waitForNextTurn();
        text->setFocus();
        const int before = pageBar()->value();
        turn(text->viewport());
        QVERIFY(text->verticalScrollBar()->value() > 0);
        QCOMPARE(pageBar()->value(), before);
    }
};

QTEST_MAIN(WheelTest)
#include "test_wheel.moc"
