// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/verify.h"

#include "base/handover.h"
#include "desk/bundle_file.h"
#include "desk/example.h"
#include "desk/files.h"
#include "desk/overview.h"
#include "desk/revocation.h"
#include "desk/signatories.h"
#include "report/document_xml.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

namespace desk {

namespace {

using bundle::Weight;

constexpr std::array signerRemarks{u"verify.otherName", u"verify.otherCapacity", u"verify.noDelegation"};

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

/// In a container of another program anything may stand; one of ours holds reports only.
Weight weightOfStrangers(const Verified &verified)
{
    return verified.verdict.packing == bundle::Packing::Foreign ? Weight::Remark : Weight::Fault;
}

void addStranger(Verified &verified, const QString &name)
{
    add(verified, weightOfStrangers(verified),
        {base::Kind::Refused, QStringLiteral("verify.stranger"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" in the bundle is no part of a report."), {name}, name});
}

/// Nobody has to write the XML of others as ours.
bool isMeantAsReport(const Verified &verified, const QByteArray &xml)
{
    return verified.verdict.packing != bundle::Packing::Foreign || xml.contains(report::reportNamespace);
}

void readReport(Verified &verified, const bundle::DataFile &file, const QList<bundle::DataFile> &files)
{
    base::Result<report::Document> document = report::fromXml(file.bytes);
    if (!document && !isMeantAsReport(verified, file.bytes))
        return addStranger(verified, file.name);
    if (!document) {
        base::Problem problem = document.problem();
        problem.where = file.name;
        add(verified, weightOfStrangers(verified), problem);
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
        else if (!file.name.endsWith(u".pdf") || !isThere(*files, file.name.chopped(4) + QStringLiteral(".xml")))
            addStranger(verified, file.name);
    }
    if (verified.reports.isEmpty() && verified.verdict.packing == bundle::Packing::Foreign)
        verified.verdict.reasons.removeIf([](const bundle::Reason &reason) { // one word for all
            return reason.problem.code == u"verify.stranger";
        });
    if (verified.reports.isEmpty() && verified.verdict.outcome != bundle::Outcome::Invalid) {
        add(verified, weightOfStrangers(verified),
            {base::Kind::Refused, QStringLiteral("verify.noReport"),
                QT_TRANSLATE_NOOP("Problem", "There is no report in this container."), {}, {}});
    }
}

bool isSignerRemark(const QString &code)
{
    return std::any_of(
        signerRemarks.begin(), signerRemarks.end(), [&code](const char16_t *one) { return code == QStringView(one); });
}

/// A remark on who signed: before all others, since it is about what the verdict stands for.
void addAboutSigner(Verified &verified, const base::Problem &problem)
{
    QList<bundle::Reason> &reasons = verified.verdict.reasons;
    const auto isAboutSigner = [](const bundle::Reason &reason) { return isSignerRemark(reason.problem.code); };
    const auto place = std::find_if_not(reasons.cbegin(), reasons.cend(), isAboutSigner);
    reasons.insert(place - reasons.cbegin(), {Weight::Remark, problem});
    verified.signersAsNamed = false;
}

/// The modules of the reports about which `said` has something, by what it is.
template <typename Said>
QMap<QString, QStringList> sayingOtherwise(const QList<report::Document> &reports, const Said &said)
{
    QMap<QString, QStringList> modules;
    for (const report::Document &document : reports) {
        if (const std::optional<QString> other = said(document))
            modules[*other].append(document.module);
    }
    return modules;
}

void compareName(Verified &verified, const bundle::SignatureVerdict &signature, const QString &name, store::Role role)
{
    const QString field = role == store::Role::Secretary ? QStringLiteral("sign1.name") : QStringLiteral("sign2.name");
    const auto said = [&](const report::Document &document) {
        const QString registered = document.field(field);
        return namesAgree(registered, name) ? std::nullopt : std::optional(registered);
    };
    const QMap<QString, QStringList> others = sayingOtherwise(verified.reports, said);
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        addAboutSigner(verified,
            {base::Kind::Refused, QStringLiteral("verify.otherName"),
                QT_TRANSLATE_NOOP("Problem", "Signed by %1, but the report names %2 as %3 (%4)."),
                {name, other.key(), words(role), other->join(QStringLiteral(", "))}, signature.entry});
    }
}

void compareCapacity(
    Verified &verified, const bundle::SignatureVerdict &signature, const QString &name, store::Role role)
{
    const auto said = [role](const report::Document &document) {
        const QString capacity = document.field(QStringLiteral("sign2.capacity"));
        return capacity == store::code(role) ? std::nullopt : std::optional(capacity);
    };
    const QMap<QString, QStringList> others = sayingOtherwise(verified.reports, said);
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        const std::optional<store::Role> named = store::roleFromCode(other.key());
        addAboutSigner(verified,
            {base::Kind::Refused, QStringLiteral("verify.otherCapacity"),
                QT_TRANSLATE_NOOP(
                    "Problem", "%1 signed as %2, but in the report the second signature is that of the %3 (%4)."),
                {name, words(role), named ? words(*named) : other.key(), other->join(QStringLiteral(", "))},
                signature.entry});
    }
}

