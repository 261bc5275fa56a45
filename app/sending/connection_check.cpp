// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/connection_check.h"

#include "sending/proxy.h"
#include "sending/proxy_question.h"
#include "sending/trouble.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
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

Problem nameTrouble(const QString &host)
{
    return {Kind::Environment, QStringLiteral("connection.name"),
        QT_TRANSLATE_NOOP("Problem",
            "The name %1 leads nowhere. Check whether it is spelled right, and whether this computer is on the "
            "network."),
        {host}, host};
}

Problem lineTrouble(const QUrl &endpoint, QAbstractSocket::SocketError error)
{
    const char *text = error == QAbstractSocket::ConnectionRefusedError
        ? QT_TRANSLATE_NOOP("Problem",
            "%1 lets nobody in on port %2. Check the port in the address; if it is right, the endpoint is down.")
        : QT_TRANSLATE_NOOP(
            "Problem", "%1 does not answer on port %2. A firewall may be in between, or the endpoint is down.");
    const QString host = endpoint.host();
    return {
        Kind::Environment, QStringLiteral("connection.line"), text, {host, QString::number(endpoint.port(443))}, host};
}

Problem encryptionTrouble(const QString &host)
{
    return {Kind::Environment, QStringLiteral("connection.encryption"),
        QT_TRANSLATE_NOOP("Problem",
            "No secure connection with %1 comes about. What answers there may be no endpoint, or something in between "
            "cuts it."),
        {host}, host};
}

Problem serviceTrouble(const QString &said)
{
    return {Kind::Environment, QStringLiteral("connection.service"),
        QT_TRANSLATE_NOOP("Problem",
            "What answers is not the endpoint, or it is down (%1). Check the address, with the part after the name."),
        {said}, {}};
}

Problem noService(const QString &host)
{
    return {Kind::Environment, QStringLiteral("connection.service"),
        QT_TRANSLATE_NOOP("Problem", "%1 ended the connection without an answer. The endpoint may be down."), {host},
        host};
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

    /// The one that the network stack would take. Where there is one, it looks up the endpoint's name.
    void findProxy()
    {
        m_proxy = proxyFor(m_endpoint.url);
        if (m_proxy.type() == QNetworkProxy::HttpProxy) {
            askProxy(m_proxy, m_endpoint.url, m_endpoint.timeout).then(this, [this](const ProxyAnswer &answer) {
                takeProxy(answer);
            });
            return;
        }
        pass(What::Proxy, hasProxy() ? nameOf(m_proxy) : QString());
        if (const std::optional<Problem> unused = proxyUnused(m_endpoint.url)) {
            at(What::Proxy).outcome = Outcome::Remark;
            at(What::Proxy).trouble = unused;
        }
        if (hasProxy())
            return connectThere();
        const QString host = m_endpoint.url.host();
        QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &info) {
            if (info.addresses().isEmpty())
                return fail(What::Name, nameTrouble(host));
            pass(What::Name, info.addresses().first().toString());
            connectThere();
        });
    }

    void takeProxy(const ProxyAnswer &answer)
    {
        using Answered = ProxyAnswer::Kind;
        std::optional<Problem> trouble = troubleOf(answer, m_proxy, m_endpoint.url);
        const bool isReachable = !trouble || answer.kind == Answered::Unreachable;
        const bool mayKnowUs = answer.kind == Answered::OtherPassword && !m_proxy.user().isEmpty();
        if (isReachable || mayKnowUs) {
            const bool isNamed = answer.address != m_proxy.hostName();
            const QString name = nameOf(m_proxy);
            pass(What::Proxy, isNamed ? QStringLiteral("%1 (%2)").arg(name, answer.address) : name);
        }
        if (trouble && !mayKnowUs)
            return fail(isReachable ? What::Line : What::Proxy, *trouble);
        connectThere();
    }

    void connectThere()
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(endpointRoots(m_endpoint));
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        m_socket.setSslConfiguration(tls);
        m_socket.setProxy(m_proxy);
        connect(&m_socket, &QSslSocket::connected, this, [this] {
            if (hasProxy())
                pass(What::Name, {});
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
        noteFailure(host, m_socket.errorString());
        if (!m_errors.isEmpty()) {
            pass(What::Encryption, {});
            const bool nobody = endpointRoots(m_endpoint).isEmpty();
            return fail(What::Certificate, nobody ? noAuthority(host) : *untrusted(host, m_errors).trouble);
        }
        if (m_isConnected)
            return fail(What::Encryption, encryptionTrouble(host));
        if (!hasProxy())
            return fail(What::Line, lineTrouble(m_endpoint.url, m_socket.error()));
        const bool wantsUser = m_socket.error() == QAbstractSocket::ProxyAuthenticationRequiredError;
        const ProxyAnswer answer{wantsUser ? ProxyAnswer::Kind::OtherPassword : ProxyAnswer::Kind::Silent, {}};
        fail(What::Proxy, *troubleOf(answer, m_proxy, m_endpoint.url));
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
            return fail(What::Service, noService(m_endpoint.url.host()));
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
