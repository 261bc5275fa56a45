// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/difference.h"

namespace desk {

/// Problem "draft.unknown" for a code that is no module; it names those there are.
[[nodiscard]] base::Problem noModule(const form::Campaign &campaign, const QString &code);

/// A finding, and whether its warning was accepted.
struct Checked {
    report::Finding finding;
    std::optional<report::Acknowledgement> acknowledgement; ///< of a warning, still good for its figures
    QList<Difference> differences; ///< of "SEALED-01"
    /// Keeps the report from being sealed: an error, or a warning that was not acknowledged.
    [[nodiscard]] bool blocks() const;
};

/// Why a warning may stand, as long as its figures are those that were accepted; nothing: it is open, or no warning.
[[nodiscard]] std::optional<report::Acknowledgement> acceptanceOf(
    const Workplace &workplace, const report::Finding &finding);

/// Says that a required value or row is not there yet: nothing that is there is wrong. A form that has not been begun
/// has many of these.
[[nodiscard]] bool isMissing(const report::Finding &finding);

/// Findings of one form ("ocmw" or a module), errors first. For a sealed module: of what was sealed, with the remark
/// "SEALED-01" (differs from what was sealed: names each value, as it was and as it is) when the page of the OCMW, the
/// staff or another module has changed since.
[[nodiscard]] QList<Checked> check(const Workplace &workplace, const QString &form);

/// The warnings of a module, and of the page of the OCMW with its staff, that may stand: what its document says of
/// them.
[[nodiscard]] QList<report::Acknowledgement> acknowledgementsFor(const Workplace &workplace, const QString &module);

/// Empty, Draft or Ready for open reports; else as in the store. An empty module that does not apply to this OCMW is
/// NotApplicable; one that holds something stays a Draft. Ready: nothing blocks in the module, nor on the page of the
/// OCMW.
[[nodiscard]] store::State state(const Workplace &workplace, const QString &module);

/// The place of a finding as people name it, rows counted from 1: "vst.expenses[2].amount".
[[nodiscard]] QString placeOf(const report::Finding &finding);

/// Accepts the warnings of this rule, on the form or, when `place` is given (as `placeOf` names it), there only. It
/// holds as long as the figures stay. Problems: "check.noReason", "check.noSuchWarning", "check.error" and
/// "check.remark" (only warnings are accepted), "check.noSuchPlace" (names those there are), and those of `editable`.
[[nodiscard]] QFuture<base::Result<void>> acknowledge(
    Workplace &workplace, const QString &form, const QString &rule, const QString &reason, const QString &place = {});
[[nodiscard]] QFuture<base::Result<void>> withdrawAcknowledgement(
    Workplace &workplace, const QString &form, const QString &rule, const QString &path);

/// Puts a module aside, or takes it up again. Problems: "report.sealed" and the like.
[[nodiscard]] QFuture<base::Result<void>> setNotApplicable(
    Workplace &workplace, const QString &module, bool notApplicable, const QString &reason = {});

} // namespace desk
