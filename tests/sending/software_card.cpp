// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "software_card.h"

#include <openssl/rsa.h>

namespace sending {

static QByteArray pssSignature(EVP_PKEY *key, const EVP_MD *hash, const QByteArray &digest)
{
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(key, nullptr);
    QByteArray signature(EVP_PKEY_get_size(key), '\0');
    size_t size = size_t(signature.size());
    const bool made = EVP_PKEY_sign_init(context) == 1
        && EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_signature_md(context, hash) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1
        && EVP_PKEY_sign(context, reinterpret_cast<unsigned char *>(signature.data()), &size,
               reinterpret_cast<const unsigned char *>(digest.constData()), size_t(digest.size()))
            == 1;
    EVP_PKEY_CTX_free(context);
    return made ? signature : QByteArray();
}

SoftwareCard::SoftwareCard(const sandbox::PersonCertificates &person)
    : m_shared(std::make_shared<Shared>()),
      m_chain({person.authentication.certificate, person.authentication.issuers.first()})
{
    m_shared->key = person.authentication.key;
    m_callback = [shared = m_shared](const SignRequest &request) -> base::Result<QByteArray> {
        const std::lock_guard lock(shared->mutex);
        shared->requests << request;
        if (shared->refusal)
            return *shared->refusal;
        const EVP_MD *hash = EVP_get_digestbyname(request.hash.constData());
        if (request.scheme == SignRequest::Scheme::RsaPss)
            return pssSignature(shared->key.get(), hash, request.digest);
        return sandbox::signDigest(shared->key.get(), hash, request.digest);
    };
}

QList<SignRequest> SoftwareCard::requests() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->requests;
}

void SoftwareCard::pullOut(const base::Problem &problem)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->refusal = problem;
}

} // namespace sending
