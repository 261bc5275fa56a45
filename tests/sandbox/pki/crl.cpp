// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/pki/crl.h"

#include "sandbox/pki/openssl.h"

namespace sandbox {

namespace {

void addEntry(X509_CRL *list, const Revoked &revoked)
{
    const auto certificate = parseCertificate(revoked.certificate);
    const auto at = timeOf(revoked.at);
    X509_REVOKED *entry = X509_REVOKED_new();
    X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(certificate.get()));
    X509_REVOKED_set_revocationDate(entry, at.get());
    X509_CRL_add0_revoked(list, entry);
}

} // namespace

QByteArray makeCrl(const Identity &issuer, const QList<Revoked> &revoked, const Validity &validity)
{
    const std::unique_ptr<X509_CRL, decltype(&X509_CRL_free)> list(X509_CRL_new(), X509_CRL_free);
    const auto above = parseCertificate(issuer.certificate);
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(above.get()));
    X509_CRL_set1_lastUpdate(list.get(), timeOf(validity.from).get());
    X509_CRL_set1_nextUpdate(list.get(), timeOf(validity.to).get());
    for (const Revoked &one : revoked)
        addEntry(list.get(), one);
    X509_CRL_sort(list.get());
    if (X509_CRL_sign(list.get(), issuer.key.get(), digestFor(issuer.key.get())) <= 0)
        qFatal("test PKI: list of revoked certificates");
    return encoded(list.get(), i2d_X509_CRL);
}

} // namespace sandbox
