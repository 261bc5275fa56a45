// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/main/control.h"
#include "sandbox/main/services_process.h"
#include "sandbox/main/virtual_readers.h"

namespace sandbox {

/// Does what the words of `uniek-verslag-sandbox card` ask for; they are explained in the help text.
[[nodiscard]] ControlAnswer controlled(
    VirtualReaders &readers, const ServicesProcess &services, const QStringList &words);

} // namespace sandbox
