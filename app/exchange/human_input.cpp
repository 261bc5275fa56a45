// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/human_input.h"

#include "exchange/cell_problem.h"
#include "exchange/human_number.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace exchange {

using base::Result;
using form::Field;
using form::Type;
using form::Value;

/// Without the sign that belongs to the kind of number.
static QString withoutUnit(const QString &text, Type type)
{
    QString bare = text.trimmed();
    const QStringList units = type == Type::Money ? QStringList{QStringLiteral("€"), QStringLiteral("EUR")}
        : type == Type::Percent                   ? QStringList{QStringLiteral("%")}
                                                  : QStringList();
    for (const QString &unit : units) {
        if (bare.endsWith(unit, Qt::CaseInsensitive))
            return bare.chopped(unit.size());
        if (bare.startsWith(unit, Qt::CaseInsensitive))
            return bare.mid(unit.size());
    }
    return bare;
}

static Result<Value> readNumberField(const QString &text, const Field &field)
{
    const int decimals = form::decimalsOf(field.type);
    const HumanNumber read = readNumber(withoutUnit(text, field.type), decimals);
    if (read.number)
        return Value(*read.number);
    switch (read.fault) {
    case NumberFault::Ambiguous:
        return cellProblem("exchange.value.ambiguous",
            QT_TRANSLATE_NOOP("Problem",
                "“%1” can be read in two ways. Write it with a decimal comma, for example "
                "1234,00, or without a sign between the thousands."),
            text, field);
    case NumberFault::TooManyDecimals:
        return cellProblem("exchange.value.decimals",
            QT_TRANSLATE_NOOP(
                "Problem", "“%1” has more than %2 decimals. Round it yourself, as the program never does."),
            text, field, QString::number(decimals));
    case NumberFault::NotANumber: break;
    }
    return cellProblem("exchange.value.number",
        QT_TRANSLATE_NOOP("Problem", "“%1” is not a number that fits here. Write it like %2."), text, field,
        sampleOf(field));
}

static Result<Value> readDate(const QString &text, const Field &field)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression belgian(QStringLiteral("^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})$"));
    const QString bare = text.trimmed();
    QDate date;
    if (const auto match = iso.match(bare); match.hasMatch())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = belgian.match(bare); match.hasMatch()) {
        if (match.captured(4).size() == 2) {
            return cellProblem("exchange.value.year",
                QT_TRANSLATE_NOOP("Problem", "The year of “%1” has only two digits. Write all four."), text, field);
        }
        date = QDate(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt());
    }
    if (date.isValid())
        return Value(date);
    return cellProblem("exchange.value.date",
        QT_TRANSLATE_NOOP(
            "Problem", "“%1” is not a date of the calendar. Write day/month/year, for example 31/12/2016."),
        text, field);
}

static Result<Value> readTruth(const QString &text, const Field &field)
{
    static const std::array yes{
        u"true", u"1", u"x", u"ja", u"j", u"oui", u"o", u"yes", u"y", u"vrai", u"waar", u"wahr"};
    static const std::array no{
        u"false", u"0", u"nee", u"neen", u"n", u"non", u"no", u"nein", u"faux", u"onwaar", u"falsch"};
    const QString bare = text.trimmed().toLower();
    const auto isBare = [&](const char16_t *word) { return bare == QStringView(word); };
    if (std::any_of(yes.begin(), yes.end(), isBare))
        return Value(true);
    if (std::any_of(no.begin(), no.end(), isBare))
        return Value(false);
    return cellProblem("exchange.value.truth",
        QT_TRANSLATE_NOOP("Problem", "“%1” is neither yes nor no. Write one of the two."), text, field);
}

static bool isCalled(const form::Choice &choice, const QString &name)
{
    const QStringList names{choice.code, choice.label.nl, choice.label.fr, choice.label.de, choice.label.en};
    return names.contains(name, Qt::CaseInsensitive);
}

static Result<Value> readChoice(const QString &text, const Field &field)
{
    const QString bare = text.trimmed().normalized(QString::NormalizationForm_C);
    for (const form::Choice &choice : field.choices) {
        if (choice.code == bare) // before any label that happens to be the same word
            return Value(choice.code);
    }
    for (const form::Choice &choice : field.choices) {
        if (isCalled(choice, bare))
            return Value(choice.code);
    }
    return cellProblem("exchange.value.choice",
        QT_TRANSLATE_NOOP("Problem", "“%1” is not one of the choices. Choose one of: %2."), text, field,
        sampleOf(field));
}

static Result<Value> readText(const QString &text, const Field &field)
{
    if (const auto value = form::fromCanonical(text, field.type))
        return *value;
    if (field.type == Type::Text || field.type == Type::LongText) {
        return cellProblem("exchange.value.text",
            QT_TRANSLATE_NOOP("Problem",
                "The text holds signs that a report cannot carry (control characters, or “�” for letters that could "
                "not be read). Type it again."),
            text, field);
    }
    return cellProblem("exchange.value.identifier",
        QT_TRANSLATE_NOOP("Problem",
            "“%1” is not valid here: its digits or its shape are wrong. Compare it with the "
            "original."),
        text, field);
}

Result<Value> readHuman(const QString &text, const Field &field)
{
    if (text.trimmed().isEmpty())
        return Value();
    switch (field.type) {
    case Type::Date: return readDate(text, field);
    case Type::Bool: return readTruth(text, field);
    case Type::Choice: return readChoice(text, field);
    default: break;
    }
    const bool isNumber = form::isNumeric(field.type) || field.type == Type::Reference;
    return isNumber ? readNumberField(text, field) : readText(text, field);
}

} // namespace exchange
