// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card_result.h"
#include "desk/person.h"
#include "desk/workplace.h"

namespace desk {

struct CardCheckRequest {
    QString reader; ///< empty: the only eID found
    std::optional<store::Role> role = {}; ///< whose card it should be; nothing: that of whichever signatory it is
    QUrl endpoint = {}; ///< where to ask for the role of the holder; empty: that is not asked
    bool online = true; ///< ask the issuer whether the card was revoked
};

/// A check that was made and kept.
struct CheckedCard {
    CardResult result;
    std::optional<base::Problem> roleProblem; ///< why the endpoint could not be asked, where that was wanted
};

/// Checks the card of a signatory: whose it is, its certificates now and on the deadline, the issuer's word, the
/// signature of the National Register, and whether the person knows the PIN, whose right is dropped at once. What was
/// found is kept in the file, also a wrong PIN; a card that cannot be read, and one of somebody else, is a problem.
/// Problems: "check.stranger" (the card of nobody who is registered), "check.otherPerson", "sign.noSignatory",
/// "send.endpoint", "person.declined", those of card::Card and of the store.
[[nodiscard]] QFuture<base::Result<CheckedCard>> checkCard(
    Workplace &workplace, const CardCheckRequest &request, Person &person);

/// The last check of a signatory's card since that person was registered; nothing: there was none.
[[nodiscard]] std::optional<CardResult> lastCheck(const Workplace &workplace, const store::Signatory &signatory);

/// Recent enough to rely on: of the year in which the report is due, or later.
[[nodiscard]] bool isRecentCheck(const Workplace &workplace, const CardResult &result);

/// Those whose cards should be checked now: from six weeks before the deadline until each of them has a recent one
/// without troubles or all that applies has been signed by both.
[[nodiscard]] QList<store::Signatory> uncheckedSignatories(const Workplace &workplace);

} // namespace desk
