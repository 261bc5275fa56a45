// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "form/campaign.h"
#include "report/document.h"
#include "store/outbox.h"
#include "store/sealing.h"
#include "store/signatory.h"
#include "store/state.h"
#include "store/store.h"

#include <QHash>

namespace desk {

/// A copy of what the store says beside the values, for the main thread; read anew after each act.
struct Records {
    store::About about;
    QHash<QString, store::State> states; ///< of modules that are not open
    QHash<QString, QList<report::Acknowledgement>> acknowledgements; ///< by form
    QHash<QString, store::Seal> seals; ///< current ones, by module, with their bytes
    QHash<QString, report::Document> documents; ///< what those seals say, read back
    QHash<QString, QMap<int, store::Receipt>> receipts; ///< by module and version
    QHash<QString, QList<store::Filing>> filings; ///< by module, of all versions, oldest first
    QList<store::Signatory> signatories;
    QList<store::CardCheck> cardChecks; ///< of their cards, oldest first
    QList<store::RoleSeen> rolesSeen; ///< by the endpoint, at their log-ins; oldest first
    QList<store::Bundle> bundles; ///< oldest first, void ones too
    QList<store::Submission> outbox; ///< oldest first
    QList<store::DoubtfulReceipt> doubtfulReceipts; ///< the last one of each submission that had any

    /// The bundle that holds the current seal of this module and counts; null pointer: none.
    [[nodiscard]] const store::Bundle *bundleOf(const QString &module) const;
    /// The version of this module that is sealed now; 0: it is open.
    [[nodiscard]] int versionOf(const QString &module) const;
    /// By its file, whatever the spelling of the path; null pointer: none.
    [[nodiscard]] const store::Bundle *bundleAt(const QString &path) const;
    [[nodiscard]] const store::Bundle *bundleNamed(const QByteArray &sha256) const;
    [[nodiscard]] const store::Submission *submissionOf(const store::Bundle &bundle) const;
    /// What came as the receipt of this bundle and does not hold, as long as none has come that does; null pointer:
    /// nothing of the kind.
    [[nodiscard]] const store::DoubtfulReceipt *doubtfulReceiptOf(const store::Bundle &bundle) const;
    /// Of the version that is sealed now; null pointer: none.
    [[nodiscard]] const store::Receipt *receiptOf(const QString &module) const;
    /// Of the last version before this one that has a receipt; null pointer: none.
    [[nodiscard]] const store::Receipt *receiptBefore(const QString &module, int version) const;
    /// What was recorded last of the sealed version as Entered, or as the outcome that it has now; nothing: not that.
    [[nodiscard]] std::optional<store::Filing> entryOf(const QString &module) const;
    [[nodiscard]] std::optional<store::Filing> outcomeOf(const QString &module) const;
    [[nodiscard]] const store::Signatory *signatory(store::Role role) const;
};

[[nodiscard]] base::Result<Records> readRecords(const store::Store &file, const form::Campaign &campaign);

} // namespace desk
