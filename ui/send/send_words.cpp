// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/send/send_words.h"

#include "base/shown_time.h"
#include "desk/outbox.h"
#include "form/display.h"
#include "ui/told.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString waitingWords(const sending::Progress &progress, const Tools &tools)
{
    const QDateTime next = tools.workplace.stamp().at.addMSecs(progress.nextTry.count());
    QStringList lines{SendWords::tr("Next try at %1.").arg(base::shownClock(next))};
    if (progress.trouble)
        lines.append(SendWords::tr("Why not yet: %1").arg(told(*progress.trouble, tools.language())));
    if (progress.acceptUntil.isValid())
        lines.append(SendWords::tr("The endpoint takes the rest until %1.")
                         .arg(form::displayedMoment(progress.acceptUntil, tools.language())));
    return lines.join(u'\n');
}

} // namespace

SendWords::Line SendWords::of(const sending::Progress &progress, const Tools &tools)
{
    switch (progress.state) {
    case sending::Progress::State::Announcing: return {tr("Asking the endpoint what it has…"), {}};
    case sending::Progress::State::Sending: {
        const qint64 total = qMax<qint64>(1, progress.bytesTotal);
        return {tr("Uploading: %1 %").arg(progress.bytesReceived * 100 / total), {}};
    }
    case sending::Progress::State::Processing: return {tr("The endpoint checks the bundle…"), {}};
    case sending::Progress::State::Waiting: return {waitingWords(progress, tools), Tone::Warning};
    case sending::Progress::State::FetchingReceipt: return {tr("Fetching the receipt…"), {}};
    }
    return {};
}

SendWords::Line SendWords::of(const store::Submission *entry, const Tools &tools)
{
    if (!entry || entry->delivery == store::Delivery::Done)
        return {};
    const QString reason = desk::reasonOf(*entry);
    if (entry->lastProblem == QLatin1String(store::withdrawnUnasked))
        return {
            tr("It was withdrawn without asking the endpoint, and may have arrived. Sent again as it is, it gets its "
               "receipt then, and does not arrive twice."),
            Tone::Warning};
    if (entry->delivery == store::Delivery::Refused) {
        if (reason.isEmpty())
            return {};
        return {entry->attempts > 0 ? reason : tr("Not sent: %1").arg(reason), Tone::Error};
    }
    QStringList lines{tr("It waits in the outbox since %1. \"Send\" goes on where it was.")
                          .arg(form::displayedMoment(entry->queuedAt, tools.language()))};
    if (!reason.isEmpty())
        lines.append(tr("Why not yet: %1").arg(reason));
    return {lines.join(u'\n'), reason.isEmpty() ? Tone::Info : Tone::Warning};
}

} // namespace ui
