// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/http.h"
#include "sandbox/services/ocsp_answer.h"

namespace sandbox {

/// The lists of revoked certificates of all authorities of persons (PEM), by what stands in FOLDER (see Services), as
/// an endpoint keeps them; empty when one cannot be made.
[[nodiscard]] QByteArray personsLists(const QString &folder);

/// The authorities behind the sandbox's cards, over plain HTTP on the loopback interface: POST /ocsp (RFC 6960), POST
/// /tsa (RFC 3161), GET /crl/NAME.crl and GET /certs/NAME.crt, in DER.
///
/// FOLDER is the sandbox's: `pki`, `cards`, and `revoked`, a file with lines "NAME MOMENT" (ISO 8601) that is read anew
/// for every question: the card of that name counts no more from that moment on.
class Services
{
public:
    explicit Services(QString folder);
    /// False when the port is taken.
    [[nodiscard]] bool listen();
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request) const;

private:
    [[nodiscard]] QList<OcspIssuer> issuers() const;
    [[nodiscard]] HttpAnswer list(const QString &name) const;
    [[nodiscard]] bool isSilent(const QString &path) const;
    [[nodiscard]] QString pki(const QString &name) const;

    QString m_folder;
    HttpServer m_server;
};

} // namespace sandbox
