// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/trouble.h"

#include "sending/proxy.h"
#include "sending/proxy_question.h"

#include <QLoggingCategory>
#include <QNetworkReply>
#include <QtGlobal>

#include <algorithm>
#include <array>

using base::Kind;
using base::Problem;

namespace sending {
namespace {

struct Judgement {
    Reply::Kind kind;
    Problem problem;
};

/// What is wrong with the certificate, in our words: the network stack has its own language.
const char *untrustedText(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return QT_TRANSLATE_NOOP("Problem",
            "%1 could not prove who it is: its certificate is that of another computer. Nothing was sent. Check the "
            "address of the endpoint.");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return QT_TRANSLATE_NOOP("Problem",
            "%1 could not prove who it is: nobody who is believed here vouches for its certificate. Nothing was sent. "
            "A proxy that opens secure connections, or a wrong root certificate, can be the cause.");
    default:
        return QT_TRANSLATE_NOOP("Problem",
            "%1 could not prove who it is: its certificate is not in order. Nothing was sent. Tell the federal "
            "service.");
    }
}

/// Of a certificate that is right but for its dates it is mostly this computer's clock that is wrong.
Judgement judgeCertificate(const QList<QSslError> &errors, const QString &host)
{
    const bool onlyDates = std::all_of(errors.begin(), errors.end(), [](const QSslError &error) {
        return error.error() == QSslError::CertificateNotYetValid || error.error() == QSslError::CertificateExpired;
    });
    if (onlyDates) {
        return {Reply::Kind::Impossible,
            {Kind::Environment, QStringLiteral("sending.tls.clock"),
                QT_TRANSLATE_NOOP("Problem",
                    "The certificate of %1 is not valid today. Check the date and time of this computer; if they are "
                    "right, tell the federal service."),
                {host}, host}};
    }
    return {Reply::Kind::Impossible,
        {Kind::Refused, QStringLiteral("sending.tls.untrusted"), untrustedText(errors.first().error()), {host}, host}};
}

/// The server's reason travels as text only, in TLS 1.2 during the handshake and in TLS 1.3 after it. Of its alerts
/// (RFC 8446, 6.2) these are about the card; others come from a line that does damage or a server that restarts. A null
/// pointer: it is none of these.
const char *refusedCardText(const QString &said)
{
    constexpr std::array reasons{"bad certificate", "unsupported certificate", "certificate unknown",
        "certificate required", "unknown ca", "access denied"};
    if (!said.contains(QLatin1String("alert")))
        return nullptr;
    if (said.contains(QLatin1String("certificate expired")))
        return expiredCard;
    if (said.contains(QLatin1String("certificate revoked")))
        return revokedCard;
    const bool isOne = std::any_of(
        reasons.begin(), reasons.end(), [&said](const char *reason) { return said.contains(QLatin1String(reason)); });
    return isOne ? QT_TRANSLATE_NOOP(
               "Problem", "The endpoint refuses this card, or does not know who issued it. Use a valid eID card.")
                 : nullptr;
}

Judgement judgeTls(const QString &said, const QString &host)
{
    if (const char *text = refusedCardText(said)) {
        return {Reply::Kind::Impossible,
            {Kind::Refused, QStringLiteral("sending.refused.certificate"), text, {host}, host}};
    }
    return {Reply::Kind::Unknown,
        {Kind::Environment, QStringLiteral("sending.tls.failed"),
            QT_TRANSLATE_NOOP(
                "Problem", "%1 ended the secure connection. If it happens again, the endpoint may refuse this card."),
            {host}, host}};
}

const char *networkText(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return QT_TRANSLATE_NOOP(
            "Problem", "No connection with %1: this name leads nowhere. Check the address and the network.");
    case QNetworkReply::ConnectionRefusedError:
        return QT_TRANSLATE_NOOP(
            "Problem", "No connection with %1: nobody answers there. Check the network; the endpoint may be down.");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return QT_TRANSLATE_NOOP(
            "Problem", "No connection with %1: no answer came in time. Check the network; the endpoint may be busy.");
    case QNetworkReply::RemoteHostClosedError:
        return QT_TRANSLATE_NOOP("Problem", "The connection with %1 was cut. Check the network.");
    default: return QT_TRANSLATE_NOOP("Problem", "No connection with %1. Check the network.");
    }
}

