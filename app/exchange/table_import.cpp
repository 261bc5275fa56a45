// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/table_import.h"

#include "base/texts.h"
#include "exchange/cell_problem.h"
#include "exchange/cell_reading.h"
#include "exchange/csv_reader.h"
#include "exchange/problem_list.h"
#include "exchange/row_match.h"
#include "exchange/total_row.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

using base::Kind;
using base::Problem;
using base::Result;
using form::Field;
using form::Table;
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

bool isSummed(const Field &field)
{
    using form::Type;
    return !field.isComputed()
        && (field.type == Type::Money || field.type == Type::Count || field.type == Type::Fte
            || field.type == Type::Decimal);
}

/// What stands behind the name in a row that names a total.
struct TotalRow {
    RunningSums::Figures figures;
    QList<Cell> summed; ///< where they stand
    bool saysMore = false; ///< texts, dates and choices, as in any other row
};

class TableImport
{
public:
    TableImport(const Sheet &sheet, const Table &table, const TableWish &wish, const Manner &manner)
        : m_sheet(sheet), m_table(table), m_wish(wish), m_manner(manner)
    {
    }
    Import read(const QList<report::Row> &current, const Progress &progress);

private:
    bool readColumns();
    FileRow readRow(qsizetype row, const QList<Cell> &cells);
    [[nodiscard]] TotalRow totalRow(const QList<Cell> &cells) const;
    bool isTotal(qsizetype row, const QList<Cell> &cells, const QList<FileRow> &above);
    void doubtTotal(qsizetype row, const Cell &name, const TotalRow &total);
    void noteTotals();
    Result<Value> valueIn(const Cell &cell, Target &target) const;
    void readInto(FileRow &read, const Cell &cell, Target &target, qsizetype row);
    [[nodiscard]] std::optional<int> mergedColumn(const Merge &merge) const;
    [[nodiscard]] bool isFilledIn(const Merge &merge) const;
    bool refuseMerged(const Progress &progress);
    void noteHidden();
    void noteMonthFirst(qsizetype row, const Cell &cell, const Target &target);
    [[nodiscard]] bool isToBeReadAnew() const;
    void addProblem(qsizetype row, Problem problem, int column, const QString &name);
    bool readRows(QList<FileRow> &rows, const Progress &progress);
    void settle(const QList<FileRow> &rows, const QList<report::Row> &current);
    [[nodiscard]] Import refused() const;

    const Sheet &m_sheet;
    const Table &m_table;
    const TableWish &m_wish;
    const Manner m_manner;
    qsizetype m_first = 1; ///< row of the data
    qsizetype m_end = 1; ///< the row behind the last one that was read
    RunningSums m_sums;
    QStringList m_totals; ///< rows left out, in words
    QHash<int, Target> m_targets; ///< by column of the sheet
    QSet<int> m_leftOut; ///< columns of the sheet
    QSet<QString> m_named;
    QHash<qsizetype, QList<Problem>> m_faults; ///< by row of the sheet
    qsizetype m_faultCount = 0;
    Import m_import;
    ProblemList m_problems;
};

bool TableImport::readColumns()
{
    const Header header = readHeader(m_sheet, m_table, m_wish.map, m_wish.language);
    for (const Header::Column &column : header.columns) {
        if (!column.field) {
            m_leftOut.insert(column.place);
            continue;
        }
        m_targets.insert(column.place, {column.field, column.field->name(), hasFewValues(column.field->type), {}});
        if (!column.field->isComputed())
            m_named.insert(column.field->name());
    }
    m_first = header.firstRow;
    m_end = m_first;
    m_import.notes = header.notes;
    m_import.unknownColumns = header.unknown;
    for (const Problem &problem : header.problems)
        m_problems.add(problem);
    return header.problems.isEmpty(); // else every cell would be wrong for the same reason
}

