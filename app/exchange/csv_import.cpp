// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/nearest.h"
#include "exchange/cell_problem.h"
#include "exchange/csv.h"
#include "exchange/csv_text.h"
#include "exchange/human_input.h"
#include "exchange/problem_list.h"
#include "exchange/row_match.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace exchange {

using base::Kind;
using base::Problem;
using base::Result;
using form::Field;
using form::Table;
using form::Type;
using form::Value;

namespace {

class CsvImport
{
public:
    explicit CsvImport(const Table &table) : m_table(table) { }
    Import read(const QList<CsvRecord> &records, const QList<report::Row> &current);

private:
    void readHeader(const CsvRecord &header);
    void refuseHeader(const QStringList &unknown);
    [[nodiscard]] const Field *columnCalled(const QString &name) const;
    FileRow readRecord(const CsvRecord &record, qsizetype place);
    [[nodiscard]] Value readCell(const QString &cell, const Field &column, int row);
    void refuseExtraCells(const CsvRecord &record);

    const Table &m_table;
    QList<const Field *> m_columns; ///< as the header names them; null: no name
    Import m_import;
    ProblemList m_problems;
};

QString simplified(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C).toLower();
}

const Field *CsvImport::columnCalled(const QString &name) const
{
    const QString wanted = simplified(name);
    for (const Field &column : m_table.columns) { // ids and names before labels, which may be the same word
        if (wanted == column.id.toLower() || wanted == column.name().toLower())
            return &column;
    }
    for (const Field &column : m_table.columns) {
        for (const base::Language language : base::allLanguages) {
            if (wanted == simplified(column.label.in(language)))
                return &column;
        }
    }
    return nullptr;
}

/// One problem for all names: most often the first row is no header, or that of another table.
void CsvImport::refuseHeader(const QStringList &unknown)
{
    constexpr qsizetype most = 12, longest = 40;
    QStringList columns;
    for (const Field &column : m_table.columns) {
        if (!column.isComputed())
            columns.append(column.name());
    }
    QStringList found;
    for (const QString &name : unknown.first(std::min(unknown.size(), most))) {
        const QString meant = base::nearest(name, columns);
        const auto digits = std::count_if(name.begin(), name.end(), [](QChar letter) { return letter.isDigit(); });
        const bool mayBePerson = digits >= 11; // without a header, the first row may hold a national number
        const QString shown = QStringLiteral("“%1”").arg(mayBePerson ? QStringLiteral("…") : name.left(longest));
        found.append(meant.isEmpty() ? shown : QStringLiteral("%1 (%2?)").arg(shown, meant));
    }
    if (unknown.size() > most)
        found.append(QStringLiteral("…"));
    m_problems.add("exchange.csv.header",
        QT_TRANSLATE_NOOP("Problem",
            "The first row must name the columns of “%1”, and these are no columns of it: %2. The columns are: %3. No "
            "row was read."),
        {m_table.id, found.join(QStringLiteral(", ")), columns.join(QStringLiteral(", "))},
        m_table.id + QStringLiteral(":1"));
}

void CsvImport::readHeader(const CsvRecord &header)
{
    QStringList unknown;
    for (const QString &name : header.cells) {
        const Field *column = name.trimmed().isEmpty() ? nullptr : columnCalled(name);
        if (!column && !name.trimmed().isEmpty()) {
            unknown.append(name.simplified());
        } else if (column && m_columns.contains(column)) {
            m_problems.add("exchange.csv.twice",
                QT_TRANSLATE_NOOP("Problem", "Two columns of the file are “%1”. Take one out."), {name},
                cellPlace(m_table.id, header.number, name));
        }
        m_columns.append(column);
    }
    if (!unknown.isEmpty())
        refuseHeader(unknown);
}

/// A spreadsheet would take such a text for a formula; the apostrophe in front is not part of it.
QString withoutGuard(const QString &cell, Type type)
{
    static const QRegularExpression guarded(QStringLiteral("^'+[=+@\\t\\r-]"));
    const bool isText = type == Type::Text || type == Type::LongText;
    return isText && guarded.match(cell).hasMatch() ? cell.mid(1) : cell;
}

