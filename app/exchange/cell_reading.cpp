// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/cell_reading.h"

#include "exchange/cell_problem.h"
#include "exchange/human_input.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace exchange {

using base::Result;
using form::Field;
using form::Type;
using form::Value;

namespace {

constexpr qsizetype significant = 15; // what a double keeps of any decimal number, and what spreadsheets show

bool startsFormula(QStringView text)
{
    static constexpr std::array starts{u'=', u'+', u'-', u'@', u'\t', u'\r', u'\n'};
    return !text.isEmpty() && std::find(starts.begin(), starts.end(), text.front().unicode()) != starts.end();
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return text;
}

bool isGuarded(QStringView text)
{
    return text.startsWith(u'\'') && startsFormula(withoutApostrophes(text));
}

/// As Excel and LibreOffice write them into CSV, in the languages of the country.
bool isErrorWord(QStringView text)
{
    static constexpr std::array words{u"#REF!", u"#N/A", u"#VALUE!", u"#DIV/0!", u"#NAME?", u"#NUM!", u"#NULL!",
        u"#VERW!", u"#N/B", u"#WAARDE!", u"#DEEL/0!", u"#NAAM?", u"#GETAL!", u"#LEEG!", u"#VALEUR!", u"#NOM?",
        u"#NOMBRE!", u"#NUL!", u"#BEZUG!", u"#NV", u"#WERT!", u"#ZAHL!", u"#SPILL!", u"#CALC!"};
    return text.startsWith(u'#')
        && std::any_of(words.begin(), words.end(), [&](const char16_t *word) { return text == QStringView(word); });
}

/// Digits without point, and where the point stands in them (it may lie outside).
struct Digits {
    bool negative = false;
    QString digits;
    qsizetype point = 0;
};

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

std::optional<Digits> takenApart(QStringView text)
{
    Digits number;
    number.negative = text.startsWith(u'-');
    if (number.negative || text.startsWith(u'+'))
        text = text.mid(1);
    qsizetype exponentAt = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    bool isExponent = exponentAt < 0;
    const int exponent = isExponent ? 0 : text.mid(exponentAt + 1).toInt(&isExponent);
    const QStringView mantissa = exponentAt < 0 ? text : text.left(exponentAt);
    const qsizetype point = mantissa.indexOf(u'.');
    number.digits = mantissa.toString().remove(u'.');
    const bool onlyDigits = std::all_of(number.digits.begin(), number.digits.end(), isDigit);
    const bool onePoint = mantissa.size() - number.digits.size() <= 1;
    if (!isExponent || !onlyDigits || !onePoint || number.digits.isEmpty() || std::abs(exponent) > 400)
        return std::nullopt;
    number.point = (point < 0 ? mantissa.size() : point) + exponent;
    return number;
}

/// Half away from zero, in decimal digits.
void roundToSignificant(Digits &number)
{
    qsizetype zeros = 0;
    while (zeros < number.digits.size() && number.digits.at(zeros) == u'0')
        ++zeros;
    number.digits.remove(0, zeros);
    number.point -= zeros;
    if (number.digits.size() <= significant)
        return;
    const bool up = number.digits.at(significant) >= u'5';
    number.digits.truncate(significant);
    qsizetype at = significant - 1;
    for (; up && at >= 0 && number.digits.at(at) == u'9'; --at)
        number.digits[at] = u'0';
    if (up && at >= 0) {
        number.digits[at] = QChar(number.digits.at(at).unicode() + 1);
    } else if (up) {
        number.digits.prepend(u'1');
        ++number.point;
    }
}

QString spelled(Digits number)
{
    if (number.point <= 0) {
        number.digits.prepend(QString(1 - number.point, u'0'));
        number.point = 1;
    }
    number.digits = number.digits.leftJustified(number.point, u'0');
    QString text = number.digits.left(number.point);
    QString fraction = number.digits.mid(number.point);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    while (text.size() > 1 && text.startsWith(u'0') && isDigit(text.at(1)))
        text.remove(0, 1);
    return number.negative && text != u"0" ? QString(u'-' + text) : text;
}

Result<Value> readNumberCell(const Cell &cell, const Field &field, const Manner &manner)
{
    const bool isPercentage = cell.kind == CellKind::Percent;
    const auto plain = plainNumber(cell.text, isPercentage && field.type == Type::Percent ? 2 : 0);
    const auto number = plain ? base::Decimal::parse(*plain) : std::nullopt;
    if (!number)
        return readHuman(plain.value_or(cell.text.toString()), field, manner); // tiny or huge: as a text it is refused
    if (field.type == Type::Percent && !isPercentage)
        return readHuman(*plain, field, manner);
    if (!form::isNumeric(field.type) && field.type != Type::Reference)
        return readHuman(*plain, field, manner);
    const int decimals = form::decimalsOf(field.type);
    if (number->decimals() > decimals) {
        return cellProblem("exchange.value.decimals",
            QT_TRANSLATE_NOOP(
                "Problem", "“%1” has more than %2 decimals. Round it yourself, as the program never does."),
            *plain, field, QString::number(decimals));
    }
    return number->unitsAt(decimals) ? Value(*number) : readHuman(*plain, field, manner);
}

Result<Value> failedFormula(const Cell &cell, const Field &field)
{
    if (cell.text.startsWith(u'=')) {
        return cellProblem("exchange.cell.formula",
            QT_TRANSLATE_NOOP("Problem",
                "The file has the formula “%1” without its result. Open the file in a spreadsheet, save it, and try "
                "again."),
            cell.text.toString(), field);
    }
    return cellProblem("exchange.cell.error",
        QT_TRANSLATE_NOOP(
            "Problem", "The formula of the cell failed: it shows “%1”. Mend it in the spreadsheet or type the value."),
        cell.text.toString(), field);
}

} // namespace

