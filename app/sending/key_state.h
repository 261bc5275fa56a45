// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sending/card_key.h"

#include <openssl/evp.h>

#include <mutex>

namespace sending {

/// What all copies of one card key share: its public half, the callback and the log-in token.
class KeyState
{
public:
    /// Takes over publicKey, a key of OpenSSL's default provider.
    KeyState(EVP_PKEY *publicKey, SignCallback sign);
    ~KeyState();
    KeyState(const KeyState &) = delete;
    KeyState &operator=(const KeyState &) = delete;

    [[nodiscard]] EVP_PKEY *publicKey() const { return m_publicKey; }
    [[nodiscard]] bool isRsa() const;
    /// Empty when refused; the reason is then kept in `refusal`.
    [[nodiscard]] QByteArray sign(const SignRequest &request);
    void logOut();
    [[nodiscard]] int signatureCount() const;
    [[nodiscard]] std::optional<base::Problem> refusal() const;

private:
    EVP_PKEY *m_publicKey;
    mutable std::mutex m_mutex;
    SignCallback m_sign; ///< empty after log-out
    int m_signatureCount = 0;
    std::optional<base::Problem> m_refusal;
};

/// Makes the typeless, empty key a private key of our provider. The provider and its library context live as
/// long as the process, since copies of the key may hide in the network stack until then.
[[nodiscard]] bool fillKey(EVP_PKEY *empty, const std::shared_ptr<KeyState> &state);

} // namespace sending
