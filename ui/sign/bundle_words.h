// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/campaign.h"
#include "store/sealing.h"

/// How bundles are named on screen.
namespace ui {

/// All its modules: "Rental guarantees, Clusters".
[[nodiscard]] QString bundleName(const store::Bundle &bundle, const form::Campaign &campaign, base::Language language);

/// "Gas en elektriciteit"
[[nodiscard]] QString moduleTitle(const QString &module, const form::Campaign &campaign, base::Language language);
/// "Gas en elektriciteit · 0 of 2 signatures", "6 reports · 1 of 2 signatures"
[[nodiscard]] QString bundleTitle(const store::Bundle &bundle, const form::Campaign &campaign, base::Language language);

/// Lines to be read before one of `reports` in a bundle: how many are signed with it, and that it is in another
/// language than the window.
[[nodiscard]] QStringList aboutReport(qsizetype reports, base::Language ofReport, base::Language ofWindow);

} // namespace ui
