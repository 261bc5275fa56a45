// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/files.h"
#include "desk/workplace.h"
#include "exchange/import.h"

namespace desk {

/// Writes values of a form to a file, in a pool thread, for the owner only: they name people. One table to .csv or
/// .xlsx, all its tables (`table` empty) to .xlsx, or the whole form, fields and tables, to .json. Labels in the
/// language of the program. Tables that are wholly local are left out, and refused when named, unless local values are
/// asked for. Problems: "export.table" (which table, or none?), "export.kind", "export.local", "exchange.xlsx.write",
/// those of writeFile.
[[nodiscard]] QFuture<base::Result<void>> exportFile(Workplace &workplace, const QString &form, const QString &table,
    const QString &path, exchange::Locals locals, Existing existing = Existing::Keep);

/// What of a form may leave for a file.
enum class Leaving {
    Rows, ///< of one table, or, none named, of all
    WholeForm ///< fields as well
};
/// The fields and columns that leave only when asked for by name; `table` empty: of the whole form.
[[nodiscard]] QList<const form::Field *> localFields(
    const form::Campaign &campaign, const QString &form, const QString &table, Leaving what);
/// True when all rows that are meant are local, so that without them there is nothing to export; also where there is
/// no table at all.
[[nodiscard]] bool isWhollyLocal(const form::Campaign &campaign, const QString &form, const QString &table);

/// An empty workbook to fill in, for one table or (`table` empty) all of the form. Problems as above.
[[nodiscard]] base::Result<void> writeTemplate(const Surroundings &surroundings, const QString &form,
    const QString &table, const QString &path, Existing existing = Existing::Keep);

} // namespace desk
