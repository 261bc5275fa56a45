// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sign/bundle_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

QString moduleTitle(const QString &module, const form::Campaign &campaign, base::Language language)
{
    const form::Definition *definition = campaign.module(module);
    return definition ? definition->shortTitle.in(language) : module;
}

QString bundleName(const store::Bundle &bundle, const form::Campaign &campaign, base::Language language)
{
    QStringList titles;
    for (const store::SealedReport &report : bundle.reports)
        titles.append(moduleTitle(report.module, campaign, language));
    return titles.join(u", "_s);
}

QString bundleTitle(const store::Bundle &bundle, const form::Campaign &campaign, base::Language language)
{
    const int others = static_cast<int>(bundle.reports.size()) - 1;
    const QString first = moduleTitle(bundle.reports.first().module, campaign, language);
    const QString what
        = others == 0 ? first : QCoreApplication::translate("ui", "%1 and %n more", nullptr, others).arg(first);
    const int signatures = static_cast<int>(bundle.signatures.size());
    return what + u" · "_s + QCoreApplication::translate("ui", "%n of 2 signatures", nullptr, signatures);
}

QStringList aboutReport(qsizetype reports, base::Language ofReport, base::Language ofWindow)
{
    QStringList lines;
    if (reports > 1)
        lines.append(QCoreApplication::translate(
            "ui", "%n reports are signed at once. Choose above which of them to read.", nullptr, int(reports)));
    if (ofReport != ofWindow && ofReport == base::Language::Dutch)
        lines.append(QCoreApplication::translate("ui", "This report is in Dutch: the OCMW chooses its language."));
    if (ofReport != ofWindow && ofReport == base::Language::French)
        lines.append(QCoreApplication::translate("ui", "This report is in French: the OCMW chooses its language."));
    return lines;
}

} // namespace ui
