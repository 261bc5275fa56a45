// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace store {

enum class Role {
    Secretary,
    Chairman,
    Delegate ///< of the chairman
};

/// "secretary", "chairman", "delegate".
[[nodiscard]] QString code(Role role);
[[nodiscard]] std::optional<Role> roleFromCode(const QString &code);

/// A registered person. The national number is never kept: `personKey` is its HMAC-SHA256 under a random key of this
/// file, so that it says nothing outside and cannot be found by trying all numbers without the file.
struct Signatory {
    qint64 id = 0; ///< 0: not yet in the store
    Role role = Role::Secretary;
    /// As registered; the first card is compared with it by name. Empty: nobody is registered any more in this place.
    QString name;
    QString delegationReference; ///< of a delegate
    QDate delegationDate; ///< of a delegate
    QByteArray personKey; ///< empty while no card is tied to this person; compare with Store::isPerson
    QString cardName; ///< on the card that was tied last; it counts only while `isBound`. Empty: there was none

    [[nodiscard]] bool isBound() const { return !personKey.isEmpty(); }
};

/// What a card says of the person it belongs to.
struct CardHolder {
    QString nationalNumber; ///< in any usual spelling
    QString name; ///< on the certificate
};

/// What becomes of a tied card when its signatory is registered anew.
enum class CardTie {
    Stays, ///< it is still the same person
    Ends ///< it may be another person: the card counts no more, which is an event of its own
};

} // namespace store
