// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card_view.h"
#include "store/card_check.h"

#include <QJsonObject>
#include <QStringList>

namespace desk {

/// Whether a certificate of the card is good for its use.
enum class CertificateState {
    Good,
    Missing, ///< the card has none: a child's, or the holder's choice
    Expired,
    UnknownIssuer,
    Unusable ///< not valid yet, too weak, or made for another use
};

/// Whether the person knows the PIN.
enum class PinState {
    Proved,
    Wrong, ///< a wrong one was typed
    Blocked
};

/// Whether the endpoint lets this person report for the OCMW.
enum class RoleState {
    NotAsked,
    Granted,
    NotGranted
};

/// What the check of a signatory's card found. Holds no PIN, no national number and no number of the card.
struct CardResult {
    store::Role role = store::Role::Secretary; ///< as registered then
    QString name; ///< as registered then
    QString cardName; ///< on the card; every word of the name is there, or the card was tied to this person before
    QDateTime at; ///< of the program's clock
    QDate cardUntil; ///< last day that is printed on the card; not valid when it cannot be read
    QDate certificateUntil; ///< last day of the certificate for signatures; not valid when there is none
    QDate deadline; ///< that was looked ahead to; not valid when it had passed
    CertificateState signature = CertificateState::Missing;
    CertificateState login = CertificateState::Missing;
    bool cardEnded = false; ///< on the day of the check; the certificate may still count
    bool cardEndsTooSoon = false; ///< the card has not ended, but will have on the deadline
    bool endsTooSoon = false; ///< the certificate for signatures counts, but no more on the deadline
    bool testCard = false; ///< believed by a root that a person gave, as every card of the sandbox is
    trust::Revocation revocation = trust::Revocation::NotChecked;
    QDateTime revocationAsOf; ///< of the world's clock; of what the issuer said
    QDateTime revokedAt;
    RegisterState registerState = RegisterState::NotChecked;
    PinState pin = PinState::Blocked;
    int triesLeft = 0;
    RoleState endpointRole = RoleState::NotAsked;
    QStringList grantedRoles; ///< of Granted: "secretary", …
    QDateTime roleAsOf; ///< when the endpoint said so: at this check, an earlier one or a log-in; invalid: never

    bool operator==(const CardResult &) const = default;
};

/// Stable names of what keeps this card from signing or sending in time: "signature", "login", "ended", "deadline",
/// "revoked", "pin", "blocked", "role". Warnings are not among them.
[[nodiscard]] QStringList troublesOf(const CardResult &result);

/// For programs, and as it is kept.
[[nodiscard]] QJsonObject toJson(const CardResult &result);
[[nodiscard]] store::CardCheck toRecord(const CardResult &result, qint64 signatory);
/// What cannot be read in it is as in a check that found nothing good.
[[nodiscard]] CardResult fromRecord(const store::CardCheck &record);

} // namespace desk
