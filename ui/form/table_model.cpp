// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/table_model.h"

#include "form/display.h"
#include "ui/fields/municipality.h"
#include "ui/fields/reference.h"
#include "ui/fields/spelling.h"
#include "ui/form/cell_search.h"
#include "ui/form/words.h"
#include "ui/look/icon.h"
#include "ui/told.h"

#include <QApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<report::RowId> idsOf(const QList<report::Row> &rows)
{
    QList<report::RowId> ids;
    ids.reserve(rows.size());
    for (const report::Row &row : rows)
        ids.append(row.id);
    return ids;
}

/// The same order without the rows that are gone, and the new ones at the end.
QList<report::RowId> carriedOver(
    const QList<report::RowId> &order, const QSet<report::RowId> &known, const QList<report::RowId> &now)
{
    const QSet<report::RowId> there(now.begin(), now.end());
    QList<report::RowId> result;
    for (const report::RowId row : order)
        if (there.contains(row))
            result.append(row);
    for (const report::RowId row : now)
        if (!known.contains(row))
            result.append(row);
    return result;
}

} // namespace

TableModel::TableModel(FormSource &source, const form::Table &table, QObject *parent)
    : QAbstractTableModel(parent),
      m_source(source),
      m_table(table),
      m_form(source.evaluator().campaign().ownerOf(table.id)->code),
      m_texts(source.evaluator(), table, source.language()),
      m_rows(idsOf(source.evaluator().values().rows(table.id))),
      m_order(m_rows),
      m_editable(source.takesRows(m_form))
{
    connect(&source, &FormSource::changed, this, &TableModel::refresh);
    m_findings = currentFindings();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size()) + (m_editable ? 1 : 0);
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

int TableModel::numberOf(int row) const
{
    if (isPlain())
        return row + 1;
    if (m_numbers.isEmpty())
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_numbers.insert(m_rows.at(i), static_cast<int>(i) + 1);
    return m_numbers.value(m_order.at(row));
}

const report::Row *TableModel::rowAt(int row) const
{
    if (isBlankRow(row))
        return nullptr;
    const QList<report::Row> &rows = m_source.evaluator().values().rows(m_table.id);
    const qsizetype position = numberOf(row) - 1;
    const bool isThere = position >= 0 && position < rows.size() && rows.at(position).id == rowId(row);
    return isThere ? &rows.at(position) : nullptr;
}

report::Path TableModel::path(const QModelIndex &index) const
{
    if (!index.isValid() || isBlankRow(index.row()))
        return {m_table.id, std::nullopt, {}};
    return {m_table.id, rowId(index.row()), field(index.column()).name()};
}

QModelIndex TableModel::indexOf(const report::Path &path) const
{
    const qsizetype row = path.row ? m_order.indexOf(*path.row) : m_order.size();
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
    const form::Value value = valueAt(index);
    return forEditing ? m_texts.plain(value, index.column()) : m_texts.shown(value, index.column());
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
    case Qt::AccessibleTextRole: return form::labelled(column.label.in(language()), cellText(index, false), language());
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
    if (isBlankRow(index.row()))
        return {};
    const auto found = m_findings.constFind(rowId(index.row()));
    if (found == m_findings.constEnd())
        return {};
    QStringList messages;
    std::optional<form::Severity> worst;
    const QString column = field(index.column()).name();
    for (const report::Finding &finding : *found) {
        if (finding.path.column != column)
            continue;
        messages.append(finding.message.in(language()));
        worst = worst ? std::min(*worst, finding.severity) : finding.severity;
    }
    return worst ? Mark{messages.join(u'\n'), markOf(*worst).icon, markOf(*worst).tone} : Mark();
}

