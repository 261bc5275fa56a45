// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/ocsp.h"

#include "trust/openssl.h"

#include <openssl/objects.h>
#include <openssl/ocsp.h>

namespace trust {

namespace {

constexpr qsizetype maxAnswerSize = 64 * 1024;

using Response = std::unique_ptr<OCSP_RESPONSE, decltype(&OCSP_RESPONSE_free)>;
using Basic = std::unique_ptr<OCSP_BASICRESP, decltype(&OCSP_BASICRESP_free)>;
using Request = std::unique_ptr<OCSP_REQUEST, decltype(&OCSP_REQUEST_free)>;
using CertificateId = std::unique_ptr<OCSP_CERTID, decltype(&OCSP_CERTID_free)>;

base::Problem problem(const char *code, const char *text, const Certificate &certificate)
{
    return base::refused(code, text, {certificate.shownName()});
}

QByteArray nonceOf(X509_EXTENSION *extension)
{
    if (!extension)
        return {};
    const ASN1_OCTET_STRING *value = X509_EXTENSION_get_data(extension);
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value)};
}

QByteArray nonceIn(const Request &request)
{
    const int at = OCSP_REQUEST_get_ext_by_NID(request.get(), NID_id_pkix_OCSP_Nonce, -1);
    return at < 0 ? QByteArray() : nonceOf(OCSP_REQUEST_get_ext(request.get(), at));
}

QByteArray nonceIn(const Basic &basic)
{
    const int at = OCSP_BASICRESP_get_ext_by_NID(basic.get(), NID_id_pkix_OCSP_Nonce, -1);
    return at < 0 ? QByteArray() : nonceOf(OCSP_BASICRESP_get_ext(basic.get(), at));
}

/// No SHA-1 under an answer; in the name of the certificate asked about it does no harm.
bool hasStrongDigest(const Basic &basic)
{
    const ASN1_OBJECT *method = nullptr;
    const X509_ALGOR *algorithm = OCSP_resp_get0_tbs_sigalg(basic.get());
    X509_ALGOR_get0(&method, nullptr, nullptr, algorithm);
    int hash = NID_undef;
    int key = NID_undef;
    return isPlain(algorithm) && OBJ_find_sigid_algs(OBJ_obj2nid(method), &hash, &key) == 1
        && (hash == NID_sha256 || hash == NID_sha384 || hash == NID_sha512);
}

/// Only the issuer is believed here, and at the moment of the answer: whether the issuer is, its own chain says.
bool isSignedFor(const Certificate &issuer, const Basic &basic, const QDateTime &producedAt)
{
    const Store store(X509_STORE_new(), X509_STORE_free);
    X509_STORE_add_cert(store.get(), issuer.handle());
    X509_VERIFY_PARAM *rules = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(rules, producedAt.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_auth_level(rules, securityLevel);
    const CertificateStack known = makeStack({issuer});
    const bool good = hasStrongDigest(basic) && OCSP_basic_verify(basic.get(), known.get(), store.get(), 0) == 1;
    ERR_clear_error();
    return good;
}

/// Services name a certificate by digests of their choice.
bool isAbout(const OCSP_SINGLERESP *one, const Certificate &certificate, const Certificate &issuer)
{
    const OCSP_CERTID *named = OCSP_SINGLERESP_get0_id(one);
    ASN1_OBJECT *hash = nullptr;
    OCSP_id_get0_info(nullptr, &hash, nullptr, nullptr, const_cast<OCSP_CERTID *>(named));
    const EVP_MD *digest = EVP_get_digestbyobj(hash);
    const CertificateId ours(
        digest ? OCSP_cert_to_id(digest, certificate.handle(), issuer.handle()) : nullptr, OCSP_CERTID_free);
    return ours && OCSP_id_cmp(ours.get(), named) == 0;
}

/// The only statement about the certificate; null when there is none or more than one.
OCSP_SINGLERESP *statementAbout(const Basic &basic, const Certificate &certificate, const Certificate &issuer)
{
    OCSP_SINGLERESP *found = nullptr;
    for (int i = 0; i < OCSP_resp_count(basic.get()); ++i) {
        OCSP_SINGLERESP *one = OCSP_resp_get0(basic.get(), i);
        if (!isAbout(one, certificate, issuer))
            continue;
        if (found)
            return nullptr;
        found = one;
    }
    return found;
}

RevocationFacts factsOf(OCSP_SINGLERESP *statement)
{
    RevocationFacts facts;
    ASN1_GENERALIZEDTIME *revoked = nullptr;
    ASN1_GENERALIZEDTIME *asOf = nullptr;
    ASN1_GENERALIZEDTIME *until = nullptr;
    switch (OCSP_single_get0_status(statement, nullptr, &revoked, &asOf, &until)) {
    case V_OCSP_CERTSTATUS_GOOD: facts.state = Revocation::Good; break;
    case V_OCSP_CERTSTATUS_REVOKED: facts.state = Revocation::Revoked; break;
    default: facts.state = Revocation::Unknown; break;
    }
    facts.revokedAt = momentOf(revoked);
    facts.asOf = momentOf(asOf);
    facts.until = momentOf(until);
    return facts;
}

base::Problem unreadable(const Certificate &certificate)
{
    return problem("trust.ocsp.unreadable",
        QT_TRANSLATE_NOOP(
            "Problem", "The answer whether the certificate of %1 was revoked is damaged or of an unknown form."),
        certificate);
}

base::Result<Basic> basicIn(const QByteArray &answer, const Certificate &certificate)
{
    const Response response = answer.size() > maxAnswerSize
        ? Response(nullptr, OCSP_RESPONSE_free)
        : decoded<OCSP_RESPONSE>(answer, d2i_OCSP_RESPONSE, i2d_OCSP_RESPONSE, OCSP_RESPONSE_free);
    if (!response)
        return unreadable(certificate);
    if (OCSP_response_status(response.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL) {
        return problem("trust.ocsp.refused",
            QT_TRANSLATE_NOOP("Problem",
                "The service of the issuer does not say whether the certificate of %1 was revoked. Try again later."),
            certificate);
    }
    Basic basic(OCSP_response_get1_basic(response.get()), OCSP_BASICRESP_free);
    // The inner part is a value of its own, of which other spellings would pass: it must make the very same answer.
    const Response again(
        basic ? OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()) : nullptr, OCSP_RESPONSE_free);
    ERR_clear_error();
    if (!again || encoded(again.get(), i2d_OCSP_RESPONSE) != answer)
        return unreadable(certificate);
    return basic;
}

} // namespace

