// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <utility>

namespace card {

/// What a reader says of itself.
struct ReaderFeatures {
    QString name;
    QByteArray list; ///< answer to GET_FEATURE_REQUEST of PC/SC part 10; empty where it has no features
    quint32 firmware = 0; ///< major, minor (a byte each) and build; 0 when not said
};

/// One connected card, as bytes. The only real one is pcsc::Connection; tests put fakes here (readers with a PIN pad,
/// cards that answer nonsense).
///
/// Every call may block for as long as the card, its reader or another program that holds the card likes.
class Channel
{
public:
    virtual ~Channel() = default;

    /// The reader's name, for messages.
    [[nodiscard]] virtual QString reader() const = 0;
    /// The card's answer to reset; empty when it is not known.
    [[nodiscard]] virtual QByteArray atr() const = 0;
    /// How often the card was connected so far. As long as this number stays, a command that is answered is answered by
    /// one and the same card, which was not reset: see Chip::begin().
    [[nodiscard]] virtual int generation() const = 0;

    [[nodiscard]] virtual ReaderFeatures features() const = 0;

    /// Keeps other programs from the card until end(). Blocks while another program does the same.
    [[nodiscard]] virtual base::Result<void> begin() = 0;
    virtual void end() = 0;

    /// One command, one raw answer with its status bytes; 61xx and 6Cxx are not followed up. An empty answer is
    /// possible: the card was pulled during the command.
    [[nodiscard]] virtual base::Result<QByteArray> transmit(QByteArrayView command) = 0;

    /// A command to the reader itself, by one of its control codes; one raw answer.
    [[nodiscard]] virtual base::Result<QByteArray> control(quint32 code, QByteArrayView data) = 0;

    /// After a loss of contact: connects again with a reset of the card, which ends PIN rights and a transaction.
    [[nodiscard]] virtual base::Result<void> restart() = 0;
};

/// begin() in its life, end() at its end.
class Transaction
{
public:
    [[nodiscard]] static base::Result<Transaction> begin(Channel &channel)
    {
        if (base::Result<void> begun = channel.begin(); !begun)
            return begun.problem();
        return Transaction(channel);
    }
    Transaction(Transaction &&other) noexcept : m_channel(std::exchange(other.m_channel, nullptr)) { }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction()
    {
        if (m_channel)
            m_channel->end();
    }

private:
    explicit Transaction(Channel &channel) : m_channel(&channel) { }
    Channel *m_channel;
};

} // namespace card
