// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xlsx_writer.h"

#include "exchange/cell_problem.h"
#include "exchange/cell_reading.h"
#include "exchange/labels.h"
#include "exchange/xlsx_pen.h"
#include "form/display.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

#include <algorithm>
#include <numeric>

namespace exchange {

using base::Language;
using base::Result;
using form::Field;
using form::Table;
using form::Type;
using Style = XlsxPen::Style;

namespace {

Style styleOf(const Field &column)
{
    if (column.isComputed())
        return Style::Computed;
    switch (column.type) {
    case Type::Count:
    case Type::Reference: return Style::Whole;
    case Type::Decimal:
    case Type::Money:
    case Type::Fte: return Style::Decimals;
    case Type::Percent: return Style::Percentage;
    case Type::Date: return Style::Date;
    case Type::Bool: return Style::Plain;
    default: return Style::Text;
    }
}

class TableWriter
{
public:
    TableWriter(const form::Campaign &campaign, Language language)
        : m_campaign(campaign), m_language(language), m_pen(QDate(campaign.year() + 1, 1, 1)), m_choices(language)
    {
    }

    void addTable(const Table &table, const QList<const Field *> &columns);
    void addRow(int row, const QList<const Field *> &columns, const QList<form::Value> &values);
    Result<QByteArray> finish();

private:
    void addHeader(const Table &table, const Field &column, int place);
    void addChecks(const Table &table, const Field &column, int place);
    void checkNumber(const Field &column, lxw_data_validation &check) const;
    void checkDate(const Field &column, lxw_data_validation &check) const;
    QByteArray listOf(const Field &column);
    [[nodiscard]] QString noteOf(const Field &column) const;

