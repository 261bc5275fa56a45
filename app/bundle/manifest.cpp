// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/manifest.h"

#include "base/problem.h"
#include "bundle/element_reader.h"

#include <QRegularExpression>
#include <QSet>

namespace bundle {

namespace {

base::Problem wrong()
{
    return base::refused("bundle.container.manifest",
        QT_TRANSLATE_NOOP("Problem", "The container's list of files (META-INF/manifest.xml) is wrong."), {},
        QStringLiteral("META-INF/manifest.xml"));
}

/// For names and types that need no escaping: create() and isMediaType() see to that.
QByteArray fileEntry(const QByteArray &name, const QByteArray &mediaType)
{
    return "<manifest:file-entry manifest:full-path=\"" + name + "\" manifest:media-type=\"" + mediaType + "\"/>";
}

ManifestFile readEntry(const xmlNode *element)
{
    return {attributeOf(element, "full-path", ns::manifest), attributeOf(element, "media-type", ns::manifest)};
}

/// Whether an element has no attributes but these of the manifest's namespace.
bool hasOnly(const xmlNode *element, const QByteArrayList &names)
{
    for (const xmlAttr *attribute = element->properties; attribute; attribute = attribute->next) {
        if (!attribute->ns || QByteArray(reinterpret_cast<const char *>(attribute->ns->href)) != ns::manifest
            || !names.contains(reinterpret_cast<const char *>(attribute->name)))
            return false;
    }
    return true;
}

/// The versions of OpenDocument, whose format this is, that have the attribute; it may be left out.
bool isKnownVersion(const xmlNode *root)
{
    const QByteArray version = attributeOf(root, "version", ns::manifest);
    return hasOnly(root, {"version"}) && QByteArrayList({"", "1.0", "1.1", "1.2", "1.3", "1.4"}).contains(version);
}

/// One entry "/" with the container's own type, each other one once.
bool isSound(const QList<ManifestFile> &entries, const QByteArray &type)
{
    QSet<QByteArray> names;
    bool self = false;
    for (const ManifestFile &entry : entries) {
        if (entry.name.isEmpty() || names.contains(entry.name) || !isMediaType(entry.mediaType))
            return false;
        names.insert(entry.name);
        self = self || (entry.name == "/" && entry.mediaType == type);
    }
    return self;
}

} // namespace

QByteArray renderManifest(const QList<ManifestFile> &files)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<manifest:manifest xmlns:manifest=\""
        + QByteArray(ns::manifest) + "\" manifest:version=\"1.2\">" + fileEntry("/", containerType);
    for (const ManifestFile &file : files)
        xml += fileEntry(file.name, file.mediaType);
    return xml + "</manifest:manifest>\n";
}

base::Result<QList<ManifestFile>> readManifest(const QByteArray &bytes, const QByteArray &type)
{
    const auto document = parseXml(bytes, QStringLiteral("META-INF/manifest.xml"));
    if (!document)
        return document.problem();
    const xmlNode *root = xmlDocGetRootElement(document->get());
    Structure structure;
    ElementReader children(root, structure);
    QList<ManifestFile> entries;
    while (const xmlNode *entry = children.optional({ns::manifest, "file-entry"})) {
        if (!hasOnly(entry, {"full-path", "media-type", "version", "size", "preferred-view-mode"}))
            structure.refuse(localName(entry));
        entries.append(readEntry(entry));
    }
    children.end();
    if (!structure.isSound() || !hasName(root, {ns::manifest, "manifest"}) || !isKnownVersion(root)
        || !isSound(entries, type))
        return wrong();
    entries.removeIf([](const ManifestFile &entry) { return entry.name == "/"; });
    return entries;
}

bool isMediaType(const QByteArray &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_.+-]{1,100}/[A-Za-z0-9_.+-]{1,100}\\z"));
    return shape.match(QString::fromLatin1(text)).hasMatch();
}

} // namespace bundle
