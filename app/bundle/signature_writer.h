// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/algorithms.h"
#include "bundle/container.h"
#include "bundle/xml.h"

namespace bundle {

/// A signature file in the making: everything but the signature value.
class SignatureDraft
{
public:
    /// `chain` starts with the signer's certificate, whose key `method` fits; it is written whole.
    SignatureDraft(const Container &container, const SignatureRequest &request, const QList<trust::Certificate> &chain,
        const SignatureMethod &method);

    /// What the card signs: the digest of the canonical SignedInfo. Empty when libxml2 refuses.
    [[nodiscard]] const QByteArray &digest() const { return m_digest; }
    /// The whole file with this value.
    [[nodiscard]] QByteArray finished(const QByteArray &value);

private:
    xmlNode *addSignedInfo(xmlNode *signature, const Container &container);
    void addKeyInfo(xmlNode *signature);
    xmlNode *addProperties(xmlNode *signature, const Container &container, const SignatureRequest &request);
    void addSignatureProperties(xmlNode *properties, const SignatureRequest &request);
    void addPlaceAndRole(xmlNode *properties, const SignatureRequest &request);
    void addDigest(xmlNode *parent, const QByteArray &digest);

    QList<trust::Certificate> m_chain;
    SignatureMethod m_method;
    QByteArray m_id;
    Document m_document;
    xmlNs *m_dsig = nullptr;
    xmlNs *m_xades = nullptr;
    xmlNode *m_propertiesDigest = nullptr;
    xmlNode *m_value = nullptr;
    QByteArray m_digest;
};

} // namespace bundle
