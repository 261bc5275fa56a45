// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

/// One thing that happened to a value, in the words of displays.
struct Episode {
    store::Event event;
    QString before; ///< "(nothing)" when there was none
    QString after;
};

/// The story of one typed value, oldest first: of a field, or of a cell of a row that is there now (`path` with the
/// row's id). Events that left it as it was are not in it.
/// Problems: "draft.unknown", "history.computed" (its story is that of its inputs).
[[nodiscard]] QFuture<base::Result<QList<Episode>>> story(Workplace &workplace, const report::Path &path);

} // namespace desk
