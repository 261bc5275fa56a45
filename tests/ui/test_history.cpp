// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/desk/desk_ground.h"
#include "ui/form/workplace_source.h"
#include "ui/history/history_page.h"
#include "ui/start/language.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// Looking back on a form in the window, on a real file.
class HistoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ground> m_ground;
    std::unique_ptr<desk::CardWatch> m_cards;
    std::unique_ptr<ui::WorkplaceSource> m_source;
    std::unique_ptr<ui::Tools> m_tools;
    std::unique_ptr<ui::HistoryPage> m_page;

    void open(const QString &form)
    {
        m_source = std::make_unique<ui::WorkplaceSource>(*m_ground->workplace);
        m_tools = std::make_unique<ui::Tools>(
            *m_ground->surroundings, *m_ground->workplace, *m_cards, *m_source, m_ground->folder.path());
        m_page = std::make_unique<ui::HistoryPage>(*m_tools, *m_ground->workplace->campaign().module(form));
        m_page->resize(1100, 800);
        m_page->show();
        m_page->begin();
        QTRY_VERIFY(tree()->topLevelItemCount() > 0);
    }
    void set(const QString &field, const QString &text) { QVERIFY(m_ground->setField(field, text).ok()); }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        for (Widget *widget : m_page->findChildren<Widget *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    QTreeWidget *tree() const { return m_page->findChild<QTreeWidget *>(u"history.tree"_s); }
    QTreeWidgetItem *newest() const { return tree()->topLevelItem(0)->child(0); }
    void press(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(QTreeWidgetItem *item) const
    {
        tree()->clearSelection();
        tree()->setCurrentItem(item);
    }

private slots:
    void initTestCase() { ui::installTranslation(base::Language::Dutch); }
    void init()
    {
        m_ground = std::make_unique<Ground>();
        m_cards = std::make_unique<desk::CardWatch>();
    }
    void cleanup()
    {
        m_page.reset();
        m_tools.reset();
        m_source.reset();
        m_cards.reset();
        m_ground.reset();
    }

    void manyEditsOfOneGo_areOneLineThatUnfolds()
    {
        for (int i = 0; i < 300; ++i)
            QVERIFY(desk::setAt(*m_ground->workplace, u"hwg.n_cash"_s, QString::number(i)).ok());
        open(u"hwg"_s);
        QVERIFY(newest()->childCount() >= 300);
        QVERIFY(newest()->text(1).startsWith(QString::number(newest()->childCount())));
        QVERIFY2(newest()->child(0)->text(2).endsWith(u": 298 → 299"_s), qPrintable(newest()->child(0)->text(2)));
        QVERIFY(!newest()->isExpanded());
    }

    void moment_isShownReadOnlyWithAWayBack()
    {
        set(u"hwg.n_cash"_s, u"76"_s);
        set(u"hwg.n_cash"_s, u"77"_s);
        open(u"hwg"_s);
        choose(newest()->child(1));
        press(u"history.show"_s);
        QTRY_VERIFY(find<QLineEdit>(u"hwg.n_cash"_s));
        QCOMPARE(find<QLineEdit>(u"hwg.n_cash"_s)->text(), u"76"_s);
        QVERIFY(find<QLineEdit>(u"hwg.n_cash"_s)->isReadOnly() || !find<QLineEdit>(u"hwg.n_cash"_s)->isEnabled());
        QVERIFY(find<QWidget>(u"history.notice"_s));
        for (const QWidget *button : m_page->findChildren<QWidget *>())
            if (button->objectName().startsWith("explain."_L1) || button->objectName().endsWith(".file"_L1))
                QVERIFY2(!button->isVisible(), qPrintable(button->objectName())); // of now only
        QSignalSpy now(m_page.get(), &ui::HistoryPage::nowWanted);
        press(u"history.now"_s);
        QCOMPARE(now.count(), 1);
    }

    void filterByField_leavesItsEdits()
    {
        set(u"hwg.n_cash"_s, u"76"_s);
        set(u"hwg.n_bank"_s, u"5"_s);
        open(u"hwg"_s);
        auto *field = find<QComboBox>(u"history.field"_s);
        QTRY_VERIFY(field->count() > 2);
        field->setCurrentIndex(field->findData(u"hwg.n_bank"_s));
        QVERIFY2(newest()->text(2).contains(u"→ 5"_s), qPrintable(newest()->text(2)));
        QCOMPARE(newest()->childCount(), 0);
    }

    void value_isTakenBackFromItsLine()
    {
        const QString before = m_ground->typed(u"hwg.n_cash"_s);
        set(u"hwg.n_cash"_s, u"77"_s);
        open(u"hwg"_s);
        choose(newest());
        QVERIFY(find<QPushButton>(u"history.takeBack"_s)->text().contains(u'"' + before + u'"'));
        press(u"history.takeBack"_s);
        QTRY_COMPARE(m_ground->typed(u"hwg.n_cash"_s), before);
        QTRY_COMPARE(newest()->childCount(), 2); // itself a line of the history
    }

    void moments_areComparedAndARowComesBack()
    {
        const QString table = u"vst.expenses"_s;
        const QList<report::Row> before = m_ground->workplace->evaluator().values().rows(table);
        const report::Edit removal{report::Edit::Kind::RemoveRow, {table, before.at(1).id, {}}, {}, 0, {}};
        set(u"vst.expenses[1].amount"_s, u"1"_s);
        QVERIFY(desk::edit(*m_ground->workplace, removal).ok());
        open(u"vst"_s);
        choose(newest()->child(1)); // right after the amount
        press(u"history.compare"_s);
        QTRY_VERIFY(find<QTableView>(u"comparison.table"_s));
        auto *differences = find<QTableView>(u"comparison.table"_s);
        QVERIFY(differences->columnWidth(0) * 3 > differences->width()); // places have long names
        QAbstractItemModel *model = differences->model();
        int row = 0;
        while (row < model->rowCount() && model->index(row, 2).data() != u"(niets)"_s)
            ++row;
        QVERIFY(row < model->rowCount());
        differences->selectRow(row);
        press(u"comparison.takeBack"_s);
        QTRY_COMPARE(m_ground->workplace->evaluator().values().rows(table).size(), before.size());
        QCOMPARE(m_ground->workplace->evaluator().values().rows(table).at(1), before.at(1));
    }

    void rowThatCame_isRemovedFromTheComparison_andWhatIsComputedSaysWhyNot()
    {
        const QList<report::Row> before = m_ground->workplace->evaluator().values().rows(u"hwg.files"_s);
        set(u"hwg.n_cash"_s, u"76"_s);
        set(u"hwg.n_cash"_s, u"77"_s);
        set(u"hwg.files[68].amount"_s, u"5"_s); // a new row
        open(u"hwg"_s);
        choose(newest()->child(2)); // before the row
        press(u"history.compare"_s);
        QTRY_VERIFY(find<QTableView>(u"comparison.table"_s));
        auto *differences = find<QTableView>(u"comparison.table"_s);
        const auto *back = find<QPushButton>(u"comparison.takeBack"_s);
        for (int row = 0; row < differences->model()->rowCount(); ++row) {
            differences->selectRow(row);
            const QString whyNot = find<QLabel>(u"comparison.whyNot"_s)->text();
            QCOMPARE(back->isEnabled(), whyNot.isEmpty());
            QCOMPARE(back->toolTip(), whyNot);
        }
        int row = 0;
        while (differences->model()->index(row, 1).data().toString() != u"(niets)"_s)
            ++row;
        differences->selectRow(row);
        press(u"comparison.takeBack"_s);
        QTRY_COMPARE(m_ground->workplace->evaluator().values().rows(u"hwg.files"_s), before);
    }

    void rowsAndTables_areTakenBackFromTheirLines()
    {
        const QString table = u"vst.expenses"_s;
        const auto rows = [&] { return m_ground->workplace->evaluator().values().rows(table); };
        const QList<report::Row> before = rows();
        using Kind = report::Edit::Kind;
        const QList<report::Edit> edits{{Kind::RemoveRow, {table, before.at(1).id, {}}, {}, 0, {}},
            {Kind::InsertRow, {table, 900, {}}, {}, 3, {{900, {}}}},
            {Kind::ReplaceTable, {table, std::nullopt, {}}, {}, 0, before.mid(0, 2)}};
        for (const report::Edit &edit : edits) {
            const QList<report::Row> standing = rows();
            QVERIFY(desk::edit(*m_ground->workplace, edit).ok());
            open(u"vst"_s);
            QTRY_VERIFY(newest());
            choose(newest()->childCount() > 0 ? newest()->child(0) : newest());
            press(u"history.takeBack"_s);
            QTRY_COMPARE(rows(), standing);
        }
    }

    void comparisonThatTakesItsTime_saysSo_andCanBeLeft()
    {
        set(u"hwg.n_cash"_s, u"76"_s);
        set(u"hwg.n_cash"_s, u"77"_s);
        open(u"hwg"_s);
        choose(newest()->child(1));
        const auto held = std::make_shared<QSemaphore>();
        const auto release = qScopeGuard([held] { held->release(); });
        const QFuture<base::Result<void>> longRead
            = m_ground->workplace->file().run([held](store::Store &) -> base::Result<void> {
                  held->acquire();
                  return {};
              });
        press(u"history.compare"_s);
        QTRY_VERIFY(find<QLabel>(u"waiting.text"_s));
        press(u"waiting.cancel"_s);
        QVERIFY(tree()->isVisible());
        held->release();
        QVERIFY(awaited(longRead).ok());
        press(u"history.show"_s); // asked later, and read after it
        QTRY_VERIFY(find<QLineEdit>(u"hwg.n_cash"_s));
        QVERIFY(!find<QTableView>(u"comparison.table"_s));
        QVERIFY(!find<QLabel>(u"waiting.text"_s));
    }

    void everythingThatTakesTheFocus_hasAName()
    {
        set(u"hwg.n_cash"_s, u"76"_s);
        open(u"hwg"_s);
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(HistoryTest)
#include "test_history.moc"
