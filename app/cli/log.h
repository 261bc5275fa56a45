// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace cli {

/// Appends Qt's messages to this file (0600), each with the time. False when it cannot be written.
[[nodiscard]] bool logTo(const QString &path);

} // namespace cli
