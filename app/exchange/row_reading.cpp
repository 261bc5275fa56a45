// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/row_reading.h"

#include "exchange/cell_reading.h"

#include <QCoreApplication>

namespace exchange {

using base::Problem;
using base::Result;
using form::Field;
using form::Value;

namespace {

/// A column of the file with what is asked of it for every row.
struct Target {
    const Field *field = nullptr;
    QString name;
    bool repeats = false; ///< has few different values, which are read once: choices, dates
    QHash<std::pair<int, QString>, Value> known; ///< by the kind of the cell and its text
};

bool hasFewValues(form::Type type)
{
    using form::Type;
    return type == Type::Choice || type == Type::Date || type == Type::Bool || type == Type::Percent
        || type == Type::Fte || type == Type::Count || type == Type::Reference || type == Type::Nis;
}

/// A text of its own: threads that count the users of a shared one wait for each other.
QString ownCopy(const QString &text)
{
    return QString(text.constData(), text.size());
}

class BlockReader
{
public:
    BlockReader(const Sheet &sheet, const form::Table &table, const SheetColumns &columns, const Manner &manner)
        : m_sheet(sheet), m_table(table), m_columns(columns), m_manner(manner)
    {
        for (auto field = columns.fields.begin(); field != columns.fields.end(); ++field)
            m_targets.insert(field.key(), {*field, ownCopy((*field)->name()), hasFewValues((*field)->type), {}});
    }
    RowBlock read(qsizetype first, qsizetype end);

private:
    FileRow readRow(qsizetype row);
    void readInto(FileRow &read, const Cell &cell, Target &target, qsizetype row);
    Result<Value> valueIn(const Cell &cell, Target &target) const;
    void refuse(qsizetype row, const Problem &problem, int column, const QString &name);

    const Sheet &m_sheet;
    const form::Table &m_table;
    const SheetColumns &m_columns;
    const Manner m_manner;
    QHash<int, Target> m_targets; ///< by column of the sheet
    RowBlock m_block;
    qsizetype m_faultsOfRow = 0;
};

void BlockReader::refuse(qsizetype row, const Problem &problem, int column, const QString &name)
{
    if (++m_faultsOfRow <= RowBlock::mostFaultsOfRow)
        m_block.faults.append({row, atCell(problem, m_table, cellName(column, m_sheet.rowNumber(row)), name)});
}

Result<Value> BlockReader::valueIn(const Cell &cell, Target &target) const
{
    constexpr qsizetype most = 1000;
    if (!target.repeats)
        return readCell(cell, *target.field, m_manner);
    const std::pair key(int(cell.kind), cell.text.toString());
    if (const auto known = target.known.constFind(key); known != target.known.constEnd())
        return *known;
    Result<Value> value = readCell(cell, *target.field, m_manner);
    if (value && target.known.size() < most)
        target.known.insert(key, *value);
    return value;
}

void BlockReader::readInto(FileRow &read, const Cell &cell, Target &target, qsizetype row)
{
    const Result<Value> value = valueIn(cell, target);
    if (!value)
        return refuse(row, value.problem(), cell.column, target.name);
    if (target.field->isComputed()) {
        m_block.computed.append(
            {target.field->id, row - m_columns.firstRow, form::canonical(*value, target.field->type)});
    } else if (!value->isMissing()) {
        read.cells.insert(target.name, *value);
    }
}

FileRow BlockReader::readRow(qsizetype row)
{
    FileRow read;
    read.named = m_columns.named;
    read.cells.reserve(m_targets.size());
    m_faultsOfRow = 0;
    for (const Cell &cell : m_sheet.cells(row)) {
        const auto target = m_targets.find(cell.column);
        if (target != m_targets.end()) {
            readInto(read, cell, *target, row);
        } else if (!m_columns.leftOut.contains(cell.column)) {
            refuse(row,
                {base::Kind::Refused, QStringLiteral("exchange.cell.extra"),
                    QT_TRANSLATE_NOOP("Problem",
                        "The cell %1 stands under no column name. Give the column a name or empty the cell."),
                    {cellName(cell.column, m_sheet.rowNumber(row))}, {}},
                cell.column, {});
        }
    }
    return read;
}

RowBlock BlockReader::read(qsizetype first, qsizetype end)
{
    m_block.first = first;
    m_block.rows.reserve(end - first);
    for (qsizetype row = first; row < end; ++row)
        m_block.rows.append(readRow(row));
    return m_block;
}

} // namespace

RowBlock readRowBlock(const Sheet &sheet, const form::Table &table, const SheetColumns &columns, const Manner &manner,
    qsizetype first, qsizetype end)
{
    return BlockReader(sheet, table, columns, manner).read(first, end);
}

Problem atCell(Problem problem, const form::Table &table, const QString &cell, const QString &name)
{
    problem.where = table.id + u':' + cell;
    if (!name.isEmpty())
        problem.where += u':' + name;
    return problem;
}

} // namespace exchange
