// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/records.h"

#include <QFileInfo>

namespace desk {

namespace {

/// Where a file is, whatever the spelling of its path; also for a file that is gone.
QString placeOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

/// Takes the value over, or keeps the first problem.
template <typename T>
void take(T &target, base::Result<T> &&answer, base::Result<void> &first)
{
    if (answer)
        target = *std::move(answer);
    else if (first)
        first = answer.problem();
}

void readModule(Records &records, const store::Store &file, const QString &module, base::Result<void> &first)
{
    take(records.acknowledgements[module], file.acknowledgements(module), first);
    std::optional<store::Seal> seal;
    take(seal, file.currentSeal(module), first);
    if (seal) {
        records.seals.insert(module, *seal);
        take(records.documents[module], report::fromXml(seal->xml), first);
    }
    take(records.receipts[module], file.receipts(module), first);
    take(records.filings[module], file.filings(module), first);
}

} // namespace

const store::Bundle *Records::bundleOf(const QString &module) const
{
    const auto seal = seals.constFind(module);
    if (seal == seals.constEnd())
        return nullptr;
    for (const store::Bundle &bundle : bundles) {
        if (!bundle.isVoid && bundle.reports.contains(store::SealedReport{module, seal->version}))
            return &bundle;
    }
    return nullptr;
}

const store::Bundle *Records::bundleAt(const QString &path) const
{
    const QString place = placeOf(path);
    const store::Bundle *found = nullptr;
    for (const store::Bundle &bundle : bundles) {
        if (placeOf(bundle.path) == place)
            found = &bundle; // the newest at that place
    }
    return found;
}

const store::Bundle *Records::bundleNamed(const QByteArray &sha256) const
{
    for (const store::Bundle &bundle : bundles) {
        if (bundle.sha256 == sha256)
            return &bundle;
    }
    return nullptr;
}

const store::Submission *Records::submissionOf(const store::Bundle &bundle) const
{
    const store::Submission *found = nullptr;
    for (const store::Submission &submission : outbox) {
        if (submission.bundle != bundle.id)
            continue;
        if (submission.sha256 == bundle.sha256)
            return &submission;
        found = &submission;
    }
    return found;
}

const store::DoubtfulReceipt *Records::doubtfulReceiptOf(const store::Bundle &bundle) const
{
    const QString module = bundle.reports.value(0).module;
    if (bundleOf(module) != bundleNamed(bundle.sha256) || states.value(module) != store::State::ReceiptDoubtful)
        return nullptr;
    for (const store::DoubtfulReceipt &receipt : doubtfulReceipts) {
        if (receipt.sha256 == bundle.sha256)
            return &receipt;
    }
    return nullptr;
}

int Records::versionOf(const QString &module) const
{
    const auto seal = seals.constFind(module);
    return seal == seals.constEnd() ? 0 : seal->version;
}

const store::Receipt *Records::receiptOf(const QString &module) const
{
    const auto all = receipts.constFind(module);
    if (all == receipts.constEnd())
        return nullptr;
    const auto found = all->constFind(versionOf(module));
    return found == all->constEnd() ? nullptr : &*found;
}

const store::Receipt *Records::receiptBefore(const QString &module, int version) const
{
    const auto all = receipts.constFind(module);
    if (all == receipts.constEnd())
        return nullptr;
    const auto next = all->lowerBound(version);
    return next == all->constBegin() ? nullptr : &*std::prev(next);
}

namespace {

std::optional<store::Filing> lastFiling(const QList<store::Filing> &filings, int version, store::State state)
{
    std::optional<store::Filing> found;
    for (const store::Filing &one : filings) {
        if (one.version == version && one.state == state)
            found = one;
    }
    return found;
}

} // namespace

std::optional<store::Filing> Records::entryOf(const QString &module) const
{
    return store::hasArrived(states.value(module))
        ? lastFiling(filings.value(module), versionOf(module), store::State::Entered)
        : std::nullopt;
}

std::optional<store::Filing> Records::outcomeOf(const QString &module) const
{
    const store::State now = states.value(module);
    return store::isOutcome(now) ? lastFiling(filings.value(module), versionOf(module), now) : std::nullopt;
}

const store::Signatory *Records::signatory(store::Role role) const
{
    for (const store::Signatory &signatory : signatories) {
        if (signatory.role == role)
            return &signatory;
    }
    return nullptr;
}

base::Result<Records> readRecords(const store::Store &file, const form::Campaign &campaign)
{
    Records records;
    base::Result<void> first;
    records.about = file.about();
    take(records.states, file.states(), first);
    take(records.signatories, file.signatories(), first);
    records.signatories.removeIf([](const store::Signatory &signatory) { return signatory.name.isEmpty(); });
    take(records.cardChecks, file.cardChecks(), first);
    take(records.rolesSeen, file.rolesSeen(), first);
    take(records.bundles, file.bundles(), first);
    take(records.outbox, file.outbox(), first);
    take(records.doubtfulReceipts, file.doubtfulReceipts(), first);
    take(records.acknowledgements[campaign.ocmw().code], file.acknowledgements(campaign.ocmw().code), first);
    for (const form::Definition &module : campaign.modules())
        readModule(records, file, module.code, first);
    if (!first)
        return first.problem();
    return records;
}

} // namespace desk
