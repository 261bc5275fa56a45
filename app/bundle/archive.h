// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "bundle/canonical_zip.h"

namespace bundle {

/// What a ZIP archive holds, as far as it can be read without risk.
struct Archive {
    QList<Entry> entries;
    Checksums checksums; ///< of the entries that fit the one that stands in the archive
    /// What is wrong with it although it can be read: "bundle.container.checksum" (an entry's bytes are not those that
    /// were packed), ".hidden" (bytes that belong to no entry), ".folder", and ".entry" for one of a kind that is not
    /// unpacked and hence not among `entries`.
    QList<base::Problem> faults;
};

/// The entries of a ZIP archive that anyone may have made, within the limits of container.h.
/// Problems "bundle.container.zip", ".limit", and
/// ".entry" for a name that stands twice.
[[nodiscard]] base::Result<Archive> readArchive(const QByteArray &bytes);

} // namespace bundle
