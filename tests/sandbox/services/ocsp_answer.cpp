// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/services/ocsp_answer.h"

#include "sandbox/pki/openssl.h"

#include <openssl/ocsp.h>

namespace sandbox {

namespace {

using Request = std::unique_ptr<OCSP_REQUEST, decltype(&OCSP_REQUEST_free)>;
using Basic = std::unique_ptr<OCSP_BASICRESP, decltype(&OCSP_BASICRESP_free)>;
using Response = std::unique_ptr<OCSP_RESPONSE, decltype(&OCSP_RESPONSE_free)>;

QByteArray response(int status, OCSP_BASICRESP *basic)
{
    const Response made(OCSP_response_create(status, basic), OCSP_RESPONSE_free);
    return encoded(made.get(), i2d_OCSP_RESPONSE);
}

bool isFrom(OCSP_CERTID *id, const OcspIssuer &issuer)
{
    const auto certificate = parseCertificate(issuer.certificate);
    ASN1_OBJECT *hash = nullptr;
    OCSP_id_get0_info(nullptr, &hash, nullptr, nullptr, id);
    OCSP_CERTID *ours = OCSP_cert_to_id(EVP_get_digestbyobj(hash), nullptr, certificate.get());
    const bool same = ours && OCSP_id_issuer_cmp(ours, id) == 0;
    OCSP_CERTID_free(ours);
    return same;
}

const Revoked *revocationOf(OCSP_CERTID *id, const OcspIssuer &issuer)
{
    ASN1_INTEGER *serial = nullptr;
    OCSP_id_get0_info(nullptr, nullptr, nullptr, &serial, id);
    for (const Revoked &one : issuer.revoked) {
        if (ASN1_INTEGER_cmp(X509_get0_serialNumber(parseCertificate(one.certificate).get()), serial) == 0)
            return &one;
    }
    return nullptr;
}

void addStatement(OCSP_BASICRESP *basic, OCSP_CERTID *id, const OcspIssuer &issuer)
{
    const ParsedTime now = timeOf(QDateTime::currentDateTimeUtc());
    const Revoked *revoked = revocationOf(id, issuer);
    const ParsedTime at = timeOf(revoked ? revoked->at : QDateTime::currentDateTimeUtc());
    const int known = revoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD;
    OCSP_basic_add1_status(basic, id, issuer.isForgetful ? V_OCSP_CERTSTATUS_UNKNOWN : known,
        OCSP_REVOKED_STATUS_NOSTATUS, revoked ? at.get() : nullptr, now.get(), nullptr);
}

QByteArray answerOf(const OcspIssuer &issuer, const Request &request)
{
    const Basic basic(OCSP_BASICRESP_new(), OCSP_BASICRESP_free);
    for (int i = 0; i < OCSP_request_onereq_count(request.get()); ++i)
        addStatement(basic.get(), OCSP_onereq_get0_id(OCSP_request_onereq_get0(request.get(), i)), issuer);
    if (issuer.repeatsNonce)
        OCSP_copy_nonce(basic.get(), request.get());
    EVP_PKEY *key = issuer.responder.key.get();
    if (OCSP_basic_sign(
            basic.get(), parseCertificate(issuer.responder.certificate).get(), key, digestFor(key), nullptr, 0)
        != 1)
        return response(OCSP_RESPONSE_STATUS_INTERNALERROR, nullptr);
    return response(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get());
}

} // namespace

QByteArray ocspAnswer(const QByteArray &request, const QList<OcspIssuer> &issuers)
{
    const auto *at = reinterpret_cast<const unsigned char *>(request.constData());
    const Request asked(d2i_OCSP_REQUEST(nullptr, &at, static_cast<long>(request.size())), OCSP_REQUEST_free);
    if (!asked || OCSP_request_onereq_count(asked.get()) < 1)
        return response(OCSP_RESPONSE_STATUS_MALFORMEDREQUEST, nullptr);
    OCSP_CERTID *first = OCSP_onereq_get0_id(OCSP_request_onereq_get0(asked.get(), 0));
    for (const OcspIssuer &issuer : issuers) {
        if (isFrom(first, issuer))
            return answerOf(issuer, asked);
    }
    return response(OCSP_RESPONSE_STATUS_UNAUTHORIZED, nullptr);
}

} // namespace sandbox
