// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/chain.h"

#include "base/shown_time.h"
#include "trust/openssl.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace trust {

namespace {

/// Longer chains do not occur; more would only cost time.
constexpr int maxDepth = 5;

using Context = std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)>;

Store makeStore(const QList<Certificate> &intermediates, Purpose purpose, const Anchors &anchors)
{
    Store store(X509_STORE_new(), X509_STORE_free);
    for (const Certificate &root : anchors.given(purpose))
        X509_STORE_add_cert(store.get(), root.handle());
    for (const Certificate &candidate : intermediates) {
        if (anchors.isPinned(candidate, purpose))
            X509_STORE_add_cert(store.get(), candidate.handle());
    }
    return store;
}

ChainState stateOf(int error)
{
    switch (error) {
    case X509_V_OK: return ChainState::Trusted;
    case X509_V_ERR_CERT_HAS_EXPIRED: return ChainState::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID: return ChainState::NotYetValid;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK: return ChainState::Weak;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE: return ChainState::UnknownIssuer;
    default: return ChainState::Unsuitable;
    }
}

/// `isLeaf`: it is that certificate itself, and none above it.
const char *textOf(ChainState state, bool isLeaf)
{
    switch (state) {
    case ChainState::Trusted: break;
    case ChainState::UnknownIssuer:
        return QT_TRANSLATE_NOOP("Problem",
            "The certificate of %1 was issued by \"%2\", which does not lead to a known root. "
            "Nothing can be said about who signed.");
    case ChainState::Expired:
        return isLeaf
            ? QT_TRANSLATE_NOOP("Problem", "The certificate of %1 expired on %3.")
            : QT_TRANSLATE_NOOP("Problem", "The certificate of \"%5\", which vouches for that of %1, expired on %3.");
    case ChainState::NotYetValid:
        return isLeaf ? QT_TRANSLATE_NOOP("Problem", "The certificate of %1 is valid from %4 on, so not yet.")
                      : QT_TRANSLATE_NOOP("Problem",
                          "The certificate of \"%5\", which vouches for that of %1, is valid from %4 on, so not yet.");
    case ChainState::WrongUse:
        return QT_TRANSLATE_NOOP("Problem", "The certificate of %1 was not issued for this use.");
    case ChainState::Weak:
        return QT_TRANSLATE_NOOP(
            "Problem", "The certificate of %1, or one above it, uses a key or digest that is too weak.");
    case ChainState::Unsuitable:
        return QT_TRANSLATE_NOOP(
            "Problem", "The certificate of %1, or one above it, breaks the rules for certificates.");
    }
    return "";
}

const char *codeOf(ChainState state)
{
    switch (state) {
    case ChainState::Trusted: break;
    case ChainState::UnknownIssuer: return "trust.chain.unknown-issuer";
    case ChainState::Expired: return "trust.chain.expired";
    case ChainState::NotYetValid: return "trust.chain.not-yet-valid";
    case ChainState::WrongUse: return "trust.chain.wrong-use";
    case ChainState::Weak: return "trust.chain.weak";
    case ChainState::Unsuitable: return "trust.chain.unsuitable";
    }
    return "";
}

/// `culprit`: at which the check stopped, the leaf or one above it.
std::optional<base::Problem> problemOf(ChainState state, const Certificate &leaf, const Certificate &culprit)
{
    if (state == ChainState::Trusted)
        return {};
    const QString issuer = leaf.issuer(NID_commonName);
    return base::Problem{base::Kind::Refused, QLatin1String(codeOf(state)), textOf(state, culprit == leaf),
        {leaf.shownName(), issuer.isEmpty() ? leaf.issuerLine() : issuer, base::shownDay(culprit.notAfter().date()),
            base::shownDay(culprit.notBefore().date()), culprit.shownName()},
        {}};
}

QList<Certificate> builtChain(X509_STORE_CTX *context)
{
    QList<Certificate> chain;
    const STACK_OF(X509) *built = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; built && i < sk_X509_num(built); ++i) {
        if (const auto certificate = Certificate::fromDer(encoded(sk_X509_value(built, i), i2d_X509)))
            chain.append(*certificate);
    }
    return chain;
}

bool isRegister(const Certificate &certificate)
{
    return X509_NAME_entry_count(X509_get_subject_name(certificate.handle())) == 3
        && certificate.subject(NID_countryName) == QLatin1String("BE")
        && certificate.subject(NID_organizationName) == QLatin1String("RRN")
        && certificate.subject(NID_commonName) == QLatin1String("RRN");
}

} // namespace

Purpose purposeOf(Use use)
{
    switch (use) {
    case Use::PersonSignature:
    case Use::PersonAuthentication:
    case Use::Register: return Purpose::Persons;
    case Use::Endpoint: return Purpose::Endpoint;
    case Use::Receipt: return Purpose::Receipts;
    case Use::TimeStamp: break;
    }
    return Purpose::TimeStamps;
}

bool allows(const Certificate &certificate, Use use)
{
    switch (use) {
    case Use::PersonSignature: return certificate.hasKeyUsage(KU_NON_REPUDIATION) && !certificate.isAuthority();
    case Use::PersonAuthentication:
        return certificate.hasKeyUsage(KU_DIGITAL_SIGNATURE) && !certificate.isAuthority()
            && (!certificate.hasExtendedUsages() || certificate.hasExtendedUsage(XKU_SSL_CLIENT));
    case Use::Register: return isRegister(certificate) && !certificate.isAuthority();
    case Use::Endpoint: return certificate.hasExtendedUsage(XKU_SSL_SERVER);
    case Use::Receipt: return certificate.hasKeyUsage(KU_DIGITAL_SIGNATURE) && !certificate.isAuthority();
    case Use::TimeStamp: return X509_check_purpose(certificate.handle(), X509_PURPOSE_TIMESTAMP_SIGN, 0) == 1;
    }
    return false;
}

ChainVerdict verifyChain(const Certificate &leaf, const QList<Certificate> &intermediates, Use use,
    const QDateTime &when, const Anchors &anchors)
{
    const Store store = makeStore(intermediates, purposeOf(use), anchors);
    const CertificateStack hints = makeStack(intermediates);
    const Context context(X509_STORE_CTX_new(), X509_STORE_CTX_free);
    ChainVerdict verdict;
    Certificate culprit = leaf;
    if (store && hints && context && X509_STORE_CTX_init(context.get(), store.get(), leaf.handle(), hints.get()) == 1) {
        X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
        X509_VERIFY_PARAM_set_time(rules, when.toSecsSinceEpoch());
        X509_VERIFY_PARAM_set_depth(rules, maxDepth);
        X509_VERIFY_PARAM_set_auth_level(rules, securityLevel);
        const bool good = X509_verify_cert(context.get()) == 1;
        const int error = X509_STORE_CTX_get_error(context.get());
        verdict.state = good ? ChainState::Trusted : stateOf(error == X509_V_OK ? X509_V_ERR_UNSPECIFIED : error);
        verdict.chain = builtChain(context.get());
        culprit = verdict.chain.value(X509_STORE_CTX_get_error_depth(context.get()), leaf);
    }
    ERR_clear_error();
    if (verdict.isTrusted() && !allows(leaf, use))
        verdict.state = ChainState::WrongUse;
    verdict.foreignRoot = !verdict.chain.isEmpty() && anchors.isGiven(verdict.chain.last(), purposeOf(use));
    verdict.problem = problemOf(verdict.state, leaf, culprit);
    return verdict;
}

} // namespace trust
