// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/problem.h"

namespace ui {

/// A problem in words for the screen: modules and fields have their names there, not the codes by which the command
/// line knows them.
[[nodiscard]] QString told(const base::Problem &problem, base::Language language);

} // namespace ui