Judgement judgeProxy(const QNetworkReply &reply)
{
    const bool wantsUser = reply.error() == QNetworkReply::ProxyAuthenticationRequiredError;
    const ProxyAnswer answer{wantsUser ? ProxyAnswer::Kind::OtherPassword : ProxyAnswer::Kind::Silent, {}};
    return {wantsUser ? Reply::Kind::Impossible : Reply::Kind::Unknown,
        *troubleOf(answer, proxyFor(reply.url()), reply.url())};
}

Judgement judgeFailure(const QNetworkReply &reply, const QString &host)
{
    const QString said = reply.errorString();
    if (reply.error() > QNetworkReply::UnknownNetworkError)
        return judgeProxy(reply);
    if (reply.error() == QNetworkReply::SslHandshakeFailedError || said.contains(QLatin1String("alert")))
        return judgeTls(said, host);
    return {Reply::Kind::Unknown,
        {Kind::Environment, QStringLiteral("sending.network.unreachable"), networkText(reply.error()), {host}, host}};
}

Judgement judgeIncomplete(const QString &host)
{
    return {Reply::Kind::Unknown,
        {Kind::Environment, QStringLiteral("sending.network.incomplete"),
            QT_TRANSLATE_NOOP("Problem", "The answer of %1 did not arrive whole."), {host}, host}};
}

/// Errors from 201 on restate a status of the server; those below are about the way there.
bool isNetworkError(const QNetworkReply &reply)
{
    return reply.error() != QNetworkReply::NoError && reply.error() <= QNetworkReply::UnknownProxyError;
}

bool isComplete(const Reply &result)
{
    if (result.status < 200) // 103 and 104 come out as final answers
        return false;
    const QByteArray length = result.headers.value("content-length");
    return length.isEmpty() || length.toLongLong() == result.body.size();
}

} // namespace

Reply untrusted(const QString &host, const QList<QSslError> &errors)
{
    const Judgement judgement = judgeCertificate(errors, host);
    Reply result;
    result.kind = judgement.kind;
    result.trouble = judgement.problem;
    return result;
}

Q_LOGGING_CATEGORY(network, "uv.network", QtInfoMsg)

void noteFailure(const QString &host, const QString &said)
{
    qCDebug(network, "%s: %s", qUtf8Printable(host), qUtf8Printable(said));
}

Problem noAuthority(const QString &host)
{
    return {Kind::Environment, QStringLiteral("sending.endpoint.anchors"),
        QT_TRANSLATE_NOOP("Problem",
            "No certificate authority is known that may vouch for the endpoint. Choose its root certificate."),
        {}, host};
}

static Reply givenUp(const Problem &problem)
{
    Reply result;
    result.kind = Reply::Kind::Unknown;
    result.trouble = problem;
    return result;
}

Reply tooLarge(const QString &host)
{
    return givenUp({Kind::Environment, QStringLiteral("sending.answer.tooLarge"),
        QT_TRANSLATE_NOOP("Problem",
            "%1 answers with far more than belongs to the protocol; that was not read. Check the endpoint's address."),
        {host}, host});
}

Reply tooSlow(const QString &host)
{
    return givenUp(judgeIncomplete(host).problem);
}

Reply ofTheProxy(const Problem &trouble)
{
    Reply result = givenUp(trouble);
    if (trouble.code == u"sending.network.proxyPassword")
        result.kind = Reply::Kind::Impossible;
    return result;
}

Reply loggedOut()
{
    Reply result;
    result.kind = Reply::Kind::Impossible;
    result.trouble = Problem{Kind::Refused, QStringLiteral("sending.login.over"),
        QT_TRANSLATE_NOOP("Problem", "This log-in has ended. Log in again with the card."), {}, {}};
    return result;
}

void judge(Reply &result, const QNetworkReply &reply, const std::optional<Problem> &refusal)
{
    const QString host = reply.url().host();
    const bool network = isNetworkError(reply);
    if (!network && isComplete(result)) {
        result.kind = Reply::Kind::Answered;
        return;
    }
    if (network)
        noteFailure(host, reply.errorString());
    const Judgement judgement = refusal ? Judgement{Reply::Kind::Impossible, *refusal}
        : network                       ? judgeFailure(reply, host)
                                        : judgeIncomplete(host);
    result.kind = judgement.kind;
    result.trouble = judgement.problem;
    result.status = 0;
}

} // namespace sending
