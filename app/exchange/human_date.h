// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace exchange {

enum class DateFault {
    NotADate,
    Year, ///< none, or two digits that can be of two centuries or of a date written from its other end
};

/// Which comes first in a date of numbers alone that does not begin with its year.
enum class DateOrder {
    DayFirst, ///< as in Belgium
    MonthFirst,
    Doubtful ///< "3/1/2016" can be both; who wrote it is asked
};

/// What a person means with a date, see readHuman.
struct HumanDate {
    std::optional<QDate> date; ///< nothing: look at the fault
    DateFault fault = DateFault::NotADate;
    QList<QDate> readings; ///< what can be meant, the likeliest first; may be empty
};
/// `year`: that the dates are most likely of, for "3/4" and "16-02-01"; 0: not known.
[[nodiscard]] HumanDate readDate(const QString &text, int year, DateOrder order = DateOrder::DayFirst);
/// "02/29/2016": a date with the month first, and none with the day first.
[[nodiscard]] bool isOnlyMonthFirst(const QString &text, int year);

} // namespace exchange
