// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/online.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

namespace desk {

namespace {

using OnlineAnswer = base::Result<QByteArray>;

constexpr int patience = 15000; // milliseconds
constexpr int done = 200; // of HTTP

base::Problem unreachable(const QUrl &address)
{
    return {base::Kind::Environment, QStringLiteral("online.unreachable"),
        QT_TRANSLATE_NOOP("Problem", "%1 cannot be reached. Is this computer online?"), {address.host()},
        address.toString()};
}

base::Problem badAnswer(const QUrl &address)
{
    return {base::Kind::Environment, QStringLiteral("online.answer"),
        QT_TRANSLATE_NOOP("Problem", "%1 does not answer as it should. Try again later."), {address.host()},
        address.toString()};
}

/// One question; deletes itself with the answer.
class OnlineAct : public QObject
{
public:
    explicit OnlineAct(const OnlineQuestion &question) : m_question(question) { m_promise.start(); }

    QFuture<OnlineAnswer> start()
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_network.setTransferTimeout(patience);
        QNetworkRequest request(m_question.address);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        if (!m_question.type.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, m_question.type);
        m_reply = m_question.type.isEmpty() ? m_network.get(request) : m_network.post(request, m_question.body);
        connect(m_reply, &QNetworkReply::readyRead, this, [this] {
            if (m_reply->bytesAvailable() > m_question.most)
                m_reply->abort();
        });
        connect(m_reply, &QNetworkReply::finished, this, &OnlineAct::finish);
        return m_promise.future();
    }

private:
    void finish()
    {
        m_promise.addResult(answer());
        m_promise.finish();
        deleteLater();
    }

    [[nodiscard]] OnlineAnswer answer()
    {
        const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        if (!status.isValid())
            return unreachable(m_question.address);
        if (status.toInt() != done || m_reply->error() != QNetworkReply::NoError
            || m_reply->bytesAvailable() > m_question.most)
            return badAnswer(m_question.address);
        return m_reply->readAll();
    }

    OnlineQuestion m_question;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr; ///< belongs to m_network
    QPromise<OnlineAnswer> m_promise;
};

} // namespace

QFuture<OnlineAnswer> askOnline(const OnlineQuestion &question)
{
    return (new OnlineAct(question))->start();
}

} // namespace desk
