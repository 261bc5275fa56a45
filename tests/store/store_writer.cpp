// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2

// usage: store_writer FILE FIRST-STEP. Says "open" once it has the file, then for each step "begin N" before and
// "done N" after it was saved, and goes on until it is killed.
#include "tests/store/steps.h"

#include <QCoreApplication>

#include <cstdio>

static void say(const char *what, qint64 step)
{
    std::printf("%s %lld\n", what, static_cast<long long>(step));
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    auto opened = store::Store::open(application.arguments().at(1));
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.problem().message()));
        return 3;
    }
    qint64 step = application.arguments().at(2).toLongLong();
    for (say("open", step);; ++step) {
        say("begin", step);
        const store::Entry entry{text("hwg"), steps::edits(step), store::Origin::Typed, {}, {}};
        if (!opened->append(StoreInFolder::stamp(), entry))
            return 1;
        say("done", step);
    }
}
