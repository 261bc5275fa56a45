// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/leftover.h"

#include "desk/verify.h"

#include <algorithm>

namespace desk {

namespace {

bool isUnsignedAndGenuine(const bundle::Verdict &verdict)
{
    return verdict.packing == bundle::Packing::Canonical && verdict.signatures.isEmpty()
        && verdict.outcome != bundle::Outcome::Invalid;
}

bool isUnknown(const Records &records, const Verified &verified)
{
    return !records.bundleAt(verified.path) && !records.bundleNamed(verified.sha256);
}

bool isOfThisFile(const Workplace &workplace, const report::Document &report)
{
    const form::Value kbo = workplace.evaluator().values().field(QStringLiteral("ocmw.kbo"));
    return report.year == workplace.campaign().year() && report.example == workplace.isExample() && kbo.text()
        && report.field(QStringLiteral("ocmw.kbo")) == *kbo.text();
}

bool holdsExactly(const Workplace &workplace, const Verified &verified, QStringList modules)
{
    for (const report::Document &report : verified.reports) {
        if (!modules.removeOne(report.module) || !isOfThisFile(workplace, report))
            return false;
    }
    return modules.isEmpty();
}

} // namespace

QFuture<bool> isLeftover(Workplace &workplace, const QString &path, const QStringList &modules)
{
    return verifyFile(workplace.surroundings(), path)
        .then(&workplace, [&workplace, modules](const base::Result<VerifiedFile> &file) {
            return file && isUnsignedAndGenuine(file->verified.verdict)
                && isUnknown(workplace.records(), file->verified) && holdsExactly(workplace, file->verified, modules);
        });
}

} // namespace desk
