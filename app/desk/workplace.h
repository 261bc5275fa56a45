// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/aside.h"
#include "desk/records.h"
#include "desk/store_thread.h"
#include "desk/surroundings.h"
#include "desk/write_ahead.h"
#include "report/evaluator.h"

#include <QObject>

namespace desk {

/// Stands in the journal where the system did not tell who sat at the computer.
inline constexpr auto unknownPerson = u"?";

/// The log-in name of whoever sits at the computer, or `unknownPerson`.
[[nodiscard]] QString loginName();

/// What is needed to begin the file of an OCMW.
struct Beginning {
    QString nis;
    QString kbo;
    QString secretary; ///< name; may be empty
    QString chairman; ///< name; empty when a delegate signs, or not known yet
    QString delegate; ///< name of the chairman's delegate
    QString delegation; ///< reference of the decision
    QDate delegationDate;
};

/// The file of one OCMW, opened: its values with everything that follows from them, and its records. Belongs to the
/// main thread. Values change at once in memory; the file follows in a thread of its own, `saved` tells when it has.
///
/// The use cases are free functions and small classes of this library that take a Workplace: draft.h, check.h,
/// overview.h, seal.h, sign.h, send.h, print.h.
class Workplace : public QObject
{
    Q_OBJECT
public:
    /// The data home of the person at the computer: XDG data home / "uniek-verslag".
    [[nodiscard]] static QString defaultFolder();
    [[nodiscard]] static QString filePath(const QString &folder);
    [[nodiscard]] static bool exists(const QString &folder);
    /// Another program has it open, or was killed while it had.
    [[nodiscard]] static bool seemsOpen(const QString &folder);

    /// Problems: "store.…". `folder` is made when it is missing.
    [[nodiscard]] static base::Result<std::unique_ptr<Workplace>> open(
        const Surroundings &surroundings, const QString &folder, store::Access access = store::Access::Write);
    /// A new file. Problems: "store.exists", "desk.begin.nis", "desk.begin.kbo", "desk.begin.signers".
    [[nodiscard]] static base::Result<std::unique_ptr<Workplace>> begin(
        const Surroundings &surroundings, const QString &folder, const Beginning &beginning);
    /// A new file with the made-up OCMW, all its modules filled in.
    [[nodiscard]] static base::Result<std::unique_ptr<Workplace>> beginExample(
        const Surroundings &surroundings, const QString &folder);
    /// A backup in the place of a file that is not there. Problems: "store.…", "desk.year" (of another year: nothing is
    /// put there).
    [[nodiscard]] static base::Result<std::unique_ptr<Workplace>> restore(
        const Surroundings &surroundings, const QString &folder, const QString &backup);
    ~Workplace() override;

    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] const form::Campaign &campaign() const { return m_surroundings.campaign(); }
    [[nodiscard]] const report::Evaluator &evaluator() const { return *m_evaluator; }
    /// Of one form, as the evaluator has them; asked for once between two changes, as there may be very many.
    [[nodiscard]] const QList<report::Finding> &findings(const QString &form) const;
    [[nodiscard]] const Records &records() const { return m_records; }
    /// Last year's values, typed and computed; may be empty.
    [[nodiscard]] const report::Values &previous() const { return m_previous; }
    /// Made-up data: shown on everything.
    [[nodiscard]] bool isExample() const { return m_records.about.example; }
    [[nodiscard]] QString ocmwName() const; ///< may be empty
    /// Of papers and sealed documents: the choice of the OCMW, else the language of the program.
    [[nodiscard]] base::Language documentLanguage() const;
    /// When the last edit was safe on the disk; invalid before the first of this run.
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    [[nodiscard]] bool isSaving() const { return m_pending > 0; }

    /// Ready when everything asked for so far is on the disk; the problem is the first that was not.
    [[nodiscard]] QFuture<base::Result<void>> drained();
    /// A copy of the whole file at this moment. The target must not exist.
    [[nodiscard]] QFuture<base::Result<void>> backup(const QString &target);
    /// Oldest first; `form` empty: everything.
    [[nodiscard]] QFuture<base::Result<QList<store::Event>>> history(const QString &form = {});

