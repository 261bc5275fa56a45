// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/announcement.h"

#include "base/identifiers.h"
#include "form/json.h"

#include <QRegularExpression>
#include <QSet>

namespace sandbox {
namespace {

void add(QList<Issue> &issues, const char *type, const QString &name, const QString &detail)
{
    issues.append({QLatin1String(type), QStringLiteral("body"), name, detail});
}

void refuseUnknown(const QJsonObject &json, const QStringList &known, const QString &path, QList<Issue> &issues)
{
    const QStringList names = json.keys();
    for (const QString &name : names) {
        if (!known.contains(name))
            add(issues, "unknownInput", path + name, QStringLiteral("unknown property"));
    }
}

AnnouncedReport readReport(const QJsonObject &json, const QString &path, QList<Issue> &issues)
{
    static const QStringList modules{QStringLiteral("hwg"), QStringLiteral("vst"), QStringLiteral("clu"),
        QStringLiteral("gef"), QStringLiteral("a40"), QStringLiteral("psa")};
    const AnnouncedReport report{json.value(QLatin1String("module")).toString(),
        json.value(QLatin1String("version")).toInt(), json.value(QLatin1String("xmlSha256")).toString(),
        json.value(QLatin1String("replaces")).toString()};
    refuseUnknown(json,
        {QStringLiteral("module"), QStringLiteral("version"), QStringLiteral("xmlSha256"), QStringLiteral("replaces")},
        path, issues);
    if (!modules.contains(report.module))
        add(issues, "schemaViolation", path + QLatin1String("module"), QStringLiteral("not a module"));
    if (report.version < 1)
        add(issues, "schemaViolation", path + QLatin1String("version"), QStringLiteral("must be 1 or more"));
    if (!isSha256(report.xmlSha256))
        add(issues, "schemaViolation", path + QLatin1String("xmlSha256"), QStringLiteral("not a SHA-256"));
    if (json.contains(QLatin1String("replaces")) && !isSha256(report.replaces))
        add(issues, "schemaViolation", path + QLatin1String("replaces"), QStringLiteral("not a SHA-256"));
    return report;
}

} // namespace

bool isSha256(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    return pattern.match(text).hasMatch();
}

Announcement Announcement::read(const QByteArray &body, QList<Issue> &issues)
{
    const auto json = form::parseJson(body); // Qt's reader takes the last of two values of one name
    if (json && json->isObject())
        return fromJson(json->toObject(), issues);
    add(issues, "schemaViolation", {}, json ? QStringLiteral("not a JSON object") : json.problem().message());
    return {};
}

Announcement Announcement::fromJson(const QJsonObject &json, QList<Issue> &issues)
{
    Announcement read{json.value(QLatin1String("enterpriseNumber")).toString(),
        json.value(QLatin1String("reportingYear")).toInt(), json.value(QLatin1String("size")).toInteger(), {}};
    refuseUnknown(json,
        {QStringLiteral("enterpriseNumber"), QStringLiteral("reportingYear"), QStringLiteral("size"),
            QStringLiteral("reports")},
        {}, issues);
    if (base::normalizedKbo(read.enterpriseNumber) != read.enterpriseNumber)
        add(issues, "schemaViolation", QStringLiteral("enterpriseNumber"), QStringLiteral("not an enterprise number"));
    if (read.reportingYear < 2000 || read.reportingYear > 2100)
        add(issues, "schemaViolation", QStringLiteral("reportingYear"), QStringLiteral("not a reporting year"));
    if (read.size < 1)
        add(issues, "schemaViolation", QStringLiteral("size"), QStringLiteral("must be 1 or more"));
    const QJsonArray reports = json.value(QLatin1String("reports")).toArray();
    QSet<QString> modules;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        read.reports << readReport(reports[i].toObject(), QStringLiteral("reports[%1].").arg(i), issues);
        modules << read.reports.last().module;
    }
    if (reports.isEmpty() || modules.size() != reports.size())
        add(issues, "schemaViolation", QStringLiteral("reports"), QStringLiteral("at least one, each module once"));
    return read;
}

QJsonObject Announcement::toJson() const
{
    QJsonArray list;
    for (const AnnouncedReport &report : reports) {
        QJsonObject entry{{QStringLiteral("module"), report.module}, {QStringLiteral("version"), report.version},
            {QStringLiteral("xmlSha256"), report.xmlSha256}};
        if (!report.replaces.isEmpty())
            entry.insert(QStringLiteral("replaces"), report.replaces);
        list.append(entry);
    }
    return {{QStringLiteral("enterpriseNumber"), enterpriseNumber}, {QStringLiteral("reportingYear"), reportingYear},
        {QStringLiteral("size"), size}, {QStringLiteral("reports"), list}};
}

} // namespace sandbox
