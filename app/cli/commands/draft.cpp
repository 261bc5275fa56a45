// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/draft.h"
#include "cli/command.h"
#include "cli/local_values.h"
#include "desk/difference.h"
#include "desk/municipality.h"
#include "desk/overview.h"
#include "desk/typed_day.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

desk::Beginning beginningOf(const Run &run)
{
    desk::Beginning beginning;
    beginning.nis = run.value("nis");
    beginning.kbo = run.value("kbo");
    beginning.secretary = run.value("secretary");
    beginning.chairman = run.value("chairman");
    beginning.delegate = run.value("delegate");
    beginning.delegation = run.value("delegation");
    if (const base::Result<QDate> day = desk::typedDay(run.surroundings(), run.value("delegation-date")))
        beginning.delegationDate = *day;
    return beginning;
}

/// Ends when everything is on the disk.
Ending endSaved(Run &run, const QString &line)
{
    return run.then(run.workplace().drained(), [&run, line] {
        run.out.line(line);
        return run.out.finish(0);
    });
}

/// What each sealed report would hold otherwise if it were sealed now.
QHash<QString, QList<desk::Difference>> differences(const Run &run)
{
    QHash<QString, QList<desk::Difference>> all;
    for (const form::Definition &module : run.campaign().modules())
        all.insert(module.code, desk::differencesFromSeal(run.workplace(), module.code));
    return all;
}

/// An edit of what several reports share leaves the sealed ones as they are: names those that differ by it now.
void showSealedOtherwise(Run &run, const QHash<QString, QList<desk::Difference>> &before)
{
    QJsonObject sealedOtherwise;
    for (const form::Definition &module : run.campaign().modules()) {
        const QList<desk::Difference> now = desk::differencesFromSeal(run.workplace(), module.code);
        if (now.isEmpty() || now == before.value(module.code))
            continue;
        const QString sentence = desk::words(now);
        run.out.line(form::labelled(module.code, sentence, run.language()));
        sealedOtherwise.insert(module.code, sentence);
    }
    run.out.set(QStringLiteral("differsFromSealed"), sealedOtherwise);
}

/// What the check finds wrong with the value that was just typed; a draft keeps it all the same.
void showFindingsAt(Run &run, const QString &form, const QString &place)
{
    QJsonArray rules;
    for (const desk::Checked &one : desk::check(run.workplace(), form)) {
        if (!one.blocks() || desk::placeOf(one.finding) != place)
            continue;
        run.out.line(form::labelled(desk::words(one.finding.severity) + u' ' + one.finding.rule,
            one.finding.message.in(run.language()) + QStringLiteral(" → ") + one.finding.cure.in(run.language()),
            run.language()));
        rules.append(one.finding.rule);
    }
    run.out.set(QStringLiteral("findings"), rules);
}

/// Shows how the value was read, which may have been spelled otherwise.
QString savedLine(Run &run, const QString &place)
{
    const base::Result<report::Path> path = desk::pathAt(run.workplace(), place);
    const form::Field *field
        = path ? run.campaign().field(path->column.isEmpty() ? path->id : path->id + u'.' + path->column) : nullptr;
    const form::Value value = path ? run.workplace().evaluator().value(*path) : form::Value();
    const bool isText = !field || field->type == form::Type::Text || field->type == form::Type::LongText;
    if (isText || value.isMissing())
        return text(QT_TRANSLATE_NOOP("Cli", "%1: saved.")).arg(place);
    run.out.set(QStringLiteral("value"), form::canonical(value, field->type));
    return text(QT_TRANSLATE_NOOP("Cli", "%1: saved as %2."))
        .arg(place,
            field->type == form::Type::Nis ? desk::shownMunicipality(value, run.campaign(), run.language())
                                           : form::displayed(value, *field, run.language()));
}

/// Opens the file to change the form that the first argument names; `place` must be of it.
base::Result<void> openForm(Run &run, const QString &place = {})
{
    const base::Result<const form::Definition *> form = formNamed(run, run.arguments().at(0));
    if (!form)
        return form.problem();
    if (base::Result<void> opened = run.open(store::Access::Write); !opened)
        return opened;
    const std::optional<report::Path> path = report::Path::parse(place);
    const base::Result<QString> owner
        = path ? desk::formOf(run.workplace(), *path) : base::Result<QString>((*form)->code);
    if (owner && *owner != (*form)->code) {
        return base::misused(
            "cli.usage", QT_TRANSLATE_NOOP("Problem", "\"%1\" belongs to the form %2."), {place, *owner});
    }
    return {};
}

using Step = QFuture<base::Result<std::optional<desk::StepTaken>>> (*)(desk::Workplace &, const QString &);

/// One step back or forth in the changes of a form. No step left is the answer "no".
Ending stepThrough(Run &run, Step step, const char *done, const char *nothing)
{
    if (run.arguments().size() != 1)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name one form: a module, or \"ocmw\"."));
    if (const base::Result<void> open = openForm(run); !open)
        return run.refuse(open.problem());
    const QString form = run.arguments().first();
    const auto tell = [&run, form, done, nothing](const std::optional<desk::StepTaken> &taken) {
        run.out.set(QStringLiteral("place"), taken ? taken->path.id : QString());
        QString what;
        if (taken) {
            desk::StepTaken seen = *taken;
            seen.told = withoutHidden(run, seen.told);
            what = desk::words(seen, run.workplace());
        }
        run.out.set(QStringLiteral("what"), what);
        run.out.line(taken ? text(done).arg(form, what) : text(nothing).arg(form));
        return run.out.finish(taken ? 0 : 1);
    };
    return run.then(step(run.workplace(), form), tell);
}

