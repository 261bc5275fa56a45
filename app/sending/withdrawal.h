// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sending/login.h"

namespace sending {

/// Asks the endpoint, once, to forget what it has of a submission. Good when it says that it has nothing of it, also
/// where it never had.
/// Problems: "sending.withdraw.taken" (it has all of it, and gives it back no more), what else it says, or why it could
/// not be asked: then it may have forgotten it or not.
[[nodiscard]] QFuture<base::Result<void>> withdraw(Login &login, const QString &submissionId);

} // namespace sending
