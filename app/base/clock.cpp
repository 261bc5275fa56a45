// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/clock.h"

namespace base {

namespace {

/// 01:00 UTC on the last Sunday of a month with 31 days: when summer time begins and ends.
QDateTime lastSunday(int year, int month)
{
    const QDate last(year, month, 31);
    return QDateTime(last.addDays(-(last.dayOfWeek() % 7)), QTime(1, 0), Qt::UTC);
}

} // namespace

QDateTime belgianTime(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    constexpr int hour = 3600;
    const int year = moment.toUTC().date().year();
    const bool summer = moment >= lastSunday(year, 3) && moment < lastSunday(year, 10);
    return moment.toOffsetFromUtc(summer ? 2 * hour : hour);
}

} // namespace base
