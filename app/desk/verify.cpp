// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/verify.h"

#include "desk/files.h"
#include "desk/signatories.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>

namespace desk {

namespace {

using bundle::Weight;

constexpr qint64 largestContainer = qint64(128) * 1024 * 1024; // as much as bundle::verify unpacks at most

void add(Verified &verified, Weight weight, const base::Problem &problem)
{
    verified.verdict.reasons.append({weight, problem});
    verified.verdict.outcome = bundle::outcomeOf(verified.verdict.reasons);
    if (weight == Weight::Fault)
        verified.verdict.complete = false;
}

bool isThere(const QList<bundle::DataFile> &files, const QString &name)
{
    return std::any_of(
        files.cbegin(), files.cend(), [&name](const bundle::DataFile &file) { return file.name == name; });
}

void readReport(Verified &verified, const bundle::DataFile &file, const QList<bundle::DataFile> &files)
{
    base::Result<report::Document> document = report::fromXml(file.bytes);
    if (!document) {
        base::Problem problem = document.problem();
        problem.where = file.name;
        add(verified, Weight::Fault, problem);
        return;
    }
    if (file.name != document->module + QStringLiteral(".xml")
        || !isThere(files, document->module + QStringLiteral(".pdf"))) {
        add(verified, Weight::Fault,
            {base::Kind::Refused, QStringLiteral("verify.pair"),
                QT_TRANSLATE_NOOP("Problem", "\"%1\" does not stand in the bundle as %2.xml beside %2.pdf."),
                {file.name, document->module}, file.name});
    }
    verified.reports.append(*std::move(document));
}

void readReports(Verified &verified, const QByteArray &container)
{
    const base::Result<QList<bundle::DataFile>> files = bundle::dataFiles(container);
    if (!files)
        return; // the verdict has said so
    for (const bundle::DataFile &file : *files) {
        if (file.name.endsWith(u".xml"))
            readReport(verified, file, *files);
        else if (!file.name.endsWith(u".pdf") || !isThere(*files, file.name.chopped(4) + QStringLiteral(".xml"))) {
            add(verified, Weight::Fault,
                {base::Kind::Refused, QStringLiteral("verify.stranger"),
                    QT_TRANSLATE_NOOP("Problem", "\"%1\" in the bundle is no part of a report."), {file.name},
                    file.name});
        }
    }
    if (verified.reports.isEmpty() && verified.verdict.outcome != bundle::Outcome::Invalid) {
        add(verified, Weight::Fault,
            {base::Kind::Refused, QStringLiteral("verify.noReport"),
                QT_TRANSLATE_NOOP("Problem", "There is no report in this container."), {}, {}});
    }
}

/// Signers are compared with the names on the signed page of the OCMW: another name is remarked on, not refused,
/// since people have more names than one.
void compareNames(Verified &verified, const report::Document &document)
{
    for (const bundle::SignatureVerdict &signature : std::as_const(verified.verdict.signatures)) {
        if (!signature.signer || !signature.role)
            continue;
        const bool first = *signature.role == bundle::Role::Secretary;
        const QString registered = document.field(QLatin1String(first ? "sign1.name" : "sign2.name"));
        if (namesAgree(registered, signature.signer->personName()))
            continue;
        add(verified, Weight::Remark,
            {base::Kind::Refused, QStringLiteral("verify.otherName"),
                QT_TRANSLATE_NOOP("Problem", "%1 signed, while the page of the OCMW in report %2 names %3."),
                {signature.signer->personName(), document.module, registered}, signature.entry});
    }
}

void remarkExample(Verified &verified)
{
    const auto isExample = [](const report::Document &document) { return document.example; };
    if (std::any_of(verified.reports.cbegin(), verified.reports.cend(), isExample)) {
        add(verified, Weight::Remark,
            {base::Kind::Refused, QStringLiteral("verify.example"),
                QT_TRANSLATE_NOOP("Problem", "The reports are marked as an example: the data is made up."), {}, {}});
    }
}

} // namespace

Verified verified(const Surroundings &surroundings, const QByteArray &container)
{
    Verified verified;
    verified.sha256 = report::sha256(container);
    verified.verdict = bundle::verify(container, surroundings.anchors(), QDateTime::currentDateTimeUtc());
    readReports(verified, container);
    for (const report::Document &document : std::as_const(verified.reports))
        compareNames(verified, document);
    remarkExample(verified);
    return verified;
}

QFuture<base::Result<VerifiedFile>> verifyFile(const Surroundings &surroundings, const QString &path)
{
    return QtConcurrent::run([&surroundings, path]() -> base::Result<VerifiedFile> {
        const base::Result<QByteArray> bytes = readFile(path, largestContainer);
        if (!bytes)
            return bytes.problem();
        VerifiedFile file{*bytes, verified(surroundings, *bytes)};
        file.verified.path = path;
        return file;
    });
}

QFuture<base::Result<Verified>> verify(const Surroundings &surroundings, const QString &path)
{
    return verifyFile(surroundings, path).then([](const base::Result<VerifiedFile> &file) -> base::Result<Verified> {
        if (!file)
            return file.problem();
        return file->verified;
    });
}

QString words(bundle::Outcome outcome)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Words", source); };
    switch (outcome) {
    case bundle::Outcome::Valid: return text(QT_TRANSLATE_NOOP("Words", "valid"));
    case bundle::Outcome::Indeterminate: return text(QT_TRANSLATE_NOOP("Words", "indeterminate"));
    case bundle::Outcome::Invalid: return text(QT_TRANSLATE_NOOP("Words", "invalid"));
    }
    return {};
}

} // namespace desk
