// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/person.h"
#include "desk/workplace.h"

namespace desk {

struct SignRequest {
    QString path; ///< of the bundle
    store::Role role = store::Role::Secretary;
    QString reader; ///< empty: the only eID found
    QString city = {}; ///< where the person says to sign; empty: where the OCMW has its seat
};

/// A signature that was added.
struct Signed {
    QString path;
    QByteArray sha256; ///< of the file as it is now
    store::Role role = store::Role::Secretary;
    QString signer; ///< name on the certificate
    QStringList modules;
    bool complete = false; ///< both signatures are there now
};

/// Adds one person's signature to a bundle of this file, with the card. Asks the person for the PIN once; the request
/// lists every report of the bundle. At a card's first use the person confirms that it belongs to the registered
/// signatory; a card of somebody else is refused unless the person overrides with a reason, which is journalled.
/// What becomes of a tied card when the name is changed: see `registerSignatories`.
///
/// Problems: those of `openBundle`, "sign.complete", "sign.roleTaken", "sign.samePerson" (GEN-06: has signed this
/// bundle already, or the card counts or has the name for the other role), "sign.sealedOther" (the sealed report names
/// somebody else or another capacity), "sign.noSignatory" (nobody is registered for this role), "sign.otherPerson"
/// (override refused), "sign.example" (made-up data, and no foreign root for the card), "sign.fileChanged" (meanwhile,
/// by another program), "sign.certificate" (not good for signatures), "person.declined", and those of card, bundle and
/// store.
[[nodiscard]] QFuture<base::Result<Signed>> sign(Workplace &workplace, const SignRequest &request, Person &person);

/// A digest as it is shown wherever two are compared: groups of eight digits.
[[nodiscard]] QString groupedDigest(const QByteArray &hexadecimal);

/// The role that is proposed next for a bundle: the secretary first, then the chairman or delegate as registered;
/// nothing when both have signed.
[[nodiscard]] std::optional<store::Role> proposedRole(const Workplace &workplace, const store::Bundle &bundle);

} // namespace desk
