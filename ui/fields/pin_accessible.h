// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace ui {

/// Makes every PinField known to screen readers as a password field that tells how many digits it holds, and never
/// which. Safe to call more than once.
void installPinAccessibility();

} // namespace ui
