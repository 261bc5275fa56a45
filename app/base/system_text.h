// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"

namespace base {

/// The reason that the system gave for a file that cannot be read or written (QFileDevice::errorString), in the
/// language of the program: no such file, no permission, disk full, read-only, a folder, and so on. A reason that is
/// not known here is handed through as the system's own words, in quotation marks.
[[nodiscard]] QString systemText(const QString &said);
/// The same as a part of another problem, in the language of whoever reads that.
[[nodiscard]] Problem systemCause(const QString &said);

} // namespace base
