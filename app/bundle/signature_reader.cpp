// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/signature_reader.h"

#include "base/problem.h"
#include "bundle/container.h"
#include "bundle/element_reader.h"
#include "bundle/proofs_reader.h"
#include "bundle/properties_reader.h"

namespace bundle {

namespace {

constexpr const char *signedPropertiesType = "http://uri.etsi.org/01903#SignedProperties";
constexpr qsizetype maxCertificates = 16;
constexpr qsizetype maxReferences = 64;

/// Reads ds:Signature, top down; the structure remembers the first thing out of place.
class SignatureReader
{
public:
    SignatureReader(SignatureFacts &facts, Structure &structure) : m_facts(facts), m_structure(structure) { }

    void read(const xmlNode *root)
    {
        if (!hasName(root, {ns::asic, "XAdESSignatures"}))
            m_structure.refuse(localName(root));
        xmlNode *signature = onlyChild(root, {ns::dsig, "Signature"}, m_structure);
        ElementReader children(signature, m_structure);
        m_facts.signedInfo = children.required({ns::dsig, "SignedInfo"});
        m_facts.signatureValue = children.required({ns::dsig, "SignatureValue"});
        m_facts.value = base64(m_facts.signatureValue);
        noteAttributes(m_facts.signatureValue, {"Id"});
        readKeyInfo(children.required({ns::dsig, "KeyInfo"}));
        m_facts.id = attributeOf(signature, "Id");
        noteAttributes(root, {});
        noteAttributes(signature, {"Id"});
        readObject(children.required({ns::dsig, "Object"}));
        children.end();
        readSignedInfo();
    }

private:
    /// What is not signed and not known is told: attributes beyond those that XML-DSig and XAdES give these elements.
    void noteAttributes(const xmlNode *element, const QByteArrayList &known)
    {
        for (const xmlAttr *attribute = element ? element->properties : nullptr; attribute;
             attribute = attribute->next) {
            const QByteArray name = reinterpret_cast<const char *>(attribute->name);
            if (attribute->ns || !known.contains(name))
                m_facts.unread.append(QString::fromUtf8(name).left(80));
        }
    }

    QByteArray base64(const xmlNode *element)
    {
        const auto decoded = decodedBase64(textOf(element, m_structure));
        if (!decoded && element)
            m_structure.refuse(localName(element));
        return decoded.value_or(QByteArray());
    }

    void readKeyInfo(const xmlNode *keyInfo)
    {
        noteAttributes(keyInfo, {"Id"});
        ElementReader children(keyInfo, m_structure);
        while (const xmlNode *child = children.any()) {
            if (hasName(child, {ns::dsig, "X509Data"}))
                readX509Data(child);
            else
                m_facts.unread.append(localName(child));
        }
        if (m_facts.certificates.isEmpty() || m_facts.certificates.size() > maxCertificates)
            m_structure.refuse(QStringLiteral("X509Certificate"));
    }

    void readX509Data(const xmlNode *data)
    {
        noteAttributes(data, {});
        ElementReader children(data, m_structure);
        while (const xmlNode *child = children.any()) {
            if (hasName(child, {ns::dsig, "X509Certificate"})) {
                m_facts.certificates.append(base64(child));
                noteAttributes(child, {});
            } else {
                m_facts.unread.append(localName(child));
            }
        }
    }

    void readObject(const xmlNode *object)
    {
        const xmlNode *qualifying = onlyChild(object, {ns::xades, "QualifyingProperties"}, m_structure);
        if (m_facts.id.isEmpty() || attributeOf(qualifying, "Target") != '#' + m_facts.id)
            m_structure.refuse(QStringLiteral("Target"));
        noteAttributes(object, {"Id", "MimeType", "Encoding"});
        noteAttributes(qualifying, {"Id", "Target"});
        ElementReader children(qualifying, m_structure);
        m_facts.signedProperties = children.required({ns::xades, "SignedProperties"});
        if (const xmlNode *later = children.optional({ns::xades, "UnsignedProperties"}))
            m_facts.proofs = readProofs(later, m_facts.unread);
        children.end();
        readSignedProperties(m_facts.signedProperties, m_facts, m_structure);
    }

    void readSignedInfo()
    {
        ElementReader children(m_facts.signedInfo, m_structure);
        m_facts.signedInfoForm = canonicalization(children.required({ns::dsig, "CanonicalizationMethod"}));
        readMethod(children.required({ns::dsig, "SignatureMethod"}));
        bool properties = false;
        qsizetype count = 0;
        while (const xmlNode *reference = children.optional({ns::dsig, "Reference"})) {
            const bool internal = attributeOf(reference, "URI").startsWith('#');
            if (++count > maxReferences || (internal && properties))
                return m_structure.refuse(QStringLiteral("Reference"));
            properties = properties || internal;
            internal ? readPropertiesReference(reference) : readFileReference(reference);
        }
        children.end();
        if (!properties || m_facts.files.isEmpty())
            m_structure.refuse(QStringLiteral("Reference"));
    }

