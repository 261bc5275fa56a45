// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/check.h"

#include <QRegularExpression>

namespace report {

/// A value that breaks a general rule, with what the sentence about it may name.
struct Breach {
    QString rule; ///< "GEN-03"; empty: none
    form::Value minimum{};
    form::Value maximum{};
    form::Value previous{}; ///< last year's
    form::Value difference{}; ///< from last year's, in percent
};

/// What follows from the type of a typed field or column: required, range, length, pattern, choices, references.
class FieldCheck final : public Check
{
public:
    FieldCheck(const form::Definition &form, const form::Field &field, const form::Table *table);
    [[nodiscard]] QList<form::Reading> readings(const form::Names &names) const override;

protected:
    [[nodiscard]] Outcome ask(const Sheet &sheet, RowId row, qsizetype index) const override;

private:
    [[nodiscard]] bool isRequired(const Sheet &sheet, qsizetype index) const;
    [[nodiscard]] Breach breachOf(const form::Value &value, const Sheet &sheet) const;
    [[nodiscard]] Breach ofNumber(const form::Value &value) const;
    [[nodiscard]] Breach ofDate(const form::Value &value, int year) const;
    [[nodiscard]] Breach ofText(const form::Value &value) const;
    [[nodiscard]] Breach ofChoice(const form::Value &value) const;
    [[nodiscard]] Breach ofIdentifier(const form::Value &value, const Sheet &sheet) const;
    [[nodiscard]] Breach ofReference(const form::Value &value, const Sheet &sheet) const;

    const form::Field &m_field;
    QString m_name; ///< of the field, as a column
    QRegularExpression m_pattern;
};

/// Rows too few or too many, a key that stands twice.
class TableCheck final : public Check
{
public:
    TableCheck(const form::Definition &form, const form::Table &table);
    [[nodiscard]] QList<form::Reading> readings(const form::Names &names) const override;

protected:
    [[nodiscard]] Outcome ask(const Sheet &sheet, RowId row, qsizetype index) const override;

private:
    void askKeys(const Sheet &sheet, Outcome &outcome) const;

    const form::Table &m_table;
};

/// The finding about a breach: the general rule's sentence, filled in.
struct Place {
    QString form;
    Path path;
    qsizetype position = -1;
    const form::Table *table = nullptr; ///< null: a plain field
    const form::Field *field = nullptr; ///< null: the table as a whole
};
[[nodiscard]] Finding generalFinding(
    const Breach &breach, const Place &place, const form::Value &value, const form::Campaign &campaign);

} // namespace report
