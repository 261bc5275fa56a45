// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/fault_proxy.h"

#include <QStringList>

class QRandomGenerator;

namespace sending {

/// What stands before the endpoint.
enum class Front {
    None, ///< the client speaks to the endpoint itself, HTTP/1.1
    Http1, ///< nginx, HTTP/1.1
    Http2 ///< nginx, HTTP/2
};

/// Bytes of a whole upload on one connection, about: where faults are drawn from.
inline constexpr quint32 streamUp = 52'000;
inline constexpr quint32 streamDown = 9'000;

/// All that goes wrong in one run, drawn from its number.
struct Trial {
    explicit Trial(quint32 seed);

    Front front = Front::None; ///< nginx in every second run
    QStringList faults; ///< of the endpoint
    QList<sandbox::LineFault> line; ///< of the first connections; those after them are sound
    QList<qint64> kills; ///< the endpoint is killed once it has confirmed so many bytes, and started again
    bool forgets = false; ///< at each kill the endpoint loses what it has not receipted
    bool isSecretary = true; ///< with an RSA card; the chairman has an EC card
    QString refusal; ///< the code it must end with instead of a receipt

private:
    QString drawnFault(QRandomGenerator &random);
    static sandbox::LineFault drawnCut(QRandomGenerator &random);
};

} // namespace sending
