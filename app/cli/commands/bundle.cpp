// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/role_word.h"
#include "cli/terminal_person.h"
#include "desk/countersign.h"
#include "desk/overview.h"
#include "desk/seal.h"
#include "desk/sign.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

/// What the new bundle took the place of, and what is left to be sealed again.
void showGivenUp(Run &run, const QList<desk::GivenUpBundle> &bundles)
{
    QJsonArray list;
    for (const desk::GivenUpBundle &bundle : bundles) {
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "This bundle counts no more: %1")).arg(bundle.path));
        if (!bundle.withoutBundle.isEmpty()) {
            const QString modules = bundle.withoutBundle.join(u' ');
            run.out.line(text(
                QT_TRANSLATE_NOOP("Cli",
                    "Attention: these were in it and are in no bundle now: %1. Make one: seal %1 --out FILE.asice"))
                             .arg(modules));
        }
        list.append(QJsonObject{{QStringLiteral("file"), bundle.path},
            {QStringLiteral("withoutBundle"), QJsonArray::fromStringList(bundle.withoutBundle)}});
    }
    run.out.set(QStringLiteral("givenUp"), list);
}

int showSealed(Run &run, const desk::Sealed &sealed)
{
    QJsonArray reports;
    QList<QStringList> lines;
    for (const desk::SealedModule &report : sealed.reports) {
        const QString xml = QString::fromLatin1(report.xmlSha256);
        const QString pdf = QString::fromLatin1(report.pdfSha256);
        lines.append(
            {QStringLiteral("  ") + report.module, text(QT_TRANSLATE_NOOP("Cli", "version %1")).arg(report.version)});
        lines.append({QStringLiteral("  ") + report.module + QStringLiteral(".xml"), xml});
        lines.append({QStringLiteral("  ") + report.module + QStringLiteral(".pdf"), pdf});
        reports.append(
            QJsonObject{{QStringLiteral("module"), report.module}, {QStringLiteral("version"), report.version},
                {QStringLiteral("xmlSha256"), xml}, {QStringLiteral("pdfSha256"), pdf}});
    }
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Sealed: %1")).arg(sealed.path));
    if (sealed.replacedLeftover) {
        run.out.line(text(QT_TRANSLATE_NOOP(
            "Cli", "There was an unsigned bundle that an interrupted sealing had left behind; it was replaced.")));
    }
    run.out.table(lines);
    showGivenUp(run, sealed.givenUp);
    run.out.set(QStringLiteral("file"), sealed.path);
    run.out.set(QStringLiteral("sha256"), QString::fromLatin1(sealed.sha256));
    run.out.set(QStringLiteral("reports"), reports);
    run.out.set(QStringLiteral("replacedLeftover"), sealed.replacedLeftover);
    return run.out.finish(0);
}

int showReopened(Run &run, const QString &module, const desk::ReopenCost &cost)
{
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "%1 can be changed again.")).arg(module));
    if (!cost.losingSignatures.isEmpty()) {
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Signatures are lost on: %1."))
                         .arg(cost.losingSignatures.join(QStringLiteral(", "))));
    }
    if (!cost.bundlePath.isEmpty())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "This bundle counts no more: %1")).arg(cost.bundlePath));
    run.out.set(QStringLiteral("losingSignatures"), QJsonArray::fromStringList(cost.losingSignatures));
    run.out.set(QStringLiteral("bundle"), cost.bundlePath);
    return run.out.finish(0);
}

int showSigned(Run &run, const desk::Signed &result)
{
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Signed by %1 as %2: %3"))
                     .arg(result.signer, desk::words(result.role), result.path));
    if (run.person().tiedACard())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "The names agree: from now on only the card of %1 signs as %2."))
                         .arg(result.signer, desk::words(result.role)));
    if (result.complete)
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Both signatures are there.")));
    run.out.set(QStringLiteral("file"), result.path);
    run.out.set(QStringLiteral("sha256"), QString::fromLatin1(result.sha256));
    run.out.set(QStringLiteral("signer"), result.signer);
    run.out.set(QStringLiteral("role"), store::code(result.role));
    run.out.set(QStringLiteral("modules"), QJsonArray::fromStringList(result.modules));
    run.out.set(QStringLiteral("complete"), result.complete);
    return run.out.finish(0);
}

/// A bundle that was not sealed from the file at hand: who may sign is what its reports say.
Ending signElsewhere(Run &run, const desk::SignRequest &request)
{
    return run.then(desk::countersign(run.surroundings(), request, run.person()), [&run](const desk::Signed &result) {
        run.out.line(text(QT_TRANSLATE_NOOP("Cli",
            "This bundle was sealed on another workstation. Give it back there: the signature is in the file only.")));
        return showSigned(run, result);
    });
}

} // namespace

Ending sealReports(Run &run)
{
    if (run.arguments().isEmpty() || !run.isSet("out"))
        return run.misused(
            QT_TRANSLATE_NOOP("Problem", "Name modules and the bundle: seal MODULE... --out FILE.asice."));
    if (!run.value("out").endsWith(u".asice", Qt::CaseInsensitive)) {
        return run.misused(
            QT_TRANSLATE_NOOP("Problem", "\"%1\" must end in .asice: by that ending other programs know a bundle."),
            {run.value("out")});
    }
    if (const base::Result<void> folder = folderIsThere(run.value("out")); !folder)
        return run.refuse(folder.problem());
    if (const base::Result<void> opened = run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    return run.then(desk::seal(run.workplace(), run.arguments(), run.value("out")),
        [&run](const desk::Sealed &sealed) { return showSealed(run, sealed); });
}

Ending reopenReport(Run &run)
{
    if (run.arguments().size() != 2)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name a module and a reason: reopen MODULE REASON."));
    if (const base::Result<void> opened = run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    const QString module = run.arguments().at(0);
    if (const base::Result<const form::Definition *> form = formNamed(run, module); !form)
        return run.refuse(form.problem());
    return run.then(desk::reopen(run.workplace(), module, run.arguments().at(1)),
        [&run, module](const desk::ReopenCost &cost) { return showReopened(run, module, cost); });
}

Ending signBundle(Run &run)
{
    const base::Result<std::optional<store::Role>> role = roleOf(run);
    if (!role)
        return run.refuse(role.problem());
    if (run.arguments().size() != 1 || !role->has_value()) {
        return run.misused(QT_TRANSLATE_NOOP(
            "Problem", "Name a bundle and a role: sign FILE.asice --role secretary, chairman or delegate."));
    }
    const desk::SignRequest request{run.arguments().first(), **role, run.value("reader"), run.value("place")};
    const base::Result<void> opened = run.open(store::Access::Write);
    if (!opened && opened.problem().code == u"store.notFound")
        return signElsewhere(run, request);
    if (!opened)
        return run.refuse(opened.problem());
    return desk::sign(run.workplace(), request, run.person())
        .then(&run,
            [&run, request](const base::Result<desk::Signed> &result) {
                const bool isElsewhere = !result && result.problem().code == u"sign.unknownBundle";
                if (isElsewhere)
                    return signElsewhere(run, request);
                return run.then(QtFuture::makeReadyFuture(result),
                    [&run](const desk::Signed &done) { return showSigned(run, done); });
            })
        .unwrap();
}

} // namespace cli
