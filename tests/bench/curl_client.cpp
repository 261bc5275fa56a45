// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "curl_client.h"

static size_t keep(char *bytes, size_t size, size_t count, void *body)
{
    static_cast<QByteArray *>(body)->append(bytes, qsizetype(size * count));
    return size * count;
}

CurlClient::CurlClient(const QString &address, const QString &certificate, const QString &key, const QString &root)
    : m_address(address.toUtf8()), m_curl(curl_easy_init())
{
    curl_easy_setopt(m_curl, CURLOPT_SSLCERT, certificate.toUtf8().constData());
    curl_easy_setopt(m_curl, CURLOPT_SSLKEY, key.toUtf8().constData());
    curl_easy_setopt(m_curl, CURLOPT_CAINFO, root.toUtf8().constData());
    curl_easy_setopt(m_curl, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, keep);
}

CurlClient::~CurlClient()
{
    curl_easy_cleanup(m_curl);
}

QByteArray CurlClient::exchange(const sending::Request &request)
{
    const QByteArray url = m_address + request.path.toUtf8();
    curl_slist *headers = curl_slist_append(nullptr, "Expect:"); // ours does not ask before it sends, either
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        headers = curl_slist_append(headers, QByteArray(header.key() + ": " + header.value()).constData());
    QByteArray body;
    curl_easy_setopt(m_curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(m_curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
    curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, &body);
    if (request.method == "GET") {
        curl_easy_setopt(m_curl, CURLOPT_HTTPGET, 1L);
    } else {
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDS, request.body.constData());
    }
    const CURLcode code = curl_easy_perform(m_curl);
    long status = 0;
    curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
    if (code != CURLE_OK || status / 100 != 2)
        qFatal("curl: %s, status %ld: %s", curl_easy_strerror(code), status, body.constData());
    curl_slist_free_all(headers);
    return body;
}
