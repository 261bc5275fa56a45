// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/card_key.h"

#include "sending/key_state.h"

#include <QtGlobal>

#include <openssl/x509.h>

using base::Kind;
using base::Problem;

namespace sending {

KeyState::KeyState(EVP_PKEY *publicKey, SignCallback sign) : m_publicKey(publicKey), m_sign(std::move(sign))
{
}

KeyState::~KeyState()
{
    EVP_PKEY_free(m_publicKey);
}

bool KeyState::isRsa() const
{
    return EVP_PKEY_is_a(m_publicKey, "RSA") == 1;
}

QByteArray KeyState::sign(const SignRequest &request)
{
    SignCallback sign;
    {
        const std::lock_guard lock(m_mutex);
        sign = m_sign;
    }
    // The card may take seconds: no lock is held meanwhile, so that log-out never waits for it.
    const auto signature = sign
        ? sign(request)
        : base::Result<QByteArray>(Problem{Kind::Refused, QStringLiteral("sending.login.over"),
            QT_TRANSLATE_NOOP("Problem", "This log-in has ended. Log in again with the card."), {}, {}});
    const std::lock_guard lock(m_mutex);
    if (!signature) {
        m_refusal = signature.problem();
        return {};
    }
    m_refusal.reset();
    ++m_signatureCount;
    return *signature;
}

void KeyState::logOut()
{
    const std::lock_guard lock(m_mutex);
    m_sign = nullptr;
}

int KeyState::signatureCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_signatureCount;
}

std::optional<Problem> KeyState::refusal() const
{
    const std::lock_guard lock(m_mutex);
    return m_refusal;
}

static EVP_PKEY *publicKeyOf(const QByteArray &certificate)
{
    auto data = reinterpret_cast<const unsigned char *>(certificate.constData());
    X509 *x509 = d2i_X509(nullptr, &data, certificate.size());
    EVP_PKEY *key = x509 ? X509_get_pubkey(x509) : nullptr;
    X509_free(x509);
    if (key && EVP_PKEY_is_a(key, "RSA") != 1 && EVP_PKEY_is_a(key, "EC") != 1) {
        EVP_PKEY_free(key);
        key = nullptr;
    }
    return key;
}

base::Result<CardKey> CardKey::make(const QByteArray &certificate, SignCallback sign)
{
    const Problem unusable{Kind::Refused, QStringLiteral("sending.certificate.unusable"),
        QT_TRANSLATE_NOOP("Problem", "The card's authentication certificate cannot be used to log in."), {}, {}};
    EVP_PKEY *publicKey = publicKeyOf(certificate);
    if (!publicKey)
        return unusable;
    CardKey made;
    made.m_certificate = QSslCertificate(certificate, QSsl::Der);
    made.m_state = std::make_shared<KeyState>(publicKey, std::move(sign));
    // Qt looks at the key's type once: a typeless key it keeps whole (Opaque), a typed one it would take apart
    // and lose. So the key is handed over empty and filled afterwards. Qt owns it from here.
    EVP_PKEY *key = EVP_PKEY_new();
    made.m_key = QSslKey(Qt::HANDLE(key), QSsl::PrivateKey);
    if (made.m_key.isNull() || made.m_key.algorithm() != QSsl::Opaque || !fillKey(key, made.m_state))
        return unusable;
    return made;
}

bool CardKey::isRsa() const
{
    return m_state->isRsa();
}

int CardKey::bits() const
{
    return EVP_PKEY_get_bits(m_state->publicKey());
}

void CardKey::logOut()
{
    m_state->logOut();
}

int CardKey::signatureCount() const
{
    return m_state->signatureCount();
}

std::optional<Problem> CardKey::refusal() const
{
    return m_state->refusal();
}

} // namespace sending
