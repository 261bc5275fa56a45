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
    ReceiptDoubtful, ///< sent, but what the endpoint gave as its receipt does not hold
    Received,
    Entered, ///< typed over on the portal of the federal service; signed there
    Accepted, ///< this and the next two: what the service decided, as a person recorded it
    Rejected,
    Unlocked, ///< given back to be corrected
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
    return state >= State::Sealed && state <= State::Unlocked;
}

/// Here, and neither on its way nor with the federal service: Sealed, SignedOnce, SignedTwice.
[[nodiscard]] constexpr bool isHeld(State state)
{
    return state >= State::Sealed && state <= State::SignedTwice;
}

/// With an endpoint, or on the way there, and not received: Queued, Sent, ReceiptDoubtful.
[[nodiscard]] constexpr bool isUnderWay(State state)
{
    return state >= State::Queued && state <= State::ReceiptDoubtful;
}

/// The federal service decided: Accepted, Rejected, Unlocked.
[[nodiscard]] constexpr bool isOutcome(State state)
{
    return state >= State::Accepted && state <= State::Unlocked;
}

/// The federal service has it: Received, Entered, or it decided.
[[nodiscard]] constexpr bool hasArrived(State state)
{
    return state >= State::Received && state <= State::Unlocked;
}

/// Whether a report may go from one state to the other. A signed report falls back to Sealed when another report of
/// its bundle is reopened; a refused or withdrawn submission falls back to SignedTwice. What a person recorded by
/// mistake goes back to where the report was, or is corrected by the next record. What had been withdrawn may turn out
/// to have arrived.
[[nodiscard]] constexpr bool isLegal(State from, State to)
{
    switch (to) {
    case State::Empty:
    case State::Draft:
    case State::Ready: // reopened, or applicable after all
        return isHeld(from) || from == State::Rejected || from == State::Unlocked || from == State::NotApplicable;
    case State::NotApplicable: return isOpen(from);
    case State::Sealed:
        return isOpen(from) || from == State::SignedOnce || from == State::SignedTwice || from == State::Entered;
    case State::SignedOnce: return from == State::Sealed || from == State::Entered;
    case State::SignedTwice: return from == State::SignedOnce || isUnderWay(from) || from == State::Entered;
    case State::Queued: return from == State::SignedTwice;
    case State::Sent: return from == State::Queued;
    case State::ReceiptDoubtful: return from == State::Sent;
    case State::Received:
        return isHeld(from) || from == State::Sent || from == State::ReceiptDoubtful || isOutcome(from);
    case State::Entered: return isHeld(from) || isOutcome(from);
    case State::Accepted:
    case State::Rejected:
    case State::Unlocked: return hasArrived(from) && from != to;
    }
    return false;
}

} // namespace store
