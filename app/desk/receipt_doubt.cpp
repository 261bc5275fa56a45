// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/receipt_doubt.h"

#include "desk/outbox.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace desk {

namespace {

QString doubtText(const char *source)
{
    return QCoreApplication::translate("Receipt", source);
}

QString partWords(const QString &part)
{
    if (part == u"submission")
        return doubtText(QT_TRANSLATE_NOOP("Receipt", "Bundle (SHA-256)"));
    if (part == u"size")
        return doubtText(QT_TRANSLATE_NOOP("Receipt", "Size in bytes"));
    if (part == u"enterpriseNumber")
        return doubtText(QT_TRANSLATE_NOOP("Receipt", "Enterprise number"));
    if (part == u"reportingYear")
        return doubtText(QT_TRANSLATE_NOOP("Receipt", "Reporting year"));
    if (part == u"version")
        return doubtText(QT_TRANSLATE_NOOP("Receipt", "version"));
    if (part == u"xmlSha256")
        return doubtText(QT_TRANSLATE_NOOP("Receipt", "data (SHA-256 of the XML)"));
    if (part == u"replaces")
        return doubtText(QT_TRANSLATE_NOOP("Receipt", "takes the place of (SHA-256)"));
    return part.isEmpty() ? doubtText(QT_TRANSLATE_NOOP("Receipt", "report")) : part;
}

/// "reports[hwg].version" is "hwg: version".
QString lineWords(const QString &name)
{
    static const QRegularExpression ofReport(QStringLiteral(R"(^reports\[(.*)\]\.?(.*)$)"));
    const QRegularExpressionMatch match = ofReport.match(name);
    if (!match.hasMatch())
        return partWords(name);
    return doubtText(QT_TRANSLATE_NOOP("Receipt", "%1: %2")).arg(match.captured(1), partWords(match.captured(2)));
}

QString reasonWords(const store::DoubtfulReceipt &receipt)
{
    if (receipt.problem == u"sending.receipt.differs") {
        return doubtText(QT_TRANSLATE_NOOP("Receipt",
            "The receipt that the endpoint gave does not match what was sent, so it does not count. Ask the federal "
            "service what it has. Sending the bundle again fetches the receipt anew; nothing is sent twice."));
    }
    return unspelled(receipt.problemText);
}

} // namespace

std::optional<ReceiptDoubt> receiptDoubt(const Workplace &workplace, const store::Bundle &bundle)
{
    const store::DoubtfulReceipt *kept = workplace.records().doubtfulReceiptOf(bundle);
    if (!kept)
        return std::nullopt;
    ReceiptDoubt doubt{kept->problem, reasonWords(*kept), kept->at, {}};
    for (const store::ReceiptLine &line : kept->lines)
        doubt.lines.append({line.what, lineWords(line.what), line.sent, line.confirmed, line.isSame()});
    return doubt;
}

QString doubtWords(const QString &problem)
{
    if (problem == u"sending.receipt.differs")
        return doubtText(QT_TRANSLATE_NOOP("Receipt", "it does not match what was sent"));
    if (problem == u"sending.receipt.signature")
        return doubtText(QT_TRANSLATE_NOOP("Receipt", "its signature is not valid"));
    if (problem == u"sending.receipt.untrusted")
        return doubtText(QT_TRANSLATE_NOOP("Receipt", "nobody who is trusted vouches for its signer"));
    return doubtText(QT_TRANSLATE_NOOP("Receipt", "it cannot be read"));
}

} // namespace desk
