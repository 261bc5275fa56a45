// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/login.h"

#include "sending/proxy.h"
#include "sending/proxy_question.h"
#include "sending/trouble.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>
#include <QUuid>
#include <QtGlobal>

using base::Kind;
using base::Problem;

namespace sending {
namespace {

/// No answer of the protocol is near this size; more is not read.
constexpr qint64 largestAnswer = 4 * 1024 * 1024;
/// The timeout is about silence; an answer that trickles in for this many times as long is given up.
constexpr int answerTimeouts = 10;
/// TLS 1.3 wherever the card can: version 1.2 shows the holder's name and national number to the network.
void limitSignatures(QSslConfiguration &tls, const CardKey &key, bool pss)
{
    QByteArray algorithms = key.bits() > 256 ? "ECDSA+SHA384" : "ECDSA+SHA256";
    if (key.isRsa())
        algorithms = pss ? "RSA-PSS+SHA256:RSA+SHA256" : "RSA+SHA256";
    tls.setBackendConfigurationOption("ClientSignatureAlgorithms", algorithms);
    tls.setProtocol(key.isRsa() && !pss ? QSsl::TlsV1_2 : QSsl::TlsV1_2OrLater);
}

QList<QSslCertificate> certificates(const QList<QByteArray> &ders)
{
    QList<QSslCertificate> result;
    for (const QByteArray &der : ders)
        result << QSslCertificate(der, QSsl::Der);
    result.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    return result;
}

QSslConfiguration tlsFor(const Endpoint &endpoint, const AuthenticationCard &card, const CardKey &key)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(certificates(card.chain));
    tls.setPrivateKey(key.key());
    tls.setCaCertificates(endpointRoots(endpoint)); // this also turns the system's roots off
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setHandshakeMustInterruptOnError(true); // else a false server gets to see the holder's certificate first
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    limitSignatures(tls, key, card.pss);
    return tls;
}

base::Result<QList<Mandate>> mandatesIn(const Reply &reply)
{
    if (reply.kind != Reply::Kind::Answered)
        return *reply.trouble;
    if (reply.status != 200)
        return problemOf(reply);
    if (!reply.json().value(QLatin1String("items")).isArray())
        return malformedAnswer();
    QList<Mandate> mandates;
    const QJsonArray items = reply.json().value(QLatin1String("items")).toArray();
    for (const QJsonValue &item : items) {
        mandates.append({item[QLatin1String("enterpriseNumber")].toString(), item[QLatin1String("role")].toString()});
    }
    return mandates;
}

} // namespace

QList<QSslCertificate> endpointRoots(const Endpoint &endpoint)
{
    QList<QByteArray> ders;
    for (const trust::Certificate &root : endpoint.anchors.given(trust::Purpose::Endpoint))
        ders << root.der();
    return certificates(ders);
}

base::Result<std::unique_ptr<Login>> Login::open(const Endpoint &endpoint, const AuthenticationCard &card)
{
    if (endpoint.url.scheme() != QLatin1String("https") || endpoint.url.host().isEmpty()) {
        return Problem{Kind::Usage, QStringLiteral("sending.endpoint.address"),
            QT_TRANSLATE_NOOP("Problem", "The address of the endpoint must begin with https://; \"%1\" does not."),
            {endpoint.url.toString(QUrl::RemoveUserInfo)}, {}};
    }
    if (endpointRoots(endpoint).isEmpty())
        return noAuthority(endpoint.url.host());
    const auto key = CardKey::make(card.chain.value(0), card.sign);
    if (!key)
        return key.problem();
    return std::unique_ptr<Login>(new Login(endpoint, card, *key));
}

Login::Login(const Endpoint &endpoint, const AuthenticationCard &card, const CardKey &key)
    : m_endpoint(endpoint),
      m_key(key),
      m_network(new QNetworkAccessManager(this)),
      m_tls(tlsFor(endpoint, card, key)),
      m_lastUse(std::chrono::steady_clock::now())
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setTransferTimeout(int(endpoint.timeout.count()));
}

Login::~Login()
{
    logOut();
}

QFuture<base::Result<QList<Mandate>>> Login::mandates()
{
    return exchange({"GET", QStringLiteral("/mandates"), {}, {}}).then(mandatesIn);
}

QFuture<Reply> Login::exchange(const Request &request)
{
    Waiting waiting{request, {}};
    waiting.promise.start();
    const QFuture<Reply> future = waiting.promise.future();
    m_waiting.push_back(std::move(waiting));
    startNext();
    return future;
}

void Login::startNext()
{
    if (m_busy)
        return;
    if (m_over) { // each continuation may end our own life or ask again: nothing of ours is touched meanwhile
        std::deque<Waiting> all = std::exchange(m_waiting, {});
        for (Waiting &waiting : all) {
            waiting.promise.addResult(loggedOut());
            waiting.promise.finish();
        }
        return;
    }
    if (m_waiting.empty())
        return;
    renewConnection();
    const Request &request = m_waiting.front().request;
    const QNetworkRequest wire = networkRequest(request);
    if (request.method == "GET")
        watch(m_network->get(wire));
    else if (request.method == "PUT")
        watch(m_network->put(wire, request.body));
    else if (request.method == "DELETE")
        watch(m_network->deleteResource(wire));
    else
        watch(m_network->sendCustomRequest(wire, request.method, request.body));
}

/// A connection that exists ignores a newer ticket; so it is dropped whenever it is probably dead.
void Login::renewConnection()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_doubtful || now - m_lastUse > m_endpoint.idleTime)
        m_network->clearConnectionCache();
    m_lastUse = now;
}

