// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/answers.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

namespace sandbox {

QJsonObject problem(const char *organisation, const char *type, int status, const QString &title, const QString &detail,
    const QJsonObject &more)
{
    QJsonObject document{{QStringLiteral("type"), QLatin1String(organisation) + QLatin1String(type)},
        {QStringLiteral("title"), title}, {QStringLiteral("status"), status}, {QStringLiteral("detail"), detail},
        {QStringLiteral("instance"), QLatin1String("urn:uuid:") + QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    for (auto member = more.begin(); member != more.end(); ++member)
        document.insert(member.key(), member.value());
    return document;
}

QJsonObject badRequest(const QList<Issue> &issues)
{
    QJsonArray list;
    for (const Issue &issue : issues) {
        list.append(QJsonObject{
            {QStringLiteral("type"), QLatin1String("urn:problem-type:belgif:input-validation:") + issue.type},
            {QStringLiteral("in"), issue.in}, {QStringLiteral("name"), issue.name},
            {QStringLiteral("detail"), issue.detail}});
    }
    return problem(belgifType, "badRequest", 400, QStringLiteral("Bad Request"),
        QStringLiteral("The input message is incorrect"), {{QStringLiteral("issues"), list}});
}

HttpAnswer jsonAnswer(int status, const QJsonObject &body)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpAnswer problemAnswer(const QJsonObject &document)
{
    HttpAnswer answer = jsonAnswer(document.value(QLatin1String("status")).toInt(), document);
    answer.headers.insert("Content-Type", "application/problem+json");
    return answer;
}

HttpAnswer wrongMethod(const QByteArray &allowed)
{
    return {405, {{"Allow", allowed}}, {}};
}

QJsonObject wrongHeader(const char *name, const QString &detail)
{
    return badRequest({{QStringLiteral("invalidInput"), QStringLiteral("header"), QLatin1String(name), detail}});
}

QString timeText(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace sandbox
