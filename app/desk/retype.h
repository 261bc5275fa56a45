// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

/// What is sealed of a module, to be typed over on the portal, in the language of the program. Made in a pool thread.
/// Needs a QGuiApplication. Problems: "retype.open" (seal first), "draft.unknown", those of print.
[[nodiscard]] QFuture<base::Result<QByteArray>> retypingPdf(const Workplace &workplace, const QString &module);

} // namespace desk
