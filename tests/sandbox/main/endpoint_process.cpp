// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/endpoint_process.h"

#include "sandbox/main/process.h"
#include "sandbox/main/services_process.h"
#include "sandbox/pki/pki.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sandbox {

namespace {

constexpr int endpointPort = 8443; // no one else is in this network

/// The made-up OCMW of the example and who may act for it.
QJsonArray mandates()
{
    const QString exampleKbo = QStringLiteral(UV_EXAMPLE_KBO);
    const auto mandate = [&](const Person &person, const char *role) {
        return QJsonObject{{QStringLiteral("nationalNumber"), person.nationalNumber},
            {QStringLiteral("enterpriseNumber"), exampleKbo}, {QStringLiteral("role"), QLatin1String(role)}};
    };
    return {mandate(secretary(), "secretary"), mandate(chairman(), "chairman")};
}

bool writtenConfiguration(const QString &file, const QString &directory, const QString &pki, const QString &ready)
{
    const QJsonObject configuration{
        {QStringLiteral("listen"), endpointPort},
        {QStringLiteral("serverCertificate"), pki + QStringLiteral("/endpoint.crt")},
        {QStringLiteral("serverKey"), pki + QStringLiteral("/endpoint.key")},
        {QStringLiteral("personsRoot"), pki + QStringLiteral("/trust-roots.pem")},
        {QStringLiteral("crl"), QJsonArray{listsFile(directory)}},
        {QStringLiteral("receiptCertificate"), pki + QStringLiteral("/receipts.crt")},
        {QStringLiteral("receiptKey"), pki + QStringLiteral("/receipts.key")},
        {QStringLiteral("storage"), directory + QStringLiteral("/endpoint")},
        {QStringLiteral("log"), directory + QStringLiteral("/logs/refusals.jsonl")},
        {QStringLiteral("mandates"), mandates()},
        {QStringLiteral("ready"), ready},
        {QStringLiteral("now"), QStringLiteral("2017-02-20T10:00:00+01:00")},
    };
    QFile out(file);
    return out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(QJsonDocument(configuration).toJson()) > 0;
}

} // namespace

EndpointProcess::~EndpointProcess()
{
    stop(m_process);
}

QString EndpointProcess::start()
{
    const QString file = m_directory + QStringLiteral("/endpoint.json");
    const QString ready = m_directory + QStringLiteral("/endpoint.url");
    const QString log = m_directory + QStringLiteral("/logs/endpoint.log");
    if (!writtenConfiguration(file, m_directory, m_pki, ready))
        return QStringLiteral("cannot write %1").arg(file);
    m_process = startOurselves({QStringLiteral("endpoint"), QStringLiteral("--config"), file}, log, ready, m_address);
    return m_address.isEmpty() ? QStringLiteral("the endpoint does not start; see %1").arg(log) : QString();
}

} // namespace sandbox
