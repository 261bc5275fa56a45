// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/services/stamp_answer.h"

#include "sandbox/pki/openssl.h"

#include <openssl/bio.h>
#include <openssl/rand.h>
#include <openssl/ts.h>

namespace sandbox {

namespace {

ASN1_INTEGER *nextSerial(TS_RESP_CTX *, void *)
{
    ASN1_INTEGER *serial = ASN1_INTEGER_new();
    quint64 number = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&number), sizeof number);
    ASN1_INTEGER_set_uint64(serial, number >> 1);
    return serial;
}

int tellTime(TS_RESP_CTX *, void *now, long *seconds, long *microseconds)
{
    *seconds = static_cast<long>(static_cast<const QDateTime *>(now)->toSecsSinceEpoch());
    *microseconds = 0;
    return 1;
}

} // namespace

QByteArray stampAnswer(const QByteArray &request, const Identity &authority, const QDateTime &now)
{
    const std::unique_ptr<TS_RESP_CTX, decltype(&TS_RESP_CTX_free)> context(TS_RESP_CTX_new(), TS_RESP_CTX_free);
    const std::unique_ptr<ASN1_OBJECT, decltype(&ASN1_OBJECT_free)> policy(
        OBJ_txt2obj("2.16.56.99.1.1.3", 1), ASN1_OBJECT_free);
    QDateTime moment = now;
    TS_RESP_CTX_set_serial_cb(context.get(), nextSerial, nullptr);
    TS_RESP_CTX_set_time_cb(context.get(), tellTime, &moment);
    TS_RESP_CTX_set_signer_cert(context.get(), parseCertificate(authority.certificate).get());
    TS_RESP_CTX_set_signer_key(context.get(), authority.key.get());
    TS_RESP_CTX_set_signer_digest(context.get(), EVP_sha256());
    TS_RESP_CTX_set_ess_cert_id_digest(context.get(), EVP_sha256());
    TS_RESP_CTX_set_def_policy(context.get(), policy.get());
    for (const EVP_MD *digest : {EVP_sha256(), EVP_sha384(), EVP_sha512()})
        TS_RESP_CTX_add_md(context.get(), digest);
    const std::unique_ptr<BIO, decltype(&BIO_free)> in(
        BIO_new_mem_buf(request.constData(), static_cast<int>(request.size())), BIO_free);
    const std::unique_ptr<TS_RESP, decltype(&TS_RESP_free)> made(
        TS_RESP_create_response(context.get(), in.get()), TS_RESP_free);
    return made ? encoded(made.get(), i2d_TS_RESP) : QByteArray();
}

} // namespace sandbox
