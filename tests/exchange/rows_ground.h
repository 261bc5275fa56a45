// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/sheet_file.h"
#include "exchange/table_import.h"

using exchange::Import;
using exchange::TableWish;

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline exchange::Sheet sheetOf(const QByteArray &bytes, const char *table = "hwg.files")
{
    const auto file = exchange::SheetFile::open(bytes);
    return *file->sheetFor(*form::Campaign::builtIn().table(text(table)));
}

inline exchange::ColumnMap mapOf(const QStringList &entries)
{
    exchange::ColumnMap map;
    for (const QString &entry : entries)
        map.entries.append(*exchange::ColumnMap::parse(entry));
    return map;
}

inline Import read(const QByteArray &csv, const TableWish &wish, const report::Values &current = {})
{
    return exchange::importTable(
        sheetOf(csv, wish.table.toUtf8().constData()), form::Campaign::builtIn(), wish, current);
}

inline TableWish leavingOut(const QStringList &map = {})
{
    return {text("hwg.files"), mapOf(map), TableWish::BadRows::LeaveOut, TableWish::Rows::Replace};
}

inline TableWish plain(const QStringList &map = {})
{
    return {text("hwg.files"), mapOf(map), {}, {}};
}

inline form::Value cell(const Import &import, int row, const char *column)
{
    return import.edits.value(0).rows.value(row).cells.value(text(column));
}
