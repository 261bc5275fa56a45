// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/tally.h"

#include "report/sheet.h"

#include <algorithm>

namespace report {

void Tally::touch(const std::optional<RowId> &row)
{
    if (row)
        m_touched.insert(*row);
    else
        m_allTouched = true;
}

form::Value Tally::result(const Sheet &sheet, const QList<form::Value> &key)
{
    refresh(sheet);
    const auto group = m_groups.constFind(key);
    return group == m_groups.constEnd() ? form::Aggregation(m_grouping.function).result() : group->result();
}

Tally::Changes Tally::takeChanges(const Sheet &sheet)
{
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
    const auto group = m_groups.find(*share->key); // none when it holds missing cells only
    const bool taken = group == m_groups.end() || group->remove(share->value);
    if (taken && group != m_groups.end() && group->isEmpty())
        m_groups.erase(group);
    if (!m_changes.all)
        m_changes.keys.insert(*share->key);
    m_shares.remove(row);
    return taken;
}

void Tally::give(const Sheet &sheet, RowId row, qsizetype index)
{
    const form::Grouping::Share share = m_grouping.shareOf(sheet, index);
    if (!share.key)
        return;
    auto group = m_groups.find(*share.key);
    if (group == m_groups.end())
        group = m_groups.insert(*share.key, form::Aggregation(m_grouping.function));
    group->add(share.value);
    m_shares.insert(row, share);
    if (!m_changes.all)
        m_changes.keys.insert(*share.key);
}

} // namespace report
