// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/card/pin_pad.h"
#include "sandbox/card/virtual_card.h"

#include <QMap>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

namespace sandbox {

/// What passed between a reader and a card.
struct Traffic {
    qsizetype commands = 0;
    qsizetype bytesToCard = 0;
    qsizetype bytesFromCard = 0; ///< with the status bytes
};

/// The place of a virtual reader, into which a card can be inserted: speaks with the reader's driver
/// (sandbox/reader/wire.h) over TCP to 127.0.0.1 in a thread of its own. Commands to the slot come from one other
/// thread.
class CardSlot
{
public:
    explicit CardSlot(quint16 port) : m_port(port) { }
    ~CardSlot() { pull(); }
    CardSlot(const CardSlot &) = delete;
    CardSlot &operator=(const CardSlot &) = delete;

    /// False when the reader is not there. Precondition: empty.
    [[nodiscard]] bool insert(std::shared_ptr<SmartCard> card);
    /// Harmless when empty.
    void pull();
    /// The reader goes, with the card that may be in it; false when there was no reader.
    [[nodiscard]] bool unplug();
    /// The card goes at the moment when a command with that instruction byte arrives: no answer to it is given.
    void pullAt(quint8 instruction) { m_pullAt = instruction; }
    /// The next command with that instruction byte is answered with these status words instead of being carried out.
    void failAt(quint8 instruction, quint16 words);
    /// The reader hands over at most so many bytes of a file at a time; 0: all.
    void shorten(int bytes) { m_longestPiece = bytes; }

    /// The card talks to the reader; false once it was pulled by pullAt() or the reader went away.
    [[nodiscard]] bool occupied() const { return m_socket >= 0 && !m_ended; }

    [[nodiscard]] PinPad &pad() { return m_pad; }
    [[nodiscard]] const PinPad &pad() const { return m_pad; }

    /// Instruction bytes of all commands since the last insertion, in order.
    [[nodiscard]] QByteArray instructions() const;
    /// Of all commands since the last insertion.
    [[nodiscard]] Traffic traffic() const;

private:
    void serve();
    /// False when the connection ends.
    [[nodiscard]] bool serveOne();
    [[nodiscard]] bool serveCommand(const QByteArray &message);
    [[nodiscard]] QByteArray answerTo(const QByteArray &command);
    [[nodiscard]] bool receive(char *into, std::size_t size) const;
    [[nodiscard]] bool send(const QByteArray &answer) const;

    quint16 m_port;
    int m_socket = -1;
    std::thread m_thread;
    std::shared_ptr<SmartCard> m_card;
    PinPad m_pad;
    std::atomic_bool m_ended = false;
    std::atomic_int m_pullAt = -1;
    std::atomic_int m_longestPiece = 0;
    mutable std::mutex m_guard;
    QMap<quint8, quint16> m_failAt; ///< under m_guard
    QByteArray m_instructions; ///< under m_guard
    Traffic m_traffic; ///< under m_guard
};

} // namespace sandbox
