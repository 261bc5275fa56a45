// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/run.h"
#include "desk/card_view.h"

namespace cli {

/// What is wrong with the options of a check; nothing: they are good.
[[nodiscard]] std::optional<Ending> checkOptionsRefused(Run &run);
/// Checks the card that was shown: with the file of an OCMW as that of a signatory, which is kept there; without one
/// only whether the PIN is known. Ends with 1 when something is wrong with the card.
[[nodiscard]] Ending checkCard(Run &run, const desk::CardView &view);
/// Writes the sheet with the checks that are kept. `code`: what the command ends with when it is written.
[[nodiscard]] Ending writeSheet(Run &run, int code);

} // namespace cli