/// The number, and a mark when something is wrong anywhere in the row.
QVariant TableModel::rowHeader(int row, int role) const
{
    if (isBlankRow(row))
        return role == Qt::DisplayRole ? QVariant(u"+"_s) : QVariant();
    if (role == Qt::DisplayRole)
        return numberOf(row);
    const QList<report::Finding> findings = m_findings.value(rowId(row));
    if (findings.isEmpty())
        return {};
    QStringList messages;
    form::Severity worst = form::Severity::Information;
    for (const report::Finding &finding : findings) {
        const form::Field *column = m_table.column(finding.path.column);
        const QString message = finding.message.in(language());
        messages.append(column ? form::labelled(column->label.in(language()), message, language()) : message);
        worst = std::min(worst, finding.severity);
    }
    switch (role) {
    case Qt::DecorationRole: return icon(markOf(worst).icon, markOf(worst).tone);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return messages.join(u'\n');
    default: return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return rowHeader(section, role);
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

bool TableModel::send(const QList<report::Edit> &edits)
{
    const base::Result<void> done = m_source.editTogether(edits);
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
        m_source.keepUnread({{path(index), value.toString(), read.value.problem(), read.candidates}});
        return false;
    }
    return setValue(index, *read.value);
}

bool TableModel::setValue(const QModelIndex &index, const form::Value &value)
{
    m_source.dropUnread({path(index)});
    if (value == valueAt(index))
        return true;
    if (isBlankRow(index.row()))
        return insertRow(index, value);
    m_typedInto = rowId(index.row());
    const bool done = send({{.kind = report::Edit::Kind::SetValue, .path = path(index), .value = value, .rows = {}}});
    m_typedInto.reset();
    return done;
}

exchange::Understanding TableModel::understood(const QString &text, int column, exchange::DateOrder dates) const
{
    if (field(column).type == form::Type::Reference)
        return readReference(text, field(column), m_texts.references(column));
    return readTyped(text, field(column), campaign(), language(), dates);
}

/// The blank row becomes a real one; what cannot be read has a row too, so that typing goes on below it.
bool TableModel::insertRow(const QModelIndex &index, const form::Value &value)
{
    const report::RowId id = m_source.evaluator().values().nextRowId(m_table.id);
    m_source.beginRow({m_table.id, id, {}});
    report::Row row{.id = id, .cells = {}};
    if (!value.isMissing())
        row.cells.insert(field(index.column()).name(), value);
    return send({{.kind = report::Edit::Kind::InsertRow,
        .path = {m_table.id, id, {}},
        .value = {},
        .position = m_rows.size(),
        .rows = {row}}});
}

QModelIndex TableModel::found(const QString &text, const QModelIndex &from, bool forward) const
{
    const CellSearch search(text, m_texts);
    const qsizetype columns = columnCount();
    const qsizetype cells = shownRows() * columns;
    const bool inside = from.isValid() && !isBlankRow(from.row());
    const qsizetype start = inside ? from.row() * columns + from.column() : forward ? -1 : 0;
    for (qsizetype step = 1; step <= cells; ++step) {
        const qsizetype cell = ((start + (forward ? step : -step)) % cells + cells) % cells;
        const QModelIndex at = index(static_cast<int>(cell / columns), static_cast<int>(cell % columns));
        if (isIn(search, text, at))
            return at;
    }
    return {};
}

bool TableModel::isIn(const CellSearch &search, const QString &text, const QModelIndex &at) const
{
    if (const Unread *unread = m_source.unread(path(at)))
        return unread->text.contains(text, Qt::CaseInsensitive);
    const report::Row *row = rowAt(at.row());
    return row && search.isIn(m_texts.valueIn(*row, at.column()), at.column());
}

bool TableModel::isFoundAt(const QString &text, const QModelIndex &at) const
{
    return at.isValid() && isIn(CellSearch(text, m_texts), text, at);
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    m_sort = {column, order};
    applyView();
}

void TableModel::setFilter(const RowFilter &filter)
{
    m_filter = filter;
    applyView();
}

void TableModel::applyView()
{
    emit viewAboutToChange();
    m_numbers.clear();
    const QList<report::RowId> wrong = m_findings.keys();
    replaceOrder(isPlain() ? m_rows
                           : orderedRows(m_source.evaluator().values().rows(m_table.id), m_texts,
                               {wrong.begin(), wrong.end()}, m_filter, m_sort));
    emit viewChanged();
}

TableModel::RowFindings TableModel::currentFindings() const
{
    RowFindings findings;
    for (const report::Finding &finding : m_source.findings(m_form))
        if (finding.path.id == m_table.id && finding.path.row && !m_source.isStillToFillIn(finding)
            && !m_source.isAccepted(finding))
            findings[*finding.path.row].append(finding);
    return findings;
}

/// Turns the difference between the rows before and now into the smallest notice, so that selection and open editors
/// survive.
void TableModel::replaceOrder(const QList<report::RowId> &now)
{
    const auto front
        = std::mismatch(m_order.cbegin(), m_order.cend(), now.cbegin(), now.cend()).first - m_order.cbegin();
    const qsizetype shorter = qMin(m_order.size(), now.size());
    qsizetype back = 0;
    while (back < shorter - front && m_order.at(m_order.size() - 1 - back) == now.at(now.size() - 1 - back))
        ++back;
    const int first = static_cast<int>(front);
    if (const int gone = static_cast<int>(m_order.size() - front - back); gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_order.remove(front, gone);
        endRemoveRows();
    }
    if (const int come = static_cast<int>(now.size() - front - back); come > 0) {
        // A row that was typed into the blank one keeps its place: the new blank row comes below it.
        const int at = m_editable && back == 0 ? first + 1 : first;
        beginInsertRows({}, at, at + come - 1);
        m_order = now;
        endInsertRows();
    }
}

/// A single row that came stays in sight, wherever it belongs; an import or its undo is filtered and sorted.
void TableModel::takeRows(const QList<report::RowId> &now)
{
    const QSet<report::RowId> known(m_rows.begin(), m_rows.end());
    const auto come = std::count_if(now.begin(), now.end(), [&](report::RowId row) { return !known.contains(row); });
    const QList<report::RowId> order = isPlain() ? now : carriedOver(m_order, known, now);
    m_rows = now;
    if (come > 1 && !isPlain()) {
        applyView();
        return;
    }
    m_numbers.clear();
    replaceOrder(order);
}

/// What is shown may be different anywhere.
void TableModel::tellAll()
{
    if (rowCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void TableModel::tellRows(const QSet<report::RowId> &rows)
{
    int first = rowCount();
    int last = -1;
    for (const report::RowId row : rows) {
        const int at = static_cast<int>(m_order.indexOf(row));
        if (at < 0)
            continue;
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
        first = qMin(first, at);
        last = qMax(last, at);
    }
    if (last >= 0)
        emit headerDataChanged(Qt::Vertical, first, last);
}

/// After one cell was typed: its row, other rows that are right or wrong now, and columns that may look at it. To paint
/// the whole table for each key is too slow.
void TableModel::tellTyped(report::RowId row, const RowFindings &before)
{
    constexpr qsizetype many = 40; // as many as are in sight
    QSet<report::RowId> rows{row};
    for (const RowFindings *one : {&before, &std::as_const(m_findings)}) {
        const RowFindings &other = one == &before ? m_findings : before;
        for (auto it = one->keyValueBegin(); it != one->keyValueEnd() && rows.size() <= many; ++it)
            if (other.value(it->first) != it->second)
                rows.insert(it->first);
    }
    if (rows.size() > many)
        return tellAll();
    tellRows(rows);
    for (int column = 0; column < columnCount(); ++column)
        if (field(column).isComputed() || field(column).refersTo == m_table.id)
            emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

void TableModel::refresh()
{
    if (const bool editable = m_source.takesRows(m_form); editable != m_editable) {
        beginResetModel();
        m_editable = editable;
        endResetModel();
    }
    const RowFindings before = std::exchange(m_findings, currentFindings());
    if (m_typedInto)
        return tellTyped(*m_typedInto, before);
    if (const QList<report::RowId> now = idsOf(m_source.evaluator().values().rows(m_table.id)); now != m_rows)
        takeRows(now);
    tellAll();
}

} // namespace ui
