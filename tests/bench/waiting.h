// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QEventLoop>
#include <QFutureWatcher>

#include <sys/resource.h>

/// What the future brings; ends the program with the problem where there is one.
template <typename T>
T awaited(QFuture<base::Result<T>> future)
{
    QEventLoop loop; // sleeps, so that waiting costs no processor time
    QFutureWatcher<base::Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    const base::Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.problem().message()));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

/// Processor time of all threads so far, in seconds: tells more than a clock where others work on the same machine.
inline double processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto inSeconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return inSeconds(usage.ru_utime) + inSeconds(usage.ru_stime);
}