QNetworkRequest Login::networkRequest(const Request &request) const
{
    QUrl url = m_endpoint.url;
    url.setPath(url.path() + request.path);
    QNetworkRequest result(url);
    result.setSslConfiguration(m_tls);
    result.setRawHeader("Accept-Encoding", "identity"); // so that Content-Length can be checked
    result.setRawHeader("BelGov-Trace-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        result.setRawHeader(header.key(), header.value());
    return result;
}

void Login::watch(QNetworkReply *reply)
{
    m_busy = true;
    m_reply = reply;
    reply->setReadBufferSize(largestAnswer + 1); // the rest stays on the wire
    // Queued, all three: what waits for the answer may end our life, and the reply's with it, which must not happen
    // while the reply is still in one of its own functions.
    const auto cut = [this, reply](Reply (*why)(const QString &)) {
        if (m_reply == reply)
            stop(why(m_endpoint.url.host()));
    };
    const auto watchSize = [reply, cut] {
        if (reply->bytesAvailable() > largestAnswer)
            cut(tooLarge);
    };
    const auto end = [this, reply] {
        if (m_reply == reply)
            finish();
    };
    connect(reply, &QNetworkReply::readyRead, this, watchSize, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::finished, this, end, Qt::QueuedConnection);
    QTimer::singleShot(m_endpoint.timeout * answerTimeouts, reply, [cut] { cut(tooSlow); });
}

/// Ends the request under way. Nobody listens while it is aborted, since a continuation could take the reply away.
void Login::stop(const Reply &result)
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
    complete(result);
}

Reply Login::read(QNetworkReply &reply) const
{
    Reply result;
    result.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body = reply.read(largestAnswer);
    for (const auto &[name, value] : reply.rawHeaderPairs())
        result.headers.insert(name.toLower(), value);
    result.serverTime = httpDate(result.headers.value("date"));
    judge(result, reply, m_key.refusal());
    return result;
}

void Login::finish()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    if (const QByteArray ticket = reply->sslConfiguration().sessionTicket(); !m_over && !ticket.isEmpty())
        m_tls.setSessionTicket(ticket);
    const Reply result = m_over ? loggedOut() : read(*reply);
    if (result.serverTime.isValid())
        m_serverTime = result.serverTime;
    if (!m_over && !m_key.refusal() && reply->error() == QNetworkReply::SslHandshakeFailedError)
        askWhoItIs(result);
    else if (!m_over && !m_key.refusal() && result.kind != Reply::Kind::Answered)
        askTheProxy(result, reply->error() == QNetworkReply::ProxyAuthenticationRequiredError);
    else
        complete(result);
}

/// A handshake that we interrupted does not say what was wrong with the server's certificate. A second connection, on
/// which no certificate of ours is shown and nothing is sent, does.
void Login::askWhoItIs(const Reply &result)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(m_tls.caCertificates());
    auto *socket = new QSslSocket(this);
    m_question = socket;
    socket->setSslConfiguration(tls);
    const auto errors = std::make_shared<QList<QSslError>>();
    connect(socket, &QSslSocket::sslErrors, this, [errors](const QList<QSslError> &found) { *errors = found; });
    const auto end = [this, result, errors] {
        if (QObject *question = std::exchange(m_question, nullptr)) {
            question->deleteLater();
            complete(errors->isEmpty() ? result : untrusted(m_endpoint.url.host(), *errors));
        }
    };
    connect(socket, &QSslSocket::errorOccurred, this, end, Qt::QueuedConnection); // as for the reply
    connect(socket, &QSslSocket::encrypted, this, end, Qt::QueuedConnection);
    QTimer::singleShot(m_endpoint.timeout, socket, end);
    socket->connectToHostEncrypted(m_endpoint.url.host(), quint16(m_endpoint.url.port(443)));
}

/// The network stack says little of what a proxy answered; asked again, it says more.
void Login::askTheProxy(const Reply &result, bool wantsUser)
{
    const QNetworkProxy own = m_network->proxy();
    const QNetworkProxy proxy = own.type() == QNetworkProxy::DefaultProxy ? proxyFor(m_endpoint.url) : own;
    if (proxy.type() != QNetworkProxy::HttpProxy)
        return complete(result);
    m_question = new QObject(this);
    askProxy(proxy, m_endpoint.url, m_endpoint.timeout)
        .then(m_question, [this, result, proxy, wantsUser](const ProxyAnswer &answer) {
            std::exchange(m_question, nullptr)->deleteLater();
            const bool mayKnowUs = answer.kind == ProxyAnswer::Kind::OtherPassword && !wantsUser;
            const std::optional<Problem> trouble = troubleOf(answer, proxy, m_endpoint.url);
            complete(trouble && !mayKnowUs ? ofTheProxy(*trouble) : result);
        });
}

void Login::complete(const Reply &result)
{
    m_busy = false;
    m_doubtful = result.kind != Reply::Kind::Answered;
    m_lastUse = std::chrono::steady_clock::now();
    Waiting done = std::move(m_waiting.front());
    m_waiting.pop_front();
    const QPointer<Login> self(this); // the continuation may end our life
    done.promise.addResult(result);
    done.promise.finish();
    if (self)
        startNext();
}

void Login::logOut()
{
    m_key.logOut();
    m_tls = QSslConfiguration();
    if (std::exchange(m_over, true))
        return;
    m_network->clearConnectionCache();
    if (m_reply) {
        stop(loggedOut());
    } else if (QObject *question = std::exchange(m_question, nullptr)) {
        delete question;
        complete(loggedOut());
    } else {
        startNext();
    }
}

} // namespace sending
