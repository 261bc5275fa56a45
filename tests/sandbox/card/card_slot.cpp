// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/card_slot.h"

#include <QtEndian>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace sandbox {

namespace {

// The one-byte messages of vpcd; anything longer is a command for the card.
constexpr char powerOff = 0x00;
constexpr char powerOn = 0x01;
constexpr char resetCard = 0x02;
constexpr char askAtr = 0x04;

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
    m_ended = false;
    m_pullAt = -1;
    {
        const std::lock_guard lock(m_guard);
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
    m_thread.join();
    close(m_socket);
    m_socket = -1;
    m_card.reset();
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
        // The reader sends length and body apart with Nagle on: without an immediate acknowledgement of the length,
        // the body comes 40 ms later. The kernel forgets this setting, so it is made each time.
        const int on = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
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
    if (message.size() == 1) {
        if (message.at(0) == powerOff || message.at(0) == powerOn || message.at(0) == resetCard)
            m_card->reset();
        return message.at(0) != askAtr || send(m_card->atr());
    }
    const int instruction = message.size() > 1 ? static_cast<quint8>(message.at(1)) : -1;
    if (instruction == m_pullAt)
        return false;
    const QByteArray answer = m_card->answer(message);
    {
        const std::lock_guard lock(m_guard);
        m_instructions += message.at(1);
        ++m_traffic.commands;
        m_traffic.bytesToCard += message.size();
        m_traffic.bytesFromCard += answer.size();
    }
    return send(answer);
}

} // namespace sandbox
