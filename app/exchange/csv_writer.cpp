// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_writer.h"

#include "exchange/cell_reading.h"
#include "exchange/column_map.h"
#include "exchange/csv_reader.h"
#include "exchange/labels.h"
#include "form/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

using form::Field;
using form::Type;

static QString line(const QStringList &cells, QChar separator = u';')
{
    return cells.join(separator) + QStringLiteral("\r\n");
}

static QByteArray withMark(const QString &text)
{
    return "\xef\xbb\xbf" + text.toUtf8();
}

/// As a spreadsheet in this language takes it for what it is; dates as 2016-12-31, which it reads in every country.
static QString written(const form::Value &value, const Field &column, ChoiceTexts &choices, base::Language language)
{
    if (column.type == Type::Choice && value.text())
        return guarded(choices.of(column, *value.text()));
    if (value.truth())
        return form::displayed(value, column, language);
    const QString text = form::canonical(value, column.type);
    if (value.text())
        return guarded(text);
    const QString sign = value.number() && column.type == Type::Percent ? QStringLiteral(" %") : QString();
    const bool hasComma = value.number() && language != base::Language::English;
    return (hasComma ? QString(text).replace(u'.', u',') : text) + sign;
}

QByteArray exportCsv(const TableRows &table, base::Language language)
{
    QStringList header;
    for (const Field *column : table.columns)
        header.append(quotedCsv(headerOf(*table.table, *column, language)));
    ChoiceTexts choices(language);
    QString text = line(header);
    for (const QList<form::Value> &row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = written(row.at(i), *table.columns.at(i), choices, language);
            const bool isBare = row.at(i).number() && row.size() > 1; // some take "1,50" in quotes for a text
            cells.append(isBare ? cell : quotedCsv(cell));
        }
        text += line(cells);
    }
    return withMark(text);
}

QString reasonHeader()
{
    return reasonMark.toString() + u' ' + QCoreApplication::translate("Import", "Why it was not taken over");
}

int reasonColumn(const Sheet &sheet)
{
    int behind = 0;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        for (const Cell &cell : sheet.cells(row)) {
            if (row == sheet.header && cell.text.startsWith(reasonMark)) // a file that was given back before
                return cell.column;
            behind = std::max(behind, cell.column + 1);
        }
    }
    return behind;
}

static QString reasonOf(const RejectedRow &row)
{
    QStringList reasons;
    for (const base::Problem &problem : row.problems) {
        reasons.append(
            QCoreApplication::translate("Import", "%1: %2").arg(problem.where.section(u':', 1), problem.message()));
    }
    return reasons.join(u'\n');
}

QList<GivenRow> givenRows(const Sheet &sheet, const QList<RejectedRow> &rejected, GivenBack rows)
{
    QHash<qsizetype, QString> reasons;
    QList<GivenRow> given;
    for (const RejectedRow &row : rejected) {
        const QString reason = reasonOf(row);
        reasons.insert(row.row, reason);
        if (rows == GivenBack::Rejected)
            given.append({row.row, reason});
    }
    for (qsizetype row = sheet.header + 1; rows == GivenBack::All && row < sheet.rowCount(); ++row)
        given.append({row, reasons.value(row)});
    return given;
}

/// CSV knows texts only: one that is read as what the cell is, and that no spreadsheet takes for a formula.
static QString givenText(const Cell &cell)
{
    const QString text = cell.text.toString();
    switch (cell.kind) {
    case CellKind::Error: return failedWord(cell.text);
    case CellKind::Percent: return percentText(cell).value_or(harmless(text));
    case CellKind::Number: return plainNumber(cell.text) ? text : harmless(text);
    case CellKind::Text:
    case CellKind::Date:
    case CellKind::Truth: break;
    }
    return harmless(text);
}

QByteArray givenBackCsv(const Sheet &sheet, const QList<RejectedRow> &rejected, GivenBack rows, QChar separator)
{
    const int last = reasonColumn(sheet);
    const auto written = [&](qsizetype row, const QString &reason) {
        QStringList cells(last + 1);
        for (const Cell &cell : sheet.cells(row)) {
            while (cells.size() <= cell.column)
                cells.append(QString());
            cells[cell.column] = quotedCsv(givenText(cell), separator);
        }
        cells[last] = quotedCsv(harmless(reason), separator);
        return line(cells, separator);
    };
    QString text;
    for (qsizetype row = 0; row <= sheet.header && row < sheet.rowCount(); ++row)
        text += written(row, row == sheet.header ? reasonHeader() : QString());
    for (const GivenRow &row : givenRows(sheet, rejected, rows))
        text += written(row.row, row.reason);
    return withMark(text);
}

} // namespace exchange
