// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/import/rows_model.h"

#include "exchange/cell_reading.h"
#include "form/display.h"
#include "ui/look/icon.h"
#include "ui/look/palette.h"
#include "ui/told.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Of the cells of a column and its title; null: a column of words.
QVariant alignment(const form::Field *field)
{
    const bool isNumber = field && form::isNumeric(field->type);
    return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

RowsModel::RowsModel(Use use, const QString &table, base::Language language, int year, QObject *parent)
    : QAbstractTableModel(parent), m_use(use), m_table(table), m_language(language), m_manner{language, year}
{
}

/// Those that go into the table, then cells that stand under no header.
QList<RowsModel::Column> RowsModel::columnsOf(const exchange::Sheet &sheet, const exchange::Header &header) const
{
    constexpr qsizetype looked = 500; // rows; a file with cells under no header has them early
    QList<Column> columns;
    QSet<int> known;
    for (const exchange::Header::Column &column : header.columns) {
        known.insert(column.place);
        if (column.field && !column.field->isComputed())
            columns.append({column.place, column.field, column.field->label.in(m_language)});
    }
    for (qsizetype i = 0; m_use == Use::Mend && i < std::min(looked, m_rows.size()); ++i) {
        for (const exchange::Cell &cell : sheet.cells(m_rows.at(i))) {
            if (known.contains(cell.column))
                continue;
            known.insert(cell.column);
            columns.append({cell.column, nullptr, exchange::columnLetters(cell.column)});
        }
    }
    return columns;
}

void RowsModel::show(const exchange::Sheet &sheet, const exchange::Header &header, exchange::DateOrder dates,
    const QList<qsizetype> &rows, const QList<exchange::RejectedRow> &rejected)
{
    const bool sameRows = rows == m_rows;
    const QList<qsizetype> before = std::exchange(m_rows, rows);
    const QList<Column> columns = columnsOf(sheet, header);
    const bool isSame = sameRows && columns == m_columns;
    m_rows = before;
    if (!isSame)
        beginResetModel();
    m_sheet = sheet;
    m_manner.dates = dates;
    m_columns = columns;
    m_rows = rows;
    m_rejected = rejected;
    m_rejectedPlaces.clear();
    for (qsizetype i = 0; i < rejected.size(); ++i)
        m_rejectedPlaces.insert(rejected.at(i).row, i);
    if (!isSame)
        endResetModel();
    else if (!m_rows.isEmpty() && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + firstCell();
}

exchange::Cell RowsModel::cellAt(const QModelIndex &index) const
{
    return m_sheet.cell(m_rows.at(index.row()), columnAt(index).place);
}

const exchange::RejectedRow *RowsModel::rejectedAt(int row) const
{
    const auto place = m_rejectedPlaces.constFind(m_rows.at(row));
    return place == m_rejectedPlaces.constEnd() ? nullptr : &m_rejected.at(*place);
}

/// What can be seen in the cell itself at once; what is wrong with its place, as it was found last.
std::optional<base::Problem> RowsModel::problemAt(const QModelIndex &index) const
{
    const exchange::Cell cell = cellAt(index);
    const form::Field *field = columnAt(index).field;
    if (field) {
        if (const auto read = exchange::readCell(cell, *field, m_manner); !read)
            return read.problem();
    }
    const exchange::RejectedRow *rejected = rejectedAt(index.row());
    if (!rejected || (!field && cell.text.isEmpty()))
        return std::nullopt;
    const QString place = exchange::cellName(cell.column, m_sheet.rowNumber(m_rows.at(index.row())));
    for (const base::Problem &problem : rejected->problems) {
        if (problem.code.startsWith(u"exchange.cell.") && problem.where.section(u':', 1, 1) == place)
            return problem;
    }
    return std::nullopt;
}

QString RowsModel::shown(const QModelIndex &index) const
{
    const exchange::Cell cell = cellAt(index);
    const form::Field *field = columnAt(index).field;
    const auto read = field ? exchange::readCell(cell, *field, m_manner)
                            : base::Result<form::Value>(form::Value(cell.text.toString()));
    return read && field ? form::displayed(*read, *field, m_language) : typed(index);
}

/// What a person would have typed: read as a text, it means what the cell means.
QString RowsModel::typed(const QModelIndex &index) const
{
    const exchange::Cell cell = cellAt(index);
    const form::Field *field = columnAt(index).field;
    const bool isPercent = field && field->type == form::Type::Percent; // elsewhere the bare number is read
    return isPercent ? exchange::percentText(cell).value_or(cell.text.toString()) : cell.text.toString();
}

QString RowsModel::titleOf(const QString &columnName) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
        [&](const Column &column) { return column.field && column.field->name() == columnName; });
    return found == m_columns.end() ? QString() : u' ' + found->title;
}

QString RowsModel::reasons(int row) const
{
    QStringList lines;
    if (const exchange::RejectedRow *rejected = row >= 0 && row < rowCount() ? rejectedAt(row) : nullptr) {
        for (const base::Problem &problem : rejected->problems) {
            const QString place = problem.where.section(u':', 1, 1) + titleOf(problem.where.section(u':', 2));
            lines.append(tr("%1: %2").arg(place, told(problem, m_language)));
        }
    }
    return lines.join(u'\n');
}

QModelIndex RowsModel::firstWrong(int row) const
{
    for (int column = firstCell(); row < rowCount() && column < columnCount(); ++column) {
        if (problemAt(index(row, column)))
            return index(row, column);
    }
    return {};
}

QVariant RowsModel::reasonData(int row, int role) const
{
    const bool isWrong = rejectedAt(row) != nullptr;
    switch (role) {
    case Qt::DisplayRole: return isWrong ? reasons(row).replace(u'\n', u"; "_s) : tr("In order: goes along");
    case Qt::ToolTipRole: return reasons(row);
    case Qt::DecorationRole: return isWrong ? icon(u"data-error"_s, Tone::Error) : icon(u"checkmark"_s, Tone::Ok);
    case Qt::ForegroundRole: return toneColor(isWrong ? Tone::Error : Tone::Ok, QGuiApplication::palette());
    default: return {};
    }
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() < firstCell())
        return reasonData(index.row(), role);
    switch (role) {
    case Qt::DisplayRole: return shown(index);
    case Qt::EditRole: return typed(index);
    case Qt::TextAlignmentRole: return alignment(columnAt(index).field);
    default: break;
    }
    if (role != Qt::ToolTipRole && role != Qt::DecorationRole && role != Qt::ForegroundRole
        && role != Qt::BackgroundRole && role != Qt::AccessibleDescriptionRole)
        return {};
    const std::optional<base::Problem> problem = problemAt(index);
    if (!problem)
        return {};
    switch (role) {
    case Qt::DecorationRole: return icon(u"data-error"_s, Tone::Error);
    case Qt::ForegroundRole: return toneColor(Tone::Error, QGuiApplication::palette());
    case Qt::BackgroundRole: return toneBackground(Tone::Error, QGuiApplication::palette());
    default: return told(*problem, m_language);
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_sheet.rowNumber(m_rows.at(section))) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return alignment(section < firstCell() ? nullptr : m_columns.at(section - firstCell()).field);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section < firstCell() ? tr("What is wrong") : m_columns.at(section - firstCell()).title;
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_use == Use::Mend && index.column() >= firstCell() ? flags | Qt::ItemIsEditable : flags;
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (text != typed(index))
        emit mended(m_rows.at(index.row()), columnAt(index).place, text);
    return true;
}

} // namespace ui
