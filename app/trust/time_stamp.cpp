// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/time_stamp.h"

#include "trust/openssl.h"

#include <openssl/bn.h>
#include <openssl/pkcs7.h>
#include <openssl/rand.h>
#include <openssl/ts.h>

namespace trust {

namespace {

constexpr qsizetype maxTokenSize = 64 * 1024;
constexpr int nonceSize = 16;

using StampRequest = std::unique_ptr<TS_REQ, decltype(&TS_REQ_free)>;
using StampResponse = std::unique_ptr<TS_RESP, decltype(&TS_RESP_free)>;
using Token = std::unique_ptr<PKCS7, decltype(&PKCS7_free)>;
using Info = std::unique_ptr<TS_TST_INFO, decltype(&TS_TST_INFO_free)>;
using Imprint = std::unique_ptr<TS_MSG_IMPRINT, decltype(&TS_MSG_IMPRINT_free)>;
using Algorithm = std::unique_ptr<X509_ALGOR, decltype(&X509_ALGOR_free)>;
using Number = std::unique_ptr<ASN1_INTEGER, decltype(&ASN1_INTEGER_free)>;

base::Problem unreadableStamp()
{
    return base::refused("trust.stamp.unreadable",
        QT_TRANSLATE_NOOP("Problem", "A time stamp cannot be read: it is damaged or of an unknown form."));
}

QByteArray bytesOf(const ASN1_STRING *text)
{
    return text ? QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text))
                : QByteArray();
}

std::optional<QCryptographicHash::Algorithm> hashOf(X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    switch (OBJ_obj2nid(object)) {
    case NID_sha256: return QCryptographicHash::Sha256;
    case NID_sha384: return QCryptographicHash::Sha384;
    case NID_sha512: return QCryptographicHash::Sha512;
    default: return {};
    }
}

bool isStamped(TS_REQ *request, const QByteArray &digest)
{
    const Algorithm algorithm(X509_ALGOR_new(), X509_ALGOR_free);
    const Imprint imprint(TS_MSG_IMPRINT_new(), TS_MSG_IMPRINT_free);
    QByteArray copy = digest; // the function of OpenSSL asks for bytes that it may change, and does not
    return X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) == 1
        && TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1
        && TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(copy.data()), int(copy.size())) == 1
        && TS_REQ_set_msg_imprint(request, imprint.get()) == 1;
}

/// It names the kind of key alone, as is usual with RSA, or one together with this digest.
bool fits(const X509_ALGOR *signature, X509_ALGOR *digest)
{
    const ASN1_OBJECT *object = nullptr;
    const ASN1_OBJECT *hash = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, signature);
    X509_ALGOR_get0(&hash, nullptr, nullptr, digest);
    if (OBJ_obj2nid(object) == NID_rsaEncryption)
        return true;
    int hashInside = NID_undef;
    int key = NID_undef;
    return OBJ_find_sigid_algs(OBJ_obj2nid(object), &hashInside, &key) == 1 && hashInside == OBJ_obj2nid(hash);
}

/// Fields that are not signed, and that OpenSSL passes over: they have the one value that RFC 5652 and RFC 3161 leave
/// them, so that no bit of a token can be changed unseen.
bool isStrict(const Token &token)
{
    const STACK_OF(PKCS7_SIGNER_INFO) *signers = PKCS7_get_signer_info(token.get());
    const STACK_OF(X509_ALGOR) *digests = token->d.sign->md_algs;
    if (ASN1_INTEGER_get(token->d.sign->version) != 3 || sk_PKCS7_SIGNER_INFO_num(signers) != 1
        || sk_X509_ALGOR_num(digests) != 1)
        return false;
    PKCS7_SIGNER_INFO *signer = sk_PKCS7_SIGNER_INFO_value(signers, 0);
    X509_ALGOR *digest = nullptr;
    X509_ALGOR *signature = nullptr;
    PKCS7_SIGNER_INFO_get0_algs(signer, nullptr, &digest, &signature);
    return ASN1_INTEGER_get(signer->version) == 1 && isPlain(digest) && isPlain(signature) && fits(signature, digest)
        && isPlain(sk_X509_ALGOR_value(digests, 0)) && X509_ALGOR_cmp(sk_X509_ALGOR_value(digests, 0), digest) == 0;
}

/// What stands in the token, if it is one.
Info infoIn(const Token &token)
{
    Info info(
        token && PKCS7_type_is_signed(token.get()) && isStrict(token) ? PKCS7_to_TS_TST_INFO(token.get()) : nullptr,
        TS_TST_INFO_free);
    ERR_clear_error();
    return info;
}

/// The certificate that the only signer's issuer and number name.
std::optional<Certificate> signerOf(const Token &token, const QList<Certificate> &candidates)
{
    const STACK_OF(PKCS7_SIGNER_INFO) *signers = PKCS7_get_signer_info(token.get());
    PKCS7_SIGNER_INFO *signer = sk_PKCS7_SIGNER_INFO_value(signers, 0);
    X509_ALGOR *digest = nullptr;
    PKCS7_SIGNER_INFO_get0_algs(signer, nullptr, &digest, nullptr);
    if (!hashOf(digest))
        return {};
    for (const Certificate &one : candidates) {
        // To the byte: names that only mean the same would leave room for a change.
        if (encoded(X509_get_issuer_name(one.handle()), i2d_X509_NAME)
                == encoded(signer->issuer_and_serial->issuer, i2d_X509_NAME)
            && ASN1_INTEGER_cmp(X509_get0_serialNumber(one.handle()), signer->issuer_and_serial->serial) == 0)
            return one;
    }
    return {};
}

