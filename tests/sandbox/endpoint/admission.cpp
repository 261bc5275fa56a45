// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/admission.h"

namespace sandbox {

bool mayReport(const QList<Mandate> &mandates, const QString &nationalNumber, const QString &enterpriseNumber)
{
    return std::any_of(mandates.begin(), mandates.end(), [&](const Mandate &mandate) {
        return mandate.nationalNumber == nationalNumber && mandate.enterpriseNumber == enterpriseNumber;
    });
}

QJsonObject missingPermission(const QString &enterpriseNumber)
{
    return problem(belgifType, "missingPermission", 403, QStringLiteral("Missing Permission"),
        QStringLiteral("You have no role at enterprise %1").arg(enterpriseNumber));
}

static QJsonObject alreadyReported(const LedgerEntry &holder, const QString &module)
{
    return problem(ownType, "alreadyReported", 409, QStringLiteral("Already reported"),
        QStringLiteral("%1 was received on %2 under number %3")
            .arg(module, timeText(holder.receivedAt), holder.registrationNumber),
        {{QStringLiteral("module"), module}, {QStringLiteral("registrationNumber"), holder.registrationNumber},
            {QStringLiteral("submissionHref"),
                QStringLiteral("/REST/annualReport/v1/submissions/") + holder.submission}});
}

static Issue wrongReport(const char *type, const QString &module, const char *property, const QString &detail)
{
    return {QLatin1String(type), QStringLiteral("body"),
        QStringLiteral("reports[%1].%2").arg(module, QLatin1String(property)), detail};
}

QJsonObject heldReport(const Announcement &announcement, const Ledger &ledger)
{
    for (const AnnouncedReport &report : announcement.reports) {
        const LedgerEntry *holder = ledger.holder(announcement, report.module);
        if (!holder && !report.replaces.isEmpty()) {
            return badRequest({wrongReport("referencedResourceNotFound", report.module, "replaces",
                QStringLiteral("there is no such submission of this report"))});
        }
        if (!holder)
            continue;
        if (holder->submission != report.replaces)
            return alreadyReported(*holder, report.module);
        for (const AnnouncedReport &held : holder->announcement.reports) {
            if (held.module == report.module && held.version >= report.version) {
                return badRequest({wrongReport("invalidInput", report.module, "version",
                    QStringLiteral("must be greater than %1").arg(held.version))});
            }
        }
    }
    return {};
}

static bool isClosed(const QDateTime &openedAt, const EndpointConfig &config)
{
    return config.faults.has("closed") || openedAt >= config.closesAt || config.clock->now() >= config.acceptUntil;
}

QJsonObject refusalOf(
    const Announcement &announcement, const QDateTime &openedAt, const EndpointConfig &config, const Ledger &ledger)
{
    if (announcement.reportingYear != config.reportingYear) {
        return badRequest({{QStringLiteral("invalidInput"), QStringLiteral("body"), QStringLiteral("reportingYear"),
            QStringLiteral("only %1 is open").arg(config.reportingYear)}});
    }
    if (announcement.size > config.maxSize) {
        return problem(belgifType, "payloadTooLarge", 413, QStringLiteral("Payload Too Large"),
            QStringLiteral("A bundle may have %1 bytes").arg(config.maxSize),
            {{QStringLiteral("limit"), config.maxSize}});
    }
    if (isClosed(openedAt, config)) {
        return problem(ownType, "reportingPeriodClosed", 409, QStringLiteral("Reporting period closed"),
            QStringLiteral("Reports of %1 were taken until %2")
                .arg(config.reportingYear)
                .arg(timeText(config.closesAt)),
            {{QStringLiteral("closedAt"), timeText(config.closesAt)}});
    }
    return heldReport(announcement, ledger);
}

} // namespace sandbox
