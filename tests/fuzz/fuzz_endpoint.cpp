// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/check.h"
#include "sandbox/endpoint/endpoint.h"
#include "sandbox/endpoint/http_reader.h"
#include "sandbox/endpoint/report_xml.h"
#include "sandbox/pki/pki.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdlib>

using sandbox::HttpAnswer;
using sandbox::HttpRequest;

namespace {

const QString enterprise = QStringLiteral("0899999949");

/// The endpoint behind a proxy, without the line: one person may report for one OCMW.
struct Room {
    QTemporaryDir folder;
    /// RSA, since nearly all of the time goes to checking its signatures.
    sandbox::PersonAuthority authority = sandbox::PersonAuthority::make(sandbox::KeyKind::Rsa2048);
    QByteArray certificate; ///< as nginx hands it on
    sandbox::EndpointConfig config;
    std::unique_ptr<sandbox::Endpoint> endpoint;

    Room()
    {
        const auto card = authority.issueCard(sandbox::secretary());
        certificate = sandbox::certificatePem(card.authentication.certificate).toPercentEncoding();
        if (!config.anchors.addPem(sandbox::trustRootPem("persons", authority.root.certificate), {}))
            std::abort();
        config.behindProxy = true;
        config.personsIssuers = {authority.citizenCa.certificate};
        config.mandates = {{sandbox::secretary().nationalNumber, enterprise, QStringLiteral("secretary")}};
        config.log = QStringLiteral("/dev/null");
        const QDateTime now(QDate(2017, 2, 20), QTime(10, 0), Qt::UTC);
        config.clock = std::make_shared<base::ShiftedClock>(now);
        config.closesAt = now.addDays(9);
        config.acceptUntil = now.addDays(10);
        open();
    }

    /// On an empty storage.
    void open()
    {
        endpoint.reset();
        config.storage = folder.filePath(QStringLiteral("storage"));
        if (!QDir(config.storage).removeRecursively())
            std::abort();
        endpoint = std::make_unique<sandbox::Endpoint>(config);
        if (!endpoint->openStorage())
            std::abort();
    }
};

Room &room()
{
    static int count = 1;
    static char name[] = "fuzz_endpoint";
    static char *names[] = {name, nullptr};
    static const QCoreApplication application(count, names);
    static Room made;
    return made;
}

/// Whatever comes in, what goes out is an answer of the contract.
HttpAnswer answered(const HttpRequest &request)
{
    HttpAnswer answer = room().endpoint->handle(request);
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const bool isProblem = body.value(QLatin1String("type")).toString().startsWith(QLatin1String("urn:problem-type:"))
        && body.value(QLatin1String("status")).toInt() == answer.status;
    const bool isAnswer = answer.status == 200 || answer.status == 201 || answer.status == 204 || answer.status == 405;
    if (!isAnswer && (!isProblem || answer.status < 400 || answer.status >= 500))
        std::abort();
    return answer;
}

/// "METHOD path?query", header lines, an empty line, the body.
HttpRequest requestIn(const QByteArray &text)
{
    HttpRequest request;
    const qsizetype end = qMax(text.indexOf("\n\n"), qsizetype(0));
    QList<QByteArray> lines = text.left(end).split('\n');
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    const QByteArray address = first.value(1);
    request.method = first.first();
    request.path = QString::fromUtf8(address).section(QLatin1Char('?'), 0, 0);
    request.query = QString::fromUtf8(address).section(QLatin1Char('?'), 1);
    for (const QByteArray &line : lines)
        request.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    request.headers.insert("x-client-cert", room().certificate);
    request.body = text.mid(end + 2);
    return request;
}

/// Several, one after the other, by somebody who may report.
void tryRequests(const QByteArray &text)
{
    static const QByteArray separator("\n====\n");
    bool changed = false;
    for (qsizetype from = 0; from >= 0 && from < text.size();) {
        const qsizetype end = text.indexOf(separator, from);
        const HttpAnswer answer = answered(requestIn(text.mid(from, end < 0 ? -1 : end - from)));
        changed = changed || answer.status == 201;
        from = end < 0 ? -1 : end + separator.size();
    }
    if (!changed)
        return;
    QThreadPool::globalInstance()->waitForDone(); // a complete bundle is being judged
    QCoreApplication::processEvents();
    if (!room().endpoint->ledger().entries().isEmpty())
        std::abort();
    room().open();
}

/// No certificate that can be written down here is from an authority that was made a moment ago.
void tryCertificate(const QByteArray &header)
{
    HttpRequest request;
    request.method = "GET";
    request.path = QStringLiteral("/REST/annualReport/v1/mandates");
    request.headers.insert("x-client-cert", header);
    if (answered(request).status != 401)
        std::abort();
}

/// What was read of an announcement and written again is read the same.
void tryAnnouncement(const QByteArray &body)
{
    QList<sandbox::Issue> issues;
    const sandbox::Announcement read = sandbox::Announcement::read(body, issues);
    if (!issues.isEmpty())
        return;
    if (sandbox::Announcement::fromJson(read.toJson(), issues) != read || !issues.isEmpty())
        std::abort();
}

/// Nobody's signature counts here, so nothing may be taken.
void tryBundle(const QByteArray &bytes)
{
    const sandbox::EndpointConfig &config = room().config;
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const sandbox::Announcement announcement{
        enterprise, 2016, bytes.size(), {{QStringLiteral("clu"), 1, QString(64, QLatin1Char('0')), {}}}};
    const QJsonObject refusal = sandbox::checkBundle({QString::fromLatin1(sum), bytes, announcement, config.anchors,
        config.revocations, config.mandates, config.clock->now()});
    if (refusal.isEmpty())
        std::abort();
}

/// However the bytes are parted on their way, the same requests are read, and none that is longer than allowed.
void tryLine(const QByteArray &bytes)
{
    constexpr qint64 limit = 1000;
    const auto read = [&bytes](qsizetype step) {
        sandbox::HttpReader reader(limit);
        QList<HttpRequest> requests;
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            reader.add(bytes.mid(at, step));
            while (const auto request = reader.next())
                requests << *request;
        }
        return requests;
    };
    const QList<HttpRequest> whole = read(qMax(bytes.size(), qsizetype(1)));
    const QList<HttpRequest> parted = read(1);
    if (whole.size() != parted.size())
        std::abort();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole[i].path != parted[i].path || whole[i].headers != parted[i].headers || whole[i].body != parted[i].body
            || whole[i].body.size() > limit || whole[i].isBeyondLimit != parted[i].isBeyondLimit
            || whole[i].fault.isEmpty() != parted[i].fault.isEmpty())
            std::abort();
    }
}

} // namespace

/// The first byte says what the rest is: requests, a certificate in its header, an announcement, a bundle, a report, or
/// what comes in on a line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0]) {
    case 'R': tryRequests(rest); break;
    case 'C': tryCertificate(rest); break;
    case 'A': tryAnnouncement(rest); break;
    case 'B': tryBundle(rest); break;
    case 'L': tryLine(rest); break;
    case 'X': (void)sandbox::readReportXml(rest); break;
    default: break;
    }
    return 0;
}
