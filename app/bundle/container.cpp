// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/container.h"

#include "base/problem.h"
#include "bundle/algorithms.h"
#include "bundle/archive.h"

#include <QSet>

#include <algorithm>

namespace bundle {

namespace {

const QByteArray mimetypeName = "mimetype";
const QByteArray manifestName = "META-INF/manifest.xml";
const QByteArray metaFolder = "META-INF/";

bool isSignatureName(const QByteArray &name)
{
    return name.startsWith(metaFolder) && name.mid(metaFolder.size()).contains("signatures") && name.endsWith(".xml");
}

const Entry *find(const QList<Entry> &entries, const QByteArray &name)
{
    const auto at
        = std::find_if(entries.begin(), entries.end(), [&name](const Entry &entry) { return entry.name == name; });
    return at == entries.end() ? nullptr : &*at;
}

/// "mimetype" first, stored, without extra field, so that its content stands at byte 38 (EN 319 162-1, A.1).
bool hasMimetype(const QByteArray &bytes, const QList<Entry> &entries)
{
    const QByteArray fixedPart = QByteArrayLiteral("\x08\0\0\0") + mimetypeName + containerType;
    return !entries.isEmpty() && entries.first().name == mimetypeName && entries.first().bytes == containerType
        && bytes.startsWith("PK\x03\x04") && bytes.mid(8, 2) == QByteArrayLiteral("\0\0")
        && bytes.mid(26, fixedPart.size()) == fixedPart;
}

base::Problem withoutMimetype()
{
    return base::refused("bundle.container.mimetype",
        QT_TRANSLATE_NOOP("Problem", "This is not an ASiC-E container: it holds no \"mimetype\" that says so."));
}

base::Problem mimetypeOutOfPlace()
{
    return base::refused("bundle.container.mimetype",
        QT_TRANSLATE_NOOP("Problem",
            "The container's \"mimetype\" is not where ASiC-E wants it: the first entry, stored, without additions."),
        {}, QString::fromLatin1(mimetypeName));
}

base::Problem unknown(const QByteArray &name)
{
    return base::refused("bundle.container.unknown",
        QT_TRANSLATE_NOOP("Problem",
            "The container holds \"%1\", which is neither a listed file nor a signature. It was added by somebody."),
        {shown(name)}, shown(name));
}

base::Problem missing(const QByteArray &name)
{
    return base::refused("bundle.container.missing",
        QT_TRANSLATE_NOOP("Problem", "The container does not hold \"%1\", which belongs to it."), {shown(name)},
        shown(name));
}

base::Problem altered()
{
    return base::refused("bundle.container.altered",
        QT_TRANSLATE_NOOP("Problem",
            "The container was altered after it was made: its packing is not the one that this program writes."));
}

base::Problem alteredList()
{
    return base::refused("bundle.container.altered",
        QT_TRANSLATE_NOOP("Problem",
            "The container was altered after it was made: it is packed as this program packs, but its list of files "
            "(META-INF/manifest.xml) is not spelled as this program spells it."),
        {}, QString::fromLatin1(manifestName));
}

/// Faults of manifest and entries that do not name the same files; what both name becomes `files`.
void compare(Container &container, const QList<ManifestFile> &listed)
{
    QSet<QByteArray> known{mimetypeName, manifestName};
    for (const ManifestFile &file : listed) {
        const bool isData = file.name != mimetypeName && !file.name.startsWith(metaFolder);
        if (!isData)
            container.faults.append(unknown(file.name));
        else if (!find(container.entries, file.name))
            container.faults.append(missing(file.name));
        else
            container.files.append(file);
        known.insert(file.name);
    }
    for (const Entry &entry : std::as_const(container.entries)) {
        if (!known.contains(entry.name) && !isSignatureName(entry.name))
            container.faults.append(unknown(entry.name));
    }
}

/// For a container without a list of its files: all that may be one.
void takeAll(Container &container)
{
    for (const Entry &entry : std::as_const(container.entries)) {
        if (entry.name != mimetypeName && !entry.name.startsWith(metaFolder))
            container.files.append({entry.name, {}});
    }
}

/// What our packing would have as "META-INF/signatures0.xml" and so on.
QByteArray signatureName(qsizetype index)
{
    return metaFolder + "signatures" + QByteArray::number(index) + ".xml";
}

/// As our packing has them.
QList<Entry> inOurOrder(const QList<ManifestFile> &files, const QList<Entry> &entries)
{
    QList<Entry> packed{{mimetypeName, containerType}};
    for (const ManifestFile &file : files)
        packed.append({file.name, find(entries, file.name)->bytes});
    packed.append({manifestName, renderManifest(files)});
    QList<Entry> signatures;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(signatures),
        [](const Entry &entry) { return isSignatureName(entry.name); });
    for (qsizetype i = 0; i < signatures.size(); ++i) // numbered without gaps; a removed one leaves a trace
        packed.append({signatureName(i), signatures.at(i).bytes});
    return packed;
}

/// Our spelling of the manifest, or our layout (below), marks a container as ours; it is not worth counterfeiting.
void checkPacking(Container &container, const QByteArray &bytes)
{
    for (qsizetype i = 0; i < container.signatures().size(); ++i) {
        if (!find(container.entries, signatureName(i)))
            container.faults.append(missing(signatureName(i)));
    }
    container.packing
        = isCanonicalZip(inOurOrder(container.files, container.entries), bytes) ? Packing::Canonical : Packing::Altered;
    if (container.packing == Packing::Altered)
        container.faults.append(altered());
}

/// Whether headers and order are those that this program writes, whatever stands in the entries. No other program
/// packs so: everything stored, on the first day of ZIP's calendar, the list behind the files.
bool hasOurLayout(const Container &container, const QByteArray &bytes)
{
    const QList<Entry> &all = container.entries;
    qsizetype at = 1; // behind mimetype
    while (at < all.size() && !all.at(at).name.startsWith(metaFolder))
        ++at;
    if (at >= all.size() || all.at(at).name != manifestName)
        return false;
    for (qsizetype i = at + 1; i < all.size(); ++i) {
        if (all.at(i).name != signatureName(i - at - 1))
            return false;
    }
    return isCanonicalZip(all, bytes);
}

/// A container whose list of files and packing are both otherwise than ours counts as foreign, not as altered: the list
/// is not signed (ASiC-E leaves it to the packer), so nothing in it can show who wrote it, and a container of another
/// program that lists the same files is as good. It stays valid when all that is signed is whole, with the remark that
/// its packing was not checked; whoever rewrites both in one of ours gains that remark and nothing else.
void checkManifest(Container &container, const QByteArray &bytes)
{
    const Entry *manifest = find(container.entries, manifestName);
    const auto listed = manifest ? readManifest(manifest->bytes) : missing(manifestName);
    if (!listed) {
        container.faults.append(listed.problem());
        return takeAll(container);
    }
    compare(container, *listed);
    if (manifest->bytes == renderManifest(*listed))
        return checkPacking(container, bytes);
    if (hasOurLayout(container, bytes)) {
        container.packing = Packing::Altered;
        container.faults.append(alteredList());
    }
}

} // namespace

