// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sending/login.h"

namespace sending {

/// One thing that must be well between this computer and the endpoint.
struct ConnectionStep {
    enum class What {
        Address, ///< of the endpoint, as it was typed
        Proxy, ///< of the network, if there is one: it answers; with the address of its name
        Name, ///< of the endpoint has an address; found is empty where a proxy looks it up
        Line, ///< that address answers
        Encryption, ///< TLS comes about
        Certificate, ///< the endpoint is who it says
        Service, ///< it answers, and is no other web site
        Clock ///< of this computer
    };
    enum class Outcome {
        Good,
        Remark, ///< it works, but should be looked at
        Bad, ///< nothing after it can be well, or could be tried
        Untried
    };
    What what = What::Address;
    Outcome outcome = Outcome::Untried;
    QString found; ///< what there is, in names and numbers: "192.0.2.1", "TLS 1.3"; may be empty
    std::optional<base::Problem> trouble; ///< of a remark and of what is bad
};

/// "address", "proxy", …: a stable name.
[[nodiscard]] QString code(ConnectionStep::What what);

/// Tries the way to an endpoint step by step, without a card: no certificate of ours is shown. Gives all steps in their
/// order; after the first bad one all are untried. `now`: this computer's time, to be compared with the endpoint's;
/// invalid: that is not done. Each step waits at most as long as the endpoint's `timeout`.
[[nodiscard]] QFuture<QList<ConnectionStep>> checkConnection(const Endpoint &endpoint, const QDateTime &now);

} // namespace sending