    /// Without child elements: an InclusiveNamespaces list would change what is digested.
    Canonicalization canonicalization(const xmlNode *element)
    {
        ElementReader(element, m_structure).end();
        const QByteArray algorithm = attributeOf(element, "Algorithm");
        const auto form = canonicalizationFromUri(algorithm);
        if (!form)
            m_structure.refuseAlgorithm(algorithm);
        return form.value_or(Canonicalization::Exclusive);
    }

    void readMethod(const xmlNode *element)
    {
        const QByteArray algorithm = attributeOf(element, "Algorithm");
        const auto method = methodFromUri(algorithm);
        if (!method)
            m_structure.refuseAlgorithm(algorithm);
        ElementReader(element, m_structure).end(); // parameters belong to methods that are not accepted
        m_facts.method = method.value_or(SignatureMethod());
    }

    HashAlgorithm readDigest(ElementReader &children, QByteArray &digest)
    {
        return bundle::readDigest(children, digest, m_structure);
    }

    void readFileReference(const xmlNode *reference)
    {
        FileReference file;
        file.id = attributeOf(reference, "Id");
        file.name = QByteArray::fromPercentEncoding(attributeOf(reference, "URI"));
        ElementReader children(reference, m_structure); // no Transforms: the file's bytes as they are
        file.hash = readDigest(children, file.digest);
        children.end();
        if (attributeOf(reference, "Type") == signedPropertiesType || file.id.isEmpty() || file.name.isEmpty())
            m_structure.refuse(QStringLiteral("Reference"));
        m_facts.files.append(file);
    }

    void readPropertiesReference(const xmlNode *reference)
    {
        const QByteArray id = attributeOf(m_facts.signedProperties, "Id");
        if (id.isEmpty() || attributeOf(reference, "URI") != '#' + id
            || attributeOf(reference, "Type") != signedPropertiesType)
            m_structure.refuse(QStringLiteral("Reference"));
        ElementReader children(reference, m_structure);
        if (const xmlNode *transforms = children.optional({ns::dsig, "Transforms"}))
            m_facts.propertiesForm = canonicalization(onlyChild(transforms, {ns::dsig, "Transform"}, m_structure));
        m_facts.propertiesHash = readDigest(children, m_facts.propertiesDigest);
        children.end();
    }

    SignatureFacts &m_facts;
    Structure &m_structure;
};

base::Problem outOfPlace(const QString &what, const QString &where)
{
    return base::refused("bundle.signature.structure",
        QT_TRANSLATE_NOOP("Problem",
            "%1 has not the structure of a XAdES baseline signature: something is wrong at \"%2\". It is not "
            "accepted."),
        {where, what}, where);
}

/// The last part of an address says it: "sha1", "rsa-pss", "sha3-256-rsa-MGF1".
base::Problem unknownAlgorithm(const QByteArray &uri, const QString &where)
{
    const QByteArray name = uri.contains('#') ? uri.mid(uri.lastIndexOf('#') + 1) : uri;
    return base::refused("bundle.signature.algorithm",
        QT_TRANSLATE_NOOP("Problem",
            "%1 uses an algorithm that this program does not judge (%2): too weak, or not of those that it knows. "
            "It knows RSA and ECDSA with SHA-256, SHA-384 or SHA-512."),
        {where, shown(name)}, where);
}

base::Problem severalSignatures(const QString &where)
{
    return base::refused("bundle.signature.several",
        QT_TRANSLATE_NOOP("Problem",
            "%1 holds several signatures in one file. This program judges one a file: have these checked by the "
            "program that made them."),
        {where}, where);
}

bool holdsSeveral(const xmlNode *root)
{
    Structure structure;
    ElementReader children(root, structure);
    int count = 0;
    while (const xmlNode *child = children.any())
        count += hasName(child, {ns::dsig, "Signature"}) ? 1 : 0;
    return count > 1;
}

} // namespace

base::Result<SignatureFacts> readSignature(const QByteArray &bytes, const QString &where)
{
    auto document = parseXml(bytes, where);
    if (!document)
        return document.problem();
    SignatureFacts facts;
    facts.document = *std::move(document);
    Structure structure;
    const xmlNode *root = xmlDocGetRootElement(facts.document.get());
    if (holdsSeveral(root))
        return severalSignatures(where);
    SignatureReader(facts, structure).read(root);
    if (!structure.refusedAlgorithm().isEmpty())
        return unknownAlgorithm(structure.refusedAlgorithm(), where);
    if (!structure.isSound())
        return outOfPlace(structure.refused(), where);
    return facts;
}

} // namespace bundle
