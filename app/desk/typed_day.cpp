// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/typed_day.h"

#include "exchange/human_input.h"

namespace desk {

base::Result<QDate> typedDay(const Surroundings &surroundings, const QString &typed)
{
    form::Field date;
    date.type = form::Type::Date;
    const base::Result<form::Value> read
        = exchange::readHuman(typed, date, {surroundings.language(), surroundings.campaign().year()});
    if (read && read->date())
        return *read->date();
    return base::misused("day.none",
        QT_TRANSLATE_NOOP("Problem", "\"%1\" is no date of the calendar. Write it like 2016-12-01 or 1/12/2016."),
        {typed});
}

} // namespace desk
