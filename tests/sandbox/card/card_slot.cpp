// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/card_slot.h"

#include "sandbox/card/status.h"
#include "sandbox/reader/wire.h"

#include <QtEndian>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace sandbox {

namespace {

int connectedTo(quint16 port)
{
    const int made = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (made >= 0 && connect(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return made;
    if (made >= 0)
        close(made);
    return -1;
}

} // namespace

bool CardSlot::insert(std::shared_ptr<SmartCard> card)
{
    pull(); // joins the thread of a card that ended by itself
    m_socket = connectedTo(m_port);
    if (m_socket < 0)
        return false;
    m_card = std::move(card);
    m_card->reset();
    m_pad.prepare();
    m_ended = false;
    m_pullAt = -1;
    m_longestPiece = 0;
    {
        const std::lock_guard lock(m_guard);
        m_failAt.clear();
        m_instructions.clear();
        m_traffic = {};
    }
    m_thread = std::thread([this] { serve(); });
    return true;
}

void CardSlot::pull()
{
    if (m_socket < 0)
        return;
    shutdown(m_socket, SHUT_RDWR); // wakes the thread
    m_pad.abandon();
    if (m_thread.joinable())
        m_thread.join();
    close(m_socket);
    m_socket = -1;
    m_card.reset();
}

bool CardSlot::unplug()
{
    if (!occupied()) {
        pull();
        m_socket = connectedTo(m_port);
    }
    const bool told = m_socket >= 0
        && ::send(m_socket, wire::unplugged, sizeof wire::unplugged, MSG_NOSIGNAL) == sizeof wire::unplugged;
    pull();
    return told;
}

void CardSlot::failAt(quint8 instruction, quint16 words)
{
    const std::lock_guard lock(m_guard);
    m_failAt.insert(instruction, words);
}

QByteArray CardSlot::instructions() const
{
    const std::lock_guard lock(m_guard);
    return m_instructions;
}

Traffic CardSlot::traffic() const
{
    const std::lock_guard lock(m_guard);
    return m_traffic;
}

void CardSlot::serve()
{
    while (serveOne()) { }
    shutdown(m_socket, SHUT_RDWR);
    m_ended = true;
}

bool CardSlot::receive(char *into, std::size_t size) const
{
    while (size > 0) {
        const ssize_t got = recv(m_socket, into, size, 0);
        if (got <= 0)
            return false;
        into += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool CardSlot::send(const QByteArray &answer) const
{
    std::array<char, 2> length{};
    qToBigEndian(static_cast<quint16>(answer.size()), length.data());
    const QByteArray message = QByteArray(length.data(), length.size()) + answer;
    return ::send(m_socket, message.constData(), static_cast<std::size_t>(message.size()), MSG_NOSIGNAL)
        == message.size();
}

bool CardSlot::serveOne()
{
    std::array<char, 2> length{};
    if (!receive(length.data(), length.size()))
        return false;
    QByteArray message(qFromBigEndian<quint16>(length.data()), '\0');
    if (!receive(message.data(), static_cast<std::size_t>(message.size())) || message.isEmpty())
        return false;
    if (message.size() > 1)
        return serveCommand(message);
    if (message.at(0) == wire::powerOff || message.at(0) == wire::powerOn || message.at(0) == wire::resetCard)
        m_card->reset();
    return message.at(0) != wire::askAtr || send(m_card->atr());
}

bool CardSlot::serveCommand(const QByteArray &message)
{
    constexpr quint8 verifyIns = 0x20;
    const bool onPad = message.at(0) == wire::verifyOnPad;
    const quint8 instruction = onPad ? verifyIns : static_cast<quint8>(message.at(1));
    if (instruction == m_pullAt)
        return false;
    const QByteArray answer = onPad ? m_pad.verify(message.mid(1), *m_card) : answerTo(message);
    if (answer.isEmpty())
        return false; // pulled while the pad waited for keys
    {
        const std::lock_guard lock(m_guard);
        m_instructions += static_cast<char>(instruction);
        ++m_traffic.commands;
        m_traffic.bytesToCard += message.size();
        m_traffic.bytesFromCard += answer.size();
    }
    return send(answer);
}

QByteArray CardSlot::answerTo(const QByteArray &command)
{
    constexpr char readIns = '\xb0';
    {
        const std::lock_guard lock(m_guard);
        if (const auto words = m_failAt.find(static_cast<quint8>(command.at(1))); words != m_failAt.end()) {
            const QByteArray failure = status(*words);
            m_failAt.erase(words);
            return failure;
        }
    }
    const QByteArray answer = m_card->answer(command);
    const int longest = m_longestPiece;
    const bool cut = longest > 0 && command.at(1) == readIns && answer.size() > longest + 2;
    return cut ? answer.left(longest) + status(0x9000) : answer;
}

} // namespace sandbox
