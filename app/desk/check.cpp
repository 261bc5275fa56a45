// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/check.h"

#include "desk/draft.h"

#include <algorithm>

namespace desk {

namespace {

using form::Severity;

/// By rule and place: there may be as many as there are warnings.
using Acknowledgements = QMultiHash<std::pair<QString, QString>, report::Acknowledgement>;

Acknowledgements acknowledgementsOf(const Workplace &workplace, const QString &form)
{
    Acknowledgements all;
    for (const report::Acknowledgement &one : workplace.records().acknowledgements.value(form))
        all.insert({one.rule, one.path}, one);
    return all;
}

std::optional<report::Acknowledgement> acknowledged(const Acknowledgements &all, const report::Finding &finding)
{
    const auto [first, last] = all.equal_range({finding.rule, finding.path.toString()});
    const QString fingerprint = first == last ? QString() : finding.fingerprint();
    const auto found
        = std::find_if(first, last, [&fingerprint](const auto &one) { return one.fingerprint == fingerprint; });
    return found == last ? std::nullopt : std::optional(*found);
}

Checked differsFromSealed(const QString &module, const QList<Difference> &differences)
{
    const QString text = words(differences);
    report::Finding finding;
    finding.rule = QStringLiteral("SEALED-01");
    finding.severity = Severity::Information;
    finding.form = module;
    finding.path.id = differences.first().id;
    finding.message = {text, text, text, text}; // in the language of the program, whatever is asked for
    return {finding, std::nullopt, differences};
}

bool blocked(const Workplace &workplace, const QString &form)
{
    const QList<Checked> findings = check(workplace, form);
    return std::any_of(findings.cbegin(), findings.cend(), [](const Checked &one) { return one.blocks(); });
}

QFuture<base::Result<void>> refuse(const base::Problem &problem)
{
    return QtFuture::makeReadyFuture(base::Result<void>(problem));
}

QList<report::Finding> findingsOf(const Workplace &workplace, const QString &form, const QString &rule)
{
    QList<report::Finding> findings;
    for (const report::Finding &finding : workplace.findings(form)) {
        if (finding.rule == rule)
            findings.append(finding);
    }
    return findings;
}

/// The acknowledgements of the warnings among these, at the place or everywhere.
QList<report::Acknowledgement> acceptances(
    const Workplace &workplace, const QList<report::Finding> &findings, const QString &place, const QString &reason)
{
    QList<report::Acknowledgement> accepted;
    for (const report::Finding &finding : findings) {
        if (finding.severity == Severity::Warning && (place.isEmpty() || place == placeOf(finding))) {
            accepted.append({finding.rule, finding.path.toString(), finding.fingerprint(), reason,
                workplace.surroundings().clock().now()});
        }
    }
    return accepted;
}

/// Why none of the findings of this rule could be accepted.
base::Problem notAcceptable(const Workplace &workplace, const QString &form, const QString &rule, const QString &place,
    const QList<report::Finding> &findings)
{
    const auto problem = [&rule](const char *code, const char *text, const QStringList &args) {
        return base::Problem{base::Kind::Refused, QLatin1String(code), text, args, rule};
    };
    if (findings.isEmpty()) {
        return problem(
            "check.noSuchWarning", QT_TRANSLATE_NOOP("Problem", "The form %2 has no warning %1 now."), {rule, form});
    }
    const report::Finding &first = findings.first();
    if (first.severity == Severity::Error) {
        return problem("check.error",
            QT_TRANSLATE_NOOP("Problem", "%1 is an error, and errors cannot be accepted. Mend it: %2"),
            {rule, first.message.in(workplace.surroundings().language())});
    }
    if (first.severity == Severity::Information) {
        return problem("check.remark",
            QT_TRANSLATE_NOOP("Problem", "%1 is a remark: it holds up nothing and needs no acceptance."), {rule});
    }
    QStringList places;
    for (const report::Finding &finding : findings)
        places.append(placeOf(finding));
    return problem("check.noSuchPlace",
        QT_TRANSLATE_NOOP("Problem", "The warning %1 does not stand at \"%2\". It stands at: %3."),
        {rule, place, places.join(QStringLiteral(", "))});
}

} // namespace

bool Checked::blocks() const
{
    return finding.severity == Severity::Error || (finding.severity == Severity::Warning && !acknowledgement);
}

std::optional<report::Acknowledgement> acceptanceOf(const Workplace &workplace, const report::Finding &finding)
{
    if (finding.severity != Severity::Warning)
        return std::nullopt;
    return acknowledged(acknowledgementsOf(workplace, finding.form), finding);
}

bool isMissing(const report::Finding &finding)
{
    return finding.rule == QLatin1String("GEN-05") || finding.rule == QLatin1String("GEN-05-rows");
}

QList<Checked> check(const Workplace &workplace, const QString &form)
{
    QList<Checked> checked;
    if (store::isFrozen(workplace.records().states.value(form, store::State::Draft))) {
        const QList<Difference> differences = differencesFromSeal(workplace, form);
        if (!differences.isEmpty())
            checked.append(differsFromSealed(form, differences));
        return checked;
    }
    const Acknowledgements all = acknowledgementsOf(workplace, form);
    for (const report::Finding &finding : workplace.findings(form)) {
        const bool warning = finding.severity == Severity::Warning;
        checked.append({finding, warning ? acknowledged(all, finding) : std::nullopt, {}});
    }
    return checked;
}

QString placeOf(const report::Finding &finding)
{
    if (finding.position < 0)
        return finding.path.toString();
    const QString row = QStringLiteral("%1[%2]").arg(finding.path.id).arg(finding.position + 1);
    return finding.path.column.isEmpty() ? row : row + u'.' + finding.path.column;
}

QList<report::Acknowledgement> acknowledgementsFor(const Workplace &workplace, const QString &module)
{
    QList<report::Acknowledgement> all;
    for (const QString &form : {module, workplace.campaign().ocmw().code}) {
        for (const Checked &one : check(workplace, form)) {
            if (one.acknowledgement)
                all.append(*one.acknowledgement);
        }
    }
    return all;
}

store::State state(const Workplace &workplace, const QString &module)
{
    const store::State stored = workplace.records().states.value(module, store::State::Draft);
    if (!store::isOpen(stored))
        return stored;
    const bool applies = workplace.evaluator().applies(module);
    if (workplace.evaluator().isEmpty(module))
        return applies ? store::State::Empty : store::State::NotApplicable;
    if (!applies)
        return store::State::Draft; // what somebody filled in does not drop out because of an answer elsewhere
    if (blocked(workplace, module) || blocked(workplace, workplace.campaign().ocmw().code))
        return store::State::Draft;
    return store::State::Ready;
}

QFuture<base::Result<void>> acknowledge(
    Workplace &workplace, const QString &form, const QString &rule, const QString &reason, const QString &place)
{
    if (const base::Result<void> open = editable(workplace, form); !open)
        return refuse(open.problem());
    if (reason.trimmed().isEmpty()) {
        return refuse({base::Kind::Usage, QStringLiteral("check.noReason"),
            QT_TRANSLATE_NOOP("Problem", "Say why the warning %1 may stand."), {rule}, rule});
    }
    const QList<report::Finding> findings = findingsOf(workplace, form, rule);
    const QList<report::Acknowledgement> accepted = acceptances(workplace, findings, place, reason.trimmed());
    if (accepted.isEmpty())
        return refuse(notAcceptable(workplace, form, rule, place, findings));
    return workplace.record([form, accepted, stamp = workplace.stamp()](store::Store &file) -> base::Result<void> {
        for (const report::Acknowledgement &one : accepted) {
            if (base::Result<void> done = file.acknowledge(stamp, form, one); !done)
                return done;
        }
        return {};
    });
}

QFuture<base::Result<void>> withdrawAcknowledgement(
    Workplace &workplace, const QString &form, const QString &rule, const QString &path)
{
    if (const base::Result<void> open = editable(workplace, form); !open)
        return refuse(open.problem());
    return workplace.record([form, rule, path, stamp = workplace.stamp()](
                                store::Store &file) { return file.withdrawAcknowledgement(stamp, form, rule, path); });
}

base::Problem noModule(const form::Campaign &campaign, const QString &code)
{
    QStringList known;
    for (const form::Definition &module : campaign.modules())
        known.append(module.code);
    return {base::Kind::Usage, QStringLiteral("draft.unknown"),
        QT_TRANSLATE_NOOP("Problem", "There is no module \"%1\". There are: %2."),
        {code, known.join(QStringLiteral(", "))}, code};
}

QFuture<base::Result<void>> setNotApplicable(
    Workplace &workplace, const QString &module, bool notApplicable, const QString &reason)
{
    if (!workplace.campaign().module(module)) {
        return refuse(noModule(workplace.campaign(), module));
    }
    if (const base::Result<void> open = editable(workplace, module); notApplicable && !open)
        return refuse(open.problem());
    return workplace.record([module, notApplicable, reason, stamp = workplace.stamp()](store::Store &file) {
        return file.setNotApplicable(stamp, module, notApplicable, reason);
    });
}

} // namespace desk
