// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/addresses.h"

#include "trust/openssl.h"

#include <openssl/x509v3.h>

#include <array>

namespace trust {

namespace {

/// Hosts that Belgian certificates name: of the older PKI (Root CA2 to CA4) and of the newer one (Root CA6).
constexpr std::array allowedHosts{
    u"ocsp.eid.belgium.be", u"crl.eid.belgium.be", u"ocsp.eidpki.belgium.be", u"crl.eidpki.belgium.be"};
constexpr std::array ownHosts{u"127.0.0.1", u"localhost", u"::1"};

constexpr int mostAddresses = 4; // of each kind

void append(QList<QUrl> &addresses, const GENERAL_NAME *name)
{
    if (!name || name->type != GEN_URI || addresses.size() == mostAddresses)
        return;
    const ASN1_STRING *text = name->d.uniformResourceIdentifier;
    const QUrl address(
        QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)),
        QUrl::StrictMode);
    if (address.isValid() && address.scheme() == QLatin1String("http"))
        addresses.append(address);
}

QList<QUrl> ocspOf(X509 *certificate)
{
    QList<QUrl> found;
    const std::unique_ptr<AUTHORITY_INFO_ACCESS, decltype(&AUTHORITY_INFO_ACCESS_free)> access(
        static_cast<AUTHORITY_INFO_ACCESS *>(X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr)),
        AUTHORITY_INFO_ACCESS_free);
    for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const ACCESS_DESCRIPTION *one = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        if (OBJ_obj2nid(one->method) == NID_ad_OCSP)
            append(found, one->location);
    }
    return found;
}

QList<QUrl> listsOf(X509 *certificate)
{
    QList<QUrl> found;
    const std::unique_ptr<CRL_DIST_POINTS, decltype(&CRL_DIST_POINTS_free)> points(
        static_cast<CRL_DIST_POINTS *>(X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr)),
        CRL_DIST_POINTS_free);
    for (int i = 0; i < sk_DIST_POINT_num(points.get()); ++i) {
        const DIST_POINT *point = sk_DIST_POINT_value(points.get(), i);
        if (!point->distpoint || point->distpoint->type != 0)
            continue;
        const GENERAL_NAMES *names = point->distpoint->name.fullname;
        for (int j = 0; j < sk_GENERAL_NAME_num(names); ++j)
            append(found, sk_GENERAL_NAME_value(names, j));
    }
    return found;
}

template <typename Hosts>
bool isAmong(const QString &host, const Hosts &hosts)
{
    return std::any_of(hosts.begin(), hosts.end(), [&host](const char16_t *one) { return host == QStringView(one); });
}

} // namespace

Addresses addressesIn(const Certificate &certificate)
{
    const Addresses found{ocspOf(certificate.handle()), listsOf(certificate.handle())};
    ERR_clear_error();
    return found;
}

bool isAllowed(const QUrl &address, bool underGivenRoot)
{
    if (address.scheme() != QLatin1String("http") || !address.userInfo().isEmpty())
        return false;
    if (underGivenRoot && isAmong(address.host(), ownHosts))
        return true;
    return address.port(80) == 80 && isAmong(address.host(), allowedHosts);
}

} // namespace trust
