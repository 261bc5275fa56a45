// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/incoming.h"

namespace desk {

/// CSV or a workbook, for a pool thread. Precondition: `form` and, unless empty, the table of the wish are of this
/// campaign. Problems: "import.table", those of SheetFile.
[[nodiscard]] base::Result<Incoming> openTables(const form::Campaign &campaign, const QString &form,
    const QString &path, const ImportWish &wish, const QByteArray &bytes);

/// The rows of all its tables as they would come in, for a pool thread. Problems: "import.mode", "import.entire".
[[nodiscard]] base::Result<exchange::Import> readTables(
    const form::Campaign &campaign, const Incoming &incoming, const ImportWish &wish, const report::Values &current);

/// Where the columns of these rows go beside what their headers say: by hand, or as the last time.
[[nodiscard]] const exchange::ColumnMap &mapFor(const Incoming::Rows &rows, const ImportWish &wish);

} // namespace desk
