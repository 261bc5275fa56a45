// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace cli {

/// A word as it is compared: without accents, in small letters.
[[nodiscard]] QString folded(const QString &word);

} // namespace cli
