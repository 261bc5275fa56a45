// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/proxy_question.h"

#include "sending/proxy.h"

#include <QHostInfo>
#include <QTcpSocket>
#include <QTimer>
#include <QtGlobal>

using base::Kind;
using base::Problem;

namespace sending {

namespace {

constexpr qint64 longestHead = 16 * 1024;

/// "endpoint.example:443".
QByteArray authorityOf(const QUrl &endpoint)
{
    const QString host = endpoint.host(QUrl::FullyEncoded);
    return QStringLiteral("%1:%2")
        .arg(host.contains(u':') ? u'[' + host + u']' : host)
        .arg(endpoint.port(443))
        .toLatin1();
}

/// Asks without a user first, and again with the one that is known where the proxy takes its plain password. Deletes
/// itself with the answer.
class ProxyQuestion : public QObject
{
public:
    ProxyQuestion(const QNetworkProxy &proxy, const QUrl &endpoint) : m_proxy(proxy), m_authority(authorityOf(endpoint))
    {
        m_promise.start();
    }

    QFuture<ProxyAnswer> start(std::chrono::milliseconds timeout)
    {
        QTimer::singleShot(timeout, this, [this] { finish(ProxyAnswer::Kind::Silent); });
        QHostInfo::lookupHost(m_proxy.hostName(), this, [this](const QHostInfo &info) {
            if (info.addresses().isEmpty())
                return finish(ProxyAnswer::Kind::NoName);
            m_address = info.addresses().first().toString();
            ask();
        });
        return m_promise.future();
    }

private:
    void ask()
    {
        delete m_socket;
        m_socket = new QTcpSocket(this);
        m_socket->setProxy(QNetworkProxy::NoProxy);
        const auto end = [this, socket = m_socket] {
            if (socket == m_socket)
                takeHead();
        };
        connect(m_socket, &QTcpSocket::connected, this, &ProxyQuestion::write);
        connect(m_socket, &QTcpSocket::readyRead, this, end, Qt::QueuedConnection); // which may end us
        connect(m_socket, &QTcpSocket::errorOccurred, this, end, Qt::QueuedConnection);
        m_socket->connectToHost(m_proxy.hostName(), m_proxy.port());
    }

    void write()
    {
        m_socket->write("CONNECT " + m_authority + " HTTP/1.1\r\nHost: " + m_authority + "\r\n");
        if (m_showsUser) {
            const QByteArray user = (m_proxy.user() + u':' + m_proxy.password()).toUtf8();
            m_socket->write("Proxy-Authorization: Basic " + user.toBase64() + "\r\n");
        }
        m_socket->write("\r\n");
    }

    void takeHead()
    {
        const QByteArray head = m_socket->peek(longestHead);
        const qsizetype end = head.indexOf("\r\n\r\n");
        const bool isOver = m_socket->state() != QAbstractSocket::ConnectedState;
        if (end < 0 && !isOver && head.size() < longestHead)
            return;
        judge(end < 0 ? head : head.left(end));
    }

    void judge(const QByteArray &head)
    {
        const int status = head.startsWith("HTTP/1.") ? head.mid(9, 3).toInt() : 0;
        const bool wantsUser = status == 407 || (status == 401 && m_showsUser);
        const bool isPlain = head.toLower().contains("\nproxy-authenticate: basic");
        if (wantsUser && !m_showsUser && isPlain && !m_proxy.user().isEmpty()) {
            m_showsUser = true;
            return ask();
        }
        finish(status == 0          ? ProxyAnswer::Kind::Silent
                : status / 100 == 2 ? ProxyAnswer::Kind::Through
                : wantsUser ? (isPlain || m_showsUser ? ProxyAnswer::Kind::Password : ProxyAnswer::Kind::OtherPassword)
                : status == 404 || status >= 500 ? ProxyAnswer::Kind::Unreachable
                                                 : ProxyAnswer::Kind::Refused);
    }

    void finish(ProxyAnswer::Kind kind)
    {
        m_socket = nullptr; // it goes with us
        if (m_promise.future().isFinished())
            return;
        m_promise.addResult(ProxyAnswer{kind, m_address});
        m_promise.finish();
        deleteLater();
    }

    const QNetworkProxy m_proxy;
    const QByteArray m_authority;
    QPromise<ProxyAnswer> m_promise;
    QString m_address;
    QTcpSocket *m_socket = nullptr; ///< our child
    bool m_showsUser = false;
};

} // namespace

QFuture<ProxyAnswer> askProxy(const QNetworkProxy &proxy, const QUrl &endpoint, std::chrono::milliseconds timeout)
{
    return (new ProxyQuestion(proxy, endpoint))->start(timeout);
}

std::optional<Problem> troubleOf(const ProxyAnswer &answer, const QNetworkProxy &proxy, const QUrl &endpoint)
{
    const QString name = nameOf(proxy);
    const QString host = endpoint.host();
    const auto because = [&name, &host](const QString &code, const char *text) {
        return Problem{Kind::Environment, code, text, {name, host}, host};
    };
    switch (answer.kind) {
    case ProxyAnswer::Kind::Through: break;
    case ProxyAnswer::Kind::NoName:
        return because(QStringLiteral("sending.network.proxy"),
            QT_TRANSLATE_NOOP("Problem",
                "The name of the network's proxy, %1, leads nowhere. Ask the computer service for its address."));
    case ProxyAnswer::Kind::Silent:
        return because(QStringLiteral("sending.network.proxy"),
            QT_TRANSLATE_NOOP("Problem",
                "The network's proxy, %1, does not answer, or is none. Ask the computer service for its address."));
    case ProxyAnswer::Kind::Password:
    case ProxyAnswer::Kind::OtherPassword:
        return because(QStringLiteral("sending.network.proxyPassword"),
            QT_TRANSLATE_NOOP(
                "Problem", "The network's proxy, %1, wants a user name and a password, or refused those that it got."));
    case ProxyAnswer::Kind::Unreachable:
        return because(QStringLiteral("sending.network.unreachable"),
            QT_TRANSLATE_NOOP("Problem",
                "The network's proxy, %1, answers, but does not reach %2. Check the address of the endpoint; if it is "
                "right, the endpoint is down, or the proxy cannot go there."));
    case ProxyAnswer::Kind::Refused:
        return because(QStringLiteral("sending.network.proxy"),
            QT_TRANSLATE_NOOP("Problem",
                "The network's proxy, %1, lets no connection through to %2. Ask the computer service to allow it."));
    }
    return {};
}

} // namespace sending
