// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/check.h"

#include <QCryptographicHash>

namespace sandbox {

QJsonObject checkBundle(const CheckRequest &request)
{
    const QByteArray hash = QCryptographicHash::hash(request.bundle, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(hash) != request.id) {
        return problem(ownType, "digestMismatch", 422, QStringLiteral("Digest mismatch"),
            QStringLiteral("The content has another SHA-256 than its name"));
    }
    if (request.malware || request.bundle.contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")) {
        return problem(ownType, "malwareDetected", 422, QStringLiteral("Malware detected"),
            QStringLiteral("The bundle was put aside"));
    }
    return {};
}

} // namespace sandbox
