// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace cli {

/// Keeps technical messages of libraries off the terminal; only fatal ones are shown.
void quietTerminal();
/// Appends them to this file (0600) instead, each with the time. False when it cannot be written.
[[nodiscard]] bool logTo(const QString &path);

} // namespace cli
