// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QApplication;

namespace ui {

/// Reads the options, makes the surroundings, opens the window. Returns the program's exit status.
[[nodiscard]] int run(QApplication &application);

} // namespace ui
