// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

/// The form that a field, cell or table belongs to: "ocmw" (also for the staff) or the code of a module.
/// Problem "draft.unknown" when the campaign has no such thing.
[[nodiscard]] base::Result<QString> formOf(const Workplace &workplace, const report::Path &path);

/// Whether values of this form may be changed now. Problems: "report.sealed" (reopen first), "report.received",
/// "report.queued", "report.notApplicable". The page of the OCMW is always open.
[[nodiscard]] base::Result<void> editable(const Workplace &workplace, const QString &form);

/// Letters of the longest text that is kept: far above what any form asks for, and low enough that no mistake fills
/// the file.
inline constexpr qsizetype longestText = 100'000;
[[nodiscard]] bool isTooLong(const form::Value &value);

/// Problem "draft.tooLong".
[[nodiscard]] base::Result<void> checkedLength(const form::Value &value, const QString &place);

/// Editing: values change at once, the file follows (Workplace::saved, drained).
/// Problems: as `editable`; "draft.unknown", "draft.computed", "draft.noSuchRow", "draft.wrongKind",
/// "draft.tooLong", "draft.byTable", "draft.mode" (see checkedByHand), "exchange.value.…".
[[nodiscard]] base::Result<void> edit(Workplace &workplace, const report::Edit &edit);
/// Several edits of one form as one event: a paste. `origin` and `note`: for the history.
[[nodiscard]] base::Result<void> editTogether(Workplace &workplace, const QList<report::Edit> &edits,
    store::Origin origin = store::Origin::Typed, const QString &note = {});
/// What a person typed, in any usual spelling (exchange::readHuman, readMunicipality). An empty text clears the value.
[[nodiscard]] base::Result<void> set(Workplace &workplace, const report::Path &path, const QString &typed);

/// The problem "draft.unknown" of a place that no form has.
[[nodiscard]] base::Problem unknownPlace(const QString &place);
/// The same, for a place that a person named; says how rows and cells are named where it is in a table.
[[nodiscard]] base::Problem misplaced(const form::Campaign &campaign, const QString &place);
/// The value that a person names: "hwg.n_cash", "vst.expenses[2].amount" with rows counted from 1.
/// Problems: "draft.unknown", "draft.noSuchRow".
[[nodiscard]] base::Result<report::Path> pathAt(const Workplace &workplace, const QString &place);

/// A place as people name it: "hwg.n_cash", "vst.expenses[2].amount" with rows counted from 1; the row after the last
/// one is made by setting a cell in it. Problems: "draft.unknown", "draft.noSuchRow".
[[nodiscard]] base::Result<void> setAt(Workplace &workplace, const QString &place, const QString &typed);

/// Takes out a row: "vst.expenses[2]", counted from 1. Problems: "draft.unknown", "draft.noSuchRow".
[[nodiscard]] base::Result<void> removeRowAt(Workplace &workplace, const QString &place);

/// A step back or forth in the edits of a form.
struct StepTaken {
    report::Path path; ///< where
    store::Event told; ///< what it did; of an import and the like: what that was
    bool namesKind = false; ///< that it was an import has to be said
};
/// In the words of the history: "Cash: 12 → 10", "import: Expenses · rows.csv".
[[nodiscard]] QString words(const StepTaken &step, const Workplace &workplace);

/// Takes back the last edit of the form, also over restarts; nothing when there is none left.
[[nodiscard]] QFuture<base::Result<std::optional<StepTaken>>> undo(Workplace &workplace, const QString &form);
[[nodiscard]] QFuture<base::Result<std::optional<StepTaken>>> redo(Workplace &workplace, const QString &form);

} // namespace desk
