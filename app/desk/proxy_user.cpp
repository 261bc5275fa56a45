// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/proxy_user.h"

namespace desk {

bool isAboutProxyUser(const base::Problem &why)
{
    return why.code == u"sending.network.proxyPassword";
}

QFuture<bool> askProxyUser(QObject *context, Person &person, const QUrl &address)
{
    const QString proxy = sending::proxyName(address);
    return person.proxyUser({proxy, sending::hasProxyUser(proxy)})
        .then(context, [proxy](const sending::ProxyUser &user) {
            if (user.name.isEmpty())
                return false;
            sending::keepProxyUser(proxy, user);
            return true;
        });
}

} // namespace desk
