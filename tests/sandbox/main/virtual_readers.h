// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/card/card_slot.h"
#include "sandbox/main/options.h"
#include "sandbox/main/pki_folder.h"

#include <QMap>

#include <memory>
#include <vector>

#include <sys/types.h>

namespace sandbox {

/// A pcscd of our own with one to three virtual readers (tests/sandbox/reader), and the cards to put in.
/// Every call that changes something comes back only once pcscd has noticed it.
class VirtualReaders
{
public:
    VirtualReaders(PkiFolder &pki, const RunOptions &options);
    ~VirtualReaders();

    // Each gives a reason when it does not succeed, or nothing.
    /// Without readers: as on a computer that has the service but no reader plugged in.
    [[nodiscard]] QString startService(bool withReaders = true);
    [[nodiscard]] QString stopService();
    /// Puts the cards of the two people in, as far as there are readers.
    [[nodiscard]] QString insertPeople();
    /// `place`: "secretary", "chairman" or "third", as many as there are readers. `card`: "secretary", "chairman",
    /// "child" (no signature certificate), "damaged" (no readable identity), "moved" (another address than was
    /// signed), "forged" (another name than was signed), "ending" (certificates that end with the card), "foreign" (no
    /// eID), "mute" (no answer); empty: the one whose place it is. A card that was in before keeps its PIN and its
    /// tries.
    [[nodiscard]] QString insert(const QString &place, const QString &card);
    [[nodiscard]] QString pull(const QString &place);
    /// The reader itself goes, with the card that may be in it; it is there again when a card is inserted.
    [[nodiscard]] QString unplug(const QString &place);
    /// The card goes when the next command with that instruction byte arrives.
    [[nodiscard]] QString pullAt(const QString &place, quint8 instruction);
    /// The next command with that instruction byte gets these status words.
    [[nodiscard]] QString failAt(const QString &place, quint8 instruction, quint16 words);
    /// At most so many bytes of a file at a time, until another card is inserted.
    [[nodiscard]] QString shorten(const QString &place, int bytes);
    [[nodiscard]] QString setTries(const QString &place, int tries);
    [[nodiscard]] QString setPin(const QString &place, const QString &digits);
    /// Keys on the PIN pad: digits, "cancel" or "timeout".
    [[nodiscard]] QString press(const QString &place, const QString &keys);
    /// Instruction bytes that the card in that place has got, in hexadecimal.
    [[nodiscard]] QString instructions(const QString &place) const;
    /// Commands, bytes to the card and bytes from it, since it was inserted.
    [[nodiscard]] QString traffic(const QString &place) const;
    /// How often its PIN pad asked.
    [[nodiscard]] QString questions(const QString &place) const;

    /// With one reader, that of the secretary is also the chairman's.
    [[nodiscard]] QString readerName(const QString &place) const;
    [[nodiscard]] pid_t service() const { return m_service; }

private:
    struct Place {
        QString name;
        quint16 port;
        CardSlot slot{port};
        std::shared_ptr<SmartCard> card;
        quint32 events = 0; ///< insertions and removals that pcscd has counted, as far as we waited for them
    };
    [[nodiscard]] Place *find(const QString &name) const;
    [[nodiscard]] std::shared_ptr<VirtualCard> eidIn(const QString &place) const;
    [[nodiscard]] std::shared_ptr<SmartCard> cardNamed(const QString &name);
    [[nodiscard]] std::shared_ptr<SmartCard> eidNamed(const QString &name);
    [[nodiscard]] QString configuration() const { return m_directory + QStringLiteral("/reader.conf.d"); }
    [[nodiscard]] bool writtenConfiguration(bool withReaders) const;
    [[nodiscard]] QString noticed(Place &place, bool present) const;

    QString m_directory;
    PkiFolder &m_pki;
    bool m_withPad;
    QMap<QString, Applet> m_applets;
    std::vector<std::unique_ptr<Place>> m_places;
    QMap<QString, std::shared_ptr<SmartCard>> m_cards;
    pid_t m_service = -1;
};

} // namespace sandbox
