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

/// Whether a text in one of the two is of DOS: read as Windows-1252, it has more signs where no text has them, such as
/// "Caf‚" or "No‰l" for "Café" and "Noël". A text that has none of these in either is of Windows.
[[nodiscard]] bool isDos850(const QByteArray &bytes);

} // namespace exchange
