// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/import.h"

namespace desk {

/// What a file with rows has, read and not yet taken over.
struct TableFile {
    exchange::Import import; ///< of all its tables together
    QString encoding;
    QChar separator;
    QByteArray givenBack; ///< for ImportWish::rejects; empty: no bad row, or not asked for
};

/// For a pool thread. Precondition: `form` and, unless empty, the table of the wish are of this campaign.
[[nodiscard]] base::Result<TableFile> readTableFile(const form::Campaign &campaign, const QString &form,
    const ImportWish &wish, const QByteArray &bytes, const report::Values &current);

/// The field of a form that chooses between filling in and a table; null when it has none.
[[nodiscard]] const form::Field *modeOf(const form::Definition &form);

} // namespace desk
