// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "store/signatory.h"

#include <optional>

namespace cli {

class Run;

/// The role of --role, in the words of any language of the program, in capitals or not, with or without accents;
/// nothing where the option is not given. Problem "cli.usage".
[[nodiscard]] base::Result<std::optional<store::Role>> roleOf(const Run &run);

} // namespace cli
