// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace base {

/// The one source of "now" for rules, countdown and endpoint. TLS and certificates use real time instead.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] QDate today() const { return now().date(); }
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
