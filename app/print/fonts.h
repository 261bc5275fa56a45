// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QFont>

namespace print {

enum class Face {
    Regular,
    Bold,
    Italic
};

/// Makes the built-in fonts (Noto Sans of Debian's fonts-noto-core, compiled in) known to Qt, once per process, and
/// makes sure that they and not files of the machine are used. Needs a QGuiApplication.
/// Problem: "print.fonts.failed".
[[nodiscard]] base::Result<void> loadFonts();

/// Unhinted, without ligatures (search in the PDF finds every word), never mixed with other fonts.
/// `size` in the units of layout.h, tenths of a point.
[[nodiscard]] QFont font(Face face, int size);

/// The text as the built-in fonts can show it: signs without a glyph, control signs and signs without ink, such as
/// those that turn the direction of writing, become "[U+202E]", so that nothing that is signed is invisible. Line
/// breaks are kept, a tab becomes four blanks.
[[nodiscard]] QString printable(const QString &text);

} // namespace print
