// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/sign.h"
#include "desk/verify.h"

namespace desk {

/// Adds one person's signature to a bundle that was sealed on another workstation: no file of the OCMW is needed. Who
/// may sign is what the sealed reports say; where they name another person, only the workstation that sealed them can
/// put it right. The signature is in the file alone; the workstation that sealed it takes it over when it opens the
/// file.
///
/// Problems: "countersign.nothing" (no report of this program in it), "sign.altered", "sign.complete",
/// "sign.roleTaken", "sign.samePerson", "sign.certificate" (of a signature in it, or of the card), "sign.sealedOther"
/// (the reports name nobody for this role), "sign.otherPerson" (the card is not that of the person they name),
/// "sign.example", "sign.fileChanged", "person.declined", and those of card and file.
[[nodiscard]] QFuture<base::Result<Signed>> countersign(
    const Surroundings &surroundings, const SignRequest &request, Person &person);

/// The person whom the sealed reports name for a role; empty when they name nobody, or not the same one.
[[nodiscard]] QString namedSigner(const QList<report::Document> &reports, store::Role role);

/// The roles in which somebody may still sign, in the order in which they are proposed: those for which the reports
/// name a person and nobody has signed. None of a bundle that is invalid.
[[nodiscard]] QList<store::Role> openRoles(const Verified &verified);

/// The role that is proposed next, by what the reports say: the secretary first; nothing when nobody is left to sign.
[[nodiscard]] std::optional<store::Role> proposedRole(const Verified &verified);

} // namespace desk
