// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// Loaded before a program, it takes the wiping out: what held a secret keeps it. So a search that finds nothing without
// it is known to be able to find.
#include <cstddef>

#include <sys/syscall.h>
#include <unistd.h>

extern "C" {

void explicit_bzero(void *, std::size_t) noexcept
{
}

/// A single page is what holds a secret: it is not given back.
int munmap(void *at, std::size_t size) noexcept
{
    constexpr std::size_t page = 4096;
    return size == page ? 0 : static_cast<int>(syscall(SYS_munmap, at, size));
}

} // extern "C"
