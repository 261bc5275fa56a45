// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/receipt.h"

#include "trust/chain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtGlobal>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <memory>

using base::Kind;
using base::Problem;

namespace sending {
namespace {

constexpr qsizetype largestReceipt = 64 * 1024;
constexpr qsizetype longestChain = 8;

struct Release {
    void operator()(EVP_MD_CTX *p) const { EVP_MD_CTX_free(p); }
    void operator()(ECDSA_SIG *p) const { ECDSA_SIG_free(p); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

/// The three parts of a JWS and what its header holds.
struct Parts {
    QByteArray signedText; ///< header and payload as they stand, with the point between
    QJsonObject header;
    QJsonObject payload;
    QByteArray signature; ///< raw r||s
    QList<QByteArray> chain; ///< DER
};

/// Strict: one spelling only, no padding (RFC 7515, 2).
std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray bytes = QByteArray::fromBase64(text, options);
    return bytes.toBase64(options) == text ? std::optional(bytes) : std::nullopt;
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
bool signatureHolds(const Parts &parts, const trust::Certificate &signer)
{
    const QJsonValue algorithm = parts.header.value(QLatin1String("alg"));
    const bool es256 = algorithm == QLatin1String("ES256");
    const bool es384 = algorithm == QLatin1String("ES384");
    const int bits = es256 ? 256 : 384;
    const trust::KeyKind kind = es256 ? trust::KeyKind::EcP256 : trust::KeyKind::EcP384;
    if ((!es256 && !es384) || signer.keyKind() != kind || parts.signature.size() != bits / 4)
        return false;
    const auto raw = reinterpret_cast<const unsigned char *>(parts.signature.constData());
    const Owned<ECDSA_SIG> signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(raw, bits / 8, nullptr), BN_bin2bn(raw + bits / 8, bits / 8, nullptr));
    unsigned char der[160];
    unsigned char *end = der;
    const int size = i2d_ECDSA_SIG(signature.get(), &end);
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(
               context.get(), nullptr, es256 ? EVP_sha256() : EVP_sha384(), nullptr, signer.publicKey())
        == 1
        && EVP_DigestVerify(context.get(), der, size_t(size),
               reinterpret_cast<const unsigned char *>(parts.signedText.constData()), size_t(parts.signedText.size()))
        == 1;
}

trust::ChainVerdict chainVerdict(const trust::Certificate &signer, const QList<QByteArray> &chain, const QDateTime &at,
    const trust::Anchors &anchors)
{
    QList<trust::Certificate> others;
    for (const QByteArray &der : chain.mid(1)) {
        if (const auto other = trust::Certificate::fromDer(der))
            others << *other;
    }
    return trust::verifyChain(signer, others, trust::Use::Receipt, at, anchors);
}

void compareReport(QList<Compared> &lines, const AnnouncedReport &sent, const AnnouncedReport &confirmed)
{
    const QString name = QStringLiteral("reports[%1]").arg(sent.module);
    lines.append({name, sent.module, confirmed.module});
    lines.append({name + QLatin1String(".version"), QString::number(sent.version), QString::number(confirmed.version)});
    lines.append({name + QLatin1String(".xmlSha256"), sent.xmlSha256, confirmed.xmlSha256});
    if (!sent.replaces.isEmpty() || !confirmed.replaces.isEmpty())
        lines.append({name + QLatin1String(".replaces"), sent.replaces, confirmed.replaces});
}

} // namespace

base::Result<Receipt> readReceipt(const QByteArray &jws, const trust::Anchors &anchors)
{
    const auto parts = partsOf(jws);
    Receipt receipt = parts ? receiptIn(parts->payload) : Receipt();
    if (!parts || receipt.registrationNumber.isEmpty() || !receipt.receivedAt.isValid()) {
        return Problem{Kind::Refused, QStringLiteral("sending.receipt.malformed"),
            QT_TRANSLATE_NOOP("Problem", "This is not a receipt of the endpoint. Fetch the receipt again."), {}, {}};
    }
    const auto signer = trust::Certificate::fromDer(parts->chain.first());
    if (!signer)
        return signer.problem();
    if (!signatureHolds(*parts, *signer)) {
        return Problem{Kind::Refused, QStringLiteral("sending.receipt.signature"),
            QT_TRANSLATE_NOOP("Problem",
                "The signature of this receipt is wrong: it was changed or damaged. \"send\" fetches the receipt of "
                "the "
                "bundle again."),
            {}, {}};
    }
    const trust::ChainVerdict verdict = chainVerdict(*signer, parts->chain, receipt.receivedAt, anchors);
    if (!verdict.isTrusted()) {
        return Problem{Kind::Refused, QStringLiteral("sending.receipt.untrusted"),
            QT_TRANSLATE_NOOP("Problem",
                "This receipt is signed by \"%1\", whom no trusted authority for receipts vouches for (%2). "
                "Do not rely on it; ask the federal service."),
            {signer->commonName()}, {}, {}, {*verdict.problem}};
    }
    receipt.signer = signer->commonName();
    receipt.foreignRoot = verdict.foreignRoot;
    return receipt;
}

QList<Compared> compared(const Receipt &receipt, const Submission &sent)
{
    QList<Compared> lines{{QStringLiteral("submission"), sent.id(), receipt.submission},
        {QStringLiteral("size"), QString::number(sent.bundle.size), QString::number(receipt.size)},
        {QStringLiteral("enterpriseNumber"), sent.enterpriseNumber, receipt.enterpriseNumber},
        {QStringLiteral("reportingYear"), QString::number(sent.reportingYear), QString::number(receipt.reportingYear)}};
    QList<AnnouncedReport> unsaid = receipt.reports;
    for (const AnnouncedReport &report : sent.reports) {
        const auto confirmed = std::find_if(
            unsaid.begin(), unsaid.end(), [&](const AnnouncedReport &r) { return r.module == report.module; });
        if (confirmed == unsaid.end()) {
            lines.append({QStringLiteral("reports[%1]").arg(report.module), report.module, {}});
            continue;
        }
        compareReport(lines, report, *confirmed);
        unsaid.erase(confirmed);
    }
    for (const AnnouncedReport &extra : unsaid)
        lines.append({QStringLiteral("reports[%1]").arg(extra.module), {}, extra.module});
    return lines;
}

QList<Compared> differences(const Receipt &receipt, const Submission &sent)
{
    QList<Compared> lines = compared(receipt, sent);
    lines.removeIf([](const Compared &line) { return line.isSame(); });
    return lines;
}

base::Result<Receipt> checkReceipt(const QByteArray &jws, const trust::Anchors &anchors, const Submission &sent)
{
    const auto receipt = readReceipt(jws, anchors);
    const QList<Compared> found = receipt ? differences(*receipt, sent) : QList<Compared>();
    if (found.isEmpty())
        return receipt;
    QStringList lines;
    for (const Compared &difference : found)
        lines << QCoreApplication::translate("Sending", "%1: %2 / %3")
                     .arg(difference.what, difference.sent, difference.confirmed);
    return Problem{Kind::Refused, QStringLiteral("sending.receipt.differs"),
        QT_TRANSLATE_NOOP("Problem",
            "The receipt does not confirm what was sent (sent / confirmed): %1. Keep it and ask the federal service."),
        {lines.join(QLatin1String("; "))}, receipt->registrationNumber};
}

} // namespace sending
