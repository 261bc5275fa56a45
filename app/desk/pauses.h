// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sending/upload.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace desk {

/// The pauses between two tries of a log-in or an upload. All of them end early when the computer finds its network
/// again (where the system tells that) or somebody says so. Belongs to the main thread; outlives whatever pauses.
class Pauses : public QObject
{
    Q_OBJECT
public:
    explicit Pauses(QObject *parent = nullptr);

    /// Goes on after this time, in the main thread, unless the context is gone by then.
    void pause(std::chrono::milliseconds time, QObject *context, const std::function<void()> &goOn);
    /// The same as the upload wants it; of `pauses` that may be missing: then by plain timers.
    [[nodiscard]] static sending::Wait waitOf(Pauses *pauses);
    /// Ends all pauses: what waits is tried now.
    void endAll();
    [[nodiscard]] bool isPausing() const;

signals:
    void changed(); ///< a pause began or ended

private:
    QList<QPointer<QTimer>> m_timers; ///< that run
};

} // namespace desk
