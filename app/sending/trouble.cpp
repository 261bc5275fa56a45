// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sending/trouble.h"

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
        {Kind::Refused, QStringLiteral("sending.tls.untrusted"),
            QT_TRANSLATE_NOOP("Problem",
                "%1 could not prove who it is (%2). Nothing was sent. A proxy that opens secure connections, or a "
                "wrong root certificate, can be the cause."),
            {host, errors.first().errorString()}, host}};
}

Judgement judgeProxy(const QNetworkReply &reply, const QString &host)
{
    if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError) {
        return {Reply::Kind::Impossible,
            {Kind::Environment, QStringLiteral("sending.network.proxyPassword"),
                QT_TRANSLATE_NOOP("Problem",
                    "The proxy of the network wants a user name and a password, or refused those that it got."),
                {}, host}};
    }
    return {Reply::Kind::Unknown,
        {Kind::Environment, QStringLiteral("sending.network.proxy"),
            QT_TRANSLATE_NOOP("Problem",
                "The network's proxy did not let the connection through: %1. Check the proxy's address and password."),
            {reply.errorString()}, host}};
}

/// The server's reason travels as text only, in TLS 1.2 during the handshake and in TLS 1.3 after it. Of its alerts
/// (RFC 8446, 6.2) these are about the card; others come from a line that does damage or a server that restarts.
bool isAboutTheCard(const QString &said)
{
    constexpr std::array reasons{"bad certificate", "unsupported certificate", "certificate revoked",
        "certificate expired", "certificate unknown", "certificate required", "unknown ca", "access denied"};
    return said.contains(QLatin1String("alert"))
        && std::any_of(reasons.begin(), reasons.end(),
            [&said](const char *reason) { return said.contains(QLatin1String(reason)); });
}

Judgement judgeFailure(const QNetworkReply &reply, const QString &host)
{
    const QString said = reply.errorString();
    if (reply.error() == QNetworkReply::SslHandshakeFailedError || said.contains(QLatin1String("alert"))) {
        const bool alert = isAboutTheCard(said);
        return {alert ? Reply::Kind::Impossible : Reply::Kind::Unknown,
            {alert ? Kind::Refused : Kind::Environment,
                alert ? QStringLiteral("sending.refused.certificate") : QStringLiteral("sending.tls.failed"),
                QT_TRANSLATE_NOOP("Problem",
                    "%1 ended the secure connection (%2). If it happens again, the endpoint may refuse this card."),
                {host, said}, host}};
    }
    return {Reply::Kind::Unknown,
        {Kind::Environment, QStringLiteral("sending.network.unreachable"),
            QT_TRANSLATE_NOOP("Problem", "No connection with %1: %2. Check the network."), {host, said}, host}};
}

Judgement judgeIncomplete(const QString &host)
{
    return {Reply::Kind::Unknown,
        {Kind::Environment, QStringLiteral("sending.network.incomplete"),
            QT_TRANSLATE_NOOP("Problem", "The answer of %1 did not arrive whole. It will be asked again."), {host},
            host}};
}

bool isProxyError(const QNetworkReply &reply)
{
    return (reply.error() > QNetworkReply::UnknownNetworkError && reply.error() <= QNetworkReply::UnknownProxyError)
        || reply.errorString().contains(QLatin1String("proxy"), Qt::CaseInsensitive);
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
    const Judgement judgement = refusal  ? Judgement{Reply::Kind::Impossible, *refusal}
        : network && isProxyError(reply) ? judgeProxy(reply, host)
        : network                        ? judgeFailure(reply, host)
                                         : judgeIncomplete(host);
    result.kind = judgement.kind;
    result.trouble = judgement.problem;
    result.status = 0;
}

} // namespace sending
