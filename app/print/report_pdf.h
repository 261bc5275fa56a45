// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "form/campaign.h"
#include "report/document.h"

namespace print {

/// How a report goes on paper. The same document, campaign, options and program version give the same bytes.
struct ReportPdfOptions {
    QDateTime moment; ///< of the seal, or of the printing of a draft: shown, and the date of the file. Must be valid.
    std::optional<base::Language> language; ///< when it differs from the document's own: then not the signed text
};

/// The PDF of one module, made from the canonical document: this is what is signed beside the XML. It shows every
/// value of the document but those whose form says print "no". PDF/A-1b (not validated), A4, fonts embedded.
/// A document without a digest is a draft (report::snapshot) and is marked so on every page.
///
/// Needs a QGuiApplication (platform offscreen will do, minimal not); may run in any thread.
/// Problems: "print.module.unknown", "print.field.unknown" (the document holds what this module of the campaign does
/// not print at that place, so something signed would stay unseen), "print.moment.missing", "print.fonts.failed",
/// "print.pdf.failed".
[[nodiscard]] base::Result<QByteArray> reportPdf(
    const report::Document &document, const form::Campaign &campaign, const ReportPdfOptions &options);

} // namespace print