/// Which file it is that there is now.
Ending endWithFile(Run &run, base::Result<std::unique_ptr<desk::Workplace>> made)
{
    if (!made && made.problem().code == u"store.exists") {
        base::Problem problem = made.problem();
        problem.text = QT_TRANSLATE_NOOP("Problem",
            "There is already a file %1; it was left as it is. Name another folder with --data, or move that file away "
            "first.");
        return run.refuse(problem);
    }
    if (!made)
        return run.refuse(made.problem());
    run.use(*std::move(made));
    const QString path = desk::Workplace::filePath(run.dataFolder());
    run.out.set(QStringLiteral("file"), path);
    run.out.set(QStringLiteral("example"), run.workplace().isExample());
    if (run.workplace().isExample())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "This is an example: the data is made up.")));
    return endSaved(run, text(QT_TRANSLATE_NOOP("Cli", "%1: the file is %2.")).arg(run.workplace().ocmwName(), path));
}

} // namespace

Ending initialise(Run &run)
{
    if (!run.arguments().isEmpty() || (!run.isSet("example") && !(run.isSet("nis") && run.isSet("kbo")))) {
        return run.misused(
            QT_TRANSLATE_NOOP("Problem", "Give --nis and --kbo of the OCMW, or --example. See \"init --help\"."));
    }
    const base::Result<QDate> delegated = desk::typedDay(run.surroundings(), run.value("delegation-date"));
    if (run.isSet("delegation-date") && !delegated)
        return run.refuse(delegated.problem());
    if (!run.isSet("delegate") && (run.isSet("delegation") || run.isSet("delegation-date")))
        return run.misused(QT_TRANSLATE_NOOP("Problem", "A decision of delegation was given, but no --delegate NAME."));
    if (const base::Result<void> folder = run.dataFolderIsKnown(); !folder)
        return run.refuse(folder.problem());
    base::Result<std::unique_ptr<desk::Workplace>> begun = run.isSet("example")
        ? desk::Workplace::beginExample(run.surroundings(), run.dataFolder())
        : desk::Workplace::begin(run.surroundings(), run.dataFolder(), beginningOf(run));
    return endWithFile(run, std::move(begun));
}

Ending setValue(Run &run)
{
    if (run.arguments().size() != 3)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name a form, a field and a value: set MODULE FIELD VALUE."));
    const QString place = run.arguments().at(1);
    if (const base::Result<void> open = openForm(run, place); !open)
        return run.refuse(open.problem());
    const QHash<QString, QList<desk::Difference>> before = differences(run);
    if (const base::Result<void> set = desk::setAt(run.workplace(), place, run.arguments().at(2)); !set)
        return run.refuse(set.problem());
    showSealedOtherwise(run, before);
    showFindingsAt(run, run.arguments().at(0), place);
    return endSaved(run, savedLine(run, place));
}

Ending deleteRow(Run &run)
{
    if (run.arguments().size() != 2)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name a form and a row: delete MODULE TABLE[2]."));
    const QString place = run.arguments().at(1);
    if (const base::Result<void> open = openForm(run, place); !open)
        return run.refuse(open.problem());
    const QHash<QString, QList<desk::Difference>> before = differences(run);
    if (const base::Result<void> removed = desk::removeRowAt(run.workplace(), place); !removed)
        return run.refuse(removed.problem());
    showSealedOtherwise(run, before);
    return endSaved(run, text(QT_TRANSLATE_NOOP("Cli", "%1: deleted. \"undo\" brings it back.")).arg(place));
}

Ending undoEdit(Run &run)
{
    return stepThrough(run, desk::undo, QT_TRANSLATE_NOOP("Cli", "Taken back in %1: %2"),
        QT_TRANSLATE_NOOP("Cli", "There is nothing to take back in %1."));
}

Ending redoEdit(Run &run)
{
    return stepThrough(run, desk::redo, QT_TRANSLATE_NOOP("Cli", "Done again in %1: %2"),
        QT_TRANSLATE_NOOP("Cli", "There is nothing to do again in %1."));
}

Ending backUp(Run &run)
{
    if (run.arguments().size() != 1)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name the file of the copy: backup FILE."));
    if (const base::Result<void> folder = folderIsThere(run.arguments().first()); !folder)
        return run.refuse(folder.problem());
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    const QString target = run.arguments().first();
    return run.then(run.workplace().backup(target), [&run, target] {
        run.out.set(QStringLiteral("file"), target);
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "Copied to %1.")).arg(target));
        return run.out.finish(0);
    });
}

Ending restoreBackup(Run &run)
{
    if (run.arguments().size() != 1)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name the backup to put back: restore FILE."));
    if (const base::Result<void> folder = run.dataFolderIsKnown(); !folder)
        return run.refuse(folder.problem());
    return endWithFile(run, desk::Workplace::restore(run.surroundings(), run.dataFolder(), run.arguments().first()));
}

} // namespace cli
