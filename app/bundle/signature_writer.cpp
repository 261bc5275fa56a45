// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/signature_writer.h"

#include "bundle/element_reader.h"

#include <QCryptographicHash>

namespace bundle {

namespace {

const xmlChar *xml(const QByteArray &text)
{
    return reinterpret_cast<const xmlChar *>(text.constData());
}

xmlNode *add(xmlNode *parent, xmlNs *space, const char *name, const QByteArray &text = {})
{
    return xmlNewTextChild(
        parent, space, reinterpret_cast<const xmlChar *>(name), text.isEmpty() ? nullptr : xml(text));
}

xmlNode *addWithAlgorithm(xmlNode *parent, xmlNs *space, const char *name, const QByteArray &uri)
{
    xmlNode *made = add(parent, space, name);
    xmlNewProp(made, xml("Algorithm"), xml(uri));
    return made;
}

void set(xmlNode *element, const char *attribute, const QByteArray &value)
{
    xmlNewProp(element, reinterpret_cast<const xmlChar *>(attribute), xml(value));
}

QByteArray fileReferenceId(const QByteArray &id, qsizetype index)
{
    return id + "-r" + QByteArray::number(index);
}

/// Different for each signature of a container, the same whenever the same signature is made: Ids stay unique when
/// signature files are merged, and nothing random gets into the file.
QByteArray signatureId(const Container &container, const SignatureRequest &request, const trust::Certificate &signer)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ManifestFile &file : container.files)
        hash.addData(container.digestOf(file.name, HashAlgorithm::Sha256));
    hash.addData(signer.fingerprint());
    hash.addData(request.signingTime.toUTC().toString(Qt::ISODate).toLatin1());
    hash.addData(claimedText(request.role).toLatin1());
    return "S-" + hash.result().first(16).toHex();
}

} // namespace

SignatureDraft::SignatureDraft(const Container &container, const SignatureRequest &request,
    const QList<trust::Certificate> &chain, const SignatureMethod &method)
    : m_chain(chain),
      m_method(method),
      m_id(signatureId(container, request, chain.first())),
      m_document(xmlNewDoc(xml("1.0")))
{
    xmlNode *root = xmlNewDocNode(m_document.get(), nullptr, xml("XAdESSignatures"), nullptr);
    xmlDocSetRootElement(m_document.get(), root);
    xmlSetNs(root, xmlNewNs(root, xml(ns::asic), xml("asic")));
    xmlNode *signature = add(root, nullptr, "Signature");
    m_dsig = xmlNewNs(signature, xml(ns::dsig), xml("ds"));
    xmlSetNs(signature, m_dsig);
    set(signature, "Id", m_id);

    xmlNode *signedInfo = addSignedInfo(signature, container);
    m_value = add(signature, m_dsig, "SignatureValue");
    set(m_value, "Id", m_id + "-sv");
    addKeyInfo(signature);
    xmlNode *properties = addProperties(signature, container, request);

    // Only now: what lies above an element is part of its canonical form's surroundings.
    const auto propertiesBytes = canonicalized(properties, Canonicalization::Exclusive);
    if (!propertiesBytes)
        return;
    xmlNodeAddContent(m_propertiesDigest, xml(bundle::digest(m_method.hash, *propertiesBytes).toBase64()));
    if (const auto signedBytes = canonicalized(signedInfo, Canonicalization::Exclusive))
        m_digest = bundle::digest(m_method.hash, *signedBytes);
}

