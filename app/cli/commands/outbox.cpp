// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/outbox.h"
#include "base/shown_time.h"
#include "cli/command.h"
#include "cli/receipt_doubt_view.h"
#include "desk/history.h"
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

/// One entry, with what else the file has of its bundle.
struct Entry {
    store::Submission submission;
    store::Bundle bundle;
    std::optional<store::Receipt> receipt;
    std::optional<desk::ReceiptDoubt> doubt;
    QList<store::Event> history;
};

Entry entryOf(const Run &run, const store::Submission &submission)
{
    const desk::Records &records = run.workplace().records();
    Entry entry{submission, {}, {}, {}, {}};
    for (const store::Bundle &bundle : records.bundles) {
        if (bundle.id == submission.bundle)
            entry.bundle = bundle;
    }
    for (const store::SealedReport &report : entry.bundle.reports) {
        const store::Receipt receipt = records.receipts.value(report.module).value(report.version);
        if (receipt.sha256 == submission.sha256)
            entry.receipt = receipt;
    }
    entry.doubt = desk::receiptDoubt(run.workplace(), entry.bundle);
    return entry;
}

QString reportWords(const store::Bundle &bundle)
{
    QStringList reports;
    for (const store::SealedReport &report : bundle.reports)
        reports.append(
            text(QT_TRANSLATE_NOOP("Cli", "%1 (version %2)")).arg(report.module, QString::number(report.version)));
    return reports.join(QStringLiteral(", "));
}

/// When it is tried again, or how it goes on.
QString nextWords(const store::Submission &submission, const QDateTime &now)
{
    if (submission.nextTry > now)
        return text(QT_TRANSLATE_NOOP("Cli", "next try at %1, by the program that sends it"))
            .arg(base::shownMoment(submission.nextTry));
    return text(QT_TRANSLATE_NOOP("Cli", "goes on with: send %1")).arg(submission.bundlePath);
}

void showHistory(const Run &run, const Entry &entry)
{
    run.out.line(QStringLiteral("  ") + text(QT_TRANSLATE_NOOP("Cli", "history:")));
    QList<QStringList> lines;
    for (const store::Event &event : entry.history) {
        const desk::EventWords told = desk::words(event, run.workplace());
        lines.append({QStringLiteral("   "), base::shownMoment(event.at), told.kind, told.what});
    }
    run.out.table(lines);
}

/// Its own line of state, then what else is to be known of it, each on a line.
void show(const Run &run, const Entry &entry, const QDateTime &now)
{
    const store::Submission &submission = entry.submission;
    run.out.line(QStringLiteral("%1: %2").arg(
        submission.bundlePath, entry.doubt ? desk::words(store::State::ReceiptDoubtful) : words(submission)));
    const auto below = [&run](const QString &line) { run.out.line(QStringLiteral("  ") + line); };
    below(text(QT_TRANSLATE_NOOP("Cli", "reports: %1")).arg(reportWords(entry.bundle)));
    below(text(QT_TRANSLATE_NOOP("Cli", "in the outbox since %1, for %2"))
              .arg(base::shownMoment(submission.queuedAt), submission.endpoint));
    if (entry.receipt)
        below(text(QT_TRANSLATE_NOOP("Cli", "receipt %1 of %2"))
                  .arg(entry.receipt->number, base::shownMoment(entry.receipt->receivedAt)));
    if (entry.doubt) {
        below(text(QT_TRANSLATE_NOOP("Cli", "%1 (receipt of %2)"))
                  .arg(entry.doubt->reason, base::shownMoment(entry.doubt->at)));
        showLines(run.out, *entry.doubt);
    } else if (const QString reason = desk::reasonOf(submission); !reason.isEmpty()) {
        below(isOnItsWay(submission) ? text(QT_TRANSLATE_NOOP("Cli", "why not yet: %1")).arg(reason) : reason);
    }
    if (isOnItsWay(submission))
        below(nextWords(submission, now));
    showHistory(run, entry);
}

QJsonValue jsonOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray reportsJson(const store::Bundle &bundle)
{
    QJsonArray reports;
    for (const store::SealedReport &report : bundle.reports) {
        reports.append(
            QJsonObject{{QStringLiteral("module"), report.module}, {QStringLiteral("version"), report.version}});
    }
    return reports;
}

QJsonArray historyJson(const Run &run, const QList<store::Event> &history)
{
    QJsonArray events;
    for (const store::Event &event : history) {
        const desk::EventWords told = desk::words(event, run.workplace());
        events.append(QJsonObject{{QStringLiteral("at"), event.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("kind"), store::code(event.kind)}, {QStringLiteral("who"), event.who},
            {QStringLiteral("old"), event.oldText}, {QStringLiteral("new"), event.newText},
            {QStringLiteral("note"), event.note}, {QStringLiteral("words"), told.what}});
    }
    return events;
}

QJsonObject jsonOf(const Run &run, const Entry &entry)
{
    const store::Submission &submission = entry.submission;
    QJsonObject receipt;
    if (entry.receipt)
        receipt = {{QStringLiteral("number"), entry.receipt->number},
            {QStringLiteral("receivedAt"), jsonOf(entry.receipt->receivedAt)}};
    return {{QStringLiteral("file"), submission.bundlePath},
        {QStringLiteral("sha256"), QString::fromLatin1(submission.sha256)},
        {QStringLiteral("reports"), reportsJson(entry.bundle)}, {QStringLiteral("endpoint"), submission.endpoint},
        {QStringLiteral("delivery"), store::code(submission.delivery)},
        {QStringLiteral("receivedSize"), submission.receivedSize}, {QStringLiteral("attempts"), submission.attempts},
        {QStringLiteral("queuedAt"), jsonOf(submission.queuedAt)},
        {QStringLiteral("nextTry"), isOnItsWay(submission) ? jsonOf(submission.nextTry) : QJsonValue()},
        {QStringLiteral("lastProblem"), submission.lastProblem},
        {QStringLiteral("mayHaveArrived"), submission.lastProblem == QLatin1String(store::withdrawnUnasked)},
        {QStringLiteral("reportedBefore"), desk::isReportedBefore(submission)},
        {QStringLiteral("reason"), desk::reasonOf(submission)},
        {QStringLiteral("receipt"), entry.receipt ? QJsonValue(receipt) : QJsonValue()},
        {QStringLiteral("receiptDoubt"), entry.doubt ? QJsonValue(doubtJson(*entry.doubt)) : QJsonValue()},
        {QStringLiteral("history"), historyJson(run, entry.history)}};
}

/// One after the other: the history of each comes from the file.
Ending showEntries(Run &run, const QList<store::Submission> &left, const QJsonArray &shown)
{
    if (left.isEmpty()) {
        run.out.set(QStringLiteral("outbox"), shown);
        return run.end(0);
    }
    const Entry first = entryOf(run, left.first());
    return run.then(desk::bundleHistory(run.workplace(), first.bundle),
        [&run, first, left, shown](const QList<store::Event> &history) {
            Entry entry = first;
            entry.history = history;
            show(run, entry, run.surroundings().clock().now());
            return showEntries(run, left.mid(1), shown + jsonOf(run, entry));
        });
}

} // namespace

Ending showOutbox(Run &run)
{
    if (const auto refused = run.argumentsRefused())
        return *refused;
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    const QList<store::Submission> entries = run.workplace().records().outbox;
    if (entries.isEmpty())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "The outbox is empty.")));
    return showEntries(run, entries, {});
}

} // namespace cli
