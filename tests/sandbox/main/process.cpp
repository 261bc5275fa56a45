// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <thread>
#include <vector>

namespace sandbox {

namespace {

constexpr int patience = 3000; // milliseconds between asking and killing
constexpr int glance = 5; // milliseconds between two looks
constexpr int ourPatience = 60000; // milliseconds; a loaded machine is slow, not broken

sigset_t heldSignals()
{
    sigset_t held;
    sigemptyset(&held);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP, SIGQUIT})
        sigaddset(&held, number);
    return held;
}

/// Arguments or environment as exec wants them; made before the fork, since after it nothing may allocate.
class Strings
{
public:
    explicit Strings(const QStringList &list)
    {
        for (const QString &text : list)
            m_texts.push_back(QFile::encodeName(text));
        for (QByteArray &text : m_texts)
            m_pointers.push_back(text.data());
        m_pointers.push_back(nullptr);
    }
    char *const *data() const { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_texts;
    std::vector<char *> m_pointers;
};

QStringList environmentWith(const QMap<QString, QString> &added)
{
    QStringList list;
    for (char **entry = environ; *entry; ++entry) {
        const QString text = QFile::decodeName(*entry);
        if (!added.contains(text.section(QLatin1Char('='), 0, 0)))
            list += text;
    }
    for (auto it = added.begin(); it != added.end(); ++it)
        list += it.key() + QLatin1Char('=') + it.value();
    return list;
}

[[noreturn]] void become(
    const Strings &arguments, const Strings &environment, const QByteArray &log, bool apart, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(127); // it died before the line above
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    signal(SIGPIPE, SIG_DFL);
    if (apart)
        setsid();
    if (!log.isEmpty()) {
        const int file = open(log.constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        dup2(file, STDOUT_FILENO);
        dup2(file, STDERR_FILENO);
    }
    execvpe(arguments.data()[0], arguments.data(), environment.data());
    dprintf(STDERR_FILENO, "uniek-verslag-sandbox: cannot run %s: %s\n", arguments.data()[0], strerrordesc_np(errno));
    _exit(127);
}

/// Process numbers whose parent is this process.
QList<pid_t> children()
{
    QList<pid_t> found;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString &entry : entries) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1 && fields[1].toInt() == getpid())
            found += entry.toInt();
    }
    return found;
}

void nap()
{
    std::this_thread::sleep_for(std::chrono::milliseconds(glance));
}

int shellStatus(int status)
{
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

pid_t start(const Program &program)
{
    const Strings arguments(program.command);
    const Strings environment(environmentWith(program.environment));
    const QByteArray log = QFile::encodeName(program.log);
    const pid_t parent = getpid();
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0)
        become(arguments, environment, log, program.apart, parent);
    return child;
}

pid_t startOurselves(const QStringList &arguments, const QString &log, const QString &ready, QString &address)
{
    QFile::remove(ready);
    // The link itself, not where it points: in a chroot its text may be a path of the world outside.
    const pid_t process = start({QStringList{QStringLiteral("/proc/self/exe")} + arguments, {}, log, true});
    QElapsedTimer timer;
    timer.start();
    while (process > 0 && timer.elapsed() < ourPatience && waitpid(process, nullptr, WNOHANG) == 0) {
        QFile file(ready);
        if (file.open(QIODevice::ReadOnly) && !(address = QString::fromUtf8(file.readAll()).trimmed()).isEmpty())
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return process;
}

void stop(pid_t process)
{
    if (process <= 0)
        return;
    kill(process, SIGTERM);
    QElapsedTimer timer;
    timer.start();
    while (waitpid(process, nullptr, WNOHANG) == 0) {
        if (timer.elapsed() > patience)
            kill(process, SIGKILL);
        nap();
    }
}

void stopDescendants()
{
    // Whoever loses its parent comes to us (see holdSignals()), so a few rounds reach all generations.
    for (QList<pid_t> left = children(); !left.isEmpty(); left = children()) {
        for (const pid_t process : left)
            stop(process);
    }
}

void holdSignals()
{
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    const sigset_t held = heldSignals();
    sigprocmask(SIG_BLOCK, &held, nullptr);
    signal(SIGPIPE, SIG_IGN);
}

int waitForCommand(pid_t process, const QMap<pid_t, QString> &watched)
{
    const sigset_t held = heldSignals();
    int requests = 0;
    while (true) {
        siginfo_t info{};
        const int number = sigwaitinfo(&held, &info);
        const bool fromTerminal = info.si_code == SI_KERNEL; // the command got it as well
        if (number > 0 && number != SIGCHLD && !fromTerminal)
            kill(process, ++requests > 1 ? SIGKILL : number);
        int status = 0;
        while (const pid_t ended = waitpid(-1, &status, WNOHANG)) {
            if (ended == process)
                return shellStatus(status);
            if (ended < 0)
                break;
            if (watched.contains(ended))
                std::fprintf(stderr, "uniek-verslag-sandbox: %s has ended\n", qPrintable(watched.value(ended)));
        }
    }
}

} // namespace sandbox
