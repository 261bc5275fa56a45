// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace base {

/// The pattern with its places %1, %2 … filled from `parts`, all at once: a part that holds "%1" itself stays as it is,
/// and so does a place without a part.
[[nodiscard]] QString filled(const QString &pattern, const QStringList &parts);

} // namespace base
