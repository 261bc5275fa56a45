// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/tally.h"

#include "report/sheet.h"

#include <algorithm>

namespace report {

namespace {

using form::Aggregation;
using form::SpanAggregation;

bool isEmpty(const std::variant<Aggregation, SpanAggregation> &group)
{
    return std::visit([](const auto &one) { return one.isEmpty(); }, group);
}

void add(std::variant<Aggregation, SpanAggregation> &group, const form::Grouping::Share &share)
{
    if (auto *plain = std::get_if<Aggregation>(&group))
        plain->add(share.value);
    else
        std::get<SpanAggregation>(group).add(*(share.key->cend() - 2), share.key->last(), share.value);
}

bool remove(std::variant<Aggregation, SpanAggregation> &group, const form::Grouping::Share &share)
{
    if (auto *plain = std::get_if<Aggregation>(&group))
        return plain->remove(share.value);
    return std::get<SpanAggregation>(group).remove(*(share.key->cend() - 2), share.key->last(), share.value);
}

} // namespace

void Tally::touch(const std::optional<RowId> &row)
{
    if (row)
        m_touched.insert(*row);
    else
        m_allTouched = true;
}

/// With an alternative, rows that have it of themselves always count, and the others where it holds around them.
form::Value Tally::result(const Sheet &sheet, const QList<form::Value> &key)
{
    refresh(sheet);
    if (!m_grouping.alternative && !m_grouping.span) {
        const auto group = m_groups.constFind(key);
        return (group == m_groups.constEnd() ? Aggregation(m_grouping.function) : std::get<Aggregation>(*group))
            .result();
    }
    Key group = key.first(m_grouping.groupSize());
    if (!m_grouping.alternative)
        return totalOf(group, key).result(m_grouping.function);
    const form::Value holdsAround = std::exchange(group.last(), true);
    form::Total total = totalOf(group, key);
    if (*holdsAround.truth()) {
        group.last() = false;
        total.add(totalOf(group, key));
    }
    return total.result(m_grouping.function);
}

form::Total Tally::totalOf(const Key &group, const Key &wanted) const
{
    const auto found = m_groups.constFind(group);
    if (found == m_groups.constEnd())
        return {};
    if (const auto *plain = std::get_if<Aggregation>(&*found))
        return plain->total();
    return std::get<SpanAggregation>(*found).at(wanted.last());
}

Tally::Key Tally::groupOf(const form::Grouping::Share &share) const
{
    return m_grouping.span ? share.key->first(m_grouping.groupSize()) : *share.key;
}

Tally::Changes Tally::takeChanges(const Sheet &sheet)
{
    if (!m_isCounted)
        return {};
    refresh(sheet);
    return std::exchange(m_changes, {});
}

void Tally::refresh(const Sheet &sheet)
{
    const QSet<RowId> touched = std::exchange(m_touched, {});
    const bool kept = !std::exchange(m_allTouched, false)
        && std::all_of(touched.begin(), touched.end(), [&](RowId row) { return recount(sheet, row); });
    if (!kept)
        countAll(sheet);
}

void Tally::countAll(const Sheet &sheet)
{
    m_shares.clear();
    m_groups.clear();
    m_changes = {true, {}};
    const QList<Row> &rows = sheet.values().rows(m_grouping.scope.table);
    for (qsizetype i = 0; i < rows.size(); ++i)
        give(sheet, rows.at(i).id, i);
    if (!std::exchange(m_isCounted, true))
        m_changes = {};
}

bool Tally::recount(const Sheet &sheet, RowId row)
{
    if (!takeBack(row))
        return false;
    const qsizetype index = sheet.position(m_grouping.scope.table, row);
    if (index >= 0)
        give(sheet, row, index);
    return true;
}

bool Tally::takeBack(RowId row)
{
    const form::Grouping::Share *share = m_shares.find(row);
    if (!share)
        return true;
    const Key key = groupOf(*share);
    const auto group = m_groups.find(key); // none when it holds missing cells only
    const bool taken = group == m_groups.end() || remove(*group, *share);
    if (taken && group != m_groups.end() && isEmpty(*group))
        m_groups.erase(group);
    if (!m_changes.all)
        m_changes.keys.insert(key);
    m_shares.remove(row);
    return taken;
}

void Tally::give(const Sheet &sheet, RowId row, qsizetype index)
{
    const form::Grouping::Share share = m_grouping.shareOf(sheet, index);
    if (!share.key)
        return;
    const Key key = groupOf(share);
    auto group = m_groups.find(key);
    if (group == m_groups.end())
        group = m_groups.insert(
            key, m_grouping.span ? Group(SpanAggregation()) : Group(Aggregation(m_grouping.function)));
    add(*group, share);
    m_shares.insert(row, share);
    if (!m_changes.all)
        m_changes.keys.insert(key);
}

} // namespace report
