// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/table_actions.h"

#include "ui/form/clipboard_text.h"
#include "ui/form/table_edits.h"
#include "ui/form/table_model.h"
#include "ui/form/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype mostOfValue = 40; // letters of a value in a menu
}

TableActions::TableActions(TableView *view, TableModel *model) : QObject(view), m_view(view), m_model(model)
{
    addEdits();
    addViews();
    connect(&model->source(), &FormSource::changed, this, &TableActions::followEditability);
    followEditability();
}

/// By key too: nothing is changed where nothing can be.
void TableActions::followEditability()
{
    for (QAction *action : std::as_const(m_edits))
        if (action && action != m_edits.first())
            action->setEnabled(action == m_edits.last() ? m_model->canRemoveRows() : m_model->isEditable());
}

QAction *TableActions::add(const char *name, const QString &text, const QList<QKeySequence> &keys, const Act &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"table."_s + QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // an editor in a cell has its own
    connect(action, &QAction::triggered, this, act);
    m_view->addAction(action);
    return action;
}

void TableActions::addEdits()
{
    const auto edit = [this](void (TableEdits::*act)(const QItemSelection &) const) {
        return [this, act] { (TableEdits(*m_model).*act)(selection()); };
    };
    m_edits = {add("copy", tr("Copy"), QKeySequence::keyBindings(QKeySequence::Copy), [this] { copy(); }),
        add("paste", tr("Paste"), QKeySequence::keyBindings(QKeySequence::Paste), [this] { paste(); }),
        add("clear", tr("Clear cells"), {Qt::Key_Delete}, edit(&TableEdits::clear)),
        add("fillDown", tr("Fill down"), {Qt::CTRL | Qt::Key_D}, edit(&TableEdits::fillDown)), nullptr,
        add("addRow", tr("Add row"), {Qt::CTRL | Qt::Key_Plus}, [this] { addRow(); }),
        add("duplicate", tr("Duplicate rows"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, edit(&TableEdits::duplicateRows)),
        add("remove", tr("Delete rows"), {Qt::CTRL | Qt::Key_Delete}, [this] { removeRows(); })};
}

void TableActions::addViews()
{
    m_value = add("onlyValue", QString(), {}, [this] { onlyThisValue(); });
    m_reportOrder = add("reportOrder", tr("Order of the report"), {},
        [this] { m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
    m_all = add("showAll", tr("Show all rows"), {}, [this] { showAll(); });
    m_views = {add("sortUp", tr("Sort, smallest first"), {}, [this] { sort(Qt::AscendingOrder); }),
        add("sortDown", tr("Sort, largest first"), {}, [this] { sort(Qt::DescendingOrder); }), m_reportOrder, nullptr,
        m_value, add("onlyFindings", tr("Only rows with findings"), {}, [this] { onlyFindings(); }), m_all, nullptr,
        add("find", tr("Find…"), {QKeySequence::Find}, [this] { emit findWanted(); }),
        add("findNext", tr("Find next"), {Qt::Key_F3}, [this] { emit nextWanted(true); }),
        add("findPrevious", tr("Find previous"), {Qt::SHIFT | Qt::Key_F3}, [this] { emit nextWanted(false); })};
    for (QAction *action : findActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QItemSelection TableActions::selection() const
{
    return m_view->selectionModel()->selection();
}

void TableActions::copy()
{
    QApplication::clipboard()->setText(TableEdits(*m_model).copied(selection()));
}

void TableActions::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data || !m_model->isEditable())
        return;
    auto pasted = std::make_shared<TablePaste>(*m_model, tableText(*data), selection());
    if (pasted->isClear())
        pasted->take();
    else
        emit pasteInDoubt(pasted);
}

void TableActions::addRow()
{
    m_view->reveal(m_model->index(m_model->rowCount() - 1, 0));
}

void TableActions::removeRows()
{
    const int row = m_view->currentIndex().row();
    const int column = m_view->currentIndex().column();
    TableEdits(*m_model).removeRows(selection());
    m_view->goTo(m_model->index(qMin(row, m_model->rowCount() - 1), column));
}

void TableActions::sort(Qt::SortOrder order)
{
    m_view->sortByColumn(m_column, order);
}

void TableActions::onlyThisValue()
{
    RowFilter filter = m_model->filter();
    filter.column = m_column;
    filter.value = m_model->valueAt(m_model->index(m_view->currentIndex().row(), m_column));
    m_model->setFilter(filter);
}

void TableActions::onlyFindings()
{
    RowFilter filter = m_model->filter();
    filter.withFindings = true;
    m_model->setFilter(filter);
}

void TableActions::showAll()
{
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->setFilter({});
}

/// What the menu says of the column and of the cell at hand in it.
void TableActions::prepare(int column)
{
    m_column = column;
    const QModelIndex cell = m_model->index(m_view->currentIndex().row(), column);
    const QString value = cell.isValid() ? m_model->texts().shown(m_model->valueAt(cell), column) : QString();
    const QString brief = value.size() > mostOfValue ? value.left(mostOfValue) + u'…' : value;
    m_value->setText(value.isEmpty() ? tr("Only rows where this is empty") : tr("Only rows with “%1”").arg(brief));
    m_value->setEnabled(cell.isValid());
    m_reportOrder->setEnabled(m_model->sorting().isActive());
    m_all->setEnabled(m_model->filter().isActive() || m_model->sorting().isActive());
}

void TableActions::popUp(const QList<QAction *> &actions, const QPoint &global)
{
    auto *menu = new QMenu(m_view);
    menu->setObjectName(u"table.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : actions)
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    menu->popup(global);
}

void TableActions::showCellMenu(const QPoint &global)
{
    prepare(qMax(0, m_view->currentIndex().column()));
    popUp(m_edits + QList<QAction *>{nullptr} + m_views, global);
}

void TableActions::showColumnMenu(int column, const QPoint &global)
{
    if (column < 0)
        return;
    prepare(column);
    popUp(m_views, global);
}

} // namespace ui
