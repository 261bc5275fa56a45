// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/waiting.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace cli {

static volatile std::sig_atomic_t isInterrupted = 0;

static void onInterrupt(int)
{
    if (isInterrupted != 0) {
        std::signal(SIGINT, SIG_DFL);
        std::raise(SIGINT);
    }
    isInterrupted = 1;
}

Waiting::Waiting() : m_isSeen(isatty(STDERR_FILENO) != 0)
{
    isInterrupted = 0;
    std::signal(SIGINT, onInterrupt);
}

Waiting::~Waiting()
{
    std::signal(SIGINT, SIG_DFL);
}

void Waiting::showNoMore() const
{
    if (m_isSeen)
        std::fputs("\r\x1b[K", stderr);
}

bool Waiting::wasInterrupted()
{
    return isInterrupted != 0;
}

bool Waiting::goesOn(int permille) const
{
    if (m_isSeen)
        std::fprintf(stderr, "\r%d %%", permille / 10);
    return isInterrupted == 0;
}

} // namespace cli
