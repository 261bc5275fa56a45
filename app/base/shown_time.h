// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

/// Days and moments for people, in the one way that Dutch, French and English texts of this program have.
namespace base {

/// "31/12/2016".
[[nodiscard]] QString shownDay(QDate day);
/// "20/02/2017 10:00" in Belgian time; an invalid moment gives an empty text. The blank does not break.
[[nodiscard]] QString shownMoment(const QDateTime &moment);
/// "10:00:05" in Belgian time, of a moment that is near.
[[nodiscard]] QString shownClock(const QDateTime &moment);

} // namespace base
