// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/print.h"
#include "cli/command.h"
#include "desk/check.h"
#include "desk/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace cli {

namespace {

base::Result<void> write(const Run &run, const QString &path, const QByteArray &bytes)
{
    const desk::Existing existing = run.isSet("force") ? desk::Existing::Replace : desk::Existing::Keep;
    if (base::Result<void> written = desk::writeFile(path, bytes, existing); !written)
        return written;
    run.out.line(path);
    return {};
}

/// One after the other, so that a long list needs the memory of one.
Ending writeNext(Run &run, QStringList left, const QStringList &written)
{
    if (left.isEmpty()) {
        run.out.set(QStringLiteral("files"), QJsonArray::fromStringList(written));
        return run.end(0);
    }
    const QString module = left.takeFirst();
    const QString path = QDir(run.value("out")).filePath(module + QStringLiteral(".pdf"));
    return run.then(desk::modulePdf(run.workplace(), module), [&run, left, written, path](const QByteArray &pdf) {
        if (const base::Result<void> done = write(run, path, pdf); !done)
            return run.refuse(done.problem());
        return writeNext(run, left, written + QStringList{path});
    });
}

Ending writePack(Run &run)
{
    desk::PaperRequest request;
    request.modules = run.arguments();
    request.publicEdition = run.isSet("public");
    const QString path = run.value("pack");
    return run.then(desk::councilPack(run.workplace(), request), [&run, path](const QByteArray &pdf) {
        if (const base::Result<void> done = write(run, path, pdf); !done)
            return run.out.refuse(done.problem());
        run.out.set(QStringLiteral("files"), QJsonArray{path});
        return run.out.finish(0);
    });
}

QStringList begunModules(const Run &run)
{
    QStringList codes;
    for (const form::Definition &module : run.campaign().modules()) {
        const store::State state = desk::state(run.workplace(), module.code);
        if (state != store::State::Empty && state != store::State::NotApplicable)
            codes.append(module.code);
    }
    return codes;
}

} // namespace

Ending makePdf(Run &run)
{
    if (run.isSet("out") == run.isSet("pack"))
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Give either --out DIR or --pack FILE.pdf."));
    if (run.isSet("public") && !run.isSet("pack"))
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Only a pack has a public edition: --pack FILE.pdf --public."));
    for (const QString &code : run.arguments()) {
        if (!run.campaign().module(code))
            return run.refuse(desk::noModule(run.campaign(), code));
    }
    if (const base::Result<void> folder = folderIsThere(run.value(run.isSet("out") ? "out" : "pack")); !folder)
        return run.refuse(folder.problem());
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    if (run.workplace().isExample())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "This is an example: the data is made up.")));
    if (run.isSet("pack"))
        return writePack(run);
    return writeNext(run, run.arguments().isEmpty() ? begunModules(run) : run.arguments(), {});
}

} // namespace cli
