// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sending/exchange.h"

#include <curl/curl.h>

/// What curl sends over one connection with a key in a file, as the measure for ours. Blocks.
class CurlClient
{
public:
    /// Paths of PEM files: the person's chain and key, and the root of the endpoint.
    CurlClient(const QString &address, const QString &certificate, const QString &key, const QString &root);
    ~CurlClient();
    CurlClient(const CurlClient &) = delete;
    CurlClient &operator=(const CurlClient &) = delete;

    /// The body of the answer; ends the program when its status is not 2xx.
    [[nodiscard]] QByteArray exchange(const sending::Request &request);

private:
    QByteArray m_address;
    CURL *m_curl;
};
