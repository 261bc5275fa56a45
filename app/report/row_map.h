// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/values.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace report {

/// What is known of the rows of a table, in the order of their ids. Where a hundred thousand rows are worked out one
/// after the other, each stands at once beside the one before; else a place is found by halving.
template <typename T>
class RowMap
{
public:
    /// Null: nothing is known. Good until the next `insert` or `clear`.
    [[nodiscard]] const T *find(RowId row) const
    {
        const std::size_t place = placeOf(row);
        return isAt(place, row) && m_entries[place].known ? &*m_entries[place].known : nullptr;
    }
    void insert(RowId row, T known)
    {
        const std::size_t place = placeOf(row);
        if (isAt(place, row))
            m_entries[place].known = std::move(known);
        else
            m_entries.insert(m_entries.begin() + std::ptrdiff_t(place), {row, std::move(known)});
    }
    /// The place stays: most rows come back with something else.
    void remove(RowId row)
    {
        if (const std::size_t place = placeOf(row); isAt(place, row))
            m_entries[place].known.reset();
    }
    void clear() { m_entries.clear(); }

private:
    struct Entry {
        RowId row = 0;
        std::optional<T> known;
    };
    [[nodiscard]] bool isAt(std::size_t place, RowId row) const
    {
        return place < m_entries.size() && m_entries[place].row == row;
    }
    /// Where the row stands, or would stand.
    [[nodiscard]] std::size_t placeOf(RowId row) const
    {
        if (isAt(m_last, row))
            return m_last;
        if (isAt(m_last + 1, row))
            return ++m_last;
        const auto isBefore = [](const Entry &entry, RowId wanted) { return entry.row < wanted; };
        const bool isBehind = m_entries.empty() || m_entries.back().row < row;
        const auto place
            = isBehind ? m_entries.end() : std::lower_bound(m_entries.begin(), m_entries.end(), row, isBefore);
        m_last = std::size_t(place - m_entries.begin());
        return m_last;
    }

    std::vector<Entry> m_entries;
    mutable std::size_t m_last = 0; ///< the place that was asked for last
};

} // namespace report
