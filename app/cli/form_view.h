// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/run.h"

namespace cli {

/// The values of a form, typed and computed, section by section; in JSON as "import" reads them. With the option
/// "local" also those that never leave the computer.
[[nodiscard]] Ending showValues(Run &run, const report::Evaluator &evaluator, const form::Definition &form);

} // namespace cli
