// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/pauses.h"

#include <QNetworkInformation>
#include <QTimer>

#include <algorithm>

namespace desk {

using std::chrono::milliseconds;

Pauses::Pauses(QObject *parent) : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // no service tells it here: pauses last as long as they were meant to
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability now) {
            if (now == QNetworkInformation::Reachability::Online)
                endAll();
        });
}

void Pauses::pause(milliseconds time, QObject *context, const std::function<void()> &goOn)
{
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, context, [this, self = QPointer<Pauses>(this), timer, goOn] {
        timer->deleteLater();
        if (self) {
            m_timers.removeOne(timer);
            emit changed();
        }
        goOn();
    });
    m_timers.removeAll(nullptr);
    m_timers.append(timer);
    timer->start(time);
    emit changed();
}

bool Pauses::isPausing() const
{
    return std::any_of(m_timers.begin(), m_timers.end(), [](const QPointer<QTimer> &timer) { return !timer.isNull(); });
}

sending::Wait Pauses::waitOf(Pauses *pauses)
{
    if (!pauses)
        return {};
    return [pauses = QPointer<Pauses>(pauses)](milliseconds time, QObject *context, const std::function<void()> &goOn) {
        if (pauses)
            pauses->pause(time, context, goOn);
        else
            QTimer::singleShot(time, context, goOn);
    };
}

void Pauses::endAll()
{
    for (const QPointer<QTimer> &timer : std::as_const(m_timers)) {
        if (timer)
            timer->start(0);
    }
}

} // namespace desk
