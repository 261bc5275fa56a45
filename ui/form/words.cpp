// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/form/words.h"

#include "desk/municipality.h"
#include "form/display.h"
#include "ui/fields/spelling.h"
#include "ui/form/form_source.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString itemId(const form::Item &item)
{
    return std::visit([](const auto &either) { return either.id; }, item);
}

} // namespace

Mark markOf(form::Severity severity)
{
    switch (severity) {
    case form::Severity::Error: return {QCoreApplication::translate("ui", "Error"), u"data-error"_s, Tone::Error};
    case form::Severity::Warning:
        return {QCoreApplication::translate("ui", "Warning"), u"data-warning"_s, Tone::Warning};
    case form::Severity::Information: break;
    }
    return {QCoreApplication::translate("ui", "Remark"), u"data-information"_s, Tone::Info};
}

Mark markOf(const report::Finding &finding, const FormSource &source)
{
    if (source.isStillToFillIn(finding))
        return {QCoreApplication::translate("ui", "Still to fill in"), u"draw-circle"_s, Tone::Neutral};
    if (source.isAccepted(finding))
        return {QCoreApplication::translate("ui", "Accepted"), u"checkmark"_s, Tone::Neutral};
    return markOf(finding.severity);
}

QString sourceText(const form::Source &source)
{
    switch (source.kind) {
    case form::Source::Law: return QCoreApplication::translate("ui", "Law: %1").arg(source.reference);
    case form::Source::Manual: return QCoreApplication::translate("ui", "Manual: %1").arg(source.reference);
    case form::Source::Circular: return QCoreApplication::translate("ui", "Circular: %1").arg(source.reference);
    case form::Source::Inferred: break;
    }
    return QCoreApplication::translate("ui", "Inferred: our own reading, not stated in an official source");
}

QList<std::pair<form::Value, QString>> referencesOf(
    const form::Field &field, const report::Evaluator &evaluator, base::Language language)
{
    QList<std::pair<form::Value, QString>> result;
    const form::Table *table = evaluator.campaign().table(field.refersTo);
    if (!table)
        return result;
    for (const report::Row &row : evaluator.values().rows(table->id)) {
        const form::Value key = evaluator.value({table->id, row.id, field.referenceKey});
        if (key.isMissing())
            continue; // nothing to refer by
        QStringList parts;
        for (const form::Field &column : table->columns)
            if (column.type == form::Type::Text && parts.size() < 2 && row.cells.contains(column.name()))
                parts.append(form::displayed(row.cells.value(column.name()), column, language));
        const form::Field *keyColumn = table->column(field.referenceKey);
        const QString number = keyColumn ? form::displayed(key, *keyColumn, language) : QString();
        result.append({key, parts.isEmpty() ? number : number + u" · "_s + parts.join(u' ')});
    }
    return result;
}

QString offered(
    const form::Value &value, const form::Field &field, const report::Evaluator &evaluator, base::Language language)
{
    if (value.isMissing())
        return QCoreApplication::translate("ui", "leave empty");
    if (field.type == form::Type::Nis)
        return desk::shownMunicipality(value, evaluator.campaign(), language);
    for (const auto &[key, label] : referencesOf(field, evaluator, language))
        if (key == value)
            return label;
    const QString behind = unit(field.type);
    const QString shown = form::displayed(value, field, language);
    return behind.isEmpty() ? shown : shown + QChar(0xa0) + behind;
}

QString placeOf(const report::Finding &finding, const form::Campaign &campaign, base::Language language)
{
    QStringList parts;
    if (const form::Table *table = campaign.table(finding.path.id)) {
        parts.append(table->label.in(language));
        if (finding.position >= 0)
            parts.append(QCoreApplication::translate("ui", "row %1").arg(finding.position + 1));
        if (const form::Field *column = table->column(finding.path.column))
            parts.append(column->label.in(language));
    } else if (const form::Field *field = campaign.field(finding.path.id)) {
        parts.append(field->label.in(language));
    }
    return parts.join(u", "_s);
}

Mark sectionMark(const form::Section &section, const QString &form, const FormSource &source)
{
    int errors = 0;
    int missing = 0;
    int warnings = 0;
    for (const form::Item &item : section.items) {
        const QString id = itemId(item);
        for (const report::Finding &finding : source.findings(form)) {
            if (finding.path.id != id && !finding.path.id.startsWith(id + u'.'))
                continue;
            const bool calm = source.isStillToFillIn(finding);
            missing += calm;
            errors += finding.severity == form::Severity::Error && !calm;
            warnings += finding.severity == form::Severity::Warning && !source.isAccepted(finding);
        }
    }
    if (errors > 0)
        return {QCoreApplication::translate("ui", "%n error(s)", nullptr, errors), u"data-error"_s, Tone::Error};
    if (warnings > 0)
        return {
            QCoreApplication::translate("ui", "%n warning(s)", nullptr, warnings), u"data-warning"_s, Tone::Warning};
    if (missing > 0)
        return {QCoreApplication::translate("ui", "%n to fill in", nullptr, missing), u"draw-circle"_s, Tone::Neutral};
    return {QCoreApplication::translate("ui", "complete"), u"checkmark"_s, Tone::Ok};
}

} // namespace ui
