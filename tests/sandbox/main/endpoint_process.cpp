// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/endpoint_process.h"

#include "sandbox/main/process.h"
#include "sandbox/pki/pki.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/wait.h>

#include <chrono>
#include <thread>

namespace sandbox {

namespace {

constexpr int endpointPatience = 60000; // milliseconds
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
        {QStringLiteral("receiptCertificate"), pki + QStringLiteral("/receipts.crt")},
        {QStringLiteral("receiptKey"), pki + QStringLiteral("/receipts.key")},
        {QStringLiteral("storage"), directory + QStringLiteral("/endpoint")},
        {QStringLiteral("mandates"), mandates()},
        {QStringLiteral("ready"), ready},
        {QStringLiteral("now"), QStringLiteral("2017-02-20T10:00:00+01:00")},
    };
    QFile out(file);
    return out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(QJsonDocument(configuration).toJson()) > 0;
}

QString addressIn(const QString &ready)
{
    QFile file(ready);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
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
    QFile::remove(ready);
    if (!writtenConfiguration(file, m_directory, m_pki, ready))
        return QStringLiteral("cannot write %1").arg(file);
    // The link itself, not where it points: in a chroot its text may be a path of the world outside.
    const QString self = QStringLiteral("/proc/self/exe");
    m_process = sandbox::start({{self, QStringLiteral("endpoint"), QStringLiteral("--config"), file}, {}, log, true});
    QElapsedTimer timer;
    timer.start();
    while ((m_address = addressIn(ready)).isEmpty()) {
        if (m_process < 0 || waitpid(m_process, nullptr, WNOHANG) != 0 || timer.elapsed() > endpointPatience) {
            return QStringLiteral("the endpoint does not start; see %1").arg(log);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return {};
}

} // namespace sandbox
