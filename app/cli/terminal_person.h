// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/run.h"
#include "desk/person.h"

#include <optional>

namespace cli {

/// The person at the terminal, or the script that stands in for him.
class TerminalPerson final : public desk::Person
{
public:
    explicit TerminalPerson(Run &run) : m_run(run) { }

    /// With --pin-stdin the first line of the standard input, else from the terminal without echo.
    [[nodiscard]] QFuture<base::Secret> pin(const desk::PinRequest &request) override;
    void padAsks(const desk::PinRequest &request) override;
    /// A card's first use by somebody of the registered name is confirmed by the command itself, which named the role.
    /// Another person's card needs --override REASON; the last try of a PIN needs --last-try or a yes at the terminal,
    /// a card that has ended --ended-card or a yes, and sending without time stamps --as-it-is or a yes.
    [[nodiscard]] QFuture<desk::Agreement> agree(const desk::Question &question) override;
    /// With --proxy-password-stdin the next two lines of the standard input, else from the terminal; once: a wrong
    /// password ends the command.
    [[nodiscard]] QFuture<sending::ProxyUser> proxyUser(const desk::ProxyRequest &request) override;
    void sees(const QString &step) override;

    /// Why nothing came: no PIN on the standard input, no terminal to ask at, the last try not agreed to.
    [[nodiscard]] const std::optional<base::Problem> &reason() const { return m_reason; }
    /// A card was tied to its role in this run, if the act went well.
    [[nodiscard]] bool tiedACard() const { return m_tied; }

private:
    void readStandardInput();
    void sayWhatFor(const desk::PinRequest &request) const;
    void decline(base::Kind kind, const char *code, const char *text);

    Run &m_run;
    std::optional<base::Problem> m_reason;
    bool m_tied = false;
    /// What came on the standard input, until it is asked for.
    struct Given {
        base::Secret pin;
        base::Secret proxyName;
        base::Secret proxyPassword;
    };
    std::optional<Given> m_given;
};

/// Asks at the terminal, without echo; where the standard input is none, takes its first line. Empty: nothing came.
[[nodiscard]] base::Secret askedSecret(const QString &prompt);

} // namespace cli