xmlNode *SignatureDraft::addSignedInfo(xmlNode *signature, const Container &container)
{
    xmlNode *info = add(signature, m_dsig, "SignedInfo");
    addWithAlgorithm(info, m_dsig, "CanonicalizationMethod", exclusiveUri);
    addWithAlgorithm(info, m_dsig, "SignatureMethod", uriOf(m_method));
    for (qsizetype i = 0; i < container.files.size(); ++i) {
        const QByteArray &name = container.files.at(i).name;
        xmlNode *reference = add(info, m_dsig, "Reference");
        set(reference, "Id", fileReferenceId(m_id, i));
        set(reference, "URI", name.toPercentEncoding());
        addDigest(reference, container.digestOf(name, m_method.hash));
    }
    xmlNode *reference = add(info, m_dsig, "Reference");
    set(reference, "Id", m_id + "-rsp");
    set(reference, "Type", "http://uri.etsi.org/01903#SignedProperties");
    set(reference, "URI", '#' + m_id + "-sp");
    addWithAlgorithm(add(reference, m_dsig, "Transforms"), m_dsig, "Transform", exclusiveUri);
    addWithAlgorithm(reference, m_dsig, "DigestMethod", uriOf(m_method.hash));
    m_propertiesDigest = add(reference, m_dsig, "DigestValue");
    return info;
}

void SignatureDraft::addDigest(xmlNode *parent, const QByteArray &digest)
{
    addWithAlgorithm(parent, m_dsig, "DigestMethod", uriOf(m_method.hash));
    add(parent, m_dsig, "DigestValue", digest.toBase64());
}

void SignatureDraft::addKeyInfo(xmlNode *signature)
{
    xmlNode *data = add(add(signature, m_dsig, "KeyInfo"), m_dsig, "X509Data");
    for (const trust::Certificate &certificate : m_chain)
        add(data, m_dsig, "X509Certificate", certificate.der().toBase64());
}

xmlNode *SignatureDraft::addProperties(xmlNode *signature, const Container &container, const SignatureRequest &request)
{
    xmlNode *qualifying = add(add(signature, m_dsig, "Object"), nullptr, "QualifyingProperties");
    m_xades = xmlNewNs(qualifying, xml(ns::xades), xml("xades"));
    xmlSetNs(qualifying, m_xades);
    set(qualifying, "Target", '#' + m_id);
    xmlNode *properties = add(qualifying, m_xades, "SignedProperties");
    set(properties, "Id", m_id + "-sp");
    addSignatureProperties(properties, request);
    xmlNode *objects = add(properties, m_xades, "SignedDataObjectProperties");
    for (qsizetype i = 0; i < container.files.size(); ++i) {
        xmlNode *format = add(objects, m_xades, "DataObjectFormat");
        set(format, "ObjectReference", '#' + fileReferenceId(m_id, i));
        add(format, m_xades, "MimeType", container.files.at(i).mediaType);
    }
    return properties;
}

void SignatureDraft::addSignatureProperties(xmlNode *properties, const SignatureRequest &request)
{
    xmlNode *made = add(properties, m_xades, "SignedSignatureProperties");
    add(made, m_xades, "SigningTime",
        request.signingTime.toUTC().toString(QStringLiteral("yyyy-MM-ddThh:mm:ss")).toLatin1() + 'Z');
    xmlNode *signer = add(add(made, m_xades, "SigningCertificateV2"), m_xades, "Cert");
    addDigest(add(signer, m_xades, "CertDigest"), bundle::digest(m_method.hash, m_chain.first().der()));
    addPlaceAndRole(made, request);
}

void SignatureDraft::addPlaceAndRole(xmlNode *properties, const SignatureRequest &request)
{
    if (request.place != Place()) {
        xmlNode *place = add(properties, m_xades, "SignatureProductionPlaceV2");
        if (!request.place.city.isEmpty())
            add(place, m_xades, "City", request.place.city.toUtf8());
        if (!request.place.country.isEmpty())
            add(place, m_xades, "CountryName", request.place.country.toUtf8());
    }
    xmlNode *roles = add(add(properties, m_xades, "SignerRoleV2"), m_xades, "ClaimedRoles");
    add(roles, m_xades, "ClaimedRole", claimedText(request.role).toLatin1());
}

QByteArray SignatureDraft::finished(const QByteArray &value)
{
    xmlNodeAddContent(m_value, xml(value.toBase64()));
    xmlChar *text = nullptr;
    int size = 0;
    xmlDocDumpMemoryEnc(m_document.get(), &text, &size, "UTF-8");
    const QByteArray bytes(reinterpret_cast<const char *>(text), size);
    xmlFree(text);
    return bytes;
}

} // namespace bundle
