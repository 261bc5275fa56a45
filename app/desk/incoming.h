// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/files.h"
#include "desk/import.h"

namespace desk {

/// A file of values that was read and is not yet taken over: something to look at, whose columns can be matched and
/// whose cells can be mended before. A plain value.
struct Incoming {
    QString form; ///< "ocmw" or a module
    QString path;
    QByteArray json; ///< the content of a .json file; empty: rows of tables
    QString encoding; ///< of CSV
    QChar separator; ///< of CSV
    QStringList sheetNames; ///< of a workbook
    QStringList unreadSheets; ///< shown ones of a workbook for the whole form, whose names are no table of it

    struct Rows {
        QString table; ///< id
        exchange::Sheet sheet;
        exchange::ColumnMap remembered; ///< how a person matched the columns of such a file before; empty: never
    };
    QList<Rows> tables;
};

/// Reads a file in a pool thread and looks up what is known of its columns. Problems: "file.read", "file.tooLarge",
/// "import.kind", "import.table" (which table?), those of SheetFile.
[[nodiscard]] QFuture<base::Result<Incoming>> readIncoming(
    Workplace &workplace, const QString &form, const QString &path, const ImportWish &wish);

/// What would come of taking it over now.
struct Trial {
    exchange::Import import; ///< of all tables together
    Imported outcome; ///< without `differences`, which show afterwards
    quint64 edition = 0; ///< Workplace::edition that it was tried on
};

/// Tries it in a pool thread, on the values as they are. Problems: "import.mode", "import.entire", see importFile.
[[nodiscard]] QFuture<base::Result<Trial>> tryIncoming(
    Workplace &workplace, const Incoming &incoming, const ImportWish &wish);

/// Takes it over as one event, and keeps the matching of columns that the wish has by hand. Tries again first when
/// something was changed since; bad rows then stand in `Imported::problems`, and nothing is taken over. What follows
/// from the rows is worked out in a pool thread; until then the wish's progress can stop it ("exchange.cancelled").
/// Problems: those of `editable`, `tryIncoming` and `giveBack`.
[[nodiscard]] QFuture<base::Result<Imported>> takeOver(
    Workplace &workplace, const Incoming &incoming, const ImportWish &wish, const Trial &trial);

/// Writes the rows of its only table that are not taken over, with the reasons behind them, in a pool thread: the bad
/// ones alone, or, unless good rows are kept, all. A workbook when `path` ends in .xlsx, else CSV.
/// Problems: "exchange.xlsx.write", those of writeFile.
[[nodiscard]] QFuture<base::Result<void>> giveBack(
    const Incoming &incoming, const ImportWish &wish, const Trial &trial, const QString &path, Existing existing);

/// Keeps how the columns of such files are matched, for the next one; an empty map forgets it.
[[nodiscard]] QFuture<base::Result<void>> keepColumns(
    Workplace &workplace, const Incoming::Rows &rows, const exchange::ColumnMap &map);

} // namespace desk
