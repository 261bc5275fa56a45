// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"
#include "report/values.h"
#include "store/store.h"

namespace desk {

/// The signatories as the page of the OCMW names them; without a name there is none. The page is where they are
/// edited, the store keeps the tie to their cards.
[[nodiscard]] QList<store::Signatory> signatoriesOn(const report::Values &values);

/// Whether this edit changes who signs.
[[nodiscard]] bool touchesSignatories(const report::Edit &edit);

/// Brings the store's signatories to what the page says. The rule for the card that is tied to a place: it keeps
/// counting as long as the name that is registered now has the words of the one before (`sameName`) or agrees with the
/// name on the card (`namesAgree`): another spelling, a second given name, a mistake put right, also another capacity
/// of the same person. Any other name may be another person's: the card counts no more, the journal says whose it was
/// (EventKind::SignatoryReleased), and the next signing asks as for a first use and says so. Putting the old name back
/// does not bring the tie back. A place without a name on the page has nobody registered, and its card counts no more.
[[nodiscard]] base::Result<void> registerSignatories(
    store::Store &file, const store::Stamp &stamp, const QList<store::Signatory> &wanted);

/// Whether two names have the same words, in any order, whatever the case and accents: for who signs, one person.
[[nodiscard]] bool sameName(const QString &a, const QString &b);

/// Whether a name on a card can be the registered one: every word of the registered name stands on the card, in any
/// order, whatever the case and accents; the card may have more given names.
[[nodiscard]] bool namesAgree(const QString &registered, const QString &onCard);

/// Who signs is part of what was sealed: a name that was changed on the page of the OCMW afterwards does not make
/// another person the signatory of these reports. Problem "sign.sealedOther": they name somebody else or another
/// capacity.
[[nodiscard]] base::Result<void> checkedSealedName(
    const QList<report::Document> &reports, const store::Signatory &signatory);

} // namespace desk
