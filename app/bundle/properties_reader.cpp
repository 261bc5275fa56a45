// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/properties_reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bundle {

namespace {

/// xs:dateTime with a time zone, in years that a computer's clock can show.
std::optional<QDateTime> readTime(const QByteArray &text)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})\\z"));
    const QString trimmed = QString::fromLatin1(text.trimmed());
    const QDateTime time = QDateTime::fromString(trimmed, Qt::ISODate);
    if (!shape.match(trimmed).hasMatch() || !time.isValid())
        return {};
    return time.toUTC();
}

/// Reads xades:SignedSignatureProperties.
class PropertiesReader
{
public:
    PropertiesReader(SignatureFacts &facts, Structure &structure) : m_facts(facts), m_structure(structure) { }

    void readSignatureProperties(const xmlNode *properties)
    {
        ElementReader children(properties, m_structure);
        readSigningTime(children.required({ns::xades, "SigningTime"}));
        readSigner(either(children, "SigningCertificate", "SigningCertificateV2"));
        if (children.optional({ns::xades, "SignaturePolicyIdentifier"}))
            m_facts.unread.append(QStringLiteral("SignaturePolicyIdentifier"));
        if (const xmlNode *place = either(children, "SignatureProductionPlace", "SignatureProductionPlaceV2"))
            readPlace(place);
        if (const xmlNode *role = either(children, "SignerRole", "SignerRoleV2"))
            readRole(role);
        children.end();
    }

    void readObjectProperties(const xmlNode *properties)
    {
        ElementReader children(properties, m_structure);
        while (const xmlNode *child = children.any()) {
            if (hasName(child, {ns::xades, "DataObjectFormat"}))
                readFormat(child);
            else if (isKnownUnread(child))
                m_facts.unread.append(localName(child));
            else
                m_structure.refuse(localName(child));
        }
    }

private:
    xmlNode *either(ElementReader &children, const char *first, const char *second)
    {
        xmlNode *found = children.optional({ns::xades, first});
        return found ? found : children.optional({ns::xades, second});
    }

    void readSigningTime(const xmlNode *element)
    {
        const auto time = readTime(textOf(element, m_structure));
        if (!time)
            m_structure.refuse(QStringLiteral("SigningTime"));
        m_facts.signingTime = time.value_or(QDateTime());
    }

    /// The first Cert is the signer's; further ones, of its issuers, say nothing that the chain check does not.
    void readSigner(const xmlNode *element)
    {
        ElementReader certificates(element, m_structure);
        ElementReader parts(certificates.required({ns::xades, "Cert"}), m_structure);
        ElementReader children(parts.required({ns::xades, "CertDigest"}), m_structure);
        m_facts.signerHash = readDigest(children, m_facts.signerDigest, m_structure);
        children.end();
    }

    QString text(const xmlNode *element) { return QString::fromUtf8(textOf(element, m_structure)).left(300); }

    void readPlace(const xmlNode *element)
    {
        ElementReader children(element, m_structure);
        while (const xmlNode *child = children.any()) {
            if (hasName(child, {ns::xades, "City"}))
                m_facts.place.city = text(child);
            else if (hasName(child, {ns::xades, "CountryName"}))
                m_facts.place.country = text(child);
        }
    }

    void readRole(const xmlNode *element)
    {
        ElementReader children(element, m_structure);
        if (const xmlNode *roles = children.optional({ns::xades, "ClaimedRoles"})) {
            ElementReader claimed(roles, m_structure);
            while (const xmlNode *role = claimed.optional({ns::xades, "ClaimedRole"}))
                m_facts.roles.append(text(role));
            claimed.end();
        }
        if (const xmlNode *left = children.any())
            m_facts.unread.append(localName(left));
    }

    void readFormat(const xmlNode *element)
    {
        QByteArray reference = attributeOf(element, "ObjectReference");
        ElementReader children(element, m_structure);
        children.optional({ns::xades, "Description"});
        children.optional({ns::xades, "ObjectIdentifier"});
        const QByteArray type = textOf(children.required({ns::xades, "MimeType"}), m_structure);
        if (!reference.startsWith('#') || m_facts.mediaTypes.contains(reference.mid(1)))
            m_structure.refuse(QStringLiteral("ObjectReference"));
        m_facts.mediaTypes.insert(reference.mid(1), type);
    }

    static bool isKnownUnread(const xmlNode *element)
    {
        constexpr std::array names{
            "CommitmentTypeIndication", "AllDataObjectsTimeStamp", "IndividualDataObjectsTimeStamp"};
        return std::any_of(names.begin(), names.end(), [element](const char *name) {
            return hasName(element, {ns::xades, name});
        });
    }

    SignatureFacts &m_facts;
    Structure &m_structure;
};

} // namespace

HashAlgorithm readDigest(ElementReader &children, QByteArray &digest, Structure &structure)
{
    const xmlNode *method = children.required({ns::dsig, "DigestMethod"});
    const QByteArray algorithm = attributeOf(method, "Algorithm");
    const auto hash = hashFromUri(algorithm);
    if (method && !hash)
        structure.refuseAlgorithm(algorithm);
    const auto value = decodedBase64(textOf(children.required({ns::dsig, "DigestValue"}), structure));
    if (!value)
        structure.refuse(QStringLiteral("DigestValue"));
    digest = value.value_or(QByteArray());
    return hash.value_or(HashAlgorithm::Sha256);
}

void readSignedProperties(const xmlNode *properties, SignatureFacts &facts, Structure &structure)
{
    ElementReader children(properties, structure);
    PropertiesReader reader(facts, structure);
    reader.readSignatureProperties(children.required({ns::xades, "SignedSignatureProperties"}));
    reader.readObjectProperties(children.required({ns::xades, "SignedDataObjectProperties"}));
    children.end();
}

} // namespace bundle
