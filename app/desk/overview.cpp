// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/overview.h"

#include "desk/card_check.h"
#include "desk/card_words.h"
#include "desk/outbox.h"
#include "desk/sign.h"
#include "desk/signatories.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace desk {

namespace {

using Page = Target::Page;

QString overviewText(const char *source)
{
    return QCoreApplication::translate("Overview", source);
}

form::Value amount(const Workplace &workplace, const QString &id)
{
    return id.isEmpty() ? form::Value() : workplace.evaluator().value({id, std::nullopt, {}});
}

/// Sealed amounts are those of the seal, whatever the staff has become since.
form::Value sealedAmount(const report::Document &document, const QString &id)
{
    return form::fromCanonical(document.field(id), form::Type::Money).value_or(form::Value());
}

void fillAmounts(const Workplace &workplace, const form::Definition &module, ModuleOverview &view)
{
    const auto sealed = workplace.records().documents.constFind(module.code);
    const auto value = [&](const QString &id) {
        return sealed == workplace.records().documents.constEnd() ? amount(workplace, id) : sealedAmount(*sealed, id);
    };
    view.granted = value(module.summary.granted);
    view.justified = value(module.summary.justified);
    view.balance = value(module.summary.balance);
}

void countFindings(const Workplace &workplace, ModuleOverview &view)
{
    for (const Checked &one : check(workplace, view.code)) {
        view.missing += isMissing(one.finding) ? 1 : 0;
        switch (one.finding.severity) {
        case form::Severity::Error: ++view.errors; break;
        case form::Severity::Warning: view.warnings += one.acknowledgement ? 0 : 1; break;
        case form::Severity::Information: ++view.remarks; break;
        }
        if (!one.differences.isEmpty())
            view.differs = words(one.differences);
    }
}

/// The first thing that keeps a form from being sealed.
std::optional<report::Path> firstBlock(const Workplace &workplace, const QString &form)
{
    for (const Checked &one : check(workplace, form)) {
        if (one.blocks())
            return one.finding.path;
    }
    return std::nullopt;
}

struct Step {
    const char *code = "";
    QString text;
    Page page = Page::Module;
};

/// Whether the sealed reports of a bundle name the person who is registered in this role now.
bool isNamedInSeals(const Workplace &workplace, const store::Bundle &bundle, store::Role role)
{
    const store::Signatory *signatory = workplace.records().signatory(role);
    QList<report::Document> reports;
    for (const store::SealedReport &report : bundle.reports)
        reports.append(workplace.records().documents.value(report.module));
    return !signatory || checkedSealedName(reports, *signatory);
}

bool isGone(const store::Bundle *bundle)
{
    return bundle && !QFileInfo::exists(bundle->path);
}

Step findingStep()
{
    return {"find-bundle", overviewText(QT_TRANSLATE_NOOP("Overview", "Find the bundle again")), Page::Sign};
}

Step signingStep(const Workplace &workplace, const QString &module)
{
    const store::Bundle *bundle = workplace.records().bundleOf(module);
    if (!bundle)
        return {"rebundle", overviewText(QT_TRANSLATE_NOOP("Overview", "Make the bundle again")), Page::Sign};
    const std::optional<store::Role> role = proposedRole(workplace, *bundle);
    if (!role)
        return {"register", overviewText(QT_TRANSLATE_NOOP("Overview", "Register who signs")), Page::Ocmw};
    if (!isNamedInSeals(workplace, *bundle, *role))
        return {"reopen", overviewText(QT_TRANSLATE_NOOP("Overview", "Reopen, or put the name back")), Page::Module};
    switch (*role) {
    case store::Role::Secretary:
        return {"sign-secretary", overviewText(QT_TRANSLATE_NOOP("Overview", "Sign as secretary")), Page::Sign};
    case store::Role::Chairman:
        return {"sign-chairman", overviewText(QT_TRANSLATE_NOOP("Overview", "Sign as chairman")), Page::Sign};
    case store::Role::Delegate:
        return {"sign-delegate", overviewText(QT_TRANSLATE_NOOP("Overview", "Sign as delegate")), Page::Sign};
    }
    return {};
}

Step sendingStep(const Workplace &workplace, const QString &module)
{
    const Records &records = workplace.records();
    const store::Bundle *bundle = records.bundleOf(module);
    const store::Submission *entry = bundle ? records.submissionOf(*bundle) : nullptr;
    if (entry && isRefusedByEndpoint(*entry))
        return {isReportedBefore(*entry) ? "reported" : "refused",
            overviewText(QT_TRANSLATE_NOOP("Overview", "See why the endpoint refuses it")), Page::Send};
    const auto isEntered = [&records](const store::SealedReport &report) { return records.entryOf(report.module); };
    if (bundle && std::any_of(bundle->reports.cbegin(), bundle->reports.cend(), isEntered))
        return {"enter", overviewText(QT_TRANSLATE_NOOP("Overview", "Enter it on the portal too, or reopen it")),
            Page::Send};
    return {"send", overviewText(QT_TRANSLATE_NOOP("Overview", "Send")), Page::Send};
}

Step nextStep(const Workplace &workplace, const QString &module, store::State state)
{
    const QString ocmw = workplace.campaign().ocmw().code;
    if (store::isFrozen(state) && !store::hasArrived(state) && isGone(workplace.records().bundleOf(module)))
        return findingStep();
    switch (state) {
    case store::State::Empty:
        return {"fill-in", overviewText(QT_TRANSLATE_NOOP("Overview", "Fill in or import")), Page::Module};
    case store::State::Draft:
        if (!workplace.evaluator().applies(module))
            return {"answer", overviewText(QT_TRANSLATE_NOOP("Overview", "Look at the answer on the page of the OCMW")),
                Page::Ocmw};
        if (!firstBlock(workplace, module) && firstBlock(workplace, ocmw))
            return {"complete-ocmw", overviewText(QT_TRANSLATE_NOOP("Overview", "Complete the page of the OCMW")),
                Page::Ocmw};
        return {"solve", overviewText(QT_TRANSLATE_NOOP("Overview", "Solve what is open")), Page::Module};
    case store::State::Ready:
        return {"seal", overviewText(QT_TRANSLATE_NOOP("Overview", "Check and seal")), Page::Seal};
    case store::State::Sealed:
    case store::State::SignedOnce: return signingStep(workplace, module);
    case store::State::SignedTwice: return sendingStep(workplace, module);
    case store::State::Queued:
        return {"resume-sending", overviewText(QT_TRANSLATE_NOOP("Overview", "Go on sending")), Page::Send};
    case store::State::Sent:
    case store::State::ReceiptDoubtful:
        return {"fetch-receipt", overviewText(QT_TRANSLATE_NOOP("Overview", "Fetch the receipt")), Page::Send};
    case store::State::Rejected:
    case store::State::Unlocked:
        return {"correct", overviewText(QT_TRANSLATE_NOOP("Overview", "Reopen and correct")), Page::Module};
    case store::State::Received:
    case store::State::Entered:
    case store::State::Accepted:
    case store::State::NotApplicable: return {};
    }
    return {};
}

ModuleOverview moduleOverview(const Workplace &workplace, const form::Definition &module)
{
    ModuleOverview view;
    view.code = module.code;
    view.state = state(workplace, module.code);
    if (view.state != store::State::Empty && view.state != store::State::NotApplicable) {
        view.progress = workplace.evaluator().progress(module.code);
        fillAmounts(workplace, module, view);
        countFindings(workplace, view);
    }
    const Step step = nextStep(workplace, module.code, view.state);
    view.nextCode = QLatin1String(step.code);
    view.nextStep = step.text;
    view.target = {step.page, module.code, std::nullopt};
    if (view.nextCode == u"answer")
        view.target.path = report::Path{module.appliesField, std::nullopt, {}};
    else if (view.state == store::State::Draft)
        view.target.path
            = firstBlock(workplace, step.page == Page::Ocmw ? workplace.campaign().ocmw().code : module.code);
    if (const store::Bundle *bundle = workplace.records().bundleOf(module.code)) {
        for (const store::BundleSignature &signature : bundle->signatures)
            view.signers.append(store::code(signature.role));
    }
    if (const store::Receipt *receipt = workplace.records().receiptOf(module.code))
        view.receiptNumber = receipt->number;
    view.entry = workplace.records().entryOf(module.code);
    view.outcome = workplace.records().outcomeOf(module.code);
    return view;
}

QString missingWords(int count)
{
    return QCoreApplication::translate("Overview", "%n value(s) still to fill in", nullptr, count);
}

/// Lines about the page of the OCMW: whatever stands there holds up every module. What is not there yet is one line.
void addOcmwObstacles(const Workplace &workplace, QList<Obstacle> &obstacles)
{
    const form::Definition &ocmw = workplace.campaign().ocmw();
    const base::Language language = workplace.surroundings().language();
    const QString cure = overviewText(QT_TRANSLATE_NOOP("Overview", "Complete the page of the OCMW"));
    const auto add = [&](const QString &what, const report::Finding &finding) {
        obstacles.append({QCoreApplication::translate("Overview", "%1: %2").arg(ocmw.shortTitle.in(language), what),
            cure, {Page::Ocmw, {}, finding.path}});
    };
    QList<report::Finding> missing;
    for (const Checked &one : check(workplace, ocmw.code)) {
        if (isMissing(one.finding))
            missing.append(one.finding);
        else if (one.blocks())
            add(one.finding.message.in(language), one.finding);
    }
    if (missing.size() == 1)
        add(missing.first().message.in(language), missing.first());
    else if (!missing.isEmpty())
        add(missingWords(int(missing.size())), missing.first());
}

/// What blocks a draft: the first finding in its own words, and how many more there are.
QString draftReason(const Workplace &workplace, const ModuleOverview &view)
{
    QStringList blocking;
    for (const Checked &one : check(workplace, view.code)) {
        if (one.blocks())
            blocking.append(one.finding.message.in(workplace.surroundings().language()));
    }
    if (blocking.isEmpty())
        return overviewText(QT_TRANSLATE_NOOP("Overview", "not complete yet"));
    if (blocking.size() == 1)
        return blocking.first();
    if (blocking.size() == view.missing)
        return missingWords(view.missing);
    const int others = int(blocking.size()) - 1;
    return QCoreApplication::translate("Overview", "%1 (and %n more)", nullptr, others).arg(blocking.first());
}

QString signedOnceReason(const Workplace &workplace, const ModuleOverview &view)
{
    const store::Bundle *bundle = workplace.records().bundleOf(view.code);
    if (!bundle || bundle->signatures.isEmpty())
        return overviewText(QT_TRANSLATE_NOOP("Overview", "the second signature is missing"));
    return QCoreApplication::translate("Overview", "only %1 has signed").arg(bundle->signatures.first().name);
}

/// Why a module cannot be sent, or has not arrived; empty: nothing is left to do.
QString reason(const Workplace &workplace, const ModuleOverview &view)
{
    if (view.nextCode == u"find-bundle")
        return overviewText(QT_TRANSLATE_NOOP("Overview", "the file of its bundle is no longer in its place: %1"))
            .arg(workplace.records().bundleOf(view.code)->path);
    if (view.nextCode == u"reopen")
        return overviewText(QT_TRANSLATE_NOOP("Overview", "sealed with another name than is registered now"));
    if (view.nextCode == u"reported")
        return overviewText(QT_TRANSLATE_NOOP("Overview", "the endpoint has it already, in another bundle"));
    if (view.nextCode == u"refused")
        return overviewText(QT_TRANSLATE_NOOP("Overview", "refused by the endpoint"));
    if (view.nextCode == u"enter")
        return overviewText(QT_TRANSLATE_NOOP("Overview", "another report of its bundle was entered on the portal"));
    switch (view.state) {
    case store::State::Empty: return overviewText(QT_TRANSLATE_NOOP("Overview", "nothing has been filled in"));
    case store::State::Draft: return draftReason(workplace, view);
    case store::State::Ready: return overviewText(QT_TRANSLATE_NOOP("Overview", "complete, but not sealed"));
    case store::State::Sealed: return overviewText(QT_TRANSLATE_NOOP("Overview", "sealed, but nobody has signed"));
    case store::State::SignedOnce: return signedOnceReason(workplace, view);
    case store::State::SignedTwice: return overviewText(QT_TRANSLATE_NOOP("Overview", "signed twice, but not sent"));
    case store::State::Queued: return overviewText(QT_TRANSLATE_NOOP("Overview", "in the outbox, not yet arrived"));
    case store::State::Sent: return overviewText(QT_TRANSLATE_NOOP("Overview", "sent, but the receipt has not come"));
    case store::State::ReceiptDoubtful:
        return overviewText(QT_TRANSLATE_NOOP("Overview", "sent, but the receipt does not match what was sent"));
    case store::State::Rejected: return overviewText(QT_TRANSLATE_NOOP("Overview", "rejected by the federal service"));
    case store::State::Unlocked:
        return overviewText(QT_TRANSLATE_NOOP("Overview", "unlocked by the federal service, to be corrected"));
    case store::State::Received:
    case store::State::Entered:
    case store::State::Accepted:
    case store::State::NotApplicable: return {};
    }
    return {};
}

void addObstacle(const Workplace &workplace, const ModuleOverview &view, QList<Obstacle> &obstacles)
{
    if (view.nextStep.isEmpty() || view.nextCode == u"complete-ocmw")
        return;
    const form::Definition *module = workplace.campaign().module(view.code);
    const QString title = module->shortTitle.in(workplace.surroundings().language());
    obstacles.append({QCoreApplication::translate("Overview", "%1: %2").arg(title, reason(workplace, view)),
        view.nextStep, view.target});
}

/// Weeks ahead, so that a card that has expired or a PIN that nobody knows can still be put right.
void addReminders(const Workplace &workplace, QList<Obstacle> &reminders)
{
    const QString cure = overviewText(
        QT_TRANSLATE_NOOP("Overview", "Check the card in time: is it valid on the deadline, and is the PIN known?"));
    for (const store::Signatory &signatory : uncheckedSignatories(workplace)) {
        const std::optional<CardResult> last = lastCheck(workplace, signatory);
        const QString trouble = last ? firstTrouble(*last, workplace.surroundings()) : QString();
        const QString about
            = overviewText(QT_TRANSLATE_NOOP("Overview", "Card of %1 (%2)")).arg(signatory.name, words(signatory.role));
        const QString found = trouble.isEmpty()
            ? overviewText(QT_TRANSLATE_NOOP("Overview", "not checked yet for this deadline"))
            : trouble;
        reminders.append({QCoreApplication::translate("Overview", "%1: %2").arg(about, found),
            trouble.isEmpty() ? cure
                              : overviewText(QT_TRANSLATE_NOOP("Overview", "See whom to contact, and check it again")),
            {Page::Card, {}, std::nullopt}});
    }
}

} // namespace

