// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/table_sums.h"

#include "form/display.h"
#include "ui/form/table_model.h"

#include <map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString unknown = u"–"_s; // beyond what numbers can hold

QString shown(const std::optional<base::Decimal> &sum, const TableModel &model, int column)
{
    return sum ? form::displayedNumber(*sum, form::decimalsOf(model.field(column).type), model.language()) : unknown;
}

std::optional<base::Decimal> added(const std::optional<base::Decimal> &sum, const form::Value &value)
{
    return sum && value.number() ? base::Decimal::add(*sum, *value.number()) : sum;
}

std::optional<base::Decimal> added(
    const std::optional<base::Decimal> &sum, const TableModel &model, int row, int column)
{
    const report::Row *cells = model.rowAt(row);
    return cells ? added(sum, model.texts().valueIn(*cells, column)) : sum;
}

} // namespace

bool isSummed(const TableModel &model, int column)
{
    const form::Field &field = model.field(column);
    const bool adds
        = field.type == form::Type::Money || field.type == form::Type::Fte || field.type == form::Type::Count;
    return adds && field.name() != model.table().keyColumn;
}

QString sumOfAll(const TableModel &model, int column)
{
    const form::Value sum = model.source().evaluator().sum(model.field(column).id);
    return shown(sum.number() ? std::optional(*sum.number()) : std::nullopt, model, column);
}

QString sumOfShown(const TableModel &model, int column)
{
    std::optional<base::Decimal> sum = base::Decimal();
    for (int row = 0; row < model.shownRows(); ++row)
        sum = added(sum, model, row, column);
    return shown(sum, model, column);
}

QString sumOfLastYear(const TableModel &model, int column)
{
    const form::Field &field = model.field(column);
    const QList<report::Row> &rows = model.source().previous().rows(model.table().id);
    std::optional<base::Decimal> sum = base::Decimal();
    qsizetype known = 0;
    for (const report::Row &row : rows) {
        const form::Value value = row.cells.value(field.name());
        known += value.isMissing() ? 0 : 1;
        sum = added(sum, value);
    }
    const bool isTyped = !field.isComputed() && field.preset.isEmpty();
    return known == 0 || (known < rows.size() && !isTyped) ? QString() : shown(sum, model, column);
}

QString sumOfCells(const TableModel &model, const QItemSelection &cells)
{
    std::map<int, std::optional<base::Decimal>> sums;
    qsizetype count = 0;
    for (const QItemSelectionRange &range : cells)
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!isSummed(model, column))
                continue;
            auto &sum = sums.try_emplace(column, base::Decimal()).first->second;
            for (int row = range.top(); row <= range.bottom() && !model.isBlankRow(row); ++row, ++count)
                sum = added(sum, model, row, column);
        }
    QStringList parts;
    for (const auto &[column, sum] : sums)
        parts.append(form::labelled(
            model.field(column).label.in(model.language()), shown(sum, model, column), model.language()));
    return count > 1 ? parts.join(u" · "_s) : QString();
}

} // namespace ui
