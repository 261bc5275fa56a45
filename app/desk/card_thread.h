// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/handover.h"

#include <functional>
#include <future>
#include <memory>
#include <type_traits>

namespace desk {

/// The one thread that talks to cards. A call to a card can block for ever (another program holds it), so nothing ever
/// joins this thread: it is left behind when the program ends.
class CardThread
{
public:
    /// Runs `job()` after the jobs asked for before; the future has what it gave, and ends in the thread that asked.
    template <typename Job>
    [[nodiscard]] static auto run(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using Answer = std::invoke_result_t<Job>;
        const base::Handover<Answer> handover;
        auto work = std::make_shared<Job>(std::move(job)); // a job may hold what cannot be copied, such as a PIN
        post([handover, work] { handover.give((*work)()); });
        return handover.future();
    }

    /// The same, waited for.
    template <typename Job>
    [[nodiscard]] static auto ask(Job job) -> std::invoke_result_t<Job>
    {
        const auto task = std::make_shared<std::packaged_task<std::invoke_result_t<Job>()>>(std::move(job));
        post([task] { (*task)(); });
        return task->get_future().get();
    }

private:
    static void post(std::function<void()> job);
};

} // namespace desk
