// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/row_order.h"

#include "ui/form/cell_search.h"

#include <QCollator>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

/// What a row is sorted by, worked out once. Only one of the two is looked at: that of the column's type.
struct SortKey {
    form::Value value;
    std::optional<QCollatorSortKey> words;
    report::RowId row = 0;
};

bool isByWords(const form::Value &value, form::Type type)
{
    return value.text() || type == form::Type::Reference;
}

std::strong_ordering compared(const SortKey &a, const SortKey &b)
{
    if (a.words && b.words)
        return a.words->compare(*b.words) <=> 0;
    if (const auto *left = a.value.number(), *right = b.value.number(); left && right)
        return *left <=> *right;
    if (const auto *left = a.value.date(), *right = b.value.date(); left && right)
        return left->toJulianDay() <=> right->toJulianDay();
    if (const auto *left = a.value.truth(), *right = b.value.truth(); left && right)
        return *right <=> *left; // yes before no
    return std::strong_ordering::equal;
}

QList<report::RowId> sorted(const QList<const report::Row *> &rows, const CellTexts &texts, const RowSort &sort)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SortKey> keys;
    keys.reserve(static_cast<size_t>(rows.size()));
    const form::Type type = texts.field(sort.column).type;
    for (const report::Row *row : rows) {
        SortKey key{texts.valueIn(*row, sort.column), {}, row->id};
        if (!key.value.isMissing() && isByWords(key.value, type))
            key.words = collator.sortKey(texts.shown(key.value, sort.column));
        keys.push_back(std::move(key));
    }
    const bool down = sort.order == Qt::DescendingOrder;
    std::stable_sort(keys.begin(), keys.end(), [down](const SortKey &a, const SortKey &b) {
        if (a.value.isMissing() || b.value.isMissing())
            return !a.value.isMissing() && b.value.isMissing();
        return down ? compared(b, a) < 0 : compared(a, b) < 0;
    });
    QList<report::RowId> ids;
    ids.reserve(rows.size());
    for (const SortKey &key : keys)
        ids.append(key.row);
    return ids;
}

} // namespace

QList<report::RowId> orderedRows(const QList<report::Row> &rows, const CellTexts &texts,
    const QSet<report::RowId> &wrong, const RowFilter &filter, const RowSort &sort)
{
    const CellSearch search(filter.text, texts);
    QList<const report::Row *> left;
    for (const report::Row &row : rows)
        if ((!filter.withFindings || wrong.contains(row.id)) && search.isIn(row)
            && (filter.column < 0 || texts.valueIn(row, filter.column) == filter.value))
            left.append(&row);
    if (sort.isActive())
        return sorted(left, texts, sort);
    QList<report::RowId> ids;
    ids.reserve(left.size());
    for (const report::Row *row : left)
        ids.append(row->id);
    return ids;
}

} // namespace ui
