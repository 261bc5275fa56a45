// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// Loaded before a program, it halts the process right after its main(): all that was used is still in memory.
#include <csignal>

#include <dlfcn.h>

namespace {

using Main = int (*)(int, char **, char **);
using Hook = void (*)();
using Start = int (*)(Main, int, char **, Hook, Hook, Hook, void *);

Main programMain = nullptr;

int mainThenHalt(int argc, char **argv, char **environment)
{
    const int ending = programMain(argc, argv, environment);
    raise(SIGSTOP);
    return ending;
}

} // namespace

extern "C" int __libc_start_main(Main entry, int argc, char **argv, Hook begin, Hook end, Hook unload,
    void *stack) // NOLINT(bugprone-reserved-identifier)
{
    programMain = entry;
    const auto start = reinterpret_cast<Start>(dlsym(RTLD_NEXT, "__libc_start_main"));
    return start(mainThenHalt, argc, argv, begin, end, unload, stack);
}
