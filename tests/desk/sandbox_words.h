// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/main/control.h"

/// Tells the sandbox that the test runs in to do something ("pull", "secretary"); false, and said why, when it refuses.
inline bool ask(const QStringList &words)
{
    const sandbox::ControlAnswer answer = sandbox::askSandbox(qEnvironmentVariable("UV_SANDBOX_DIR"), words);
    if (answer.refused)
        qWarning("the sandbox refuses: %s", qPrintable(answer.text));
    return !answer.refused;
}
