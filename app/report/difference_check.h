// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/check.h"

namespace report {

/// In percent of the old value, with the sign of the change. Nothing when that is 0, or beyond 38 digits.
[[nodiscard]] std::optional<base::Decimal> differenceInPercent(const base::Decimal &now, const base::Decimal &before);

/// GEN-08: a figure that differs from last year's by more than the campaign's parameter `difference.limit` (in
/// percent).
class DifferenceCheck final : public Check
{
public:
    /// Every number that is typed once for the module, and the computed ones that tell its story (`Summary`); not
    /// those that stay on the workstation, nor those that repeat a parameter of the campaign. Rows have no namesake in
    /// last year's report.
    [[nodiscard]] static bool covers(const form::Definition &form, const form::Field &field);

    DifferenceCheck(const form::Definition &form, const form::Field &field);
    [[nodiscard]] QList<form::Reading> readings(const form::Names &names) const override;

protected:
    /// Nothing when either year has no figure, or last year's was 0.
    [[nodiscard]] Outcome ask(const Sheet &sheet, RowId row, qsizetype index) const override;

private:
    const form::Field &m_field;
};

} // namespace report
