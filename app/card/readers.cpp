// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/readers.h"

#include "card/pcsc.h"
#include "card/situations.h"

#include <winscard.h>

#include <atomic>
#include <mutex>

namespace card {

namespace {

using Slot = pcsc::Context::Slot;

ReaderState readerState(const Slot &slot)
{
    ReaderState state;
    state.name = slot.name;
    state.atr = slot.atr;
    state.cardPresent = slot.state & SCARD_STATE_PRESENT;
    state.mute = slot.state & SCARD_STATE_MUTE;
    state.exclusive = slot.state & SCARD_STATE_EXCLUSIVE;
    state.events = static_cast<quint32>(slot.state >> 16 & 0xffff);
    state.isEid = state.cardPresent && isEidAtr(slot.atr);
    return state;
}

/// One that does not answer the service any more is as good as unplugged.
QList<ReaderState> readerStates(const QList<Slot> &slotList)
{
    QList<ReaderState> states;
    for (const Slot &slot : slotList) {
        if (!(slot.state & SCARD_STATE_UNAVAILABLE))
            states += readerState(slot);
    }
    return states;
}

/// The readers of today, each with what was known of it before.
QList<Slot> merged(const QStringList &names, const QList<Slot> &before)
{
    QList<Slot> merged;
    for (const QString &name : names) {
        Slot slot{name, SCARD_STATE_UNAWARE, {}};
        for (const Slot &old : before) {
            if (old.name == name)
                slot = old;
        }
        merged += slot;
    }
    return merged;
}

} // namespace

bool isEidAtr(const QByteArray &atr)
{
    static const QByteArray since2021 = QByteArray::fromHex("3b7f96000080318065b085040120120fff829000");
    if (atr == since2021)
        return true;
    static const QByteArray value = QByteArray::fromHex("3b98004000a503010101ad1300");
    static const QByteArray mask = QByteArray::fromHex("ffff00ff00ffffffffffffff00");
    if (atr.size() != value.size())
        return false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if ((atr[i] & mask[i]) != value[i])
            return false;
    }
    return true;
}

base::Result<QList<ReaderState>> readers()
{
    const auto context = pcsc::Context::establish();
    if (!context)
        return context.problem();
    const auto names = (*context)->readerNames();
    if (!names)
        return names.problem();
    if (names->isEmpty())
        return noReader();
    const auto seen = (*context)->look(merged(*names, {}), 0);
    if (!seen)
        return seen.problem();
    return readerStates(*seen);
}

struct ReaderWatch::Memory {
    std::mutex guard;
    std::shared_ptr<pcsc::Context> context; ///< under guard
    std::atomic_bool stopped = false;
    QList<Slot> known; ///< only of the watching thread

    base::Result<std::shared_ptr<pcsc::Context>> connected()
    {
        const std::lock_guard lock(guard);
        if (context)
            return context;
        auto made = pcsc::Context::establish();
        if (made)
            context = *made;
        return made;
    }
    [[nodiscard]] bool isConnected()
    {
        const std::lock_guard lock(guard);
        return context != nullptr;
    }
    base::Result<QList<ReaderState>> look(int milliseconds);
    base::Problem lost(base::Problem problem)
    {
        const std::lock_guard lock(guard);
        context.reset(); // a context does not survive its service
        known.clear();
        return problem;
    }
};

ReaderWatch::ReaderWatch() : m_memory(std::make_unique<Memory>())
{
}
ReaderWatch::~ReaderWatch() = default;

/// A context whose service stopped is given up; whether there is another service now shows in a new one.
base::Result<QList<ReaderState>> ReaderWatch::next(int milliseconds)
{
    const bool reused = m_memory->isConnected();
    base::Result<QList<ReaderState>> seen = m_memory->look(milliseconds);
    if (!seen && reused && seen.problem().code == QLatin1String("card.service.missing"))
        seen = m_memory->look(0);
    return seen;
}

base::Result<QList<ReaderState>> ReaderWatch::Memory::look(int milliseconds)
{
    const auto current = connected();
    if (!current)
        return current.problem();
    const auto names = (*current)->readerNames();
    if (!names)
        return lost(names.problem());
    const bool first = known.isEmpty() && !names->isEmpty();
    const QList<Slot> before = merged(*names, known);
    const auto seen = (*current)->look(before, first || stopped ? 0 : milliseconds);
    if (!seen)
        return lost(seen.problem());
    known = *seen;
    return readerStates(*seen);
}

void ReaderWatch::stop()
{
    m_memory->stopped = true;
    const std::lock_guard lock(m_memory->guard);
    if (m_memory->context)
        m_memory->context->cancel();
}

} // namespace card
