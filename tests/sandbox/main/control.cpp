// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/control.h"

#include <QFile>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace sandbox {

namespace {

constexpr qsizetype longestMessage = 4096;

/// The address of a socket's file is short; through an open folder any folder will do.
class SocketAddress
{
public:
    explicit SocketAddress(const QString &directory)
        : m_folder(open(QFile::encodeName(directory).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC))
    {
        m_address.sun_family = AF_UNIX;
        qsnprintf(m_address.sun_path, sizeof m_address.sun_path, "/proc/self/fd/%d/control", m_folder);
    }
    ~SocketAddress() { close(m_folder); }
    SocketAddress(const SocketAddress &) = delete;
    SocketAddress &operator=(const SocketAddress &) = delete;

    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&m_address); }
    const char *path() const { return m_address.sun_path; }
    static constexpr socklen_t size = sizeof(sockaddr_un);

private:
    int m_folder;
    sockaddr_un m_address{};
};

int newSocket()
{
    return socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

/// To the end of the other's sending.
QByteArray received(int from)
{
    QByteArray message;
    char part[512];
    ssize_t got = 0;
    while (message.size() < longestMessage && (got = recv(from, part, sizeof part, 0)) > 0)
        message.append(part, static_cast<qsizetype>(got));
    return message;
}

void sendAll(int to, const QByteArray &message)
{
    (void)send(to, message.constData(), static_cast<std::size_t>(message.size()), MSG_NOSIGNAL);
    shutdown(to, SHUT_WR);
}

} // namespace

ControlServer::ControlServer(const QString &directory, Handler handler) : m_handler(std::move(handler))
{
    const SocketAddress address(directory);
    unlink(address.path());
    const int made = newSocket();
    if (made < 0 || bind(made, address.get(), SocketAddress::size) != 0 || listen(made, 8) != 0) {
        close(made);
        return;
    }
    m_socket = made;
    m_thread = std::thread([this] { serve(); });
}

ControlServer::~ControlServer()
{
    if (m_socket < 0)
        return;
    shutdown(m_socket, SHUT_RDWR); // wakes the thread
    m_thread.join();
    close(m_socket);
}

void ControlServer::serve()
{
    while (true) {
        const int caller = accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (caller < 0)
            return;
        const QStringList words = QString::fromUtf8(received(caller)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const ControlAnswer answer = m_handler(words);
        sendAll(caller, (answer.refused ? "no " : "ok ") + answer.text.toUtf8());
        close(caller);
    }
}

ControlAnswer askSandbox(const QString &directory, const QStringList &words)
{
    const SocketAddress address(directory);
    const int made = newSocket();
    if (made < 0 || connect(made, address.get(), SocketAddress::size) != 0) {
        close(made);
        return {true, QStringLiteral("no sandbox is running in %1").arg(directory)};
    }
    sendAll(made, words.join(QLatin1Char('\n')).toUtf8());
    const QString answer = QString::fromUtf8(received(made));
    close(made);
    return {!answer.startsWith(QLatin1String("ok ")), answer.mid(3)};
}

} // namespace sandbox
