// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "bundle/canonical_zip.h"

namespace bundle {

/// The entries of a ZIP archive that anyone may have made, within the limits of container.h.
/// Problems "bundle.container.zip", ".limit", ".entry".
[[nodiscard]] base::Result<QList<Entry>> readArchive(const QByteArray &bytes);

} // namespace bundle
