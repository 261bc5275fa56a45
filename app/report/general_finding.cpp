// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/display.h"
#include "report/field_check.h"
#include "report/sentence.h"

namespace report {

namespace {

QString rowWord(base::Language language)
{
    switch (language) {
    case base::Language::French: return QStringLiteral("ligne");
    case base::Language::German: return QStringLiteral("Zeile");
    case base::Language::English: return QStringLiteral("row");
    case base::Language::Dutch: break;
    }
    return QStringLiteral("regel");
}

/// "Personeel, regel 3, Naam"
QString labelOf(const Place &place, base::Language language)
{
    if (!place.table)
        return place.field->label.in(language);
    QString label = place.table->label.in(language);
    if (place.position >= 0)
        label += QStringLiteral(", ") + rowWord(language) + u' ' + QString::number(place.position + 1);
    return place.field ? label + QStringLiteral(", ") + place.field->label.in(language) : label;
}

/// National numbers are not repeated in messages.
QString shown(const form::Value &value, const form::Field *field, base::Language language)
{
    if (!field)
        return form::displayed(value, form::Type::Count, language);
    return field->type == form::Type::Insz ? QStringLiteral("…") : form::displayed(value, *field, language);
}

/// "50" or, where it has some, with its decimals: the same in all messages, whatever the field.
QString shownPercent(const base::Decimal &number, base::Language language)
{
    const bool isWhole = number.rounded(0) == number;
    return form::displayedNumber(number, isWhole ? 0 : form::decimalsOf(form::Type::Percent), language);
}

/// "+54,55"; with as many decimals as keep it beyond the limit that it is beyond: "-50,001" of 50.
QString shownDifference(const Breach &breach, base::Language language)
{
    constexpr int most = 6;
    if (!breach.difference.number() || !breach.maximum.number())
        return {};
    const base::Decimal difference = *breach.difference.number(), limit = *breach.maximum.number();
    const auto size = [](const base::Decimal &number) { return number.isNegative() ? number.negated() : number; };
    int decimals = form::decimalsOf(form::Type::Percent);
    while (decimals < most && size(difference.rounded(decimals)) <= limit)
        ++decimals;
    const QString text = form::displayedNumber(difference.rounded(decimals), decimals, language);
    return difference.isNegative() ? text : u'+' + text;
}

QString spelled(const form::Value &value, const form::Field *field)
{
    if (field && field->type == form::Type::Insz)
        return {};
    return value.number() ? value.number()->toString() : form::canonical(value, form::Type::Text);
}

} // namespace

Finding generalFinding(
    const Breach &breach, const Place &place, const form::Value &value, const form::Campaign &campaign)
{
    const form::GeneralRule &rule = *campaign.generalRule(breach.rule);
    Finding finding{rule.id, rule.severity, place.form, place.path, place.position, {}, rule.cure, rule.source, {}};
    finding.message = Sentence(rule.message).filled([&](const form::Expression &what, base::Language language) {
        if (what.text() == QLatin1String("label"))
            return labelOf(place, language);
        if (what.text() == QLatin1String("value"))
            return shown(value, place.field, language);
        if (what.text() == QLatin1String("row"))
            return QString::number(place.position + 1);
        if (what.text() == QLatin1String("previous"))
            return shown(breach.previous, place.field, language);
        if (what.text() == QLatin1String("difference"))
            return shownDifference(breach, language);
        if (!breach.difference.isMissing() && breach.maximum.number() && what.text() == QLatin1String("maximum"))
            return shownPercent(*breach.maximum.number(), language);
        const form::Value &bound = what.text() == QLatin1String("minimum") ? breach.minimum : breach.maximum;
        const bool likeField = place.field && (bound.date() || form::isNumeric(place.field->type));
        return shown(bound, likeField ? place.field : nullptr, language);
    });
    finding.figures = {spelled(value, place.field), spelled(breach.minimum, nullptr), spelled(breach.maximum, nullptr)};
    if (!breach.previous.isMissing())
        finding.figures.append(spelled(breach.previous, place.field));
    return finding;
}

} // namespace report
