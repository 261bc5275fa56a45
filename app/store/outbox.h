// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace store {

/// How far a bundle has come on its way to the endpoint.
enum class Delivery {
    Waiting, ///< not opened at the endpoint, or waiting for the next try
    Sending, ///< opened at the endpoint; `receivedSize` bytes are there
    Processing, ///< all bytes are there; the endpoint is looking at them
    Done, ///< verified receipt
    Refused ///< the endpoint said no, or it was withdrawn; never retried by itself
};

/// One of these stands as `lastProblem` where a person took the bundle out of the outbox: the endpoint confirmed that
/// it has nothing of it, or it may have arrived.
inline constexpr auto withdrawn = "send.withdrawn";
inline constexpr auto withdrawnUnasked = "send.withdrawnUnasked";

/// "waiting", "sending", …
[[nodiscard]] QString code(Delivery delivery);

/// An entry of the outbox. Its name is the SHA-256 of the bundle, which is frozen from here on.
struct Submission {
    QByteArray sha256; ///< lower-case hexadecimal
    qint64 bundle = 0; ///< Bundle::id
    QString bundlePath; ///< absolute
    QString endpoint; ///< address
    Delivery delivery = Delivery::Waiting;
    qint64 receivedSize = 0; ///< bytes that the endpoint confirmed
    int attempts = 0;
    QString lastProblem; ///< code of the problem, empty: none
    QString lastProblemText; ///< what the program tells about it, spelled by who writes it
    QDateTime nextTry; ///< invalid: at once
    QDateTime queuedAt;
};

/// The endpoint's signed answer, kept as it came. Never removed, and replaced only when it was damaged here.
struct Receipt {
    QByteArray sha256; ///< of the bundle
    QString number; ///< registration number
    QDateTime receivedAt; ///< the endpoint's time
    QByteArray jws; ///< compact serialisation
};

/// One thing that the endpoint's receipt says, beside what was sent.
struct ReceiptLine {
    QString what; ///< name in the receipt
    QString sent;
    QString confirmed; ///< empty: the receipt does not name it
    [[nodiscard]] bool isSame() const { return sent == confirmed; }
};

/// What the endpoint gave as its receipt, and does not hold. Never removed.
struct DoubtfulReceipt {
    QByteArray sha256; ///< of the bundle
    QDateTime at; ///< when it came, of the program's clock
    QString problem; ///< code
    QString problemText; ///< what the program tells about it, spelled by who writes it
    QByteArray jws; ///< as it came
    QList<ReceiptLine> lines; ///< empty where its signature does not count, so that nothing in it does
};

} // namespace store
