// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/terminal_person.h"

#include <QCoreApplication>

#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace cli {

namespace {

/// Reads one line byte by byte, so that nothing of the PIN stays in a buffer of a library.
base::Secret secretLine(int descriptor)
{
    base::Secret secret;
    char letter = 0;
    while (::read(descriptor, &letter, 1) == 1 && letter != '\n') {
        if (letter != '\r' && !secret.append(letter)) {
            secret.wipe();
            return secret;
        }
    }
    letter = 0;
    return secret;
}

/// What the terminal was like before its echo went off; for whoever interrupts the question.
termios terminalBefore = {};
int silentDescriptor = -1;

/// Only calls that are allowed in a handler of signals. The signal then does what it always does.
extern "C" void restoreEcho(int signal)
{
    ::tcsetattr(silentDescriptor, TCSAFLUSH, &terminalBefore);
    ::raise(signal);
}

/// The terminal, with the echo of what is typed switched off for the length of its life.
class SilentTerminal
{
public:
    SilentTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &terminalBefore) != 0)
            return;
        silentDescriptor = m_descriptor;
        setHandler(restoreEcho, SA_RESETHAND | SA_NODEFER);
        termios silent = terminalBefore;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_silent = ::tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_silent)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &terminalBefore);
        setHandler(SIG_DFL, 0);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    [[nodiscard]] bool isThere() const { return m_silent; }

    [[nodiscard]] base::Secret ask(const QString &prompt)
    {
        if (!m_silent)
            return {};
        say(prompt);
        base::Secret secret = secretLine(m_descriptor);
        say(QStringLiteral("\n"));
        return secret;
    }

private:
    static void setHandler(void (*handler)(int), int flags)
    {
        struct sigaction action = {};
        action.sa_handler = handler;
        action.sa_flags = flags;
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
            ::sigaction(signal, &action, nullptr);
    }

    void say(const QString &text) const
    {
        const QByteArray bytes = text.toLocal8Bit();
        static_cast<void>(!::write(m_descriptor, bytes.constData(), std::size_t(bytes.size())));
    }

    int m_descriptor;
    bool m_silent = false;
};

QString words(const char *source)
{
    return QCoreApplication::translate("Terminal", source);
}

QString purposeOf(desk::PinRequest::Act act)
{
    switch (act) {
    case desk::PinRequest::Act::Sign:
        return words(QT_TRANSLATE_NOOP("Terminal", "With the card of %1 will be signed:"));
    case desk::PinRequest::Act::LogIn:
        return words(QT_TRANSLATE_NOOP("Terminal", "With the card of %1 you log in at:"));
    case desk::PinRequest::Act::Prove: break;
    }
    return words(
        QT_TRANSLATE_NOOP("Terminal", "The card of %1 is only to prove that the PIN is known: it signs nothing."));
}

bool saysYes(const QString &question)
{
    if (!::isatty(STDIN_FILENO))
        return false;
    const QByteArray asked = (question + u' ' + words(QT_TRANSLATE_NOOP("Terminal", "[y/N]")) + u' ').toLocal8Bit();
    std::fputs(asked.constData(), stderr);
    char answer[8] = {};
    if (!std::fgets(answer, sizeof answer, stdin))
        return false;
    return QByteArrayView("yYjJoO").contains(answer[0]);
}

/// What is done only with an option of the command or a yes at the terminal.
struct Risk {
    QLatin1String question;
    const char *option;
    const char *problem; ///< when it is not done
    const char *text;
};

const Risk &riskOf(const QString &question)
{
    static const std::array all{
        Risk{QLatin1String("send.asItIs"), "as-it-is", "send.wait",
            QT_TRANSLATE_NOOP("Problem",
                "The bundle was not sent: it has no time stamps yet. Repeat the command later, or with --as-it-is to "
                "send it without. \"raise\" says what is missing.")},
        Risk{QLatin1String("withdraw.unasked"), "unasked", "withdraw.unasked",
            QT_TRANSLATE_NOOP("Problem", "The bundle stays in the outbox.")},
        Risk{QLatin1String("sign.cardEnded"), "ended-card", "sign.cardEnded",
            QT_TRANSLATE_NOOP("Problem",
                "The card has ended, its certificate has not. Nothing was signed. Use a card that is valid, or repeat "
                "the command with --ended-card to sign with this one all the same.")},
        Risk{QLatin1String("pin.lastTry"), "last-try", "card.pin.lastTry",
            QT_TRANSLATE_NOOP("Problem",
                "Only one try is left for the PIN of this card; a wrong PIN then blocks it. Nothing was done. Make "
                "sure of the PIN and repeat the command with --last-try.")}};
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&question](const Risk &risk) { return risk.question == question; });
    return found == all.cend() ? all.back() : *found;
}

} // namespace

