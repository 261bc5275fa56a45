// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/endpoint/http.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sandbox {

/// The problem types of the contract (resources/endpoint/openapi.yaml): the common Belgif ones and our own.
inline constexpr const char *belgifType = "urn:problem-type:belgif:";
inline constexpr const char *ownType = "urn:problem-type:uniekverslag:annualReport:";

/// One thing that is wrong with the input (Belgif: InputValidationIssue).
struct Issue {
    QString type; ///< "schemaViolation", "invalidInput", "unknownInput", …
    QString in; ///< "body", "header", "path" or "query"
    QString name; ///< property, header or path in the bundle
    QString detail;
};

/// A problem document (RFC 9457).
[[nodiscard]] QJsonObject problem(const char *organisation, const char *type, int status, const QString &title,
    const QString &detail, const QJsonObject &more = {});
[[nodiscard]] QJsonObject badRequest(const QList<Issue> &issues);

[[nodiscard]] HttpAnswer jsonAnswer(int status, const QJsonObject &body);
[[nodiscard]] HttpAnswer problemAnswer(const QJsonObject &document);

/// 405 without a body, as the Belgif guide has it. allowed: methods, with commas.
[[nodiscard]] HttpAnswer wrongMethod(const QByteArray &allowed);
/// 400: this header is missing, or does not have the value that it must have.
[[nodiscard]] QJsonObject wrongHeader(const char *name, const QString &detail);

/// RFC 3339 with offset, as all times of the contract.
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace sandbox
