// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/store_thread.h"

#include <QSemaphore>

namespace desk {

base::Result<std::unique_ptr<StoreThread>> StoreThread::start(const Opener &opener)
{
    std::unique_ptr<StoreThread> thread(new StoreThread);
    thread->m_thread.setObjectName(QStringLiteral("store"));
    thread->m_inside.moveToThread(&thread->m_thread);
    thread->m_thread.start();

    base::Result<void> opened;
    QSemaphore done;
    thread->post([&] {
        base::Result<store::Store> file = opener();
        if (file)
            thread->m_store.emplace(*std::move(file));
        else
            opened = file.problem();
        done.release();
    });
    done.acquire();
    if (!opened)
        return opened.problem();
    return thread;
}

StoreThread::~StoreThread()
{
    post([this] { m_store.reset(); }); // a database connection ends in the thread that made it
    QMetaObject::invokeMethod(&m_inside, [this] { m_thread.quit(); });
    m_thread.wait();
}

void StoreThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(&m_inside, std::move(job), Qt::QueuedConnection);
}

} // namespace desk
