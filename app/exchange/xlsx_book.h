// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/sheet.h"
#include "exchange/zip_part.h"

#include <optional>

namespace exchange {

/// How a number is shown, as far as it changes what it is.
enum class NumberStyle : quint8 {
    Plain,
    Date,
    Percentage
};

/// What a number format code makes of a number: "dd/mm/yyyy", "0.00%", "[$-80C]d mmmm yyyy". Times alone are numbers.
[[nodiscard]] NumberStyle numberStyle(QStringView formatCode);

/// The day of a serial number of a workbook. System 1900 believes in 29 February 1900: nothing for that number (60) and
/// for what lies outside the years 1900 to 9999. System 1904 begins with 0.
[[nodiscard]] std::optional<QDate> dateOfSerial(QStringView number, bool since1904);

/// A text of a workbook: "_x000D_" is the character with this code.
[[nodiscard]] QString unescaped(const QString &text);

/// A workbook in Office Open XML, transitional or strict (ECMA-376, ISO 29500). Values only: the last result of a
/// formula, texts without their format. Macros, links and pictures are not looked at.
class XlsxBook
{
public:
    struct SheetEntry {
        QString name;
        QString part;
        bool isHidden = false;
    };
    static constexpr qsizetype maximumSheets = 1000;

    /// Problems: "exchange.xlsx.damaged", "exchange.large", "exchange.xlsb" (the binary format).
    [[nodiscard]] static base::Result<XlsxBook> open(const QByteArray &bytes);
    [[nodiscard]] const QList<SheetEntry> &sheets() const { return m_sheets; }
    /// Problems as open, and "exchange.cancelled".
    [[nodiscard]] base::Result<Sheet> read(qsizetype index, const Progress &progress = {}) const;

private:
    base::Result<void> readWorkbook(const ZipArchive &archive, const QString &part);

    QByteArray m_bytes;
    QList<SheetEntry> m_sheets;
    QString m_strings; ///< part with the shared strings; empty: none
    QList<NumberStyle> m_styles; ///< by the number that a cell gives
    bool m_since1904 = false;
};

/// Text of one cell, in bytes: eight times what spreadsheets allow.
inline constexpr qsizetype maximumCellText = qsizetype(1) * 1024 * 1024;

/// The shared strings, put at the beginning of the buffer of the sheet.
[[nodiscard]] base::Result<QList<Sheet::Piece>> readSharedStrings(
    const ZipArchive &archive, const QString &part, Sheet &sheet);
/// Rows, cells and merged cells of one sheet.
struct SheetContext {
    const QList<Sheet::Piece> &strings;
    const QList<NumberStyle> &styles;
    bool since1904 = false;
};
[[nodiscard]] base::Result<void> readSheetPart(const ZipArchive &archive, const QString &part,
    const SheetContext &context, Sheet &sheet, const Progress &progress);

} // namespace exchange
