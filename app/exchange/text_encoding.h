// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

namespace exchange {

struct DecodedText {
    QString text; ///< lines end with a line feed
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252"
};

/// UTF-8 and UTF-16, both with or without mark, else Windows-1252. A text that is UTF-8 in some lines and not in
/// others is spoilt. Problem: "exchange.csv.encoding".
[[nodiscard]] base::Result<DecodedText> decodedText(const QByteArray &bytes);

} // namespace exchange
