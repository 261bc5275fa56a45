// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/table_rows.h"

namespace exchange {

using form::Field;
using form::Scope;

QList<const Field *> exportedColumns(const form::Table &table, Locals locals)
{
    QList<const Field *> columns;
    for (const Field &column : table.columns) {
        const bool isLocal = column.scope == Scope::Local || table.scope == Scope::Local;
        if (!isLocal || locals == Locals::Include)
            columns.append(&column);
    }
    return columns;
}

TableRows rowsOf(const report::Evaluator &evaluator, const QString &table, Locals locals)
{
    const form::Table *definition = evaluator.campaign().table(table);
    TableRows content{definition, exportedColumns(*definition, locals), {}};
    QStringList names;
    for (const Field *column : content.columns)
        names.append(column->name());
    for (const report::Row &row : evaluator.values().rows(table)) {
        QList<form::Value> cells;
        cells.reserve(names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const bool isComputed = content.columns.at(i)->isComputed();
            cells.append(isComputed ? evaluator.value({table, row.id, names.at(i)}) : row.cells.value(names.at(i)));
        }
        content.rows.append(cells);
    }
    return content;
}

} // namespace exchange
