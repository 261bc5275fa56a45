// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/evaluator.h"

/// Short ways to write values down in tests, in their canonical spelling.
namespace sample {

using Cells = QList<std::pair<const char *, const char *>>;

/// The value of a field or column of campaign 2016; fails the program when it is not of its type.
[[nodiscard]] form::Value value(const QString &id, const QString &spelling);
void set(report::Values &values, const Cells &fields);
/// Adds a row; its id is its position, counted from 1.
void addRow(report::Values &values, const char *table, const Cells &cells);
/// The page of an OCMW without a finding.
[[nodiscard]] report::Values ocmw();
/// A member of staff with this number, for the whole year.
void addStaff(report::Values &values, const char *number, const char *fte, const char *cost);
/// resources/example.
[[nodiscard]] report::Values example();

[[nodiscard]] report::Evaluator evaluator(const report::Values &values);
/// Canonical spelling of the value at a path.
[[nodiscard]] QString spelled(const report::Evaluator &evaluator, const char *path);
/// "ID path" of the findings of a form with this rule id, in order.
[[nodiscard]] QStringList found(const report::Evaluator &evaluator, const char *form, const char *rule);
/// All findings, with message, for comparison and for reading when a test fails.
[[nodiscard]] QString described(const report::Evaluator &evaluator);

} // namespace sample
