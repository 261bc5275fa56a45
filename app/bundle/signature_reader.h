// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/algorithms.h"
#include "bundle/proofs.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace bundle {

/// A ds:Reference over a file of the container.
struct FileReference {
    QByteArray id;
    QByteArray name; ///< of the file, percent-decoded
    HashAlgorithm hash = HashAlgorithm::Sha256;
    QByteArray digest;
};

/// What a signature file says, read by its place in the structure and not by Id, so that what is read is what is
/// digested. Nothing of it is verified yet.
struct SignatureFacts {
    Document document; ///< owns the three elements
    xmlNode *signedInfo = nullptr;
    xmlNode *signatureValue = nullptr;
    xmlNode *signedProperties = nullptr;

    QByteArray id; ///< of ds:Signature
    Canonicalization signedInfoForm = Canonicalization::Exclusive;
    SignatureMethod method;
    QByteArray value;
    QList<FileReference> files;
    HashAlgorithm propertiesHash = HashAlgorithm::Sha256;
    QByteArray propertiesDigest;
    Canonicalization propertiesForm = Canonicalization::Inclusive10; ///< XMLDSig's default without a transform
    QList<QByteArray> certificates; ///< DER, in no order to be trusted

    QDateTime signingTime; ///< UTC
    HashAlgorithm signerHash = HashAlgorithm::Sha256;
    QByteArray signerDigest; ///< of the signer's certificate
    Place place;
    QStringList roles;
    QHash<QByteArray, QByteArray> mediaTypes; ///< by Id of the file's reference
    Proofs proofs; ///< added later, not signed
    QStringList unread; ///< properties and unsigned parts that are there and that we do not evaluate
};

/// Reads META-INF/signaturesN.xml with one signature, of exactly the elements of EN 319 132-1 in their order.
/// Problems "bundle.xml", "bundle.signature.structure", ".several", ".algorithm".
[[nodiscard]] base::Result<SignatureFacts> readSignature(const QByteArray &bytes, const QString &where);

} // namespace bundle
