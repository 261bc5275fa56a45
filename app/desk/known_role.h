// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card_words.h"
#include "desk/workplace.h"
#include "sending/login.h"

/// What is known of a person's role at the endpoint, whether that was asked in a check of the card or at a log-in.
namespace desk {

/// What the endpoint says now of this OCMW.
void takeRole(CardResult &result, const QList<sending::Mandate> &mandates, const Workplace &workplace);
/// What is known of a signatory's role from a check or a log-in, where that is newer than what the result has; with the
/// date of then.
void takeKnownRole(CardResult &result, const Workplace &workplace, const store::Signatory &signatory);
/// The same in words, for somebody whose card was not checked yet; nothing: it was never asked.
[[nodiscard]] std::optional<CardLine> knownRoleLine(const Workplace &workplace, const store::Signatory &signatory);
/// Keeps with date what the endpoint said at a log-in, when the card is that of somebody who signs. Ready when that is
/// done, or could not be: a log-in does not fail of it.
[[nodiscard]] QFuture<void> keepRole(
    Workplace &workplace, const store::CardHolder &holder, const QList<sending::Mandate> &mandates);

} // namespace desk
