// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/carryover.h"

#include <algorithm>

namespace report {

namespace {

using form::Field;
using form::Table;
using form::Value;

/// Last year's value, unless this year's form cannot hold it any more.
Value usable(const Value &before, const Field &field)
{
    const bool isChoice = field.type != form::Type::Choice
        || std::any_of(field.choices.begin(), field.choices.end(),
            [&before](const form::Choice &choice) { return Value(choice.code) == before; });
    return isChoice && form::fits(before, field.type) ? before : Value();
}

Edit settingOf(const Path &path, const Value &value)
{
    return {Edit::Kind::SetValue, path, value, 0, {}};
}

/// A field and those that belong to it.
class FieldCarry
{
public:
    FieldCarry(const Values &now, const Values &before) : m_now(now), m_before(before) { }

    [[nodiscard]] Carryover carryover(const QString &form, const Field &field, const QList<const Field *> &followers)
    {
        Carryover result{form, field.id, {}, 0, 0};
        const Value now = m_now.field(field.id);
        const bool isTheSame = now.isMissing() || now == m_before.field(field.id);
        add(field, true, result);
        for (const Field *follower : followers)
            add(*follower, isTheSame, result);
        return result;
    }

private:
    void add(const Field &field, bool mayBeFilled, Carryover &result) const
    {
        const Value before = usable(m_before.field(field.id), field);
        const Value now = m_now.field(field.id);
        if (before.isMissing() || now == before)
            return;
        if (now.isMissing() && mayBeFilled)
            result.edits.append(settingOf({field.id, std::nullopt, {}}, before));
        else
            ++result.leftAlone;
    }

    const Values &m_now;
    const Values &m_before;
};

/// The rows of one table.
class TableCarry
{
public:
    TableCarry(const QString &form, const Table &table, const Values &now)
        : m_table(table), m_now(now.rows(table.id)), m_next(now.nextRowId(table.id)), m_result{form, table.id, {}, 0, 0}
    {
        for (qsizetype i = 0; i < m_now.size(); ++i)
            m_known.insert(nameOf(m_now.at(i).cells), i);
    }

    [[nodiscard]] Carryover carryover(const QList<Row> &before)
    {
        for (const Row &row : before) {
            if (const Cells cells = carriedCells(row.cells); !cells.isEmpty())
                add(cells);
        }
        return m_result;
    }

private:
    [[nodiscard]] Cells carriedCells(const Cells &row) const
    {
        Cells cells;
        for (const Field &column : m_table.columns) {
            const Value value = column.carry ? usable(row.value(column.name()), column) : Value();
            if (!value.isMissing())
                cells.insert(column.name(), value);
        }
        return cells;
    }

    /// What makes a row this one and no other: its key, or all that is carried.
    [[nodiscard]] QStringList nameOf(const Cells &row) const
    {
        if (const Field *key = m_table.column(m_table.keyColumn); key && !row.value(key->name()).isMissing())
            return {form::canonical(row.value(key->name()), key->type)};
        QStringList name{QString()}; // apart from every key
        for (const Field &column : m_table.columns) {
            if (column.carry)
                name.append(form::canonical(row.value(column.name()), column.type));
        }
        return name;
    }

    void add(const Cells &cells)
    {
        const auto standing = m_known.constFind(nameOf(cells));
        if (standing != m_known.constEnd())
            return *standing < m_now.size() ? fill(m_now.at(*standing), cells) : void();
        if (m_now.size() + m_result.rows >= m_table.maximumRows) {
            ++m_result.leftAlone;
            return;
        }
        m_known.insert(nameOf(cells), m_now.size() + m_result.rows);
        const Row row{m_next++, cells};
        m_result.edits.append(
            {Edit::Kind::InsertRow, {m_table.id, row.id, {}}, {}, m_now.size() + m_result.rows, {row}});
        ++m_result.rows;
    }

    void fill(const Row &row, const Cells &cells)
    {
        QList<Edit> edits;
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            const Value now = row.cells.value(cell.key());
            if (now.isMissing())
                edits.append(settingOf({m_table.id, row.id, cell.key()}, *cell));
            else if (now != *cell) {
                ++m_result.leftAlone;
                return;
            }
        }
        m_result.edits += edits;
    }

    const Table &m_table;
    const QList<Row> &m_now;
    RowId m_next;
    QHash<QStringList, qsizetype> m_known; ///< positions, by name
    Carryover m_result;
};

} // namespace

QList<Carryover> carryovers(const form::Campaign &campaign, const Values &now, const Values &before)
{
    QList<Carryover> all;
    const auto add = [&all](const Carryover &one) {
        if (!one.edits.isEmpty() || one.leftAlone > 0)
            all.append(one);
    };
    const auto addForm = [&](const form::Definition &form) {
        const QList<const Field *> fields = form.fields();
        for (const Field *field : fields) {
            if (!field->carry || !field->carryWith.isEmpty())
                continue;
            QList<const Field *> followers;
            std::copy_if(fields.begin(), fields.end(), std::back_inserter(followers),
                [field](const Field *other) { return other->carryWith == field->id; });
            add(FieldCarry(now, before).carryover(form.code, *field, followers));
        }
        for (const Table *table : form.tables()) {
            if (table->carry)
                add(TableCarry(form.code, *table, now).carryover(before.rows(table->id)));
        }
    };
    addForm(campaign.ocmw());
    for (const form::Definition &module : campaign.modules())
        addForm(module);
    return all;
}

} // namespace report
