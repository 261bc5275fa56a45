// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"

namespace bundle {

/// A problem of kind Refused; `text` marked with QT_TRANSLATE_NOOP("Problem", …).
[[nodiscard]] inline base::Problem refusal(
    const char *code, const char *text, const QStringList &args = {}, const QString &where = {})
{
    return {base::Kind::Refused, QLatin1String(code), text, args, where};
}

} // namespace bundle
