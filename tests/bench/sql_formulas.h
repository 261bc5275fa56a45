// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/campaign.h"
#include "report/values.h"

#include <QSqlDatabase>

/// The formulas of a campaign as SQL, to compare with. Fields are lines of the table "field" (id, value), each table of
/// a form is a table with a column for each of its columns; numbers are REAL, dates ISO texts.
namespace sql {

/// Makes the tables and fills in what was typed.
void load(QSqlDatabase &database, const form::Campaign &campaign, const report::Values &values);

/// A statement for each field and column of all forms that is computed or has a proposed value, in an order in which
/// each finds what it reads.
[[nodiscard]] QStringList statements(const form::Campaign &campaign);

/// Runs a statement with these values, or ends the program.
void run(QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

} // namespace sql
