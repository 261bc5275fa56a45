// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/proofs_reader.h"

#include "bundle/element_reader.h"

namespace bundle {

namespace {

constexpr qsizetype mostOfAKind = 16;

class ProofsReader
{
public:
    explicit ProofsReader(QStringList &unread) : m_unread(unread) { }

    Proofs read(const xmlNode *properties)
    {
        each(properties, [this](const xmlNode *child) {
            if (!hasName(child, {ns::xades, "UnsignedSignatureProperties"}))
                return false;
            each(child, [this](const xmlNode *property) { return readProperty(property); });
            return true;
        });
        return m_proofs;
    }

private:
    template <typename Read>
    void each(const xmlNode *parent, const Read &read)
    {
        Structure structure;
        ElementReader children(parent, structure);
        while (const xmlNode *child = children.any()) {
            if (!read(child))
                m_unread.append(localName(child));
        }
    }

    bool readProperty(const xmlNode *property)
    {
        if (hasName(property, {ns::xades, "SignatureTimeStamp"}))
            return readStamp(property);
        if (hasName(property, {ns::xades, "CertificateValues"})) {
            each(property, [this](const xmlNode *child) {
                return readValue(child, "EncapsulatedX509Certificate", m_proofs.certificates);
            });
            return true;
        }
        if (!hasName(property, {ns::xades, "RevocationValues"}))
            return false;
        each(property, [this](const xmlNode *child) { return readAnswers(child); });
        return true;
    }

    bool readAnswers(const xmlNode *values)
    {
        if (!hasName(values, {ns::xades, "OCSPValues"}))
            return false;
        each(values, [this](const xmlNode *child) { return readValue(child, "EncapsulatedOCSPValue", m_proofs.ocsp); });
        return true;
    }

    bool readStamp(const xmlNode *property)
    {
        Structure structure;
        ElementReader children(property, structure);
        SignatureStamp stamp{{}, {}};
        if (const xmlNode *method = children.optional({ns::dsig, "CanonicalizationMethod"})) {
            ElementReader(method, structure).end();
            stamp.form = canonicalizationFromUri(attributeOf(method, "Algorithm"));
            if (!stamp.form)
                return false;
        }
        QList<QByteArray> tokens;
        const bool sound = readValue(children.any(), "EncapsulatedTimeStamp", tokens);
        children.end();
        if (!sound || !structure.isSound() || m_proofs.stamps.size() == mostOfAKind)
            return false;
        stamp.token = tokens.first();
        m_proofs.stamps.append(stamp);
        return true;
    }

    static bool readValue(const xmlNode *element, const char *name, QList<QByteArray> &values)
    {
        Structure structure;
        if (!element || !hasName(element, {ns::xades, name}) || values.size() == mostOfAKind)
            return false;
        const auto value = decodedBase64(textOf(element, structure));
        if (!value || value->isEmpty() || !structure.isSound())
            return false;
        values.append(*value);
        return true;
    }

    QStringList &m_unread;
    Proofs m_proofs;
};

} // namespace

Proofs readProofs(const xmlNode *unsignedProperties, QStringList &unread)
{
    const qsizetype before = unread.size();
    Proofs proofs = ProofsReader(unread).read(unsignedProperties);
    if (proofs.isEmpty() && unread.size() == before)
        unread.append(localName(unsignedProperties));
    return proofs;
}

} // namespace bundle