/// A row lists so many of its faults; where everything is wrong, only its first one, as a file may have millions.
void TableImport::addProblem(qsizetype row, Problem problem, int column, const QString &name)
{
    constexpr qsizetype many = 50'000, mostOfRow = 20;
    QList<Problem> &faults = m_faults[row];
    if (faults.size() >= (m_faultCount < many ? mostOfRow : 1))
        return;
    problem.where = m_table.id + u':' + cellName(column, m_sheet.rowNumber(row));
    if (!name.isEmpty())
        problem.where += u':' + name;
    faults.append(problem);
    ++m_faultCount;
}

Result<Value> TableImport::valueIn(const Cell &cell, Target &target) const
{
    constexpr qsizetype most = 1000;
    if (!target.repeats)
        return readCell(cell, *target.field, m_manner);
    const QString asked = QString::fromRawData(cell.text.data(), cell.text.size()); // no copy only to look it up
    const auto known = target.known.constFind({int(cell.kind), asked});
    if (known != target.known.constEnd())
        return *known;
    Result<Value> value = readCell(cell, *target.field, m_manner);
    if (value && target.known.size() < most)
        target.known.insert({int(cell.kind), cell.text.toString()}, *value);
    return value;
}

/// A date that can only be month/day/year, where day/month/year was taken for granted.
void TableImport::noteMonthFirst(qsizetype row, const Cell &cell, const Target &target)
{
    const bool isFirst = m_import.onlyMonthFirst.isEmpty() && target.field->type == form::Type::Date;
    if (const QString text = cell.text.toString(); isFirst && isOnlyMonthFirst(text, m_manner.year))
        m_import.onlyMonthFirst = QStringLiteral("%1 “%2”").arg(cellName(cell.column, m_sheet.rowNumber(row)), text);
}

/// The dates that were read so far may have the month first as well.
bool TableImport::isToBeReadAnew() const
{
    return !m_wish.map.dates && m_manner.dates == DateOrder::DayFirst && !m_import.onlyMonthFirst.isEmpty();
}

void TableImport::readInto(FileRow &read, const Cell &cell, Target &target, qsizetype row)
{
    const Result<Value> value = valueIn(cell, target);
    if (!value) {
        noteMonthFirst(row, cell, target);
        return addProblem(row, value.problem(), cell.column, target.name);
    }
    if (target.field->isComputed())
        m_import.computed.append({target.field->id, row - m_first, form::canonical(*value, target.field->type)});
    else if (!value->isMissing())
        read.cells.insert(target.name, *value);
}

FileRow TableImport::readRow(qsizetype row, const QList<Cell> &cells)
{
    FileRow read;
    read.named = m_named;
    read.cells.reserve(m_targets.size());
    for (const Cell &cell : cells) {
        const auto target = m_targets.find(cell.column);
        if (target != m_targets.end()) {
            readInto(read, cell, *target, row);
        } else if (!m_leftOut.contains(cell.column)) {
            addProblem(row,
                {Kind::Refused, QStringLiteral("exchange.cell.extra"),
                    QT_TRANSLATE_NOOP("Problem",
                        "The cell %1 stands under no column name. Give the column a name or empty the cell."),
                    {cellName(cell.column, m_sheet.rowNumber(row))}, {}},
                cell.column, {});
        }
    }
    return read;
}

/// A person typed into each cell of the merge that is read; its corner, whose value the file has, may stay as it is.
bool TableImport::isFilledIn(const Merge &merge) const
{
    bool isTouched = false;
    qsizetype row = std::max(m_first, m_sheet.rowAt(merge.firstRow));
    for (; row < m_sheet.rowCount() && m_sheet.rowNumber(row) <= merge.lastRow; ++row) {
        for (auto target = m_targets.keyBegin(); target != m_targets.keyEnd(); ++target) {
            if (*target < merge.firstColumn || *target > merge.lastColumn)
                continue;
            const bool wasPut = m_sheet.wasPut(row, *target);
            const bool isCorner = *target == merge.firstColumn && m_sheet.rowNumber(row) == merge.firstRow;
            if (!wasPut && !isCorner)
                return false;
            isTouched = isTouched || wasPut;
        }
    }
    return isTouched;
}

