// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/check.h"

#include "bundle/verdict.h"
#include "sandbox/endpoint/report_xml.h"

#include <QCryptographicHash>

namespace sandbox {
namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void refuse(QList<Issue> &issues, const QString &where, const QString &why)
{
    issues.append({QStringLiteral("invalidInput"), QStringLiteral("body"), where, why});
}

/// Everything that keeps the container from being valid without a doubt.
void checkVerdict(const bundle::Verdict &verdict, QList<Issue> &issues)
{
    for (const bundle::Reason &reason : verdict.reasons) {
        if (reason.weight != bundle::Weight::Remark)
            refuse(issues, reason.problem.where, reason.problem.message());
    }
    if (!verdict.complete) {
        refuse(issues, QStringLiteral("META-INF"),
            QStringLiteral("needs two signatures: one as secretary, one by another person as chairman or delegate"));
    }
}

/// Who signed is known only after a first look; what the lists say of them changes the second one.
bundle::Verdict verdictOf(const CheckRequest &request)
{
    const bundle::Verdict first = bundle::verify(request.bundle, request.anchors, request.when);
    if (!request.revocations.areKept())
        return first;
    bundle::Asked asked;
    for (const bundle::SignatureVerdict &signature : first.signatures)
        asked.insert(request.revocations.about(signature.chain.chain, QDateTime::currentDateTimeUtc()));
    return bundle::verify(request.bundle, request.anchors, request.when, asked);
}

void checkRevocation(const bundle::Verdict &verdict, QList<Issue> &issues)
{
    for (const bundle::SignatureVerdict &signature : verdict.signatures) {
        if (!signature.isRevocationChecked())
            refuse(issues, signature.entry, QStringLiteral("whether the certificate was revoked cannot be said"));
    }
}

/// A signature counts in a role that its signer has at this OCMW.
void checkSignatories(const bundle::Verdict &verdict, const CheckRequest &request, QList<Issue> &issues)
{
    static const QMap<bundle::Role, QString> names{{bundle::Role::Secretary, QStringLiteral("secretary")},
        {bundle::Role::Chairman, QStringLiteral("chairman")}, {bundle::Role::Delegate, QStringLiteral("delegate")}};
    for (const bundle::SignatureVerdict &signature : verdict.signatures) {
        const QString number = signature.signer ? signature.signer->nationalNumber() : QString();
        const QString role = signature.role ? names[*signature.role] : QString();
        const bool known = std::any_of(request.mandates.begin(), request.mandates.end(), [&](const Mandate &mandate) {
            return mandate.nationalNumber == number && mandate.role == role
                && mandate.enterpriseNumber == request.announcement.enterpriseNumber;
        });
        if (!known)
            refuse(issues, signature.entry, QStringLiteral("the signer has no mandate in the role that is claimed"));
    }
}

void checkReport(const AnnouncedReport &announced, const QByteArray &xml, const Announcement &of, QList<Issue> &issues)
{
    const QString name = announced.module + QStringLiteral(".xml");
    if (sha256(xml) != announced.xmlSha256)
        refuse(issues, name, QStringLiteral("has another SHA-256 than was announced"));
    const ReportXml report = readReportXml(xml);
    for (const QString &fault : report.faults)
        issues.append({QStringLiteral("schemaViolation"), QStringLiteral("body"), name, fault});
    if (!report.faults.isEmpty())
        return;
    if (report.module != announced.module || report.version != announced.version)
        refuse(issues, name, QStringLiteral("is another module or version than was announced"));
    if (report.year != of.reportingYear || report.enterpriseNumber != of.enterpriseNumber)
        refuse(issues, name, QStringLiteral("is of another year or enterprise than was announced"));
}

/// Each announced report is there as XML and PDF, and nothing else is.
void checkReports(const QList<bundle::DataFile> &files, const Announcement &announcement, QList<Issue> &issues)
{
    QMap<QString, QByteArray> unclaimed;
    for (const bundle::DataFile &file : files)
        unclaimed.insert(file.name, file.bytes);
    for (const AnnouncedReport &report : announcement.reports) {
        const QString xml = report.module + QStringLiteral(".xml");
        const QString pdf = report.module + QStringLiteral(".pdf");
        if (!unclaimed.contains(xml))
            refuse(issues, xml, QStringLiteral("is missing"));
        else
            checkReport(report, unclaimed.take(xml), announcement, issues);
        if (unclaimed.remove(pdf) == 0)
            refuse(issues, pdf, QStringLiteral("is missing"));
    }
    for (auto file = unclaimed.begin(); file != unclaimed.end(); ++file)
        refuse(issues, file.key(), QStringLiteral("was not announced"));
}

QList<Issue> contentIssues(const CheckRequest &request)
{
    QList<Issue> issues;
    const bundle::Verdict verdict = verdictOf(request);
    checkVerdict(verdict, issues);
    const auto files = bundle::dataFiles(request.bundle);
    if (!files)
        return issues;
    if (request.revocations.areKept())
        checkRevocation(verdict, issues);
    checkSignatories(verdict, request, issues);
    checkReports(*files, request.announcement, issues);
    return issues;
}

} // namespace

QJsonObject checkBundle(const CheckRequest &request)
{
    if (sha256(request.bundle) != request.id) {
        return problem(ownType, "digestMismatch", 422, QStringLiteral("Digest mismatch"),
            QStringLiteral("The content has another SHA-256 than its name"));
    }
    if (request.malware || request.bundle.contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")) {
        return problem(ownType, "malwareDetected", 422, QStringLiteral("Malware detected"),
            QStringLiteral("The bundle was put aside"));
    }
    const QList<Issue> issues = contentIssues(request);
    return issues.isEmpty() ? QJsonObject() : badRequest(issues);
}

} // namespace sandbox
