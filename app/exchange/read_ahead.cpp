// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/read_ahead.h"

#include <algorithm>

namespace exchange {

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_guard);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ReadAhead::unpack()
{
    constexpr qint64 size = qint64(64) * 1024;
    QByteArray piece;
    do {
        piece = m_part.read(size);
    } while (put(piece) && !piece.isEmpty());
}

/// False when nobody wants any more.
bool ReadAhead::put(const QByteArray &piece)
{
    constexpr std::size_t most = 8;
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return m_isStopped || m_pieces.size() < most; });
    m_pieces.push_back(piece);
    m_changed.notify_all();
    return !m_isStopped;
}

QByteArray ReadAhead::taken()
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [this] { return !m_pieces.empty(); });
    QByteArray piece = m_pieces.front();
    if (!piece.isEmpty()) // the end stays
        m_pieces.pop_front();
    m_changed.notify_all();
    return piece;
}

qint64 ReadAhead::read(char *bytes, qint64 size)
{
    if (m_read == m_piece.size()) {
        m_piece = taken();
        m_read = 0;
    }
    const qsizetype count = std::min<qsizetype>(size, m_piece.size() - m_read);
    std::copy_n(m_piece.constData() + m_read, count, bytes);
    m_read += count;
    return count;
}

} // namespace exchange
