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
    QString name; ///< as registered; the first card is compared with it by name
    QString delegationReference; ///< of a delegate
    QDate delegationDate; ///< of a delegate
    QByteArray personKey; ///< empty until a card was tied to this person; compare with Store::isPerson

    [[nodiscard]] bool isBound() const { return !personKey.isEmpty(); }
};

} // namespace store
