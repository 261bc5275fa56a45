// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/aside.h"

#include "base/handover.h"

#include <algorithm>

namespace desk {

namespace {

std::shared_ptr<Evaluated> evaluated(std::shared_ptr<Evaluated> result, const QList<report::Edit> &edits)
{
    for (const report::Edit &edit : edits)
        result->evaluator.apply(edit);
    const form::Campaign &campaign = result->evaluator.campaign();
    const QString ocmw = campaign.ocmw().code;
    result->findings.insert(ocmw, result->evaluator.findings(ocmw));
    for (const form::Definition &module : campaign.modules())
        result->findings.insert(module.code, result->evaluator.findings(module.code));
    return result;
}

} // namespace

Aside::Aside()
{
    m_pool.setMaxThreadCount(1);
}

QFuture<std::shared_ptr<Evaluated>> Aside::evaluate(report::Evaluator evaluator, const QList<report::Edit> &edits)
{
    const auto result = std::make_shared<Evaluated>(Evaluated{std::move(evaluator), {}});
    return base::inPool([result, edits] { return evaluated(result, edits); }, &m_pool);
}

bool concernManyRows(const QList<report::Edit> &edits, const report::Values &values)
{
    constexpr qsizetype many = 1000;
    return std::any_of(edits.cbegin(), edits.cend(), [&values](const report::Edit &edit) {
        return edit.kind == report::Edit::Kind::ReplaceTable
            && std::max(edit.rows.size(), values.rows(edit.path.id).size()) > many;
    });
}

} // namespace desk
