// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/human_input.h"
#include "form/campaign.h"

/// Municipalities are named by their name or their NIS code, and shown with both.
namespace desk {

/// "24062 · Leuven"; the code alone when the campaign has no such municipality.
[[nodiscard]] QString shownMunicipality(
    const form::Value &nis, const form::Campaign &campaign, base::Language language);
/// As it is proposed: "Leuven / Louvain (24062)".
[[nodiscard]] QString spelledMunicipality(const form::Municipality &municipality);
/// The NIS code of what a person named: the code itself, or the name in Dutch, French or German, whatever the case,
/// accents and hyphens. Problems: "municipality.unknown", "municipality.ambiguous" (names those that may be meant,
/// which are the candidates).
[[nodiscard]] exchange::Understanding readMunicipality(
    const QString &text, const form::Field &field, const form::Campaign &campaign);

} // namespace desk
