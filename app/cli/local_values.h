// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/run.h"
#include "store/event.h"

namespace cli {

/// Values that never leave the computer are shown only with the option "local".
[[nodiscard]] bool isShown(const Run &run, form::Scope scope);
/// What stands at this place; of a row or a table: all columns that are typed, as its words may name any of
/// them.
[[nodiscard]] bool isShown(const Run &run, const report::Path &path);
/// The event, with "…" for values that are not shown.
[[nodiscard]] store::Event withoutHidden(const Run &run, const store::Event &event);
/// In the place of a value that is not shown.
[[nodiscard]] QString hiddenValue();

} // namespace cli
