// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/strip.h"

#include <algorithm>
#include <cmath>

namespace print {

namespace {

constexpr qreal valueAt = 0.60 * sheet::textWidth; ///< where values begin beside their labels
constexpr qreal gutter = 130;
constexpr qreal hair = 4; ///< thickness of a hairline

/// Turns each kind of element into strips.
class Composer
{
public:
    Composer(const Type &type, Strips &into) : m_type(type), m_into(into) { }

    void operator()(const NewPart &part)
    {
        m_into.frames.append(part.frame);
        m_pendingPart = int(m_into.frames.size()) - 1;
    }
    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const Space &space);
    void operator()(const FieldLines &fields);
    void operator()(const LongField &field);
    void operator()(const FieldGrid &grid);
    void operator()(const Table &table);
    void operator()(const Contents &contents);
    void operator()(const Notice &notice);
    void operator()(const SignaturePlaces &signatures);

private:
    void add(QList<Strip> run);
    void addSpace(qreal height);
    [[nodiscard]] QList<Strip> fieldRow(const FieldLine &field, qreal markAt) const;
    [[nodiscard]] int cellsOf(const FieldLine &field, const FieldGrid &grid) const;
    void addContentsLine(const ContentsLine &line);

    const Type &m_type;
    Strips &m_into;
    int m_pendingPart = -1;
};

void Composer::add(QList<Strip> run)
{
    if (run.isEmpty())
        return;
    if (m_pendingPart >= 0)
        run.first().partBegins = std::exchange(m_pendingPart, -1);
    m_into.strips += run;
}

void Composer::addSpace(qreal height)
{
    Strip strip;
    strip.height = height;
    strip.space = m_pendingPart < 0;
    // White between a heading and what follows must not end a page.
    strip.keepWithNext = !m_into.strips.isEmpty() && m_into.strips.last().keepWithNext;
    add({strip});
}

void Composer::operator()(const Heading &heading)
{
    static constexpr TextStyle styles[] = {TextStyle::Title, TextStyle::Heading, TextStyle::Subheading};
    static constexpr qreal whiteAbove[] = {0, 260, 110};
    const auto level = size_t(std::clamp(heading.level, 0, 2));
    if (m_pendingPart < 0)
        addSpace(whiteAbove[level]);
    const Label label{heading.text, heading.marks};
    QList<Strip> run = rowStrips(
        m_type, {labelCell(m_type, label, styles[level], m_type.tone(styles[level]), 0, sheet::textWidth)}, 0, 30);
    if (level == 1)
        underline(run, Tone::Accent, 8);
    for (Strip &strip : run)
        strip.keepWithNext = true;
    run.first().anchor = heading.anchor;
    if (!heading.anchor.isEmpty()) {
        run.first().bookmark = heading.text;
        run.first().bookmarkLevel = int(level);
    }
    add(run);
    if (level == 1)
        addSpace(40);
}

void Composer::operator()(const Paragraph &paragraph)
{
    const TextStyle style = paragraph.style;
    QList<Strip> run
        = rowStrips(m_type, {cell(m_type, paragraph.text, style, m_type.tone(style), 0, sheet::textWidth)}, 0, 40);
    if (paragraph.keep) {
        for (Strip &strip : run)
            strip.keepWithNext = true;
    }
    add(run);
}

void Composer::operator()(const Space &space)
{
    addSpace(space.height);
}

void Composer::operator()(const FieldLines &fields)
{
    QList<Shown> values;
    for (const FieldLine &line : fields.lines)
        values.append(line.value);
    const qreal markAt = sheet::textWidth - fractionWidth(m_type, values, TextStyle::Body);
    const qsizetype last = fields.lines.size() - 1;
    for (qsizetype index = 0; index <= last; ++index) {
        QList<Strip> row = fieldRow(fields.lines[index], markAt);
        // No line alone under its heading, none alone on the next page.
        row.last().keepWithNext = index < last && (index == 0 || index == last - 1);
        add(row);
    }
}

QList<Strip> Composer::fieldRow(const FieldLine &field, qreal markAt) const
{
    const Tone tone = field.value.quiet ? Tone::Quiet : Tone::Ink;
    const PlacedCell label = labelCell(m_type, field.label, TextStyle::Body, Tone::Ink, 0, valueAt - gutter);
    const PlacedCell value = field.value.number
        ? numberCell(m_type, field.value, TextStyle::Body, markAt)
        : cell(m_type, field.value.text, TextStyle::Body, tone, valueAt, sheet::textWidth - valueAt);
    QList<Strip> row = rowStrips(m_type, {label, value}, 26, 26);
    underline(row, Tone::Hairline, hair);
    return row;
}

void Composer::operator()(const LongField &field)
{
    QList<Strip> run
        = rowStrips(m_type, {labelCell(m_type, field.label, TextStyle::Body, Tone::Ink, 0, sheet::textWidth)}, 40, 6);
    for (Strip &strip : run)
        strip.keepWithNext = true;
    add(run);
    const qreal indent = 120;
    const Tone tone = field.value.quiet ? Tone::Quiet : Tone::Ink;
    run = rowStrips(
        m_type, {cell(m_type, field.value.text, TextStyle::Body, tone, indent, sheet::textWidth - indent)}, 0, 0);
    for (Strip &strip : run)
        strip.inks.prepend({Ink::Kind::Fill, QRectF(20, 0, 16, strip.height), {}, TextStyle::Body, Tone::Hairline});
    add(run);
    addSpace(80);
}

/// How many cells of a row a value needs to stand on one line.
int Composer::cellsOf(const FieldLine &field, const FieldGrid &grid) const
{
    const qreal step = (sheet::textWidth + gutter) / grid.columns;
    const qreal wish = m_type.width(field.value.text, grid.valueStyle) + gutter;
    return std::clamp(int(std::ceil(wish / step)), 1, grid.columns);
}

void Composer::operator()(const FieldGrid &grid)
{
    const qreal step = (sheet::textWidth + gutter) / grid.columns;
    for (qsizetype next = 0; next < grid.fields.size();) {
        QList<PlacedCell> labels;
        QList<PlacedCell> values;
        for (int column = 0; column < grid.columns && next < grid.fields.size(); ++next) {
            const FieldLine &field = grid.fields[next];
            const int cells = cellsOf(field, grid);
            if (column + cells > grid.columns)
                break;
            const qreal x = column * step;
            const qreal width = cells * step - gutter;
            const Tone tone = field.value.quiet ? Tone::Quiet : m_type.tone(grid.valueStyle);
            labels.append(labelCell(m_type, field.label, TextStyle::Quiet, Tone::Quiet, x, width));
            values.append(cell(m_type, field.value.text, grid.valueStyle, tone, x, width));
            column += cells;
        }
        QList<Strip> run = rowStrips(m_type, labels, 20, 0);
        run.last().keepWithNext = true;
        add(run + rowStrips(m_type, values, 0, 40));
    }
}

void Composer::operator()(const Table &table)
{
    Strips strips;
    strips.tableHeads.swap(m_into.tableHeads);
    composeTable(m_type, table, strips);
    m_into.tableHeads.swap(strips.tableHeads);
    add(strips.strips);
    addSpace(130);
}

void Composer::operator()(const Contents &contents)
{
    for (const ContentsLine &line : contents.lines)
        addContentsLine(line);
}

void Composer::addContentsLine(const ContentsLine &line)
{
    const TextStyle style = line.level == 0 ? TextStyle::Strong : TextStyle::Body;
    const qreal indent = line.level * 180;
    QList<Strip> row
        = rowStrips(m_type, {cell(m_type, line.text, style, Tone::Ink, indent, sheet::textWidth - indent - 400)},
            line.level == 0 ? 80 : 16, line.level == 0 ? 20 : 0);
    const qreal baseline = row.first().inks.isEmpty() ? 0 : row.first().inks.first().rect.y();
    row.first().inks.append(
        {Ink::Kind::PageOf, QRectF(sheet::textWidth, baseline, 0, 0), line.anchor, style, Tone::Accent});
    for (Strip &strip : row)
        strip.linkTo = line.anchor;
    if (line.level == 0)
        underline(row, Tone::Hairline, hair);
    add(row);
}

void Composer::operator()(const Notice &notice)
{
    const qreal indent = 150;
    const qreal width = sheet::textWidth - 2 * indent;
    QList<Strip> run = rowStrips(m_type,
        {cell(m_type, notice.title, TextStyle::Strong, Tone::Accent, indent, width)
            + cell(m_type, notice.text, TextStyle::Small, Tone::Ink, indent, width)},
        80, 80);
    for (Strip &strip : run) {
        strip.inks.prepend({Ink::Kind::Fill, QRectF(0, 0, 24, strip.height), {}, TextStyle::Body, Tone::Accent});
        strip.inks.prepend(
            {Ink::Kind::Fill, QRectF(0, 0, sheet::textWidth, strip.height), {}, TextStyle::Body, Tone::Wash});
    }
    add(run);
    addSpace(90);
}

void Composer::operator()(const SignaturePlaces &signatures)
{
    const qreal step = (sheet::textWidth + gutter) / 2;
    QList<PlacedCell> cells;
    for (qsizetype index = 0; index < signatures.places.size(); ++index) {
        const SignaturePlace &place = signatures.places[index];
        const qreal x = qreal(index) * step;
        const qreal width = step - gutter;
        cells.append(cell(m_type, place.role, TextStyle::Quiet, Tone::Quiet, x, width)
            + cell(m_type, place.name, TextStyle::Strong, Tone::Ink, x, width)
            + cell(m_type, place.note, TextStyle::Quiet, Tone::Quiet, x, width));
    }
    QList<Strip> run = rowStrips(m_type, cells, 60, 40);
    for (qsizetype index = 0; index < signatures.places.size(); ++index)
        run.first().inks.append(
            {Ink::Kind::Fill, QRectF(qreal(index) * step, 30, step - gutter, 8), {}, TextStyle::Body, Tone::Accent});
    for (Strip &strip : run) // whoever signs sees on the same page what that means
        strip.keepWithNext = true;
    add(run);
}

} // namespace

Strips composed(const Type &type, const Elements &elements)
{
    Strips result;
    Composer composer(type, result);
    for (const Element &element : elements)
        std::visit(composer, element);
    return result;
}

} // namespace print
