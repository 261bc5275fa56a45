// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>

/// The future's result; ends the program when it does not come within 60 s. An event loop, as QTest's own waiting
/// sleeps between two looks.
template <typename T>
T awaited(QFuture<T> future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    QTimer::singleShot(std::chrono::minutes(1), &loop, [] { qFatal("A future did not end"); });
    if (!future.isFinished())
        loop.exec();
    return future.takeResult();
}
