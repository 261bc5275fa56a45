// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"

#include <QDateTime>

namespace print {

/// The fixed words of papers. The language of a paper is that of the report, not that of the windows, so these are
/// not translations of the program. In nl, fr and de; other languages fall back to Dutch.
enum class Word {
    UniqueReport,
    ReportingYear, ///< %1 the year
    CouncilFile,
    ModuleFile,
    Example,
    ExampleText,
    Draft,
    DraftText,
    PublicEdition,
    PublicText, ///< %1 what is hidden
    NothingHidden,
    NotSignedText,
    Translation,
    OtherLanguageText,
    ForeignTrust,
    ForeignTrustText,
    Ocmw,
    Municipality,
    PrintedOn,
    SealedOn,
    LegalBasis,
    Version,
    Predecessor,
    Contents,
    Overview,
    Module,
    State,
    Granted,
    Justified,
    Balance,
    Total,
    Staff,
    NoRows,
    HiddenRows, ///< %1 how many
    RowNumber, ///< %1 the key of the row
    Masked,
    Acknowledged,
    AcknowledgedText,
    Rule,
    Place,
    Reason,
    Date,
    Statement,
    Signatures,
    SignedElectronically,
    SignatureInBundle,
    Secretary,
    Chairman,
    Delegate,
    Name,
    Role,
    NotSigned,
    ClaimedRoles,
    Receipt,
    ReceiptNumber,
    ReceivedAt,
    NoReceipt,
    EnteredOn,
    DecidedOn,
    RetypingSheet,
    RetypingText,
    PortalRoute,
    PortalApproval,
    ToTypeCount, ///< %1 fields, %2 rows
    LineNumber,
    RowLabel,
    FieldName,
    ToType,
    Done,
    Controls,
    ControlsText,
    AfterTyping,
    AfterTypingText,
    PortalReference,
    EnteredBy,
    XmlDigest,
    BundleDigest,
    FootDigest, ///< %1 the digest
    Digests,
    LegendComputed,
    LegendInferred,
    BalanceMeanings, ///< %1 the modules, each with its name for the balance
    PageOfPages, ///< %1 page, %2 pages
    StateEmpty,
    StateDraft,
    StateReady,
    StateSealed,
    StateSignedOnce,
    StateSignedTwice,
    StateQueued,
    StateSent,
    StateReceiptDoubtful,
    StateReceived,
    StateEntered,
    StateAccepted,
    StateRejected,
    StateUnlocked,
    StateNotApplicable
};

[[nodiscard]] QString word(Word word, base::Language language);

} // namespace print
