// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/import.h"
#include "report/evaluator.h"

namespace exchange {

/// The content of a table at one moment: taken in the thread of the report, written down anywhere.
struct TableRows {
    const form::Table *table = nullptr;
    QList<const form::Field *> columns;
    QList<QList<form::Value>> rows; ///< in the order of the columns: what was typed, or what is computed; no presets
};

/// Without local columns, unless they are asked for.
[[nodiscard]] QList<const form::Field *> exportedColumns(const form::Table &table, Locals locals);

/// Precondition: the campaign has this table.
[[nodiscard]] TableRows rowsOf(const report::Evaluator &evaluator, const QString &table, Locals locals);

} // namespace exchange
