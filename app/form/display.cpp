// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/display.h"

#include "base/identifiers.h"
#include "base/shown_time.h"

namespace form {

namespace {

struct Marks {
    QChar group;
    QChar decimal;
};

Marks marksOf(base::Language language)
{
    switch (language) {
    case base::Language::French: return {QChar(0x202F), u','};
    case base::Language::English: return {u',', u'.'};
    case base::Language::Dutch:
    case base::Language::German: break;
    }
    return {u'.', u','};
}

QString displayedTruth(bool truth, base::Language language)
{
    switch (language) {
    case base::Language::French: return truth ? QStringLiteral("oui") : QStringLiteral("non");
    case base::Language::German: return truth ? QStringLiteral("ja") : QStringLiteral("nein");
    case base::Language::English: return truth ? QStringLiteral("yes") : QStringLiteral("no");
    case base::Language::Dutch: break;
    }
    return truth ? QStringLiteral("ja") : QStringLiteral("nee");
}

QString displayedText(const QString &text, Type type)
{
    switch (type) {
    case Type::Kbo: return base::displayedKbo(text);
    case Type::Iban: return base::displayedIban(text);
    case Type::Insz: return base::displayedInsz(text);
    default: return text;
    }
}

} // namespace

QString displayedNumber(const base::Decimal &number, int decimals, base::Language language)
{
    constexpr qsizetype groupSize = 3;
    const Marks marks = marksOf(language);
    QString text = number.toString(decimals);
    const qsizetype point = decimals > 0 ? text.size() - decimals - 1 : text.size();
    if (decimals > 0)
        text[point] = marks.decimal;
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = point - groupSize; at > first; at -= groupSize)
        text.insert(at, marks.group);
    return text;
}

QString displayedDate(QDate date, base::Language language)
{
    return language == base::Language::German ? date.toString(QStringLiteral("dd.MM.yyyy")) : base::shownDay(date);
}

QString displayedMoment(const QDateTime &moment, base::Language language)
{
    QString text = base::shownMoment(moment);
    return language == base::Language::German ? text.replace(u'/', u'.') : text;
}

QString displayed(const Value &value, Type type, base::Language language)
{
    if (const base::Decimal *number = value.number())
        return type == Type::Reference ? number->toString() : displayedNumber(*number, decimalsOf(type), language);
    if (const QDate *date = value.date())
        return displayedDate(*date, language);
    if (const bool *truth = value.truth())
        return displayedTruth(*truth, language);
    return value.text() ? displayedText(*value.text(), type) : QString();
}

QString displayed(const Value &value, const Field &field, base::Language language)
{
    if (const QString *code = value.text()) {
        for (const Choice &choice : field.choices) {
            if (choice.code == *code)
                return choice.label.in(language);
        }
    }
    return displayed(value, field.type, language);
}

QString labelled(const QString &label, const QString &text, base::Language language)
{
    const bool french = language == base::Language::French;
    return label + (french ? QStringLiteral("\u00a0: ") : QStringLiteral(": ")) + text;
}

} // namespace form
