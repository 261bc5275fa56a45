// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/parcel.h"
#include "cli/command.h"
#include "cli/terminal_person.h"

namespace cli {

namespace {

int showParcel(Run &run, const desk::Parcel &parcel)
{
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Packed: %1")).arg(parcel.path));
    run.out.secret(QStringLiteral("passphrase"), text(QT_TRANSLATE_NOOP("Cli", "Passphrase: %1")), parcel.passphrase);
    run.out.line(
        text(QT_TRANSLATE_NOOP("Cli", "It is kept nowhere. Say it by telephone, never in the mail with the file.")));
    run.out.set(QStringLiteral("file"), parcel.path);
    return run.out.finish(0);
}

} // namespace

Ending makeParcel(Run &run)
{
    if (run.arguments().size() != 1 || !run.isSet("out"))
        return run.misused(
            QT_TRANSLATE_NOOP("Problem", "Name a bundle and the parcel: parcel FILE.asice --out FILE.asice.zip."));
    if (!desk::isParcel(run.value("out")))
        return run.misused(
            QT_TRANSLATE_NOOP("Problem", "\"%1\" must end in .asice.zip: by that ending a parcel is known."),
            {run.value("out")});
    if (const base::Result<void> folder = folderIsThere(run.value("out")); !folder)
        return run.refuse(folder.problem());
    return run.then(
        desk::packParcel(run.surroundings(), run.arguments().first(), run.value("out"), desk::Existing::Keep),
        [&run](const desk::Parcel &parcel) { return showParcel(run, parcel); });
}

Ending unpackParcel(Run &run)
{
    if (run.arguments().size() != 1 || !run.isSet("out"))
        return run.misused(QT_TRANSLATE_NOOP(
            "Problem", "Name a parcel and the bundle to make: unpack FILE.asice.zip --out FILE.asice."));
    if (const base::Result<void> folder = folderIsThere(run.value("out")); !folder)
        return run.refuse(folder.problem());
    base::Secret passphrase = askedSecret(text(QT_TRANSLATE_NOOP("Cli", "Passphrase of the parcel: ")));
    if (passphrase.isEmpty())
        return run.misused(QT_TRANSLATE_NOOP(
            "Problem", "No passphrase was given. Type it when it is asked, or give it on the standard input."));
    return run.then(desk::unpackParcel(run.arguments().first(), std::move(passphrase), run.value("out")),
        [&run](const QString &bundle) {
            run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Unpacked: %1")).arg(bundle));
            run.out.set(QStringLiteral("file"), bundle);
            return run.out.finish(0);
        });
}

} // namespace cli
