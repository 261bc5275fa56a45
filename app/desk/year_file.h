// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/surroundings.h"
#include "exchange/import.h"

namespace desk {

/// What a file of ours says of a reporting year, whatever its kind.
struct YearFile {
    int year = 0;
    std::optional<bool> example; ///< made-up data; nothing: the file does not say
    report::Values values; ///< typed and computed, as far as the file has or allows them
    int unknown = 0; ///< values that could not be read by the forms of this program
    bool isTypedOnly = false; ///< what is computed is neither in it nor can this program work it out
    /// Of a file that nobody sealed and that has computed figures as well.
    struct Unproved {
        report::Values values; ///< as the forms of that year read them
        QList<exchange::ComputedValue> computed;
    };
    std::optional<Unproved> unproved;
};

/// Reads a data folder, its file or a backup, a bundle, or values exported as JSON; nothing is ever written to it.
/// Takes its time: for a pool thread. `ofThatYear`: the forms of the file's year, when the program has them.
/// Problems: "store.…", "bundle.…", "exchange.json.…", "file.…", "yearFile.kind", "yearFile.altered",
/// "yearFile.copy" (no room to look at it).
[[nodiscard]] base::Result<YearFile> readYearFile(
    const Surroundings &surroundings, const QString &path, const form::Campaign *ofThatYear);

} // namespace desk
