// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

namespace base {

/// Two days and all days between them, both included.
struct Period {
    QDate from;
    QDate to;

    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    [[nodiscard]] bool contains(QDate day) const { return from <= day && day <= to; }
    [[nodiscard]] bool overlaps(const Period &other) const { return from <= other.to && other.from <= to; }
    /// Number of days, both ends included: a whole leap year has 366.
    [[nodiscard]] qint64 days() const { return from.daysTo(to) + 1; }
    bool operator==(const Period &) const = default;
};

/// 1 January to 31 December.
[[nodiscard]] inline Period calendarYear(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

} // namespace base
