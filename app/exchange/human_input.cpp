// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/human_input.h"

#include "base/identifiers.h"
#include "exchange/cell_problem.h"
#include "exchange/human_number.h"
#include "exchange/human_word.h"
#include "form/display.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace exchange {

using base::Problem;
using form::Field;
using form::Type;
using form::Value;

namespace {

/// The reading of one text for one field.
class Reader
{
public:
    Reader(const QString &text, const Field &field, const Manner &manner)
        : m_text(text), m_field(field), m_manner(manner)
    {
    }
    [[nodiscard]] Understanding read() const;

private:
    [[nodiscard]] Understanding readNumberField() const;
    [[nodiscard]] bool asksPart() const;
    [[nodiscard]] Understanding understoodNumber(const base::Decimal &number) const;
    [[nodiscard]] Understanding tooFine() const;
    [[nodiscard]] Understanding readDateField() const;
    [[nodiscard]] Understanding readTruth() const;
    [[nodiscard]] Understanding readChoice() const;
    [[nodiscard]] Understanding readText() const;
    [[nodiscard]] Understanding readIdentifier() const;
    [[nodiscard]] Understanding doubtful(const QList<Value> &candidates, const char *code) const;
    [[nodiscard]] Understanding refused(const char *code, const char *text, const QString &detail = {}) const;
    [[nodiscard]] QString named(const Value &value) const;
    [[nodiscard]] QString spelled(const Value &value) const;
    [[nodiscard]] QString signOf(const Value &value) const;
    [[nodiscard]] bool isOtherDate(const Value &value) const;
    [[nodiscard]] NumberShape shape() const;

