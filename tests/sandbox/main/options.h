// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/card/card_content.h"

#include <QString>
#include <QStringList>

namespace sandbox {

/// `--dir DIR [--applet 1.7|1.8|mixed] [--readers 1|2|3] [--pad yes|no] -- COMMAND...`
struct RunOptions {
    QString directory; ///< absolute
    Applet secretary = Applet::V17;
    Applet chairman = Applet::V18;
    int readers = 2;
    bool withPad = false; ///< each reader has a PIN pad
    QStringList command;
};

/// `card --dir DIR VERB ...`
struct CardOptionsLine {
    QString directory;
    QStringList words;
};

[[nodiscard]] QString helpText();

// Each gives what is wrong with the arguments, or nothing.
[[nodiscard]] QString parse(const QStringList &arguments, RunOptions &into);
[[nodiscard]] QString parse(const QStringList &arguments, CardOptionsLine &into);

} // namespace sandbox
