// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/apdu.h"

#include "card/situations.h"

namespace card {

namespace {

base::Result<Answer> sent(Channel &channel, QByteArrayView command)
{
    base::Result<QByteArray> raw = channel.transmit(command);
    if (!raw)
        return raw.problem();
    const qsizetype size = raw->size();
    if (size < 2)
        return cardRemoved(channel.reader());
    const auto byteAt = [&](qsizetype place) { return static_cast<quint8>(raw->at(place)); };
    const auto status = static_cast<quint16>(byteAt(size - 2) << 8 | byteAt(size - 1));
    raw->chop(2);
    return Answer{*std::move(raw), status, false};
}

int expectedOf(quint16 status)
{
    const int low = status & 0xff;
    return low == 0 ? 256 : low;
}

/// Once more with the length that the card named, where the command is of ISO case 2.
base::Result<Answer> sentWithItsLength(Channel &channel, QByteArrayView command)
{
    constexpr qsizetype sizeWithLe = 5;
    base::Result<Answer> first = sent(channel, command);
    if (!first || first->status >> 8 != 0x6c || command.size() != sizeWithLe)
        return first;
    QByteArray again = command.toByteArray();
    again[sizeWithLe - 1] = static_cast<char>(first->status & 0xff);
    base::Result<Answer> second = sent(channel, again);
    if (second)
        second->whole = second->data.size() == expectedOf(first->status);
    return second;
}

base::Result<Answer> collected(Channel &channel, Answer answer)
{
    while (answer.status >> 8 == 0x61) {
        base::Result<Answer> more
            = sentWithItsLength(channel, commandExpecting(0x00, 0xc0, 0x00, 0x00, expectedOf(answer.status)));
        if (!more)
            return more.problem();
        // A card that keeps promising without giving would hold us for ever.
        if ((more->data.isEmpty() && !more->done()) || answer.data.size() + more->data.size() > largestAnswer)
            return fault(QT_TRANSLATE_NOOP("Problem", "reading an answer"), more->status);
        answer.data += more->data;
        answer.status = more->status;
    }
    return answer;
}

} // namespace

QByteArray command(quint8 cla, quint8 ins, quint8 p1, quint8 p2)
{
    const char header[]
        = {static_cast<char>(cla), static_cast<char>(ins), static_cast<char>(p1), static_cast<char>(p2)};
    return QByteArray(header, sizeof header);
}

QByteArray commandExpecting(quint8 cla, quint8 ins, quint8 p1, quint8 p2, int expected)
{
    Q_ASSERT(expected >= 1 && expected <= 256);
    return command(cla, ins, p1, p2) + static_cast<char>(expected & 0xff);
}

QByteArray commandWith(quint8 cla, quint8 ins, quint8 p1, quint8 p2, const QByteArray &data)
{
    Q_ASSERT(data.size() >= 1 && data.size() <= 255);
    return command(cla, ins, p1, p2) + static_cast<char>(data.size()) + data;
}

base::Result<Answer> exchange(Channel &channel, QByteArrayView command)
{
    base::Result<Answer> first = sentWithItsLength(channel, command);
    if (!first)
        return first;
    return collected(channel, *std::move(first));
}

} // namespace card
