// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "desk/workplace.h"

namespace desk {

/// All reports as they were right after one event of the journal, with everything that followed from the values on that
/// day. Last year's values are those that are there now, or none before they were first brought in. Never changed.
struct Moment {
    store::Event event; ///< the last thing that had happened then
    QHash<QString, store::State> states; ///< of modules that were not open then
    report::Values previous; ///< last year's
    report::Evaluator evaluator; ///< for the main thread

    [[nodiscard]] QDate day() const { return base::belgianTime(event.at).date(); }
};
using MomentPointer = std::shared_ptr<const Moment>;

/// The newest event of the file's journal that is not after the one with this number; the rest happens in other
/// threads. Problems: "history.noSuchEvent", "store.…".
[[nodiscard]] QFuture<base::Result<MomentPointer>> momentAt(Workplace &workplace, qint64 event);

/// Two of them, looked up in one go: far faster than one after the other, also in comparing them. Problems: the same.
struct TwoMoments {
    MomentPointer from;
    MomentPointer to;
};
[[nodiscard]] QFuture<base::Result<TwoMoments>> momentsAt(Workplace &workplace, qint64 from, qint64 to);

/// The same moment once the findings of a form are worked out as well, in a pool thread, so that a page of it is made
/// without waiting for them. Precondition: nobody uses the moment until then.
[[nodiscard]] QFuture<MomentPointer> withFindings(const MomentPointer &moment, const QString &form);

/// The number of the event that a person means: "12", or the last one that was at a time: "2017-02-03",
/// "3/2/2017 14:02" (Belgian time; a day means its end, a minute its end), "now", or "seal": when the form was last
/// sealed. Problems: "history.moment" (not understood), "history.noSuchEvent", "history.tooEarly", "history.noSeal".
[[nodiscard]] QFuture<base::Result<qint64>> eventNamed(Workplace &workplace, const QString &form, const QString &named);

/// A place as people name it, "hwg.n_cash", "vst.expenses[2].amount", "vst.expenses[2]", "vst.expenses", rows counted
/// from 1 as they stood then. Problems: "draft.unknown", "draft.noSuchRow".
[[nodiscard]] base::Result<report::Path> pathAt(const Moment &moment, const QString &place);

/// "3/2/2017 14:02 (number 12)", in the language of the program.
[[nodiscard]] QString words(const Moment &moment, base::Language language);

} // namespace desk