const QByteArray &Container::bytesOf(const QByteArray &name) const
{
    const Entry *entry = find(entries, name);
    Q_ASSERT(entry);
    return entry->bytes;
}

QByteArray Container::digestOf(const QByteArray &name, HashAlgorithm hash) const
{
    QByteArray &known = digests[{name, static_cast<int>(hash)}];
    if (known.isEmpty())
        known = digest(hash, bytesOf(name));
    return known;
}

QList<Entry> Container::signatures() const
{
    QList<Entry> found;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(found),
        [](const Entry &entry) { return isSignatureName(entry.name); });
    return found;
}

base::Result<Container> readContainer(const QByteArray &bytes)
{
    auto archive = readArchive(bytes);
    if (!archive)
        return archive.problem();
    Container container;
    container.entries = std::move(archive->entries);
    container.faults = std::move(archive->faults);
    const Entry *type = find(container.entries, mimetypeName);
    if (!type || type->bytes != containerType)
        return container.faults.isEmpty() ? withoutMimetype() : container.faults.first();
    if (!hasMimetype(bytes, container.entries))
        container.faults.append(mimetypeOutOfPlace());
    checkManifest(container, bytes);
    return container;
}

QByteArray packContainer(const QList<ManifestFile> &files, const QList<Entry> &entries)
{
    return canonicalZip(inOurOrder(files, entries));
}

QString shown(const QByteArray &name)
{
    QString text = QString::fromUtf8(name.left(80));
    for (QChar &letter : text) {
        if (!letter.isPrint())
            letter = QLatin1Char('?');
    }
    return text;
}

} // namespace bundle
