// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/withdrawal.h"

namespace sending {

static base::Result<void> judged(const Reply &reply)
{
    if (reply.kind != Reply::Kind::Answered)
        return *reply.trouble;
    const bool isNotThere = reply.status == 404
        && reply.json().value(QLatin1String("type")).toString().startsWith(QLatin1String("urn:problem-type:"));
    if (reply.status == 204 || isNotThere) // a page of something on the way is no word of the endpoint
        return {};
    if (reply.status == 409) {
        return base::refused("sending.withdraw.taken",
            QT_TRANSLATE_NOOP("Problem",
                "The endpoint has the whole bundle and does not give it back. Send it again: that fetches its receipt, "
                "or "
                "the reason why it is refused."));
    }
    return problemOf(reply);
}

QFuture<base::Result<void>> withdraw(Login &login, const QString &submissionId)
{
    return login.exchange({"DELETE", QStringLiteral("/submissions/") + submissionId, {}, {}})
        .then(&login, [](const Reply &reply) { return judged(reply); });
}

} // namespace sending
