// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/card_result.h"
#include "desk/surroundings.h"

namespace desk {

/// One thing that a check of a card looked at, in the language of the program.
struct CardLine {
    enum class Weight {
        Good,
        Remark, ///< not looked at, or of no consequence
        Warning,
        Trouble ///< keeps the card from signing or sending in time
    };
    Weight weight = Weight::Good;
    QString what; ///< "PIN"
    QString found; ///< "known, 3 tries left"
    QString advice = {}; ///< what to do, and whom to contact; empty: nothing
    QString questions = {}; ///< whom to ask about it; a sheet says that once, for all lines

    [[nodiscard]] QString wholeAdvice() const { return questions.isEmpty() ? advice : advice + u' ' + questions; }
};

/// Everything that was looked at, in the order in which it matters.
[[nodiscard]] QList<CardLine> linesOf(const CardResult &result, const Surroundings &surroundings);
/// Of these, what the endpoint said of the holder's role.
[[nodiscard]] CardLine roleLine(const CardResult &result, const Surroundings &surroundings);
/// The verdict in few words: "good", "1 trouble".
[[nodiscard]] QString verdictOf(const CardResult &result);
/// What is to be said of a card whose PIN is blocked, and what to do.
[[nodiscard]] QString blockedWords(base::Language language);
/// "PIN: a wrong one was typed", of the first trouble; empty when there is none.
[[nodiscard]] QString firstTrouble(const CardResult &result, const Surroundings &surroundings);
/// A trouble by its stable name, in few words: "PIN blocked".
[[nodiscard]] QString troubleWords(const QString &name);

/// Whom to contact when a card cannot even be read; empty when the problem says so itself or nobody can help.
[[nodiscard]] QString contactFor(const base::Problem &problem);

} // namespace desk
