// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/handover.h"
#include "store/store.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <future>
#include <memory>

namespace desk {

/// The thread in which the file of the OCMW is read and written. Jobs are done in the order in which they came, so
/// that a later one sees what an earlier one wrote.
class StoreThread
{
public:
    /// Opens or creates the file inside the thread.
    using Opener = std::function<base::Result<store::Store>()>;
    [[nodiscard]] static base::Result<std::unique_ptr<StoreThread>> start(const Opener &opener);
    /// Does what was asked for before, then ends.
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// Runs `job(store)` in the thread; the future has what it gave, and ends in the thread that asked.
    template <typename Job>
    [[nodiscard]] auto run(Job job) -> QFuture<std::invoke_result_t<Job, store::Store &>>
    {
        using Answer = std::invoke_result_t<Job, store::Store &>;
        const base::Handover<Answer> handover;
        post([this, handover, job = std::move(job)]() mutable { handover.give(job(*m_store)); });
        return handover.future();
    }

    /// The same, waited for.
    template <typename Job>
    [[nodiscard]] auto ask(Job job) -> std::invoke_result_t<Job, store::Store &>
    {
        using Task = std::packaged_task<std::invoke_result_t<Job, store::Store &>()>;
        const auto task = std::make_shared<Task>([this, job = std::move(job)]() mutable { return job(*m_store); });
        post([task] { (*task)(); });
        return task->get_future().get();
    }

private:
    StoreThread() = default;
    void post(std::function<void()> job);

    QThread m_thread;
    QObject m_inside; ///< lives in the thread
    std::optional<store::Store> m_store; ///< of the thread only
};

} // namespace desk
