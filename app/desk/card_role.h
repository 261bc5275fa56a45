// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card_view.h"
#include "desk/held_card.h"
#include "sending/login.h"

namespace desk {

/// What a log-in for the sake of its answer gave.
struct RoleAnswer {
    base::Result<void> pin; ///< whether the card took the PIN; problems of provePin()
    /// What the endpoint says; a problem where it could not be asked. Means nothing where the PIN was not taken.
    base::Result<QList<sending::Mandate>> mandates = QList<sending::Mandate>();
};

/// Shows the PIN to the card that was looked at, logs in at the endpoint with it, asks what its holder may report, logs
/// out and drops the right. In the main thread. The person is asked who the proxy is to be told, where it wants to
/// know.
[[nodiscard]] QFuture<RoleAnswer> askRole(const Surroundings &surroundings, const QUrl &endpoint, const CardView &view,
    const std::shared_ptr<GivenPin> &pin, Person &person);

} // namespace desk
