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

/// Reads any field as a person types it; where a NIS code is asked, the name of the municipality does too: Dutch,
/// French or German, whatever the case, accents and hyphens. Problems are in `language`; dates are likely of the
/// campaign's year. Problems: those of exchange::understand and
/// desk::readMunicipality; "ui.number.whole".
[[nodiscard]] exchange::Understanding readTyped(const QString &text, const form::Field &field,
    const form::Campaign &campaign, base::Language language, exchange::DateOrder dates = exchange::DateOrder::DayFirst);
/// Proposes "Leuven / Louvain (24062)" while any part of that is typed.
[[nodiscard]] QCompleter *makeMunicipalityCompleter(const form::Campaign &campaign, QObject *parent);

} // namespace ui
