// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QDate>
#include <QTemporaryDir>

struct lxw_format;
struct lxw_worksheet;
struct lxw_workbook;
struct lxw_data_validation;

namespace exchange {

/// Writes a workbook by libxlsxwriter. The same content gives the same bytes: the date of making is fixed. Temporary
/// files lie in a folder that only this user can read, and are gone afterwards. The first thing that could not be
/// written is told at the end ("exchange.xlsx.write").
class XlsxPen
{
public:
    enum class Style {
        Plain,
        Header,
        ComputedHeader,
        Text, ///< kept as text, also when a person types into it
        Whole,
        Decimals, ///< two
        Percentage,
        Date,
        Computed ///< two decimals, not to be typed over
    };

    /// `made`: the day that the file says it was made on.
    explicit XlsxPen(QDate made);
    ~XlsxPen();
    XlsxPen(const XlsxPen &) = delete;
    XlsxPen &operator=(const XlsxPen &) = delete;

    /// What follows goes into this sheet. The name has at most 31 characters, none of []:*?/\ .
    void addSheet(const QString &name);
    void hideSheet();
    /// They stay in sight.
    void freezeRows(int count);
    /// Width in characters; the style holds for cells in which nothing stands yet.
    void setColumn(int column, int width, Style style);
    void writeText(int row, int column, const QString &text, Style style = Style::Text);
    /// A decimal number in plain spelling. One that a double does not keep to the last digit is written as text.
    void writeNumber(int row, int column, const QString &number, Style style);
    void writeDate(int row, int column, QDate date);
    void writeTruth(int row, int column, bool truth);
    /// Shows these cells as one; what it holds is written afterwards, into the first.
    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn);
    void writeNote(int row, int column, const QString &text);
    void validate(int column, int firstRow, int lastRow, lxw_data_validation &validation);

    /// The file. Precondition: called once, at the end.
    [[nodiscard]] base::Result<QByteArray> finish();

private:
    lxw_format *format(Style style);
    void note(int error);

    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QHash<int, lxw_format *> m_formats;
    int m_error = 0;
};

} // namespace exchange
