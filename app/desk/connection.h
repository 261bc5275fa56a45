// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/person.h"
#include "desk/surroundings.h"
#include "sending/connection_check.h"

namespace desk {

/// A step of the way to the endpoint, for people.
struct ConnectionLine {
    QString code; ///< "address", "proxy", …
    sending::ConnectionStep::Outcome outcome = sending::ConnectionStep::Outcome::Untried;
    QString name; ///< "Name of the computer", in the language of the program
    QString found; ///< what there is, or what is wrong and what helps; empty where it was not tried
    std::optional<base::Problem> trouble;
};

/// Tries the way to the endpoint without a card, see sending::checkConnection; the person is asked who the proxy is to
/// be told, where it wants to know. What a person may report there is only known after a log-in. Cancel the future so
/// that nothing is asked any more.
[[nodiscard]] QFuture<QList<ConnectionLine>> checkConnection(
    const Surroundings &surroundings, const QUrl &endpoint, Person &person);

} // namespace desk
