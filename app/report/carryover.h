// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/campaign.h"
#include "report/values.h"

namespace report {

/// What one field, with those that belong to it, or one table can take over from last year.
struct Carryover {
    QString form; ///< "ocmw" or a module
    QString id; ///< of the field or the table
    QList<Edit> edits; ///< into empty places only; none: nothing is left to take over
    int rows = 0; ///< of a table: rows that are added
    int leftAlone = 0; ///< values or rows of last year in whose place something else stands
};

/// What the definitions let carry over (`carry`), in the order of the forms; without what last year did not have or
/// what stands there already. A row that is there by its key column, or, without one, with the same cells, is not
/// added again; its empty cells are filled, unless one of its cells says something else: then it is another row.
[[nodiscard]] QList<Carryover> carryovers(const form::Campaign &campaign, const Values &now, const Values &before);

} // namespace report
