// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/place_words.h"

#include "form/display.h"

#include <QCoreApplication>

namespace desk {

namespace {

QString placeText(const char *source)
{
    return QCoreApplication::translate("Place", source);
}

QString rowLabel(const QString &table, qsizetype position)
{
    return position < 0 ? placeText(QT_TRANSLATE_NOOP("Place", "%1, a row that is gone")).arg(table)
                        : placeText(QT_TRANSLATE_NOOP("Place", "%1, row %2")).arg(table, QString::number(position + 1));
}

} // namespace

QString placeWords(
    const form::Campaign &campaign, const report::Path &path, qsizetype position, base::Language language)
{
    const form::Table *table = campaign.table(path.id);
    if (!table) {
        const form::Field *field = campaign.field(path.id);
        return field ? field->label.in(language) : path.id;
    }
    const QString label = table->label.in(language);
    if (!path.row)
        return label;
    if (path.column.isEmpty())
        return rowLabel(label, position);
    const form::Field *column = table->column(path.column);
    return QStringLiteral("%1, %2").arg(rowLabel(label, position), column ? column->label.in(language) : path.column);
}

QString valueWords(const form::Value &value, const form::Field *field, base::Language language)
{
    if (value.isMissing())
        return placeText(QT_TRANSLATE_NOOP("Place", "(nothing)"));
    return field ? form::displayed(value, *field, language) : form::displayed(value, form::Type::Text, language);
}

QString plainWords(const QString &plain, const form::Field *field, base::Language language)
{
    if (field && form::isNumeric(field->type)) {
        if (const auto number = base::Decimal::parse(plain))
            return valueWords(*number, field, language);
    }
    const auto value = field ? form::fromCanonical(plain, field->type) : std::nullopt;
    return valueWords(value.value_or(plain), field, language);
}

QString rowWords(const form::Table &table, const report::Row &row, base::Language language)
{
    constexpr qsizetype enough = 3;
    QStringList words;
    for (const form::Field &column : table.columns) {
        const form::Value value = row.cells.value(column.name());
        if (!value.isMissing() && words.size() < enough)
            words.append(form::displayed(value, column, language));
    }
    return words.isEmpty() ? placeText(QT_TRANSLATE_NOOP("Place", "(an empty row)"))
                           : words.join(QStringLiteral(" · "));
}

QString placeName(const report::Path &path, qsizetype position)
{
    report::Path shown = path;
    if (path.row)
        shown.row = position + 1;
    return shown.toString();
}

} // namespace desk
