// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace card {

namespace pcsc {
class Context;
}

/// What is seen in a reader without talking to the card in it.
struct ReaderState {
    QString name;
    bool cardPresent = false;
    bool isEid = false; ///< the card's ATR is a Belgian eID's; only Card::open() proves it
    bool mute = false; ///< a card that gives no answer to power: upside down, dirty or broken
    bool exclusive = false; ///< another program keeps it for itself
    quint32 events = 0; ///< insertions and removals so far: a change shows that the card was taken out in between
    QByteArray atr;

    bool operator==(const ReaderState &) const = default;
};

/// True for the answers to reset of Belgian eID cards, old (to 2021) and new.
[[nodiscard]] bool isEidAtr(const QByteArray &atr);

/// All readers, at this moment. Problems: "card.service.missing", "card.reader.none". Does not block.
[[nodiscard]] base::Result<QList<ReaderState>> readers();

/// Notices readers and cards that come and go. For a thread of its own, or for the card's.
class ReaderWatch
{
public:
    ReaderWatch();
    ~ReaderWatch();

    /// The readers: at the first call at once, later when something differs from the call before, at the latest after
    /// `milliseconds`. An empty list: no reader is connected. Problem "card.service.missing": wait a while before the
    /// next call.
    [[nodiscard]] base::Result<QList<ReaderState>> next(int milliseconds);
    /// Ends a next() that waits in another thread, and every later one.
    void stop();

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace card
