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

/// What a person means with a date, see readHuman.
struct HumanDate {
    std::optional<QDate> date; ///< nothing: look at the fault
    DateFault fault = DateFault::NotADate;
    QList<QDate> readings; ///< what can be meant, the likeliest first; may be empty
};
/// `year`: that the dates are most likely of, for "3/4" and "16-02-01"; 0: not known.
[[nodiscard]] HumanDate readDate(const QString &text, int year);

} // namespace exchange
