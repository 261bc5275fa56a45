// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QStringList>

#include <optional>

namespace ui {

/// What the program was started with.
struct Options {
    QString folder; ///< of the data; the usual one when not given
    std::optional<base::Language> language;
    QStringList trustRoots; ///< PEM files
    QString logFile; ///< empty: none
    QString bundle; ///< a file to show; may be empty
};

/// Reads the arguments. `--help` and `--version` print and end the program.
/// Problems: "ui.options" (kind Usage).
[[nodiscard]] base::Result<Options> readOptions(const QStringList &arguments);

/// Sends Qt's messages to this file (0600), with the time. Problem: "ui.log".
[[nodiscard]] base::Result<void> logTo(const QString &path);

} // namespace ui
