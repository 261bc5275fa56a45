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

/// "+50,01"
QString shownDifference(const form::Value &difference, base::Language language)
{
    const QString text = form::displayed(difference, form::Type::Percent, language);
    return text.startsWith(u'-') || text.isEmpty() ? text : u'+' + text;
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
            return shownDifference(breach.difference, language);
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
