// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/addresses.h"
#include "trust/crl.h"
#include "trust/ocsp.h"
#include "trust/time_stamp.h"

#include <cstdlib>

/// A kind ('O' for an OCSP answer, 'L' for a list of revoked certificates, 'T' for a time stamp), two bytes with the
/// length of a certificate, the certificate, which is issuer and subject at once, and the proof. Never a crash; nobody
/// is revoked without a moment, nothing is stamped by somebody whom nobody gave a root.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.size() < 3)
        return 0;
    const qsizetype length = static_cast<quint8>(bytes.at(1)) * 256 + static_cast<quint8>(bytes.at(2));
    const auto certificate = trust::Certificate::fromDer(bytes.mid(3, length));
    const QByteArray proof = bytes.mid(3 + length);
    if (bytes.at(0) == 'T') {
        const auto stamp = trust::readTimeStamp(proof, {}, trust::Anchors::belgian());
        if (stamp && stamp->chain.isTrusted())
            std::abort();
        return 0;
    }
    if (!certificate)
        return 0;
    (void)trust::addressesIn(*certificate);
    trust::RevocationFacts facts;
    if (bytes.at(0) == 'O') {
        if (const auto answer = trust::readOcsp(proof, *certificate, *certificate))
            facts = answer->facts;
    } else if (const auto found = trust::readCrl(proof, *certificate, *certificate)) {
        facts = *found;
    }
    if (facts.state == trust::Revocation::Revoked && !facts.revokedAt.isValid())
        std::abort();
    return 0;
}
