// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/card.h"

#include "card/situations.h"
#include "desk/card_thread.h"

#include <algorithm>
#include <mutex>
#include <semaphore>
#include <thread>

namespace desk {

namespace {

base::Result<HolderView> holderOf(const QString &reader)
{
    base::Result<card::Card> card = card::Card::open(reader);
    if (!card)
        return card.problem();
    base::Result<card::Identity> identity = card->identity();
    if (!identity)
        return identity.problem();
    base::Result<card::Address> address = card->address();
    if (!address)
        return address.problem();
    return HolderView{*std::move(identity), *std::move(address)};
}

constexpr int longestLook = 10'000; // ms; a look also ends by itself when something changes
constexpr std::chrono::seconds pauseWithoutService(2);

} // namespace

QFuture<base::Result<QList<card::ReaderState>>> readers()
{
    return CardThread::run([] { return card::readers(); });
}

QFuture<base::Result<CardView>> lookAtCard(const Surroundings &surroundings, const QString &reader)
{
    const Moments moments{surroundings.clock().now().toUTC(), surroundings.deadlineAhead()};
    return CardThread::run(
        [anchors = surroundings.anchors(), moments, reader] { return viewOf(anchors, moments, reader); });
}

QFuture<base::Result<HolderView>> readHolder(const QString &reader)
{
    return CardThread::run([reader] { return holderOf(reader); });
}

QFuture<base::Result<void>> provePin(const CardView &view, card::Pin pin, card::PinPolicy policy)
{
    return CardThread::run(
        [reader = view.reader, serial = view.chipSerial, policy, pin = std::move(pin)]() -> base::Result<void> {
            base::Result<card::Card> card = card::Card::open(reader);
            if (!card)
                return card.problem();
            if (card->chipSerial() != serial) // exchanged while the PIN was typed
                return card::cardChanged(reader);
            return card->provePin(pin, policy);
        });
}

void letCardsGo(std::chrono::milliseconds longest)
{
    const auto done = std::make_shared<std::binary_semaphore>(0);
    static_cast<void>(CardThread::run([done] {
        done->release();
        return true;
    }));
    static_cast<void>(done->try_acquire_for(longest));
}

/// What the object and its thread share.
struct CardWatch::Link {
    card::ReaderWatch watch;
    std::mutex guard;
    CardWatch *owner = nullptr; ///< null once it has gone; under `guard`

    [[nodiscard]] bool isOwned()
    {
        const std::lock_guard lock(guard);
        return owner != nullptr;
    }
    /// Posts to the owner's thread; what is posted to an object goes with the object.
    void tell(const base::Result<QList<card::ReaderState>> &seen)
    {
        const std::lock_guard lock(guard);
        if (owner)
            QMetaObject::invokeMethod(
                owner, [to = owner, seen] { to->take(seen); }, Qt::QueuedConnection);
    }
};

CardWatch::CardWatch(QObject *parent) : QObject(parent), m_link(std::make_shared<Link>())
{
    m_link->owner = this;
    std::thread([link = m_link] {
        while (link->isOwned()) {
            const base::Result<QList<card::ReaderState>> seen = link->watch.next(longestLook);
            link->tell(seen);
            if (!seen)
                std::this_thread::sleep_for(pauseWithoutService);
        }
    }).detach();
}

CardWatch::~CardWatch()
{
    {
        const std::lock_guard lock(m_link->guard);
        m_link->owner = nullptr;
    }
    m_link->watch.stop();
}

void CardWatch::take(const base::Result<QList<card::ReaderState>> &seen)
{
    const QList<card::ReaderState> now = seen ? *seen : QList<card::ReaderState>();
    const QString before = m_problem ? m_problem->code : QString();
    const bool sameProblem = before == (seen ? QString() : seen.problem().code);
    if (now == m_readers && sameProblem)
        return;
    m_readers = now;
    m_looks.removeIf([this](const auto &look) { return look->events != eventsOf(look.key()); });
    m_problem = seen ? std::nullopt : std::optional(seen.problem());
    emit changed();
}

std::optional<quint32> CardWatch::eventsOf(const QString &reader) const
{
    const auto ours = std::find_if(
        m_readers.cbegin(), m_readers.cend(), [&](const card::ReaderState &state) { return state.name == reader; });
    return ours == m_readers.cend() ? std::nullopt : std::optional(ours->events);
}

void CardWatch::look(const Surroundings &surroundings, const QString &reader)
{
    const auto known = m_looks.constFind(reader);
    if (known != m_looks.cend() && known->events == eventsOf(reader))
        return;
    const int number = ++m_lookCount;
    m_looks.insert(reader, {number, eventsOf(reader), {}});
    lookAtCard(surroundings, reader).then(this, [this, reader, number](const base::Result<CardView> &view) {
        const auto look = m_looks.find(reader);
        if (look == m_looks.end() || look->number != number)
            return;
        look->view = view;
        emit looked(reader);
    });
}

void CardWatch::forgetLooks()
{
    m_looks.clear();
    emit looksForgotten();
}

const base::Result<CardView> *CardWatch::lookedAt(const QString &reader) const
{
    const auto look = m_looks.constFind(reader);
    const bool isOfNow = look != m_looks.cend() && look->events == eventsOf(reader) && look->view;
    return isOfNow ? &*look->view : nullptr;
}

CardGuard::CardGuard(const QString &reader, QObject *parent) : QObject(parent), m_reader(reader)
{
    connect(&m_watch, &CardWatch::changed, this, &CardGuard::look);
}

void CardGuard::look()
{
    if (m_problem)
        return;
    m_problem = seen();
    if (m_problem)
        emit lost();
}

std::optional<base::Problem> CardGuard::seen()
{
    if (m_watch.problem())
        return m_watch.problem();
    const QList<card::ReaderState> &all = m_watch.readers();
    const auto ours = std::find_if(
        all.cbegin(), all.cend(), [this](const card::ReaderState &state) { return state.name == m_reader; });
    if (ours == all.cend())
        return card::unknownReader(m_reader);
    if (!m_events)
        m_events = ours->events;
    if (!ours->cardPresent || ours->events != *m_events) // pulled and put back counts, too
        return card::cardRemoved(m_reader);
    return std::nullopt;
}

} // namespace desk