/// GEN-06: a delegate signs on the ground of a decision.
void askForDelegation(Verified &verified, const bundle::SignatureVerdict &signature, const QString &name)
{
    const auto said = [](const report::Document &document) {
        const bool there = !document.field(QStringLiteral("sign2.delegation")).isEmpty()
            && !document.field(QStringLiteral("sign2.delegation_date")).isEmpty();
        return there ? std::nullopt : std::optional(QString());
    };
    for (const QStringList &modules : sayingOtherwise(verified.reports, said)) {
        addAboutSigner(verified,
            {base::Kind::Refused, QStringLiteral("verify.noDelegation"),
                QT_TRANSLATE_NOOP("Problem",
                    "%1 signed as delegate of the chairman, but the report names no decision of delegation (%2)."),
                {name, modules.join(QStringLiteral(", "))}, signature.entry});
    }
}

void compareSigners(Verified &verified)
{
    const QList<bundle::SignatureVerdict> signatures = verified.verdict.signatures;
    for (const bundle::SignatureVerdict &signature : signatures) {
        if (!signature.signer || !signature.role)
            continue;
        const QString name = signature.signer->personName();
        const store::Role role = roleOf(*signature.role);
        compareName(verified, signature, name, role);
        if (role != store::Role::Secretary)
            compareCapacity(verified, signature, name, role);
        if (role == store::Role::Delegate)
            askForDelegation(verified, signature, name);
    }
}

void remarkExample(Verified &verified, const form::Campaign &campaign)
{
    if (isMadeUp(campaign, verified.reports)) {
        add(verified, Weight::Remark,
            {base::Kind::Refused, QStringLiteral("verify.example"),
                QT_TRANSLATE_NOOP("Problem", "The reports are marked as an example: the data is made up."), {}, {}});
    }
}

/// With what the issuers said.
Verified checkedAgain(const Surroundings &surroundings, const VerifiedFile &file, const bundle::Asked &asked)
{
    Verified again = asked.isEmpty() ? file.verified : verified(surroundings, file.container, asked);
    again.path = file.verified.path;
    again.answers = asked.size();
    return again;
}

} // namespace

Verified verified(const Surroundings &surroundings, const QByteArray &container, const bundle::Asked &asked)
{
    Verified verified;
    verified.sha256 = report::sha256(container);
    verified.at = surroundings.clock().now().toUTC();
    verified.verdict = bundle::verify(container, surroundings.anchors(), verified.at, asked);
    readReports(verified, container);
    compareSigners(verified);
    remarkExample(verified, surroundings.campaign());
    return verified;
}

QFuture<base::Result<VerifiedFile>> verifyFile(const Surroundings &surroundings, const QString &path)
{
    return base::inPool([&surroundings, path]() -> base::Result<VerifiedFile> {
        const base::Result<QByteArray> bytes = readFile(path, largestBundle);
        if (!bytes)
            return bytes.problem();
        VerifiedFile file{*bytes, verified(surroundings, *bytes)};
        file.verified.path = path;
        return file;
    });
}

QFuture<base::Result<Verified>> verify(const Surroundings &surroundings, const QString &path, Network network)
{
    using Answer = base::Result<Verified>;
    return verifyFile(surroundings, path)
        .then(QCoreApplication::instance(),
            [&surroundings, network](const base::Result<VerifiedFile> &file) {
                if (!file)
                    return QtFuture::makeReadyFuture(Answer(file.problem()));
                if (network == Network::Leave)
                    return QtFuture::makeReadyFuture(Answer(file->verified));
                return askIssuers(file->verified.verdict)
                    .then(QThreadPool::globalInstance(), [&surroundings, file = *file](const bundle::Asked &asked) {
                        return Answer(checkedAgain(surroundings, file, asked));
                    });
            })
        .unwrap();
}

} // namespace desk
