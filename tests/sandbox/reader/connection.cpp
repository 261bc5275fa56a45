// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/reader/connection.h"

#include "sandbox/reader/wire.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace sandbox {

namespace {

bool received(int from, char *into, std::size_t size)
{
    while (size > 0) {
        const ssize_t got = recv(from, into, size, 0);
        if (got <= 0)
            return false;
        into += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool saysUnplugged(const unsigned char (&length)[2])
{
    return std::equal(std::begin(length), std::end(length), std::begin(wire::unplugged));
}

void dropped(int &handle)
{
    if (handle >= 0)
        close(handle);
    handle = -1;
}

} // namespace

Connection::~Connection()
{
    dropped(m_card);
    dropped(m_listener);
}

bool Connection::listen(unsigned short port)
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1; // a service that is started again finds its ports free
    setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::listen(m_listener, 1) == 0;
}

/// What is said unasked.
void Connection::takeNews()
{
    unsigned char length[2] = {};
    if (m_card < 0 || recv(m_card, length, sizeof length, MSG_PEEK | MSG_DONTWAIT) != sizeof length)
        return;
    m_unplugged = saysUnplugged(length);
    if (m_unplugged)
        dropped(m_card);
}

bool Connection::cardPresent()
{
    char byte = 0;
    takeNews();
    if (m_card >= 0 && recv(m_card, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0) {
        dropped(m_card);
        return false; // the service must see the empty place once, also when the next card waits already
    }
    if (m_card >= 0)
        return true;
    m_card = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    const int on = 1;
    if (m_card < 0)
        return false;
    setsockopt(m_card, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_unplugged = false;
    takeNews();
    return m_card >= 0;
}

void Connection::awaitChange(int milliseconds) const
{
    const int card = m_card;
    pollfd place{card >= 0 ? card : m_listener, static_cast<short>(card >= 0 ? POLLRDHUP : POLLIN), 0};
    poll(&place, 1, milliseconds);
}

bool Connection::send(const std::string &message) const
{
    const char length[] = {static_cast<char>(message.size() >> 8), static_cast<char>(message.size() & 0xff)};
    const std::string whole = std::string(length, sizeof length) + message;
    return m_card >= 0 && ::send(m_card, whole.data(), whole.size(), MSG_NOSIGNAL) == ssize_t(whole.size());
}

std::optional<std::string> Connection::ask(const std::string &message)
{
    unsigned char length[2] = {};
    if (!send(message) || !received(m_card, reinterpret_cast<char *>(length), sizeof length))
        return std::nullopt;
    m_unplugged = m_unplugged || saysUnplugged(length);
    if (m_unplugged)
        return std::nullopt;
    std::string answer(std::size_t(length[0]) << 8 | length[1], '\0');
    if (!received(m_card, answer.data(), answer.size()))
        return std::nullopt;
    return answer;
}

} // namespace sandbox
