// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/config.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QtGlobal>

using base::Kind;
using base::Problem;

namespace sandbox {
namespace {

Problem wrong(const QString &what)
{
    return {Kind::Usage, QStringLiteral("sandbox.endpoint.config"),
        QT_TRANSLATE_NOOP("Problem", "The configuration of the endpoint is wrong: %1."), {what}, {}};
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

QList<QByteArray> chainIn(const QByteArray &pem)
{
    QList<QByteArray> chain;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    for (const QSslCertificate &certificate : certificates)
        chain << certificate.toDer();
    return chain;
}

QDateTime timeIn(const QJsonObject &json, const char *name, const QDateTime &otherwise)
{
    const QString text = json.value(QLatin1String(name)).toString();
    return text.isEmpty() ? otherwise : QDateTime::fromString(text, Qt::ISODate);
}

std::shared_ptr<const base::Clock> clockOf(const QJsonObject &json)
{
    const QDateTime now = timeIn(json, "now", QDateTime::fromString(qEnvironmentVariable("UV_NOW"), Qt::ISODate));
    if (now.isValid())
        return std::make_shared<base::ShiftedClock>(now);
    return std::make_shared<base::SystemClock>();
}

/// The certificates and keys; gives the name of the setting whose file is missing or unreadable.
QString loadIdentities(EndpointConfig &config, const QJsonObject &json, const QDir &folder)
{
    const auto read = [&](const char *name) {
        return contentOf(folder.filePath(json.value(QLatin1String(name)).toString())).value_or(QByteArray());
    };
    config.serverChain = chainIn(read("serverCertificate"));
    config.serverKey = read("serverKey");
    config.receiptChain = chainIn(read("receiptCertificate"));
    config.receiptKey = read("receiptKey");
    QStringList lists = json.value(QLatin1String("crl")).toVariant().toStringList();
    for (QString &list : lists)
        list = folder.filePath(list);
    config.revocations = Revocations(lists);
    const QStringList issuers = json.value(QLatin1String("personsIssuers")).toVariant().toStringList();
    for (const QString &issuer : issuers) {
        const QList<QByteArray> chain = chainIn(contentOf(folder.filePath(issuer)).value_or(QByteArray()));
        if (chain.isEmpty())
            return QStringLiteral("personsIssuers");
        config.personsIssuers += chain;
    }
    if (!config.behindProxy && (config.serverChain.isEmpty() || config.serverKey.isEmpty()))
        return QStringLiteral("serverCertificate, serverKey");
    if (config.receiptChain.isEmpty() || config.receiptKey.isEmpty())
        return QStringLiteral("receiptCertificate, receiptKey");
    if (!config.anchors.addPem(read("personsRoot"), json.value(QLatin1String("personsRoot")).toString()))
        return QStringLiteral("personsRoot");
    return {};
}

void loadTimes(EndpointConfig &config, const QJsonObject &json)
{
    config.clock = clockOf(json);
    config.reportingYear = json.value(QLatin1String("reportingYear")).toInt(config.reportingYear);
    const QDateTime march(QDate(config.reportingYear + 1, 3, 1), QTime(0, 0), Qt::OffsetFromUTC, 3600); // Brussels
    config.closesAt = timeIn(json, "closesAt", march);
    config.acceptUntil = timeIn(json, "acceptUntil", config.closesAt.addDays(1));
}

} // namespace

base::Result<EndpointConfig> EndpointConfig::load(const QString &file, bool behindProxy)
{
    const auto content = contentOf(file);
    const QJsonObject json = QJsonDocument::fromJson(content.value_or(QByteArray())).object();
    if (json.isEmpty())
        return wrong(file);
    EndpointConfig config;
    config.behindProxy = behindProxy || json.value(QLatin1String("behindProxy")).toBool();
    const QDir folder = QFileInfo(file).absoluteDir();
    if (const QString missing = loadIdentities(config, json, folder); !missing.isEmpty())
        return wrong(missing);
    loadTimes(config, json);
    config.maxPartSize = json.value(QLatin1String("maxPartSize")).toInteger(config.maxPartSize);
    config.port = quint16(json.value(QLatin1String("listen")).toInt());
    config.storage = folder.filePath(json.value(QLatin1String("storage")).toString(QStringLiteral("endpoint")));
    if (json.contains(QLatin1String("log")))
        config.log = folder.filePath(json.value(QLatin1String("log")).toString());
    if (json.contains(QLatin1String("ready")))
        config.readyFile = folder.filePath(json.value(QLatin1String("ready")).toString());
    const QJsonArray mandates = json.value(QLatin1String("mandates")).toArray();
    for (const QJsonValue &mandate : mandates) {
        config.mandates.append({mandate[QLatin1String("nationalNumber")].toString(),
            mandate[QLatin1String("enterpriseNumber")].toString(), mandate[QLatin1String("role")].toString()});
    }
    const auto faults = Faults::parse(json.value(QLatin1String("faults")).toVariant().toStringList());
    if (!faults || !config.closesAt.isValid() || !config.acceptUntil.isValid())
        return wrong(faults ? QStringLiteral("closesAt, acceptUntil") : QStringLiteral("faults"));
    config.faults = *faults;
    return config;
}

} // namespace sandbox
