// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/send.h"
#include "base/shown_time.h"
#include "cli/command.h"
#include "cli/receipt_doubt_view.h"
#include "cli/terminal_person.h"
#include "desk/files.h"
#include "desk/raise.h"
#include "desk/receipt_sheet.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

QString waitingLine(const sending::Progress &progress, const QDateTime &now)
{
    const QString line = text(QT_TRANSLATE_NOOP("Cli", "Trying again at %1: %2"))
                             .arg(base::shownClock(now.addMSecs(progress.nextTry.count())),
                                 progress.trouble ? progress.trouble->message() : QString());
    if (!progress.acceptUntil.isValid())
        return line;
    return line + u' '
        + text(QT_TRANSLATE_NOOP("Cli", "The endpoint takes the rest until %1."))
              .arg(base::shownMoment(progress.acceptUntil));
}

QString progressLine(const sending::Progress &progress, const QDateTime &now)
{
    using State = sending::Progress::State;
    switch (progress.state) {
    case State::Announcing: return text(QT_TRANSLATE_NOOP("Cli", "Announcing the bundle …"));
    case State::Sending:
        return text(QT_TRANSLATE_NOOP("Cli", "Uploading: %1 of %2 bytes are there …"))
            .arg(QString::number(progress.bytesReceived), QString::number(progress.bytesTotal));
    case State::Processing: return text(QT_TRANSLATE_NOOP("Cli", "The endpoint is checking the bundle …"));
    case State::Waiting: return waitingLine(progress, now);
    case State::FetchingReceipt: return text(QT_TRANSLATE_NOOP("Cli", "Fetching the receipt …"));
    }
    return {};
}

QString besideLine(const desk::Received &received)
{
    if (received.receiptPath.isEmpty())
        return text(QT_TRANSLATE_NOOP("Cli",
            "It is kept in the data file, but could not be written beside the bundle. Check whether that folder can be "
            "written; \"receipt\" writes it again."));
    if (received.rewritten)
        return text(QT_TRANSLATE_NOOP("Cli",
                        "The copy beside the bundle was missing or changed; it was written again from the data file: "
                        "%1"))
            .arg(received.receiptPath);
    return text(QT_TRANSLATE_NOOP("Cli", "It lies beside the bundle: %1")).arg(received.receiptPath);
}

int showReceived(Run &run, const desk::Received &received)
{
    const sending::Receipt &receipt = received.receipt;
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Received as %1 on %2."))
                     .arg(receipt.registrationNumber, base::shownMoment(receipt.receivedAt)));
    QStringList modules;
    QJsonArray reports;
    for (const sending::AnnouncedReport &report : receipt.reports) {
        modules.append(report.module);
        reports.append(QJsonObject{{QStringLiteral("module"), report.module},
            {QStringLiteral("version"), report.version}, {QStringLiteral("xmlSha256"), report.xmlSha256}});
    }
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "The receipt confirms exactly what was sent: %1. Signed by %2."))
                     .arg(modules.join(QStringLiteral(", ")), receipt.signer));
    run.out.line(besideLine(received));
    run.out.set(QStringLiteral("number"), receipt.registrationNumber);
    run.out.set(QStringLiteral("receivedAt"), receipt.receivedAt.toString(Qt::ISODate));
    run.out.set(QStringLiteral("submission"), receipt.submission);
    run.out.set(QStringLiteral("issuer"), receipt.issuer);
    run.out.set(QStringLiteral("signer"), receipt.signer);
    run.out.set(QStringLiteral("file"), received.receiptPath);
    run.out.set(QStringLiteral("fileRewritten"), received.rewritten);
    run.out.set(QStringLiteral("reports"), reports);
    return run.out.finish(0);
}

Ending printReceipt(Run &run, const desk::Received &received)
{
    return run.then(desk::receiptPdf(run.workplace(), received.bundlePath), [&run, received](const QByteArray &pdf) {
        const QString path = run.value("pdf");
        const desk::Existing existing = run.isSet("force") ? desk::Existing::Replace : desk::Existing::Keep;
        if (const base::Result<void> written = desk::writeFile(path, pdf, existing); !written)
            return run.out.refuse(written.problem());
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "The sheet is there: %1")).arg(path));
        run.out.set(QStringLiteral("pdf"), path);
        return showReceived(run, received);
    });
}

