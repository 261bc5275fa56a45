// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/card_check.h"

#include "cli/role_word.h"
#include "cli/terminal_person.h"
#include "desk/card.h"
#include "desk/card_check.h"
#include "desk/card_sheet.h"
#include "desk/card_words.h"
#include "desk/files.h"
#include "desk/held_card.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

/// Which of the options need the file of an OCMW.
bool wantsFile(const Run &run)
{
    return run.isSet("pdf") || run.isSet("role") || run.isSet("endpoint");
}

QString markOf(desk::CardLine::Weight weight)
{
    switch (weight) {
    case desk::CardLine::Weight::Good: return QStringLiteral("  ✓");
    case desk::CardLine::Weight::Remark: return QStringLiteral("  –");
    case desk::CardLine::Weight::Warning:
    case desk::CardLine::Weight::Trouble: break;
    }
    return QStringLiteral("  !");
}

void show(const Run &run, const desk::CardResult &result)
{
    QList<QStringList> table;
    const QList<desk::CardLine> lines = desk::linesOf(result, run.surroundings());
    for (const desk::CardLine &line : lines)
        table.append({markOf(line.weight), line.what, line.found});
    run.out.table(table);
    for (const desk::CardLine &line : lines) {
        if (!line.advice.isEmpty())
            run.out.line(QStringLiteral("  → ") + line.wholeAdvice());
    }
}

QJsonObject jsonOf(const desk::CardResult &result)
{
    QJsonObject object = desk::toJson(result);
    object.insert(QStringLiteral("role"), store::code(result.role));
    object.insert(QStringLiteral("name"), result.name);
    object.insert(QStringLiteral("cardName"), result.cardName);
    object.insert(QStringLiteral("at"), result.at.toString(Qt::ISODate));
    object.insert(QStringLiteral("troubles"), QJsonArray::fromStringList(desk::troublesOf(result)));
    return object;
}

Ending showChecked(Run &run, const desk::CheckedCard &checked)
{
    const desk::CardResult &result = checked.result;
    run.out.line(desk::verdictOf(result));
    show(run, result);
    if (checked.roleProblem)
        run.out.line(checked.roleProblem->message());
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "This check is kept in the file in %1.")).arg(run.dataFolder()));
    run.out.set(QStringLiteral("check"), jsonOf(result));
    run.out.set(QStringLiteral("pinProved"), result.pin == desk::PinState::Proved);
    run.out.set(QStringLiteral("kept"), true);
    if (checked.roleProblem)
        run.out.set(QStringLiteral("roleProblem"), json(*checked.roleProblem));
    const int code = desk::troublesOf(result).isEmpty() ? 0 : 1;
    return run.isSet("pdf") ? writeSheet(run, code) : run.end(code);
}

Ending provePin(Run &run, const desk::CardView &view)
{
    desk::PinRequest request;
    request.act = desk::PinRequest::Act::Prove;
    request.reader = view.reader;
    request.holder = view.holder;
    request.triesLeft = view.triesLeft;
    if (view.hasPinPad)
        request.pad = run.language();
    return run.then(
        desk::askPin(&run, run.person(), request), [&run, view](const std::shared_ptr<desk::GivenPin> &given) {
            return run.then(desk::provePin(view, std::move(given->pin), given->policy), [&run] {
                run.out.line(text(QT_TRANSLATE_NOOP("Cli", "The PIN is right.")));
                run.out.line(text(QT_TRANSLATE_NOOP("Cli", "This is not kept: there is no file of an OCMW in %1."))
                                 .arg(run.dataFolder()));
                run.out.set(QStringLiteral("pinProved"), true);
                run.out.set(QStringLiteral("kept"), false);
                return run.out.finish(0);
            });
        });
}

} // namespace

std::optional<Ending> checkOptionsRefused(Run &run)
{
    if (!run.isSet("check") && (run.isSet("role") || run.isSet("endpoint") || run.isSet("offline")))
        return run.misused(QT_TRANSLATE_NOOP("Problem", "--role, --endpoint and --offline go with --check."));
    if (const base::Result<std::optional<store::Role>> role = roleOf(run); !role)
        return run.refuse(role.problem());
    if (!run.isSet("pdf"))
        return std::nullopt;
    if (const base::Result<void> folder = folderIsThere(run.value("pdf")); !folder)
        return run.refuse(folder.problem());
    return std::nullopt;
}

Ending checkCard(Run &run, const desk::CardView &view)
{
    if (!wantsFile(run) && !desk::Workplace::exists(run.dataFolder()))
        return provePin(run, view);
    if (const base::Result<void> opened = run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    desk::CardCheckRequest request;
    request.reader = view.reader;
    if (const base::Result<std::optional<store::Role>> role = roleOf(run))
        request.role = *role;
    if (run.isSet("endpoint"))
        request.endpoint = QUrl(run.value("endpoint"));
    request.online = !run.isSet("offline");
    return run.then(desk::checkCard(run.workplace(), request, run.person()),
        [&run](const desk::CheckedCard &checked) { return showChecked(run, checked); });
}

Ending writeSheet(Run &run, int code)
{
    return run.then(desk::cardSheet(run.workplace()), [&run, code](const QByteArray &pdf) {
        const QString path = run.value("pdf");
        const desk::Existing existing = run.isSet("force") ? desk::Existing::Replace : desk::Existing::Keep;
        if (const base::Result<void> done = desk::writeFile(path, pdf, existing, desk::Readers::Owner); !done)
            return run.out.refuse(done.problem());
        run.out.line(path);
        run.out.set(QStringLiteral("files"), QJsonArray{path});
        return run.out.finish(code);
    });
}

} // namespace cli
