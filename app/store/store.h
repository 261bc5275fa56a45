// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "report/finding.h"
#include "store/card_check.h"
#include "store/columns.h"
#include "store/event.h"
#include "store/filing.h"
#include "store/outbox.h"
#include "store/sealing.h"
#include "store/signatory.h"
#include "store/state.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <memory>

namespace store {

/// What a file says of itself.
struct About {
    int year = 0; ///< reporting year that is being worked on
    base::Language language = base::Language::Dutch; ///< that the file was begun in
    bool example = false; ///< made-up data
    QDateTime created; ///< set by Store::create
};

enum class Access {
    Write, ///< holds the lock of the file: one program at a time
    Read ///< beside a writing program; every change is refused with "store.readOnly"
};

/// The file of one OCMW (SQLite). All that returns a Result without a value is done and safe on the disk (flushed)
/// when it returns, or not done at all. Modules are named by their code, "ocmw" is the page of the OCMW.
///
/// An object belongs to the thread that made it. It can be moved within that thread.
/// Problems: "store.notFound", "store.exists", "store.foreign" (not our file), "store.newer" (made by a newer version),
/// "store.damaged", "store.locked", "store.readOnly", "store.full", "store.failed"; of single acts see there.
class Store
{
public:
    /// Makes the file (0600) and missing folders (0700), writes the first entries, and opens it for writing. A file of
    /// this name is there with all of them, or not at all.
    [[nodiscard]] static base::Result<Store> create(
        const QString &path, const About &about, const Stamp &stamp, const QList<Entry> &first = {});
    /// Checks, then opens. A file that is foreign, newer or damaged is not written to. An older one is brought up to
    /// date after a copy of it was put beside it (Access::Write only).
    [[nodiscard]] static base::Result<Store> open(const QString &path, Access access = Access::Write);
    /// Opens a copy that it makes in `folder`: the file itself stays as it is to the last byte, also when an older
    /// version made it. What is wrong is said of the file. "store.locked" when somebody writes in it meanwhile.
    [[nodiscard]] static base::Result<Store> openCopy(const QString &path, const QString &folder);
    /// Puts a copy that `backup` made in the place of a file that is not there (0600, missing folders 0700), and opens
    /// it for writing. The backup is checked first and left as it is. "store.exists" also where only what SQLite keeps
    /// beside a file was left behind, which would be read into this one.
    [[nodiscard]] static base::Result<Store> restore(const QString &backup, const QString &path);
    ~Store();
    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;

    [[nodiscard]] QString path() const;
    [[nodiscard]] Access access() const;
    [[nodiscard]] const About &about() const;
    /// A copy of the whole at this moment, readable by `open`. The target must not exist.
    [[nodiscard]] base::Result<void> backup(const QString &target);

    // --- values and their journal (store_values.cpp, store_journal.cpp)

    [[nodiscard]] base::Result<report::Values> load() const;
    /// Last year's values, typed and computed.
    [[nodiscard]] base::Result<report::Values> previous() const;
    /// `note`: name of the file that they came from, without folders.
    [[nodiscard]] base::Result<void> setPrevious(
        const Stamp &stamp, const report::Values &values, const QString &note = {});
    /// Writes the edits and one event; gives its number. "store.sealed" when the form is frozen,
    /// "store.noSuchRow" when an edit names a row that is not there (or, inserting, is): nothing is written then.
    /// `mayStay` is asked when all is written but nobody else sees it yet, and may take its time; where it has a
    /// problem, nothing of it stays.
    [[nodiscard]] base::Result<qint64> append(
        const Stamp &stamp, const Entry &entry, const std::function<base::Result<void>()> &mayStay = {});
    /// Oldest first. `form` empty: everything.
    [[nodiscard]] base::Result<QList<Event>> history(const QString &form = {}) const;
    /// One event by its number. Precondition: there is one.
    [[nodiscard]] base::Result<Event> event(qint64 sequence) const;
    /// The edits of an event, in the order in which they were made.
    [[nodiscard]] base::Result<QList<Change>> changes(qint64 event) const;
    /// How much of them there is, without reading it.
    [[nodiscard]] base::Result<Extent> extent(qint64 event) const;
    /// What the edits of an event touched, in their order; of large tables this is far faster than `changes`.
    [[nodiscard]] base::Result<QList<Touch>> touches(qint64 event) const;
    /// The values as they were right after each of these events, in their order, read in one go: what is the same after
    /// several of them they share.
    [[nodiscard]] base::Result<QList<report::Values>> valuesAfter(const QList<qint64> &events) const;
    /// What undo or redo of a form would take back now, also after a restart; nothing: there is none.
    [[nodiscard]] base::Result<std::optional<Step>> undoStep(const QString &form) const;
    [[nodiscard]] base::Result<std::optional<Step>> redoStep(const QString &form) const;

