// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/card_thread.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace desk {

namespace {

class Queue
{
public:
    Queue() { std::thread(&Queue::work, this).detach(); }

    void add(std::function<void()> job)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_one();
    }

private:
    void work()
    {
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return !m_jobs.empty(); });
            const std::function<void()> job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
};

} // namespace

void CardThread::post(std::function<void()> job)
{
    static Queue *const queue = new Queue; // outlives everything, like its thread
    queue->add(std::move(job));
}

} // namespace desk
