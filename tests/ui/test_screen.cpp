// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "memory_source.h"
#include "ui/form/form_page.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Whatever is done in a table, the screen shows what a picture shows that is painted anew.
class ScreenTest : public QObject
{
    Q_OBJECT

    const form::Table &m_table = *form::Campaign::builtIn().table(u"hwg.files"_s);
    std::unique_ptr<MemorySource> m_source;
    std::unique_ptr<QWidget> m_window;
    ui::FormPage *m_page = nullptr;
    QTableView *m_view = nullptr;

    /// Where the screen shows something else; empty: nowhere.
    QRect leftover() const
    {
        QCoreApplication::sendPostedEvents(); // what is painted at once, before any layout that was put off
        const QImage seen
            = m_window->screen()->grabWindow(m_window->winId()).toImage().convertToFormat(QImage::Format_RGB32);
        const QImage fresh = m_window->grab().toImage().convertToFormat(QImage::Format_RGB32);
        if (seen == fresh || seen.size() != fresh.size())
            return seen == fresh ? QRect() : fresh.rect();
        QRect wrong;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                if (seen.pixel(x, y) != fresh.pixel(x, y))
                    wrong |= QRect(x, y, 1, 1);
        return wrong;
    }
    QModelIndex cell(int row, const QString &column) const
    {
        return m_view->model()->index(row, columnNamed(m_table, column));
    }
    /// So far that the foot of the window cuts the table in its second row.
    void scrollToTable()
    {
        const int top = m_view->mapTo(m_page->widget(), QPoint()).y();
        m_page->verticalScrollBar()->setValue(top - m_page->viewport()->height() + 110);
    }

private slots:
    void initTestCase() { QApplication::setStyle(new ui::Style); }
    void init()
    {
        m_source = std::make_unique<MemorySource>();
        QList<report::Row> rows;
        for (int i = 1; i <= 60; ++i)
            rows.append({i, {{u"no"_s, u"HW-%1"_s.arg(i)}, {u"amount"_s, base::Decimal(1000 + i)}}});
        QVERIFY(m_source->edit({report::Edit::Kind::ReplaceTable, {m_table.id, std::nullopt, {}}, {}, 0, rows}));
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_page = new ui::FormPage(*m_source, *form::Campaign::builtIn().module(u"hwg"_s));
        m_view = m_page->findChild<QTableView *>(m_table.id);
        layout->addWidget(m_page, 1);
        layout->addWidget(new QPushButton(u"Check"_s));
        m_window->resize(800, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(leftover(), QRect());
        scrollToTable();
        QTRY_COMPARE(leftover(), QRect());
        QVERIFY(m_view->visibleRegion().boundingRect().height() < m_view->height());
    }
    void cleanup()
    {
        m_window.reset();
        m_source.reset();
    }

    void tableCutByTheFoot_toldOfAnything_paintsNothingOverTheFoot()
    {
        emit m_source->changed();
        QTRY_COMPARE(leftover(), QRect());
    }

    void tableCutByTheFoot_editedAndPastedInto_leavesNothingBehind()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(cell(0, u"amount"_s)).center());
        QTRY_COMPARE(leftover(), QRect());
        QVERIFY(m_view->model()->setData(cell(0, u"amount"_s), u"12"_s));
        QTRY_COMPARE(leftover(), QRect());
        QApplication::clipboard()->setText(u"1\n2\n-3\n-4\n5\n6\n7\n8\n"_s);
        QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(cell(7, u"amount"_s).data().toString(), u"8,00"_s);
        QTRY_COMPARE(leftover(), QRect());
        m_source->takeBack();
        QTRY_COMPARE(leftover(), QRect());
        QVERIFY(m_source->edit({report::Edit::Kind::RemoveRow, {m_table.id, 2, {}}, {}, 0, {}}));
        QTRY_COMPARE(leftover(), QRect());
    }

    void tableCutByTheFoot_scrolledInAndOut_leavesNothingBehind()
    {
        for (const int row : {1, 3, 11, 40, 0}) {
            m_view->verticalScrollBar()->setValue(row);
            emit m_source->changed();
            QTRY_COMPARE(leftover(), QRect());
            m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->value() + (row % 2 ? 40 : -20));
            QTRY_COMPARE(leftover(), QRect());
            emit m_source->changed();
            QTRY_COMPARE(leftover(), QRect());
        }
    }
};

QTEST_MAIN(ScreenTest)
#include "test_screen.moc"
