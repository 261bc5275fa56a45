// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/value.h"

#include "base/identifiers.h"

#include <QHash>

#include <algorithm>

namespace form {

namespace {

/// XML 1.0 cannot carry these, so no text of a report may hold them: control characters except tab and line feed,
/// lone surrogates, the two non-characters of the basic plane. Nor may it hold U+FFFD, which stands for bytes that some
/// program could not read: the text is spoilt.
bool isForbidden(const QString &text, qsizetype index)
{
    const char16_t unit = text.at(index).unicode();
    if (unit < 0x20)
        return unit != u'\t' && unit != u'\n';
    if (QChar::isHighSurrogate(unit))
        return index + 1 == text.size() || !text.at(index + 1).isLowSurrogate();
    if (QChar::isLowSurrogate(unit))
        return index == 0 || !text.at(index - 1).isHighSurrogate();
    return unit >= 0xFFFD;
}

bool hasForbidden(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isForbidden(text, i))
            return true;
    }
    return false;
}

QString withoutForbidden(const QString &text)
{
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isForbidden(text, i))
            kept += text.at(i);
    }
    return kept;
}

QString withPlainLines(QString text, Type type)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    if (type != Type::LongText)
        text.replace(u'\n', u' ');
    return text.normalized(QString::NormalizationForm_C);
}

QString canonicalText(const QString &text, Type type)
{
    const QString lines = withPlainLines(text, type);
    return hasForbidden(lines) ? withoutForbidden(lines) : lines;
}

std::optional<Value> asValue(const std::optional<QString> &text)
{
    return text ? std::optional<Value>(*text) : std::nullopt;
}

std::optional<Value> readNumber(const QString &text, Type type)
{
    const std::optional<base::Decimal> number = base::Decimal::parse(text);
    if (!number || number->toString(decimalsOf(type)) != text)
        return std::nullopt;
    return Value(*number);
}

std::optional<Value> readDate(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text ? std::optional<Value>(date) : std::nullopt;
}

std::optional<Value> readTruth(const QString &text)
{
    if (text == QLatin1String("true"))
        return Value(true);
    return text == QLatin1String("false") ? std::optional<Value>(false) : std::nullopt;
}

std::optional<Value> readText(const QString &text, Type type)
{
    const QString lines = withPlainLines(text, type);
    return hasForbidden(lines) ? std::nullopt : std::optional<Value>(lines);
}

/// Exactly one @ with something on both sides, no blanks (facts: ocmw.email "contains one @").
std::optional<Value> readEmail(const QString &text)
{
    const QString address = text.trimmed();
    const qsizetype at = address.indexOf(u'@');
    const bool blank = std::any_of(address.begin(), address.end(), [](QChar letter) { return letter.isSpace(); });
    if (at <= 0 || at == address.size() - 1 || address.count(u'@') != 1 || blank)
        return std::nullopt;
    return readText(address, Type::Email);
}

} // namespace

size_t qHash(const Value &value, size_t seed) noexcept
{
    // Qualified: unqualified, a day or a truth value would become a Value again.
    if (const base::Decimal *number = value.number())
        return ::qHash(number->toString(), seed);
    if (const QDate *date = value.date())
        return ::qHash(date->toJulianDay(), seed);
    if (const QString *text = value.text())
        return ::qHash(*text, seed);
    return value.truth() ? ::qHash(*value.truth(), seed) : seed;
}

const QStringList &typeNames()
{
    static const QStringList names{QStringLiteral("count"), QStringLiteral("decimal"), QStringLiteral("money"),
        QStringLiteral("fte"), QStringLiteral("percent"), QStringLiteral("date"), QStringLiteral("text"),
        QStringLiteral("longText"), QStringLiteral("choice"), QStringLiteral("bool"), QStringLiteral("nis"),
        QStringLiteral("kbo"), QStringLiteral("iban"), QStringLiteral("insz"), QStringLiteral("email"),
        QStringLiteral("reference")};
    return names;
}

QString nameOf(Type type)
{
    return typeNames().at(static_cast<qsizetype>(type));
}

std::optional<Type> typeNamed(const QString &name)
{
    const qsizetype index = typeNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<Type>(index));
}

int decimalsOf(Type type)
{
    switch (type) {
    case Type::Decimal:
    case Type::Money:
    case Type::Fte:
    case Type::Percent: return 2;
    default: return 0;
    }
}

bool isNumeric(Type type)
{
    return type == Type::Count || decimalsOf(type) > 0;
}

QString canonical(const Value &value, Type type)
{
    if (const base::Decimal *number = value.number())
        return number->toString(decimalsOf(type));
    if (const QDate *date = value.date())
        return date->toString(Qt::ISODate);
    if (const bool *truth = value.truth())
        return *truth ? QStringLiteral("true") : QStringLiteral("false");
    return value.text() ? canonicalText(*value.text(), type) : QString();
}

std::optional<Value> fromCanonical(const QString &text, Type type)
{
    if (text.isEmpty())
        return Value();
    switch (type) {
    case Type::Count:
    case Type::Decimal:
    case Type::Money:
    case Type::Fte:
    case Type::Percent:
    case Type::Reference: return readNumber(text, type);
    case Type::Date: return readDate(text);
    case Type::Bool: return readTruth(text);
    case Type::Nis: return asValue(base::normalizedNis(text));
    case Type::Kbo: return asValue(base::normalizedKbo(text));
    case Type::Iban: return asValue(base::normalizedIban(text));
    case Type::Insz: return asValue(base::normalizedInsz(text));
    case Type::Email: return readEmail(text);
    case Type::Text:
    case Type::LongText:
    case Type::Choice: break;
    }
    return readText(text, type);
}

bool fits(const Value &value, Type type)
{
    return value.isMissing() || fromCanonical(canonical(value, type), type) == value;
}

} // namespace form
