// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "report/finding.h"

#include <QJsonObject>

namespace cli {

/// What a finding says, in the language of the program, and where.
[[nodiscard]] QJsonObject json(const report::Finding &finding, base::Language language);

} // namespace cli
