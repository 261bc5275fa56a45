// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/check.h"
#include "cli/command.h"
#include "cli/finding_json.h"
#include "desk/filing.h"
#include "desk/overview.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

QJsonArray jsonOf(const QList<desk::Difference> &differences)
{
    QJsonArray list;
    for (const desk::Difference &one : differences) {
        list.append(QJsonObject{{QStringLiteral("id"), one.id}, {QStringLiteral("place"), one.place},
            {QStringLiteral("sealed"), one.sealed}, {QStringLiteral("present"), one.present}});
    }
    return list;
}

QJsonObject jsonOf(const Run &run, const desk::Checked &one)
{
    QJsonObject object = json(one.finding, run.language());
    object.insert(QStringLiteral("blocks"), one.blocks());
    if (!one.differences.isEmpty())
        object.insert(QStringLiteral("differences"), jsonOf(one.differences));
    if (one.acknowledgement)
        object.insert(QStringLiteral("acknowledged"), one.acknowledgement->reason);
    return object;
}

QStringList lineOf(const Run &run, const desk::Checked &one)
{
    QString message = one.finding.message.in(run.language());
    const QString cure = one.finding.cure.in(run.language());
    if (one.acknowledgement)
        message
            += QStringLiteral(" · ") + text(QT_TRANSLATE_NOOP("Cli", "accepted: %1")).arg(one.acknowledgement->reason);
    else if (!cure.isEmpty())
        message += QStringLiteral(" → ") + cure;
    return {QStringLiteral("    ") + desk::words(one.finding.severity), one.finding.rule, desk::placeOf(one.finding),
        message};
}

/// The commands that accept the open warnings of a form, each rule once.
QStringList acceptances(const QList<desk::Checked> &findings)
{
    QStringList commands;
    for (const desk::Checked &one : findings) {
        if (one.finding.severity != form::Severity::Warning || !one.blocks())
            continue;
        const QString command = QStringLiteral("acknowledge %1 %2 \"%3\"")
                                    .arg(one.finding.form, one.finding.rule, text(QT_TRANSLATE_NOOP("Cli", "reason")));
        if (!commands.contains(command))
            commands.append(command);
    }
    return commands;
}

/// Prints one form; true when nothing in it blocks.
bool showForm(Run &run, const form::Definition &form, QJsonArray &list)
{
    const bool isModule = form.code != run.campaign().ocmw().code;
    const store::State state = isModule ? desk::state(run.workplace(), form.code) : store::State::Draft;
    const QList<desk::Checked> findings = state == store::State::NotApplicable || state == store::State::Empty
        ? QList<desk::Checked>()
        : desk::check(run.workplace(), form.code);
    QJsonArray items;
    QList<QStringList> lines;
    bool clear = state != store::State::Empty;
    for (const desk::Checked &one : findings) {
        clear = clear && !one.blocks();
        items.append(jsonOf(run, one));
        lines.append(lineOf(run, one));
    }
    const QString heading = form.code + u' ' + form.shortTitle.in(run.language());
    run.out.line(isModule ? form::labelled(heading, desk::words(state), run.language()) : heading);
    run.out.table(lines);
    const std::optional<desk::Obstacle> elsewhere
        = isModule ? desk::obstacleElsewhere(run.workplace(), form.code) : std::nullopt;
    if (elsewhere)
        run.out.line(QStringLiteral("    ") + elsewhere->text);
    const QStringList acceptable = acceptances(findings);
    for (const QString &command : acceptable) {
        run.out.line(
            QStringLiteral("    ") + text(QT_TRANSLATE_NOOP("Cli", "To let this warning stand: %1")).arg(command));
    }
    list.append(QJsonObject{{QStringLiteral("form"), form.code},
        {QStringLiteral("toAccept"), QJsonArray::fromStringList(acceptable)},
        {QStringLiteral("elsewhere"), elsewhere ? elsewhere->text : QString()},
        {QStringLiteral("state"), isModule ? store::code(state) : QString()}, {QStringLiteral("clear"), clear},
        {QStringLiteral("findings"), items}});
    return clear;
}

