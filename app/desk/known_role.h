// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card_result.h"
#include "desk/workplace.h"
#include "sending/login.h"

/// What is known of a person's role at the endpoint, whether that was asked in a check of the card or at a log-in.
namespace desk {

/// What the endpoint says now of this OCMW.
void takeRole(CardResult &result, const QList<sending::Mandate> &mandates, const Workplace &workplace);
/// Where this check did not ask: what an earlier one found, with the date of then.
void inheritRole(CardResult &result, const std::optional<CardResult> &earlier);
/// Puts what the endpoint said at a log-in into the kept check of the card that logged in; where there is none, or the
/// card is that of nobody who signs, nothing is kept. Ready when that is done, or could not be: a log-in does not fail
/// of it.
[[nodiscard]] QFuture<void> keepRole(
    Workplace &workplace, const store::CardHolder &holder, const QList<sending::Mandate> &mandates);

} // namespace desk
