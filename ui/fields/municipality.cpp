// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/fields/municipality.h"

#include "desk/municipality.h"

#include <QCompleter>

using namespace Qt::StringLiterals;

namespace ui {

exchange::Understanding readTyped(const QString &text, const form::Field &field, const form::Campaign &campaign,
    base::Language language, exchange::DateOrder dates)
{
    if (field.type == form::Type::Nis && !text.trimmed().isEmpty())
        return desk::readMunicipality(text, field, campaign);
    exchange::Understanding read = exchange::understand(text, field, {language, campaign.year(), dates});
    if (!read.value && read.value.problem().code == "exchange.value.decimals"_L1 && form::decimalsOf(field.type) == 0)
        return {base::refused("ui.number.whole",
                    QT_TRANSLATE_NOOP("Problem", "“%1” is not a whole number, and only whole numbers can stand here."),
                    {text.trimmed()}, field.id),
            {}};
    return read;
}

QCompleter *makeMunicipalityCompleter(const form::Campaign &campaign, QObject *parent)
{
    QStringList spellings;
    for (const form::Municipality &one : campaign.municipalities())
        if (one.region != "EX"_L1)
            spellings.append(desk::spelledMunicipality(one));
    auto *completer = new QCompleter(spellings, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

} // namespace ui
