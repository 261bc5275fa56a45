// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/crl.h"

#include "trust/openssl.h"

#include <openssl/objects.h>
#include <openssl/x509v3.h>

namespace trust {

namespace {

/// Those of the Belgian CAs reach some megabytes.
constexpr qsizetype maxListSize = 32 * 1024 * 1024;

using List = std::unique_ptr<X509_CRL, decltype(&X509_CRL_free)>;

/// Critical extensions are those of partial, delta and indirect lists, which say nothing about what is not in them.
bool isWhole(const List &list)
{
    return X509_CRL_get_ext_by_critical(list.get(), 1, -1) < 0
        && X509_CRL_get_ext_by_NID(list.get(), NID_delta_crl, -1) < 0;
}

bool isSignedBy(const Certificate &issuer, const List &list)
{
    int hash = NID_undef;
    int key = NID_undef;
    const bool strong = OBJ_find_sigid_algs(X509_CRL_get_signature_nid(list.get()), &hash, &key) == 1
        && (hash == NID_sha256 || hash == NID_sha384 || hash == NID_sha512);
    const bool made = strong
        && X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_subject_name(issuer.handle())) == 0
        && issuer.hasKeyUsage(KU_CRL_SIGN) && X509_CRL_verify(list.get(), issuer.publicKey()) == 1;
    ERR_clear_error();
    return made;
}

} // namespace

base::Result<RevocationFacts> readCrl(const QByteArray &list, const Certificate &certificate, const Certificate &issuer)
{
    const List read = list.size() > maxListSize ? List(nullptr, X509_CRL_free)
                                                : decoded<X509_CRL>(list, d2i_X509_CRL, i2d_X509_CRL, X509_CRL_free);
    if (!read || !isWhole(read)) {
        return base::refused("trust.crl.unreadable",
            QT_TRANSLATE_NOOP(
                "Problem", "The list of revoked certificates of \"%1\" is damaged or of an unknown form."),
            {issuer.commonName()});
    }
    if (!isSignedBy(issuer, read)) {
        return base::refused("trust.crl.signature",
            QT_TRANSLATE_NOOP("Problem", "The list of revoked certificates was not signed by \"%1\"."),
            {issuer.commonName()});
    }
    RevocationFacts facts;
    X509_REVOKED *entry = nullptr;
    const bool revoked = X509_CRL_get0_by_cert(read.get(), &entry, certificate.handle()) == 1; // 2: taken off again
    facts.state = revoked ? Revocation::Revoked : Revocation::Good;
    if (revoked)
        facts.revokedAt = momentOf(X509_REVOKED_get0_revocationDate(entry));
    facts.asOf = momentOf(X509_CRL_get0_lastUpdate(read.get()));
    facts.producedAt = facts.asOf;
    facts.until = momentOf(X509_CRL_get0_nextUpdate(read.get()));
    return facts;
}

} // namespace trust