void TerminalPerson::sayWhatFor(const desk::PinRequest &request) const
{
    m_run.out.line(purposeOf(request.act).arg(request.holder));
    for (const QString &item : request.items)
        m_run.out.line(QStringLiteral("  ") + item);
    for (const QString &warning : request.warnings)
        m_run.out.line(warning);
    m_run.out.line(QCoreApplication::translate("Terminal", "Tries that the card allows: %1.").arg(request.triesLeft));
}

void TerminalPerson::padAsks(const desk::PinRequest &request)
{
    sayWhatFor(request);
    m_run.out.line(words(QT_TRANSLATE_NOOP("Terminal",
        "Type the PIN on the keys of the reader, then its OK key, within 30 seconds; its cancel key stops. The "
        "keyboard "
        "and --pin-stdin are not used.")));
}

QFuture<base::Secret> TerminalPerson::pin(const desk::PinRequest &request)
{
    sayWhatFor(request);
    base::Secret pin;
    if (m_run.isSet("pin-stdin")) {
        readStandardInput();
        pin = std::move(m_given->pin);
    } else if (SilentTerminal terminal; terminal.isThere()) {
        pin = terminal.ask(words(QT_TRANSLATE_NOOP("Terminal", "PIN of the card (empty: stop): ")));
    } else {
        decline(base::Kind::Usage, "cli.pin.terminal",
            QT_TRANSLATE_NOOP("Problem",
                "There is no terminal to ask for the PIN. Give it on the standard input, with --pin-stdin."));
    }
    if (pin.isEmpty() && !m_reason) {
        decline(base::Kind::Refused, "cli.pin.none",
            QT_TRANSLATE_NOOP("Problem", "No PIN was given, so nothing was done; no try is lost."));
    }
    QPromise<base::Secret> promise;
    promise.start();
    promise.addResult(std::move(pin));
    promise.finish();
    return promise.future();
}

/// Once, in the order of the lines and whatever is asked first.
void TerminalPerson::readStandardInput()
{
    if (m_given)
        return;
    m_given.emplace();
    if (m_run.isSet("pin-stdin"))
        m_given->pin = secretLine(STDIN_FILENO);
    if (!m_run.isSet("proxy-password-stdin"))
        return;
    m_given->proxyName = secretLine(STDIN_FILENO);
    m_given->proxyPassword = secretLine(STDIN_FILENO);
}

QFuture<desk::Agreement> TerminalPerson::agree(const desk::Question &question)
{
    desk::Agreement agreement;
    if (question.code == u"sign.firstUse") {
        agreement.agreed = true; // by the names, which the desk compared
        m_tied = true;
    } else if (question.needsReason) {
        agreement.reason = m_run.value("override");
        agreement.agreed = !agreement.reason.isEmpty();
    } else {
        const Risk &risk = riskOf(question.code);
        agreement.agreed = m_run.isSet(risk.option) || saysYes(question.text);
        if (!agreement.agreed)
            decline(base::Kind::Refused, risk.problem, risk.text);
    }
    return QtFuture::makeReadyFuture(agreement);
}

base::Secret askedSecret(const QString &prompt)
{
    if (!::isatty(STDIN_FILENO))
        return secretLine(STDIN_FILENO);
    SilentTerminal terminal;
    return terminal.ask(prompt);
}

void TerminalPerson::decline(base::Kind kind, const char *code, const char *text)
{
    m_reason = base::Problem{kind, QLatin1String(code), text, {}, {}};
}

void TerminalPerson::sees(const QString &step)
{
    m_run.out.line(step);
}

QFuture<sending::ProxyUser> TerminalPerson::proxyUser(const desk::ProxyRequest &request)
{
    const auto plain
        = [](const base::Secret &typed) { return QString::fromUtf8(typed.view().data(), qsizetype(typed.size())); };
    const auto answer = [&plain](const base::Secret &name, const base::Secret &password) {
        return QtFuture::makeReadyFuture(sending::ProxyUser{plain(name), plain(password)});
    };
    if (request.wasRefused)
        return answer({}, {});
    if (m_run.isSet("proxy-password-stdin")) {
        readStandardInput();
        return answer(m_given->proxyName, m_given->proxyPassword);
    }
    SilentTerminal terminal;
    if (!terminal.isThere())
        return answer({}, {});
    const base::Secret name = terminal.ask(
        words(QT_TRANSLATE_NOOP("Terminal", "User name for the proxy %1 (not shown): ")).arg(request.proxy));
    if (name.isEmpty())
        return answer({}, {});
    return answer(name, terminal.ask(words(QT_TRANSLATE_NOOP("Terminal", "Password: "))));
}

} // namespace cli
