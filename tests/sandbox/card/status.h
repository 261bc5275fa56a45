// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <optional>

namespace sandbox {

/// SW1 SW2 as a card sends them.
[[nodiscard]] QByteArray status(quint16 words);

/// ISO 9564 format 2 as the eID wants it: nibble 2, nibble length, digits, F up to eight bytes.
[[nodiscard]] QByteArray pinBlock(const QByteArray &digits);
/// The digits in such a block; nothing when it is not one of 4 to 12 digits.
[[nodiscard]] std::optional<QByteArray> pinIn(const QByteArray &block);

} // namespace sandbox