constexpr int defaultTries = 3;
constexpr const char *wantsBundleAndPlace
    = QT_TRANSLATE_NOOP("Problem", "Name a bundle and where it goes: send FILE.asice --endpoint URL.");

/// A number that was given and is none is refused before this is asked.
std::optional<int> triesOf(const Run &run)
{
    bool isNumber = false;
    const int tries = run.value("tries").toInt(&isNumber);
    return isNumber && tries >= 1 && tries <= 1000 ? std::optional(tries) : std::nullopt;
}

/// One that has its receipt needs no card; what cannot be told here is told by the log-in.
std::optional<Ending> receivedBefore(Run &run)
{
    const base::Result<desk::Received> kept = desk::receipt(run.workplace(), run.arguments().first());
    if (!kept)
        return std::nullopt;
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "This bundle was sent and received before; nothing is sent again.")));
    run.out.set(QStringLiteral("receivedBefore"), true);
    return QtFuture::makeReadyFuture(showReceived(run, *kept));
}

Ending sendWith(Run &run, const std::shared_ptr<desk::Session> &session)
{
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Logged in as %1. This card may report:")).arg(session->holder()));
    for (const QString &line : session->mandateWords())
        run.out.line(QStringLiteral("  ") + line);
    if (const std::optional<base::Problem> &warning = session->clockWarning())
        run.out.notice(warning->message());
    session->setMaxTries(triesOf(run).value_or(defaultTries));
    QObject::connect(
        session.get(), &desk::Session::progress, &run, [&run](const QString &, const sending::Progress &progress) {
            run.out.line(progressLine(progress, run.surroundings().clock().now()));
        });
    return run.then(session->send(run.arguments().first()),
        [&run, session](const desk::Received &received) { return showReceived(run, received); });
}

/// What the receipt says otherwise than what was sent, where that is why it does not count.
void showDoubt(Run &run)
{
    const desk::Records &records = run.workplace().records();
    const store::Bundle *bundle = records.bundleAt(run.arguments().first());
    const auto doubt = bundle ? desk::receiptDoubt(run.workplace(), *bundle) : std::nullopt;
    if (!doubt)
        return;
    showLines(run.out, *doubt);
    run.out.set(QStringLiteral("receiptDoubt"), doubtJson(*doubt));
}

} // namespace

Ending sendBundle(Run &run)
{
    if (run.arguments().size() != 1)
        return run.misused(wantsBundleAndPlace);
    if (run.isSet("tries") && !triesOf(run))
        return run.misused(
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is no number of tries from 1 to 1000."), {run.value("tries")});
    const base::Result<QUrl> authority = authorityOf(run);
    if (!authority)
        return run.refuse(authority.problem());
    if (const base::Result<void> way = takeProxy(run); !way)
        return run.refuse(way.problem());
    if (const base::Result<void> opened = run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    if (const auto received = receivedBefore(run))
        return *received;
    const desk::LogInRequest request{endpointOf(run, run.arguments().first()), run.value("reader"), run.arguments(),
        triesOf(run).value_or(defaultTries)};
    if (request.endpoint.isEmpty())
        return run.misused(wantsBundleAndPlace);
    return run.then(desk::checkSendable(run.workplace(), run.arguments(), request.endpoint), [=, &run] {
        return run.then(
            desk::raiseForSending(run.workplace(), run.arguments().first(), *authority, run.person()), [=, &run] {
                return run.then(desk::Session::logIn(run.workplace(), request, run.person()),
                    [&run](const std::shared_ptr<desk::Session> &session) { return sendWith(run, session); });
            });
    });
}

Ending showReceipt(Run &run)
{
    if (run.arguments().size() != 1)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name one bundle: receipt FILE.asice."));
    if (run.isSet("pdf")) {
        if (const base::Result<void> folder = folderIsThere(run.value("pdf")); !folder)
            return run.refuse(folder.problem());
    }
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    const base::Result<desk::Received> received = desk::receipt(run.workplace(), run.arguments().first());
    if (!received) {
        showDoubt(run);
        return run.refuse(received.problem());
    }
    if (run.isSet("pdf"))
        return printReceipt(run, *received);
    return QtFuture::makeReadyFuture(showReceived(run, *received));
}

} // namespace cli
