// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

/// Letters of the longest reference that is kept.
inline constexpr qsizetype longestReference = 100;

/// What happened to a sealed report at the federal service outside this program: a person says so, nothing proves it.
struct FilingRequest {
    QString module;
    store::State state = store::State::Entered; ///< or Accepted, Rejected, Unlocked
    QDate day; ///< when that was
    QString reference; ///< what the portal or the decision gave; an entry needs one
};

/// Keeps it in the file and its journal; the report becomes that. The same state again corrects day and reference,
/// another outcome corrects the outcome. Problems: "filing.open" (seal first), "filing.underWay" (it is in the outbox:
/// withdraw first), "filing.received" (the endpoint has it, so it is not entered by hand), "filing.decided" (an entry
/// of what was decided already), "filing.notThere" (an outcome of what the service does not have), "filing.day" (in the
/// future, or before what it follows), "filing.reference" (missing or too long), "draft.unknown".
[[nodiscard]] QFuture<base::Result<void>> recordFiling(Workplace &workplace, const FilingRequest &request);

/// It was recorded by mistake: the report becomes what it was before. `what`: the state that is meant, Entered or any
/// outcome. Problems: "filing.nothing" (nothing of the kind stands there now), "filing.noReason", "draft.unknown".
[[nodiscard]] QFuture<base::Result<void>> takeBackFiling(
    Workplace &workplace, const QString &module, store::State what, const QString &reason);

/// "21/02/2017 · RU-2017-118".
[[nodiscard]] QString words(const store::Filing &filing, base::Language language);

} // namespace desk
