// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>

/// Workbooks made by hand, to have in them what no spreadsheet writes on a good day.
namespace workbook {

struct Part {
    QByteArray name;
    QByteArray bytes;
};

/// An archive of these parts.
[[nodiscard]] QByteArray zipped(const QList<Part> &parts);

struct Wish {
    QByteArray rows; ///< inside <sheetData>
    QByteArray behindRows; ///< behind it: merged cells
    QByteArray strings; ///< inside <sst>; empty: no such part
    QByteArray formats; ///< format codes of the styles 1, 2, … with a | between them
    QByteArray properties; ///< attributes of <workbookPr>
    bool strict = false; ///< namespaces of ISO 29500 strict
    QByteArray beforeSheet; ///< before the root of the sheet: a document type
    QList<QByteArray> otherSheets; ///< names of further, empty sheets
};
[[nodiscard]] QByteArray made(const Wish &wish);

} // namespace workbook
