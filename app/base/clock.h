// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace base {

/// The same moment with the offset of Belgian time (summer time after Directive 2000/84/EC), whatever the time zone of
/// the computer: deadlines and what people read are Belgian. An invalid moment stays invalid.
[[nodiscard]] QDateTime belgianTime(const QDateTime &moment);

/// The one source of "now". TLS and what issuers and time-stamp authorities say go by real time instead.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The day in Belgium.
    [[nodiscard]] QDate today() const { return belgianTime(now()).date(); }
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTime(); }
};

/// A clock that is set to a moment and runs on from there; for the sandbox.
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(const QDateTime &start) : m_start(start), m_begun(QDateTime::currentDateTimeUtc()) { }
    [[nodiscard]] QDateTime now() const override
    {
        return m_start.addMSecs(m_begun.msecsTo(QDateTime::currentDateTimeUtc()));
    }

private:
    QDateTime m_start;
    QDateTime m_begun;
};

} // namespace base
