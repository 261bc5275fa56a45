// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/anchors.h"

#include <openssl/x509v3.h>

#include <algorithm>
#include <cstdlib>

/// A certificate in DER, or a file of roots in PEM: never a crash, and nothing of it is a Belgian root.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    trust::Anchors anchors = trust::Anchors::belgian();
    (void)anchors.addPem(bytes, QStringLiteral("roots.pem"));
    const auto certificate = trust::Certificate::fromDer(bytes);
    if (!certificate)
        return 0;
    const QString shown = certificate->subjectLine() + certificate->issuerLine() + certificate->personName();
    const QString number = certificate->nationalNumber();
    const bool steers = std::any_of(
        shown.begin(), shown.end(), [](QChar letter) { return letter.category() == QChar::Other_Control; });
    if (steers || (!number.isEmpty() && number.size() != 11))
        std::abort();
    (void)certificate->keyKind();
    (void)certificate->keyBits();
    (void)certificate->notBefore().secsTo(certificate->notAfter());
    (void)certificate->hasExtendedUsage(XKU_SSL_CLIENT);
    (void)certificate->isIssuedBy(*certificate);
    if (anchors.isPinned(*certificate, trust::Purpose::Persons))
        std::abort();
    return 0;
}
