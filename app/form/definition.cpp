// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/definition.h"

namespace form {

const Field *Table::column(QStringView name) const
{
    for (const Field &field : columns) {
        if (QStringView(field.id).mid(id.size() + 1) == name)
            return &field;
    }
    return nullptr;
}

const Field *Definition::field(QStringView id) const
{
    for (const Section &section : sections) {
        for (const Item &item : section.items) {
            if (const auto *field = std::get_if<Field>(&item); field && field->id == id)
                return field;
            const auto *table = std::get_if<Table>(&item);
            if (table && id.startsWith(table->id) && id.mid(table->id.size()).startsWith(u'.'))
                return table->column(id.mid(table->id.size() + 1));
        }
    }
    return nullptr;
}

const Table *Definition::table(QStringView id) const
{
    for (const Table *table : tables()) {
        if (table->id == id)
            return table;
    }
    return nullptr;
}

QList<const Field *> Definition::fields() const
{
    QList<const Field *> all;
    for (const Section &section : sections) {
        for (const Item &item : section.items) {
            if (const auto *field = std::get_if<Field>(&item))
                all.append(field);
        }
    }
    return all;
}

QList<const Table *> Definition::tables() const
{
    QList<const Table *> all;
    for (const Section &section : sections) {
        for (const Item &item : section.items) {
            if (const auto *table = std::get_if<Table>(&item))
                all.append(table);
        }
    }
    return all;
}

} // namespace form
