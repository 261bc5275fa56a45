// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/register_signature.h"

#include "trust/openssl.h"

#include <openssl/evp.h>

namespace trust {

namespace {

using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

bool holds(const Certificate &signer, const EVP_MD *hash, const QByteArray &data, const QByteArray &signature)
{
    const DigestContext context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const bool good = EVP_DigestVerifyInit(context.get(), nullptr, hash, nullptr, signer.publicKey()) == 1
        && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
               static_cast<size_t>(signature.size()), reinterpret_cast<const unsigned char *>(data.constData()),
               static_cast<size_t>(data.size()))
            == 1;
    ERR_clear_error();
    return good;
}

/// The card pads the file; the signature says itself how long it is (ECDSA) or has the length of the key (RSA).
QByteArray withoutPadding(const Certificate &signer, const QByteArray &file)
{
    if (signer.keyKind() == KeyKind::Rsa)
        return file.left(signer.keyBits() / 8);
    constexpr int header = 2; // of DER: kind and length, which is below 128 for these curves
    return file.size() < header ? file : file.left(header + static_cast<quint8>(file.at(1)));
}

QByteArray withoutTrailingZeros(QByteArray file)
{
    while (file.endsWith('\0'))
        file.chop(1);
    return file;
}

/// Which digest was used is written nowhere: the one that goes with the key, else the others that are known of cards.
bool isSignedBy(const Certificate &signer, const QByteArray &data, const QByteArray &file, bool &weak)
{
    const QByteArray signature = withoutPadding(signer, file);
    for (const EVP_MD *hash : {EVP_sha384(), EVP_sha256()}) {
        if (holds(signer, hash, data, signature))
            return true;
    }
    if (!holds(signer, EVP_sha1(), data, signature))
        return false;
    weak = true;
    return true;
}

} // namespace

RegisterVerdict checkRegisterSignatures(const PersonalFiles &files, const Certificate &registerCertificate,
    const QList<Certificate> &hints, const QDateTime &when, const Anchors &anchors)
{
    RegisterVerdict verdict;
    verdict.chain = verifyChain(registerCertificate, hints, Use::Register, when, anchors);
    verdict.identityHolds
        = isSignedBy(registerCertificate, files.identity, files.identitySignature, verdict.weakDigest);
    verdict.addressHolds = isSignedBy(registerCertificate,
        withoutTrailingZeros(files.address) + files.identitySignature, files.addressSignature, verdict.weakDigest);
    return verdict;
}

} // namespace trust
