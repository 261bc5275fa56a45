// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/elements.h"

#include <QRectF>

namespace print {

/// The page, in tenths of a point: A4 with its text field.
namespace sheet {
inline constexpr qreal width = 5953;
inline constexpr qreal height = 8419;
inline constexpr qreal left = 660;
inline constexpr qreal right = 5323; ///< right edge of the text field
inline constexpr qreal textWidth = right - left;
inline constexpr qreal top = 860;
inline constexpr qreal bottom = 7640; ///< lower edge of the text field
inline constexpr qreal head = 440; ///< baseline of the head
inline constexpr qreal foot = 7900; ///< baseline of the foot
} // namespace sheet

/// Something that is drawn at a place.
struct Ink {
    enum class Kind {
        Text, ///< rect.topLeft is where the baseline begins
        TextEndingAt, ///< rect.topLeft is where the baseline ends
        PageOf, ///< the number of the page of an anchor, ending there
        Fill,
        Watermark
    };
    Kind kind = Kind::Text;
    QRectF rect;
    QString text; ///< of PageOf: the anchor
    TextStyle style = TextStyle::Body;
    Tone tone = Tone::Ink;
};

/// A slice of the text field that is never cut: one line of text as a rule. Places are relative to its top and to the
/// left edge of the text field.
struct Strip {
    qreal height = 0;
    QList<Ink> inks;
    bool keepWithNext = false;
    bool space = false; ///< left out at the top of a page
    int table = -1; ///< index of the head that a page begins with when it begins with this strip
    int partBegins = -1; ///< index of the frame with which a new page begins here
    QString anchor; ///< target of links
    QString linkTo; ///< anchor to which the whole strip leads
    QString bookmark;
    int bookmarkLevel = 0;
};

/// The strips of a paper in their order, with what pages repeat.
struct Strips {
    QList<Strip> strips;
    QList<QList<Strip>> tableHeads;
    QList<Frame> frames;
};

/// One line of text of a cell, at its place in the width.
struct PlacedLine {
    QString text;
    TextStyle style = TextStyle::Body;
    Tone tone = Tone::Ink;
    qreal x = 0;
};
using PlacedCell = QList<PlacedLine>;

/// Cells side by side, cut into strips line by line, so that a row of any height can be broken over pages; short rows
/// stay together. `before` and `after` are the white above and below the row.
[[nodiscard]] QList<Strip> rowStrips(const Type &type, const QList<PlacedCell> &cells, qreal before, qreal after);
/// A line over the whole width at the lower edge of the last strip.
void underline(QList<Strip> &row, Tone tone, qreal thickness);
/// Keeps the first two and the last two lines together, or all of a short run.
void keepTogether(QList<Strip> &run);
/// A cell with a wrapped text of one style.
[[nodiscard]] PlacedCell cell(const Type &type, const QString &text, TextStyle style, Tone tone, qreal x, qreal width);
/// A label with its small marks after its last line.
[[nodiscard]] PlacedCell labelCell(
    const Type &type, const Label &label, TextStyle style, Tone tone, qreal x, qreal width);
/// Where numbers meet: the widest part after the decimal mark of all of them.
[[nodiscard]] qreal fractionWidth(const Type &type, const QList<Shown> &values, TextStyle style);
/// A number with its decimal mark at `markAt`.
[[nodiscard]] PlacedCell numberCell(const Type &type, const Shown &value, TextStyle style, qreal markAt);

/// All elements as strips.
[[nodiscard]] Strips composed(const Type &type, const Elements &elements);
/// Of a table; appends its head to `into`.
void composeTable(const Type &type, const Table &table, Strips &into);

} // namespace print
