// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace bundle {

/// Whether an archive is nothing but its listed entries, one after the other from the first byte, then the directory
/// and its end record (PKZIP APPNOTE 4.3.6), which may carry a comment. A reader that goes through the file from the
/// front could else see other entries than one that goes by the directory. ZIP64 records count as a gap: nothing
/// within our limits needs them.
[[nodiscard]] bool isWithoutGaps(const QByteArray &bytes);

} // namespace bundle
