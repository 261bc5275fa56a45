// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/display.h"

/// What the windows add to the common spelling of values (form/display.h).
namespace ui {

/// The spelling that is easiest to change: a number without groups, all else as displayed.
[[nodiscard]] QString editable(const form::Value &value, const form::Field &field, base::Language language);
/// What stands behind the number: "€", "FTE", "%"; empty when nothing.
[[nodiscard]] QString unit(form::Type type);
/// "1.234,50 €"
[[nodiscard]] QString shownMoney(const base::Decimal &amount, base::Language language);

} // namespace ui
