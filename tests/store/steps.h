// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/store/store_in_folder.h"

/// The edits of step k, and the values that a file holds after steps 1 to k.
namespace steps {

constexpr qint64 tableEvery = 4;
constexpr qint64 rowCount = 200;

inline QList<report::Row> rowsOf(qint64 step)
{
    QList<report::Row> rows;
    for (qint64 row = 1; row <= rowCount; ++row)
        rows.append({row, {{text("amount"), number(step * 1000 + row, 2)}, {text("no"), text("x").repeated(40)}}});
    return rows;
}

inline QList<report::Edit> edits(qint64 step)
{
    QList<report::Edit> edits{setField("hwg.n_cash", number(step))};
    if (step % tableEvery == 0)
        edits.append({report::Edit::Kind::ReplaceTable, fieldPath("hwg.files"), {}, 0, rowsOf(step)});
    edits.append(setField("hwg.note", QString::number(step)));
    return edits;
}

inline report::Values after(qint64 step)
{
    report::Values values;
    if (step > 0) {
        values.setField(text("hwg.n_cash"), number(step));
        values.setField(text("hwg.note"), QString::number(step));
    }
    if (step >= tableEvery)
        values.setRows(text("hwg.files"), rowsOf(step - step % tableEvery));
    return values;
}

} // namespace steps
