// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "exchange/human_input.h"
#include "form/campaign.h"

class QCompleter;
class QObject;

/// Municipalities are typed by their name or their NIS code, and shown with both.
namespace ui {

/// "24062 · Leuven"; the code alone when the campaign has no such municipality.
[[nodiscard]] QString shownMunicipality(
    const form::Value &nis, const form::Campaign &campaign, base::Language language);
/// Reads any field as a person types it; where a NIS code is asked, the name of the municipality does too: Dutch,
/// French or German, whatever the case, accents and hyphens. Problems are in `language`; dates are likely of the
/// campaign's year. Problems: those of exchange::understand;
/// "ui.municipality.unknown", "ui.municipality.ambiguous" (names those that may be meant), "ui.number.whole".
[[nodiscard]] exchange::Understanding readTyped(
    const QString &text, const form::Field &field, const form::Campaign &campaign, base::Language language);
/// Proposes "Leuven / Louvain (24062)" while any part of that is typed.
[[nodiscard]] QCompleter *makeMunicipalityCompleter(const form::Campaign &campaign, QObject *parent);

} // namespace ui