std::optional<Obstacle> obstacleElsewhere(const Workplace &workplace, const QString &module)
{
    const form::Definition &ocmw = workplace.campaign().ocmw();
    if (module == ocmw.code || state(workplace, module) != store::State::Draft)
        return std::nullopt;
    int missing = 0;
    int others = 0;
    std::optional<report::Path> first;
    for (const Checked &one : check(workplace, ocmw.code)) {
        if (!one.blocks())
            continue;
        ++(isMissing(one.finding) ? missing : others);
        first = first.value_or(one.finding.path);
    }
    if (!first)
        return std::nullopt;
    QStringList what;
    if (missing > 0)
        what.append(missingWords(missing));
    if (others > 0)
        what.append(QCoreApplication::translate("Overview", "%n finding(s) to solve", nullptr, others));
    return Obstacle{overviewText(QT_TRANSLATE_NOOP("Overview", "The page of the OCMW keeps this module a draft: %1."))
                        .arg(what.join(QStringLiteral(", "))),
        overviewText(QT_TRANSLATE_NOOP("Overview", "Complete the page of the OCMW")), {Page::Ocmw, {}, first}};
}

Overview overview(const Workplace &workplace)
{
    Overview overview;
    overview.deadline = workplace.campaign().deadline();
    overview.daysLeft = int(workplace.surroundings().clock().today().daysTo(overview.deadline));
    for (const form::Definition &module : workplace.campaign().modules())
        overview.modules.append(moduleOverview(workplace, module));
    addOcmwObstacles(workplace, overview.obstacles);
    for (const ModuleOverview &view : overview.modules)
        addObstacle(workplace, view, overview.obstacles);
    addReminders(workplace, overview.reminders);
    return overview;
}

} // namespace desk
