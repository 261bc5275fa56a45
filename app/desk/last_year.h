// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

/// What files say of the year before, read and not yet taken over.
struct LastYear {
    report::Values values; ///< typed and computed, as far as this year's forms know them
    QString files; ///< their names, for the journal
    QStringList forms; ///< of this year, of which there is something
    int unknown = 0; ///< values that this year's forms do not have any more
    bool isTypedOnly = false; ///< without what is computed, which is neither in the file nor can be worked out here
    /// Computed figures of JSON files that come out otherwise from the values beside them, in words. Those of the files
    /// are kept: they are what was reported.
    QStringList differences;
    bool isUnproved = false; ///< computed figures stand as JSON files have them, and could not be worked out again
    /// The files are of another OCMW, or do not say of which: why a person must agree.
    std::optional<base::Problem> doubt;
};

/// Reads the report of the year before: see readYearFile for what may be named; of JSON files one for each form. Never
/// writes to them. Problems: those of readYearFile, "lastYear.year" (of another year), "lastYear.example" (made-up data
/// for a real report, or the other way round), "lastYear.nothing". `LastYear::doubt`: "lastYear.otherOcmw",
/// "lastYear.unknownOcmw".
[[nodiscard]] QFuture<base::Result<LastYear>> readLastYear(Workplace &workplace, const QStringList &paths);

/// Keeps it beside this year's values, in the place of what was known of last year; then differences are findings.
[[nodiscard]] QFuture<base::Result<void>> takeLastYear(Workplace &workplace, const LastYear &lastYear);

/// These values are of an OCMW with another number than the one at hand: after a merger.
[[nodiscard]] bool isOfOtherOcmw(const Workplace &workplace, const report::Values &before);

} // namespace desk