    const form::Campaign &m_campaign;
    Language m_language;
    XlsxPen m_pen;
    QList<QStringList> m_lists; ///< columns of the hidden sheet with the choices
    ChoiceTexts m_choices;
};

constexpr auto listSheet = "uv-lists";

QString TableWriter::noteOf(const Field &column) const
{
    QStringList lines{column.label.in(m_language),
        form::labelled(column.name(),
            column.isComputed() ? QCoreApplication::translate("Import", "is computed") : sampleOf(column, m_language),
            m_language),
        column.help.in(m_language)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void TableWriter::addHeader(const Table &table, const Field &column, int place)
{
    constexpr int narrow = 14, wide = 36;
    const bool isText = styleOf(column) == Style::Text;
    m_pen.setColumn(place, isText ? wide : narrow, styleOf(column));
    m_pen.writeText(
        0, place, headerOf(table, column, m_language), column.isComputed() ? Style::ComputedHeader : Style::Header);
    m_pen.writeNote(0, place, noteOf(column));
}

/// The choices in a column of the hidden sheet, as a range: a list inside the check may have 255 characters only.
QByteArray TableWriter::listOf(const Field &column)
{
    QStringList labels;
    for (const form::Choice &choice : column.choices)
        labels.append(choiceText(column, choice.code, m_language));
    qsizetype place = m_lists.indexOf(labels);
    if (place < 0) {
        place = m_lists.size();
        m_lists.append(labels);
    }
    const QByteArray letters = columnLetters(int(place)).toLatin1();
    return QByteArray("='") + listSheet + "'!$" + letters + "$1:$" + letters + '$' + QByteArray::number(labels.size());
}

void TableWriter::checkNumber(const Field &column, lxw_data_validation &check) const
{
    const bool isWhole = column.type == Type::Count || column.type == Type::Reference;
    check.validate = isWhole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL;
    check.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    const bool isPercentage = column.type == Type::Percent;
    const double one = isPercentage ? 100 : 1;
    const double most = isPercentage ? 100 : 99'999'999;
    check.minimum_number = (column.minimum ? column.minimum->toString().toDouble() : 0) / one;
    check.maximum_number = (column.maximum ? column.maximum->toString().toDouble() : most) / one;
}

void TableWriter::checkDate(const Field &column, lxw_data_validation &check) const
{
    check.validate = LXW_VALIDATION_TYPE_DATE;
    check.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    const int year = m_campaign.year();
    check.minimum_datetime = {column.anyDate ? 1950 : year, 1, 1, 0, 0, 0};
    check.maximum_datetime = {column.anyDate ? year + 50 : year, 12, 31, 0, 0, 0};
}

/// Numbers and dates out of bounds are warned about, since the findings judge them; an unknown choice is stopped.
void TableWriter::addChecks(const Table &table, const Field &column, int place)
{
    lxw_data_validation check{};
    check.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    QByteArray list;
    if (column.type == Type::Choice) {
        list = listOf(column);
        check.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        check.value_formula = list.data();
        check.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    } else if (column.type == Type::Date) {
        checkDate(column, check);
    } else if (form::isNumeric(column.type) || column.type == Type::Reference) {
        checkNumber(column, check);
    } else if (column.maxLength > 0) {
        check.validate = LXW_VALIDATION_TYPE_LENGTH;
        check.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
        check.value_number = column.maxLength;
    } else {
        return;
    }
    m_pen.validate(place, 1, table.maximumRows, check);
}

void TableWriter::addTable(const Table &table, const QList<const Field *> &columns)
{
    m_pen.addSheet(table.id);
    m_pen.freezeRows(1);
    for (qsizetype place = 0; place < columns.size(); ++place) {
        addHeader(table, *columns.at(place), int(place));
        if (!columns.at(place)->isComputed())
            addChecks(table, *columns.at(place), int(place));
    }
}

/// A percentage is the part of one, as spreadsheets keep it.
QString writtenNumber(const base::Decimal &number, Style style)
{
    const QString text = number.toString();
    return style == Style::Percentage ? plainNumber(text, -2).value_or(text) : text;
}

void TableWriter::addRow(int row, const QList<const Field *> &columns, const QList<form::Value> &values)
{
    for (qsizetype place = 0; place < columns.size(); ++place) {
        const Field &column = *columns.at(place);
        const form::Value &value = values.at(place);
        const int at = int(place);
        if (const base::Decimal *number = value.number())
            m_pen.writeNumber(row, at, writtenNumber(*number, styleOf(column)), styleOf(column));
        else if (const QDate *date = value.date())
            m_pen.writeDate(row, at, *date);
        else if (const bool *truth = value.truth())
            m_pen.writeTruth(row, at, *truth);
        else if (const QString *text = value.text(); text && column.type == Type::Choice)
            m_pen.writeText(row, at, m_choices.of(column, *text));
        else if (text)
            m_pen.writeText(row, at, guardedText(*text));
    }
}

Result<QByteArray> TableWriter::finish()
{
    if (!m_lists.isEmpty()) {
        m_pen.addSheet(QLatin1String(listSheet));
        m_pen.hideSheet();
    }
    for (qsizetype column = 0; column < m_lists.size(); ++column) {
        for (qsizetype row = 0; row < m_lists.at(column).size(); ++row)
            m_pen.writeText(int(row), int(column), m_lists.at(column).at(row));
    }
    return m_pen.finish();
}

void writeCell(XlsxPen &pen, int row, const Cell &cell)
{
    const QString text = cell.text.toString();
    const auto number = plainNumber(cell.text);
    if (cell.kind == CellKind::Date)
        pen.writeDate(row, cell.column, QDate::fromString(text, Qt::ISODate));
    else if (cell.kind == CellKind::Truth)
        pen.writeTruth(row, cell.column, text == u"true");
    else if (cell.kind == CellKind::Number && number)
        pen.writeNumber(row, cell.column, *number, Style::Plain);
    else if (cell.kind == CellKind::Percent && number)
        pen.writeNumber(row, cell.column, *number, Style::Percentage);
    else if (cell.kind == CellKind::Error)
        pen.writeText(row, cell.column, failedWord(cell.text));
    else
        pen.writeText(row, cell.column, text);
}

bool lieOverEachOther(const Merge &one, const Merge &other)
{
    return one.firstRow <= other.lastRow && other.firstRow <= one.lastRow && one.firstColumn <= other.lastColumn
        && other.firstColumn <= one.lastColumn;
}

/// A person who filled in the cells of a merge took it apart.
bool isOneCell(const Sheet &sheet, const Merge &merge, qsizetype first, qsizetype last)
{
    for (qsizetype row = first; row <= last; ++row) {
        for (const Cell &cell : sheet.cells(row)) {
            const bool isInside = cell.column >= merge.firstColumn && cell.column <= merge.lastColumn;
            if (isInside && (row > first || cell.column > merge.firstColumn))
                return false;
        }
    }
    return true;
}

/// What was merged stays so, or the file would come back with cells that seem to be empty. `places`: where the rows of
/// the sheet are written; -1: nowhere. `reason`: the column of the reasons, which stays free.
void writeMerges(XlsxPen &pen, const Sheet &sheet, const QList<int> &places, int reason)
{
    constexpr qsizetype most = 2000; // of which each is compared with the others
    QList<Merge> written;
    for (Merge merge : sheet.merges) {
        merge.lastColumn = std::min(merge.lastColumn, merge.firstColumn < reason ? reason - 1 : merge.lastColumn);
        const qsizetype first = sheet.rowAt(merge.firstRow);
        const qsizetype last = sheet.rowAt(merge.lastRow + 1) - 1;
        const bool isWritten = first <= last && sheet.rowNumber(first) == merge.firstRow && places.at(first) >= 0
            && places.at(last) - places.at(first) == last - first;
        const bool isSeveral = first < last || merge.firstColumn < merge.lastColumn;
        const bool isFree = std::none_of(
            written.begin(), written.end(), [&merge](const Merge &other) { return lieOverEachOther(merge, other); });
        if (!isWritten || !isSeveral || !isFree || written.size() >= most || !isOneCell(sheet, merge, first, last))
            continue;
        pen.merge(places.at(first), merge.firstColumn, places.at(last), merge.lastColumn);
        written.append(merge);
    }
}

} // namespace

Result<QByteArray> exportXlsx(const form::Campaign &campaign, const QList<TableRows> &tables, Language language)
{
    TableWriter writer(campaign, language);
    for (const TableRows &table : tables) {
        writer.addTable(*table.table, table.columns);
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            writer.addRow(int(row) + 1, table.columns, table.rows.at(row));
    }
    return writer.finish();
}

Result<QByteArray> templateXlsx(const form::Campaign &campaign, const QStringList &tables, Language language)
{
    TableWriter writer(campaign, language);
    for (const QString &id : tables) {
        const Table *table = campaign.table(id);
        if (!table)
            continue;
        QList<const Field *> columns = exportedColumns(*table, Locals::Include);
        columns.removeIf([](const Field *column) { return column->isComputed(); });
        writer.addTable(*table, columns);
    }
    return writer.finish();
}

Result<QByteArray> givenBackXlsx(const Sheet &sheet, const QList<RejectedRow> &rejected, GivenBack rows)
{
    constexpr int width = 60;
    constexpr qsizetype longest = 32'000; // what a cell may hold, nearly
    XlsxPen pen(QDate(2000, 1, 1));
    pen.addSheet(sheet.name.isEmpty() ? QStringLiteral("rows") : sheet.name);
    const int header = static_cast<int>(sheet.header);
    pen.freezeRows(header + 1);
    const int last = reasonColumn(sheet);
    pen.setColumn(last, width, Style::Text);
    const QList<GivenRow> all = givenRows(sheet, rejected, rows);
    QList<int> places(sheet.rowCount(), -1);
    std::iota(places.begin(), places.begin() + std::min<qsizetype>(header, places.size()), 0);
    for (qsizetype i = 0; i < all.size(); ++i)
        places[all.at(i).row] = header + 1 + int(i);
    writeMerges(pen, sheet, places, last);
    const auto write = [&](int row, qsizetype from) {
        for (const Cell &cell : sheet.cells(from)) {
            if (cell.column != last)
                writeCell(pen, row, cell);
        }
    };
    for (int row = 0; row < header; ++row)
        write(row, row);
    for (const Cell &cell : sheet.rowCount() > 0 ? sheet.cells(header) : QList<Cell>())
        pen.writeText(header, cell.column, cell.text.toString(), Style::Header);
    pen.writeText(header, last, reasonHeader(), Style::Header);
    int row = header;
    for (const GivenRow &given : all) {
        write(++row, given.row);
        pen.writeText(row, last, given.reason.left(longest));
    }
    return pen.finish();
}

} // namespace exchange
