// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "form/campaign.h"
#include "report/document.h"

namespace print {

/// How far a module is. The caller translates its own states; the paper has its words for these.
enum class ModuleState {
    Empty,
    Draft,
    Ready,
    Sealed,
    SignedOnce,
    SignedTwice,
    Queued,
    Sent,
    ReceiptDoubtful,
    Received,
    Entered, ///< on the portal
    Accepted,
    Rejected,
    Unlocked,
    NotApplicable
};

/// Claimed roles of a signature.
enum class SignerRole {
    Secretary,
    Chairman,
    Delegate
};

struct SignerLine {
    QString name;
    SignerRole role = SignerRole::Secretary;
    QDateTime at; ///< time claimed in the signature, or of its time stamp
};

struct ReceiptLine {
    QString number;
    QDateTime receivedAt;
};

/// Entered on the portal, or decided by the federal service, as a person recorded it.
struct FilingLine {
    QDate day;
    QString reference; ///< may be empty
};

/// One module of a pack. Without a document it stands in the overview only, with its state.
struct PackModule {
    QString code; ///< "hwg" … "psa"
    ModuleState state = ModuleState::Empty;
    std::optional<report::Document> document;
    QList<SignerLine> signers;
    std::optional<ReceiptLine> receipt;
    std::optional<FilingLine> entry; ///< there the signatures are an internal approval
    std::optional<FilingLine> outcome; ///< of the state
    QString bundleSha256; ///< hexadecimal, of the container; empty when there is none
};

struct PackContent {
    int year = 2016;
    base::Language language = base::Language::Dutch; ///< of the paper
    QString ocmwName;
    QString municipality; ///< may be empty
    QList<PackModule> modules; ///< in the order in which they are printed
    QDateTime moment; ///< of the printing. Must be valid.
    bool publicEdition = false; ///< hides the values whose form says print "masked", and says which
    bool example = false; ///< made-up data
    bool foreignTrust = false; ///< signatures were judged with trust roots of a test: said on the paper
};

/// The papers for the council in one PDF: cover, contents with links, overview of all modules, then each module with
/// a front sheet (state, signers, receipt, digests). Bookmarks. A paper beside the signed text, never the signed text.
/// Needs a QGuiApplication. Problems: as for reportPdf.
[[nodiscard]] base::Result<QByteArray> councilPack(const PackContent &content, const form::Campaign &campaign);

/// The same for one module in a file of its own: front sheet and module.
[[nodiscard]] base::Result<QByteArray> councilModule(
    const PackContent &content, const QString &module, const form::Campaign &campaign);

} // namespace print
