// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace report {

inline constexpr const char *reportNamespace = "urn:uniek-verslag:report:1";

/// The canonical bytes of a document.
[[nodiscard]] QByteArray written(const Document &document);

} // namespace report
