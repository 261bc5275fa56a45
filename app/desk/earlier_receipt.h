// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"
#include "sending/receipt.h"

namespace desk {

/// Fetches the receipt of a bundle that had left the outbox of this file, but arrived nevertheless, and keeps it: its
/// reports count as received where they were not sealed anew. The log-in must live until the future has ended.
/// Problems: of the endpoint and the line, of `sending::checkReceipt` and of the store.
[[nodiscard]] QFuture<base::Result<sending::Receipt>> fetchEarlierReceipt(
    Workplace &workplace, sending::Login &login, const store::Submission &entry);

} // namespace desk
