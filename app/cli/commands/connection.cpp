// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/connection.h"
#include "cli/command.h"
#include "cli/terminal_person.h"
#include "desk/outbox.h"
#include "desk/send.h"
#include "sending/proxy.h"

#include <QJsonArray>

namespace cli {

namespace {

using StepOutcome = sending::ConnectionStep::Outcome;

QString words(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Good: return text(QT_TRANSLATE_NOOP("Cli", "good"));
    case StepOutcome::Remark: return text(QT_TRANSLATE_NOOP("Cli", "remark"));
    case StepOutcome::Bad: return text(QT_TRANSLATE_NOOP("Cli", "fails"));
    case StepOutcome::Untried: return text(QT_TRANSLATE_NOOP("Cli", "not tried"));
    }
    return {};
}

QString code(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Good: return QStringLiteral("good");
    case StepOutcome::Remark: return QStringLiteral("remark");
    case StepOutcome::Bad: return QStringLiteral("bad");
    case StepOutcome::Untried: break;
    }
    return QStringLiteral("untried");
}

/// With a card also what its holder may report; the problem of the log-in is that of the step.
Ending askRole(Run &run, const QUrl &endpoint)
{
    const bool isOpen = !run.isSet("endpoint"); // the outbox was asked for the address
    if (const base::Result<void> opened = isOpen ? base::Result<void>() : run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    const desk::LogInRequest request{endpoint, run.value("reader")};
    return run.then(desk::Session::logIn(run.workplace(), request, run.person()),
        [&run](const std::shared_ptr<desk::Session> &session) {
            run.out.line(
                text(QT_TRANSLATE_NOOP("Cli", "Logged in as %1. This card may report:")).arg(session->holder()));
            for (const QString &line : session->mandateWords())
                run.out.line(QStringLiteral("  ") + line);
            run.out.set(QStringLiteral("mandates"), QJsonArray::fromStringList(session->mandateWords()));
            return run.out.finish(0);
        });
}

Ending show(Run &run, const QList<desk::ConnectionLine> &lines, const QUrl &endpoint)
{
    QList<QStringList> rows;
    QJsonArray steps;
    std::optional<base::Problem> failure;
    for (const desk::ConnectionLine &line : lines) {
        rows.append({line.name, words(line.outcome), line.found});
        steps.append(QJsonObject{{QStringLiteral("step"), line.code}, {QStringLiteral("outcome"), code(line.outcome)},
            {QStringLiteral("problem"), line.trouble ? line.trouble->code : QString()},
            {QStringLiteral("found"), line.found}});
        if (line.outcome == StepOutcome::Bad)
            failure = line.trouble;
    }
    run.out.table(rows);
    run.out.set(QStringLiteral("steps"), steps);
    if (failure)
        return run.refuse(*failure);
    return run.isSet("reader") ? askRole(run, endpoint) : run.end(0);
}

} // namespace

QUrl endpointOf(Run &run, const QString &bundlePath)
{
    QString address = run.value("endpoint");
    if (address.isEmpty())
        address = desk::waitingEndpoint(run.workplace(), bundlePath);
    if (!address.isEmpty() && !run.isSet("endpoint"))
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "To %1, where what waits in the outbox goes.")).arg(address));
    run.out.set(QStringLiteral("endpoint"), address);
    return QUrl(address);
}

base::Result<void> takeProxy(const Run &run)
{
    const base::Result<sending::ProxyChoice> choice = sending::proxyFrom(run.value("proxy"));
    if (!choice)
        return choice.problem();
    sending::useProxy(*choice);
    return {};
}

Ending checkConnection(Run &run)
{
    if (const auto refused = run.argumentsRefused())
        return *refused;
    if (const base::Result<void> way = takeProxy(run); !way)
        return run.refuse(way.problem());
    const bool asksOutbox = !run.isSet("endpoint") && desk::Workplace::exists(run.dataFolder());
    const store::Access access = run.isSet("reader") ? store::Access::Write : store::Access::Read;
    if (const base::Result<void> opened = asksOutbox ? run.open(access) : base::Result<void>(); !opened)
        return run.refuse(opened.problem());
    const QUrl endpoint = asksOutbox || run.isSet("endpoint") ? endpointOf(run) : QUrl();
    if (endpoint.isEmpty())
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Say where to: connection --endpoint URL."));
    return desk::checkConnection(run.surroundings(), endpoint, run.person())
        .then(&run, [&run, endpoint](const QList<desk::ConnectionLine> &lines) { return show(run, lines, endpoint); })
        .unwrap();
}

} // namespace cli
