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

QString bundleTitle(const store::Bundle &bundle, const form::Campaign &campaign, base::Language language)
{
    const qsizetype count = bundle.reports.size();
    const QString what = count == 1 ? moduleTitle(bundle.reports.first().module, campaign, language)
                                    : QCoreApplication::translate("ui", "%1 reports").arg(count);
    const int signatures = static_cast<int>(bundle.signatures.size());
    return what + u" · "_s + QCoreApplication::translate("ui", "%n of 2 signatures", nullptr, signatures);
}

} // namespace ui
