// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/column_map.h"
#include "exchange/import.h"
#include "form/campaign.h"

namespace exchange {

/// How the rows of a sheet become those of a table.
struct TableWish {
    QString table; ///< id: "hwg.files", "staff"
    ColumnMap map; ///< beside the headers that are understood
    enum class BadRows {
        RefuseAll, ///< one bad row, and nothing is taken over
        LeaveOut ///< good rows are taken over, bad ones stand in Import::rejected
    };
    BadRows badRows = BadRows::RefuseAll;
    enum class Rows {
        Replace, ///< the table has the rows of the file afterwards
        Add ///< they come behind those that are there; one with a known key changes that row, in the file's columns
    };
    Rows rows = Rows::Replace;
    base::Language language = base::Language::Dutch; ///< of the person, see `Manner`
    /// A date of the file could only be month/day/year, though it is mended by now.
    bool doubtsDates = false;
};

/// Reads rows of one table. The first row of the sheet names the columns (see readHeader); computed columns are
/// compared, not read. Cells as `readCell` reads them. Rows keep their identity and their local cells as in importJson.
/// A cell that a spreadsheet merged over several columns or rows of the table is refused, as the file has its value
/// only once, until a person put a value into each of its cells. A row that is named as a total and holds nothing but
/// sums of the rows above is left out. Where a date of the sheet can only be month/day/year ("02/29/2016"), every other
/// one that can be both ("3/1/2016") is asked, unless the map says which comes first; where none can only be that, the
/// day comes first, as in Belgium. Dates that a workbook has as dates are what they are. A faulty header refuses
/// everything, whatever was asked for bad rows. Problems, with the cell as a spreadsheet names it
/// ("hwg.files:D3:amount"): those of readHeader and readCell; "exchange.cell.extra" (under no header),
/// "exchange.cell.merged", "exchange.total.other" (named as a total, but with other figures), "exchange.total.doubtful"
/// (filled in like a row), "exchange.rows", "exchange.rows.none" (it would empty a table that has rows),
/// "exchange.nothing", "exchange.table", "exchange.cancelled". Notes: those of readHeader; "exchange.total",
/// "exchange.sheet.hidden", "exchange.rows.changed" (added rows whose key was known).
[[nodiscard]] Import importTable(const Sheet &sheet, const form::Campaign &campaign, const TableWish &wish,
    const report::Values &current, const Progress &progress = {});

} // namespace exchange
