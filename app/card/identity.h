// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace card {

/// The fields of the identity file that a report needs or a person wants to see (file 4031 of the applet's data).
/// Texts are as the card has them, in the card's language. All of it is personal data.
struct Identity {
    QString cardNumber; ///< digits, or a letter and digits on cards of foreigners
    QByteArray chipNumber; ///< 16 bytes, equal to the chip serial
    QDate validFrom;
    QDate validUntil;
    QString municipality; ///< that issued the card
    QString nationalNumber; ///< 11 digits
    QString surname;
    QString givenNames; ///< the first two; may be empty
    QString thirdInitial;
    QString nationality;
    QString birthPlace;
    QString birthDate; ///< as printed on the card; day and month may be missing
    std::optional<QDate> birthDay; ///< where the printed date is a complete one
    QString sex; ///< M, or F, V or W by language
    int documentType = 0; ///< 1 eID of a Belgian, 11 to 36 cards of foreigners; 0 when not said
    QByteArray photoHash; ///< SHA-1, SHA-256 or SHA-384 of the photo, told by its length

    /// "Nora Anna Specimen": given names and surname.
    [[nodiscard]] QString fullName() const;
};

struct Address {
    QString street; ///< with the number
    QString postcode;
    QString municipality;
};

/// Reads the content of file 4031. Unknown tags and any order of tags are taken; a field that runs past the end, a tag
/// twice, text that is no UTF-8, no field at all: "card.identity.damaged".
[[nodiscard]] base::Result<Identity> parsedIdentity(const QByteArray &file);
/// Reads the content of file 4033, in the same way.
[[nodiscard]] base::Result<Address> parsedAddress(const QByteArray &file);
/// "29 FEB  1972", "29 FEV 1972", "01.MÄR.1980" as a day; nothing when incomplete or no date.
[[nodiscard]] std::optional<QDate> parsedBirthDate(const QString &printed);

} // namespace card
