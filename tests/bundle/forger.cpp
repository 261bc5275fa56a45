// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/forger.h"

#include "bundle/signature_writer.h"

#include <libxml/parser.h>

using bundle::Container;
using bundle::Document;

namespace {

/// The first element of this name from here on, by the order of the text.
xmlNode *find(xmlNode *from, const QByteArray &name)
{
    for (xmlNode *node = from; node; node = node->next) {
        if (node->type == XML_ELEMENT_NODE && reinterpret_cast<const char *>(node->name) == name)
            return node;
        if (xmlNode *below = find(node->children, name))
            return below;
    }
    return nullptr;
}

QByteArray digestOf(const QByteArray &xml, const QByteArray &element, bundle::HashAlgorithm hash)
{
    const Document document(
        xmlReadMemory(xml.constData(), static_cast<int>(xml.size()), nullptr, "UTF-8", XML_PARSE_NONET));
    xmlNode *found = document ? find(document->children, element) : nullptr;
    const auto bytes = found ? bundle::canonicalized(found, bundle::Canonicalization::Exclusive) : std::nullopt;
    if (!bytes)
        qFatal("the forged file has no %s", element.constData());
    return bundle::digest(hash, *bytes);
}

/// With another text in the element that begins at `start`.
QByteArray withText(const QByteArray &xml, qsizetype start, const QByteArray &text)
{
    const qsizetype from = xml.indexOf('>', start) + 1;
    return QByteArray(xml).replace(from, xml.indexOf('<', from) - from, text);
}

} // namespace

QByteArray Forger::signatureOver(const Container &container) const
{
    QList<trust::Certificate> chain;
    for (const QByteArray &der : signer.chain())
        chain.append(*trust::Certificate::fromDer(der));
    const bundle::SignatureMethod used = method ? *method : *bundle::methodFor(chain.first());
    const bundle::SignatureRequest request{role, {QString(), QStringLiteral("BE")}, signingTime, {}};
    QByteArray xml = bundle::SignatureDraft(container, request, chain, used).finished("?");
    if (edit)
        xml = edit(xml);
    const qsizetype ofProperties = xml.lastIndexOf("<ds:DigestValue", xml.indexOf("</ds:SignedInfo>"));
    xml = withText(xml, ofProperties, digestOf(xml, "SignedProperties", used.hash).toBase64());
    const EVP_MD *hash = used.hash == bundle::HashAlgorithm::Sha384 ? EVP_sha384() : EVP_sha256();
    const QByteArray value = sandbox::signDigest(signer.key.get(), hash, digestOf(xml, "SignedInfo", used.hash));
    return withText(xml, xml.indexOf("<ds:SignatureValue"), value.toBase64());
}

QByteArray Forger::signedBy(const QByteArray &container) const
{
    const auto read = bundle::readContainer(container);
    if (!read)
        qFatal("no container to sign: %s", qPrintable(read.problem().message()));
    QList<bundle::Entry> entries = read->entries;
    entries.append({"META-INF/signatures0.xml", signatureOver(*read)});
    return bundle::packContainer(read->files, entries);
}
