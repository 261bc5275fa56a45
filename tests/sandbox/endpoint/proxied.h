// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/http.h"

namespace sandbox {

/// The client's certificate (DER) as the proxy in front hands it on: PEM, percent-encoded, in the header X-Client-Cert,
/// as nginx writes $ssl_client_escaped_cert. Empty when there is none, or more, or it is unreadable. To be believed
/// only when nobody but the proxy can reach the endpoint: then the proxy has put it in the place of whatever the client
/// wrote there.
[[nodiscard]] QList<QByteArray> proxiedCertificates(const HttpRequest &request);

} // namespace sandbox
