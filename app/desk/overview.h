// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/check.h"

namespace desk {

/// Where a line of the overview leads.
struct Target {
    enum class Page {
        Ocmw,
        Module,
        Seal, ///< on the page of the module: check and seal it
        Sign,
        Send,
        Card
    };
    Page page = Page::Module;
    QString module; ///< code; of the module or of the bundle's first report
    std::optional<report::Path> path; ///< the field or table to go to
};

/// One module on the overview.
struct ModuleOverview {
    QString code;
    store::State state = store::State::Empty;
    report::Progress progress{0, 1}; ///< 0 % where nobody began
    /// Amounts; missing: not known yet, or the module has none, is aside or was not begun.
    form::Value granted, justified, balance;
    int errors = 0;
    int missing = 0; ///< of the errors, those that only miss a value (`isMissing`)
    int warnings = 0; ///< not acknowledged
    int remarks = 0;
    /// Stable name of what to do next: fill-in, answer, complete-ocmw, solve, seal, rebundle, find-bundle, reopen,
    /// correct, reported, register, sign-secretary, sign-chairman, sign-delegate, send, resume-sending, fetch-receipt;
    /// empty: nothing.
    QString nextCode;
    QString nextStep; ///< what to do next, in a few words, in the language of the program; empty: nothing
    Target target; ///< where to do it
    QStringList signers; ///< roles that signed its bundle: "secretary", …
    QString receiptNumber; ///< of the sealed version; empty: none
    std::optional<store::Filing> entry; ///< on the portal
    std::optional<store::Filing> outcome; ///< what the federal service decided
    QString differs; ///< from what was sealed: a sentence with the values; empty: it does not
};

/// One reason why not everything can be sent yet, and where it is cured. Texts are in the language of the program.
struct Obstacle {
    QString text; ///< the reason
    QString cure; ///< what to do about it, in a few words
    Target target;
};

struct Overview {
    QList<ModuleOverview> modules; ///< in the order of the portal
    QList<Obstacle> obstacles; ///< "Why can't I send yet?", in the order in which to solve them
    QList<Obstacle> reminders; ///< what to see to in time, although nothing waits for it yet: the cards of who signs
    QDate deadline;
    int daysLeft = 0; ///< 0: today is the last day; negative: late
    bool isLate() const { return daysLeft < 0; }
};

[[nodiscard]] Overview overview(const Workplace &workplace);

/// Where an open module that was begun cannot be ready, whatever stands in it: the page of the OCMW is not.
[[nodiscard]] std::optional<Obstacle> obstacleElsewhere(const Workplace &workplace, const QString &module);

/// Words for a state, in the language of the program: "draft", "signed once".
[[nodiscard]] QString words(store::State state);
[[nodiscard]] QString words(store::Role role);
[[nodiscard]] QString words(form::Severity severity);

} // namespace desk