    // --- state, acknowledgements, seals (store_reports.cpp)

    /// Open reports are Draft.
    [[nodiscard]] base::Result<State> state(const QString &module) const;
    /// Of all modules that are not open.
    [[nodiscard]] base::Result<QHash<QString, State>> states() const;
    [[nodiscard]] base::Result<void> setNotApplicable(
        const Stamp &stamp, const QString &module, bool notApplicable, const QString &reason);

    /// Replaces an earlier one of the same rule and path.
    [[nodiscard]] base::Result<void> acknowledge(
        const Stamp &stamp, const QString &module, const report::Acknowledgement &acknowledgement);
    [[nodiscard]] base::Result<void> withdrawAcknowledgement(
        const Stamp &stamp, const QString &module, const QString &rule, const QString &path);
    [[nodiscard]] base::Result<QList<report::Acknowledgement>> acknowledgements(const QString &module) const;

    /// The version that the next seal of the module gets: one more than the last one, whether that was received or
    /// reopened before it was sent. People tell a paper and a bundle by it from those that count no more.
    [[nodiscard]] base::Result<int> nextVersion(const QString &module) const;
    /// Freezes open reports, all or none. "store.state" when one is not open.
    [[nodiscard]] base::Result<void> seal(const Stamp &stamp, const QList<Seal> &seals);
    /// The newest seal of a module that is frozen now; nothing when it is open.
    [[nodiscard]] base::Result<std::optional<Seal>> currentSeal(const QString &module) const;
    /// All that were ever made, oldest first, without the bytes of XML and PDF.
    [[nodiscard]] base::Result<QList<Seal>> seals(const QString &module) const;
    /// One with its bytes; nothing: there is none of that version.
    [[nodiscard]] base::Result<std::optional<Seal>> sealOf(const SealedReport &report) const;
    /// The newest seal that the federal service has (a receipt, or entered on the portal), without bytes: the
    /// predecessor of the next version.
    [[nodiscard]] base::Result<std::optional<Seal>> lastArrived(const QString &module) const;
    /// The other modules whose signatures are lost when this one is reopened now.
    [[nodiscard]] base::Result<QStringList> losingSignatures(const QString &module) const;
    /// Opens a report again that is sealed, signed, rejected or unlocked. Its bundle becomes void (unless received) and
    /// the others in it that are here fall back to Sealed. "store.state" in other states.
    [[nodiscard]] base::Result<void> reopen(const Stamp &stamp, const QString &module, const QString &reason);

    // --- bundles (store_bundles.cpp)

    /// Every report must be Sealed with exactly that version; an unsigned bundle that held one becomes void. Gives the
    /// bundle's id.
    [[nodiscard]] base::Result<qint64> addBundle(const Stamp &stamp, const Bundle &bundle);
    /// Of this year, oldest first, void ones too.
    [[nodiscard]] base::Result<QList<Bundle>> bundles() const;
    /// The bundle that holds the module's current seal and counts.
    [[nodiscard]] base::Result<std::optional<Bundle>> bundleOf(const QString &module) const;
    /// A signature was added and the file has a new digest: its reports go to SignedOnce or SignedTwice; those that
    /// were entered on the portal stay what they are.
    [[nodiscard]] base::Result<void> addSignature(
        const Stamp &stamp, qint64 bundle, const BundleSignature &signature, const QByteArray &sha256);
    /// The signatures were raised to "T" or "LT". "store.state" once it is queued.
    [[nodiscard]] base::Result<void> setRaised(
        const Stamp &stamp, qint64 bundle, const QString &level, const QByteArray &sha256);
    /// The file lies elsewhere now.
    [[nodiscard]] base::Result<void> moveBundle(qint64 bundle, const QString &path);

    // --- signatories (store_signatories.cpp)

    [[nodiscard]] base::Result<QList<Signatory>> signatories() const;
    /// Adds (id 0) or changes role, name and delegation; a tied card keeps counting or not, as the caller knows. Gives
    /// the id.
    [[nodiscard]] base::Result<qint64> setSignatory(
        const Stamp &stamp, const Signatory &signatory, CardTie tie = CardTie::Ends);
    /// Ties a person's card to a signatory, or another card with the reason of the override.
    [[nodiscard]] base::Result<void> bindSignatory(
        const Stamp &stamp, qint64 signatory, const CardHolder &holder, const QString &reason = {});
    /// Whether this national number (any usual spelling) is the one that was tied to the signatory.
    [[nodiscard]] bool isPerson(const Signatory &signatory, const QString &insz) const;

