// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/aggregate.h"
#include "form/grouping.h"
#include "form/span_aggregation.h"
#include "report/row_map.h"

#include <QSet>

#include <variant>

namespace report {

class Sheet;

/// One aggregate over a table, kept row by row: after a change of a row only that row is looked at.
class Tally
{
public:
    explicit Tally(form::Grouping grouping) : m_grouping(std::move(grouping)) { }

    [[nodiscard]] const form::Grouping &grouping() const { return m_grouping; }
    /// Which groups may have another result now than when this was last asked. None where no result was asked for yet.
    struct Changes {
        bool all = false;
        QSet<QList<form::Value>> keys;
    };
    [[nodiscard]] Changes takeChanges(const Sheet &sheet);
    /// The row may give something else now; nothing: all rows.
    void touch(const std::optional<RowId> &row);
    /// The aggregate over the rows with this key; see Environment::keptResult.
    [[nodiscard]] form::Value result(const Sheet &sheet, const QList<form::Value> &key);

private:
    using Key = QList<form::Value>;
    using Group = std::variant<form::Aggregation, form::SpanAggregation>;

    void refresh(const Sheet &sheet);
    void countAll(const Sheet &sheet);
    [[nodiscard]] bool recount(const Sheet &sheet, RowId row);
    [[nodiscard]] bool takeBack(RowId row);
    void give(const Sheet &sheet, RowId row, qsizetype index);
    [[nodiscard]] Key groupOf(const form::Grouping::Share &share) const;
    [[nodiscard]] form::Total totalOf(const Key &group, const Key &wanted) const;

    form::Grouping m_grouping;
    bool m_isCounted = false; ///< has been, at least once
    bool m_allTouched = true;
    QSet<RowId> m_touched;
    RowMap<form::Grouping::Share> m_shares; ///< only of rows that belong to a group
    QHash<Key, Group> m_groups;
    Changes m_changes;
};

} // namespace report
