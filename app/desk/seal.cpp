// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/seal.h"

#include "base/handover.h"
#include "bundle/bundle.h"
#include "desk/bundle_file.h"
#include "desk/check.h"
#include "desk/draft.h"
#include "desk/files.h"
#include "desk/leftover.h"
#include "desk/signatories.h"
#include "print/report_pdf.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace desk {

namespace {

using SealAnswer = base::Result<Sealed>;

/// A report on its way to be frozen, or frozen before.
struct Sheet {
    store::Seal seal;
    bool fresh = true; ///< to be frozen now
};

base::Problem notReady(const Workplace &workplace, const QString &module)
{
    int blocks = 0;
    QString first;
    for (const QString &form : {module, workplace.campaign().ocmw().code}) {
        for (const Checked &one : check(workplace, form)) {
            if (one.blocks() && ++blocks == 1)
                first = one.finding.message.in(workplace.surroundings().language());
        }
    }
    if (blocks == 0) {
        return {base::Kind::Refused, QStringLiteral("seal.notReady"),
            QT_TRANSLATE_NOOP("Problem", "The report %1 has not been begun."), {module}, module};
    }
    return {base::Kind::Refused, QStringLiteral("seal.notReady"),
        QT_TRANSLATE_NOOP(
            "Problem", "The report %1 cannot be sealed. Still open: %2, of which the first: %3 See \"check\"."),
        {module, QString::number(blocks), first}, module};
}

/// Put aside by hand, or by what the page of the OCMW says.
base::Problem notApplicable(const Workplace &workplace, const QString &module)
{
    if (const base::Result<void> aside = editable(workplace, module); !aside)
        return aside.problem();
    const QString field = workplace.campaign().module(module)->appliesField;
    return {base::Kind::Refused, QStringLiteral("report.notApplicable"),
        QT_TRANSLATE_NOOP("Problem", "The report %1 does not apply to this OCMW; the field \"%2\" decides that."),
        {module, field}, module};
}

base::Result<void> checkedModule(const Workplace &workplace, const QString &module)
{
    if (!workplace.campaign().module(module)) {
        return noModule(workplace.campaign(), module);
    }
    switch (state(workplace, module)) {
    case store::State::Ready:
    case store::State::Sealed: return {};
    case store::State::Empty:
    case store::State::Draft: return notReady(workplace, module);
    case store::State::SignedOnce:
    case store::State::SignedTwice:
        return base::Problem{base::Kind::Refused, QStringLiteral("seal.signed"),
            QT_TRANSLATE_NOOP("Problem",
                "The report %1 is sealed and signed already. Reopen it to seal it anew; its signatures are lost "
                "then."),
            {module}, module};
    case store::State::NotApplicable: return notApplicable(workplace, module);
    default: return editable(workplace, module);
    }
}

/// As the page says now: the file may learn of the last edit a moment later.
base::Result<void> checkedSigners(const Workplace &workplace)
{
    const QList<store::Signatory> signatories = signatoriesOn(workplace.evaluator().values());
    const bool both = signatories.size() == 2;
    if (both && !sameName(signatories.first().name, signatories.last().name))
        return {};
    if (both) {
        return base::Problem{base::Kind::Refused, QStringLiteral("seal.signers"),
            QT_TRANSLATE_NOOP("Problem",
                "%1 is named for both signatures on the page of the OCMW. They come from two persons: name the other."),
            {signatories.first().name}, QStringLiteral("ocmw")};
    }
    return base::Problem{base::Kind::Refused, QStringLiteral("seal.signers"),
        QT_TRANSLATE_NOOP("Problem",
            "Before sealing, name on the page of the OCMW who signs: the secretary, and the chairman or a delegate."),
        {}, QStringLiteral("ocmw")};
}

base::Result<void> checkedRequest(const Workplace &workplace, const QStringList &modules)
{
    if (modules.isEmpty()) {
        return base::Problem{base::Kind::Usage, QStringLiteral("seal.none"),
            QT_TRANSLATE_NOOP("Problem", "Name at least one report to seal."), {}, {}};
    }
    for (const QString &module : modules) {
        if (base::Result<void> checked = checkedModule(workplace, module); !checked)
            return checked;
    }
    return checkedSigners(workplace);
}

/// How the bundle may be written there.
QFuture<base::Result<Existing>> placeFor(Workplace &workplace, const QStringList &modules, const QString &path)
{
    if (!QFileInfo::exists(path))
        return QtFuture::makeReadyFuture(base::Result<Existing>(Existing::Keep));
    return isLeftover(workplace, path, modules).then([path](bool leftover) -> base::Result<Existing> {
        if (leftover)
            return Existing::Replace;
        return base::Problem{base::Kind::Refused, QStringLiteral("seal.fileExists"),
            QT_TRANSLATE_NOOP("Problem", "\"%1\" is there already. Choose another name for the bundle."), {path}, path};
    });
}

/// What only the file knows for a new seal.
struct Numbering {
    QHash<QString, int> versions;
    QHash<QString, QString> predecessors;
};

base::Result<Numbering> readNumbering(store::Store &file, const QStringList &modules)
{
    Numbering numbering;
    for (const QString &module : modules) {
        const base::Result<int> version = file.nextVersion(module);
        if (!version)
            return version.problem();
        const base::Result<std::optional<store::Seal>> arrived = file.lastArrived(module);
        if (!arrived)
            return arrived.problem();
        numbering.versions.insert(module, *version);
        if (const std::optional<store::Seal> &last = *arrived; last)
            numbering.predecessors.insert(module, QString::fromLatin1(last->xmlSha256));
    }
    return numbering;
}

/// What is asked for, checked.
struct Order {
    QStringList modules;
    QString path;
    Numbering numbering = {};
    Existing existing = Existing::Keep;
};

report::SealFacts factsOf(const Workplace &workplace, const QString &module, const Numbering &numbering)
{
    report::SealFacts facts;
    facts.version = numbering.versions.value(module, 1);
    facts.predecessor = numbering.predecessors.value(module);
    facts.language = workplace.documentLanguage();
    facts.example = workplace.isExample();
    facts.acknowledgements = acknowledgementsFor(workplace, module);
    return facts;
}

QList<Sheet> sheetsOf(const Workplace &workplace, const Order &order)
{
    QList<Sheet> sheets;
    for (const QString &module : order.modules) {
        if (state(workplace, module) == store::State::Sealed) {
            sheets.append({workplace.records().seals.value(module), false});
            continue;
        }
        const report::SealFacts facts = factsOf(workplace, module, order.numbering);
        store::Seal seal;
        seal.module = module;
        seal.version = facts.version;
        seal.predecessor = facts.predecessor;
        seal.xml = report::toXml(workplace.evaluator(), module, facts);
        seal.xmlSha256 = report::sha256(seal.xml);
        seal.definitionSha256 = workplace.campaign().sha256();
        seal.sealedAt = workplace.surroundings().clock().now();
        sheets.append({seal, true});
    }
    return sheets;
}

struct Made {
    QList<Sheet> sheets;
    QByteArray container;
};

/// In a pool thread: the PDFs, and the container with everything.
base::Result<Made> make(QList<Sheet> sheets, const form::Campaign &campaign)
{
    QList<bundle::DataFile> files;
    for (Sheet &sheet : sheets) {
        store::Seal &seal = sheet.seal;
        if (sheet.fresh) {
            const base::Result<report::Document> document = report::fromXml(seal.xml);
            if (!document)
                return document.problem();
            const base::Result<QByteArray> pdf = print::reportPdf(*document, campaign, {seal.sealedAt, std::nullopt});
            if (!pdf)
                return pdf.problem();
            seal.pdf = *pdf;
            seal.pdfSha256 = report::sha256(seal.pdf);
        }
        files.append({seal.module + QStringLiteral(".xml"), QStringLiteral("application/xml"), seal.xml});
        files.append({seal.module + QStringLiteral(".pdf"), QStringLiteral("application/pdf"), seal.pdf});
    }
    const base::Result<QByteArray> container = bundle::create(files);
    if (!container)
        return container.problem();
    return Made{sheets, *container};
}

/// In the thread of the file: the seals, then the bundle that holds them.
base::Result<void> keep(store::Store &file, const store::Stamp &stamp, const Made &made, const QString &path)
{
    QList<store::Seal> fresh;
    store::Bundle bundle;
    bundle.path = path;
    bundle.sha256 = report::sha256(made.container);
    bundle.created = stamp.at;
    for (const Sheet &sheet : made.sheets) {
        if (sheet.fresh)
            fresh.append(sheet.seal);
        bundle.reports.append({sheet.seal.module, sheet.seal.version});
    }
    if (!fresh.isEmpty()) {
        if (base::Result<void> sealed = file.seal(stamp, fresh); !sealed)
            return sealed;
    }
    const base::Result<qint64> added = file.addBundle(stamp, bundle);
    return added ? base::Result<void>() : added.problem();
}

Sealed outcome(const Made &made, const Order &order, const QList<GivenUpBundle> &givenUp)
{
    Sealed sealed{order.path, report::sha256(made.container), {}, order.existing == Existing::Replace, givenUp};
    for (const Sheet &sheet : made.sheets)
        sealed.reports.append({sheet.seal.module, sheet.seal.version, sheet.seal.xmlSha256, sheet.seal.pdfSha256});
    return sealed;
}

QFuture<SealAnswer> finished(const SealAnswer &answer)
{
    return QtFuture::makeReadyFuture(answer);
}

/// The file first, so that the store never speaks of a bundle that is not there; without the store's word the
/// file goes again.
QFuture<SealAnswer> write(Workplace &workplace, const Made &made, const Order &order)
{
    if (const base::Result<void> written = writeFile(order.path, made.container, order.existing); !written)
        return finished(written.problem());
    const QList<GivenUpBundle> givenUp = bundlesGivenUp(workplace, order.modules);
    return workplace
        .record([made, path = order.path, stamp = workplace.stamp()](
                    store::Store &file) { return keep(file, stamp, made, path); })
        .then(&workplace, [made, order, givenUp](const base::Result<void> &kept) -> SealAnswer {
            if (kept)
                return outcome(made, order, givenUp);
            QFile::remove(order.path);
            return kept.problem();
        });
}

QFuture<SealAnswer> freeze(Workplace &workplace, const Order &order)
{
    if (const base::Result<void> checked = checkedRequest(workplace, order.modules); !checked)
        return finished(checked.problem());
    const quint64 edition = workplace.edition();
    return base::inPool(
        [sheets = sheetsOf(workplace, order), &campaign = workplace.campaign()] { return make(sheets, campaign); })
        .then(&workplace,
            [&workplace, order, edition](const base::Result<Made> &made) {
                if (!made)
                    return finished(made.problem());
                if (edition != workplace.edition()) {
                    return finished(base::Problem{base::Kind::Refused, QStringLiteral("seal.changed"),
                        QT_TRANSLATE_NOOP(
                            "Problem", "Something was changed while the report was being sealed. Seal it again."),
                        {}, {}});
                }
                return write(workplace, *made, order);
            })
        .unwrap();
}

/// With all edits on the disk: what only the file knows, then the rest.
QFuture<SealAnswer> number(Workplace &workplace, const Order &order)
{
    return workplace.drained()
        .then(&workplace,
            [&workplace, order](const base::Result<void> &drained) {
                if (!drained)
                    return finished(drained.problem());
                return workplace.file()
                    .run([modules = order.modules](store::Store &file) { return readNumbering(file, modules); })
                    .then(&workplace,
                        [&workplace, numbered = order](const base::Result<Numbering> &numbering) mutable {
                            if (!numbering)
                                return finished(numbering.problem());
                            numbered.numbering = *numbering;
                            return freeze(workplace, numbered);
                        })
                    .unwrap();
            })
        .unwrap();
}

/// A signature may have been made on another workstation since: the file of a bundle that would be given up tells. One
/// that the store learns of here makes the request refused (`checkedRequest`); a file that is gone or spoilt holds up
/// nothing.
QFuture<SealAnswer> withSignaturesKnown(Workplace &workplace, const Order &order)
{
    QFuture<base::Result<void>> known = QtFuture::makeReadyFuture(base::Result<void>());
    for (const GivenUpBundle &bundle : bundlesGivenUp(workplace, order.modules)) {
        known = known
                    .then(&workplace,
                        [&workplace, path = bundle.path](const base::Result<void> &before) {
                            if (!before)
                                return QtFuture::makeReadyFuture(before);
                            return openBundle(workplace, path).then([](const base::Result<BundleFile> &file) {
                                const bool isSigned = !file
                                    && (file.problem().code == u"sign.otherPerson"
                                        || file.problem().code == u"sign.certificate");
                                return isSigned ? base::Result<void>(file.problem()) : base::Result<void>();
                            });
                        })
                    .unwrap();
    }
    return known
        .then(&workplace,
            [&workplace, order](
                const base::Result<void> &ok) { return ok ? number(workplace, order) : finished(ok.problem()); })
        .unwrap();
}

} // namespace

