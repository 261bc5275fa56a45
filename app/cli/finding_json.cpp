// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "cli/finding_json.h"

#include "desk/check.h"

#include <QCoreApplication>

namespace cli {

namespace {

QString codeOf(form::Severity severity)
{
    switch (severity) {
    case form::Severity::Error: return QStringLiteral("error");
    case form::Severity::Warning: return QStringLiteral("warning");
    case form::Severity::Information: return QStringLiteral("information");
    }
    return {};
}

QString sourceOf(const form::Source &source)
{
    if (source.kind == form::Source::Inferred)
        return QCoreApplication::translate("Cli", "inferred");
    return source.reference;
}

} // namespace

QJsonObject json(const report::Finding &finding, base::Language language)
{
    return {{QStringLiteral("rule"), finding.rule}, {QStringLiteral("severity"), codeOf(finding.severity)},
        {QStringLiteral("form"), finding.form}, {QStringLiteral("place"), desk::placeOf(finding)},
        {QStringLiteral("path"), finding.path.toString()}, {QStringLiteral("message"), finding.message.in(language)},
        {QStringLiteral("cure"), finding.cure.in(language)}, {QStringLiteral("source"), sourceOf(finding.source)}};
}

} // namespace cli
