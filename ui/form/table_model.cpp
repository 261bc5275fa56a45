// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/table_model.h"

#include "form/display.h"
#include "ui/fields/municipality.h"
#include "ui/fields/reference.h"
#include "ui/fields/spelling.h"
#include "ui/form/words.h"
#include "ui/look/icon.h"
#include "ui/told.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

TableModel::TableModel(FormSource &source, const form::Table &table, QObject *parent)
    : QAbstractTableModel(parent),
      m_source(source),
      m_table(table),
      m_form(source.evaluator().campaign().ownerOf(table.id)->code)
{
    connect(&source, &FormSource::changed, this, &TableModel::refresh);
    m_editable = isEditable();
    for (const report::Row &row : source.evaluator().values().rows(table.id))
        m_rows.append(row.id);
    refreshFindings();
}

bool TableModel::isEditable() const
{
    return m_source.isEditable(m_form);
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (m_editable ? 1 : 0);
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

report::Path TableModel::path(const QModelIndex &index) const
{
    if (!index.isValid() || isBlankRow(index.row()))
        return {m_table.id, std::nullopt, {}};
    return {m_table.id, m_rows.at(index.row()), field(index.column()).name()};
}

QModelIndex TableModel::indexOf(const report::Path &path) const
{
    const qsizetype row = path.row ? m_rows.indexOf(*path.row) : m_rows.size();
    for (int column = 0; column < columnCount(); ++column)
        if (field(column).name() == path.column)
            return index(static_cast<int>(row), column);
    return index(static_cast<int>(row), 0);
}

form::Value TableModel::valueAt(const QModelIndex &index) const
{
    return isBlankRow(index.row()) ? form::Value() : m_source.evaluator().value(path(index));
}

QString TableModel::cellText(const QModelIndex &index, bool forEditing) const
{
    if (const Unread *unread = m_source.unread(path(index)))
        return unread->text;
    const form::Field &column = field(index.column());
    const form::Value value = valueAt(index);
    if (column.type == form::Type::Reference && !forEditing) {
        for (const auto &[key, label] : references(index.column()))
            if (key == value)
                return label;
    }
    if (column.type == form::Type::Nis && !forEditing)
        return shownMunicipality(value, m_source.evaluator().campaign(), language());
    return forEditing ? editable(value, column, language()) : form::displayed(value, column, language());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const form::Field &column = field(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(index, false);
    case Qt::EditRole: return cellText(index, true);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (form::isNumeric(column.type) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole: return column.isComputed() ? QVariant(quietText(QApplication::palette())) : QVariant();
    case Qt::AccessibleTextRole: return QString(column.label.in(language()) + u": "_s + cellText(index, false));
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
    case FindingRole: break;
    case Qt::DecorationRole: break;
    default: return {};
    }
    const Mark mark = markAt(index);
    if (mark.word.isEmpty())
        return {};
    return role == Qt::DecorationRole ? QVariant(icon(mark.icon, mark.tone)) : QVariant(mark.word);
}

Mark TableModel::markAt(const QModelIndex &index) const
{
    QStringList messages;
    std::optional<form::Severity> worst;
    const QList<report::Finding> found
        = isBlankRow(index.row()) ? QList<report::Finding>() : m_findings.value(path(index).toString());
    for (const report::Finding &finding : found) {
        messages.append(finding.message.in(language()));
        worst = worst ? std::min(*worst, finding.severity) : finding.severity;
    }
    return worst ? Mark{messages.join(u'\n'), markOf(*worst).icon, markOf(*worst).tone} : Mark();
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role != Qt::DisplayRole ? QVariant() : isBlankRow(section) ? QVariant(u"+"_s) : QVariant(section + 1);
    const form::Field &column = field(section);
    const QString behind = unit(column.type);
    const QString label = column.label.in(language()) + (behind.isEmpty() ? QString() : u" ("_s + behind + u')');
    switch (role) {
    case Qt::DisplayRole: return label;
    case Qt::ToolTipRole: return column.help.isEmpty() ? label : column.help.in(language());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (form::isNumeric(column.type) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags result = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (m_editable && !field(index.column()).isComputed())
        result |= Qt::ItemIsEditable;
    return result;
}

bool TableModel::send(const report::Edit &edit)
{
    const base::Result<void> done = m_source.edit(edit);
    emit refused(done ? QString() : told(done.problem(), language()));
    return done.ok();
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const exchange::Understanding read = understood(value.toString(), index.column());
    if (!read.value) {
        if (isBlankRow(index.row()) && !insertRow(index, {}))
            return false;
        m_source.keepUnread({path(index), value.toString(), read.value.problem(), read.candidates});
        return false;
    }
    return setValue(index, *read.value);
}

bool TableModel::setValue(const QModelIndex &index, const form::Value &value)
{
    m_source.dropUnread(path(index));
    if (value == valueAt(index))
        return true;
    if (isBlankRow(index.row()))
        return insertRow(index, value);
    return send({.kind = report::Edit::Kind::SetValue, .path = path(index), .value = value, .rows = {}});
}

exchange::Understanding TableModel::understood(const QString &text, int column) const
{
    if (field(column).type == form::Type::Reference)
        return readReference(text, field(column), references(column));
    return readTyped(text, field(column), m_source.evaluator().campaign(), language());
}

/// The blank row becomes a real one; what cannot be read has a row too, so that typing goes on below it.
bool TableModel::insertRow(const QModelIndex &index, const form::Value &value)
{
    const report::RowId id = m_source.evaluator().values().nextRowId(m_table.id);
    m_source.beginRow({m_table.id, id, {}});
    report::Row row{.id = id, .cells = {}};
    if (!value.isMissing())
        row.cells.insert(field(index.column()).name(), value);
    return send({.kind = report::Edit::Kind::InsertRow,
        .path = {m_table.id, id, {}},
        .value = {},
        .position = m_rows.size(),
        .rows = {row}});
}

base::Decimal TableModel::sum(int column) const
{
    base::Decimal total;
    for (int row = 0; row < m_rows.size(); ++row) {
        const form::Value value = valueAt(index(row, column));
        if (const auto *number = value.number())
            total = base::Decimal::add(total, *number).value_or(total);
    }
    return total;
}

QList<std::pair<form::Value, QString>> TableModel::references(int column) const
{
    return referencesOf(field(column), m_source.evaluator(), language());
}

void TableModel::removeRowsAt(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows)
        if (!isBlankRow(row))
            send({.kind = report::Edit::Kind::RemoveRow,
                .path = {m_table.id, m_rows.at(row), {}},
                .value = {},
                .rows = {}});
}

void TableModel::clearCells(const QModelIndexList &cells)
{
    for (const QModelIndex &cell : cells)
        if (!isBlankRow(cell.row()))
            setData(cell, QString());
}

void TableModel::paste(const QString &text, const QModelIndex &corner)
{
    QList<report::Row> rows = m_source.evaluator().values().rows(m_table.id);
    report::RowId next = m_source.evaluator().values().nextRowId(m_table.id);
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const qsizetype at = corner.row() + line;
        if (at >= rows.size())
            rows.append(report::Row{.id = next++, .cells = {}});
        const QStringList cells = lines.at(line).split(u'\t');
        for (qsizetype cell = 0; cell < cells.size() && corner.column() + cell < columnCount(); ++cell) {
            const int column = corner.column() + static_cast<int>(cell);
            if (field(column).isComputed())
                continue;
            const base::Result<form::Value> value = understood(cells.at(cell), column).value;
            if (!value) {
                emit refused(tr("Nothing was pasted. %1: %2")
                                 .arg(field(column).label.in(language()), told(value.problem(), language())));
                return;
            }
            rows[at].cells.insert(field(column).name(), *value);
            if (value->isMissing())
                rows[at].cells.remove(field(column).name());
        }
    }
    send({.kind = report::Edit::Kind::ReplaceTable, .path = {m_table.id, std::nullopt, {}}, .value = {}, .rows = rows});
}

QString TableModel::copied(const QModelIndexList &cells) const
{
    QModelIndexList sorted = cells;
    std::sort(sorted.begin(), sorted.end());
    QString text;
    int row = -1;
    for (const QModelIndex &cell : sorted) {
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        text += data(cell, Qt::EditRole).toString();
    }
    return text;
}

void TableModel::refreshFindings()
{
    m_findings.clear();
    for (const report::Finding &finding : m_source.findings(m_form))
        if (finding.path.id == m_table.id && finding.path.row && !m_source.isStillToFillIn(finding))
            m_findings[finding.path.toString()].append(finding);
}

/// Turns the difference between the rows before and now into the smallest notice, so that selection and open editors
/// survive.
void TableModel::refresh()
{
    if (m_editable != isEditable()) {
        beginResetModel();
        m_editable = isEditable();
        endResetModel();
    }
    QList<report::RowId> now;
    for (const report::Row &row : m_source.evaluator().values().rows(m_table.id))
        now.append(row.id);
    int front = 0;
    while (front < m_rows.size() && front < now.size() && m_rows.at(front) == now.at(front))
        ++front;
    int back = 0;
    while (back < m_rows.size() - front && back < now.size() - front
        && m_rows.at(m_rows.size() - 1 - back) == now.at(now.size() - 1 - back))
        ++back;
    if (const int gone = static_cast<int>(m_rows.size()) - front - back; gone > 0) {
        beginRemoveRows({}, front, front + gone - 1);
        m_rows.remove(front, gone);
        endRemoveRows();
    }
    if (const int come = static_cast<int>(now.size()) - front - back; come > 0) {
        // A row that was typed into the blank one keeps its place: the new blank row comes below it.
        const int at = m_editable && back == 0 ? front + 1 : front;
        beginInsertRows({}, at, at + come - 1);
        m_rows = now;
        endInsertRows();
    }
    refreshFindings();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!m_rows.isEmpty())
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

} // namespace ui
