// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/known_role.h"

#include "desk/card_check.h"
#include "desk/card_owner.h"
#include "desk/session.h"

namespace desk {

void takeRole(CardResult &result, const QList<sending::Mandate> &mandates, const Workplace &workplace)
{
    const QString kbo = enterpriseNumber(workplace);
    result.grantedRoles.clear();
    for (const sending::Mandate &mandate : mandates) {
        if (mandate.enterpriseNumber == kbo)
            result.grantedRoles.append(mandate.role);
    }
    result.endpointRole = result.grantedRoles.isEmpty() ? RoleState::NotGranted : RoleState::Granted;
    result.roleAsOf = workplace.surroundings().clock().now().toUTC();
}

void inheritRole(CardResult &result, const std::optional<CardResult> &earlier)
{
    if (result.endpointRole != RoleState::NotAsked || !earlier)
        return;
    result.endpointRole = earlier->endpointRole;
    result.grantedRoles = earlier->grantedRoles;
    result.roleAsOf = earlier->roleAsOf;
}

QFuture<void> keepRole(Workplace &workplace, const store::CardHolder &holder, const QList<sending::Mandate> &mandates)
{
    using Kept = base::Result<void>;
    return ownerOf(workplace, holder)
        .then(&workplace,
            [&workplace, mandates](const std::optional<store::Signatory> &owner) {
                std::optional<CardResult> last = owner ? lastCheck(workplace, *owner) : std::nullopt;
                if (!last)
                    return QtFuture::makeReadyFuture(Kept());
                takeRole(*last, mandates, workplace);
                return workplace.record([record = toRecord(*last, owner->id)](
                                            store::Store &file) { return file.supplementCardCheck(record); });
            })
        .unwrap()
        .then(&workplace, [](const Kept &) {});
}

} // namespace desk
