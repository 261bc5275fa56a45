// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sending/upload.h"

#include <QDateTime>

namespace sending {

/// What the endpoint confirms in a receipt.
struct Receipt {
    QString issuer; ///< `iss`
    QString registrationNumber; ///< `jti`
    QString submission; ///< SHA-256 of the bundle, 64 lower-case hex digits
    QString enterpriseNumber;
    int reportingYear = 0;
    qint64 size = 0; ///< of the bundle, in bytes
    QDateTime receivedAt; ///< with the endpoint's offset
    QList<AnnouncedReport> reports;
    QString signer; ///< common name of the certificate that signed it
    bool foreignRoot = false; ///< leans on a root that a person gave, as every verdict must say
};

/// One thing that the receipt says, beside what was sent.
struct Compared {
    QString what; ///< name in the receipt: "submission", "reports[hwg].xmlSha256", …
    QString sent;
    QString confirmed; ///< empty when the receipt does not name it
    [[nodiscard]] bool isSame() const { return sent == confirmed; }
    bool operator==(const Compared &) const = default;
};

/// Reads and verifies a receipt: JWS compact (RFC 7515) of type `receipt+jws`, ES256 or ES384, signed by the first
/// certificate of `x5c`, whose chain leads to one of the anchors of purpose Receipts at the time that the receipt
/// states. Problems: "sending.receipt.malformed", "sending.receipt.signature", "sending.receipt.untrusted".
[[nodiscard]] base::Result<Receipt> readReceipt(const QByteArray &jws, const trust::Anchors &anchors);

/// Everything that was sent, with what the receipt says of it, and what else the receipt names.
[[nodiscard]] QList<Compared> compared(const Receipt &receipt, const Submission &sent);

/// Those of them in which the receipt differs from what was sent; empty when it confirms exactly that.
[[nodiscard]] QList<Compared> differences(const Receipt &receipt, const Submission &sent);

/// The receipt when it is genuine and confirms exactly what was sent; otherwise the problem, with code
/// "sending.receipt.differs" and all differences in its text in the second case.
[[nodiscard]] base::Result<Receipt> checkReceipt(
    const QByteArray &jws, const trust::Anchors &anchors, const Submission &sent);

} // namespace sending