QList<GivenUpBundle> bundlesGivenUp(const Workplace &workplace, const QStringList &modules)
{
    QList<GivenUpBundle> givenUp;
    QSet<qint64> seen;
    for (const QString &module : modules) {
        const store::Bundle *bundle = workplace.records().bundleOf(module);
        if (!bundle || !bundle->signatures.isEmpty() || seen.contains(bundle->id))
            continue;
        seen.insert(bundle->id);
        GivenUpBundle one{bundle->path, {}};
        for (const store::SealedReport &report : bundle->reports) {
            if (!modules.contains(report.module))
                one.withoutBundle.append(report.module);
        }
        givenUp.append(one);
    }
    return givenUp;
}

QFuture<SealAnswer> seal(Workplace &workplace, const QStringList &modules, const QString &path)
{
    Order order{modules, QFileInfo(path).absoluteFilePath()};
    order.modules.removeDuplicates();
    if (const base::Result<void> checked = checkedRequest(workplace, order.modules); !checked)
        return finished(checked.problem());
    return placeFor(workplace, order.modules, order.path)
        .then(&workplace,
            [&workplace, order](const base::Result<Existing> &existing) mutable {
                if (!existing)
                    return finished(existing.problem());
                order.existing = *existing;
                return withSignaturesKnown(workplace, order);
            })
        .unwrap();
}

QString proposedBundleName(const Workplace &workplace, const QStringList &modules)
{
    const form::Value nis = workplace.evaluator().values().field(QStringLiteral("ocmw.nis"));
    return QStringLiteral("uniek-verslag-%1-%2-%3.asice")
        .arg(QString::number(workplace.campaign().year()), nis.text() ? *nis.text() : QString(), modules.join(u'-'));
}

} // namespace desk
