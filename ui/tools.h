// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card.h"
#include "desk/workplace.h"

namespace ui {

class WorkplaceSource;

/// What every page of an opened file works with. Outlives the pages.
struct Tools {
    desk::Surroundings &surroundings;
    desk::Workplace &workplace;
    desk::CardWatch &cards;
    WorkplaceSource &source;
    QString folder; ///< of the file; bundles and papers are proposed below it

    [[nodiscard]] base::Language language() const { return surroundings.language(); }
    [[nodiscard]] const form::Campaign &campaign() const { return workplace.campaign(); }
};

/// Where in the window something is done.
struct Place {
    QString page; ///< "overview", "ocmw", a module's code, "cards", "sign", "send", "council"
    QString module; ///< for "sign" and "send": the report it is about; may be empty
    std::optional<report::Path> path; ///< of a form: where the focus goes
    bool seal = false; ///< of a module: "Check & seal" is pressed there at once
    QString why = {}; ///< of a form: what is to be told there; may be empty
};

} // namespace ui