/// Signature, and the certificate that the token names as its signer's. Whom to believe is another question: here the
/// end of the chain counts as root, whenever.
bool isSound(const Token &token, const Certificate &signer, const QList<Certificate> &chain)
{
    const Store store(X509_STORE_new(), X509_STORE_free);
    X509_STORE_add_cert(store.get(), (chain.isEmpty() ? signer : chain.last()).handle());
    X509_VERIFY_PARAM_set_flags(
        X509_STORE_get0_param(store.get()), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    const CertificateStack known = makeStack(QList<Certificate>{signer} + chain);
    const bool sound = TS_RESP_verify_signature(token.get(), known.get(), store.get(), nullptr) == 1;
    ERR_clear_error();
    return sound;
}

} // namespace

base::Result<TimeStampQuestion> timeStampQuestion(const QByteArray &imprint)
{
    const StampRequest request(TS_REQ_new(), TS_REQ_free);
    QByteArray nonce(nonceSize, '\0');
    auto *random = reinterpret_cast<unsigned char *>(nonce.data());
    bool made = RAND_bytes(random, nonceSize) == 1;
    nonce[0] = static_cast<char>((nonce.at(0) & 0x3F) | 0x40); // as a number: positive, and always as long
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(BN_bin2bn(random, nonceSize, nullptr), BN_free);
    const Number asn1(BN_to_ASN1_INTEGER(number.get(), nullptr), ASN1_INTEGER_free);
    made = made && imprint.size() == 32 && TS_REQ_set_version(request.get(), 1) == 1
        && isStamped(request.get(), imprint) && TS_REQ_set_nonce(request.get(), asn1.get()) == 1
        && TS_REQ_set_cert_req(request.get(), 1) == 1;
    ERR_clear_error();
    if (!made)
        return base::refused(
            "trust.stamp.question", QT_TRANSLATE_NOOP("Problem", "No question for a time stamp can be made."));
    return TimeStampQuestion{encoded(request.get(), i2d_TS_REQ), imprint, nonce};
}

base::Result<QByteArray> tokenIn(const QByteArray &answer, const TimeStampQuestion &question)
{
    const auto *at = reinterpret_cast<const unsigned char *>(answer.constData());
    const StampResponse response(
        answer.size() > maxTokenSize ? nullptr : d2i_TS_RESP(nullptr, &at, static_cast<long>(answer.size())),
        TS_RESP_free);
    ERR_clear_error();
    if (!response)
        return unreadableStamp();
    const long status = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(response.get())));
    PKCS7 *token = TS_RESP_get_token(response.get());
    if ((status != TS_STATUS_GRANTED && status != TS_STATUS_GRANTED_WITH_MODS) || !token) {
        return base::refused("trust.stamp.refused",
            QT_TRANSLATE_NOOP("Problem", "The time-stamp authority gave no time stamp. Try again later."));
    }
    TS_TST_INFO *info = TS_RESP_get_tst_info(response.get());
    const bool ours = bytesOf(TS_TST_INFO_get_nonce(info)) == question.nonce
        && bytesOf(TS_MSG_IMPRINT_get_msg(TS_TST_INFO_get_msg_imprint(info))) == question.imprint;
    if (!ours) {
        return base::refused("trust.stamp.other",
            QT_TRANSLATE_NOOP("Problem",
                "The time-stamp authority answered another question than was asked. Its time stamp was not taken."));
    }
    return encoded(token, i2d_PKCS7);
}

base::Result<TimeStamp> readTimeStamp(const QByteArray &token, const QList<Certificate> &hints, const Anchors &anchors)
{
    const Token read = token.size() > maxTokenSize ? Token(nullptr, PKCS7_free)
                                                   : decoded<PKCS7>(token, d2i_PKCS7, i2d_PKCS7, PKCS7_free);
    const Info info = infoIn(read);
    const auto certificates = info ? certificatesIn(read->d.sign->cert) : std::nullopt;
    if (!certificates)
        return unreadableStamp();
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(info.get());
    const auto hash = hashOf(TS_MSG_IMPRINT_get_algo(imprint));
    TimeStamp stamp;
    stamp.at = momentOf(TS_TST_INFO_get_time(info.get()));
    const auto signer = signerOf(read, *certificates + hints);
    if (!hash || !signer || !stamp.at.isValid())
        return unreadableStamp();
    stamp.hash = *hash;
    stamp.imprint = bytesOf(TS_MSG_IMPRINT_get_msg(imprint));
    stamp.certificates = *certificates;
    stamp.chain = verifyChain(*signer, *certificates + hints, Use::TimeStamp, stamp.at, anchors);
    if (!isSound(read, *signer, stamp.chain.chain)) {
        return base::refused("trust.stamp.broken",
            QT_TRANSLATE_NOOP("Problem", "The signature of a time stamp does not hold: it was changed or made up."));
    }
    return stamp;
}

} // namespace trust
