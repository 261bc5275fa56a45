// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/values.h"

#include <QDateTime>

namespace store {

/// Who does something, and when. `at` is of the program's clock; the file keeps it in UTC.
struct Stamp {
    QString who; ///< name of the person or of the log-in at the computer
    QDateTime at;
};

/// Where a value came from.
enum class Origin {
    Typed,
    Imported,
    Carried, ///< taken over from last year
    Computed,
    TakenBack ///< as it was at an earlier moment: a row that comes with it is the one that had its number then
};

/// What an event of the journal tells.
enum class EventKind {
    FileMade,
    Edited, ///< one edit
    Batch, ///< several edits that belong together: an import, a paste, taking such a thing back
    PreviousYear, ///< last year's values were brought in
    StateChanged,
    Acknowledged,
    AcknowledgementWithdrawn,
    SignatoryChanged,
    SignatoryBound, ///< a person's card was tied to a signatory, or an override: `oldText` has the name on the card
    SignatoryReleased, ///< the tied card counts no more: `oldText` has the name on it, `newText` who is registered now
    CardChecked, ///< a signatory's card: `oldText` has the name on it, `note` what is wrong; empty: nothing
    RoleSeen, ///< what the endpoint said at a log-in: `oldText` has the name on the card, `note` the roles; empty: none
    // Of a bundle: in the history of each report that it holds. `subject` is its path, `newText` its digest then.
    BundleMade,
    BundleSigned, ///< `oldText`: the name on the certificate, `note`: the role
    BundleRaised, ///< `note`: the level
    BundleVoided, ///< it counts no more; `note`: why a report was reopened, empty when another bundle took its place
    Receipt, ///< `note`: its number
    ReceiptReplaced, ///< the one that was kept was damaged; `note`: the number of the one that took its place
    Filed, ///< see Filing: `subject` has the state, `newText` the day, `note` the reference
    Withdrawn, ///< of a bundle, out of the outbox; `note`: "mayHaveArrived" or empty
    ReceiptDoubtful ///< of a bundle: what came as its receipt does not hold; `note`: code of the problem
};

/// Stable names in the file, in JSON and on the command line: "typed", "stateChanged" …
[[nodiscard]] QString code(Origin origin);
[[nodiscard]] QString code(EventKind kind);

/// How much an edit is about. A row is counted as a whole where it came or went, or where its table was replaced.
struct Extent {
    int values = 0; ///< set one by one, in fields and in rows that were there
    int rows = 0;
};

/// One line of the journal. Never changed, never removed.
struct Event {
    qint64 sequence = 0; ///< grows by at least one
    QDateTime at; ///< UTC
    QString who;
    EventKind kind = EventKind::Edited;
    Origin origin = Origin::Typed;
    QString form; ///< "ocmw" or a module; empty when it is about the whole file
    QString subject; ///< path of the value, row or table; rule; role; path of the bundle
    QString oldText; ///< what was: a value in plain spelling, a state, a digest; "3 rows" is left to who shows it
    QString newText;
    QString note; ///< reason, or name of the file that was imported
    int changes = 0; ///< number of edits in it, see Store::changes
    std::optional<qint64> takesBack; ///< the event that this one undid
    bool isRedo = false; ///< that event was an undo itself
    Extent extent{}; ///< of several edits, where it was asked for; see Store::extent
};

/// One edit of an event, and the edit that takes it back.
struct Change {
    report::Edit edit;
    report::Edit inverse;
};

/// Something that an edit made, took away or set, without its values.
struct Touch {
    enum class Kind {
        Value, ///< a field or a cell was set
        RowCame,
        RowWent,
        Table ///< all rows were replaced; those that came and went follow, and the cells that are others now
    };
    Kind kind = Kind::Value;
    report::Path path;
    bool operator==(const Touch &) const = default;
};

/// What goes into the journal as one event, in one durable transaction.
struct Entry {
    QString form; ///< the form that the edits belong to: "ocmw" (with the staff) or a module
    QList<report::Edit> edits; ///< at least one
    Origin origin = Origin::Typed;
    QString note; ///< for an import: name of the file, without folders
    std::optional<qint64> takesBack; ///< for undo and redo: the step's event
};

/// What undo or redo would do now: append it with the edits and `takesBack = event`.
struct Step {
    qint64 event = 0;
    QList<report::Edit> edits;
};

} // namespace store
