// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/json.h"

namespace exchange {

/// Where a value stands now; nothing when the table has no such row.
static std::optional<report::Path> pathOf(const ComputedValue &computed, const report::Values &values)
{
    if (computed.row < 0)
        return report::Path{computed.id, std::nullopt, {}};
    const qsizetype dot = computed.id.lastIndexOf(u'.');
    const QString table = computed.id.left(dot);
    const QList<report::Row> &rows = values.rows(table);
    if (computed.row >= rows.size())
        return std::nullopt;
    return report::Path{table, rows.at(computed.row).id, computed.id.mid(dot + 1)};
}

QList<Difference> differences(const QList<ComputedValue> &computed, const report::Evaluator &evaluator)
{
    QList<Difference> all;
    for (const ComputedValue &value : computed) {
        const form::Field *field = evaluator.campaign().field(value.id);
        const auto path = pathOf(value, evaluator.values());
        const QString here = field && path ? form::canonical(evaluator.value(*path), field->type) : QString();
        if (here != value.text)
            all.append({value.id, value.row, value.text, here});
    }
    return all;
}

} // namespace exchange
