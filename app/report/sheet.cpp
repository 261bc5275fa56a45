// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/sheet.h"

#include <algorithm>

namespace report {

namespace {

/// A computed number is what its field shows, not more: totals of shown amounts add up to the cent.
form::Value asShown(const form::Value &value, form::Type type)
{
    if (value.number() && form::isNumeric(type))
        return value.number()->rounded(form::decimalsOf(type));
    return value;
}

} // namespace

Sheet::Sheet(const form::Campaign &campaign, Values values, Values previous, QDate today)
    : m_campaign(campaign),
      m_names(campaign),
      m_values(std::move(values)),
      m_previous(std::move(previous)),
      m_today(today)
{
    addForm(campaign.ocmw());
    for (const form::Definition &form : campaign.modules())
        addForm(form);
    findRows();
}

void Sheet::addForm(const form::Definition &form)
{
    for (const form::Field *field : form.fields())
        addField(*field, nullptr);
    for (const form::Table *table : form.tables()) {
        m_tables[table->id].table = table;
        for (const form::Field &column : table->columns)
            addField(column, table);
    }
}

void Sheet::addField(const form::Field &field, const form::Table *table)
{
    const bool derives = field.isComputed() || !field.preset.isEmpty();
    Derived *derived = derives ? &m_derived[field.id] : nullptr;
    if (derived)
        *derived = {&field, table, {}};
    if (table)
        m_tables[table->id].columns.insert(field.name(), {&field, field.name(), derived});
}

/// The lists of rows move in memory when values are edited.
void Sheet::findRows()
{
    for (auto &[id, state] : m_tables)
        state.rows = &m_values.rows(id);
}

Sheet::TableState *Sheet::state(const QString &table) const
{
    const auto found = m_tables.find(table);
    return found == m_tables.end() ? nullptr : &found->second;
}

const std::optional<form::Meaning> &Sheet::meaning(const QString &name) const
{
    auto found = m_meanings.find(name);
    if (found == m_meanings.end())
        found = m_meanings.insert(name, m_names.meaning(name, nullptr));
    return *found;
}

QString Sheet::tableOf(const QString &name) const
{
    const auto &found = meaning(name);
    return found && found->table ? found->table->id : QString();
}

form::Value Sheet::value(const QString &name) const
{
    const std::optional<form::Meaning> found = meaning(name);
    if (!found)
        return {};
    switch (found->kind) {
    case form::Meaning::Kind::Year: return base::Decimal(m_campaign.year());
    case form::Meaning::Kind::Today: return m_today;
    case form::Meaning::Kind::Parameter: return found->parameter->value;
    case form::Meaning::Kind::Previous: return m_previous.field(found->field->id);
    case form::Meaning::Kind::Field: break;
    default: return {};
    }
    if (found->through.isEmpty())
        return plain(*found->field);
    return through(plain(*found->through.first()), found->through, *found->field);
}

form::Value Sheet::plain(const form::Field &field) const
{
    form::Value typed = field.isComputed() ? form::Value() : m_values.field(field.id);
    const auto derived = m_derived.find(field.id);
    if (!typed.isMissing() || derived == m_derived.end())
        return typed;
    return derivedValue(derived->second, noRow, -1);
}

form::Value Sheet::derivedValue(Derived &derived, RowId row, qsizetype index) const
{
    if (const form::Value *known = derived.known.find(row))
        return *known;
    const form::Field &field = *derived.field;
    const form::CurrentRow current{derived.table ? derived.table->id : QString(), index};
    const auto result = form::evaluate(field.isComputed() ? field.formula : field.preset, *this, current);
    form::Value value = result ? asShown(*result, field.type) : form::Value();
    derived.known.insert(row, value);
    return value;
}

qsizetype Sheet::rowCount(const QString &table) const
{
    const TableState *found = state(table);
    return found ? found->rows->size() : 0;
}

form::Value Sheet::direct(const TableState &state, qsizetype row, const Column &column) const
{
    const Row &stored = state.rows->at(row);
    form::Value typed = column.field->isComputed() ? form::Value() : stored.cells.value(column.name);
    if (!typed.isMissing() || !column.derived)
        return typed;
    return derivedValue(*column.derived, stored.id, row);
}

form::Value Sheet::cell(const QString &table, qsizetype row, const QString &column) const
{
    const TableState *found = state(table);
    if (!found || row < 0 || row >= found->rows->size())
        return {};
    const auto plainColumn = found->columns.constFind(column);
    if (plainColumn != found->columns.constEnd())
        return direct(*found, row, *plainColumn);
    const auto &path = meaning(table + u'.' + column);
    if (!path || !path->field || path->through.isEmpty())
        return {};
    const QList<const form::Field *> references = path->through;
    const form::Field &last = *path->field;
    return through(direct(*found, row, found->columns.value(references.first()->name())), references, last);
}

/// Follows references from row to row; `key` is the value of the first of them.
form::Value Sheet::through(form::Value key, const QList<const form::Field *> &references, const form::Field &last) const
{
    for (qsizetype i = 0; i < references.size(); ++i) {
        const form::Field &reference = *references.at(i);
        const qsizetype row = referredRow(reference, key);
        if (row < 0)
            return {};
        const form::Field &next = i + 1 < references.size() ? *references.at(i + 1) : last;
        key = cell(reference.refersTo, row, next.name());
    }
    return key;
}

RowIndex *Sheet::index(const QString &table, const QList<form::ComparedColumn> &columns) const
{
    TableState *found = state(table);
    if (!found)
        return nullptr;
    QString name;
    for (const form::ComparedColumn &column : columns)
        name += column.name + QLatin1String(column.isAlike ? "\n~" : "\n");
    return &found->indexes.try_emplace(name, table, columns, m_names).first->second;
}

QList<RowId> Sheet::rowsHolding(
    const QString &table, const QList<form::ComparedColumn> &columns, const QList<form::Value> &values) const
{
    RowIndex *found = index(table, columns);
    return found ? found->rowsWith(*this, values) : QList<RowId>();
}

qsizetype Sheet::referredRow(const form::Field &reference, const form::Value &value) const
{
    RowIndex *found = value.isMissing() ? nullptr : index(reference.refersTo, {{reference.referenceKey}});
    return found ? found->firstWith(*this, {value}) : -1;
}

std::optional<QList<qsizetype>> Sheet::rowsWhere(
    const QString &table, const form::ComparedColumn &column, const form::Value &value) const
{
    QList<qsizetype> positions;
    for (const RowId row : rowsHolding(table, {column}, {value}))
        positions.append(position(table, row));
    std::sort(positions.begin(), positions.end());
    return positions;
}

const form::Municipality *Sheet::municipality(const QString &nis) const
{
    return m_campaign.municipality(nis);
}

bool Sheet::isPlace(const QString &nis) const
{
    const form::Municipality *place = m_campaign.municipality(nis);
    return place && !(m_refusesMadeUp && place->region == u"EX");
}

Tally *Sheet::keep(const form::Node &aggregate)
{
    auto grouping = form::groupingOf(aggregate, *this);
    if (!grouping)
        return nullptr;
    Tally &tally = m_tallies.try_emplace(grouping->shareText(), *grouping).first->second;
    m_kept.insert_or_assign(&aggregate, Kept{*std::move(grouping), &tally});
    return &tally;
}

Tally *Sheet::tallyOf(const form::Node &aggregate) const
{
    const auto found = m_kept.find(&aggregate);
    return found == m_kept.end() ? nullptr : found->second.tally;
}

const form::Grouping *Sheet::kept(const form::Node &aggregate) const
{
    const auto found = m_kept.find(&aggregate);
    return found == m_kept.end() ? nullptr : &found->second.grouping;
}

form::Value Sheet::keptResult(const form::Node &aggregate, const QList<form::Value> &key) const
{
    const auto found = m_kept.find(&aggregate);
    return found == m_kept.end() ? form::Value() : found->second.tally->result(*this, key);
}

form::Value Sheet::at(const Path &path) const
{
    if (path.row)
        return cell(path.id, position(path.id, *path.row), path.column);
    const form::Field *field = m_campaign.field(path.id);
    return field && !m_campaign.tableOfColumn(path.id) ? plain(*field) : form::Value();
}

qsizetype Sheet::position(const QString &table, RowId row) const
{
    TableState *found = state(table);
    if (!found)
        return -1;
    if (found->positions.size() != found->rows->size()) {
        found->positions.clear();
        for (qsizetype i = 0; i < found->rows->size(); ++i)
            found->positions.insert(found->rows->at(i).id, i);
    }
    return found->positions.value(row, -1);
}

/// A row at the end moves no other.
void Sheet::movePositions(const Edit &edit)
{
    TableState *found = state(edit.path.id);
    if (!found || edit.kind == Edit::Kind::SetValue)
        return;
    const qsizetype last = found->rows->size() - 1;
    if (edit.kind == Edit::Kind::InsertRow && found->positions.size() == last
        && found->rows->at(last).id == edit.path.row)
        found->positions.insert(*edit.path.row, last);
    else
        found->positions.clear();
}

Edit Sheet::apply(const Edit &edit)
{
    const qsizetype at = edit.path.row ? position(edit.path.id, *edit.path.row) : -1;
    Edit back = report::apply(m_values, edit, at);
    findRows();
    movePositions(edit);
    return back;
}

void Sheet::forget(const QString &id, const std::optional<RowId> &row)
{
    for (auto &[table, state] : m_tables) {
        for (auto &[column, index] : state.indexes)
            index.forget(id, row);
    }
    const auto derived = m_derived.find(id);
    if (derived == m_derived.end())
        return;
    if (row)
        derived->second.known.remove(*row);
    else
        derived->second.known.clear();
}

} // namespace report
