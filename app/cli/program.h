// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QCoreApplication;

namespace cli {

/// Reads the arguments, does the one command that they name and gives the exit code: 0 done, 1 the answer is "no",
/// 2 wrong use, 3 something outside is missing.
[[nodiscard]] int runProgram(QCoreApplication &application);

} // namespace cli
