// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"
#include "report/carryover.h"

namespace desk {

/// One thing that may be taken over from last year, as a person chooses it.
struct CarryChoice {
    report::Carryover carryover;
    QString label; ///< of the field or the table
    QString what; ///< the value, or how many rows: in the language of the program
    QString left; ///< what is left alone because something else stands there, in words; may be empty
    std::optional<base::Problem> closed; ///< why its form cannot be changed now
    [[nodiscard]] bool isOffered() const { return !closed && !carryover.edits.isEmpty(); }
};

/// What last year's values bring into this year, as it stands now; also what they cannot bring, and why. `before`:
/// those of the workplace, or others, to look first. Forms that do not apply are left out, and of another OCMW (after a
/// merger) its own page.
[[nodiscard]] QList<CarryChoice> carryChoices(const Workplace &workplace, const report::Values &before);

/// Those that are offered, of all or of those that are named (ids of fields and tables). Problem "carry.unknown":
/// nothing of this name is offered.
[[nodiscard]] base::Result<QList<CarryChoice>> offered(
    const QList<CarryChoice> &choices, const std::optional<QStringList> &chosen = std::nullopt);

/// Takes over what the workplace's last year offers, of all or of those that are named: one event for each form,
/// which undo takes back whole. Gives how many were. Problems: those of `offered`.
[[nodiscard]] base::Result<int> carryOver(
    Workplace &workplace, const std::optional<QStringList> &chosen = std::nullopt);

} // namespace desk
