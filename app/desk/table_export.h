// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/files.h"
#include "desk/workplace.h"
#include "exchange/import.h"

namespace desk {

/// Writes one table of a form to a .csv or .xlsx file, or all its tables (`table` empty) to one .xlsx, in a pool
/// thread, for the owner only: rows name people. Labels in the language of the program. Tables that are wholly local
/// are left out, and refused when named, unless local values are asked for. Problems: "export.table" (which table?),
/// "export.kind", "export.local", "exchange.xlsx.write", those of writeFile.
[[nodiscard]] QFuture<base::Result<void>> exportTables(Workplace &workplace, const QString &form, const QString &table,
    const QString &path, exchange::Locals locals, Existing existing = Existing::Keep);

/// The columns of a table (or, `table` empty, of all tables of a form) that leave only when asked for by name.
[[nodiscard]] QList<const form::Field *> localColumns(
    const form::Campaign &campaign, const QString &form, const QString &table);
/// True when all of it is local, so that without these values there is nothing to export.
[[nodiscard]] bool isWhollyLocal(const form::Campaign &campaign, const QString &form, const QString &table);

/// An empty workbook to fill in, for one table or (`table` empty) all of the form. Problems as above.
[[nodiscard]] base::Result<void> writeTemplate(const Surroundings &surroundings, const QString &form,
    const QString &table, const QString &path, Existing existing = Existing::Keep);

} // namespace desk
