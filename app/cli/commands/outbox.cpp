// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/outbox.h"
#include "base/shown_time.h"
#include "cli/command.h"
#include "cli/receipt_doubt_view.h"
#include "desk/overview.h"

#include <QJsonArray>

namespace cli {

namespace {

QString words(const store::Submission &submission)
{
    switch (submission.delivery) {
    case store::Delivery::Waiting: return text(QT_TRANSLATE_NOOP("Cli", "waiting"));
    case store::Delivery::Sending: return text(QT_TRANSLATE_NOOP("Cli", "uploading"));
    case store::Delivery::Processing: return text(QT_TRANSLATE_NOOP("Cli", "being checked"));
    case store::Delivery::Done: return text(QT_TRANSLATE_NOOP("Cli", "received"));
    case store::Delivery::Refused:
        if (submission.lastProblem == QLatin1String(store::withdrawn))
            return text(QT_TRANSLATE_NOOP("Cli", "withdrawn"));
        if (submission.lastProblem == QLatin1String(store::withdrawnUnasked))
            return text(QT_TRANSLATE_NOOP("Cli", "withdrawn without asking the endpoint: it may have arrived"));
        return submission.attempts > 0 ? text(QT_TRANSLATE_NOOP("Cli", "refused"))
                                       : text(QT_TRANSLATE_NOOP("Cli", "not sent"));
    }
    return {};
}

bool isOnItsWay(const store::Submission &submission)
{
    return submission.delivery != store::Delivery::Done && submission.delivery != store::Delivery::Refused;
}

std::optional<desk::ReceiptDoubt> doubtOf(const Run &run, const store::Submission &submission)
{
    const store::Bundle *bundle = run.workplace().records().bundleNamed(submission.sha256);
    return bundle ? desk::receiptDoubt(run.workplace(), *bundle) : std::nullopt;
}

/// Its own line of state, then what else is to be known of it, each on a line.
void show(const Run &run, const store::Submission &submission, const QDateTime &now)
{
    const auto doubt = doubtOf(run, submission);
    run.out.line(QStringLiteral("%1: %2").arg(
        submission.bundlePath, doubt ? desk::words(store::State::ReceiptDoubtful) : words(submission)));
    const auto below = [&run](const QString &line) { run.out.line(QStringLiteral("  ") + line); };
    below(text(QT_TRANSLATE_NOOP("Cli", "in the outbox since %1, for %2"))
              .arg(base::shownMoment(submission.queuedAt), submission.endpoint));
    const QString reason = doubt ? QString() : desk::reasonOf(submission);
    if (doubt) {
        below(text(QT_TRANSLATE_NOOP("Cli", "%1 (receipt of %2)")).arg(doubt->reason, base::shownMoment(doubt->at)));
        showLines(run.out, *doubt);
    }
    if (!reason.isEmpty())
        below(isOnItsWay(submission) ? text(QT_TRANSLATE_NOOP("Cli", "why not yet: %1")).arg(reason) : reason);
    if (!isOnItsWay(submission))
        return;
    if (submission.nextTry > now)
        below(text(QT_TRANSLATE_NOOP("Cli", "next try at %1, by the program that sends it"))
                  .arg(base::shownMoment(submission.nextTry)));
    else
        below(text(QT_TRANSLATE_NOOP("Cli", "goes on with: send %1")).arg(submission.bundlePath));
}

QJsonValue jsonOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOf(const store::Submission &submission)
{
    return {{QStringLiteral("file"), submission.bundlePath},
        {QStringLiteral("sha256"), QString::fromLatin1(submission.sha256)},
        {QStringLiteral("endpoint"), submission.endpoint},
        {QStringLiteral("delivery"), store::code(submission.delivery)},
        {QStringLiteral("receivedSize"), submission.receivedSize}, {QStringLiteral("attempts"), submission.attempts},
        {QStringLiteral("queuedAt"), jsonOf(submission.queuedAt)},
        {QStringLiteral("nextTry"), isOnItsWay(submission) ? jsonOf(submission.nextTry) : QJsonValue()},
        {QStringLiteral("lastProblem"), submission.lastProblem},
        {QStringLiteral("mayHaveArrived"), submission.lastProblem == QLatin1String(store::withdrawnUnasked)},
        {QStringLiteral("reportedBefore"), desk::isReportedBefore(submission)},
        {QStringLiteral("reason"), desk::reasonOf(submission)}};
}

} // namespace

Ending showOutbox(Run &run)
{
    if (const auto refused = run.argumentsRefused())
        return *refused;
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    const QDateTime now = run.surroundings().clock().now();
    QJsonArray list;
    for (const store::Submission &submission : run.workplace().records().outbox) {
        show(run, submission, now);
        QJsonObject entry = jsonOf(submission);
        const auto doubt = doubtOf(run, submission);
        entry.insert(QStringLiteral("receiptDoubt"), doubt ? QJsonValue(jsonOf(*doubt)) : QJsonValue());
        list.append(entry);
    }
    if (list.isEmpty())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "The outbox is empty.")));
    run.out.set(QStringLiteral("outbox"), list);
    return run.end(0);
}

} // namespace cli
