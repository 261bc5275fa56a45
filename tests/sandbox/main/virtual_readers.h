// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/card/card_slot.h"
#include "sandbox/main/pki_folder.h"

#include <QMap>

#include <array>

#include <sys/types.h>

namespace sandbox {

/// A pcscd of our own with a virtual reader of two places, one for each of the two people, and the cards to put in.
/// Every call that changes something comes back only once pcscd has noticed it.
class VirtualReaders
{
public:
    VirtualReaders(QString directory, PkiFolder &pki, Applet secretaryApplet, Applet chairmanApplet);
    ~VirtualReaders();

    // Each gives a reason when it does not succeed, or nothing.
    /// Without readers: as on a computer that has the service but no reader plugged in.
    [[nodiscard]] QString startService(bool withReaders = true);
    [[nodiscard]] QString stopService();
    /// `place`: "secretary" or "chairman". `card`: "secretary", "chairman", "child" (no signature certificate),
    /// "foreign" (no eID); empty: the one whose place it is. A card that was in before keeps its PIN and its tries.
    [[nodiscard]] QString insert(const QString &place, const QString &card);
    [[nodiscard]] QString pull(const QString &place);
    /// The card goes when the next command with that instruction byte arrives.
    [[nodiscard]] QString pullAt(const QString &place, quint8 instruction);
    [[nodiscard]] QString setTries(const QString &place, int tries);
    /// Instruction bytes that the card in that place has got, in hexadecimal.
    [[nodiscard]] QString instructions(const QString &place) const;
    /// Commands, bytes to the card and bytes from it, since it was inserted.
    [[nodiscard]] QString traffic(const QString &place) const;

    [[nodiscard]] static QString readerName(const QString &place);
    [[nodiscard]] pid_t service() const { return m_service; }

private:
    struct Place {
        QString name;
        CardSlot slot;
        std::shared_ptr<SmartCard> card;
    };
    [[nodiscard]] const Place *find(const QString &name) const;
    [[nodiscard]] Place *find(const QString &name);
    [[nodiscard]] std::shared_ptr<SmartCard> cardNamed(const QString &name);
    [[nodiscard]] QString noticed(const QString &place, bool present) const;

    QString m_directory;
    PkiFolder &m_pki;
    QMap<QString, Applet> m_applets;
    std::array<Place, 2> m_places;
    QMap<QString, std::shared_ptr<SmartCard>> m_cards;
    pid_t m_service = -1;
};

} // namespace sandbox
