// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/signatory.h"

#include <QDateTime>
#include <QStringList>

namespace store {

/// A check of a signatory's card: when, and what was found. It stays as it was, whoever is registered later.
struct CardCheck {
    qint64 signatory = 0;
    Role role = Role::Secretary; ///< as registered then
    QString name; ///< as registered then
    QString cardName; ///< on the card
    QDateTime at; ///< of the program's clock
    QString outcome; ///< what was found, as whoever checks writes it; no PIN, no number of a person or card
    QString troubles; ///< their stable names with a blank between them, for the journal; empty: it was good
};

/// What the endpoint said at a log-in of what a signatory may do for the OCMW. The journal holds it.
struct RoleSeen {
    Role role = Role::Secretary; ///< as registered then
    QString name; ///< as registered then
    QString cardName; ///< on the card
    QDateTime at; ///< of the program's clock
    QStringList granted; ///< codes of the endpoint without blanks: "secretary", …; empty: none
};

} // namespace store
