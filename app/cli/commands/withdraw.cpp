// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/withdraw.h"
#include "cli/command.h"
#include "cli/terminal_person.h"
#include "desk/send.h"

namespace cli {

namespace {

int showWithdrawn(Run &run, bool mayHaveArrived)
{
    run.out.line(mayHaveArrived
            ? text(QT_TRANSLATE_NOOP("Cli",
                "The bundle was taken out of the outbox. The endpoint was not asked: it may have it nevertheless."))
            : text(
                QT_TRANSLATE_NOOP("Cli", "The bundle was taken out of the outbox; the endpoint has nothing of it.")));
    run.out.set(QStringLiteral("withdrawn"), true);
    run.out.set(QStringLiteral("mayHaveArrived"), mayHaveArrived);
    return run.out.finish(0);
}

Ending withdrawAt(Run &run, const QString &endpoint)
{
    const desk::LogInRequest request{QUrl(endpoint), run.value("reader")};
    return run.then(desk::Session::logIn(run.workplace(), request, run.person()),
        [&run](const std::shared_ptr<desk::Session> &session) {
            run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Logged in as %1.")).arg(session->holder()));
            return run.then(
                session->withdraw(run.arguments().first()), [&run, session] { return showWithdrawn(run, false); });
        });
}

} // namespace

Ending withdrawBundle(Run &run)
{
    if (run.arguments().size() != 1)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name one bundle: withdraw FILE.asice."));
    if (const base::Result<void> way = takeProxy(run); !way)
        return run.refuse(way.problem());
    if (const base::Result<void> opened = run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    const base::Result<store::Submission> entry = desk::withdrawable(run.workplace(), run.arguments().first());
    if (!entry)
        return run.refuse(entry.problem());
    if (!run.isSet("unasked"))
        return withdrawAt(run, entry->endpoint);
    return run.then(desk::withdrawUnasked(run.workplace(), run.arguments().first(), run.person()),
        [&run] { return showWithdrawn(run, true); });
}

} // namespace cli
