// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/packing.h"

#include <algorithm>

namespace bundle {

namespace {

/// Whether headers and order are those that this program writes, whatever stands in the entries. No other program
/// packs so: everything stored, on the first day of ZIP's calendar, META-INF behind the files.
bool hasOurLayout(const Container &container, const QByteArray &bytes)
{
    const auto isMeta = [](const Entry &entry) { return entry.name.startsWith(metaFolder); };
    const QList<Entry> &all = container.entries;
    return std::is_partitioned(all.begin(), all.end(), [&isMeta](const Entry &entry) { return !isMeta(entry); })
        && isCanonicalZip(all, bytes, container.checksums);
}

} // namespace

bool isSignatureName(const QByteArray &name)
{
    return name.startsWith(metaFolder) && name.mid(qstrlen(metaFolder)).contains("signatures") && name.endsWith(".xml");
}

bool isDataName(const QByteArray &name)
{
    return name != mimetypeName && !name.startsWith(metaFolder);
}

QByteArray signatureName(qsizetype index)
{
    return metaFolder + QByteArray("signatures") + QByteArray::number(index) + ".xml";
}

QList<Entry> inOurOrder(const QList<ManifestFile> &files, const QList<Entry> &entries)
{
    const auto bytesOf = [&entries](const QByteArray &name) {
        return std::find_if(entries.begin(), entries.end(), [&name](const Entry &entry) {
            return entry.name == name;
        })->bytes;
    };
    QList<Entry> packed{{mimetypeName, containerType}};
    for (const ManifestFile &file : files)
        packed.append({file.name, bytesOf(file.name)});
    packed.append({manifestName, renderManifest(files)});
    qsizetype count = 0; // numbered without gaps; a removed one leaves a trace
    for (const Entry &entry : entries) {
        if (isSignatureName(entry.name))
            packed.append({signatureName(count++), entry.bytes});
    }
    return packed;
}

bool hasOurList(const Container &container)
{
    const Entry *manifest = container.entry(manifestName);
    if (!manifest)
        return false;
    const auto listed = readManifest(manifest->bytes);
    return listed && manifest->bytes == renderManifest(*listed);
}

/// Our spelling of the list, or our layout, marks a container as ours; it is not worth counterfeiting.
///
/// A container whose list of files and packing are both otherwise than ours counts as foreign, not as altered: the list
/// is not signed (ASiC-E leaves it to the packer), so nothing in it can show who wrote it, and a container of another
/// program that lists the same files is as good. It stays valid when all that is signed is whole, with the remark that
/// its packing was not checked; whoever rewrites both in one of ours gains that remark and nothing else.
Packing packingOf(const Container &container, const QByteArray &bytes)
{
    if (!hasOurList(container))
        return hasOurLayout(container, bytes) ? Packing::Altered : Packing::Foreign;
    return isCanonicalZip(inOurOrder(container.files, container.entries), bytes, container.checksums)
        ? Packing::Canonical
        : Packing::Altered;
}

} // namespace bundle
