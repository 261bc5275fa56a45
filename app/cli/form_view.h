// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/run.h"

namespace cli {

/// The values of a form, for an answer that has more to tell: lines, section by section, or members of the JSON object.
/// With the option "local" also those that never leave the computer.
void addValues(Run &run, const report::Evaluator &evaluator, const form::Definition &form);
/// The values of a form, typed and computed, section by section; in JSON as "import" reads them: the
/// whole answer.
[[nodiscard]] Ending showValues(Run &run, const report::Evaluator &evaluator, const form::Definition &form);

} // namespace cli
