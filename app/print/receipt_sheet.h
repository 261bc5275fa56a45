// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QDateTime>

namespace print {

/// A report that a receipt confirms.
struct ReceiptReport {
    QString title; ///< of its module, in the language of the words
    QString code;
    int version = 1;
    QString sha256; ///< of its XML, hexadecimal
    QString replaces; ///< bundle whose report it takes the place of, hexadecimal; empty: none
};

/// A receipt that was verified against its bundle.
struct ReceiptContent {
    base::Language language = base::Language::Dutch; ///< that of the words
    QString ocmwName;
    QString enterpriseNumber;
    int year = 2016;
    QString number;
    QDateTime receivedAt;
    QString issuer; ///< who gave it, as it says itself
    QString signer; ///< on the certificate that signed it
    QString bundleName;
    QString bundleSha256; ///< hexadecimal
    QString bundleSize; ///< in words
    QString receiptName; ///< of its file
    QList<ReceiptReport> reports;
    QString trustNotice; ///< roots that a person gave; empty: none
    bool example = false;
    QDateTime checkedAt; ///< must be valid
};

/// The receipt on paper: what the endpoint confirms, who signed that, and that the sheet proves nothing itself. Its
/// words are those of the program (translated). Needs a QGuiApplication. Problems: as for reportPdf, but
/// "print.module…", "print.field…".
[[nodiscard]] base::Result<QByteArray> receiptSheet(const ReceiptContent &content);

} // namespace print
