// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/state.h"
#include "ui/look/chip.h"

namespace ui {

/// What the state of a report looks like.
[[nodiscard]] Mark markOf(store::State state);

} // namespace ui
