// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace sandbox {

/// The program `uniek-verslag-sandbox endpoint --config FILE [--behind-proxy] [--fault SWITCH]...`: serves until it is
/// ended, and prints its address. Makes its own QCoreApplication. args: what follows "endpoint". Gives the exit status:
/// 2 wrong use, 3 cannot listen.
int runEndpoint(const QStringList &args);

} // namespace sandbox
