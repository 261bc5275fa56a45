// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/value_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace store {

QString plainText(const form::Value &value)
{
    if (const base::Decimal *number = value.number())
        return number->toString();
    if (const QDate *date = value.date())
        return date->toString(Qt::ISODate);
    if (const bool *truth = value.truth())
        return *truth ? QStringLiteral("true") : QStringLiteral("false");
    return value.text() ? *value.text() : QString();
}

static QChar letterOf(const form::Value &value)
{
    if (value.number())
        return u'n';
    if (value.date())
        return u'd';
    return value.truth() ? u'b' : u't';
}

QString toText(const form::Value &value)
{
    const bool isNothing = value.isMissing() || (value.date() && !value.date()->isValid());
    return isNothing ? QString() : letterOf(value) + plainText(value);
}

static std::optional<form::Value> parsed(QChar letter, QStringView rest)
{
    if (letter == u't')
        return form::Value(rest.toString());
    if (letter == u'n') {
        const auto number = base::Decimal::parse(rest);
        return number ? std::optional(form::Value(*number)) : std::nullopt;
    }
    if (letter == u'd') {
        const QDate date = QDate::fromString(rest, Qt::ISODate);
        return date.isValid() ? std::optional(form::Value(date)) : std::nullopt;
    }
    if (letter == u'b' && (rest == u"true" || rest == u"false"))
        return form::Value(rest == u"true");
    return std::nullopt;
}

static std::optional<form::Value> read(QStringView text)
{
    return text.isEmpty() ? form::Value() : parsed(text.front(), text.mid(1));
}

std::optional<form::Value> valueFromText(const QString &text)
{
    return read(text);
}

static bool isEscaped(QChar letter)
{
    return letter == u'"' || letter == u'\\' || letter < u' ';
}

static void appendEscaped(QString &json, QStringView text)
{
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\')
            json += u'\\';
        if (letter < u' ')
            json += QStringLiteral("\\u%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
        else
            json += letter;
    }
}

static void appendPlain(QString &json, const QString &text)
{
    if (std::any_of(text.begin(), text.end(), isEscaped))
        appendEscaped(json, text);
    else
        json += text;
}

/// As toText has it, but most texts need not be copied for it.
static void appendValue(QString &json, const form::Value &value)
{
    if (value.date())
        return appendPlain(json, toText(value)); // may be none
    json += letterOf(value);
    appendPlain(json, value.text() ? *value.text() : plainText(value));
}

/// One JSON object with its keys in order, as QJsonDocument would write it: put together here, since a table may have a
/// hundred thousand rows.
QString toText(const report::Cells &cells)
{
    constexpr qsizetype usual = 24; // letters of a cell
    QString json;
    json.reserve(cells.size() * usual);
    json += u'{';
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        json += json.size() > 1 ? QLatin1String(",\"") : QLatin1String("\"");
        appendPlain(json, cell.key());
        json += QLatin1String("\":\"");
        if (const form::Value &value = *cell; !value.isMissing())
            appendValue(json, value);
        json += u'"';
    }
    json += u'}';
    return json;
}

std::optional<report::Cells> cellsFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    report::Cells cells;
    for (auto cell = object.begin(); cell != object.end(); ++cell) {
        const auto value = valueFromText(cell.value().toString());
        if (!value)
            return std::nullopt;
        if (!value->isMissing())
            cells.insert(cell.key(), *value);
    }
    return cells;
}

// --- many rows

/// The text between the quotes at the front, which is cut off with them; nothing when there is none, or when it holds
/// what JSON spells otherwise or not at all.
static std::optional<QStringView> takeQuoted(QStringView &text)
{
    if (!text.startsWith(u'"'))
        return std::nullopt;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter == u'"') {
            const QStringView inside = text.mid(1, i - 1);
            text = text.mid(i + 1);
            return inside;
        }
        if (isEscaped(letter) || letter.isSurrogate())
            return std::nullopt;
    }
    return std::nullopt;
}

static bool take(QStringView &text, QChar letter)
{
    if (!text.startsWith(letter))
        return false;
    text = text.mid(1);
    return true;
}

const QString &CellsReader::name(QStringView text, qsizetype place)
{
    if (place == m_names.size())
        m_names.append(text.toString());
    else if (m_names.at(place) != text)
        m_names[place] = text.toString();
    return m_names.at(place);
}

/// What `toText` writes where nothing need be escaped, which is nearly everything; nothing: it is something else.
std::optional<report::Cells> CellsReader::readPlain(QStringView text)
{
    report::Cells cells;
    cells.reserve(m_names.size());
    if (!take(text, u'{'))
        return std::nullopt;
    QString before;
    for (qsizetype place = 0; place == 0 || take(text, u','); ++place) {
        const auto column = takeQuoted(text);
        const auto content = column && take(text, u':') ? takeQuoted(text) : std::nullopt;
        const auto value = content && (place == 0 || before < *column) ? store::read(*content) : std::nullopt;
        if (!value)
            return std::nullopt;
        before = name(*column, place);
        if (!value->isMissing())
            cells.insert(before, *value);
    }
    return text == u"}" ? std::optional(cells) : std::nullopt;
}

std::optional<report::Cells> CellsReader::read(const QString &text)
{
    const std::optional<report::Cells> plain = readPlain(text);
    return plain ? plain : cellsFromText(text);
}

} // namespace store
