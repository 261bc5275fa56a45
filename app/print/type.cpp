// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/type.h"

#include <QTextLayout>

namespace print {

namespace {

struct StyleLine {
    Face face;
    int size;
    int leading;
    Tone tone;
};

/// In the order of TextStyle. Leadings are halves and wholes of the grid of 13 points where text runs on.
constexpr StyleLine styleLines[textStyleCount] = {
    {Face::Bold, 340, 390, Tone::Ink},
    {Face::Bold, 210, 260, Tone::Ink},
    {Face::Bold, 160, 195, Tone::Ink},
    {Face::Bold, 130, 195, Tone::Accent},
    {Face::Bold, 96, 130, Tone::Ink},
    {Face::Regular, 120, 165, Tone::Ink},
    {Face::Regular, 92, 130, Tone::Ink},
    {Face::Bold, 92, 130, Tone::Ink},
    {Face::Regular, 80, 108, Tone::Ink},
    {Face::Bold, 80, 108, Tone::Ink},
    {Face::Regular, 78, 108, Tone::Quiet},
    {Face::Bold, 80, 130, Tone::Accent},
    {Face::Regular, 66, 90, Tone::Quiet},
};

} // namespace

QColor colour(Tone tone)
{
    switch (tone) {
    case Tone::Ink: return QColor(0x1b, 0x20, 0x26);
    case Tone::Quiet: return QColor(0x5a, 0x65, 0x70);
    case Tone::Accent: return QColor(0x1f, 0x5a, 0x93);
    case Tone::Hairline: return QColor(0xcb, 0xd3, 0xdb);
    case Tone::Wash: return QColor(0xf0, 0xf5, 0xfa);
    case Tone::Pale: return QColor(0xf3, 0xf5, 0xf8);
    case Tone::White: break;
    }
    return QColor(0xff, 0xff, 0xff);
}

Type::Type()
{
    for (const StyleLine &line : styleLines) {
        const QFont face = print::font(line.face, line.size);
        m_faces.push_back({face, QFontMetricsF(face), qreal(line.leading), line.tone});
    }
}

qreal Type::baseline(TextStyle style) const
{
    // Capitals stand in the middle of the line; they are 0.714 em high in this family.
    return (leading(style) + font(style).pixelSize() * 0.714) / 2;
}

qreal Type::width(const QString &text, TextStyle style) const
{
    return m_faces[size_t(style)].metrics.horizontalAdvance(text);
}

QString Type::elided(const QString &text, TextStyle style, qreal width) const
{
    return m_faces[size_t(style)].metrics.elidedText(text, Qt::ElideRight, width);
}

QStringList Type::wrap(const QString &text, TextStyle style, qreal width) const
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n'))
        lines += wrapParagraph(paragraph, style, width);
    return lines;
}

QStringList Type::wrapParagraph(const QString &text, TextStyle style, qreal lineWidth) const
{
    if (width(text, style) <= lineWidth)
        return {text};
    QTextLayout layout(text, font(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(lineWidth);
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace print
