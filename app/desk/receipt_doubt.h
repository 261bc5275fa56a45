// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

/// What an endpoint gave as the receipt of a bundle, and does not hold: for people, in the language of the program.
namespace desk {

struct ReceiptDoubt {
    QString problem; ///< code: "sending.receipt.differs", "sending.receipt.signature", …
    QString reason; ///< what is wrong, and what to do about it
    QDateTime at; ///< when it came
    struct Line {
        QString code; ///< name in the receipt
        QString what;
        QString sent;
        QString confirmed; ///< empty: the receipt does not name it
        bool isSame = false;
        bool operator==(const Line &) const = default;
    };
    QList<Line> lines; ///< all that was sent, beside what the receipt says; empty where its signature does not count
    bool operator==(const ReceiptDoubt &) const = default;
};

/// Of a bundle whose reports stand so now; nothing: its receipt holds, or none has come.
[[nodiscard]] std::optional<ReceiptDoubt> receiptDoubt(const Workplace &workplace, const store::Bundle &bundle);

/// What is wrong with it, in a few words, by the code of the problem.
[[nodiscard]] QString doubtWords(const QString &problem);

} // namespace desk
