// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/strip.h"

#include <algorithm>

namespace print {

namespace {

constexpr qsizetype shortRun = 6; ///< lines that are not torn apart

/// Index of the decimal mark, or the length of a number without one.
qsizetype markOf(const QString &number)
{
    const qsizetype comma = number.lastIndexOf(u',');
    return comma < 0 ? number.size() : comma;
}

Strip lineStrip(const Type &type, const QList<PlacedCell> &cells, qsizetype index, qreal before)
{
    Strip strip;
    for (const PlacedCell &cell : cells) {
        if (index < cell.size())
            strip.height = std::max(strip.height, type.leading(cell[index].style));
    }
    for (const PlacedCell &cell : cells) {
        if (index >= cell.size() || cell[index].text.isEmpty())
            continue;
        const PlacedLine &line = cell[index];
        const QPointF at(line.x, before + type.baseline(line.style));
        strip.inks.append({Ink::Kind::Text, QRectF(at, QSizeF()), line.text, line.style, line.tone});
    }
    strip.height += before;
    return strip;
}

} // namespace

QList<Strip> rowStrips(const Type &type, const QList<PlacedCell> &cells, qreal before, qreal after)
{
    qsizetype lines = 1;
    for (const PlacedCell &cell : cells)
        lines = std::max(lines, cell.size());
    QList<Strip> row;
    for (qsizetype index = 0; index < lines; ++index)
        row.append(lineStrip(type, cells, index, index == 0 ? before : 0));
    row.last().height += after;
    keepTogether(row);
    return row;
}

void underline(QList<Strip> &row, Tone tone, qreal thickness)
{
    Strip &last = row.last();
    last.inks.append(
        {Ink::Kind::Fill, QRectF(0, last.height - thickness, sheet::textWidth, thickness), {}, TextStyle::Body, tone});
}

void keepTogether(QList<Strip> &run)
{
    for (qsizetype index = 0; index + 1 < run.size(); ++index)
        run[index].keepWithNext = run.size() <= shortRun || index == 0 || index + 2 == run.size();
}

PlacedCell cell(const Type &type, const QString &text, TextStyle style, Tone tone, qreal x, qreal width)
{
    PlacedCell result;
    for (const QString &line : type.wrap(text, style, width))
        result.append({line, style, tone, x});
    return result;
}

PlacedCell labelCell(const Type &type, const Label &label, TextStyle style, Tone tone, qreal x, qreal width)
{
    // Marks travel with the last word: a no-break space joins them.
    const QString whole = label.marks.isEmpty() ? label.text : label.text + QChar(0x00A0) + label.marks;
    return cell(type, whole, style, tone, x, width);
}

qreal fractionWidth(const Type &type, const QList<Shown> &values, TextStyle style)
{
    qreal widest = 0;
    for (const Shown &value : values) {
        if (value.number)
            widest = std::max(widest, type.width(value.text.mid(markOf(value.text)), style));
    }
    return widest;
}

PlacedCell numberCell(const Type &type, const Shown &value, TextStyle style, qreal markAt)
{
    const qreal whole = type.width(value.text.left(markOf(value.text)), style);
    return {{value.text, style, value.quiet ? Tone::Quiet : Tone::Ink, markAt - whole}};
}

} // namespace print
