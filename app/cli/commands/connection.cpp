// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/connection.h"
#include "cli/command.h"
#include "cli/terminal_person.h"
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
Ending askRole(Run &run)
{
    if (const base::Result<void> opened = run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    const desk::LogInRequest request{QUrl(run.value("endpoint")), run.value("reader")};
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

Ending show(Run &run, const QList<desk::ConnectionLine> &lines)
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
    return run.isSet("reader") ? askRole(run) : run.end(0);
}

} // namespace

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
    if (!run.isSet("endpoint"))
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Say where to: connection --endpoint URL."));
    if (const base::Result<void> way = takeProxy(run); !way)
        return run.refuse(way.problem());
    return desk::checkConnection(run.surroundings(), QUrl(run.value("endpoint")))
        .then(&run, [&run](const QList<desk::ConnectionLine> &lines) { return show(run, lines); })
        .unwrap();
}

} // namespace cli
