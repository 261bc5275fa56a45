// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QAbstractScrollArea;

namespace ui {

/// Leaves the mouse wheel over an area to the page around it, unless the area has the keyboard. Then it scrolls to its
/// end, and only the next turn of the wheel goes on with the page: whoever began a turn keeps it, whatever comes under
/// the mouse meanwhile. Sideways, and where the page has nothing to scroll, the wheel is the area's.
void shareWheelWithPage(QAbstractScrollArea *area);

} // namespace ui
