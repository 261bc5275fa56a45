// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/import.h"
#include "form/campaign.h"
#include "report/evaluator.h"

namespace exchange {

/// Reads a form ("ocmw" or a module) from JSON:
///
///   { "form": "hwg", "year": 2016,
///     "fields": { "hwg.n_cash": "12", … }, "tables": { "hwg.files": [ { "no": "…", "amount": "450.00" } ] },
///     "computed": { "hwg.n_total": "18", "gef.staff.cost": [ "1250.00", … ] } }
///
/// Values are texts in canonical spelling; counts may be JSON integers, truth values JSON booleans, and null or "" is
/// the missing value. A field that is named is set, a table that is named is replaced; others stay as they are. A row
/// that has the same key (or, without key column, the same place and the same sealed values) as a row of `current`
/// stays that row and keeps the local cells that the file does not name.
/// Refused, each with its place ("hwg.files:3:amount" is the third row): unknown keys, wrong types, computed fields
/// among the typed, a file that brings nothing; and, with line and column, whatever form::parseJson refuses.
[[nodiscard]] Import importJson(
    const QByteArray &bytes, const form::Campaign &campaign, const QString &form, const report::Values &current);

/// The same format, typed and computed; missing values are "".
[[nodiscard]] QByteArray exportJson(const report::Evaluator &evaluator, const QString &form, Locals locals);

/// What a file of any year says of a form.
struct YearValues {
    QString form;
    int year = 0;
    report::Values values; ///< typed, and fields that are computed
    QList<ComputedValue> computed; ///< those fields, to be compared with what comes out
    int unknown = 0; ///< values that the campaign does not know, or not of this kind: they are left out
};
/// Reads a file in the same format for comparison, whatever its year: the forms may have changed since. Nothing is
/// judged. Problems: "form.json.…", "exchange.json.shape".
[[nodiscard]] base::Result<YearValues> readYear(const QByteArray &bytes, const form::Campaign &campaign);

/// A computed value of the file that is not what comes out here (GEN-04).
struct Difference {
    QString id;
    qsizetype row = -1;
    QString inFile;
    QString computed; ///< canonical
};
[[nodiscard]] QList<Difference> differences(const QList<ComputedValue> &computed, const report::Evaluator &evaluator);

} // namespace exchange
