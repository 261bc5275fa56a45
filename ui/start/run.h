// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

class QApplication;

namespace ui {

/// Prints the help or the version and ends the program, when that is what was asked for; needs no screen.
void answer(const QStringList &arguments);

/// Reads the options, makes the surroundings, opens the window. Returns the program's exit status.
[[nodiscard]] int run(QApplication &application);

} // namespace ui
