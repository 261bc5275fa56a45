// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace exchange {

/// https://encoding.spec.whatwg.org/#windows-1252
[[nodiscard]] QString fromWindows1252(const QByteArray &bytes);
/// The code page of DOS in Western Europe, which old programs still write.
[[nodiscard]] QString fromDos850(const QByteArray &bytes);

/// Whether a text in one of the two is surely of DOS: inside words it has bytes that are accented letters there and
/// punctuation or nothing in Windows, and none that is the other way round.
[[nodiscard]] bool isSurelyDos850(const QByteArray &bytes);

} // namespace exchange