    /// Who acts now, for the journal: the log-in name at the computer, at the program's time.
    [[nodiscard]] store::Stamp stamp() const;

    // --- for the use cases of this library

    /// For work on the file. It goes before rows that are only written ahead, see `applyAside`.
    [[nodiscard]] StoreThread &file();
    /// Applies in memory and writes one event. Does not ask whether it is allowed: Draft does.
    void apply(const store::Entry &entry);
    /// As `apply`, for many rows: what follows from them is worked out in another thread, then everything changes at
    /// once. Meanwhile the file gets the rows ahead, unless something else is to be done with it. False, and nothing
    /// was changed, where other edits came in between or `mayStill`, asked in the main thread right before, says no.
    [[nodiscard]] QFuture<bool> applyAside(const store::Entry &entry, const std::function<bool()> &mayStill);
    /// Applies what the file already has; many rows in the way of `applyAside`. Ready when it is done.
    [[nodiscard]] QFuture<base::Result<void>> applyStored(const QList<report::Edit> &edits);
    /// Number of edits made so far in this run; to notice that others came in between.
    [[nodiscard]] quint64 edition() const { return m_edition; }
    /// Keeps last year's values in the place of those that were there; `note`: where they come from, for the journal.
    [[nodiscard]] QFuture<base::Result<void>> setPrevious(const report::Values &previous, const QString &note);
    /// Reads values from the file again.
    [[nodiscard]] QFuture<base::Result<void>> reloadValues();
    /// Reads the records again; ready when `records` has them.
    [[nodiscard]] QFuture<base::Result<void>> reloadRecords();
    /// Does `act(store)` in the thread of the file, then reads the records again, whatever came of it. The answer is
    /// that of the act, or, where it was done, why the records could not be read.
    template <typename Act>
    [[nodiscard]] auto record(Act act) -> QFuture<std::invoke_result_t<Act, store::Store &>>
    {
        using Answer = std::invoke_result_t<Act, store::Store &>;
        return file()
            .run(std::move(act))
            .then(this,
                [this](Answer answer) {
                    return reloadRecords().then(this, [answer](const base::Result<void> &read) {
                        return read || !answer ? answer : Answer(read.problem());
                    });
                })
            .unwrap();
    }

signals:
    /// Values, findings, states, bundles: something that is shown may be different now.
    void changed();
    /// An edit is safe on the disk; shown only from then on.
    void saved(const QDateTime &at);
    /// The file did not take an edit (disk full, taken away): the value is again what it was before.
    void notSaved(const base::Problem &problem);

private:
    Workplace(const Surroundings &surroundings, std::unique_ptr<StoreThread> file);
    static base::Result<std::unique_ptr<Workplace>> make(
        const Surroundings &surroundings, const StoreThread::Opener &opener);
    [[nodiscard]] base::Result<void> readAll();
    [[nodiscard]] report::Evaluator evaluated(const report::Values &values) const;
    void take(Evaluated &evaluated);
    void tellOfValues();
    void write(const store::Entry &entry);
    void follow(const store::Entry &entry, const Written &written);
    void dropAhead();
    void settle(const base::Result<void> &written);
    void waitForMidnight();

    const Surroundings &m_surroundings;
    std::unique_ptr<StoreThread> m_file;
    Aside m_aside;
    std::shared_ptr<WriteAhead> m_ahead; ///< undecided
    std::unique_ptr<report::Evaluator> m_evaluator;
    mutable QHash<QString, QList<report::Finding>> m_findings; ///< by form, as far as they were asked for
    report::Values m_previous; ///< last year's
    Records m_records;
    QDateTime m_savedAt;
    int m_pending = 0;
    quint64 m_edition = 0;
    std::optional<base::Problem> m_unsaved; ///< the first edit that the file did not take
};

} // namespace desk
