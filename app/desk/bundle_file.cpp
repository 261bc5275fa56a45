// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/bundle_file.h"

#include "bundle/raise.h"
#include "desk/files.h"
#include "desk/signatories.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace desk {

namespace {

using BundleAnswer = base::Result<BundleFile>;

/// Of a sentence that goes between brackets.
QString withoutPoint(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

base::Problem altered(const QString &path, const QString &why)
{
    return {base::Kind::Refused, QStringLiteral("sign.altered"),
        QT_TRANSLATE_NOOP("Problem",
            "\"%1\" is not the bundle that was sealed (%2). Put the intact file back in its place, from a copy; "
            "without "
            "one, reopen the reports in it and seal and sign them anew."),
        {path, withoutPoint(why)}, path};
}

base::Result<void> checkedGenuine(const Verified &verified)
{
    if (verified.verdict.outcome != bundle::Outcome::Invalid)
        return {};
    for (const bundle::Reason &reason : verified.verdict.reasons) {
        if (reason.weight == bundle::Weight::Fault)
            return altered(verified.path, reason.problem.message());
    }
    return altered(verified.path, {});
}

/// One that was sealed here as well, or from this file before: whole, but another one.
base::Problem otherBundle(const QString &path, const store::Bundle &own)
{
    return {base::Kind::Refused, QStringLiteral("sign.otherBundle"),
        QT_TRANSLATE_NOOP("Problem",
            "\"%1\" is another bundle than the one that is known here, which is \"%2\". Nothing was taken over from "
            "it."),
        {path, own.path}, path};
}

/// Every data file must be one of the sealed ones, and every sealed one must be there.
base::Result<void> checkedContent(const Records &records, const store::Bundle &bundle, const Verified &verified)
{
    QHash<QString, QByteArray> wanted;
    for (const store::SealedReport &report : bundle.reports) {
        if (records.versionOf(report.module) != report.version) {
            return base::refused("sign.superseded",
                QT_TRANSLATE_NOOP("Problem",
                    "The federal service received \"%1\", and the report %2 in it was reopened since: this bundle "
                    "stays "
                    "as it is, and nothing more is done with it. Its receipt is kept."),
                {verified.path, report.module}, verified.path);
        }
        const store::Seal seal = records.seals.value(report.module);
        wanted.insert(report.module + QStringLiteral(".xml"), seal.xmlSha256);
        wanted.insert(report.module + QStringLiteral(".pdf"), seal.pdfSha256);
    }
    for (const bundle::DataFileVerdict &file : verified.verdict.files) {
        if (wanted.take(file.name) != file.sha256.toHex())
            return altered(verified.path, file.name);
    }
    return wanted.isEmpty() ? base::Result<void>() : altered(verified.path, wanted.cbegin().key());
}

base::Problem stranger(const QString &onCard, const store::Signatory &registered)
{
    if (registered.name.isEmpty())
        return {base::Kind::Refused, QStringLiteral("sign.otherPerson"),
            QT_TRANSLATE_NOOP(
                "Problem", "The bundle carries a signature of %1, while nobody is registered for that role."),
            {onCard}, {}};
    return {base::Kind::Refused, QStringLiteral("sign.otherPerson"),
        QT_TRANSLATE_NOOP("Problem", "The bundle carries a signature of %1, while %2 is registered for that role."),
        {onCard, registered.name}, {}};
}

const store::Signatory *registeredFor(const QList<store::Signatory> &signatories, store::Role role)
{
    const auto found = std::find_if(signatories.cbegin(), signatories.cend(),
        [role](const store::Signatory &signatory) { return signatory.role == role; });
    return found == signatories.cend() ? nullptr : &*found;
}

/// Whether the signer is the registered person: by his card, or at its first use by his name, which is then tied.
base::Result<void> recognised(
    store::Store &file, const store::Stamp &stamp, const store::Signatory &signatory, const trust::Certificate &signer)
{
    if (signatory.isBound())
        return file.isPerson(signatory, signer.nationalNumber()) ? base::Result<void>()
                                                                 : stranger(signer.personName(), signatory);
    if (!namesAgree(signatory.name, signer.personName()))
        return stranger(signer.personName(), signatory);
    return file.bindSignatory(stamp, signatory.id, {signer.nationalNumber(), signer.personName()});
}

bool isKnown(const store::Bundle &bundle, store::Role role)
{
    return std::any_of(bundle.signatures.cbegin(), bundle.signatures.cend(),
        [role](const store::BundleSignature &signature) { return signature.role == role; });
}

bundle::Level lowestLevel(const bundle::Verdict &verdict)
{
    bundle::Level lowest = bundle::Level::LT;
    for (const bundle::SignatureVerdict &signature : verdict.signatures)
        lowest = std::min(lowest, signature.level);
    return lowest;
}

/// The bundle as the store knows it, with time stamps and the like added: raised elsewhere, or just before a crash. In
/// the thread of the file, which is told.
base::Result<store::Bundle> takeOverRaised(store::Store &file, const store::Stamp &stamp, store::Bundle bundle,
    const Verified &verified, const QByteArray &container)
{
    const base::Result<QByteArray> lowered = bundle::lowered(container);
    if (!lowered || report::sha256(*lowered) != bundle.sha256)
        return changedSince(verified.path);
    const QString level = bundle::code(lowestLevel(verified.verdict));
    if (base::Result<void> told = file.setRaised(stamp, bundle.id, level, verified.sha256); !told)
        return told.problem();
    bundle.level = level;
    bundle.sha256 = verified.sha256;
    return bundle;
}

/// In the thread of the file: tells the store of signatures that it does not know. The file that has them is the bundle
/// from now on.
base::Result<store::Bundle> takeOver(store::Store &file, const store::Stamp &stamp, store::Bundle bundle,
    const Verified &verified, const QByteArray &container)
{
    const base::Result<QList<store::Signatory>> signatories = file.signatories();
    if (!signatories)
        return signatories.problem();
    for (const bundle::SignatureVerdict &found : verified.verdict.signatures) {
        if (!found.role || !found.signer || isKnown(bundle, roleOf(*found.role)))
            continue;
        if (!found.chain.isTrusted()) // else anybody could make a card with the registered name
            return untrustedSigner(verified.path, found);
        const store::Role role = roleOf(*found.role);
        const store::Signatory *signatory = registeredFor(*signatories, role);
        if (!signatory)
            return stranger(found.signer->personName(), {});
        if (base::Result<void> same = recognised(file, stamp, *signatory, *found.signer); !same)
            return same.problem();
        if (base::Result<void> moved = file.moveBundle(bundle.id, verified.path); !moved)
            return moved.problem();
        const store::BundleSignature signature{role, signatory->id, found.signer->personName(), found.signingTime};
        if (base::Result<void> added = file.addSignature(stamp, bundle.id, signature, verified.sha256); !added)
            return added.problem();
        bundle.signatures.append(signature);
        bundle.sha256 = verified.sha256;
    }
    if (bundle.sha256 != verified.sha256)
        return takeOverRaised(file, stamp, bundle, verified, container);
    return bundle;
}

const store::Bundle *findBundle(const Records &records, const Verified &verified)
{
    if (const store::Bundle *here = records.bundleAt(verified.path))
        return here;
    if (const store::Bundle *same = records.bundleNamed(verified.sha256))
        return same;
    // Signed elsewhere and brought back under another name: known by the reports that it holds.
    for (const report::Document &document : verified.reports) {
        if (records.seals.value(document.module).xmlSha256 == document.sha256)
            return records.bundleOf(document.module);
    }
    return nullptr;
}

/// One of ours that counts no more, signed elsewhere meanwhile: its seals are gone, but it names this OCMW, and reports
/// of the versions that the bundle had.
const store::Bundle *findVoid(const Workplace &workplace, const Verified &verified)
{
    const form::Value own = workplace.evaluator().values().field(QStringLiteral("ocmw.kbo"));
    const QList<report::Document> &documents = verified.reports;
    const auto isOurs = [&own](const report::Document &document) {
        return own.text() && document.field(QStringLiteral("ocmw.kbo")) == *own.text();
    };
    if (documents.isEmpty() || !std::all_of(documents.cbegin(), documents.cend(), isOurs))
        return nullptr;
    const QList<store::Bundle> &bundles = workplace.records().bundles;
    const auto found = std::find_if(bundles.cbegin(), bundles.cend(), [&documents](const store::Bundle &bundle) {
        const auto isIn = [&bundle](const report::Document &document) {
            return bundle.reports.contains(store::SealedReport{document.module, document.version});
        };
        return bundle.isVoid && bundle.reports.size() == documents.size()
            && std::all_of(documents.cbegin(), documents.cend(), isIn);
    });
    return found == bundles.cend() ? nullptr : &*found;
}

/// A copy from before a signature is intact, but signed further it would lack that signature for ever. Another person's
/// signature in the place of a known one makes it another bundle.
base::Result<void> checkedSignatures(const store::Bundle &bundle, const Verified &verified)
{
    const QList<bundle::SignatureVerdict> &inFile = verified.verdict.signatures;
    for (const store::BundleSignature &known : bundle.signatures) {
        const auto found = std::find_if(inFile.cbegin(), inFile.cend(),
            [&known](const bundle::SignatureVerdict &one) { return one.role && roleOf(*one.role) == known.role; });
        if (found != inFile.cend() && (!found->signer || found->signer->personName() != known.name))
            return altered(verified.path, found->entry);
        if (found == inFile.cend()) {
            return base::Problem{base::Kind::Refused, QStringLiteral("sign.olderCopy"),
                QT_TRANSLATE_NOOP(
                    "Problem", "\"%1\" is a copy from before %2 signed. Use the file that has the signature: \"%3\"."),
                {verified.path, known.name, bundle.path}, verified.path};
        }
    }
    return {};
}

/// Of a file that no bundle can be matched with.
base::Problem unknownBundle(const Verified &verified)
{
    if (const base::Result<void> genuine = checkedGenuine(verified); !genuine) {
        return {base::Kind::Refused, QStringLiteral("sign.altered"),
            QT_TRANSLATE_NOOP("Problem",
                "\"%1\" is damaged or was changed (%2): it cannot be told whether it was made from this file. Use the "
                "intact bundle."),
            {verified.path, genuine.problem().args.value(1)}, verified.path};
    }
    return {base::Kind::Refused, QStringLiteral("sign.unknownBundle"),
        QT_TRANSLATE_NOOP("Problem", "\"%1\" is no bundle that was made from this file. \"verify\" checks any bundle."),
        {verified.path}, verified.path};
}

/// As the store has it, with the path of the file at hand.
base::Result<store::Bundle> checkedBundle(const Workplace &workplace, const Verified &verified)
{
    const store::Bundle *bundle = findBundle(workplace.records(), verified);
    if (!bundle)
        bundle = findVoid(workplace, verified);
    if (!bundle)
        return unknownBundle(verified);
    if (bundle->isVoid) {
        return base::Problem{base::Kind::Refused, QStringLiteral("sign.void"),
            QT_TRANSLATE_NOOP("Problem",
                "\"%1\" counts no more: a report in it was reopened or put into another bundle. "
                "Take the newer bundle, or seal the report again."),
            {verified.path}, verified.path};
    }
    if (const base::Result<void> genuine = checkedGenuine(verified); !genuine)
        return genuine.problem();
    if (const base::Result<void> content = checkedContent(workplace.records(), *bundle, verified); !content)
        return bundle->path == verified.path ? content.problem() : otherBundle(verified.path, *bundle);
    if (const base::Result<void> signatures = checkedSignatures(*bundle, verified); !signatures)
        return signatures.problem();
    store::Bundle here = *bundle;
    here.path = verified.path;
    return here;
}

/// A bundle that the store knows is not where it was.
base::Problem missing(const Workplace &workplace, const QString &path, const base::Problem &why)
{
    if (QFileInfo::exists(path) || !workplace.records().bundleAt(path))
        return why;
    return {base::Kind::Environment, QStringLiteral("sign.gone"),
        QT_TRANSLATE_NOOP("Problem",
            "The bundle \"%1\" is no longer in its place. Put it back there, or point at the place where it is now. If "
            "no copy is left, reopen the reports in it and seal and sign them anew."),
        {path}, path};
}

QFuture<BundleAnswer> adopt(Workplace &workplace, const Verified &verified, const QByteArray &container)
{
    const base::Result<store::Bundle> bundle = checkedBundle(workplace, verified);
    if (!bundle)
        return QtFuture::makeReadyFuture(BundleAnswer(bundle.problem()));
    return workplace
        .record([bundle = *bundle, verified, container, stamp = workplace.stamp()](
                    store::Store &file) { return takeOver(file, stamp, bundle, verified, container); })
        .then(&workplace, [verified, container](const base::Result<store::Bundle> &taken) -> BundleAnswer {
            if (!taken)
                return taken.problem();
            return BundleFile{*taken, container, verified};
        });
}

/// In the thread of the file. What cannot be put there stays where it was found: nothing is lost.
BundleAnswer putHome(store::Store &store, const store::Bundle &home, BundleFile file)
{
    const base::Result<QByteArray> there = readFile(home.path, largestBundle);
    if (!there || report::sha256(*there) != home.sha256 || !writeFile(home.path, file.container, Existing::Replace))
        return file;
    if (const base::Result<void> moved = store.moveBundle(home.id, home.path); !moved)
        return moved.problem();
    file.record.path = home.path;
    return file;
}

} // namespace

QFuture<BundleAnswer> bringHome(Workplace &workplace, const QString &path)
{
    return openBundle(workplace, path)
        .then(&workplace,
            [&workplace, before = workplace.records().bundles](const BundleAnswer &file) {
                const auto home = std::find_if(before.cbegin(), before.cend(),
                    [&file](const store::Bundle &bundle) { return file && bundle.id == file->record.id; });
                if (home == before.cend() || home->path == file->record.path || home->sha256 == file->record.sha256)
                    return QtFuture::makeReadyFuture(file);
                return workplace.record(
                    [home = *home, file = *file](store::Store &store) { return putHome(store, home, file); });
            })
        .unwrap();
}

QFuture<BundleAnswer> openBundle(Workplace &workplace, const QString &path)
{
    const QString place = QFileInfo(path).absoluteFilePath();
    return verifyFile(workplace.surroundings(), place)
        .then(&workplace,
            [&workplace, place](const base::Result<VerifiedFile> &file) {
                if (!file)
                    return QtFuture::makeReadyFuture(BundleAnswer(missing(workplace, place, file.problem())));
                return adopt(workplace, file->verified, file->container);
            })
        .unwrap();
}

base::Problem changedSince(const QString &path)
{
    return {base::Kind::Refused, QStringLiteral("sign.altered"),
        QT_TRANSLATE_NOOP("Problem",
            "\"%1\" is not the file that was sealed and signed here: it was changed or exchanged since. Put the intact "
            "file back in its place, from a copy; without one, reopen the reports in it and seal and sign them anew."),
        {path}, path};
}

base::Problem untrustedSigner(const QString &path, const bundle::SignatureVerdict &signature)
{
    const QString why = signature.chain.problem ? signature.chain.problem->message() : signature.entry;
    const bool unknown = signature.chain.state == trust::ChainState::UnknownIssuer;
    return {base::Kind::Refused, QStringLiteral("sign.certificate"),
        unknown ? QT_TRANSLATE_NOOP("Problem",
            "The signature of %1 in \"%2\" does not count: its certificate cannot be trusted (%3). If you believe its "
            "issuer, give the issuer's root certificate with --trust-root; otherwise reopen the reports in the bundle "
            "and seal and sign them anew.")
                : QT_TRANSLATE_NOOP("Problem",
                    "The signature of %1 in \"%2\" does not count now. %3 Reopen the reports in the bundle, and seal "
                    "and sign them anew with a certificate that counts."),
        {signature.signer ? signature.signer->personName() : signature.entry, path, unknown ? withoutPoint(why) : why},
        path};
}

QFuture<base::Result<void>> pointAtBundle(Workplace &workplace, const QString &path)
{
    using Done = base::Result<void>;
    return openBundle(workplace, path)
        .then(&workplace,
            [&workplace](const BundleAnswer &file) {
                if (!file)
                    return QtFuture::makeReadyFuture(Done(file.problem()));
                return workplace.record([id = file->record.id, path = file->record.path](
                                            store::Store &store) { return store.moveBundle(id, path); });
            })
        .unwrap();
}

store::Role roleOf(bundle::Role role)
{
    switch (role) {
    case bundle::Role::Secretary: return store::Role::Secretary;
    case bundle::Role::Chairman: return store::Role::Chairman;
    case bundle::Role::Delegate: return store::Role::Delegate;
    }
    return store::Role::Secretary;
}

bundle::Role roleOf(store::Role role)
{
    switch (role) {
    case store::Role::Secretary: return bundle::Role::Secretary;
    case store::Role::Chairman: return bundle::Role::Chairman;
    case store::Role::Delegate: return bundle::Role::Delegate;
    }
    return bundle::Role::Secretary;
}

} // namespace desk
