// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"
#include "exchange/csv_reader.h"
#include "exchange/table_import.h"

namespace desk {

/// What is asked of an import, beside the form and the file. All but `progress` is about files with rows: CSV,
/// workbooks.
struct ImportWish {
    QString table; ///< whose rows the file has; empty for a workbook: every table that a sheet bears the name of
    QString sheet; ///< of a workbook, see SheetFile::sheetFor
    bool guessesSheet = false; ///< where several can be meant the first one is read, not asked for
    exchange::CsvManner csv; ///< of CSV, where it is not to be found out
    /// By hand; kept for files with the same headers. What it does not say (columns, dates) is as the last time.
    exchange::ColumnMap map;
    bool doubtsDates = false; ///< see exchange::TableWish
    bool forgetsColumns = false; ///< match the columns by their headers again, whatever was kept
    bool keepsGood = false; ///< take over the good rows, though there are bad ones
    bool triesOnly = false; ///< see what would come of it, and take over nothing
    bool adds = false; ///< behind the rows that are there, instead of them
    /// File for what is not taken over, with the reasons: the bad rows alone, or, when nothing is taken over, all rows.
    /// A workbook when it ends in .xlsx, else CSV. Written only when there is a bad row; must not exist.
    QString rejects;
    base::Language language = base::Language::Dutch; ///< of the person, for the words of problems
    exchange::Progress progress; ///< asked in another thread; importFile counts reading and trying as halves
};

/// What came of reading a file of values.
struct Imported {
    int fields = 0;
    int rows = 0;
    QMap<QString, int> removed; ///< rows that were there and are gone, by table; tables that lost none are left out
    QMap<QString, int> overwritten; ///< rows that were there and have other values now, by table, in the same way
    QStringList differences; ///< computed values of the file that come out otherwise here (GEN-04), in words
    /// Not empty: nothing was taken over, unless good rows were asked for; then these are the faults of the others.
    QList<base::Problem> problems;
    QList<base::Problem> notes; ///< of what was read all the same: columns or sheets left out, hidden rows, …
    QStringList unknownColumns; ///< of the file, where they are a problem: as a ColumnMap names them
    QString onlyMonthFirst; ///< see exchange::Import
    int rejected = 0; ///< bad rows
    bool isTakenOver = false;
    exchange::ColumnMap remembered; ///< how columns were matched from memory
    bool keepsColumns = false; ///< the matching by hand was kept
    QString encoding; ///< of CSV
    QChar separator; ///< of CSV
};

/// Reads a file (JSON for a form; CSV or a workbook for tables) in a pool thread and takes it over as one event, or
/// not at all. `form`: "ocmw" or a module. Problems: "file.read", "file.tooLarge", "file.exists", "import.kind",
/// "import.table" (which table?), those of SheetFile and of `editable`. Wrong cells are no problem of the act: they are
/// listed in `Imported::problems`.
///
/// A measure goes by the form or by the table (desk/entry_mode.h): "import.mode" and "import.entire".
[[nodiscard]] QFuture<base::Result<Imported>> importFile(
    Workplace &workplace, const QString &form, const QString &path, const ImportWish &wish = {});

} // namespace desk
