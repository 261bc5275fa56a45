// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/element_reader.h"
#include "bundle/signature_reader.h"

namespace bundle {

/// Reads xades:SignedProperties into the facts: time, signer's certificate, place, roles, media types.
/// Elements of XAdES 1.3.2's first edition (SigningCertificate, SignerRole …) are read like their V2.
void readSignedProperties(const xmlNode *properties, SignatureFacts &facts, Structure &structure);

/// ds:DigestMethod and ds:DigestValue, next to each other.
HashAlgorithm readDigest(ElementReader &children, QByteArray &digest, Structure &structure);

} // namespace bundle
