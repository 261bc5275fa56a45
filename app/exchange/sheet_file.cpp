// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/sheet_file.h"

#include "exchange/column_map.h"
#include "exchange/import.h"
#include "exchange/xlsx_book.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

using base::Problem;
using base::refused;
using base::Result;

namespace {

/// Compound files ([MS-CFB]): Excel 97 to 2003, or a workbook in an encrypted package ([MS-OFFCRYPTO] 2.3.4).
Problem compoundFile(const QByteArray &bytes)
{
    static const QByteArray package("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (bytes.contains(package)) {
        return refused("exchange.password",
            QT_TRANSLATE_NOOP("Problem",
                "The workbook is protected with a password. Open it in a spreadsheet, take the password off, save it, "
                "and try again."));
    }
    return refused("exchange.xls",
        QT_TRANSLATE_NOOP(
            "Problem", "The file is in the old format of Excel. Save it as .xlsx or as CSV (UTF-8) and try again."));
}

/// A problem for what looks like another kind of file than CSV or a workbook.
std::optional<Problem> otherKind(const QByteArray &bytes)
{
    constexpr qsizetype looked = 200;
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return compoundFile(bytes);
    if (bytes.startsWith("PK\x03\x04") && bytes.left(looked).contains("application/vnd.oasis.opendocument")) {
        return refused("exchange.ods",
            QT_TRANSLATE_NOOP("Problem",
                "The file is in the format of OpenDocument. Save it as .xlsx or as CSV (UTF-8) and try again."));
    }
    const QByteArray start = bytes.left(looked).trimmed().toLower();
    if (start.startsWith("<?xml") || start.startsWith("<html") || start.startsWith("<!doctype")
        || start.startsWith("<table") || start.startsWith("%pdf") || start.startsWith("{\\rtf")) {
        return refused("exchange.markup",
            QT_TRANSLATE_NOOP("Problem",
                "The file is a page or a document, whatever its name says. Save the table as .xlsx or as CSV (UTF-8) "
                "and try again."));
    }
    return std::nullopt;
}

QStringList namesOf(const form::Table &table)
{
    QStringList names{bareName(table.id), bareName(table.id.mid(table.id.lastIndexOf(u'.') + 1))};
    for (const base::Language language : base::allLanguages)
        names.append(bareName(table.label.in(language)));
    return names;
}

} // namespace

Result<SheetFile> SheetFile::open(const QByteArray &bytes, const Progress &progress, const CsvManner &manner)
{
    if (bytes.size() > maximumSize) {
        return refused("exchange.size", QT_TRANSLATE_NOOP("Problem", "The file is larger than %1 MiB. Split it."),
            {QString::number(maximumSize / 1024 / 1024)});
    }
    if (const auto problem = otherKind(bytes))
        return *problem;
    SheetFile file;
    if (bytes.startsWith("PK\x03\x04")) {
        auto book = XlsxBook::open(bytes);
        if (!book)
            return book.problem();
        file.m_book = std::make_shared<const XlsxBook>(*std::move(book));
        return file;
    }
    auto csv = readCsv(bytes, progress, manner);
    if (!csv)
        return csv.problem();
    file.m_csv = std::move(csv->sheet);
    file.m_encoding = csv->encoding;
    file.m_separator = csv->separator;
    return file;
}

QStringList SheetFile::sheetNames() const
{
    QStringList names;
    for (qsizetype i = 0; m_book && i < m_book->sheets().size(); ++i)
        names.append(m_book->sheets().at(i).name);
    return names;
}

QStringList SheetFile::shownSheetNames() const
{
    QStringList names;
    for (qsizetype i = 0; m_book && i < m_book->sheets().size(); ++i) {
        if (!m_book->sheets().at(i).isHidden)
            names.append(m_book->sheets().at(i).name);
    }
    return names;
}

std::optional<qsizetype> SheetFile::sheetNamed(const form::Table &table) const
{
    const QStringList sheets = sheetNames();
    for (const QString &name : namesOf(table)) {
        const auto found
            = std::find_if(sheets.begin(), sheets.end(), [&](const QString &sheet) { return bareName(sheet) == name; });
        if (found != sheets.end())
            return found - sheets.begin();
    }
    return std::nullopt;
}

Result<Sheet> SheetFile::sheetFor(const form::Table &table, const QString &wanted, const Progress &progress) const
{
    Result<Sheet> sheet = chosen(table, wanted, progress);
    if (sheet)
        sheet->header = headerRow(*sheet, table);
    return sheet;
}

Result<Sheet> SheetFile::chosen(const form::Table &table, const QString &wanted, const Progress &progress) const
{
    if (!m_book)
        return m_csv;
    const QStringList sheets = sheetNames();
    const QString list = sheets.join(QStringLiteral(", "));
    if (!wanted.isEmpty()) {
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if (sheets.at(i) == wanted || bareName(sheets.at(i)) == bareName(wanted))
                return m_book->read(i, progress);
        }
        return refused("exchange.sheet.none",
            QT_TRANSLATE_NOOP("Problem", "The workbook has no sheet “%1”. Its sheets are: %2."), {wanted, list});
    }
    if (const auto named = sheetNamed(table))
        return m_book->read(*named, progress);
    if (const QStringList shown = shownSheetNames(); shown.size() == 1)
        return m_book->read(sheets.indexOf(shown.first()), progress);
    return refused("exchange.sheet.which",
        QT_TRANSLATE_NOOP("Problem", "The workbook has several sheets: %1. Say which one has the rows of “%2”."),
        {list, table.id});
}

} // namespace exchange
