// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/zip_layout.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace bundle {

namespace {

constexpr qint64 localSize = 30;
constexpr qint64 centralSize = 46;
constexpr qint64 endSize = 22;
constexpr quint16 descriptorFlag = 1 << 3; ///< checksum and sizes follow the data

/// Reads numbers at places that may lie outside; then they are nought and the reader is spoilt.
class Numbers
{
public:
    explicit Numbers(const QByteArray &bytes) : m_bytes(bytes) { }

    quint16 at16(qint64 place) { return number<quint16>(place); }
    quint32 at32(qint64 place) { return number<quint32>(place); }
    [[nodiscard]] bool isSound() const { return m_sound; }

private:
    template <typename T>
    T number(qint64 place)
    {
        if (place < 0 || place > m_bytes.size() - qint64(sizeof(T))) {
            m_sound = false;
            return 0;
        }
        return qFromLittleEndian<T>(m_bytes.constData() + place);
    }

    const QByteArray &m_bytes;
    bool m_sound = true;
};

struct Span {
    qint64 start = 0;
    qint64 end = 0;
    bool hasDescriptor = false; ///< behind `end`: 12 bytes, or 16 with a signature
};

/// Where the end record begins, if it reaches exactly to the last byte.
std::optional<qint64> endRecord(const QByteArray &bytes, Numbers &numbers)
{
    const qint64 first = std::max<qint64>(0, bytes.size() - endSize - 0xffff);
    for (qint64 place = bytes.size() - endSize; place >= first; --place) {
        if (numbers.at32(place) == 0x06054b50 && place + endSize + numbers.at16(place + 20) == bytes.size())
            return place;
    }
    return {};
}

/// The entries that the directory lists, as long as it is; nothing when it is not made of entries.
std::optional<QList<Span>> entriesOf(qint64 start, qint64 end, Numbers &numbers)
{
    QList<Span> spans;
    qint64 place = start;
    while (place < end && numbers.isSound()) {
        if (numbers.at32(place) != 0x02014b50)
            return {};
        const qint64 local = numbers.at32(place + 42);
        const qint64 data = local + localSize + numbers.at16(local + 26) + numbers.at16(local + 28);
        spans.append({local, data + numbers.at32(place + 20), (numbers.at16(local + 6) & descriptorFlag) != 0});
        place += centralSize + numbers.at16(place + 28) + numbers.at16(place + 30) + numbers.at16(place + 32);
    }
    if (place != end || !numbers.isSound())
        return {};
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    return spans;
}

/// What follows an entry begins where it ends, or behind its data descriptor.
bool isNext(const Span &span, qint64 next, Numbers &numbers)
{
    if (!span.hasDescriptor)
        return next == span.end;
    return next == span.end + 12 || (next == span.end + 16 && numbers.at32(span.end) == 0x08074b50);
}

} // namespace

bool isWithoutGaps(const QByteArray &bytes)
{
    Numbers numbers(bytes);
    const auto end = endRecord(bytes, numbers);
    if (!end)
        return false;
    const qint64 directory = numbers.at32(*end + 16);
    const auto spans = entriesOf(directory, *end, numbers);
    if (!spans || directory + numbers.at32(*end + 12) != *end)
        return false;
    for (qsizetype i = 0; i < spans->size(); ++i) {
        const qint64 next = i + 1 < spans->size() ? spans->at(i + 1).start : directory;
        if (!isNext(spans->at(i), next, numbers))
            return false;
    }
    const qint64 first = spans->isEmpty() ? directory : spans->first().start;
    return first == 0 && numbers.isSound();
}

} // namespace bundle
