// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/look/palette.h"

#include <QIcon>

/// Icons of the Breeze theme, embedded at build time and drawn in the colours of the palette at hand.
namespace ui {

/// `name` is the file's name without ending, for example "document-sign". Follows the palette, sharp at any scale.
[[nodiscard]] QIcon icon(const QString &name, Tone tone);
/// In the colour of plain text.
[[nodiscard]] QIcon icon(const QString &name);
/// In one fixed colour.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio);

} // namespace ui
