// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

namespace base {

/// Two days and all days between them, both included.
struct Period {
    QDate from;
    QDate to;

    [[nodiscard]] bool contains(QDate day) const { return from <= day && day <= to; }
};

/// 1 January to 31 December.
[[nodiscard]] inline Period calendarYear(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

} // namespace base
