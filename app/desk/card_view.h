// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "card/card.h"
#include "trust/chain.h"

#include <optional>

namespace desk {

/// Whether the personal data on a card is what the National Register wrote there.
enum class RegisterState {
    NotChecked, ///< cannot be told: its certificate is missing or of an unknown issuer, or the data cannot be read
    Good,
    IdentityFails, ///< name, numbers or photo were changed: no genuine card
    AddressFails ///< only the address; that happens on genuine cards, too
};

/// What can be seen of a card without its PIN.
struct CardView {
    QString reader;
    QByteArray chipSerial; ///< which card it is
    QString holder; ///< given names and surname, from the identity file or, where that is damaged, the certificate
    std::optional<base::Problem> identityProblem; ///< the personal data cannot be read; the card can sign nevertheless
    RegisterState registerState = RegisterState::NotChecked;
    QByteArray photo; ///< JPEG; empty when it could not be read or does not match the identity file
    QDate validUntil; ///< printed on the card; not valid when not known
    QDate certificateUntil; ///< last day of the certificate for signatures; not valid when there is none
    bool hasEnded = false; ///< the day printed on the card is past; its certificates have ends of their own
    bool cardEndsTooSoon = false; ///< the day printed on the card is to come, but before the deadline
    QString keyKind; ///< "RSA-2048", "EC P-384"
    QString applet; ///< "1.7", "1.8"
    int triesLeft = 0; ///< of the PIN; 0: blocked
    bool hasPinPad = false; ///< the reader takes the PIN on keys of its own
    trust::ChainVerdict signature; ///< of the certificate for signatures, at this moment
    trust::ChainVerdict authentication; ///< of the certificate for log-in
    bool endsTooSoon = false; ///< the certificate for signatures counts now, but no more at the deadline
};

/// "notChecked", "good", "identityFails", "addressFails".
[[nodiscard]] QString code(RegisterState state);

/// For when a card is judged.
struct Moments {
    QDateTime now; ///< by the clock of the program, as for signing
    std::optional<QDateTime> deadline; ///< for `endsTooSoon`; nothing: it has passed
};

/// Reads the card in this reader, in the thread of the card.
[[nodiscard]] base::Result<CardView> viewOf(
    const trust::Anchors &anchors, const Moments &moments, const QString &reader);

/// Words for a check of the register's signatures that failed, in the language of the program; else empty.
[[nodiscard]] QString warningOf(RegisterState state);
/// Words for a certificate that ends before the deadline.
[[nodiscard]] QString deadlineWarning(const QDate &until, const QDate &deadline, base::Language language);
/// Words for a card that ends before the deadline.
[[nodiscard]] QString cardDeadlineWarning(const QDate &until, const QDate &deadline, base::Language language);
/// Whether the day printed on a card is past; a day that is not known is not.
[[nodiscard]] bool hasEnded(const QDate &cardUntil, const QDateTime &now);
/// Words for a card whose printed day is past while its certificate still counts.
[[nodiscard]] QString endedWarning(const QDate &cardUntil, const QDate &certificateUntil, base::Language language);

} // namespace desk
