// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/pki/certificates.h"

#include "sandbox/pki/openssl.h"

#include <openssl/bn.h>
#include <openssl/conf.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace sandbox {

namespace {

void must(bool done, const QString &what)
{
    if (!done)
        qFatal("test PKI: %s", qPrintable(what));
}

void setTime(ASN1_TIME *time, const QDateTime &moment)
{
    must(ASN1_TIME_set(time, moment.toSecsSinceEpoch()) != nullptr, QStringLiteral("time"));
}

/// 126 random bits below a set one: never zero, never negative, always sixteen bytes, as on Belgian certificates.
void setSerial(X509 *certificate)
{
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(BN_new(), BN_free);
    must(BN_rand(number.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
            && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr,
        QStringLiteral("serial number"));
}

void setSubject(X509 *certificate, const QList<QPair<QString, QString>> &subject)
{
    for (const auto &[name, text] : subject) {
        const QByteArray utf8 = text.toUtf8();
        must(X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), name.toLatin1().constData(), MBSTRING_UTF8,
                 reinterpret_cast<const unsigned char *>(utf8.constData()), static_cast<int>(utf8.size()), -1, 0)
                == 1,
            name);
    }
}

void addExtensions(X509 *certificate, X509 *issuer, const QList<QPair<QString, QString>> &extensions)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<CONF, decltype(&NCONF_free)> sections(NCONF_new(nullptr), NCONF_free); // policies ask for it
    X509V3_set_nconf(&context, sections.get());
    const QList<QPair<QString, QString>> always{
        {QStringLiteral("subjectKeyIdentifier"), QStringLiteral("hash")},
        {QStringLiteral("authorityKeyIdentifier"), QStringLiteral("keyid:always")},
    };
    for (const auto &[name, value] : always + extensions) {
        const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
            X509V3_EXT_nconf_nid(
                sections.get(), &context, OBJ_txt2nid(name.toLatin1().constData()), value.toLatin1().constData()),
            X509_EXTENSION_free);
        must(extension && X509_add_ext(certificate, extension.get(), -1) == 1, name);
    }
}

} // namespace

Identity issue(const Contents &contents, KeyKind kind, const Identity *issuer)
{
    Identity made{makeKey(kind), {}, issuer ? issuer->chain() : QList<QByteArray>{}};
    const ParsedCertificate certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerial(certificate.get());
    setTime(X509_getm_notBefore(certificate.get()), contents.validity.from);
    setTime(X509_getm_notAfter(certificate.get()), contents.validity.to);
    setSubject(certificate.get(), contents.subject);
    X509_set_pubkey(certificate.get(), made.key.get());
    const ParsedCertificate above
        = issuer ? parseCertificate(issuer->certificate) : ParsedCertificate(nullptr, X509_free);
    X509 *signer = above ? above.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    addExtensions(certificate.get(), signer, contents.extensions);
    EVP_PKEY *key = issuer ? issuer->key.get() : made.key.get();
    must(X509_sign(certificate.get(), key, digestFor(key)) > 0, QStringLiteral("signature"));
    made.certificate = encoded(certificate.get(), i2d_X509);
    return made;
}

QByteArray certificatePem(const QByteArray &der)
{
    QByteArray pem("-----BEGIN CERTIFICATE-----\n");
    const QByteArray text = der.toBase64();
    for (qsizetype at = 0; at < text.size(); at += 64)
        pem += text.mid(at, 64) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

} // namespace sandbox
