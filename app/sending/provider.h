// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sending/key_state.h"

#include <openssl/core_dispatch.h>

/// The two halves of our OpenSSL provider (provider.cpp): key management and signature.
namespace sending::provider {

/// Name of the parameter that carries a pointer to the `std::shared_ptr<KeyState>` of a new key.
inline constexpr const char *handleParameter = "card-handle";

/// What OpenSSL holds for one key.
struct KeyData {
    std::shared_ptr<KeyState> state;
};

[[nodiscard]] const OSSL_DISPATCH *keyFunctions(bool rsa);
[[nodiscard]] const OSSL_DISPATCH *signFunctions();

template <typename Function>
OSSL_DISPATCH entry(int id, Function *function)
{
    return {id, reinterpret_cast<void (*)()>(function)};
}

} // namespace sending::provider
