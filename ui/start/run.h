// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <span>

class QApplication;
class QProcessEnvironment;

namespace ui {

/// Prints the help or the version and ends the program, when that is what was asked for; needs no screen.
void answer(const QStringList &arguments);

/// Whether there is something to draw on; without it Qt ends the program with an English text.
[[nodiscard]] bool hasScreen(const QProcessEnvironment &environment, std::span<const char *const> arguments);
/// Says so to whoever started the window without a screen. Returns the program's exit status.
[[nodiscard]] int tellNoScreen(const QStringList &arguments);

/// Reads the options, makes the surroundings, opens the window. Returns the program's exit status.
[[nodiscard]] int run(QApplication &application);

} // namespace ui
