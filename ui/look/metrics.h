// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFont>

class QWidget;

/// The measures of the windows: one scale of spaces, one of text sizes, one radius.
namespace ui {

/// Spaces in device-independent pixels; no other distances are used.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

inline constexpr int cornerRadius = 6;
inline constexpr int controlHeight = 34;
inline constexpr int navigationWidth = 236;
inline constexpr int formColumnWidth = 880;
inline constexpr int tableColumnWidth = 1400; ///< of a form with tables; its fields keep the width of the column above
inline constexpr int sidePanelWidth = 320;

/// Text sizes, as multiples of the system's font.
enum class TextSize {
    Small, ///< 0.85
    Normal, ///< 1
    Large, ///< 1.2
    Title, ///< 1.5
    Display, ///< 2
};

[[nodiscard]] QFont font(TextSize size, bool bold = false);
void setTextSize(QWidget *widget, TextSize size, bool bold = false);

} // namespace ui
