// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "store/store_private.h"

#include <algorithm>

namespace store {

using base::Result;

static QList<ReceiptLine> linesOf(Database &db, qint64 receipt)
{
    Statement line
        = db.run("SELECT what, sent, confirmed FROM doubtful_line WHERE receipt = ? ORDER BY ordinal", receipt);
    QList<ReceiptLine> lines;
    while (line.next())
        lines.append({line.text(0), line.text(1), line.text(2)});
    return lines;
}

static bool isLast(Database &db, const DoubtfulReceipt &receipt)
{
    Statement line = db.run("SELECT problem, jws FROM doubtful_receipt WHERE sha256 = ? ORDER BY id DESC LIMIT 1",
        QString::fromLatin1(receipt.sha256));
    return line.next() && line.text(0) == receipt.problem && line.latin1(1) == receipt.jws;
}

static void writeDoubtful(Database &db, const Stamp &stamp, const DoubtfulReceipt &receipt)
{
    const qint64 id
        = db.run("INSERT INTO doubtful_receipt (sha256, at, problem, problem_text, jws) VALUES (?, ?, ?, ?, ?)",
                QString::fromLatin1(receipt.sha256), stamp.at, receipt.problem, receipt.problemText,
                QString::fromLatin1(receipt.jws))
              .lastId();
    int ordinal = 0;
    for (const ReceiptLine &line : receipt.lines) {
        db.run("INSERT INTO doubtful_line (receipt, ordinal, what, sent, confirmed) VALUES (?, ?, ?, ?, ?)", id,
            ordinal++, line.what, line.sent, line.confirmed);
    }
}

Result<void> Store::addDoubtfulReceipt(const Stamp &stamp, const DoubtfulReceipt &receipt)
{
    return d->change([&] {
        const auto bundle = d->bundleUnderWay(receipt.sha256);
        if (!bundle)
            return d->refuseSubmission(receipt.sha256);
        const bool isKnown = std::all_of(bundle->reports.cbegin(), bundle->reports.cend(),
            [this](const SealedReport &report) { return d->stateOf(report.module) == State::ReceiptDoubtful; });
        if (isKnown && isLast(*d->db, receipt))
            return;
        writeDoubtful(*d->db, stamp, receipt);
        d->noteBundle(stamp, EventKind::ReceiptDoubtful, receipt.problem, *bundle);
        d->follow(stamp, *bundle, State::Sent);
        d->follow(stamp, *bundle, State::ReceiptDoubtful);
    });
}

Result<QList<DoubtfulReceipt>> Store::doubtfulReceipts() const
{
    Statement line = d->db->run("SELECT r.id, r.sha256, r.at, r.problem, r.problem_text, r.jws FROM doubtful_receipt r"
                                " JOIN submission o ON o.sha256 = r.sha256 JOIN bundle b ON b.id = o.bundle"
                                " WHERE b.year = ? AND r.id = (SELECT max(id) FROM doubtful_receipt"
                                " WHERE sha256 = r.sha256) ORDER BY r.id",
        d->about.year);
    QList<DoubtfulReceipt> all;
    while (line.next()) {
        all.append({line.latin1(1), line.time(2), line.text(3), line.text(4), line.latin1(5),
            linesOf(*d->db, line.integer(0))});
    }
    return d->answer(all);
}

} // namespace store
