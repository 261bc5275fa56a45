// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/surroundings.h"

namespace desk {

/// A day in any spelling that a date of a form may have: "2017-02-21", "21/2/2017".
/// Problem "day.none" for a text that is no day of the calendar.
[[nodiscard]] base::Result<QDate> typedDay(const Surroundings &surroundings, const QString &typed);

} // namespace desk