    const QString &m_text;
    const Field &m_field;
    const Manner m_manner;
};

Understanding Reader::refused(const char *code, const char *text, const QString &detail) const
{
    return {cellProblem(code, text, m_text, m_field, detail), {}};
}

/// A date among others that do not have the day first: day/month/year would be read otherwise, or asked again.
bool Reader::isOtherDate(const Value &value) const
{
    return value.date() && m_manner.dates != DateOrder::DayFirst;
}

QString Reader::named(const Value &value) const
{
    return isOtherDate(value)
        ? QLocale(base::code(m_manner.language)).toString(*value.date(), QStringLiteral("d MMMM yyyy"))
        : form::displayed(value, m_field, m_manner.language) + signOf(value);
}

/// Without it a percentage is in doubt again.
QString Reader::signOf(const Value &value) const
{
    return m_field.type == Type::Percent && value.number() ? QStringLiteral(" %") : QString();
}

QString Reader::spelled(const Value &value) const
{
    if (isOtherDate(value))
        return value.date()->toString(Qt::ISODate);
    return unmistakable(value, m_field, m_manner.language) + signOf(value);
}

/// Names what can be meant, and the spelling that means nothing else.
Understanding Reader::doubtful(const QList<Value> &candidates, const char *code) const
{
    QStringList names, spellings;
    for (const Value &candidate : candidates) {
        names.append(named(candidate));
        spellings.append(spelled(candidate));
    }
    if (candidates.size() == 1) {
        return {cellProblem(code, QT_TRANSLATE_NOOP("Problem", "“%1” is not clear here. If it means %2, write it so."),
                    m_text, m_field, spellings.first()),
            candidates};
    }
    Problem problem = cellProblem(
        code, QT_TRANSLATE_NOOP("Problem", "“%1” can mean %2 or %3. Write %4 or %5."), m_text, m_field, names.at(0));
    problem.args += {names.at(1), spellings.at(0), spellings.at(1)};
    return {problem, candidates};
}

NumberShape Reader::shape() const
{
    const bool english = m_manner.language == base::Language::English;
    NumberShape shape{
        form::decimalsOf(m_field.type) + (asksPart() ? 2 : 0), english ? u',' : u'.', {}, m_field.maximum};
    switch (m_field.type) {
    case Type::Money:
        shape.units = {QStringLiteral("euros"), QStringLiteral("euro"), QStringLiteral("EUR"), QStringLiteral("€")};
        break;
    case Type::Percent:
        shape.units = {QStringLiteral("%")};
        shape.largest = m_field.maximum.value_or(base::Decimal(100));
        break;
    case Type::Fte:
        shape.units = {QStringLiteral("FTE"), QStringLiteral("VTE"), QStringLiteral("ETP"), QStringLiteral("VZÄ")};
        shape.largest = m_field.maximum.value_or(base::Decimal(999));
        break;
    default: break;
    }
    return shape;
}

/// In a percentage column of a spreadsheet a bare 0.5 is half a percent or half of all, 1 is one percent or all.
bool Reader::asksPart() const
{
    return m_manner.asksParts && m_field.type == Type::Percent && !m_field.isComputed() && !m_text.contains(u'%');
}

Understanding Reader::understoodNumber(const base::Decimal &number) const
{
    const int decimals = form::decimalsOf(m_field.type);
    const bool fits = number.decimals() <= decimals;
    const std::optional<qint64> part = number.unitsAt(decimals + 2);
    if (asksPart() && part && number > base::Decimal(0) && number <= base::Decimal(1)) {
        const Value percent(base::Decimal(*part, decimals));
        return doubtful(
            fits ? QList<Value>{Value(number), percent} : QList<Value>{percent}, "exchange.value.ambiguous");
    }
    return fits ? Understanding{Value(number), {}} : tooFine();
}

Understanding Reader::tooFine() const
{
    return refused("exchange.value.decimals",
        QT_TRANSLATE_NOOP("Problem", "“%1” has more than %2 decimals. Round it yourself, as the program never does."),
        QString::number(form::decimalsOf(m_field.type)));
}

Understanding Reader::readNumberField() const
{
    if (const auto plain = plainlyMeant(m_text); plain && plain->decimals() <= form::decimalsOf(m_field.type))
        return understoodNumber(*plain);
    const HumanNumber read = readNumber(bareCell(m_text), shape());
    if (read.number)
        return understoodNumber(*read.number);
    switch (read.fault) {
    case NumberFault::Ambiguous:
        return doubtful(QList<Value>(read.readings.begin(), read.readings.end()), "exchange.value.ambiguous");
    case NumberFault::Dash: {
        Understanding dash = refused("exchange.value.ambiguous",
            QT_TRANSLATE_NOOP("Problem", "“%1” can mean zero or nothing. Write 0 or leave it empty."));
        dash.candidates = {Value(base::Decimal(0)), Value()};
        return dash;
    }
    case NumberFault::TooManyDecimals: return tooFine();
    case NumberFault::NotANumber: break;
    }
    return refused("exchange.value.number",
        QT_TRANSLATE_NOOP("Problem", "“%1” is not a number that fits here. Write it like %2."),
        sampleOf(m_field, m_manner.language));
}

Understanding Reader::readDateField() const
{
    const HumanDate read = readDate(m_text, m_manner.year, m_manner.dates);
    if (read.date)
        return {Value(*read.date), {}};
    if (!read.readings.isEmpty()) {
        const bool byYear = read.fault == DateFault::Year;
        return doubtful(QList<Value>(read.readings.begin(), read.readings.end()),
            byYear ? "exchange.value.year" : "exchange.value.date");
    }
    static const QRegularExpression time(QStringLiteral("[ T]\\d{1,2}[:.h]\\d{2}.*$"));
    if (const QString day = QString(m_text).remove(time); day != m_text && readDate(day, m_manner.year).date) {
        return refused("exchange.value.date",
            QT_TRANSLATE_NOOP("Problem", "“%1” has a time of day, for which there is no place. Write only the date."));
    }
    if (m_manner.dates != DateOrder::DayFirst) {
        return refused("exchange.value.date",
            QT_TRANSLATE_NOOP(
                "Problem", "“%1” is not a date of the calendar. Write year-month-day, for example 2016-12-31."));
    }
    return refused("exchange.value.date",
        QT_TRANSLATE_NOOP(
            "Problem", "“%1” is not a date of the calendar. Write day/month/year, for example 31/12/2016."));
}

Understanding Reader::readTruth() const
{
    if (const auto truth = truthNamed(m_text))
        return {Value(*truth), {}};
    return refused(
        "exchange.value.truth", QT_TRANSLATE_NOOP("Problem", "“%1” is neither yes nor no. Write one of the two."));
}

Understanding Reader::readChoice() const
{
    const QList<form::Choice> named = choicesNamed(m_text, m_field.choices);
    if (named.size() == 1)
        return {Value(named.first().code), {}};
    if (named.isEmpty()) {
        QStringList labels;
        for (const form::Choice &choice : m_field.choices)
            labels.append(choice.label.in(m_manner.language));
        return refused("exchange.value.choice",
            QT_TRANSLATE_NOOP("Problem", "“%1” is not one of the choices. Choose one of: %2."),
            labels.join(QStringLiteral(", ")));
    }
    QList<Value> candidates;
    for (const form::Choice &choice : named)
        candidates.append(Value(choice.code));
    return doubtful(candidates, "exchange.value.ambiguous");
}

Understanding Reader::readText() const
{
    const bool patterned = m_field.type == Type::Text && !m_field.pattern.isEmpty();
    const QString text = patterned ? fittedText(m_text, m_field.pattern) : m_text;
    if (const auto value = form::fromCanonical(text, m_field.type))
        return {*value, {}};
    return refused("exchange.value.text",
        QT_TRANSLATE_NOOP("Problem",
            "The text holds signs that a report cannot carry (control characters, or “�” for letters that could not "
            "be read). Type it again."));
}

/// A national number that begins with zeros, which a spreadsheet took for a number and shortened.
QString lengthened(const QString &digits)
{
    constexpr qsizetype most = 2, length = 11;
    const QString whole = digits.rightJustified(length, u'0');
    const bool isShort = digits.size() < length && digits.size() >= length - most;
    return isShort ? base::normalizedInsz(whole).value_or(QString()) : QString();
}

Understanding Reader::readIdentifier() const
{
    const QString bare = bareCell(m_text);
    if (const auto value = form::fromCanonical(bare, m_field.type))
        return {*value, {}};
    Understanding wrong = refused("exchange.value.identifier",
        QT_TRANSLATE_NOOP(
            "Problem", "“%1” is not valid here: its digits or its shape are wrong. Compare it with the original."));
    const QString insz = m_field.type == Type::Insz ? lengthened(bare) : QString();
    if (!insz.isEmpty())
        wrong.candidates = {Value(insz)};
    return wrong;
}

Understanding Reader::read() const
{
    const bool isText = m_field.type == Type::Text || m_field.type == Type::LongText;
    if ((isText ? m_text.trimmed() : bareCell(m_text)).isEmpty())
        return {Value(), {}};
    switch (m_field.type) {
    case Type::Date: return readDateField();
    case Type::Bool: return readTruth();
    case Type::Choice: return readChoice();
    case Type::Text:
    case Type::LongText: return readText();
    case Type::Nis:
    case Type::Kbo:
    case Type::Iban:
    case Type::Insz:
    case Type::Email: return readIdentifier();
    default: return readNumberField();
    }
}

} // namespace

Understanding understand(const QString &text, const Field &field, const Manner &manner)
{
    return Reader(text, field, manner).read();
}

base::Result<Value> readHuman(const QString &text, const Field &field, const Manner &manner)
{
    return understand(text, field, manner).value;
}

} // namespace exchange
