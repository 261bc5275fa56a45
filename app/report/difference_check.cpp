// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/difference_check.h"

#include "report/field_check.h"

namespace report {

using base::Decimal;

std::optional<Decimal> differenceInPercent(const Decimal &now, const Decimal &before)
{
    const auto change = Decimal::subtract(now, before);
    const auto hundredfold = change ? Decimal::multiply(*change, Decimal(100)) : std::nullopt;
    return hundredfold ? Decimal::divide(*hundredfold, before) : std::nullopt;
}

bool DifferenceCheck::covers(const form::Definition &form, const form::Field &field)
{
    if (field.scope == form::Scope::Local || !form::isNumeric(field.type))
        return false;
    if (field.id == form.summary.granted || field.id == form.summary.justified)
        return true;
    return !field.isComputed() && !field.preset.text().startsWith(u"param.");
}

DifferenceCheck::DifferenceCheck(const form::Definition &form, const form::Field &field)
    : Check(form.code, nullptr), m_field(field)
{
}

QList<form::Reading> DifferenceCheck::readings(const form::Names &) const
{
    return {{m_field.id, false}};
}

Outcome DifferenceCheck::ask(const Sheet &sheet, RowId, qsizetype) const
{
    const Path path{m_field.id, std::nullopt, {}};
    const form::Value value = sheet.at(path);
    const form::Value before = sheet.previous().at(path);
    const form::Value limit = sheet.campaign().parameter(QStringLiteral("difference.limit"));
    if (!value.number() || !before.number() || *before.number() <= Decimal(0) || !limit.number())
        return {};
    const auto difference = differenceInPercent(*value.number(), *before.number());
    if (!difference || (*difference <= *limit.number() && *difference >= limit.number()->negated()))
        return {};
    Breach breach{QStringLiteral("GEN-08"), {}, *limit.number(), before, *difference};
    return {0, 0, {generalFinding(breach, {form(), path, -1, nullptr, &m_field}, value, sheet.campaign())}};
}

} // namespace report
