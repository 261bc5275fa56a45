// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/fields/spelling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

QString editable(const form::Value &value, const form::Field &field, base::Language language)
{
    const auto *number = value.number();
    if (!number || !form::isNumeric(field.type))
        return form::displayed(value, field, language);
    return number->toString(qMax(form::decimalsOf(field.type), 0)).replace(u'.', u',');
}

QString unit(form::Type type)
{
    switch (type) {
    case form::Type::Money: return u"€"_s;
    case form::Type::Percent: return u"%"_s;
    case form::Type::Fte: return QCoreApplication::translate("ui", "FTE");
    default: return {};
    }
}

QString shownMoney(const base::Decimal &amount, base::Language language)
{
    return form::displayedNumber(amount, 2, language) + QChar(0xa0) + u'€';
}

} // namespace ui
