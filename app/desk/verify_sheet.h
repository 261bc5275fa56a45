// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/verify.h"

namespace desk {

/// What was found about a bundle as a PDF, in the language of the program. Made in a pool thread. Called in the main
/// thread. Needs a QGuiApplication.
[[nodiscard]] QFuture<base::Result<QByteArray>> verdictSheet(
    const Surroundings &surroundings, const Verified &verified);

} // namespace desk
