// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <thread>

namespace sandbox {

/// What a running sandbox is asked, and its answer: a text; with `refused` set, why not.
struct ControlAnswer {
    bool refused = false;
    QString text;
};

/// Answers questions at the socket DIR/control in a thread of its own, one at a time.
class ControlServer
{
public:
    using Handler = std::function<ControlAnswer(const QStringList &words)>;

    ControlServer(const QString &directory, Handler handler);
    ~ControlServer();
    ControlServer(const ControlServer &) = delete;
    ControlServer &operator=(const ControlServer &) = delete;

    [[nodiscard]] bool listening() const { return m_socket >= 0; }

private:
    void serve();

    Handler m_handler;
    int m_socket = -1;
    std::thread m_thread;
};

/// Asks the sandbox that runs in that folder.
[[nodiscard]] ControlAnswer askSandbox(const QString &directory, const QStringList &words);

} // namespace sandbox
