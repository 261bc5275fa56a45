// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xlsx_pen.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>

namespace exchange {

namespace {

struct Look {
    const char *number;
    bool isHeader = false;
    bool isComputed = false;
};

Look lookOf(XlsxPen::Style style)
{
    using enum XlsxPen::Style;
    switch (style) {
    case Header: return {"@", true};
    case ComputedHeader: return {"@", true, true};
    case Text: return {"@"};
    case Whole: return {"0"};
    case Decimals: return {"#,##0.00"};
    case Percentage: return {"0.00%"};
    case Date: return {"dd/mm/yyyy"};
    case Computed: return {"#,##0.00", false, true};
    case Plain: break;
    }
    return {"General"};
}

/// What the format reads as the code of a character is written so that it is none.
QString escaped(const QString &text)
{
    QString safe = text;
    for (qsizetype at = safe.indexOf(QStringLiteral("_x")); at >= 0; at = safe.indexOf(QStringLiteral("_x"), at + 8)) {
        bool isHex = false;
        (void)safe.mid(at + 2, 4).toUInt(&isHex, 16);
        if (isHex && at + 6 < safe.size() && safe.at(at + 6) == u'_')
            safe.insert(at, QStringLiteral("_x005F"));
    }
    return safe;
}

bool isExact(const QString &number)
{
    constexpr qsizetype significant = 15;
    return std::count_if(number.begin(), number.end(), [](QChar letter) { return letter.isDigit(); }) <= significant;
}

} // namespace

XlsxPen::XlsxPen(QDate made)
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray path = QFile::encodeName(m_folder.filePath(QStringLiteral("table.xlsx")));
    QByteArray writable = folder;
    lxw_workbook_options options{};
    options.tmpdir = writable.data();
    m_book = workbook_new_opt(path.constData(), &options);
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(made.startOfDay(Qt::UTC).toSecsSinceEpoch());
    note(workbook_set_properties(m_book, &properties));
}

XlsxPen::~XlsxPen()
{
    if (m_book)
        (void)workbook_close(m_book);
}

void XlsxPen::note(int error)
{
    m_error = m_error == 0 ? error : m_error;
}

lxw_format *XlsxPen::format(Style style)
{
    lxw_format *&format = m_formats[int(style)];
    if (!format) {
        const Look look = lookOf(style);
        format = workbook_add_format(m_book);
        format_set_num_format(format, look.number);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (look.isHeader) {
            format_set_bold(format);
            format_set_text_wrap(format);
            format_set_bg_color(format, look.isComputed ? 0xE4E4E4 : 0xD6E4F0);
            format_set_bottom(format, LXW_BORDER_THIN);
        } else if (look.isComputed) {
            format_set_font_color(format, 0x606060);
        }
    }
    return format;
}

void XlsxPen::addSheet(const QString &name)
{
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!m_sheet) {
        note(LXW_ERROR_PARAMETER_VALIDATION);
        m_sheet = workbook_add_worksheet(m_book, nullptr);
    }
}

void XlsxPen::hideSheet()
{
    worksheet_hide(m_sheet);
}

void XlsxPen::freezeRows(int count)
{
    worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(count), 0);
}

void XlsxPen::setColumn(int column, int width, Style style)
{
    const auto place = static_cast<lxw_col_t>(column);
    note(worksheet_set_column(m_sheet, place, place, width, format(style)));
}

void XlsxPen::writeText(int row, int column, const QString &text, Style style)
{
    if (!text.isEmpty()) {
        note(worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
            escaped(text).toUtf8().constData(), format(style)));
    }
}

void XlsxPen::writeNumber(int row, int column, const QString &number, Style style)
{
    if (!isExact(number))
        return writeText(row, column, number);
    note(worksheet_write_number(
        m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), number.toDouble(), format(style)));
}

void XlsxPen::writeDate(int row, int column, QDate date)
{
    constexpr int firstYear = 1900; // as far back as the dates of workbooks go
    if (date.year() <= firstYear || date.year() > 9999)
        return writeText(row, column, date.toString(Qt::ISODate));
    lxw_datetime when{date.year(), date.month(), date.day(), 0, 0, 0};
    note(worksheet_write_datetime(
        m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), &when, format(Style::Date)));
}

void XlsxPen::writeTruth(int row, int column, bool truth)
{
    note(worksheet_write_boolean(
        m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), truth ? 1 : 0, format(Style::Plain)));
}

void XlsxPen::merge(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    note(worksheet_merge_range(m_sheet, static_cast<lxw_row_t>(firstRow), static_cast<lxw_col_t>(firstColumn),
        static_cast<lxw_row_t>(lastRow), static_cast<lxw_col_t>(lastColumn), "", format(Style::Plain)));
}

void XlsxPen::writeNote(int row, int column, const QString &text)
{
    note(worksheet_write_comment(
        m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), text.toUtf8().constData()));
}

void XlsxPen::validate(int column, int firstRow, int lastRow, lxw_data_validation &validation)
{
    const auto place = static_cast<lxw_col_t>(column);
    note(worksheet_data_validation_range(
        m_sheet, static_cast<lxw_row_t>(firstRow), place, static_cast<lxw_row_t>(lastRow), place, &validation));
}

base::Result<QByteArray> XlsxPen::finish()
{
    note(workbook_close(m_book));
    m_book = nullptr;
    QFile file(m_folder.filePath(QStringLiteral("table.xlsx")));
    if (m_error == 0 && file.open(QIODevice::ReadOnly))
        return file.readAll();
    return base::Problem{base::Kind::Environment, QStringLiteral("exchange.xlsx.write"),
        QT_TRANSLATE_NOOP(
            "Problem", "The workbook could not be written (%1). Look whether the disk is full; save as CSV instead."),
        {QString::fromLatin1(lxw_strerror(static_cast<lxw_error>(m_error)))}, {}};
}

} // namespace exchange
