// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"

/// What can go wrong with readers and cards, in words for the person in front of them. Each function makes one problem.
namespace card {

// What is missing around the card: Kind::Environment.
[[nodiscard]] base::Problem serviceMissing();
[[nodiscard]] base::Problem noReader();
[[nodiscard]] base::Problem unknownReader(const QString &reader);
[[nodiscard]] base::Problem noCard(const QString &reader);
[[nodiscard]] base::Problem notEid(const QString &reader);
[[nodiscard]] base::Problem severalCards(const QStringList &readers);
[[nodiscard]] base::Problem cardRemoved(const QString &reader);
[[nodiscard]] base::Problem cardChanged(const QString &reader);
[[nodiscard]] base::Problem cardBusy(const QString &reader);
[[nodiscard]] base::Problem cardInterrupted(const QString &reader);
[[nodiscard]] base::Problem cardMute(const QString &reader);
[[nodiscard]] base::Problem cardFailed(const QString &reader);
[[nodiscard]] base::Problem cardBroken(const QString &reader);

// What the card, or a rule of ours, says no to: Kind::Refused.
[[nodiscard]] base::Problem notActivated();
[[nodiscard]] base::Problem appletOld(int version);
[[nodiscard]] base::Problem certificateMissing();
[[nodiscard]] base::Problem fileMissing(const QString &file);
[[nodiscard]] base::Problem identityDamaged(const char *why); ///< a source text of the context "Problem"
[[nodiscard]] base::Problem pinFormat();
[[nodiscard]] base::Problem pinWrong(int triesLeft);
[[nodiscard]] base::Problem pinLastTry();
[[nodiscard]] base::Problem pinBlocked();
[[nodiscard]] base::Problem pinNeeded();
[[nodiscard]] base::Problem pinMissing();
[[nodiscard]] base::Problem padTimeout();
[[nodiscard]] base::Problem padCancelled();
[[nodiscard]] base::Problem padUnusable(const QString &reader); ///< Kind::Environment
[[nodiscard]] base::Problem keyMissing();
[[nodiscard]] base::Problem schemeUnsupported(); ///< Kind::Usage

/// A status word that has no better words than its number; `step` is what was being done.
[[nodiscard]] base::Problem fault(const char *step, quint16 status);
/// A PC/SC code of SCard…(); `reader` may be empty.
[[nodiscard]] base::Problem pcscProblem(long code, const QString &reader);

} // namespace card
