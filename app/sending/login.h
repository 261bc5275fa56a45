// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sending/card_key.h"
#include "sending/exchange.h"
#include "trust/anchors.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <deque>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace sending {

/// Where to send to, and which authorities may vouch for it. Nobody else's certificate is trusted there.
struct Endpoint {
    QUrl url; ///< https, up to and with the version: "https://…/REST/annualReport/v1"
    trust::Anchors anchors; ///< only those of purpose Endpoint count
    /// Longest wait for an answer; longer than the slowest card needs for a signature.
    std::chrono::milliseconds timeout = std::chrono::seconds(120);
    /// A connection that was idle for longer may have been closed by the server: then a new one with the session
    /// ticket is cheaper than finding out by a new signature of the card.
    std::chrono::milliseconds idleTime = std::chrono::seconds(15);
};

/// Those that may vouch for its certificate, as TLS takes them.
[[nodiscard]] QList<QSslCertificate> endpointRoots(const Endpoint &endpoint);

/// The authentication side of the card that logs in. Its PIN is verified before, not by the callback.
struct AuthenticationCard {
    QList<QByteArray> chain; ///< DER: the authentication certificate, then its issuers, without the root
    SignCallback sign;
    /// Whether an RSA card can make PSS signatures. If not, TLS 1.2 is used, which shows the certificate to the
    /// network.
    bool pss = true;
};

/// Something that the holder of the card may do for an OCMW, as the endpoint has it.
struct Mandate {
    QString enterpriseNumber; ///< KBO number, ten digits
    QString role; ///< "secretary", "chairman" or "delegate"
    bool operator==(const Mandate &) const = default;
};

/// One person's session with the endpoint: one network access manager, one card key, one session ticket.
///
/// The network stack reuses a connection for the same host whatever certificate a request names; so nothing is
/// ever shared between two log-ins. Requests go strictly one after the other over one connection: that costs one
/// signature of the card for a whole session. Lives in one thread; the futures end in that thread.
class Login : public QObject
{
    Q_OBJECT
public:
    /// Makes no connection yet: the first request does, and asks the card for a signature.
    [[nodiscard]] static base::Result<std::unique_ptr<Login>> open(
        const Endpoint &endpoint, const AuthenticationCard &card);
    /// Logs out.
    ~Login() override;

    /// What the holder of the card may report: the "log in" as a person sees it.
    [[nodiscard]] QFuture<base::Result<QList<Mandate>>> mandates();

    /// One request after those asked before it. Never fails as a future: the reply says what happened.
    [[nodiscard]] QFuture<Reply> exchange(const Request &request);

    /// Ends the session at once: requests under way and waiting end as impossible, the ticket is forgotten and
    /// the card is not asked again, whatever survives in the network stack. To be called when the card leaves.
    void logOut();

    /// The endpoint's clock at its last answer, UTC; invalid before the first, or when it does not say.
    [[nodiscard]] QDateTime serverTime() const { return m_serverTime; }

    /// Signatures that the card made for this log-in.
    [[nodiscard]] int signatureCount() const { return m_key.signatureCount(); }

private:
    struct Waiting {
        Request request;
        QPromise<Reply> promise;
    };

    Login(const Endpoint &endpoint, const AuthenticationCard &card, const CardKey &key);
    void startNext();
    void renewConnection();
    [[nodiscard]] QNetworkRequest networkRequest(const Request &request) const;
    void watch(QNetworkReply *reply);
    [[nodiscard]] Reply read(QNetworkReply &reply) const;
    void stop(const Reply &result);
    void finish();
    void askWhoItIs(const Reply &result);
    void askTheProxy(const Reply &result, bool wantsUser);
    void complete(const Reply &result);

    Endpoint m_endpoint;
    CardKey m_key;
    QNetworkAccessManager *m_network; ///< our child
    QSslConfiguration m_tls;
    std::deque<Waiting> m_waiting; ///< the first one is under way while m_busy
    bool m_busy = false;
    QNetworkReply *m_reply = nullptr;
    QObject *m_question = nullptr; ///< asks why the last request failed, over a connection of its own
    bool m_over = false;
    bool m_doubtful = false; ///< the last request had no complete answer
    std::chrono::steady_clock::time_point m_lastUse;
    QDateTime m_serverTime;
};

} // namespace sending
