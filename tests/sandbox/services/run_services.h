// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace sandbox {

/// `services --dir DIR`: serves until it is ended, and makes DIR/services.url once it listens. Its exit status.
[[nodiscard]] int runServices(const QStringList &arguments);

} // namespace sandbox
