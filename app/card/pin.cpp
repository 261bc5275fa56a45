// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/pin.h"

#include "card/situations.h"

#include <algorithm>

namespace card {

namespace {

constexpr std::size_t pinBlockSize = 8;

/// ISO 9564 format 2: nibble 2, nibble length, the digits, F up to eight bytes.
char blockByte(std::string_view pin, std::size_t place)
{
    if (place == 0)
        return static_cast<char>(0x20 | pin.size());
    const auto nibble = [pin](std::size_t i) { return i < pin.size() ? pin[i] - '0' : 0xf; };
    const std::size_t first = (place - 1) * 2;
    return static_cast<char>(nibble(first) << 4 | nibble(first + 1));
}

} // namespace

base::Result<void> checkedPin(const base::Secret &digits)
{
    const std::string_view letters = digits.view();
    const bool rightLength = letters.size() >= shortestPin && letters.size() <= longestPin;
    if (!rightLength
        || !std::all_of(letters.begin(), letters.end(), [](char letter) { return letter >= '0' && letter <= '9'; }))
        return pinFormat();
    return {};
}

base::Result<void> checkedPin(const Pin &pin)
{
    return pin.padLanguage() ? base::Result<void>() : checkedPin(pin.digits());
}

base::Secret verifyCommand(const base::Secret &pin)
{
    base::Secret command;
    for (const char byte : {'\x00', '\x20', '\x00', '\x01', '\x08'})
        command.append(byte);
    for (std::size_t place = 0; place < pinBlockSize; ++place)
        command.append(blockByte(pin.view(), place));
    return command;
}

} // namespace card
