// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/fonts.h"

#include <QColor>
#include <QFontMetricsF>

#include <vector>

namespace print {

/// The scale of type. Everything on paper is in one of these.
enum class TextStyle {
    Display, ///< the cover
    Title, ///< of a module
    Figure, ///< the key amounts
    Heading,
    Subheading,
    Lead,
    Body,
    Strong,
    Small,
    SmallStrong,
    Quiet, ///< labels, remarks
    Overline, ///< the line above a title
    Micro, ///< head, foot and marks
};
inline constexpr int textStyleCount = int(TextStyle::Micro) + 1;

enum class Tone {
    Ink,
    Quiet,
    Accent,
    Hairline,
    Wash,
    Pale,
    White
};
/// Opaque always: PDF/A-1 knows no transparency.
[[nodiscard]] QColor colour(Tone tone);

/// Measures and breaks text. Lengths in tenths of a point. Belongs to the thread that made it.
class Type
{
public:
    Type();

    [[nodiscard]] const QFont &font(TextStyle style) const { return m_faces[size_t(style)].font; }
    [[nodiscard]] qreal leading(TextStyle style) const { return m_faces[size_t(style)].leading; }
    /// From the top of a line to its baseline.
    [[nodiscard]] qreal baseline(TextStyle style) const;
    [[nodiscard]] Tone tone(TextStyle style) const { return m_faces[size_t(style)].tone; }
    [[nodiscard]] qreal width(const QString &text, TextStyle style) const;
    /// The text, cut with three dots where it is wider than this.
    [[nodiscard]] QString elided(const QString &text, TextStyle style, qreal width) const;
    /// Lines no wider than `width`; breaks inside a word only where the word alone is wider.
    [[nodiscard]] QStringList wrap(const QString &text, TextStyle style, qreal width) const;

private:
    struct FaceOfStyle {
        QFont font;
        QFontMetricsF metrics;
        qreal leading;
        Tone tone;
    };
    [[nodiscard]] QStringList wrapParagraph(const QString &text, TextStyle style, qreal width) const;

    std::vector<FaceOfStyle> m_faces;
};

} // namespace print
