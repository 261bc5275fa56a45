// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "card/channel.h"

#include <QByteArray>

/// ISO 7816-4 commands as the Belgian eID applet wants them over T=0.
namespace card {

/// What a card answered: the data and the two status bytes SW1 SW2.
struct Answer {
    QByteArray data;
    quint16 status = 0;
    bool whole = false; ///< the card named the length itself (6Cxx), and so much came: there is no more to give

    [[nodiscard]] bool done() const { return status == 0x9000; }
};

/// An upper limit for one answer put together from GET RESPONSE pieces; no eID answer comes near.
inline constexpr qsizetype largestAnswer = 64 * 1024;

/// Header CLA INS P1 P2 and nothing else (ISO case 1).
[[nodiscard]] QByteArray command(quint8 cla, quint8 ins, quint8 p1, quint8 p2);
/// With Le: how many bytes are expected, 1 to 256 (ISO case 2).
[[nodiscard]] QByteArray commandExpecting(quint8 cla, quint8 ins, quint8 p1, quint8 p2, int expected);
/// With Lc and data of 1 to 255 bytes and no Le, as T=0 wants it (ISO case 3).
[[nodiscard]] QByteArray commandWith(quint8 cla, quint8 ins, quint8 p1, quint8 p2, const QByteArray &data);

/// Sends one command and collects its whole answer: 61xx is followed by GET RESPONSE, 6Cxx by the same command with the
/// length that the card named (only where the command is of ISO case 2, so a PIN is never sent twice). Readers that do
/// this by themselves are as good. An answer shorter than its two status bytes means that the card is gone.
[[nodiscard]] base::Result<Answer> exchange(Channel &channel, QByteArrayView command);

} // namespace card
