// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/run.h"
#include "desk/person.h"

namespace cli {

/// The person at the terminal, or the script that stands in for him.
class TerminalPerson final : public desk::Person
{
public:
    explicit TerminalPerson(Run &run) : m_run(run) { }

    /// With --pin-stdin the first line of the standard input, else from the terminal without echo.
    [[nodiscard]] QFuture<base::Secret> pin(const desk::PinRequest &request) override;
    /// A card's first use by somebody of the registered name is confirmed by the command itself, which named the role.
    /// Another person's card needs --override REASON; the last try of a PIN needs --last-try or a yes at the terminal.
    [[nodiscard]] QFuture<desk::Agreement> agree(const desk::Question &question) override;
    void sees(const QString &step) override;

private:
    Run &m_run;
};

} // namespace cli
