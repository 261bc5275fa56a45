// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "memory_source.h"
#include "ui/form/finding_line.h"
#include "ui/form/table_actions.h"
#include "ui/form/table_block.h"
#include "ui/form/table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

/// A table with all that stands around it, as a person uses it.
class TableGround : public QObject
{
    Q_OBJECT

protected:
    const form::Table &m_table = *form::Campaign::builtIn().table(u"vst.expenses"_s);
    std::unique_ptr<MemorySource> m_source;
    std::unique_ptr<ui::TableBlock> m_block;
    ui::TableView *m_view = nullptr;
    ui::TableModel *m_model = nullptr;

    int column(const QString &name) const { return columnNamed(m_table, name); }
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
};