base::Result<QList<const form::Definition *>> asked(const Run &run)
{
    QList<const form::Definition *> forms{&run.campaign().ocmw()};
    for (const QString &code : run.arguments()) {
        const base::Result<const form::Definition *> form = formNamed(run, code);
        if (!form)
            return form.problem();
        if (!forms.contains(*form))
            forms.append(*form);
    }
    if (forms.size() == 1 && run.arguments().isEmpty()) {
        for (const form::Definition &module : run.campaign().modules())
            forms.append(&module);
    }
    return forms;
}

QString amount(const Run &run, const form::Value &value)
{
    return form::displayed(value, form::Type::Money, run.language());
}

/// Where warnings alone hold a report up, it names how they are accepted.
QString nextOf(const Run &run, const desk::ModuleOverview &view)
{
    if (view.nextCode != u"solve" || view.errors > 0)
        return view.nextStep;
    return text(QT_TRANSLATE_NOOP("Cli", "Solve the warning, or let it stand: %1"))
        .arg(acceptances(desk::check(run.workplace(), view.code)).join(QStringLiteral("; ")));
}

QJsonObject jsonOf(const std::optional<store::Filing> &filing)
{
    if (!filing)
        return {};
    return {{QStringLiteral("state"), store::code(filing->state)},
        {QStringLiteral("date"), filing->day.toString(Qt::ISODate)}, {QStringLiteral("reference"), filing->reference}};
}

/// What stands at the federal service, and what comes next.
QString lastColumn(const Run &run, const desk::ModuleOverview &view)
{
    QStringList parts{view.receiptNumber};
    for (const std::optional<store::Filing> &filing : {view.entry, view.outcome}) {
        if (filing)
            parts.append(
                form::labelled(desk::words(filing->state), desk::words(*filing, run.language()), run.language()));
    }
    parts.append(nextOf(run, view));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QJsonObject jsonOf(const Run &run, const desk::ModuleOverview &view)
{
    return {{QStringLiteral("module"), view.code}, {QStringLiteral("state"), store::code(view.state)},
        {QStringLiteral("progress"), view.progress.percent()},
        {QStringLiteral("granted"), form::canonical(view.granted, form::Type::Money)},
        {QStringLiteral("justified"), form::canonical(view.justified, form::Type::Money)},
        {QStringLiteral("balance"), form::canonical(view.balance, form::Type::Money)},
        {QStringLiteral("errors"), view.errors}, {QStringLiteral("warnings"), view.warnings},
        {QStringLiteral("signers"), QJsonArray::fromStringList(view.signers)},
        {QStringLiteral("receipt"), view.receiptNumber}, {QStringLiteral("entry"), jsonOf(view.entry)},
        {QStringLiteral("outcome"), jsonOf(view.outcome)}, {QStringLiteral("differsFromSealed"), view.differs},
        {QStringLiteral("next"), view.nextCode}, {QStringLiteral("nextText"), nextOf(run, view)}};
}

QString signersOf(const Run &run, const QString &module)
{
    QStringList names;
    if (const store::Bundle *bundle = run.workplace().records().bundleOf(module)) {
        for (const store::BundleSignature &signature : bundle->signatures)
            names.append(QStringLiteral("%1 (%2)").arg(signature.name, desk::words(signature.role)));
    }
    return names.join(QStringLiteral(", "));
}

QStringList headings()
{
    return {{}, text(QT_TRANSLATE_NOOP("Cli", "Module")), text(QT_TRANSLATE_NOOP("Cli", "State")),
        text(QT_TRANSLATE_NOOP("Cli", "Granted")), text(QT_TRANSLATE_NOOP("Cli", "Justified")),
        text(QT_TRANSLATE_NOOP("Cli", "Signed by")), text(QT_TRANSLATE_NOOP("Cli", "Next, or receipt"))};
}

QString deadlineLine(const desk::Overview &overview)
{
    const QString day = overview.deadline.toString(QStringLiteral("dd/MM/yyyy"));
    if (overview.isLate()) {
        return text(QT_TRANSLATE_NOOP("Cli",
                        "The deadline of %1 has passed; the federal service may still take "
                        "reports, ask it."))
            .arg(day);
    }
    return QCoreApplication::translate("Cli", "%n day(s) left, until %1.", nullptr, overview.daysLeft).arg(day);
}

} // namespace

