// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/incoming.h"

namespace desk {

// A measure is filled in by the form or by a table, and never partly by the one and partly by the other (rule PSA-05;
// frequently asked questions of the federal service). So rows are typed, or they come from files; and which of the two
// holds changes only when there are no rows, or when a file replaces all of them.

/// The field of a form that chooses between filling in and a table; null when it has none.
[[nodiscard]] const form::Field *modeOf(const form::Definition &form);

/// True when the rows of this form come from files alone. They can be deleted, but not typed.
[[nodiscard]] bool goesByTable(const form::Definition &form, const report::Values &values);

/// A change of the mode, against that rule. Problem "draft.mode": rows would stay that went the other way.
[[nodiscard]] base::Result<void> checkedMode(const form::Definition &form, const report::Values &values,
    const QList<report::Edit> &edits, base::Language language);

/// What a person changes by hand, against that rule. Problems: "draft.byTable" (rows come from files), "draft.mode".
[[nodiscard]] base::Result<void> checkedByHand(const form::Definition &form, const report::Values &values,
    const QList<report::Edit> &edits, base::Language language);

/// What came from a file, against that rule; a measure that is all in the file goes by the table from then on.
/// Problems: "import.mode" (rows that were typed would stay), "import.entire" (only the good rows).
[[nodiscard]] base::Result<void> settleMode(const form::Definition &form, const Incoming &incoming,
    const ImportWish &wish, const report::Values &current, exchange::Import &import);

} // namespace desk
