// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

/// A value in a sealed report that is another one in the file now. All in words, in the language of the program.
struct Difference {
    QString id; ///< of the field or table
    QString place; ///< "Telephone"; "Staff, row 2, FTE"
    QString sealed; ///< "(nothing)" when there was none
    QString present;
    bool operator==(const Difference &) const = default;
};

/// What a sealed module would hold otherwise if it were sealed now: the page of the OCMW, the staff and what follows
/// from them and from other modules. Typed values; computed ones only where no typed one says it. Empty for open
/// modules.
[[nodiscard]] QList<Difference> differencesFromSeal(const Workplace &workplace, const QString &module);

/// One sentence: the first differences, how many more there are, and what can be done. Empty: none.
[[nodiscard]] QString words(const QList<Difference> &differences);

} // namespace desk
