// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store_private.h"

#include "store/names.h"
#include "store/value_text.h"

namespace store {

using base::Result;
using form::Value;
using report::Row;
using report::Values;

Values Store::Private::valuesOf(int year, const QStringList &without)
{
    Values values;
    Statement fields = db->run("SELECT id, value FROM field WHERE year = ?", year);
    while (fields.next()) {
        const auto value = valueFromText(fields.text(1));
        if (!value)
            failAsDamaged(fields.text(0));
        values.setField(fields.text(0), value.value_or(Value()));
    }
    QHash<QString, QList<Row>> tables;
    CellsReader reader;
    Statement rows
        = db->run("SELECT form_table, row, cells FROM cells WHERE year = ? ORDER BY form_table, position", year);
    while (rows.next()) {
        if (without.contains(rows.text(0)))
            continue;
        const auto cells = reader.read(rows.text(2));
        if (!cells)
            failAsDamaged(rows.text(0));
        tables[rows.text(0)].append({rows.integer(1), cells.value_or(report::Cells())});
    }
    for (auto table = tables.begin(); table != tables.end(); ++table)
        values.setRows(table.key(), table.value());
    return values;
}

Result<Values> Store::load() const
{
    return d->answer(d->valuesOf(d->about.year));
}

Result<Values> Store::previous() const
{
    return d->answer(d->valuesOf(d->about.year - 1));
}

static void writeAll(Database &db, int year, const Values &values)
{
    Statement field = db.prepare("INSERT INTO field (year, id, value) VALUES (?, ?, ?)");
    for (auto value = values.fields().begin(); value != values.fields().end(); ++value)
        field.run(year, value.key(), toText(value.value()));
    Statement line = db.prepare("INSERT INTO cells (year, form_table, row, position, cells) VALUES (?, ?, ?, ?, ?)");
    for (const QString &table : values.tables()) {
        qint64 position = 0;
        for (const Row &row : values.rows(table))
            line.run(year, table, row.id, position++, toText(row.cells));
    }
}

Result<void> Store::setPrevious(const Stamp &stamp, const Values &values, const QString &note)
{
    return d->change([&] {
        const int year = d->about.year - 1;
        d->db->run("DELETE FROM field WHERE year = ?", year);
        d->db->run("DELETE FROM cells WHERE year = ?", year);
        writeAll(*d->db, year, values);
        Event event;
        event.kind = EventKind::PreviousYear;
        event.origin = Origin::Imported;
        event.subject = QString::number(year);
        event.note = note;
        d->note(stamp, event);
    });
}

} // namespace store
