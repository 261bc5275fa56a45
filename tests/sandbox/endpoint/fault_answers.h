// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/answers.h"
#include "sandbox/endpoint/faults.h"

namespace sandbox {

/// The answer that a fault gives to this request before anyone looks at it, if one does.
[[nodiscard]] std::optional<HttpAnswer> faultyAnswer(Faults &faults, const HttpRequest &request);

} // namespace sandbox
