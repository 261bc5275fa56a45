// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

/// The history of a form, oldest first: edits, states, the bundles that hold it. Where another person's card signed
/// such a bundle, the reason stands before the signature, although it is an event of the page of the OCMW. An event of
/// one row that came or went has the first values of the row as its new or old text.
[[nodiscard]] QFuture<base::Result<QList<store::Event>>> history(Workplace &workplace, const QString &form);

/// One event, as `history` has it. For the thread of the file.
[[nodiscard]] base::Result<store::Event> eventOf(
    const store::Store &file, qint64 sequence, const form::Campaign &campaign, base::Language language);

/// An event for people, in the language of the program.
struct EventWords {
    QString kind; ///< in a word or two: "signature"
    QString what; ///< "Liesbeth Voorbeeld as secretary, in year.asice"; "Staff, row 2, FTE: 0,50 → 1,00"
    QString who; ///< who was at the computer: a log-in name, or that it is unknown
    QString place; ///< of an edit of one thing: as people name it now, "vst.expenses[2].amount"; empty: it is gone
};
/// Rows are named by where they stand in the file now.
[[nodiscard]] EventWords words(const store::Event &event, const Workplace &workplace);

/// The note of an edit. What the program adds by itself stands in the journal as a sign, since the next reader may
/// speak another language: "rows.csv\t-67" for 67 rows removed, "\t@2016-11-29T01:15:00Z" for taken back to that
/// moment.
[[nodiscard]] QString noteWords(const QString &note, base::Language language);

} // namespace desk