    // --- checks of their cards (store_card_checks.cpp)

    /// Keeps what was found; the journal tells of it.
    [[nodiscard]] base::Result<void> addCardCheck(const Stamp &stamp, const CardCheck &check);
    /// Its moment is that of the stamp.
    [[nodiscard]] base::Result<void> addRoleSeen(const Stamp &stamp, const RoleSeen &seen);
    /// Of this year, oldest first.
    [[nodiscard]] base::Result<QList<RoleSeen>> rolesSeen() const;
    /// Of this year, oldest first.
    [[nodiscard]] base::Result<QList<CardCheck>> cardChecks() const;

    // --- columns of files with rows (store_columns.cpp)

    /// How the columns of this source were matched with those of the table; empty: never by hand.
    [[nodiscard]] base::Result<QList<ColumnChoice>> columnChoices(const ColumnSource &source) const;
    /// Takes the place of what was kept; none: forgets it.
    [[nodiscard]] base::Result<void> keepColumnChoices(const ColumnSource &source, const QList<ColumnChoice> &choices);

    // --- at the federal service, as a person recorded it (store_filings.cpp)

    /// The report becomes Entered, Accepted, Rejected or Unlocked; the same again corrects day and reference, and
    /// changes nothing where these are the same, too. "store.state" where it cannot become that.
    [[nodiscard]] base::Result<void> addFiling(const Stamp &stamp, const QString &module, const Filing &filing);
    /// It was recorded by mistake: the report becomes what it was. That is, after an outcome the one before it, else
    /// Received or Entered; after an entry what its signatures say. What was corrected counts as recorded once.
    /// "store.state" where nothing of the kind was recorded.
    [[nodiscard]] base::Result<void> takeBackFiling(const Stamp &stamp, const QString &module, const QString &reason);
    /// Of all versions, oldest first. Of a version the last one tells how it stands.
    [[nodiscard]] base::Result<QList<Filing>> filings(const QString &module) const;

    // --- outbox (store_outbox.cpp)

    /// Queues a bundle that is signed twice; its bytes are frozen from here on. A refused one may be queued again.
    [[nodiscard]] base::Result<void> queue(const Stamp &stamp, qint64 bundle, const QString &endpoint);
    /// Of this year, oldest first.
    [[nodiscard]] base::Result<QList<Submission>> outbox() const;
    [[nodiscard]] base::Result<std::optional<Submission>> submission(const QByteArray &sha256) const;
    /// How far it is: everything but sha256, bundle, path and endpoint is taken over. Waiting, Sending, Processing or
    /// Refused; its reports become Sent with Processing and SignedTwice with Refused.
    [[nodiscard]] base::Result<void> setProgress(const Stamp &stamp, const Submission &submission);
    /// A person took it out of the outbox: it is Refused with the problem `withdrawn`, its reports SignedTwice.
    /// `mayHaveArrived`: the endpoint did not confirm that it has nothing of it: the problem is `withdrawnUnasked`.
    /// "store.submission" when it is not under way.
    [[nodiscard]] base::Result<void> withdraw(const Stamp &stamp, const QByteArray &sha256, bool mayHaveArrived);
    /// A verified receipt: the submission is Done, its reports Received. Of one that had been withdrawn those that are
    /// sealed still as they are in it, and a void bundle counts again. Nothing is changed when it is known already.
    [[nodiscard]] base::Result<void> addReceipt(const Stamp &stamp, const Receipt &receipt);
    /// A verified receipt in the place of one that is kept but no longer verifies; the journal tells of it.
    [[nodiscard]] base::Result<void> replaceReceipt(const Stamp &stamp, const Receipt &receipt);
    /// What came as the receipt of a submission that is under way does not hold: its reports are ReceiptDoubtful until
    /// one comes that does. Nothing is changed when that is known already. "store.submission" when it is not under way.
    [[nodiscard]] base::Result<void> addDoubtfulReceipt(const Stamp &stamp, const DoubtfulReceipt &receipt);
    /// Of each submission of this year the last that came.
    [[nodiscard]] base::Result<QList<DoubtfulReceipt>> doubtfulReceipts() const;
    [[nodiscard]] base::Result<std::optional<Receipt>> receipt(const QByteArray &sha256) const;
    /// By version, those of the bundles in which the module was received.
    [[nodiscard]] base::Result<QMap<int, Receipt>> receipts(const QString &module) const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace store
