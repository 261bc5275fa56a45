// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace store {

/// The state of a report. The file does not tell Empty, Draft and Ready apart: that follows from the values and their
/// findings. As long as a report is open, the store says Draft.
enum class State {
    Empty,
    Draft,
    Ready,
    Sealed,
    SignedOnce,
    SignedTwice,
    Queued,
    Sent,
    Received,
    NotApplicable
};

/// "draft", "signedOnce", … as in the file, in JSON and on the command line.
[[nodiscard]] QString code(State state);
[[nodiscard]] std::optional<State> stateFromCode(const QString &code);

/// Values may be edited: Empty, Draft, Ready.
[[nodiscard]] constexpr bool isOpen(State state)
{
    return state <= State::Ready;
}

/// Sealed or further: an edit is refused until the report is reopened.
[[nodiscard]] constexpr bool isFrozen(State state)
{
    return state >= State::Sealed && state <= State::Received;
}

/// Whether a report may go from one state to the other. A signed report falls back to Sealed when another report of
/// its bundle is reopened; a refused submission falls back to SignedTwice.
[[nodiscard]] constexpr bool isLegal(State from, State to)
{
    switch (to) {
    case State::Empty:
    case State::Draft:
    case State::Ready: // reopened, or applicable after all
        return (from >= State::Sealed && from <= State::SignedTwice) || from == State::Received
            || from == State::NotApplicable;
    case State::NotApplicable: return isOpen(from);
    case State::Sealed: return isOpen(from) || from == State::SignedOnce || from == State::SignedTwice;
    case State::SignedOnce: return from == State::Sealed;
    case State::SignedTwice: return from == State::SignedOnce || from == State::Queued || from == State::Sent;
    case State::Queued: return from == State::SignedTwice;
    case State::Sent: return from == State::Queued;
    case State::Received: return from == State::Sent;
    }
    return false;
}

} // namespace store
