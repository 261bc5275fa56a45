// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace base {

/// The one among the known words that somebody most likely meant with a mistyped one: the fewest letters to change,
/// add or leave out, at most a third of the word; capitals do not count. Empty when none is that near.
[[nodiscard]] QString nearest(const QString &word, const QStringList &known);

} // namespace base
