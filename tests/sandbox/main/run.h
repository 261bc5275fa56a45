// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/main/options.h"

namespace sandbox {

/// Starts everything, runs the command, stops everything. The command's exit status, or 3 when the sandbox cannot
/// start.
[[nodiscard]] int runInSandbox(const RunOptions &options);

} // namespace sandbox
