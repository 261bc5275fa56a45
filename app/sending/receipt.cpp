// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/receipt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtGlobal>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <memory>

using base::Kind;
using base::Problem;

namespace sending {
namespace {

constexpr qsizetype largestReceipt = 64 * 1024;
constexpr qsizetype longestChain = 8;

struct Release {
    void operator()(X509 *p) const { X509_free(p); }
    void operator()(STACK_OF(X509) * p) const { sk_X509_pop_free(p, X509_free); }
    void operator()(X509_STORE *p) const { X509_STORE_free(p); }
    void operator()(X509_STORE_CTX *p) const { X509_STORE_CTX_free(p); }
    void operator()(EVP_MD_CTX *p) const { EVP_MD_CTX_free(p); }
    void operator()(ECDSA_SIG *p) const { ECDSA_SIG_free(p); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

Owned<X509> certificate(const QByteArray &der)
{
    auto data = reinterpret_cast<const unsigned char *>(der.constData());
    return Owned<X509>(d2i_X509(nullptr, &data, der.size()));
}

/// The three parts of a JWS and what its header holds.
struct Parts {
    QByteArray signedText; ///< header and payload as they stand, with the point between
    QJsonObject header;
    QJsonObject payload;
    QByteArray signature; ///< raw r||s
    QList<QByteArray> chain; ///< DER
};

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(decoded.decoded) : std::nullopt;
}

std::optional<Parts> partsOf(const QByteArray &jws)
{
    const QList<QByteArray> texts = jws.trimmed().split('.');
    if (jws.size() > largestReceipt || texts.size() != 3)
        return {};
    const auto header = fromBase64Url(texts[0]);
    const auto payload = fromBase64Url(texts[1]);
    const auto signature = fromBase64Url(texts[2]);
    if (!header || !payload || !signature)
        return {};
    Parts parts{texts[0] + '.' + texts[1], QJsonDocument::fromJson(*header).object(),
        QJsonDocument::fromJson(*payload).object(), *signature, {}};
    const QJsonArray chain = parts.header.value(QLatin1String("x5c")).toArray();
    for (qsizetype i = 0; i < qMin(chain.size(), longestChain); ++i)
        parts.chain << QByteArray::fromBase64(chain.at(i).toString().toLatin1()); // RFC 7515: not base64url
    const bool ours = parts.header.value(QLatin1String("typ")) == QLatin1String("receipt+jws")
        && !parts.header.contains(QLatin1String("crit")) && !parts.chain.isEmpty() && !parts.payload.isEmpty();
    return ours ? std::optional(parts) : std::nullopt;
}

Receipt receiptIn(const QJsonObject &payload)
{
    Receipt receipt;
    receipt.issuer = payload.value(QLatin1String("iss")).toString();
    receipt.registrationNumber = payload.value(QLatin1String("jti")).toString();
    receipt.submission = payload.value(QLatin1String("submission")).toString();
    receipt.enterpriseNumber = payload.value(QLatin1String("enterpriseNumber")).toString();
    receipt.reportingYear = payload.value(QLatin1String("reportingYear")).toInt();
    receipt.size = payload.value(QLatin1String("size")).toInteger(-1);
    receipt.receivedAt = QDateTime::fromString(payload.value(QLatin1String("receivedAt")).toString(), Qt::ISODate);
    const QJsonArray reports = payload.value(QLatin1String("reports")).toArray();
    for (const QJsonValue &report : reports) {
        receipt.reports.append({report[QLatin1String("module")].toString(), report[QLatin1String("version")].toInt(),
            report[QLatin1String("xmlSha256")].toString(), report[QLatin1String("replaces")].toString()});
    }
    return receipt;
}

/// ES256 or ES384 as RFC 7518, 3.4 has them: each tied to its curve, the signature raw.
bool signatureHolds(const Parts &parts)
{
    const QJsonValue algorithm = parts.header.value(QLatin1String("alg"));
    const bool es256 = algorithm == QLatin1String("ES256");
    const bool es384 = algorithm == QLatin1String("ES384");
    const auto signer = certificate(parts.chain.first());
    EVP_PKEY *key = signer ? X509_get0_pubkey(signer.get()) : nullptr;
    const int bits = es256 ? 256 : 384;
    if ((!es256 && !es384) || !key || EVP_PKEY_is_a(key, "EC") != 1 || EVP_PKEY_get_bits(key) != bits
        || parts.signature.size() != bits / 4)
        return false;
    const auto raw = reinterpret_cast<const unsigned char *>(parts.signature.constData());
    const Owned<ECDSA_SIG> signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(raw, bits / 8, nullptr), BN_bin2bn(raw + bits / 8, bits / 8, nullptr));
    unsigned char der[160];
    unsigned char *end = der;
    const int size = i2d_ECDSA_SIG(signature.get(), &end);
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, es256 ? EVP_sha256() : EVP_sha384(), nullptr, key) == 1
        && EVP_DigestVerify(context.get(), der, size_t(size),
               reinterpret_cast<const unsigned char *>(parts.signedText.constData()), size_t(parts.signedText.size()))
        == 1;
}

/// Empty when the chain leads to an anchor at that time, otherwise OpenSSL's reason.
QString chainTrouble(const QList<QByteArray> &chain, const QList<QByteArray> &anchors, const QDateTime &at)
{
    const Owned<X509_STORE> store(X509_STORE_new());
    for (const QByteArray &anchor : anchors) {
        if (const auto root = certificate(anchor))
            X509_STORE_add_cert(store.get(), root.get());
    }
    const Owned<STACK_OF(X509)> others(sk_X509_new_null());
    for (qsizetype i = 1; i < chain.size(); ++i) {
        if (auto other = certificate(chain[i]))
            sk_X509_push(others.get(), other.release());
    }
    const auto signer = certificate(chain.first());
    const Owned<X509_STORE_CTX> context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), signer.get(), others.get()) != 1)
        return QStringLiteral("?");
    X509_VERIFY_PARAM_set_time(X509_STORE_CTX_get0_param(context.get()), time_t(at.toSecsSinceEpoch()));
    if (X509_verify_cert(context.get()) == 1)
        return {};
    return QString::fromLatin1(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get())));
}

