// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command.h"

namespace cli {

/// The options that every command has.
[[nodiscard]] const QList<CommandOption> &globalOptions();
/// A text of the context "Help" in the language of the program.
[[nodiscard]] QString helpText(const char *source);
/// All commands in a line each.
[[nodiscard]] QString overviewHelp();
/// One command: arguments, options, examples.
[[nodiscard]] QString commandHelp(const Command &command);

} // namespace cli
