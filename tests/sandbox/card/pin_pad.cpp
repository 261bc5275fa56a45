// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/pin_pad.h"

#include "sandbox/card/status.h"

#include <chrono>

namespace sandbox {

namespace {

constexpr qsizetype languagePlace = 9;
constexpr qsizetype structureSize = 19;
constexpr quint16 nothingPressed = 0x6400;
constexpr quint16 cancelled = 0x6401;
constexpr quint16 wrongLength = 0x6403;
constexpr quint16 wrongStructure = 0x6b80;

/// PIN_VERIFY_STRUCTURE of PC/SC part 10 as the eID wants it, with its command: all but the language.
bool isForEid(const QByteArray &structure)
{
    static const QByteArray head = QByteArray::fromHex("1e1e8947040c040201");
    static const QByteArray tail = QByteArray::fromHex("00000000"
                                                       "0d000000"
                                                       "0020000108"
                                                       "20ffffffffffffff");
    static const QList<QByteArray> languages{QByteArray::fromHex("1304"), QByteArray::fromHex("0c04"),
        QByteArray::fromHex("0704"), QByteArray::fromHex("0904")}; // nl, fr, de, en; low byte first
    return structure.size() == structureSize + 13 && structure.startsWith(head) && structure.endsWith(tail)
        && languages.contains(structure.mid(languagePlace, 2));
}

} // namespace

void PinPad::prepare()
{
    const std::lock_guard lock(m_guard);
    m_keys.clear();
    m_abandoned = false;
}

void PinPad::press(const QString &keys)
{
    {
        const std::lock_guard lock(m_guard);
        m_keys.append(keys);
    }
    m_wake.notify_all();
}

void PinPad::abandon()
{
    {
        const std::lock_guard lock(m_guard);
        m_abandoned = true;
    }
    m_wake.notify_all();
}

int PinPad::questions() const
{
    const std::lock_guard lock(m_guard);
    return m_questions;
}

QString PinPad::pressed()
{
    std::unique_lock lock(m_guard);
    ++m_questions;
    m_wake.wait_for(lock, std::chrono::seconds(30), [this] { return m_abandoned || !m_keys.isEmpty(); });
    if (m_abandoned)
        return {};
    return m_keys.isEmpty() ? QStringLiteral("timeout") : m_keys.takeFirst();
}

QByteArray PinPad::verify(const QByteArray &structure, SmartCard &card)
{
    if (!isForEid(structure))
        return status(wrongStructure);
    const QString keys = pressed();
    if (keys.isEmpty())
        return {};
    if (keys == QLatin1String("cancel"))
        return status(cancelled);
    if (keys == QLatin1String("timeout"))
        return status(nothingPressed);
    if (keys.size() < 4 || keys.size() > 12)
        return status(wrongLength);
    return card.answer(QByteArray::fromHex("0020000108") + pinBlock(keys.toLatin1()));
}

} // namespace sandbox