/// The first column that is read of those that a merge hides cells of; none where every cell that is read stands alone.
std::optional<int> TableImport::mergedColumn(const Merge &merge) const
{
    QList<int> columns;
    for (auto target = m_targets.keyBegin(); target != m_targets.keyEnd(); ++target) {
        if (*target >= merge.firstColumn && *target <= merge.lastColumn)
            columns.append(*target);
    }
    if (columns.isEmpty() || (columns.size() == 1 && merge.firstRow == merge.lastRow))
        return std::nullopt;
    return *std::min_element(columns.begin(), columns.end());
}

/// The value of a merged cell is meant for all of it, but stands in the file once. Where merges lie over each other,
/// as no spreadsheet writes them, a row lists the first of them only. False when it was stopped.
bool TableImport::refuseMerged(const Progress &progress)
{
    constexpr qsizetype often = 2048;
    QList<Merge> merges = m_sheet.merges;
    std::stable_sort(
        merges.begin(), merges.end(), [](const Merge &a, const Merge &b) { return a.firstRow < b.firstRow; });
    QHash<int, qsizetype> behind; // by column: the row behind those that were refused
    qsizetype refused = 0;
    for (const Merge &merge : merges) {
        const std::optional<int> column = mergedColumn(merge);
        if (!column || isFilledIn(merge))
            continue;
        qsizetype &row = behind[*column];
        row = std::max({row, m_first, m_sheet.rowAt(merge.firstRow)});
        for (; row < m_sheet.rowCount() && m_sheet.rowNumber(row) <= merge.lastRow; ++row) {
            if (progress && ++refused % often == 0 && !progress(0))
                return false;
            addProblem(row,
                {Kind::Refused, QStringLiteral("exchange.cell.merged"),
                    QT_TRANSLATE_NOOP(
                        "Problem", "The cells %1 to %2 are merged into one. Unmerge them and fill in each."),
                    {cellName(merge.firstColumn, merge.firstRow), cellName(merge.lastColumn, merge.lastRow)}, {}},
                merge.firstColumn, {});
        }
    }
    return true;
}

TotalRow TableImport::totalRow(const QList<Cell> &cells) const
{
    TotalRow total;
    for (const Cell &cell : cells.sliced(1)) {
        const auto target = m_targets.constFind(cell.column);
        if (target == m_targets.constEnd() || target->field->isComputed())
            continue;
        const Result<Value> value = readCell(cell, *target->field, m_manner);
        if (!value || !isSummed(*target->field)) {
            total.saysMore = total.saysMore || !value || target->field->type != form::Type::Percent;
        } else if (value->number()) {
            total.figures.insert(target->name, *value->number());
            total.summed.append(cell);
        }
    }
    return total;
}

/// A row that names a total and has nothing else but sums of the rows above is none of the table. Where one of both
/// does not hold, a person decides, unless neither does: then a row merely has such a name.
bool TableImport::isTotal(qsizetype row, const QList<Cell> &cells, const QList<FileRow> &above)
{
    if (cells.first().kind != CellKind::Text || !namesTotal(cells.first().text))
        return false;
    m_sums.follow(above);
    const TotalRow total = totalRow(cells);
    const bool isSum = m_sums.are(total.figures);
    if (total.saysMore && (!isSum || total.figures.isEmpty()))
        return false;
    if (isSum && !total.saysMore) {
        m_faults.remove(row); // a name that is merged over several columns
        m_sums.beginGroup();
        m_totals.append(QStringLiteral("%1 “%2”").arg(
            cellName(cells.first().column, m_sheet.rowNumber(row)), cells.first().text.trimmed()));
        return true;
    }
    doubtTotal(row, cells.first(), total);
    return false;
}

