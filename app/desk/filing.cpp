// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/filing.h"

#include "desk/check.h"
#include "form/display.h"

namespace desk {

namespace {

base::Result<void> checkedEntry(store::State now, const QString &module)
{
    if (now == store::State::Received) {
        return base::refused("filing.received",
            QT_TRANSLATE_NOOP("Problem",
                "The endpoint has received the report %1 and gave a receipt, so it is not to be entered on the portal "
                "as well. Nothing was recorded."),
            {module}, module);
    }
    if (store::isOutcome(now)) {
        return base::refused("filing.decided",
            QT_TRANSLATE_NOOP("Problem",
                "The federal service has decided on the report %1 already. Correct what it decided, or take that back "
                "first."),
            {module}, module);
    }
    return {};
}

base::Result<void> checkedState(const Workplace &workplace, const FilingRequest &request)
{
    const store::State now = state(workplace, request.module);
    if (!store::isFrozen(now)) {
        return base::refused("filing.open",
            QT_TRANSLATE_NOOP("Problem",
                "The report %1 is not sealed. Seal it first: what the federal service has must be kept here as it "
                "was."),
            {request.module}, request.module);
    }
    if (store::isUnderWay(now)) {
        return base::refused("filing.underWay",
            QT_TRANSLATE_NOOP("Problem",
                "The report %1 is on its way to an endpoint. Wait for its receipt, or withdraw its bundle first."),
            {request.module}, request.module);
    }
    if (request.state == store::State::Entered)
        return checkedEntry(now, request.module);
    if (!store::hasArrived(now)) {
        return base::refused("filing.notThere",
            QT_TRANSLATE_NOOP("Problem",
                "The federal service does not have the report %1 yet, so it cannot have decided on it. Send it, or "
                "record first that it was entered on the portal."),
            {request.module}, request.module);
    }
    return {};
}

/// The day that it cannot be before.
QDate earliest(const Workplace &workplace, const FilingRequest &request)
{
    const Records &records = workplace.records();
    if (request.state == store::State::Entered)
        return base::belgianTime(records.seals.value(request.module).sealedAt).date();
    if (const std::optional<store::Filing> entry = records.entryOf(request.module))
        return entry->day;
    const store::Receipt *receipt = records.receiptOf(request.module);
    return receipt ? base::belgianTime(receipt->receivedAt).date() : QDate();
}

base::Result<void> checkedDay(const Workplace &workplace, const FilingRequest &request)
{
    const base::Language language = workplace.surroundings().language();
    const QDate today = workplace.surroundings().clock().today();
    const QDate first = earliest(workplace, request);
    if (request.day.isValid() && request.day <= today && (!first.isValid() || request.day >= first))
        return {};
    return base::refused("filing.day",
        QT_TRANSLATE_NOOP("Problem",
            "%1 cannot be the day: it lies between %2, when the report was sealed or handed in, and today, %3."),
        {form::displayedDate(request.day, language), form::displayedDate(first, language),
            form::displayedDate(today, language)},
        request.module);
}

base::Result<void> checkedReference(const FilingRequest &request)
{
    if (request.state == store::State::Entered && request.reference.isEmpty()) {
        return base::refused("filing.reference",
            QT_TRANSLATE_NOOP("Problem",
                "Give the reference that the portal shows for the report %1: it is the only proof of this route."),
            {request.module}, request.module);
    }
    if (request.reference.size() > longestReference) {
        return base::refused("filing.reference",
            QT_TRANSLATE_NOOP("Problem", "The reference has %1 letters; more than %2 are not kept. Shorten it."),
            {QString::number(request.reference.size()), QString::number(longestReference)}, request.module);
    }
    return {};
}

base::Result<void> checkedRequest(const Workplace &workplace, const FilingRequest &request)
{
    if (!workplace.campaign().module(request.module))
        return noModule(workplace.campaign(), request.module);
    if (base::Result<void> checked = checkedState(workplace, request); !checked)
        return checked;
    if (base::Result<void> checked = checkedReference(request); !checked)
        return checked;
    return checkedDay(workplace, request);
}

base::Result<void> checkedTakingBack(
    const Workplace &workplace, const QString &module, store::State what, const QString &reason)
{
    if (!workplace.campaign().module(module))
        return noModule(workplace.campaign(), module);
    const store::State now = state(workplace, module);
    const bool isThat = what == store::State::Entered ? now == what : store::isOutcome(now);
    if (!isThat) {
        return base::refused("filing.nothing",
            what == store::State::Entered
                ? QT_TRANSLATE_NOOP("Problem", "The report %1 does not stand as entered on the portal now.")
                : QT_TRANSLATE_NOOP("Problem", "No decision of the federal service is recorded for the report %1."),
            {module}, module);
    }
    if (reason.isEmpty()) {
        return base::Problem{base::Kind::Usage, QStringLiteral("filing.noReason"),
            QT_TRANSLATE_NOOP("Problem", "Say why that is taken back for the report %1; it stands in the history."),
            {module}, module};
    }
    return {};
}

QFuture<base::Result<void>> refuse(const base::Problem &problem)
{
    return QtFuture::makeReadyFuture(base::Result<void>(problem));
}

} // namespace

QFuture<base::Result<void>> recordFiling(Workplace &workplace, const FilingRequest &request)
{
    FilingRequest asked = request;
    asked.reference = request.reference.simplified();
    if (const base::Result<void> checked = checkedRequest(workplace, asked); !checked)
        return refuse(checked.problem());
    return workplace.record([asked, stamp = workplace.stamp()](store::Store &file) {
        return file.addFiling(stamp, asked.module, {asked.state, asked.day, asked.reference, 0, {}});
    });
}

QFuture<base::Result<void>> takeBackFiling(
    Workplace &workplace, const QString &module, store::State what, const QString &reason)
{
    if (const base::Result<void> checked = checkedTakingBack(workplace, module, what, reason.simplified()); !checked)
        return refuse(checked.problem());
    return workplace.record([module, reason = reason.simplified(), stamp = workplace.stamp()](
                                store::Store &file) { return file.takeBackFiling(stamp, module, reason); });
}

QString words(const store::Filing &filing, base::Language language)
{
    const QString day = form::displayedDate(filing.day, language);
    return filing.reference.isEmpty() ? day : day + QStringLiteral(" · ") + filing.reference;
}

} // namespace desk
