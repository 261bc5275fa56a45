// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/earlier_receipt.h"

#include "desk/session.h"

#include <algorithm>

namespace desk {

namespace {

using EarlierAnswer = base::Result<sending::Receipt>;
using SealedDocuments = base::Result<QList<report::Document>>;

/// In the thread of the file: what the bundle holds, as it was sealed then.
SealedDocuments sealedIn(const store::Store &file, const store::Bundle &bundle)
{
    QList<report::Document> documents;
    for (const store::SealedReport &report : bundle.reports) {
        const base::Result<std::optional<store::Seal>> seal = file.sealOf(report);
        if (!seal)
            return seal.problem();
        base::Result<report::Document> document = report::fromXml(seal->value_or(store::Seal()).xml);
        if (!document)
            return document.problem();
        documents.append(*std::move(document));
    }
    return documents;
}

/// The bytes are pinned by their digest, so that their size is what the receipt says.
QFuture<EarlierAnswer> keepEarlier(Workplace &workplace, const store::Submission &entry,
    const QList<report::Document> &documents, const QByteArray &jws)
{
    const trust::Anchors &anchors = workplace.surroundings().anchors();
    const EarlierAnswer read = sending::readReceipt(jws, anchors);
    if (!read)
        return QtFuture::makeReadyFuture(read);
    const sending::Submission sent = submissionOf(
        workplace.records(), documents, {entry.bundlePath, read->size, QString::fromLatin1(entry.sha256)});
    const EarlierAnswer receipt = sending::checkReceipt(jws, anchors, sent);
    if (!receipt)
        return QtFuture::makeReadyFuture(receipt);
    const store::Receipt kept{entry.sha256, receipt->registrationNumber, receipt->receivedAt, jws};
    return workplace
        .record([stamp = workplace.stamp(), kept](store::Store &file) { return file.addReceipt(stamp, kept); })
        .then([receipt](const base::Result<void> &added) { return added ? receipt : EarlierAnswer(added.problem()); });
}

} // namespace

QFuture<EarlierAnswer> fetchEarlierReceipt(Workplace &workplace, sending::Login &login, const store::Submission &entry)
{
    const QList<store::Bundle> &bundles = workplace.records().bundles;
    const auto bundle = std::find_if(
        bundles.cbegin(), bundles.cend(), [&entry](const store::Bundle &one) { return one.id == entry.bundle; });
    if (bundle == bundles.cend())
        return QtFuture::makeReadyFuture(EarlierAnswer(changedSince(entry.bundlePath)));
    return workplace.file()
        .run([bundle = *bundle](store::Store &file) { return sealedIn(file, bundle); })
        .then(&login,
            [&workplace, &login, entry](const SealedDocuments &documents) {
                if (!documents)
                    return QtFuture::makeReadyFuture(EarlierAnswer(documents.problem()));
                return sending::fetchReceipt(login, QString::fromLatin1(entry.sha256))
                    .then(&workplace,
                        [&workplace, entry, documents = *documents](const base::Result<QByteArray> &jws) {
                            return jws ? keepEarlier(workplace, entry, documents, *jws)
                                       : QtFuture::makeReadyFuture(EarlierAnswer(jws.problem()));
                        })
                    .unwrap();
            })
        .unwrap();
}

} // namespace desk