void TableImport::doubtTotal(qsizetype row, const Cell &name, const TotalRow &total)
{
    for (const Cell &cell : total.summed) {
        const Target &target = *m_targets.constFind(cell.column);
        if (total.figures.value(target.name) == m_sums.of(target.name))
            continue;
        const auto words
            = [&](const base::Decimal &number) { return unmistakable(number, *target.field, m_wish.language); };
        return addProblem(row,
            {Kind::Refused, QStringLiteral("exchange.total.other"),
                QT_TRANSLATE_NOOP("Problem",
                    "This row looks like a total, but %1 is not the sum of the rows above it that can be read (%2). "
                    "Mend those, or empty the row."),
                {words(total.figures.value(target.name)), words(m_sums.of(target.name))}, {}},
            cell.column, target.name);
    }
    addProblem(row,
        {Kind::Refused, QStringLiteral("exchange.total.doubtful"),
            QT_TRANSLATE_NOOP("Problem",
                "“%1” looks like a total of the rows above, but is filled in like a row. Empty the row, or give it "
                "another name."),
            {name.text.trimmed().toString()}, {}},
        name.column, {});
}

void TableImport::noteTotals()
{
    constexpr qsizetype most = 10;
    if (m_totals.isEmpty())
        return;
    const QString rest = m_totals.size() > most ? QStringLiteral(", …") : QString();
    m_import.notes.append({Kind::Refused, QStringLiteral("exchange.total"),
        QT_TRANSLATE_NOOP("Problem", "Left out, as they are totals of the rows above: %1."),
        {m_totals.mid(0, most).join(QStringLiteral(", ")) + rest}, m_table.id});
}

void TableImport::noteHidden()
{
    qsizetype hidden = 0;
    qsizetype first = 0;
    for (qsizetype row = m_sheet.rowCount() - 1; row >= m_first; --row) {
        if (m_sheet.isHidden(row)) {
            ++hidden;
            first = row;
        }
    }
    if (hidden > 0) {
        m_import.notes.append({Kind::Refused, QStringLiteral("exchange.sheet.hidden"),
            QT_TRANSLATE_N_NOOP(
                "Problem", "%n row(s) are hidden in the file, the first is row %1. They are read as well."),
            {QString::number(m_sheet.rowNumber(first))}, m_table.id, static_cast<int>(hidden)});
    }
}

/// False when it was stopped.
bool TableImport::readRows(QList<FileRow> &rows, const Progress &progress)
{
    constexpr qsizetype often = 2048;
    if (!refuseMerged(progress))
        return false;
    const bool leavesOut = m_wish.badRows == TableWish::BadRows::LeaveOut;
    rows.reserve(m_sheet.rowCount() - m_first);
    for (qsizetype row = m_first; row < m_sheet.rowCount() && !isToBeReadAnew(); ++row) {
        if (progress && row % often == 0 && !progress(int(row * 1000 / m_sheet.rowCount())))
            return false;
        if (m_sheet.isEmpty(row))
            continue;
        const QList<Cell> cells = m_sheet.cells(row);
        if (isTotal(row, cells, rows))
            continue;
        FileRow read = readRow(row, cells);
        const auto faults = m_faults.constFind(row);
        if (faults == m_faults.constEnd()) {
            rows.append(std::move(read));
            m_end = row + 1;
            continue;
        }
        m_import.rejected.append({row, *faults});
        for (const Problem &problem : *faults) {
            if (!leavesOut)
                m_problems.add(problem);
        }
    }
    return true;
}

Import TableImport::refused() const
{
    Import refused;
    refused.problems = m_problems.all();
    refused.notes = m_import.notes;
    refused.unknownColumns = m_import.unknownColumns;
    refused.rejected = m_import.rejected;
    refused.dates = m_import.dates;
    refused.onlyMonthFirst = m_import.onlyMonthFirst;
    return refused;
}

