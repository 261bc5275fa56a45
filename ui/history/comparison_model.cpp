// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/comparison_model.h"

#include "desk/history.h"
#include "form/display.h"

namespace ui {

namespace {
enum ComparisonColumn {
    PlaceColumn,
    BeforeColumn,
    AfterColumn,
    LastColumn,
    ColumnCount
};
} // namespace

ComparisonModel::ComparisonModel(const desk::Workplace &workplace, QObject *parent)
    : QAbstractTableModel(parent), m_workplace(workplace)
{
}

void ComparisonModel::show(const QList<desk::Changed> &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::lastWords(const desk::Changed &changed) const
{
    if (changed.computed)
        return tr("computed");
    if (!changed.last)
        return {};
    return form::displayedMoment(changed.last->at, m_workplace.surroundings().language()) + QStringLiteral(" · ")
        + desk::words(*changed.last, m_workplace).who;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const desk::Changed &changed = m_changes.at(index.row());
    switch (index.column()) {
    case PlaceColumn: return changed.label;
    case BeforeColumn: return changed.before;
    case AfterColumn: return changed.after;
    default: return lastWords(changed);
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    switch (section) {
    case PlaceColumn: return tr("What");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    default: return tr("Last changed");
    }
}

} // namespace ui
