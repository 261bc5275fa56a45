// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/endpoint/fault_answers.h"

namespace sandbox {
namespace {

HttpAnswer comeBackLater(const char *type, int status, const QString &title)
{
    HttpAnswer answer = problemAnswer(problem(
        belgifType, type, status, title, QStringLiteral("Come back later"), {{QStringLiteral("retryAfterSec"), 1}}));
    answer.headers.insert("Retry-After", "1");
    return answer;
}

/// What is none of the protocol's answers.
HttpAnswer page(const QByteArray &text)
{
    return {200, {{"Content-Type", "text/html"}}, text};
}

} // namespace

std::optional<HttpAnswer> faultyAnswer(Faults &faults, const HttpRequest &request)
{
    if (faults.every("503-every"))
        return comeBackLater("serviceUnavailable", 503, QStringLiteral("Service Unavailable"));
    if (faults.every("429-every"))
        return comeBackLater("tooManyRequests", 429, QStringLiteral("Too Many Requests"));
    if (faults.every("500-every")) {
        return problemAnswer(problem(belgifType, "internalServerError", 500, QStringLiteral("Internal Server Error"),
            QStringLiteral("Something does not work")));
    }
    if (faults.every("interim-every"))
        return HttpAnswer{104, {}, {}};
    if (faults.every("redirect-every"))
        return HttpAnswer{302, {{"Location", "https://localhost:1/"}}, {}};
    if (faults.every("page-every"))
        return page("<html><title>Welcome</title></html>");
    if (faults.every("flood-every"))
        return page(QByteArray(qsizetype(32) * 1024 * 1024, ' '));
    if (faults.has("part-limit") && request.body.size() > faults.value("part-limit"))
        return HttpAnswer{413, {{"Content-Type", "text/html"}}, "<html>"};
    return {};
}

} // namespace sandbox