std::optional<QString> plainNumber(QStringView text, int shift)
{
    constexpr qsizetype most = 40;
    const bool isShortWhole = shift == 0 && !text.isEmpty() && text.size() <= significant && text.front() != u'0'
        && std::all_of(text.begin(), text.end(), isDigit);
    if (isShortWhole) // most numbers
        return text.toString();
    auto number = takenApart(text.trimmed());
    if (!number)
        return std::nullopt;
    roundToSignificant(*number);
    number->point += shift;
    if (number->digits.isEmpty())
        return QStringLiteral("0");
    return std::abs(number->point) > most ? std::nullopt : std::optional(spelled(*number));
}

QString failedWord(QStringView text)
{
    return isErrorWord(text.trimmed()) ? text.toString() : QStringLiteral("#N/A");
}

std::optional<QString> percentText(const Cell &cell)
{
    const auto hundredths = cell.kind == CellKind::Percent ? plainNumber(cell.text, 2) : std::nullopt;
    return hundredths ? std::optional(*hundredths + QStringLiteral(" %")) : std::nullopt;
}

QString guarded(const QString &text)
{
    return startsFormula(text) || isGuarded(text) ? QString(u'\'' + text) : text;
}

QString harmless(const QString &text)
{
    return startsFormula(text) ? QString(u'\'' + text) : text;
}

QString guardedText(const QString &text)
{
    return isGuarded(text) ? QString(u'\'' + text) : text;
}

Result<Value> readCell(const Cell &cell, const Field &field, const Manner &person)
{
    Manner manner = person;
    manner.asksParts = true;
    switch (cell.kind) {
    case CellKind::Error: return failedFormula(cell, field);
    case CellKind::Number:
    case CellKind::Percent: return readNumberCell(cell, field, manner);
    case CellKind::Text:
        if (isErrorWord(cell.text.trimmed()))
            return failedFormula(cell, field);
        break;
    case CellKind::Date:
    case CellKind::Truth: break;
    }
    return readHuman((isGuarded(cell.text) ? cell.text.mid(1) : cell.text).toString(), field, manner);
}

} // namespace exchange
