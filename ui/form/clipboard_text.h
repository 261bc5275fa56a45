// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <optional>

class QMimeData;

/// Cells as spreadsheets put them on the clipboard: tabs between cells, a line for each row, and quotation marks around
/// a cell that holds tabs, line ends or such marks itself.
namespace ui {

/// What LibreOffice and Excel write. A mark that does not enclose its whole cell is a letter like any other. Rows may
/// have different lengths; no text, no rows.
[[nodiscard]] QList<QStringList> cellsIn(const QString &text);
/// The text of the only cell; nothing when there are several, or none.
[[nodiscard]] std::optional<QString> onlyCellIn(const QString &text);
/// What they read.
[[nodiscard]] QString clipboardText(const QList<QStringList> &rows);
/// The text with the cells: the form in which LibreOffice keeps line ends inside a cell, where it is there.
[[nodiscard]] QString tableText(const QMimeData &data);

} // namespace ui
