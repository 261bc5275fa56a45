// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/values.h"
#include "store/store.h"

namespace desk {

/// The signatories as the page of the OCMW names them; without a name there is none. The page is where they are
/// edited, the store keeps the tie to their cards.
[[nodiscard]] QList<store::Signatory> signatoriesOn(const report::Values &values);

/// Whether this edit changes who signs.
[[nodiscard]] bool touchesSignatories(const report::Edit &edit);

/// Brings the store's signatories to what the page says. Another name or role for the second signatory keeps his
/// entry; the store unties the card when the name changed.
[[nodiscard]] base::Result<void> registerSignatories(
    store::Store &file, const store::Stamp &stamp, const QList<store::Signatory> &wanted);

/// Whether a name on a card can be the registered one: every word of the registered name stands on the card, in any
/// order, whatever the case and accents; the card may have more given names.
[[nodiscard]] bool namesAgree(const QString &registered, const QString &onCard);

} // namespace desk
