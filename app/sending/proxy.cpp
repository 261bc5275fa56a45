// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/proxy.h"

#include <QHash>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QtGlobal>

namespace sending {

namespace {

constexpr int usualPort = 8080;

struct NetworkRoute {
    ProxyChoice choice;
    QHash<QString, ProxyUser> users; ///< by name of the proxy
};

/// Of the main thread, which sets it; the network stack has copies.
NetworkRoute &route()
{
    static NetworkRoute all;
    return all;
}

/// As the network stack sees it: it never asks a proxy for these.
bool isHere(const QString &host)
{
    return host == QLatin1String("localhost") || host.startsWith(QLatin1String("localhost."))
        || QHostAddress(host).isLoopback();
}

class Proxies final : public QNetworkProxyFactory
{
public:
    explicit Proxies(const NetworkRoute &all) : m_route(all) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = ways(query);
        for (QNetworkProxy &proxy : proxies) {
            const auto user = m_route.users.constFind(nameOf(proxy));
            if (proxy.type() == QNetworkProxy::NoProxy || user == m_route.users.cend())
                continue;
            proxy.setUser(user->name);
            proxy.setPassword(user->password);
        }
        return proxies;
    }

private:
    [[nodiscard]] QList<QNetworkProxy> ways(const QNetworkProxyQuery &query) const
    {
        const ProxyChoice &choice = m_route.choice;
        if (choice.kind == ProxyChoice::Kind::None)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (choice.kind == ProxyChoice::Kind::System)
            return systemProxyForQuery(query);
        return {QNetworkProxy(QNetworkProxy::HttpProxy, choice.host, choice.port)};
    }

    NetworkRoute m_route;
};

void apply()
{
    QNetworkProxyFactory::setApplicationProxyFactory(new Proxies(route())); // which it owns
}

} // namespace

base::Result<ProxyChoice> proxyFrom(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return ProxyChoice();
    if (typed.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
        return ProxyChoice{ProxyChoice::Kind::None, {}, 0};
    const QUrl url(typed.contains(QLatin1String("://")) ? typed : QStringLiteral("http://") + typed);
    const bool isBare = (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery();
    if (!url.isValid() || url.scheme() != QLatin1String("http") || url.host().isEmpty() || !isBare
        || !url.userInfo().isEmpty()) {
        return base::Problem{base::Kind::Usage, QStringLiteral("proxy.address"),
            QT_TRANSLATE_NOOP("Problem",
                "\"%1\" is no address of a proxy. It looks like http://proxy.example:3128, without name and password: "
                "these are asked when they are needed."),
            {url.isValid() ? url.toString(QUrl::RemoveUserInfo) : typed}, {}};
    }
    return ProxyChoice{ProxyChoice::Kind::Manual, url.host(), quint16(url.port(usualPort))};
}

void useProxy(const ProxyChoice &choice)
{
    route().choice = choice;
    apply();
}

QNetworkProxy proxyFor(const QUrl &address)
{
    const QNetworkProxy proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(address)).value(0);
    const bool isOne = proxy.type() != QNetworkProxy::DefaultProxy && !isHere(address.host());
    return isOne ? proxy : QNetworkProxy(QNetworkProxy::NoProxy);
}

QString nameOf(const QNetworkProxy &proxy)
{
    return QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

QString proxyName(const QUrl &address)
{
    const QNetworkProxy proxy = proxyFor(address);
    return proxy.type() == QNetworkProxy::NoProxy ? QString() : nameOf(proxy);
}

std::optional<base::Problem> proxyUnused(const QUrl &address)
{
    const ProxyChoice &choice = route().choice;
    if (choice.kind != ProxyChoice::Kind::Manual || !isHere(address.host()))
        return {};
    return base::Problem{base::Kind::Usage, QStringLiteral("proxy.unused"),
        QT_TRANSLATE_NOOP(
            "Problem", "The proxy %1 is not used: connections with this computer itself (%2) always go without one."),
        {QStringLiteral("%1:%2").arg(choice.host).arg(choice.port), address.host()}, {}};
}

void keepProxyUser(const QString &proxy, const ProxyUser &user)
{
    route().users.insert(proxy, user);
    apply();
}

bool hasProxyUser(const QString &proxy)
{
    return route().users.contains(proxy);
}

} // namespace sending
