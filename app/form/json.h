// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace form {

inline constexpr qsizetype mostJsonBytes = qsizetype(64) * 1024 * 1024;

/// Reads JSON (RFC 8259) more strictly than Qt does: double keys in an object, numbers with a fraction or an exponent,
/// whole numbers beyond 2^53, lone surrogates, more than 64 MiB, 32 levels or 1000 keys in one object are refused.
/// Problems: "form.json.…" with line and column; `where` is left to the caller.
[[nodiscard]] base::Result<QJsonValue> parseJson(const QByteArray &utf8);

} // namespace form
