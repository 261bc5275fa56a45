// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>

/// Answers of other threads, as futures of the thread that asked.
namespace base {

/// What other threads have for one thread: done there, in its event loop, in the order in which it came. What still
/// lies in it when the program ends is left as it is; Qt destroys pending events while it holds locks, so they carry
/// nothing.
class Letterbox : public QObject
{
public:
    /// One for each thread that asks; it never goes, as somebody may still write to it.
    [[nodiscard]] static Letterbox &ofThisThread();
    /// From any thread.
    void put(std::function<void()> letter);

private:
    void openNext();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_letters;
};

/// Carries one answer home: any thread may give it, the future ends in the thread that made the handover, in its event
/// loop. Dropped without an answer, it cancels the future.
///
/// No future of ours ends in another thread than the one that waits: Qt 6.4 runs a continuation twice that is attached
/// just while another thread reports the future as finished (`reportFinished`, and only then `runContinuation`), and
/// the second run uses a promise that has moved away.
template <typename Answer>
class Handover
{
public:
    Handover()
        : m_home(&Letterbox::ofThisThread()), m_promise(new Promise, [home = m_home](Promise *p) { end(home, p); })
    {
        m_promise->start();
    }

    [[nodiscard]] QFuture<Answer> future() const { return m_promise->future(); }

    /// Once.
    void give(Answer answer) const
    {
        m_home->put([promise = m_promise, answer = std::move(answer)]() mutable {
            promise->addResult(std::move(answer));
            promise->finish();
        });
    }

private:
    using Promise = QPromise<Answer>;

    /// The last one to hold it may be another thread.
    static void end(Letterbox *home, Promise *promise)
    {
        if (QThread::currentThread() == home->thread())
            delete promise;
        else
            home->put([promise] { delete promise; });
    }

    Letterbox *m_home;
    std::shared_ptr<Promise> m_promise;
};

/// Runs `job()` in a thread of the pool; the future has what it gave, and ends in the thread that asked.
template <typename Job>
[[nodiscard]] auto inPool(Job job, QThreadPool *pool = QThreadPool::globalInstance())
{
    const Handover<std::invoke_result_t<Job>> handover;
    pool->start([handover, job = std::move(job)]() mutable { handover.give(job()); });
    return handover.future();
}

} // namespace base
