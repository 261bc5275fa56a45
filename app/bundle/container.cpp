// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/container.h"

#include "base/problem.h"
#include "bundle/algorithms.h"
#include "bundle/archive.h"
#include "bundle/container_reasons.h"
#include "bundle/packing.h"

#include <QSet>

#include <algorithm>

namespace bundle {

namespace {

base::Problem noContainer()
{
    return base::refused("bundle.container.mimetype",
        QT_TRANSLATE_NOOP(
            "Problem", "This is neither an ASiC-E nor an ASiC-S container: it holds no \"mimetype\" that says so."));
}

/// One of another program may do without the entry, but not say that it is something else.
bool isContainer(const Container &container)
{
    const Entry *type = container.entry(mimetypeName);
    return type ? type->bytes == containerType || container.isSimple() : !container.signatures().isEmpty();
}

/// What the list and the entries both name, in the list's order; then what only the archive holds.
QList<ManifestFile> dataFilesOf(const Container &container, const QList<ManifestFile> &listed)
{
    QList<ManifestFile> files;
    QSet<QByteArray> known;
    for (const ManifestFile &file : listed) {
        if (isDataName(file.name) && container.entry(file.name))
            files.append(file);
        known.insert(file.name);
    }
    for (const Entry &entry : container.entries) {
        if (isDataName(entry.name) && !known.contains(entry.name))
            files.append({entry.name, {}});
    }
    return files;
}

} // namespace

const Entry *Container::entry(const QByteArray &name) const
{
    const auto at
        = std::find_if(entries.begin(), entries.end(), [&name](const Entry &entry) { return entry.name == name; });
    return at == entries.end() ? nullptr : &*at;
}

const QByteArray &Container::bytesOf(const QByteArray &name) const
{
    const Entry *found = entry(name);
    Q_ASSERT(found);
    return found->bytes;
}

QByteArray Container::digestOf(const QByteArray &name, HashAlgorithm hash) const
{
    QByteArray &known = digests[{name, static_cast<int>(hash)}];
    if (known.isEmpty())
        known = digest(hash, bytesOf(name));
    return known;
}

bool Container::isSimple() const
{
    const Entry *type = entry(mimetypeName);
    return type && type->bytes == simpleContainerType;
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
    container.checksums = std::move(archive->checksums);
    if (!isContainer(container))
        return archive->faults.isEmpty() ? noContainer() : archive->faults.first();
    const Entry *manifest = container.entry(manifestName);
    const auto list = manifest
        ? readManifest(manifest->bytes, container.isSimple() ? simpleContainerType : containerType)
        : withoutList();
    container.files = dataFilesOf(container, list ? *list : QList<ManifestFile>());
    container.packing = packingOf(container, bytes);
    container.reasons = reasonsAbout(container, archive->faults, list, bytes);
    return container;
}

QByteArray packContainer(const QList<ManifestFile> &files, const QList<Entry> &entries, const Checksums &known)
{
    return canonicalZip(inOurOrder(files, entries), known);
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
