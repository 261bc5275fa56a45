// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

namespace cli {

/// Keeps technical messages of libraries off the terminal; only fatal ones are shown.
void quietTerminal();
/// Appends them to this file (0600) instead, each with the time. Problem "cli.log".
[[nodiscard]] base::Result<void> logTo(const QString &path);

} // namespace cli
