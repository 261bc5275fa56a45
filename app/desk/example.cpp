// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/example.h"

#include <algorithm>

namespace desk {

bool isMadeUp(const form::Campaign &campaign, const QList<report::Document> &reports)
{
    return std::any_of(reports.cbegin(), reports.cend(), [&campaign](const report::Document &report) {
        const form::Municipality *municipality = campaign.municipality(report.field(QStringLiteral("ocmw.nis")));
        return report.example || (municipality && municipality->region == u"EX");
    });
}

base::Problem exampleNotSigned()
{
    return {base::Kind::Refused, QStringLiteral("sign.example"),
        QT_TRANSLATE_NOOP("Problem",
            "This report is an example: its data is made up, so it is not signed with a real identity card. Use the "
            "virtual cards of the sandbox and give its trust roots."),
        {}, {}};
}

base::Problem exampleNotSent()
{
    return {base::Kind::Refused, QStringLiteral("send.example"),
        QT_TRANSLATE_NOOP("Problem",
            "This report is an example: its data is made up, so it is not sent to a real endpoint. Use the endpoint of "
            "the sandbox and give its trust roots."),
        {}, {}};
}

bool isSandbox(const Surroundings &surroundings, trust::Purpose purpose)
{
    return !surroundings.anchors().given(purpose).isEmpty();
}

} // namespace desk
