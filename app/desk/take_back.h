// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/moment.h"

namespace desk {

/// Makes one thing what it was at a moment, as a new edit of today that undo takes back: a field, a cell, a whole row
/// (one that is gone comes back where it stood), or a whole table. `path` names rows by their id at that moment.
/// Problems: as `editable`; "history.same" (it is what it was), "history.rowGone" (a cell of a row that is not there
/// any more: take back the row), "history.noRowThen", "draft.computed".
[[nodiscard]] QFuture<base::Result<void>> takeBack(
    Workplace &workplace, const report::Path &path, const MomentPointer &moment);

/// Lets the rows of a table that were there at a moment stand in the order of then; a row that came since goes with the
/// one that it stands behind. Problems: as `takeBack`.
[[nodiscard]] QFuture<base::Result<void>> takeBackOrder(
    Workplace &workplace, const QString &table, const MomentPointer &moment);

/// Takes out a row that was there at a moment. `path` names it by its id at that moment.
/// Problems: as `editable`; "history.rowGone" (it is not there any more).
[[nodiscard]] QFuture<base::Result<void>> takeOut(
    Workplace &workplace, const report::Path &path, const MomentPointer &moment);

} // namespace desk
