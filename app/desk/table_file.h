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

/// What is known of these rows from the last time and not said by hand now.
[[nodiscard]] exchange::ColumnMap memoryFor(const Incoming::Rows &rows, const ImportWish &wish);
/// Where their columns go beside what their headers say, and how their dates are written: by hand, or as the last time.
[[nodiscard]] exchange::ColumnMap mapFor(const Incoming::Rows &rows, const ImportWish &wish);

} // namespace desk
