// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFontMetrics>
#include <QList>

namespace ui {

class TableModel;

/// How wide a column of a table may be, in pixels.
struct ColumnRoom {
    int least = 0; ///< in less it cannot be read
    int wanted = 0; ///< in this all of it stands
    bool isText = false; ///< takes what is left over
};

/// The fonts of a table.
struct TableFonts {
    QFont cells;
    QFontMetrics labels;
};

/// What a column of this table needs: numbers, dates and choices what their label and values take; a text 16 em, or
/// less where all that stands there is short.
[[nodiscard]] ColumnRoom roomOf(const TableModel &model, int column, const TableFonts &fonts);
/// The widths in so much room: each its least and more, up to what it wants, as far as the room goes; what is left
/// over goes to the texts. Where not even the least fits, the table is wider than the room.
[[nodiscard]] QList<int> widthsIn(int room, const QList<ColumnRoom> &columns);

/// What a label keeps free on its left and right together.
inline constexpr int labelPadding = 24;

} // namespace ui
