// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace sandbox {

/// A program to start.
struct Program {
    QStringList command; ///< name or path, then arguments
    QMap<QString, QString> environment; ///< added to ours
    QString log; ///< file for its output; empty: ours
    bool apart = false; ///< in a session of its own, so that Ctrl+C at the terminal does not reach it
};

/// Starts it; it is killed when this process dies in whatever way. Negative, with errno, when that fails at once; a
/// command that cannot be run ends with status 127.
[[nodiscard]] pid_t start(const Program &program);

/// Starts this program once more with these arguments, and waits until it has written its address into the file
/// `ready`. `address` stays empty when it ends before that, or takes longer than a minute.
[[nodiscard]] pid_t startOurselves(
    const QStringList &arguments, const QString &log, const QString &ready, QString &address);

/// SIGTERM, and SIGKILL when it has not ended after three seconds. Reaps it.
void stop(pid_t process);

/// Ends whatever else descends from this process: what a command left running in the background.
void stopDescendants();

/// Blocks the signals that waitForCommand() looks at. Before the first thread.
void holdSignals();

/// Waits for a process to end, passing on requests to stop (twice: kills). Its exit status, or 128 + signal.
/// Other children that end meanwhile are reaped, and named on stderr when they are in `watched`.
[[nodiscard]] int waitForCommand(pid_t process, const QMap<pid_t, QString> &watched);

} // namespace sandbox