Value CsvImport::readCell(const QString &cell, const Field &column, int row)
{
    const Result<Value> value = readHuman(withoutGuard(cell, column.type), column);
    if (value)
        return *value;
    Problem problem = value.problem();
    problem.where = cellPlace(m_table.id, row, column.name());
    m_problems.add(problem);
    return {};
}

void CsvImport::refuseExtraCells(const CsvRecord &record)
{
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        const bool named = i < m_columns.size() && m_columns.at(i);
        if (!named && !record.cells.at(i).trimmed().isEmpty()) {
            m_problems.add("exchange.csv.extra",
                QT_TRANSLATE_NOOP("Problem",
                    "The cell %1 of the row %2 stands under no column name. Give the column a name "
                    "or empty the cell."),
                {QString::number(i + 1), QString::number(record.number)},
                cellPlace(m_table.id, record.number, QString::number(i + 1)));
        }
    }
}

FileRow CsvImport::readRecord(const CsvRecord &record, qsizetype place)
{
    FileRow row;
    refuseExtraCells(record);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Field *column = m_columns.at(i);
        if (!column)
            continue;
        const Value value = readCell(record.cells.value(i), *column, record.number);
        if (column->isComputed()) {
            m_import.computed.append({column->id, place, form::canonical(value, column->type)});
            continue;
        }
        row.named.insert(column->name());
        if (!value.isMissing())
            row.cells.insert(column->name(), value);
    }
    return row;
}

Import CsvImport::read(const QList<CsvRecord> &records, const QList<report::Row> &current)
{
    readHeader(records.first());
    QList<FileRow> rows;
    const bool named = m_problems.isEmpty(); // else every cell would be wrong for the same reason
    for (qsizetype i = 1; named && i < records.size(); ++i)
        rows.append(readRecord(records.at(i), i - 1));
    Import refused;
    refused.problems = m_problems.all();
    if (!refused.ok())
        return refused;
    m_import.rows = int(rows.size());
    m_import.edits.append(
        {report::Edit::Kind::ReplaceTable, {m_table.id, std::nullopt, {}}, {}, 0, matchRows(m_table, rows, current)});
    return m_import;
}

Import refusedWhole(const Problem &problem)
{
    Import refused;
    refused.problems.append(problem);
    return refused;
}

Result<QList<CsvRecord>> recordsOf(const QByteArray &bytes, const Table &table)
{
    if (bytes.size() > maximumSize) {
        return Problem{Kind::Refused, QStringLiteral("exchange.size"),
            QT_TRANSLATE_NOOP("Problem", "The file is larger than %1 MiB. Split it."),
            {QString::number(maximumSize / 1024 / 1024)}, {}};
    }
    const auto text = decodeCsv(bytes);
    if (!text)
        return text.problem();
    auto records = splitCsv(*text);
    if (!records)
        return records;
    if (records->isEmpty()) {
        return Problem{Kind::Refused, QStringLiteral("exchange.nothing"),
            QT_TRANSLATE_NOOP("Problem", "The file is empty. Its first row must name the columns of “%1”."), {table.id},
            {}};
    }
    if (records->size() - 1 > table.maximumRows) {
        return Problem{Kind::Refused, QStringLiteral("exchange.rows"),
            QT_TRANSLATE_NOOP("Problem", "“%1” has %2 rows, more than the %3 that it may have. Split or shorten it."),
            {table.id, QString::number(records->size() - 1), QString::number(table.maximumRows)}, table.id};
    }
    return records;
}

} // namespace

Import importCsv(
    const QByteArray &bytes, const form::Campaign &campaign, const QString &table, const report::Values &current)
{
    const Table *definition = campaign.table(table);
    if (!definition) {
        return refusedWhole({Kind::Usage, QStringLiteral("exchange.table"),
            QT_TRANSLATE_NOOP("Problem", "There is no table “%1” in this year. Look up its name with “show”."), {table},
            table});
    }
    const auto records = recordsOf(bytes, *definition);
    return records ? CsvImport(*definition).read(*records, current.rows(table)) : refusedWhole(records.problem());
}

} // namespace exchange