QString commonName(const QByteArray &der)
{
    const QSslCertificate signer(der, QSsl::Der);
    return signer.subjectInfo(QSslCertificate::CommonName).join(QLatin1String(", "));
}

void compare(QList<Difference> &found, const QString &what, const QString &sent, const QString &confirmed)
{
    if (sent != confirmed)
        found.append({what, sent, confirmed});
}

} // namespace

base::Result<Receipt> readReceipt(const QByteArray &jws, const QList<QByteArray> &anchors)
{
    const auto parts = partsOf(jws);
    Receipt receipt = parts ? receiptIn(parts->payload) : Receipt();
    if (!parts || receipt.registrationNumber.isEmpty() || !receipt.receivedAt.isValid()) {
        return Problem{Kind::Refused, QStringLiteral("sending.receipt.malformed"),
            QT_TRANSLATE_NOOP("Problem", "This is not a receipt of the endpoint. Fetch the receipt again."), {}, {}};
    }
    if (!signatureHolds(*parts)) {
        return Problem{Kind::Refused, QStringLiteral("sending.receipt.signature"),
            QT_TRANSLATE_NOOP("Problem",
                "The signature of this receipt is wrong: it was changed or damaged. Fetch the receipt again."),
            {}, {}};
    }
    if (const QString trouble = chainTrouble(parts->chain, anchors, receipt.receivedAt); !trouble.isEmpty()) {
        return Problem{Kind::Refused, QStringLiteral("sending.receipt.untrusted"),
            QT_TRANSLATE_NOOP("Problem",
                "This receipt is signed by \"%1\", whom no trusted authority for receipts vouches for (%2). "
                "Do not rely on it; ask the federal service."),
            {commonName(parts->chain.first()), trouble}, {}};
    }
    receipt.signer = commonName(parts->chain.first());
    return receipt;
}

QList<Difference> differences(const Receipt &receipt, const Submission &sent)
{
    QList<Difference> found;
    compare(found, QStringLiteral("submission"), sent.id(), receipt.submission);
    compare(found, QStringLiteral("size"), QString::number(sent.bundle.size()), QString::number(receipt.size));
    compare(found, QStringLiteral("enterpriseNumber"), sent.enterpriseNumber, receipt.enterpriseNumber);
    compare(found, QStringLiteral("reportingYear"), QString::number(sent.reportingYear),
        QString::number(receipt.reportingYear));
    QList<AnnouncedReport> unsaid = receipt.reports;
    for (const AnnouncedReport &report : sent.reports) {
        const auto confirmed = std::find_if(
            unsaid.begin(), unsaid.end(), [&](const AnnouncedReport &r) { return r.module == report.module; });
        const QString name = QStringLiteral("reports[%1]").arg(report.module);
        if (confirmed == unsaid.end()) {
            found.append({name, report.module, {}});
            continue;
        }
        compare(found, name + QLatin1String(".version"), QString::number(report.version),
            QString::number(confirmed->version));
        compare(found, name + QLatin1String(".xmlSha256"), report.xmlSha256, confirmed->xmlSha256);
        compare(found, name + QLatin1String(".replaces"), report.replaces, confirmed->replaces);
        unsaid.erase(confirmed);
    }
    for (const AnnouncedReport &extra : unsaid)
        found.append({QStringLiteral("reports[%1]").arg(extra.module), {}, extra.module});
    return found;
}

base::Result<Receipt> checkReceipt(const QByteArray &jws, const QList<QByteArray> &anchors, const Submission &sent)
{
    const auto receipt = readReceipt(jws, anchors);
    const QList<Difference> found = receipt ? differences(*receipt, sent) : QList<Difference>();
    if (found.isEmpty())
        return receipt;
    QStringList lines;
    for (const Difference &difference : found)
        lines << QStringLiteral("%1: %2 / %3").arg(difference.what, difference.sent, difference.confirmed);
    return Problem{Kind::Refused, QStringLiteral("sending.receipt.differs"),
        QT_TRANSLATE_NOOP("Problem",
            "The receipt does not confirm what was sent (sent / confirmed): %1. Keep it and ask the federal service."),
        {lines.join(QLatin1String("; "))}, receipt->registrationNumber};
}

} // namespace sending
