// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cli {

/// While it lives, Ctrl+C asks what goes on to stop before it changes anything, instead of ending the program; a second
/// Ctrl+C ends it. One at a time.
class Waiting
{
public:
    Waiting();
    ~Waiting();
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;

    /// As exchange::Progress: shows how far it is where the standard error is a terminal. False once Ctrl+C was
    /// pressed.
    [[nodiscard]] bool goesOn(int permille) const;
    /// Takes away what was shown.
    void showNoMore() const;
    [[nodiscard]] static bool wasInterrupted();

private:
    bool m_isSeen; ///< somebody looks at the standard error
};

} // namespace cli
