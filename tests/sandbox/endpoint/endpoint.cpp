// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/endpoint.h"

#include "sandbox/endpoint/fault_answers.h"
#include "sandbox/endpoint/proxied.h"

#include <QDir>
#include <QJsonDocument>
#include <QLocale>
#include <QSslKey>
#include <QUuid>
#include <QtGlobal>

using base::Kind;
using base::Problem;

namespace sandbox {
namespace {

const QString apiPath = QStringLiteral("/REST/annualReport/v1");

/// A part that is a little too large gets a better answer than one that was not read at all.
constexpr qint64 roomBesideAPart = 64 * 1024;

QSslConfiguration tlsOf(const EndpointConfig &config)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> chain;
    for (const QByteArray &der : config.serverChain)
        chain << QSslCertificate(der, QSsl::Der);
    QSslKey key(config.serverKey, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(config.serverKey, QSsl::Rsa);
    QList<QSslCertificate> authorities; // the list that the client is shown to choose its certificate by
    for (const trust::Certificate &root : config.anchors.given(trust::Purpose::Persons))
        authorities << QSslCertificate(root.der(), QSsl::Der);
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setCaCertificates(authorities);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

HttpAnswer tooLong(const EndpointConfig &config)
{
    return problemAnswer(problem(belgifType, "payloadTooLarge", 413, QStringLiteral("Payload Too Large"),
        QStringLiteral("A part may have %1 bytes").arg(config.maxPartSize),
        {{QStringLiteral("limit"), config.maxPartSize}}));
}

HttpAnswer refused(const Holder &holder)
{
    if (!holder.shown) {
        return problemAnswer(problem(
            ownType, "clientCertificateRequired", 401, QStringLiteral("Client certificate required"), holder.refusal));
    }
    return problemAnswer(problem(ownType, "clientCertificateRefused", 401, QStringLiteral("Client certificate refused"),
        holder.refusal, {{QStringLiteral("reason"), holder.refusal}}));
}

HttpAnswer malformed(const QString &fault)
{
    return problemAnswer(badRequest({{QStringLiteral("schemaViolation"), QStringLiteral("header"), {}, fault}}));
}

HttpServer serverOf(const EndpointConfig &config, const HttpHandler &handler)
{
    const qint64 limit = config.maxPartSize + roomBesideAPart;
    return config.behindProxy ? HttpServer(limit, handler) : HttpServer(tlsOf(config), limit, handler);
}

/// The methods that the contract knows at this address, with blanks; empty when it does not know the address.
QByteArray methodsAt(const QStringList &steps)
{
    static const QMap<QString, QByteArray> below{
        {QString(), "GET PUT DELETE"}, {QStringLiteral("content"), "HEAD PATCH"}, {QStringLiteral("receipt"), "GET"}};
    if (steps == QStringList{QString(), QStringLiteral("mandates")})
        return "GET";
    const bool isSubmission = steps.value(1) == QLatin1String("submissions") && isSha256(steps.value(2));
    if (!isSubmission || steps.size() > 4 || (steps.size() == 4 && steps[3].isEmpty()))
        return {};
    return below.value(steps.value(3));
}

bool isTraceId(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 36
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

Endpoint::Endpoint(const EndpointConfig &config)
    : m_config(config),
      m_faults(config.faults),
      m_identities(config.anchors, config.personsIssuers, config.revocations),
      m_log(config.log.isEmpty() ? QDir(config.storage).filePath(QStringLiteral("refusals.jsonl")) : config.log),
      m_server(serverOf(config, [this](const HttpRequest &request) { return handle(request); }))
{
}

base::Result<void> Endpoint::openStorage()
{
    m_lock = QDir().mkpath(m_config.storage) ? StorageLock::take(m_config.storage) : nullptr;
    if (!m_lock) {
        return Problem{Kind::Environment, QStringLiteral("sandbox.endpoint.storage"),
            QT_TRANSLATE_NOOP("Problem", "The endpoint cannot write in %1, or another one works there."),
            {m_config.storage}, {}};
    }
    m_submissions.emplace(m_config, m_log);
    if (const int line = m_submissions->ledger().brokenAt(); line > 0) {
        return Problem{Kind::Refused, QStringLiteral("sandbox.endpoint.ledger"),
            QT_TRANSLATE_NOOP("Problem", "The ledger in %1 was altered in or before line %2."),
            {m_config.storage, QString::number(line)}, {}};
    }
    return {};
}

base::Result<QUrl> Endpoint::start()
{
    if (const auto opened = openStorage(); !opened)
        return opened.problem();
    const quint16 port = m_server.listen(m_config.port);
    const QString scheme = m_config.behindProxy ? QStringLiteral("http") : QStringLiteral("https");
    // By number: a bare chroot knows no names.
    const QUrl url(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(port).arg(apiPath));
    if (port == 0 || (!m_config.readyFile.isEmpty() && !writeDurably(m_config.readyFile, url.toEncoded() + '\n'))) {
        return Problem{Kind::Environment, QStringLiteral("sandbox.endpoint.start"),
            QT_TRANSLATE_NOOP("Problem", "The endpoint cannot listen on port %1 or write in %2."),
            {QString::number(m_config.port), m_config.readyFile}, {}};
    }
    return url;
}

HttpAnswer Endpoint::handle(const HttpRequest &sent)
{
    ++m_requestCount;
    HttpRequest request = sent;
    request.traceId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    HttpAnswer result = answer(request);
    result.headers.insert("Date", httpDate(m_config.clock->now()));
    result.headers.insert("BelGov-Trace-Id", request.traceId);
    if (const QByteArray trace = request.headers.value("belgov-trace-id"); isTraceId(trace))
        result.headers.insert("BelGov-Related-Trace-Id", trace);
    if (result.status >= 400)
        note(request, result);
    if (m_faults.value("forget-after") == m_requestCount)
        m_submissions->forget();
    result.lost = result.lost || m_faults.every("lose-answer");
    if (m_config.witness)
        m_config.witness(request, result);
    return result;
}

void Endpoint::note(const HttpRequest &request, const HttpAnswer &answer)
{
    m_log.note({m_config.clock->now(), request.traceId, request.method, request.path.mid(apiPath.size()), m_lastHolder,
        answer.status, QJsonDocument::fromJson(answer.body).object()});
}

HttpAnswer Endpoint::answer(const HttpRequest &request)
{
    m_lastHolder.clear();
    if (m_faults.value("close-at") == m_requestCount)
        m_submissions->close();
    if (const auto faulty = faultyAnswer(m_faults, request))
        return *faulty;
    if (!request.fault.isEmpty())
        return malformed(request.fault);
    return request.isBeyondLimit ? tooLong(m_config) : judged(request);
}

HttpAnswer Endpoint::judged(const HttpRequest &request)
{
    if (request.path == apiPath + QLatin1String("/health") && request.method != "GET")
        return wrongMethod("GET");
    if (request.path == apiPath + QLatin1String("/health"))
        return jsonAnswer(200, {{QStringLiteral("status"), QStringLiteral("UP")}});
    const Holder holder
        = m_identities.identify(m_config.behindProxy ? proxiedCertificates(request) : request.certificates);
    m_lastHolder = holder.nationalNumber;
    if (holder.nationalNumber.isEmpty())
        return refused(holder);
    if (!request.query.isEmpty()) {
        return problemAnswer(badRequest({{QStringLiteral("unknownInput"), QStringLiteral("query"), request.query,
            QStringLiteral("no parameters are known here")}}));
    }
    return routed(holder.nationalNumber, request);
}

HttpAnswer Endpoint::routed(const QString &holder, const HttpRequest &request)
{
    const QString path = request.path.startsWith(apiPath) ? request.path.mid(apiPath.size()) : QString();
    const QStringList steps = path.split(QLatin1Char('/')); // "", "submissions", id [, "content" or "receipt"]
    const QByteArray methods = methodsAt(steps);
    if (methods.isEmpty()) {
        return problemAnswer(problem(belgifType, "resourceNotFound", 404, QStringLiteral("Resource not found"),
            QStringLiteral("Nothing is at this address")));
    }
    if (!methods.split(' ').contains(request.method))
        return wrongMethod(QByteArray(methods).replace(" ", ", "));
    if (path == QLatin1String("/mandates"))
        return mandates(holder);
    if (request.method == "PUT")
        return m_submissions->open(holder, steps[2], request);
    return m_submissions->answer(holder, steps[2], steps.value(3), request);
}

HttpAnswer Endpoint::mandates(const QString &holder) const
{
    QJsonArray items;
    for (const Mandate &mandate : m_config.mandates) {
        if (mandate.nationalNumber == holder) {
            items.append(QJsonObject{{QStringLiteral("enterpriseNumber"), mandate.enterpriseNumber},
                {QStringLiteral("role"), mandate.role}});
        }
    }
    return jsonAnswer(200, {{QStringLiteral("items"), items}});
}

} // namespace sandbox
