// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"

#include <QString>

#include <optional>

/// What a card's status words mean, command by command: each is one situation that a person can act on.
namespace card {

/// What was being done when the card answered.
enum class Step {
    FindFile,
    ReadFile,
    CountTries,
    ChooseKey,
    CheckPin,
    Sign,
};

/// The situation behind a status word that is no success. A word without a situation of its own is "card.fault", with
/// its number. A missing file and the words of a PIN pad are told apart elsewhere.
[[nodiscard]] base::Problem statusProblem(Step step, quint16 status, const QString &reader);

/// Tries left of the PIN in a status word: 63Cx, 6983 (blocked) or 9000 (shown and right, so all); none in others.
[[nodiscard]] std::optional<int> triesIn(quint16 status);

} // namespace card