base::Result<OcspQuestion> ocspQuestion(const Certificate &certificate, const Certificate &issuer)
{
    const Request request(OCSP_REQUEST_new(), OCSP_REQUEST_free);
    OCSP_CERTID *id = OCSP_cert_to_id(EVP_sha1(), certificate.handle(), issuer.handle()); // the name that all know
    const bool asked
        = id && OCSP_request_add0_id(request.get(), id) && OCSP_request_add1_nonce(request.get(), nullptr, 32) == 1;
    ERR_clear_error();
    if (!asked) {
        return problem("trust.ocsp.question",
            QT_TRANSLATE_NOOP("Problem", "No question about the certificate of %1 can be made."), certificate);
    }
    return OcspQuestion{encoded(request.get(), i2d_OCSP_REQUEST), nonceIn(request)};
}

base::Result<OcspAnswer> readOcsp(
    const QByteArray &answer, const Certificate &certificate, const Certificate &issuer, const QByteArray &nonce)
{
    const base::Result<Basic> basic = basicIn(answer, certificate);
    if (!basic)
        return basic.problem();
    const QDateTime producedAt = momentOf(OCSP_resp_get0_produced_at(basic->get()));
    const auto certificates = certificatesIn(OCSP_resp_get0_certs(basic->get()));
    if (!producedAt.isValid() || !certificates)
        return unreadable(certificate);
    if (!isSignedFor(issuer, *basic, producedAt)) {
        return problem("trust.ocsp.signature",
            QT_TRANSLATE_NOOP("Problem",
                "The answer whether the certificate of %1 was revoked is not signed by the issuer of the certificate "
                "or its responder."),
            certificate);
    }
    OCSP_SINGLERESP *statement = statementAbout(*basic, certificate, issuer);
    if (!statement) {
        return problem("trust.ocsp.other",
            QT_TRANSLATE_NOOP("Problem", "The answer is not about the certificate of %1."), certificate);
    }
    const QByteArray repeated = nonceIn(*basic);
    if (!nonce.isEmpty() && !repeated.isEmpty() && repeated != nonce) {
        return problem("trust.ocsp.nonce",
            QT_TRANSLATE_NOOP("Problem", "The answer about the certificate of %1 belongs to another question."),
            certificate);
    }
    OcspAnswer read{factsOf(statement), *certificates};
    read.facts.producedAt = producedAt;
    return read;
}

} // namespace trust
