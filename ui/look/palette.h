// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPalette>

/// The colours of the windows. Every widget takes its colours from the palette or from `toneColor`, so that the
/// choice of light, dark or the system's high contrast is made in one place.
namespace ui {

enum class Appearance {
    System, ///< light or dark like the desktop; the desktop's own colours when they are of high contrast
    Light,
    Dark
};

/// What a colour says. It never says it alone: an icon and a word go with it.
enum class Tone {
    Neutral,
    Accent,
    Ok,
    Warning,
    Error,
    Info,
    Locked
};

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] bool isDark(const QPalette &palette);
/// True when text and background of the desktop differ by 20:1 or more (21:1 is black on white): such colours are not
/// replaced.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/// The colour of a mark or a word of this tone on the palette's backgrounds; contrast at least 4.5:1.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
/// A faint background of this tone, for chips and notices; text on it keeps 4.5:1.
[[nodiscard]] QColor toneBackground(Tone tone, const QPalette &palette);
/// Secondary text: labels, hints, computed values; contrast at least 4.5:1.
[[nodiscard]] QColor quietText(const QPalette &palette);
/// The one line colour.
[[nodiscard]] QColor lineColor(const QPalette &palette);

/// Contrast of two opaque colours after WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// Sets palette and style of the application. `system`: the palette that the desktop gave at the start.
void applyAppearance(Appearance appearance, const QPalette &system);

} // namespace ui
