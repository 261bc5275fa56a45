// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/verify_sheet.h"

#include "base/handover.h"
#include "desk/example.h"
#include "desk/verdict_words.h"
#include "print/verdict_sheet.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace desk {

namespace {

print::SheetSignature onPaper(const bundle::SignatureVerdict &signature, base::Language language)
{
    print::SheetSignature line;
    line.entry = signature.entry;
    line.verdict = words(signature);
    if (!signature.signer || !signature.signingTime.isValid())
        return line;
    line.signer = signature.signer->shownName();
    line.role = claimedRole(signature);
    line.signedAt = signature.signingTime;
    line.place = signature.place.city;
    line.stampedAt = signature.stampedAt;
    line.level = bundle::code(signature.level);
    line.revocation = words(signature.chain.revocation, language);
    line.issuer = signature.signer->issuer(NID_commonName);
    line.validUntil = signature.signer->notAfter();
    line.algorithm = signature.algorithm;
    return line;
}

/// The heaviest first.
QList<print::SheetReason> reasonsOnPaper(QList<bundle::Reason> reasons)
{
    std::stable_sort(reasons.begin(), reasons.end(),
        [](const bundle::Reason &a, const bundle::Reason &b) { return a.weight > b.weight; });
    QList<print::SheetReason> lines;
    for (const bundle::Reason &reason : std::as_const(reasons))
        lines.append({words(reason.weight), reason.problem.message()});
    return lines;
}

print::VerdictContent onPaper(const Surroundings &surroundings, const Verified &verified)
{
    print::VerdictContent content;
    content.language = surroundings.language();
    content.fileName = QFileInfo(verified.path).fileName();
    content.sha256 = QString::fromLatin1(verified.sha256);
    content.verdict = words(verified);
    content.explanation = explanation(verified);
    if (verified.refusedAtHome)
        content.explanation += u' ' + aloneWords(verified);
    content.trustNotice = surroundings.foreignTrustNotice();
    content.example = isMadeUp(surroundings.campaign(), verified.reports);
    content.checkedAt = verified.at;
    content.asked = askedWords(verified);
    content.reasons = reasonsOnPaper(verified.verdict.reasons);
    for (const bundle::SignatureVerdict &signature : verified.verdict.signatures)
        content.signatures.append(onPaper(signature, content.language));
    for (const bundle::DataFileVerdict &file : verified.verdict.files)
        content.files.append({file.name, contentOf(verified, file, surroundings),
            QLocale(base::code(content.language)).formattedDataSize(file.size, 0, QLocale::DataSizeSIFormat),
            QString::fromLatin1(file.sha256.toHex())});
    return content;
}

} // namespace

QFuture<base::Result<QByteArray>> verdictSheet(const Surroundings &surroundings, const Verified &verified)
{
    return base::inPool([sheet = onPaper(surroundings, verified)] { return print::verdictSheet(sheet); });
}

} // namespace desk
