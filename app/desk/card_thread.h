// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace desk {

/// The one thread that talks to cards. A call to a card can block for ever (another program holds it), so nothing ever
/// joins this thread: it is left behind when the program ends.
class CardThread
{
public:
    /// Runs `job()` after the jobs asked for before; the future has what it gave.
    template <typename Job>
    [[nodiscard]] static auto run(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using Answer = std::invoke_result_t<Job>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto work = std::make_shared<Job>(std::move(job)); // a job may hold what cannot be copied, such as a PIN
        post([promise, work] {
            promise->addResult((*work)());
            promise->finish();
        });
        return promise->future();
    }

private:
    static void post(std::function<void()> job);
};

} // namespace desk
