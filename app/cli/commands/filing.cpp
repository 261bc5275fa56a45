// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/filing.h"
#include "cli/command.h"
#include "cli/folded.h"
#include "desk/files.h"
#include "desk/overview.h"
#include "desk/retype.h"
#include "desk/typed_day.h"

#include <array>

namespace cli {

namespace {

/// As people say them in Dutch, French and English; without accents.
struct OutcomeWord {
    const char *word;
    store::State state;
};

constexpr std::array outcomeWords{OutcomeWord{"accepted", store::State::Accepted},
    OutcomeWord{"aanvaard", store::State::Accepted}, OutcomeWord{"accepte", store::State::Accepted},
    OutcomeWord{"rejected", store::State::Rejected}, OutcomeWord{"verworpen", store::State::Rejected},
    OutcomeWord{"rejete", store::State::Rejected}, OutcomeWord{"unlocked", store::State::Unlocked},
    OutcomeWord{"vrijgegeven", store::State::Unlocked}, OutcomeWord{"deverrouille", store::State::Unlocked}};

std::optional<store::State> outcomeOf(const QString &word)
{
    const QString given = folded(word);
    for (const OutcomeWord &known : outcomeWords) {
        if (given == QLatin1String(known.word))
            return known.state;
    }
    return std::nullopt;
}

int showFiled(Run &run, const QString &module)
{
    const store::State now = desk::state(run.workplace(), module);
    const desk::Records &records = run.workplace().records();
    const std::optional<store::Filing> filing
        = store::isOutcome(now) ? records.outcomeOf(module) : records.entryOf(module);
    run.out.line(text(QT_TRANSLATE_NOOP("Cli", "%1 is now: %2.")).arg(module, desk::words(now)));
    if (filing)
        run.out.line(desk::words(*filing, run.language()));
    run.out.set(QStringLiteral("module"), module);
    run.out.set(QStringLiteral("state"), store::code(now));
    return run.out.finish(0);
}

/// Opens the file for a command about the module that is its first argument.
base::Result<void> opened(Run &run)
{
    if (const base::Result<const form::Definition *> form = formNamed(run, run.arguments().first()); !form)
        return form.problem();
    return run.open(store::Access::Write);
}

Ending takeBack(Run &run, store::State what)
{
    if (const base::Result<void> done = opened(run); !done)
        return run.refuse(done.problem());
    const QString module = run.arguments().first();
    return run.then(desk::takeBackFiling(run.workplace(), module, what, run.value("reason")),
        [&run, module] { return showFiled(run, module); });
}

Ending record(Run &run, store::State state)
{
    const base::Result<QDate> day = desk::typedDay(run.surroundings(), run.value("date"));
    if (!day)
        return run.refuse(day.problem());
    if (const base::Result<void> done = opened(run); !done)
        return run.refuse(done.problem());
    const QString module = run.arguments().first();
    return run.then(desk::recordFiling(run.workplace(), {module, state, *day, run.value("reference")}),
        [&run, module] { return showFiled(run, module); });
}

} // namespace

Ending retypeReport(Run &run)
{
    if (run.arguments().size() != 1 || !run.isSet("out"))
        return run.misused(QT_TRANSLATE_NOOP("Problem", "Name a module and the sheet: retype MODULE --out FILE.pdf."));
    if (const base::Result<void> folder = folderIsThere(run.value("out")); !folder)
        return run.refuse(folder.problem());
    if (const base::Result<void> done = run.open(store::Access::Read); !done)
        return run.refuse(done.problem());
    return run.then(desk::retypingPdf(run.workplace(), run.arguments().first()), [&run](const QByteArray &pdf) {
        const desk::Existing existing = run.isSet("force") ? desk::Existing::Replace : desk::Existing::Keep;
        if (const base::Result<void> written = desk::writeFile(run.value("out"), pdf, existing); !written)
            return run.out.refuse(written.problem());
        run.out.line(run.value("out"));
        run.out.set(QStringLiteral("file"), run.value("out"));
        return run.out.finish(0);
    });
}

Ending recordEntry(Run &run)
{
    const bool undo = run.isSet("undo");
    if (run.arguments().size() != 1 || (!undo && !(run.isSet("date") && run.isSet("reference"))))
        return run.misused(QT_TRANSLATE_NOOP("Problem",
            "Name a module, the day and the portal's reference: entered MODULE --date DATE --reference REF; or "
            "take it back: entered MODULE --undo --reason TEXT."));
    return undo ? takeBack(run, store::State::Entered) : record(run, store::State::Entered);
}

Ending recordOutcome(Run &run)
{
    const bool undo = run.isSet("undo");
    if (run.arguments().size() != (undo ? 1 : 2) || (!undo && !run.isSet("date")))
        return run.misused(QT_TRANSLATE_NOOP("Problem",
            "Name a module, what was decided and the day: outcome MODULE accepted|rejected|unlocked --date DATE; or "
            "take it back: outcome MODULE --undo --reason TEXT."));
    if (undo)
        return takeBack(run, store::State::Accepted);
    const std::optional<store::State> state = outcomeOf(run.arguments().at(1));
    if (!state)
        return run.misused(QT_TRANSLATE_NOOP("Problem",
                               "\"%1\" is no outcome. There are: accepted, rejected, unlocked (given back to be "
                               "corrected)."),
            {run.arguments().at(1)});
    return record(run, *state);
}

} // namespace cli
