// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/raise.h"

#include "cli/command.h"

namespace cli {

namespace {

int showRaised(Run &run, const desk::Raised &raised)
{
    const QString level = bundle::code(raised.level);
    run.out.line((raised.isChanged ? text(QT_TRANSLATE_NOOP("Cli", "Raised to level %1: %2"))
                                   : text(QT_TRANSLATE_NOOP("Cli", "At level %1 before, so nothing was changed: %2")))
                     .arg(level, raised.path));
    if (raised.shortfall)
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Not to level LT: %1")).arg(raised.shortfall->message()));
    run.out.set(QStringLiteral("file"), raised.path);
    run.out.set(QStringLiteral("sha256"), QString::fromLatin1(raised.sha256));
    run.out.set(QStringLiteral("level"), level);
    run.out.set(QStringLiteral("changed"), raised.isChanged);
    if (raised.shortfall)
        run.out.set(QStringLiteral("shortfall"), json(*raised.shortfall));
    return run.out.finish(0);
}

} // namespace

base::Result<QUrl> authorityOf(const Run &run)
{
    return run.isSet("tsa") ? desk::authorityFrom(run.value("tsa")) : base::Result<QUrl>(QUrl());
}

Ending raiseBundle(Run &run)
{
    if (run.arguments().size() != 1)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name one bundle: raise FILE.asice --tsa URL."));
    const base::Result<QUrl> authority = authorityOf(run);
    if (!authority)
        return run.refuse(authority.problem());
    if (const base::Result<void> opened = run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    return run.then(desk::raise(run.workplace(), run.arguments().first(), *authority),
        [&run](const desk::Raised &raised) { return showRaised(run, raised); });
}

} // namespace cli
