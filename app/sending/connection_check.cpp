// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/connection_check.h"

#include "base/system_text.h"
#include "sending/trouble.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslSocket>
#include <QTimer>
#include <QtGlobal>

#include <array>

using base::Kind;
using base::Problem;

namespace sending {

namespace {

using What = ConnectionStep::What;
using Outcome = ConnectionStep::Outcome;

constexpr qint64 mostRead = 64 * 1024; ///< that is looked at

QString protocolName(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? QStringLiteral("TLS 1.3") : QStringLiteral("TLS 1.2");
}

Problem proxyTrouble(const QString &proxy, QAbstractSocket::SocketError error, const QString &said)
{
    if (error == QAbstractSocket::ProxyAuthenticationRequiredError) {
        return {Kind::Environment, QStringLiteral("connection.proxyPassword"),
            QT_TRANSLATE_NOOP("Problem",
                "The proxy %1 wants a user name and a password, or refused those that it got. They are asked when you "
                "log in with the card."),
            {proxy}, proxy};
    }
    return {Kind::Environment, QStringLiteral("connection.proxy"),
        QT_TRANSLATE_NOOP("Problem",
            "The proxy %1 does not let the connection through: %2. Ask the computer service for its address."),
        {proxy, said}, proxy};
}

Problem nameTrouble(const QString &host)
{
    return {Kind::Environment, QStringLiteral("connection.name"),
        QT_TRANSLATE_NOOP("Problem",
            "The name %1 leads nowhere. Check whether it is spelled right, and whether this computer is on the "
            "network."),
        {host}, host};
}

Problem lineTrouble(const QString &host, int port, const QString &said)
{
    return {Kind::Environment, QStringLiteral("connection.line"),
        QT_TRANSLATE_NOOP(
            "Problem", "%1 does not answer on port %2: %3. A firewall may be in between, or the endpoint is down."),
        {host, QString::number(port), said}, host};
}

Problem encryptionTrouble(const QString &host, const QString &said)
{
    return {Kind::Environment, QStringLiteral("connection.encryption"),
        QT_TRANSLATE_NOOP("Problem",
            "No secure connection with %1 comes about: %2. What answers there may be no endpoint, or something in "
            "between cuts it."),
        {host, said}, host};
}

Problem serviceTrouble(const QString &said)
{
    return {Kind::Environment, QStringLiteral("connection.service"),
        QT_TRANSLATE_NOOP("Problem",
            "What answers is not the endpoint, or it is down (%1). Check the address, with the part after the name."),
        {said}, {}};
}

} // namespace

QString code(ConnectionStep::What what)
{
    constexpr std::array names{"address", "proxy", "name", "line", "encryption", "certificate", "service", "clock"};
    return QString::fromLatin1(names.at(std::size_t(what)));
}

/// From one step to the next; deletes itself with the last.
class ConnectionCheck : public QObject
{
public:
    ConnectionCheck(const Endpoint &endpoint, const QDateTime &now) : m_endpoint(endpoint), m_now(now)
    {
        for (int i = 0; i <= int(What::Clock); ++i)
            m_steps.append({What(i), Outcome::Untried, {}, {}});
        m_promise.start();
    }

    QFuture<QList<ConnectionStep>> start()
    {
        QFuture<QList<ConnectionStep>> future = m_promise.future();
        const QUrl &url = m_endpoint.url;
        if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty()) {
            fail(What::Address,
                {Kind::Usage, QStringLiteral("connection.address"),
                    QT_TRANSLATE_NOOP("Problem", "\"%1\" is no https address."), {url.toString()}, {}});
            return future;
        }
        pass(What::Address, url.host());
        findProxy();
        return future;
    }

private:
    ConnectionStep &at(What what) { return m_steps[int(what)]; }
    void pass(What what, const QString &found)
    {
        at(what).outcome = Outcome::Good;
        at(what).found = found;
    }
    void fail(What what, const Problem &why)
    {
        at(what).outcome = Outcome::Bad;
        at(what).trouble = why;
        finish();
    }
    void finish()
    {
        m_over = true;
        m_promise.addResult(m_steps);
        m_promise.finish();
        deleteLater();
    }
    [[nodiscard]] bool hasProxy() const { return m_proxy.type() != QNetworkProxy::NoProxy; }
    [[nodiscard]] QString proxyName() const
    {
        return QStringLiteral("%1:%2").arg(m_proxy.hostName()).arg(m_proxy.port());
    }

