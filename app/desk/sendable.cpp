// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/example.h"
#include "desk/session.h"

namespace desk {

base::Result<void> sendable(const Workplace &workplace, const BundleFile &file, const QUrl &endpoint)
{
    const auto refuse = [&file](const char *code, const char *text, const QStringList &args) {
        return base::Problem{base::Kind::Refused, QLatin1String(code), text, args, file.record.path};
    };
    const bool madeUp = workplace.isExample() || isMadeUp(workplace.campaign(), file.verified.reports);
    if (madeUp && !isSandbox(workplace.surroundings(), trust::Purpose::Endpoint))
        return exampleNotSent();
    if (file.record.signatures.size() < 2 || !file.verified.verdict.complete) {
        return refuse("send.unsigned",
            QT_TRANSLATE_NOOP("Problem", "\"%1\" does not carry both signatures yet; sign it first."),
            {file.record.path});
    }
    for (const store::SealedReport &report : file.record.reports) {
        if (workplace.records().entryOf(report.module)) {
            return refuse("send.entered",
                QT_TRANSLATE_NOOP("Problem",
                    "The report %1 in this bundle was entered on the portal; sent as well, the federal service would "
                    "have it twice. Was that recorded by mistake? Then take it back. Otherwise enter the other reports "
                    "of the bundle there too, or reopen them and seal them in a bundle of their own."),
                {report.module});
        }
    }
    for (const bundle::SignatureVerdict &signature : file.verified.verdict.signatures) {
        if (signature.chain.state == trust::ChainState::UnknownIssuer)
            return untrustedSigner(file.record.path, signature);
    }
    const store::Submission *known = workplace.records().submissionOf(file.record);
    const bool mayBeThere = known && known->delivery != store::Delivery::Refused && known->attempts > 0;
    if (mayBeThere && known->endpoint != endpoint.toString()) {
        return refuse("send.otherEndpoint",
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is on its way to %2 already. Send it there."),
            {file.record.path, known->endpoint});
    }
    return {};
}

QFuture<base::Result<void>> checkSendable(Workplace &workplace, const QStringList &bundlePaths, const QUrl &endpoint)
{
    if (bundlePaths.isEmpty())
        return QtFuture::makeReadyFuture(base::Result<void>());
    return openBundle(workplace, bundlePaths.first())
        .then(&workplace,
            [&workplace, bundlePaths, endpoint](const base::Result<BundleFile> &file) {
                const base::Result<void> first
                    = file ? sendable(workplace, *file, endpoint) : base::Result<void>(file.problem());
                if (first || bundlePaths.size() == 1)
                    return QtFuture::makeReadyFuture(first);
                return checkSendable(workplace, bundlePaths.mid(1), endpoint)
                    .then([first](const base::Result<void> &others) { return others ? others : first; });
            })
        .unwrap();
}

} // namespace desk
