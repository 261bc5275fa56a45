// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/receipt_sheet.h"

#include "base/handover.h"
#include "desk/send.h"
#include "print/receipt_sheet.h"

#include <QFileInfo>
#include <QLocale>

namespace desk {

static print::ReceiptContent contentOf(const Workplace &workplace, const Received &received)
{
    const sending::Receipt &receipt = received.receipt;
    const base::Language language = workplace.surroundings().language();
    print::ReceiptContent content;
    content.language = language;
    content.ocmwName = workplace.ocmwName();
    content.enterpriseNumber = receipt.enterpriseNumber;
    content.year = receipt.reportingYear;
    content.number = receipt.registrationNumber;
    content.receivedAt = receipt.receivedAt;
    content.issuer = receipt.issuer;
    content.signer = receipt.signer;
    content.bundleName = QFileInfo(received.bundlePath).fileName();
    content.bundleSha256 = receipt.submission;
    content.bundleSize = QLocale(base::code(language)).formattedDataSize(receipt.size, 0, QLocale::DataSizeSIFormat);
    content.receiptName = QFileInfo(received.receiptPath).fileName();
    for (const sending::AnnouncedReport &report : receipt.reports) {
        const form::Definition *module = workplace.campaign().module(report.module);
        content.reports.append({module ? module->title.in(language) : report.module, report.module, report.version,
            report.xmlSha256, report.replaces});
    }
    content.trustNotice = receipt.foreignRoot ? workplace.surroundings().foreignTrustNotice() : QString();
    content.example = workplace.isExample();
    content.checkedAt = workplace.surroundings().clock().now();
    return content;
}

QFuture<base::Result<QByteArray>> receiptPdf(const Workplace &workplace, const QString &bundlePath)
{
    const base::Result<Received> received = receipt(workplace, bundlePath);
    if (!received)
        return QtFuture::makeReadyFuture(base::Result<QByteArray>(received.problem()));
    return base::inPool([content = contentOf(workplace, *received)] { return print::receiptSheet(content); });
}

} // namespace desk