    /// The one that the network stack would take.
    void findProxy()
    {
        m_proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_endpoint.url)).value(0);
        const bool isHere = QHostAddress(m_endpoint.url.host()).isLoopback(); // sockets go there without one
        if (m_proxy.type() == QNetworkProxy::DefaultProxy || isHere)
            m_proxy.setType(QNetworkProxy::NoProxy);
        pass(What::Proxy, hasProxy() ? proxyName() : QString());
        const QString host = hasProxy() ? m_proxy.hostName() : m_endpoint.url.host();
        QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &info) {
            if (info.addresses().isEmpty())
                return fail(What::Name, nameTrouble(host));
            pass(What::Name, info.addresses().first().toString());
            connectThere();
        });
    }

    void connectThere()
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(endpointRoots(m_endpoint));
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        m_socket.setSslConfiguration(tls);
        m_socket.setProxy(m_proxy);
        connect(&m_socket, &QSslSocket::connected, this, [this] {
            pass(What::Line, QString::number(m_endpoint.url.port(443)));
            m_isConnected = true;
        });
        connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &found) { m_errors = found; });
        connect(&m_socket, &QSslSocket::encrypted, this, &ConnectionCheck::takeEncryption, Qt::QueuedConnection);
        connect(&m_socket, &QSslSocket::errorOccurred, this, &ConnectionCheck::takeError, Qt::QueuedConnection);
        QTimer::singleShot(m_endpoint.timeout, this, [this] {
            if (!m_over && !m_isEncrypted)
                takeError();
        });
        m_socket.connectToHostEncrypted(m_endpoint.url.host(), quint16(m_endpoint.url.port(443)));
    }

    void takeError()
    {
        if (m_over || m_isEncrypted)
            return;
        const QString host = m_endpoint.url.host();
        const QString said = base::systemText(m_socket.errorString());
        if (!m_errors.isEmpty()) {
            pass(What::Encryption, {});
            const bool nobody = endpointRoots(m_endpoint).isEmpty();
            return fail(What::Certificate, nobody ? noAuthority(host) : *untrusted(host, m_errors).trouble);
        }
        if (m_isConnected)
            return fail(What::Encryption, encryptionTrouble(host, said));
        if (!hasProxy())
            return fail(What::Line, lineTrouble(host, m_endpoint.url.port(443), said));
        at(What::Name).outcome = Outcome::Untried; // it was that of the proxy
        fail(What::Proxy, proxyTrouble(proxyName(), m_socket.error(), said));
    }

    void takeEncryption()
    {
        if (m_over)
            return;
        m_isEncrypted = true;
        pass(What::Encryption, protocolName(m_socket.sessionProtocol()));
        const QSslCertificate shown = m_socket.peerCertificate();
        pass(What::Certificate, shown.subjectInfo(QSslCertificate::CommonName).value(0));
        m_socket.close();
        askService();
    }

    void askService()
    {
        m_network.setProxy(m_proxy);
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_network.setTransferTimeout(int(m_endpoint.timeout.count()));
        QUrl url = m_endpoint.url;
        url.setPath(url.path() + QStringLiteral("/health"));
        QNetworkRequest request(url);
        request.setSslConfiguration(m_socket.sslConfiguration());
        QNetworkReply *reply = m_network.get(request);
        connect(
            reply, &QNetworkReply::finished, this, [this, reply] { takeService(*reply); }, Qt::QueuedConnection);
    }

    void takeService(QNetworkReply &reply)
    {
        reply.deleteLater();
        Reply answer;
        answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply.read(mostRead);
        const QString state = answer.json().value(QLatin1String("status")).toString();
        if (answer.status == 0)
            return fail(What::Service, serviceTrouble(base::systemText(reply.errorString())));
        if (answer.status != 200 || (state != QLatin1String("UP") && state != QLatin1String("DEGRADED"))) {
            return fail(
                What::Service, serviceTrouble(state.isEmpty() ? QStringLiteral("HTTP %1").arg(answer.status) : state));
        }
        pass(What::Service, state);
        compareClocks(httpDate(reply.rawHeader("date")));
    }

    void compareClocks(const QDateTime &theirs)
    {
        if (m_now.isValid() && theirs.isValid())
            pass(What::Clock, {});
        if (const std::optional<Problem> skew = m_now.isValid() ? clockSkew(theirs, m_now) : std::nullopt) {
            at(What::Clock).outcome = Outcome::Remark;
            at(What::Clock).trouble = skew;
        }
        finish();
    }

    Endpoint m_endpoint;
    QDateTime m_now;
    QPromise<QList<ConnectionStep>> m_promise;
    QList<ConnectionStep> m_steps;
    QNetworkProxy m_proxy;
    QSslSocket m_socket;
    QNetworkAccessManager m_network;
    QList<QSslError> m_errors; ///< of the certificate
    bool m_isConnected = false;
    bool m_isEncrypted = false;
    bool m_over = false;
};

QFuture<QList<ConnectionStep>> checkConnection(const Endpoint &endpoint, const QDateTime &now)
{
    return (new ConnectionCheck(endpoint, now))->start();
}

} // namespace sending