void TableImport::settle(const QList<FileRow> &rows, const QList<report::Row> &current)
{
    const bool adds = m_wish.rows == TableWish::Rows::Add;
    const QList<report::Row> all = adds ? addedRows(m_table, rows, current) : matchRows(m_table, rows, current);
    if (adds || rows.size() != m_end - m_first)
        m_import.computed.clear(); // their rows have other places now
    if (all.size() > m_table.maximumRows) {
        m_problems.add("exchange.rows",
            QT_TRANSLATE_NOOP("Problem", "“%1” has %2 rows, more than the %3 that it may have. Split or shorten it."),
            {m_table.id, base::counted(all.size()), base::counted(m_table.maximumRows)}, m_table.id);
        return;
    }
    if (rows.isEmpty() && m_import.rejected.isEmpty() && !adds && !current.isEmpty()) {
        m_problems.add("exchange.rows.none",
            QT_TRANSLATE_N_NOOP("Problem",
                "The file has no rows for “%1”, so its %n row(s) stay as they are. To empty a table, delete its rows."),
            {m_table.id}, m_table.id, static_cast<int>(current.size()));
        return;
    }
    if (const qsizetype changed = rows.size() + current.size() - all.size(); adds && changed > 0) {
        m_import.notes.append({Kind::Refused, QStringLiteral("exchange.rows.changed"),
            QT_TRANSLATE_N_NOOP("Problem",
                "%n of the rows have a “%1” that is in the table already: those rows were changed, not added."),
            {m_table.keyColumn}, m_table.id, static_cast<int>(changed)});
    }
    m_import.rows = int(rows.size());
    const bool nothingGood = rows.isEmpty() && !m_import.rejected.isEmpty(); // leaves the table as it is
    if (!nothingGood)
        m_import.edits.append({report::Edit::Kind::ReplaceTable, {m_table.id, std::nullopt, {}}, {}, 0, all});
}

Import TableImport::read(const QList<report::Row> &current, const Progress &progress)
{
    m_import.dates = m_manner.dates;
    if (!readColumns())
        return refused();
    noteHidden();
    if (m_sheet.rowCount() - m_first > m_table.maximumRows) {
        m_problems.add("exchange.rows",
            QT_TRANSLATE_NOOP("Problem", "“%1” has %2 rows, more than the %3 that it may have. Split or shorten it."),
            {m_table.id, base::counted(m_sheet.rowCount() - m_first), base::counted(m_table.maximumRows)}, m_table.id);
        return refused();
    }
    QList<FileRow> rows;
    if (!readRows(rows, progress)) {
        Import stopped;
        stopped.problems.append(cancelled());
        return stopped;
    }
    noteTotals();
    if (m_problems.isEmpty())
        settle(rows, current);
    return m_problems.isEmpty() ? m_import : refused();
}

Import refusedWhole(const Problem &problem)
{
    Import refused;
    refused.problems.append(problem);
    return refused;
}

} // namespace

Import importTable(const Sheet &sheet, const form::Campaign &campaign, const TableWish &wish,
    const report::Values &current, const Progress &progress)
{
    const Table *definition = campaign.table(wish.table);
    if (!definition) {
        return refusedWhole({Kind::Usage, QStringLiteral("exchange.table"),
            QT_TRANSLATE_NOOP("Problem", "There is no table “%1” in this year. Look up its name with “show”."),
            {wish.table}, wish.table});
    }
    if (sheet.rowCount() == 0) {
        return refusedWhole({Kind::Refused, QStringLiteral("exchange.nothing"),
            QT_TRANSLATE_NOOP("Problem", "The file is empty. Its first row must name the columns of “%1”."),
            {definition->id}, {}});
    }
    const QList<report::Row> rows = current.rows(definition->id);
    Manner manner{wish.language, campaign.year(), wish.map.dates.value_or(DateOrder::DayFirst)};
    if (wish.doubtsDates && !wish.map.dates)
        manner.dates = DateOrder::Doubtful;
    const Import read = TableImport(sheet, *definition, wish, manner).read(rows, progress);
    if (wish.map.dates || manner.dates == DateOrder::Doubtful || read.onlyMonthFirst.isEmpty())
        return read;
    manner.dates = DateOrder::Doubtful;
    return TableImport(sheet, *definition, wish, manner).read(rows, progress);
}

} // namespace exchange
