// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/person.h"
#include "desk/workplace.h"

#include <functional>

/// Taking a bundle out of the outbox that is not received yet: its reports are signed twice again, and can be
/// corrected, sent elsewhere or entered on the portal. `Session::withdraw` asks the endpoint first.
namespace desk {

/// The entry of a bundle that is on its way. Problem "withdraw.none".
[[nodiscard]] base::Result<store::Submission> withdrawable(const Workplace &workplace, const QString &bundlePath);

/// Without asking the endpoint, where it cannot be reached any more: the person must agree that it may have arrived
/// (question "withdraw.unasked"), and the journal says so. Whatever may be sending it ends in `agreed`, which is called
/// once the person has. Problems: "withdraw.none", "person.declined", of the store.
[[nodiscard]] QFuture<base::Result<void>> withdrawUnasked(
    Workplace &workplace, const QString &bundlePath, Person &person, const std::function<void()> &agreed = {});

} // namespace desk
