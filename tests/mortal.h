// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>

#include <csignal>
#include <sys/prctl.h>

/// The program, when it is started, is killed when the thread of this test that starts it ends in whatever way: none
/// goes on for ever after a test that crashed or was stopped.
inline void endWithUs(QProcess &program)
{
    program.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}
