// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/container.h"

#include "bundle/archive.h"
#include "bundle/refusal.h"

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
    return refusal("bundle.container.mimetype",
        QT_TRANSLATE_NOOP(
            "Problem", "This is not an ASiC-E container: its first entry is not the expected \"mimetype\"."));
}

base::Problem unknown(const QByteArray &name)
{
    return refusal("bundle.container.unknown",
        QT_TRANSLATE_NOOP("Problem",
            "The container holds \"%1\", which is neither a listed file nor a signature. It was added by somebody."),
        {shown(name)}, shown(name));
}

base::Problem missing(const QByteArray &name)
{
    return refusal("bundle.container.missing",
        QT_TRANSLATE_NOOP("Problem", "The container does not hold \"%1\", which belongs to it."), {shown(name)},
        shown(name));
}

base::Problem altered()
{
    return refusal("bundle.container.altered",
        QT_TRANSLATE_NOOP("Problem",
            "The container was altered after it was made: its packing is not the one that this program writes."));
}

/// Manifest and entries name the same files.
std::optional<base::Problem> compare(const QList<Entry> &entries, const QList<ManifestFile> &files)
{
    QSet<QByteArray> listed{mimetypeName, manifestName};
    for (const ManifestFile &file : files) {
        if (file.name == mimetypeName || file.name.startsWith(metaFolder))
            return unknown(file.name);
        if (!find(entries, file.name))
            return missing(file.name);
        listed.insert(file.name);
    }
    for (const Entry &entry : entries) {
        if (!listed.contains(entry.name) && !isSignatureName(entry.name))
            return unknown(entry.name);
    }
    return {};
}

} // namespace

const QByteArray &Container::bytesOf(const QByteArray &name) const
{
    const Entry *entry = find(entries, name);
    Q_ASSERT(entry);
    return entry->bytes;
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
    auto entries = readArchive(bytes);
    if (!entries)
        return entries.problem();
    if (!hasMimetype(bytes, *entries))
        return withoutMimetype();
    const Entry *manifest = find(*entries, manifestName);
    if (!manifest)
        return missing(manifestName);
    const auto files = readManifest(manifest->bytes);
    if (!files)
        return files.problem();
    if (const auto problem = compare(*entries, *files))
        return *problem;
    Container container{*std::move(entries), *files, false};
    // Our spelling of the manifest is what marks a container as ours; it is not worth counterfeiting.
    container.ours = container.bytesOf(manifestName) == renderManifest(container.files);
    if (container.ours && packContainer(container.files, container.entries) != bytes)
        return altered();
    return container;
}

QByteArray packContainer(const QList<ManifestFile> &files, const QList<Entry> &entries)
{
    QList<Entry> packed{{mimetypeName, containerType}};
    for (const ManifestFile &file : files)
        packed.append({file.name, find(entries, file.name)->bytes});
    packed.append({manifestName, renderManifest(files)});
    QList<Entry> signatures;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(signatures),
        [](const Entry &entry) { return isSignatureName(entry.name); });
    for (qsizetype i = 0; i < signatures.size(); ++i) // numbered without gaps; a removed one leaves a trace
        packed.append({"META-INF/signatures" + QByteArray::number(i) + ".xml", signatures.at(i).bytes});
    return canonicalZip(packed);
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
