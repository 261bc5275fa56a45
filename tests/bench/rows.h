// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/report/sample.h"

/// The example with so many rows in one table: its own, over and over.
inline report::Values withRows(const QString &table, qsizetype count)
{
    report::Values values = sample::example();
    const QList<report::Row> pattern = values.rows(table);
    const form::Table &definition = *form::Campaign::builtIn().table(table);
    QList<report::Row> rows;
    rows.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        report::Row row{i + 1, pattern.at(i % pattern.size()).cells};
        if (!definition.keyColumn.isEmpty())
            row.cells.insert(definition.keyColumn, base::Decimal(i + 1));
        // Every invoice once: lines that are all doubles of each other would measure the list of findings.
        if (definition.column(u"document"))
            row.cells.insert(QStringLiteral("document"), QStringLiteral("F%1").arg(i + 1));
        row.cells.remove(QStringLiteral("insz")); // every person once, too
        for (const QString &name : {QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("name")}) {
            if (definition.column(name))
                row.cells.insert(name, name + QString::number(i + 1));
        }
        if (definition.column(u"supplier"))
            row.cells.insert(QStringLiteral("supplier"), QStringLiteral("S%1").arg(i / 10));
        rows.append(row);
    }
    values.setRows(table, rows);
    return values;
}
