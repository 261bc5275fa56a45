// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/moment.h"

namespace desk {

/// Something that is otherwise at one moment than at another. Words are in the language of the program.
struct Changed {
    enum class What {
        Value, ///< a field or a cell, typed or computed
        RowAdded,
        RowRemoved,
        RowsReordered ///< the same rows, in another order
    };
    What what = What::Value;
    report::Path path; ///< of a field, cell, row or table
    QString place; ///< as people name it, rows counted from 1 at the later moment; of a removed row at the earlier one
    QString label; ///< "Staff, row 2, FTE"
    QString before; ///< "(nothing)" when there was none; of a row its first values
    QString after;
    bool computed = false; ///< nobody typed it: it followed from other values
    std::optional<store::Event> last; ///< who changed it last between the two, and when; none for computed values
};

/// What is otherwise in a form at the second moment than at the first, in the order of the form. The first may be the
/// later one: then it tells the way back. Runs in other threads.
[[nodiscard]] QFuture<base::Result<QList<Changed>>> compare(
    Workplace &workplace, const QString &form, const TwoMoments &moments);

} // namespace desk
