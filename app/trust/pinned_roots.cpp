// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/pinned_roots.h"

#include <algorithm>
#include <array>

namespace trust {

namespace {

/// SHA-256 of the DER of the roots that issue Belgian eID cards, as shipped by Fedict/eid-mw. The certificates
/// themselves come from the card or the signature; only their prints are trust.
constexpr std::array personRoots{
    "9f9744463be13714754e1a3becf98c08cc205e4ab32028f4e2830c4a1b2775b8", // Belgium Root CA2, to 2021-12-15
    "a8d14e945e3e5156bcae5e39737cf6a1b1f51028bbbf982f50ce5f4c05568b4d", // Belgium Root CA3, to 2028-01-28
    "c3fbf37259af0954eeea4282dd1c7226a54e7150f7c29a2c495ba34dbfe09ca0", // Belgium Root CA4, to 2028-01-28
    "702dd5c1a093cf0a9d71fadd9bf9a7c5857d89fb73b716e867228b3c2beb968f", // Belgium Root CA4, to 2032-10-22
    "9c872bc979a7c09a58d4a274c199e5cb16cfa9b9618d98bc9a9988e984b8495c", // Belgium Root CA6, to 2040-06-03
};

} // namespace

bool isPinnedPersonRoot(const QByteArray &fingerprint)
{
    const QByteArray hex = fingerprint.toHex();
    return std::any_of(personRoots.begin(), personRoots.end(), [&hex](const char *pinned) { return hex == pinned; });
}

} // namespace trust
