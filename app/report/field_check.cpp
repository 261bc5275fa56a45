// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "report/field_check.h"

#include "base/period.h"

namespace report {

namespace {

using base::Decimal;
using form::Type;

/// GEN-03: amounts and counts stay below 100 000 000.
Decimal largestOf(const form::Field &field, bool inTable)
{
    if (field.maximum)
        return *field.maximum;
    switch (field.type) {
    case Type::Count: return Decimal(99'999'999);
    case Type::Fte: return inTable ? Decimal(1) : Decimal(999);
    case Type::Percent: return Decimal(100);
    default: return Decimal(9'999'999'999, 2);
    }
}

QString rule(const char *id)
{
    return QLatin1String(id);
}

bool isBlank(const form::Value &value)
{
    return value.isMissing() || (value.text() && value.text()->trimmed().isEmpty());
}

qsizetype lengthOf(const QString &text)
{
    return text.trimmed().toUcs4().size();
}

} // namespace

FieldCheck::FieldCheck(const form::Definition &form, const form::Field &field, const form::Table *table)
    : Check(form.code, table),
      m_field(field),
      m_name(field.name()),
      m_pattern(QRegularExpression::anchoredPattern(field.pattern))
{
}

QList<form::Reading> FieldCheck::readings(const form::Names &names) const
{
    QList<form::Reading> all = form::readings(m_field.required, names, rowTable());
    all.append({m_field.id, rowTable() != nullptr});
    if (m_field.type == Type::Reference) {
        all.append({m_field.refersTo, false});
        all.append({m_field.refersTo + u'.' + m_field.referenceKey, false});
    }
    return all;
}

bool FieldCheck::isRequired(const Sheet &sheet, qsizetype index) const
{
    if (m_field.required.isEmpty())
        return false;
    const auto required = form::evaluate(m_field.required, sheet, {rowTable() ? rowTable()->id : QString(), index});
    return required && required->truth() && *required->truth();
}

Outcome FieldCheck::ask(const Sheet &sheet, RowId row, qsizetype index) const
{
    const form::Value value = rowTable() ? sheet.cell(rowTable()->id, index, m_name) : sheet.value(m_field.id);
    const bool blank = isBlank(value);
    const bool required = isRequired(sheet, index);
    Outcome outcome{required, required && !blank, {}};
    const Breach breach = blank ? Breach{required ? rule("GEN-05") : QString(), {}, {}} : breachOf(value, sheet);
    if (breach.rule.isEmpty())
        return outcome;
    const Path path = rowTable() ? Path{rowTable()->id, row, m_name} : Path{m_field.id, std::nullopt, {}};
    outcome.findings.append(
        generalFinding(breach, {form(), path, index, rowTable(), &m_field}, value, sheet.campaign()));
    return outcome;
}

Breach FieldCheck::breachOf(const form::Value &value, const Sheet &sheet) const
{
    switch (m_field.type) {
    case Type::Count:
    case Type::Decimal:
    case Type::Money:
    case Type::Fte:
    case Type::Percent: return ofNumber(value);
    case Type::Date: return ofDate(value, sheet.campaign().year());
    case Type::Text:
    case Type::LongText: return ofText(value);
    case Type::Choice: return ofChoice(value);
    case Type::Bool: return {value.truth() ? QString() : rule("GEN-05-choice"), {}, {}};
    case Type::Reference: return ofReference(value, sheet);
    default: return ofIdentifier(value, sheet);
    }
}

Breach FieldCheck::ofNumber(const form::Value &value) const
{
    const Decimal smallest = m_field.minimum.value_or(Decimal(0));
    const Decimal largest = largestOf(m_field, rowTable() != nullptr);
    const Decimal *number = value.number();
    const bool fits
        = number && *number >= smallest && *number <= largest && number->decimals() <= form::decimalsOf(m_field.type);
    return {fits ? QString() : rule("GEN-03"), smallest, largest};
}

Breach FieldCheck::ofDate(const form::Value &value, int year) const
{
    const base::Period period = base::calendarYear(year);
    const bool fits = value.date() && (m_field.anyDate || period.contains(*value.date()));
    return {fits ? QString() : rule("GEN-02"), period.from, period.to};
}

Breach FieldCheck::ofText(const form::Value &value) const
{
    if (!value.text())
        return {rule("GEN-05-pattern"), {}, {}};
    if (m_field.maxLength > 0 && lengthOf(*value.text()) > m_field.maxLength)
        return {rule("GEN-05-length"), {}, Decimal(m_field.maxLength)};
    const bool fits = m_field.pattern.isEmpty() || m_pattern.match(value.text()->trimmed()).hasMatch();
    return {fits ? QString() : rule("GEN-05-pattern"), {}, {}};
}

Breach FieldCheck::ofChoice(const form::Value &value) const
{
    for (const form::Choice &choice : m_field.choices) {
        if (value.text() && *value.text() == choice.code)
            return {};
    }
    return {rule("GEN-05-choice"), {}, {}};
}

/// A stored identifier is already in its one spelling; anything else is a wrong one.
Breach FieldCheck::ofIdentifier(const form::Value &value, const Sheet &sheet) const
{
    const auto normal = value.text() ? form::fromCanonical(*value.text(), m_field.type) : std::nullopt;
    const bool valid = normal && *normal == value;
    if (m_field.type == Type::Nis)
        return {valid && sheet.isPlace(*value.text()) ? QString() : rule("GEN-01"), {}, {}};
    return valid ? ofText(value) : Breach{rule("GEN-05-pattern"), {}, {}};
}

Breach FieldCheck::ofReference(const form::Value &value, const Sheet &sheet) const
{
    return {sheet.referredRow(m_field, value) >= 0 ? QString() : rule("GEN-05-reference"), {}, {}};
}

TableCheck::TableCheck(const form::Definition &form, const form::Table &table)
    : Check(form.code, nullptr), m_table(table)
{
}

QList<form::Reading> TableCheck::readings(const form::Names &) const
{
    QList<form::Reading> all{{m_table.id, false}};
    if (!m_table.keyColumn.isEmpty())
        all.append({m_table.id + u'.' + m_table.keyColumn, false});
    return all;
}

Outcome TableCheck::ask(const Sheet &sheet, RowId, qsizetype) const
{
    const qsizetype count = sheet.rowCount(m_table.id);
    Outcome outcome{m_table.minimumRows, static_cast<int>(std::min<qsizetype>(count, m_table.minimumRows)), {}};
    const Place place{form(), {m_table.id, std::nullopt, {}}, -1, &m_table, nullptr};
    const form::Value counted = Decimal(count);
    const Breach tooFew{rule("GEN-05-rows"), Decimal(m_table.minimumRows), Decimal(m_table.maximumRows)};
    const Breach tooMany{rule("GEN-05-most"), tooFew.minimum, tooFew.maximum};
    if (count < m_table.minimumRows)
        outcome.findings.append(generalFinding(tooFew, place, counted, sheet.campaign()));
    if (count > m_table.maximumRows)
        outcome.findings.append(generalFinding(tooMany, place, counted, sheet.campaign()));
    if (!m_table.keyColumn.isEmpty())
        askKeys(sheet, outcome);
    return outcome;
}

/// The second and later rows with the same key are the ones to change.
void TableCheck::askKeys(const Sheet &sheet, Outcome &outcome) const
{
    const QList<Row> &rows = sheet.values().rows(m_table.id);
    QSet<form::Value> seen;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const form::Value key = sheet.cell(m_table.id, i, m_table.keyColumn);
        if (isBlank(key))
            continue;
        if (!seen.contains(key)) {
            seen.insert(key);
            continue;
        }
        const Path path{m_table.id, rows.at(i).id, m_table.keyColumn};
        outcome.findings.append(generalFinding({rule("GEN-05-key"), {}, {}},
            {form(), path, i, &m_table, m_table.column(m_table.keyColumn)}, key, sheet.campaign()));
    }
}

} // namespace report
