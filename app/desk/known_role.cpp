// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/known_role.h"

#include "desk/card_check.h"
#include "desk/card_owner.h"
#include "desk/session.h"

#include "desk/signatories.h"

namespace desk {

namespace {

QStringList grantedHere(const QList<sending::Mandate> &mandates, const Workplace &workplace)
{
    const QString kbo = enterpriseNumber(workplace);
    QStringList granted;
    for (const sending::Mandate &mandate : mandates) {
        if (mandate.enterpriseNumber == kbo)
            granted.append(mandate.role);
    }
    return granted;
}

void setRole(CardResult &result, const QStringList &granted, const QDateTime &at)
{
    result.grantedRoles = granted;
    result.endpointRole = granted.isEmpty() ? RoleState::NotGranted : RoleState::Granted;
    result.roleAsOf = at.toUTC();
}

bool isNewer(const QDateTime &at, const CardResult &result)
{
    return result.endpointRole == RoleState::NotAsked || at > result.roleAsOf;
}

} // namespace

void takeRole(CardResult &result, const QList<sending::Mandate> &mandates, const Workplace &workplace)
{
    setRole(result, grantedHere(mandates, workplace), workplace.surroundings().clock().now());
}

void takeKnownRole(CardResult &result, const Workplace &workplace, const store::Signatory &signatory)
{
    for (const store::CardCheck &check : workplace.records().cardChecks) {
        const CardResult earlier = fromRecord(check);
        const bool isTheirs = check.signatory == signatory.id && sameName(check.name, signatory.name);
        if (isTheirs && earlier.endpointRole != RoleState::NotAsked && isNewer(earlier.roleAsOf, result))
            setRole(result, earlier.grantedRoles, earlier.roleAsOf);
    }
    for (const store::RoleSeen &seen : workplace.records().rolesSeen) {
        const bool isTheirs = seen.role == signatory.role && sameName(seen.name, signatory.name);
        if (isTheirs && isNewer(seen.at, result))
            setRole(result, seen.granted, seen.at);
    }
}

std::optional<CardLine> knownRoleLine(const Workplace &workplace, const store::Signatory &signatory)
{
    CardResult result;
    takeKnownRole(result, workplace, signatory);
    if (result.endpointRole == RoleState::NotAsked)
        return std::nullopt;
    return roleLine(result, workplace.surroundings());
}

QFuture<void> keepRole(Workplace &workplace, const store::CardHolder &holder, const QList<sending::Mandate> &mandates)
{
    using Kept = base::Result<void>;
    return ownerOf(workplace, holder)
        .then(&workplace,
            [&workplace, cardName = holder.name, mandates](const std::optional<store::Signatory> &owner) {
                if (!owner)
                    return QtFuture::makeReadyFuture(Kept());
                const store::Stamp stamp = workplace.stamp();
                const store::RoleSeen seen{
                    owner->role, owner->name, cardName, stamp.at, grantedHere(mandates, workplace)};
                return workplace.record([stamp, seen](store::Store &file) { return file.addRoleSeen(stamp, seen); });
            })
        .unwrap()
        .then(&workplace, [](const Kept &) {});
}

} // namespace desk
