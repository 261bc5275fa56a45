// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QCache>
#include <QMutex>

#include <optional>

namespace trust {

/// Remembers what followed from the latest bytes that were asked about, for all threads: the same few certificates of
/// authorities and cards come back in every bundle. Only for what follows from the bytes alone.
template <typename Value>
class Memory
{
public:
    explicit Memory(int most) : m_values(most) { }

    [[nodiscard]] std::optional<Value> find(const QByteArray &bytes)
    {
        const QMutexLocker lock(&m_mutex);
        const Value *value = m_values.object(bytes);
        return value ? std::optional<Value>(*value) : std::nullopt;
    }
    void keep(const QByteArray &bytes, const Value &value)
    {
        const QMutexLocker lock(&m_mutex);
        m_values.insert(bytes, new Value(value));
    }

private:
    QMutex m_mutex;
    QCache<QByteArray, Value> m_values;
};

} // namespace trust
