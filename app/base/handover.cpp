// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/handover.h"

namespace base {

Letterbox &Letterbox::ofThisThread()
{
    static thread_local Letterbox *const box = new Letterbox;
    return *box;
}

void Letterbox::put(std::function<void()> letter)
{
    {
        const std::lock_guard lock(m_mutex);
        m_letters.push_back(std::move(letter));
    }
    QMetaObject::invokeMethod(
        this, [this] { openNext(); }, Qt::QueuedConnection);
}

void Letterbox::openNext()
{
    std::unique_lock lock(m_mutex);
    const std::function<void()> letter = std::move(m_letters.front());
    m_letters.pop_front();
    lock.unlock();
    letter();
}

} // namespace base
