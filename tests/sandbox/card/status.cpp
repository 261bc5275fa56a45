// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/status.h"

namespace sandbox {

QByteArray status(quint16 words)
{
    const char bytes[] = {static_cast<char>(words >> 8), static_cast<char>(words & 0xff)};
    return QByteArray(bytes, sizeof bytes);
}

QByteArray pinBlock(const QByteArray &digits)
{
    const QByteArray nibbles = "2" + QByteArray::number(digits.size(), 16) + digits;
    return QByteArray::fromHex(nibbles.leftJustified(16, 'f'));
}

std::optional<QByteArray> pinIn(const QByteArray &block)
{
    const int size = block.isEmpty() ? 0 : block.at(0) & 0xf;
    const QByteArray digits = block.toHex().mid(2, size);
    const bool decimal = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (size < 4 || size > 12 || !decimal || block != pinBlock(digits))
        return std::nullopt;
    return digits;
}

} // namespace sandbox
