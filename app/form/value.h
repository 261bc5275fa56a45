// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/decimal.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace form {

/// One value of a field, a cell or an expression: missing, an exact number, a date, a text or a truth value.
/// Choices are texts (their code), references are numbers (the key of the row they name).
class Value
{
public:
    Value() = default; ///< missing
    Value(const base::Decimal &number) : m_content(number) { }
    Value(QDate date) : m_content(date) { }
    Value(QString text) : m_content(std::move(text)) { }
    Value(bool truth) : m_content(truth) { }
    Value(const char *) = delete; // would silently become a truth value

    [[nodiscard]] bool isMissing() const { return std::holds_alternative<std::monostate>(m_content); }
    /// Null pointer when it is of another kind.
    [[nodiscard]] const base::Decimal *number() const { return std::get_if<base::Decimal>(&m_content); }
    [[nodiscard]] const QDate *date() const { return std::get_if<QDate>(&m_content); }
    [[nodiscard]] const QString *text() const { return std::get_if<QString>(&m_content); }
    [[nodiscard]] const bool *truth() const { return std::get_if<bool>(&m_content); }

    /// The same kind and the same value; 1.50 equals 1.5.
    bool operator==(const Value &) const = default;

private:
    std::variant<std::monostate, base::Decimal, QDate, QString, bool> m_content;
};

[[nodiscard]] size_t qHash(const Value &value, size_t seed = 0) noexcept;

/// What a field holds. Each type has one canonical spelling (in XML, JSON and the store), see `canonical`.
enum class Type {
    Count, ///< whole number >= 0
    Decimal, ///< number with two decimals >= 0
    Money, ///< euro with two decimals; computed amounts may be negative
    Fte, ///< full-time equivalent, two decimals
    Percent, ///< 0.00 to 100.00
    Date,
    Text, ///< one line
    LongText, ///< several lines
    Choice,
    Bool,
    Nis,
    Kbo,
    Iban,
    Insz,
    Email,
    Reference, ///< key of a row of another table, for example of a member of staff
};

/// The name of a type in definitions and documents: "count", "longText".
[[nodiscard]] QString nameOf(Type type);
[[nodiscard]] std::optional<Type> typeNamed(const QString &name);
/// All names, in the order of the enumeration.
[[nodiscard]] const QStringList &typeNames();

/// The number of decimals in the canonical spelling of a numeric type (money 2, count 0, …).
[[nodiscard]] int decimalsOf(Type type);
[[nodiscard]] bool isNumeric(Type type);

/// Canonical spelling: "1234.50", "2016-03-31", "true", text in Unicode NFC. A missing value gives an empty text.
[[nodiscard]] QString canonical(const Value &value, Type type);
/// Reads the canonical spelling (strictly; an empty text is the missing value); nothing when it is not of this
/// type. Identifiers are taken in any usual spelling and normalised. Whether a number or a date is allowed in its
/// field is for the findings to say (GEN-02, GEN-03): -5 is read as a count.
[[nodiscard]] std::optional<Value> fromCanonical(const QString &text, Type type);
/// Whether a value of this kind can stand where this type is asked for; the missing value always can.
[[nodiscard]] bool fits(const Value &value, Type type);

} // namespace form
