// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/print.h"

#include "base/handover.h"
#include "desk/check.h"
#include "print/council_pack.h"
#include "print/report_pdf.h"

namespace desk {

namespace {

using PrintAnswer = base::Result<QByteArray>;

print::ModuleState paperState(store::State state)
{
    switch (state) {
    case store::State::Empty: return print::ModuleState::Empty;
    case store::State::Draft: return print::ModuleState::Draft;
    case store::State::Ready: return print::ModuleState::Ready;
    case store::State::Sealed: return print::ModuleState::Sealed;
    case store::State::SignedOnce: return print::ModuleState::SignedOnce;
    case store::State::SignedTwice: return print::ModuleState::SignedTwice;
    case store::State::Queued: return print::ModuleState::Queued;
    case store::State::Sent: return print::ModuleState::Sent;
    case store::State::ReceiptDoubtful: return print::ModuleState::ReceiptDoubtful;
    case store::State::Received: return print::ModuleState::Received;
    case store::State::Entered: return print::ModuleState::Entered;
    case store::State::Accepted: return print::ModuleState::Accepted;
    case store::State::Rejected: return print::ModuleState::Rejected;
    case store::State::Unlocked: return print::ModuleState::Unlocked;
    case store::State::NotApplicable: return print::ModuleState::NotApplicable;
    }
    return print::ModuleState::Empty;
}

print::SignerRole paperRole(store::Role role)
{
    switch (role) {
    case store::Role::Secretary: return print::SignerRole::Secretary;
    case store::Role::Chairman: return print::SignerRole::Chairman;
    case store::Role::Delegate: return print::SignerRole::Delegate;
    }
    return print::SignerRole::Secretary;
}

report::Document draftDocument(const Workplace &workplace, const QString &module)
{
    report::SealFacts facts;
    facts.language = workplace.documentLanguage();
    facts.example = workplace.isExample();
    facts.acknowledgements = acknowledgementsFor(workplace, module);
    return report::snapshot(workplace.evaluator(), module, facts);
}

print::PackModule packModule(const Workplace &workplace, const QString &module)
{
    const Records &records = workplace.records();
    print::PackModule paper;
    paper.code = module;
    const store::State now = state(workplace, module);
    paper.state = paperState(now);
    if (records.documents.contains(module))
        paper.document = records.documents.value(module);
    else if (now == store::State::Draft || now == store::State::Ready)
        paper.document = draftDocument(workplace, module);
    if (const store::Bundle *bundle = records.bundleOf(module)) {
        for (const store::BundleSignature &signature : bundle->signatures)
            paper.signers.append({signature.name, paperRole(signature.role), signature.at});
        paper.bundleSha256 = QString::fromLatin1(bundle->sha256);
    }
    if (const store::Receipt *receipt = records.receiptOf(module))
        paper.receipt = print::ReceiptLine{receipt->number, receipt->receivedAt};
    if (const std::optional<store::Filing> entry = records.entryOf(module))
        paper.entry = print::FilingLine{entry->day, entry->reference};
    if (const std::optional<store::Filing> outcome = records.outcomeOf(module))
        paper.outcome = print::FilingLine{outcome->day, outcome->reference};
    return paper;
}

QStringList packCodes(const Workplace &workplace, const QStringList &asked)
{
    QStringList codes;
    for (const form::Definition &module : workplace.campaign().modules()) {
        if (asked.isEmpty() || asked.contains(module.code))
            codes.append(module.code);
    }
    return codes;
}

print::PackContent packContent(const Workplace &workplace, const PaperRequest &request)
{
    print::PackContent content;
    content.year = workplace.campaign().year();
    content.language = request.language.value_or(workplace.documentLanguage());
    content.ocmwName = workplace.ocmwName();
    const form::Value city = workplace.evaluator().values().field(QStringLiteral("ocmw.city"));
    content.municipality = city.text() ? *city.text() : QString();
    for (const QString &code : packCodes(workplace, request.modules))
        content.modules.append(packModule(workplace, code));
    content.moment = workplace.surroundings().clock().now();
    content.publicEdition = request.publicEdition;
    content.example = workplace.isExample();
    content.foreignTrust = workplace.surroundings().hasForeignTrust();
    return content;
}

} // namespace

QFuture<PrintAnswer> modulePdf(const Workplace &workplace, const QString &module)
{
    const auto ready = [](const PrintAnswer &answer) { return QtFuture::makeReadyFuture(answer); };
    if (!workplace.campaign().module(module)) {
        return ready(noModule(workplace.campaign(), module));
    }
    if (const auto seal = workplace.records().seals.constFind(module); seal != workplace.records().seals.constEnd())
        return ready(seal->pdf);
    return base::inPool([document = draftDocument(workplace, module), &campaign = workplace.campaign(),
                            now = workplace.surroundings().clock().now()] {
        return print::reportPdf(document, campaign, {now, std::nullopt});
    });
}

QFuture<PrintAnswer> councilPack(const Workplace &workplace, const PaperRequest &request)
{
    const print::PackContent content = packContent(workplace, request);
    const auto has = [](const print::PackModule &module) { return module.document.has_value(); };
    if (std::none_of(content.modules.cbegin(), content.modules.cend(), has)) {
        return QtFuture::makeReadyFuture(PrintAnswer(base::Problem{base::Kind::Refused, QStringLiteral("print.none"),
            QT_TRANSLATE_NOOP("Problem", "There is nothing to print: none of these modules has been begun."), {}, {}}));
    }
    return base::inPool([content, &campaign = workplace.campaign()] { return print::councilPack(content, campaign); });
}

} // namespace desk
