// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/zip_part.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace exchange {

/// Unpacks a part while its reader works on what came before. In a thread of its own: those of a pool may all be busy
/// with readers that wait for this.
class ReadAhead
{
public:
    /// `part` is its own until its end.
    explicit ReadAhead(ZipPart &part) : m_part(part), m_thread([this] { unpack(); }) { }
    /// Wherever it is.
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// The next bytes; their number, 0 at the end. Waits for them.
    [[nodiscard]] qint64 read(char *bytes, qint64 size);

private:
    void unpack();
    bool put(const QByteArray &piece);
    [[nodiscard]] QByteArray taken();

    ZipPart &m_part;
    std::mutex m_guard;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_pieces; ///< not taken yet; an empty one is the end
    bool m_isStopped = false;
    QByteArray m_piece; ///< of the reader
    qsizetype m_read = 0; ///< of it
    std::thread m_thread; ///< begins when all else is there
};

} // namespace exchange
