// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>

namespace sending {

/// A port of the loopback interface on which nothing listened a moment ago, which another program may have noticed,
/// too.
[[nodiscard]] quint16 freePort();

/// Starts the program, which ends with the test, and waits until it listens there; false when it ended instead.
[[nodiscard]] bool startListening(QProcess &program, quint16 port);

} // namespace sending
