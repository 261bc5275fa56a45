// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QDateTime>

namespace print {

struct SheetReason {
    QString weight; ///< in a word: "fault", "doubt", "remark"
    QString text;
};

struct SheetSignature {
    QString entry; ///< its file in the bundle
    QString signer; ///< empty: cannot be read, and then nothing below is known
    QString verdict;
    QString role; ///< claimed
    QDateTime signedAt; ///< claimed
    QString place; ///< claimed; may be empty
    QDateTime stampedAt; ///< invalid: no time stamp that counts
    QString level; ///< "B", "T", "LT"
    QString revocation;
    QString issuer; ///< of the certificate
    QDateTime validUntil;
    QString algorithm;
};

struct SheetFile {
    QString name;
    QString content; ///< what it is, in words
    QString size;
    QString sha256; ///< hexadecimal
};

/// What was found about a bundle, in words that are ready to be printed.
struct VerdictContent {
    base::Language language = base::Language::Dutch; ///< that of the words
    QString fileName;
    QString sha256; ///< of the bundle, hexadecimal
    QString verdict;
    QString explanation; ///< of the verdict, in a sentence
    QString trustNotice; ///< roots that a person gave; empty: none
    bool example = false;
    QDateTime checkedAt; ///< must be valid
    QString asked; ///< what was asked online, in a sentence
    QList<SheetReason> reasons;
    QList<SheetSignature> signatures;
    QList<SheetFile> files;
};

/// The verdict on paper, for the file of whoever relies on the bundle: it says what was found and when, and that it
/// proves nothing itself. Its words are those of the program (translated), not those of a report: it is about a bundle
/// that anyone may have made. Needs a QGuiApplication. Problems: as for reportPdf, but "print.module…", "print.field…".
[[nodiscard]] base::Result<QByteArray> verdictSheet(const VerdictContent &content);

} // namespace print
