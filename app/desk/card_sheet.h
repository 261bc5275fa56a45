// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

/// One page with the last check of the card of everybody who signs, what to do, and whom to contact, in the language of
/// the program. Made in a pool thread. Needs a QGuiApplication.
[[nodiscard]] QFuture<base::Result<QByteArray>> cardSheet(const Workplace &workplace);

} // namespace desk
