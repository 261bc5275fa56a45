// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/cell_problem.h"

#include "form/display.h"

namespace exchange {

using form::Type;

static QString shown(const QString &typed, Type type)
{
    constexpr int longest = 60;
    if (type == Type::Insz)
        return QStringLiteral("…");
    return typed.size() > longest ? QString(typed.left(longest) + u'…') : typed;
}

base::Problem cellProblem(
    const char *code, const char *text, const QString &typed, const form::Field &field, const QString &detail)
{
    return {base::Kind::Refused, QString::fromLatin1(code), text, {shown(typed, field.type), detail}, field.id};
}

QString sampleOf(const form::Field &field)
{
    QStringList codes;
    switch (field.type) {
    case Type::Count:
    case Type::Reference: return QStringLiteral("12");
    case Type::Decimal:
    case Type::Money: return QStringLiteral("1234.50");
    case Type::Fte: return QStringLiteral("0.50");
    case Type::Percent: return QStringLiteral("12.50");
    case Type::Date: return QStringLiteral("2016-12-31");
    case Type::Bool: return QStringLiteral("true, false");
    case Type::Choice: break;
    default: return QStringLiteral("text");
    }
    for (const form::Choice &choice : field.choices)
        codes.append(choice.code);
    return codes.join(QStringLiteral(", "));
}

static QString withMark(QString number, base::Language language)
{
    return number.replace(u'.', language == base::Language::English ? u'.' : u',');
}

QString sampleOf(const form::Field &field, base::Language language)
{
    const QString sample = sampleOf(field);
    return field.type == Type::Choice ? sample : withMark(sample, language);
}

QString unmistakable(const form::Value &value, const form::Field &field, base::Language language)
{
    const base::Decimal *number = value.number();
    if (field.type == Type::Choice && value.text())
        return *value.text();
    if (!number)
        return form::displayed(value, field, language);
    return withMark(number->toString(form::decimalsOf(field.type)), language);
}

QString cellPlace(const QString &table, qsizetype row, const QString &column)
{
    return table + u':' + QString::number(row) + u':' + column;
}

} // namespace exchange
