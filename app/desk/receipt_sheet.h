// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

/// The kept receipt of a bundle on paper, verified again against the bundle, in the language of the program. Made in a
/// pool thread. Needs a QGuiApplication. Problems: those of `receipt`, and of print.
[[nodiscard]] QFuture<base::Result<QByteArray>> receiptPdf(const Workplace &workplace, const QString &bundlePath);

} // namespace desk