Ending checkForms(Run &run)
{
    const base::Result<QList<const form::Definition *>> forms = asked(run);
    if (!forms)
        return run.refuse(forms.problem());
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    bool clear = true;
    QJsonArray list;
    for (const form::Definition *form : *forms)
        clear = showForm(run, *form, list) && clear;
    run.out.set(QStringLiteral("forms"), list);
    run.out.line();
    run.out.line(clear ? text(QT_TRANSLATE_NOOP("Cli", "Nothing stands in the way of sealing."))
                       : text(QT_TRANSLATE_NOOP("Cli", "Not everything can be sealed yet.")));
    return run.end(clear ? 0 : 1);
}

Ending acknowledgeWarning(Run &run)
{
    if (run.arguments().size() != 3) {
        return run.misused(
            QT_TRANSLATE_NOOP("Problem", "Name a form, a rule and a reason: acknowledge MODULE RULE REASON."));
    }
    const base::Result<const form::Definition *> form = formNamed(run, run.arguments().at(0));
    if (!form)
        return run.refuse(form.problem());
    if (const base::Result<void> opened = run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    const QString rule = run.arguments().at(1);
    return run.then(
        desk::acknowledge(run.workplace(), (*form)->code, rule, run.arguments().at(2), run.value("at")), [&run, rule] {
            run.out.line(text(QT_TRANSLATE_NOOP("Cli", "The warning %1 may stand.")).arg(rule));
            return run.out.finish(0);
        });
}

Ending putAside(Run &run)
{
    if (run.arguments().size() != 1)
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name one module: not-applicable MODULE."));
    if (const base::Result<void> opened = run.open(store::Access::Write); !opened)
        return run.refuse(opened.problem());
    const QString module = run.arguments().first();
    const bool aside = !run.isSet("undo");
    return run.then(desk::setNotApplicable(run.workplace(), module, aside, run.value("reason")), [&run, module, aside] {
        run.out.line((aside ? text(QT_TRANSLATE_NOOP("Cli", "%1 was put aside as not applicable."))
                            : text(QT_TRANSLATE_NOOP("Cli", "%1 was taken up again.")))
                         .arg(module));
        return run.out.finish(0);
    });
}

static QJsonArray remindersOf(const desk::Overview &overview)
{
    QJsonArray list;
    for (const desk::Obstacle &reminder : overview.reminders)
        list.append(reminder.text);
    return list;
}

Ending showStatus(Run &run)
{
    if (const auto refused = run.argumentsRefused())
        return *refused;
    if (const base::Result<void> opened = run.open(store::Access::Read); !opened)
        return run.refuse(opened.problem());
    const desk::Overview overview = desk::overview(run.workplace());
    run.out.line(run.workplace().ocmwName() + QStringLiteral(" · ") + QString::number(run.campaign().year()));
    if (run.workplace().isExample())
        run.out.line(text(QT_TRANSLATE_NOOP("Cli", "This is an example: the data is made up.")));
    run.out.line(deadlineLine(overview));
    QList<QStringList> lines{headings()};
    QJsonArray list;
    for (const desk::ModuleOverview &view : overview.modules) {
        const QString title = run.campaign().module(view.code)->shortTitle.in(run.language());
        lines.append({view.code, title, desk::words(view.state), amount(run, view.granted), amount(run, view.justified),
            signersOf(run, view.code), lastColumn(run, view)});
        list.append(jsonOf(run, view));
    }
    run.out.line();
    run.out.table(lines);
    for (const desk::ModuleOverview &view : overview.modules) {
        if (!view.differs.isEmpty())
            run.out.line(form::labelled(view.code, view.differs, run.language()));
    }
    for (const desk::Obstacle &reminder : overview.reminders)
        run.out.line(reminder.text + QStringLiteral(" → ") + reminder.cure);
    run.out.set(QStringLiteral("reminders"), remindersOf(overview));
    run.out.set(QStringLiteral("modules"), list);
    run.out.set(QStringLiteral("daysLeft"), overview.daysLeft);
    run.out.set(QStringLiteral("example"), run.workplace().isExample());
    return run.end(0);
}

} // namespace cli
