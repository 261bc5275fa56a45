// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/shown_time.h"

#include "base/clock.h"

namespace base {

QString shownDay(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString shownMoment(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime belgian = belgianTime(moment);
    return shownDay(belgian.date()) + QChar(QChar::Nbsp) + belgian.time().toString(QStringLiteral("HH:mm"));
}

QString shownClock(const QDateTime &moment)
{
    return belgianTime(moment).toString(QStringLiteral("HH:mm:ss"));
}

} // namespace base
