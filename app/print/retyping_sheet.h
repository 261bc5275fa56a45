// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "form/campaign.h"
#include "report/document.h"

namespace print {

struct RetypingOptions {
    base::Language language = base::Language::Dutch; ///< of the paper
    QDateTime sealedAt;
    QDateTime moment; ///< of the printing. Must be valid.
};

/// A sealed report to be typed over on the portal: every typed value once, screen by screen, tables row by row,
/// computed values apart. With the personal data that the portal asks for, so it is for the desk only. Needs a
/// QGuiApplication. Problems: as for reportPdf.
[[nodiscard]] base::Result<QByteArray> retypingSheet(
    const report::Document &document, const form::Campaign &campaign, const RetypingOptions &options);

} // namespace print
