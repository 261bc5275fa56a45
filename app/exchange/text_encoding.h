// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QStringList>

namespace exchange {

struct DecodedText {
    QString text; ///< lines end with a line feed
    QString encoding; ///< one of `encodings()`
};

/// The names of the encodings that are read: "UTF-8", "Windows-1252", "UTF-16", "CP850".
[[nodiscard]] QStringList encodings();

/// UTF-8 and UTF-16, both with or without mark, else CP850 (DOS) where that makes better words, else Windows-1252;
/// unless one is `wanted`. A text that is UTF-8 in some lines and not in others is spoilt. Problem:
/// "exchange.csv.encoding".
[[nodiscard]] base::Result<DecodedText> decodedText(const QByteArray &bytes, const QString &wanted = {});

} // namespace exchange
