// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/database.h"
#include "store/store.h"

#include <QLockFile>

namespace store {

/// What the parts of Store share. Functions without a Result leave their problem in `db`.
class Store::Private
{
public:
    QString path;
    Access access = Access::Write;
    About about;
    QByteArray personKey; ///< random, of this file
    std::unique_ptr<QLockFile> lock; ///< outlives the connection
    std::unique_ptr<Database> db;

    /// The first lines of the journal of a new file.
    [[nodiscard]] static base::Result<void> begin(const QString &path, const Stamp &stamp, const QList<Entry> &first);

    /// Runs a change as one transaction, flushed to the disk. Refused when opened for reading.
    template <typename Act>
    [[nodiscard]] base::Result<void> change(const Act &act)
    {
        if (access == Access::Read)
            return readOnlyProblem();
        Transaction transaction(*db);
        act();
        return transaction.commit();
    }
    /// What was read, unless there was a problem.
    template <typename T>
    [[nodiscard]] base::Result<T> answer(T value) const
    {
        if (const base::Result<void> read = db->result(); !read)
            return read.problem();
        return base::Result<T>(std::move(value));
    }

    [[nodiscard]] base::Problem readOnlyProblem() const;
    void failAsDamaged(const QString &what);

    /// Writes the line of the journal; gives its number. Year and time are filled in.
    qint64 note(const Stamp &stamp, const Event &event);

    /// `without`: tables that are left out.
    [[nodiscard]] report::Values valuesOf(int year, const QStringList &without = {});
    [[nodiscard]] State stateOf(const QString &module);
    /// Checks that the step is legal, takes it and notes it.
    void transition(const Stamp &stamp, const QString &module, State to, const QString &reason = {});
    /// Fails with "store.state".
    void refuseSealed(const QString &module);
    void refuseState(const QString &module, State is, const QString &wanted);

    [[nodiscard]] qint64 currentSealId(const QString &module); ///< 0: none
    [[nodiscard]] QList<qint64> sealsFor(const QList<SealedReport> &reports);
    [[nodiscard]] std::optional<Bundle> bundle(qint64 id);
    [[nodiscard]] std::optional<Bundle> bundleOf(const QString &module);
    /// Fails with "store.bundle" when it is unknown or void.
    [[nodiscard]] std::optional<Bundle> validBundle(qint64 id);
    void noteBundle(
        const Stamp &stamp, EventKind kind, const QString &note, const Bundle &bundle, const QString &oldText = {});
    void voidBundle(const Stamp &stamp, const Bundle &bundle, const QString &reason);
    [[nodiscard]] QStringList signedBeside(const std::optional<Bundle> &bundle, const QString &module);
    void transitionAll(const Stamp &stamp, const Bundle &bundle, State to, const QString &reason = {});
    /// Fails with "store.submission".
    void refuseSubmission(const QByteArray &sha256);
    [[nodiscard]] std::optional<Bundle> bundleUnderWay(const QByteArray &sha256);
    void arrive(const Stamp &stamp, const Bundle &bundle, const QString &number);
    void follow(const Stamp &stamp, const Bundle &bundle, State to, const QString &reason = {});

    /// HMAC-SHA256 of the eleven digits of a national number; empty when it has not eleven.
    [[nodiscard]] QByteArray keyedHash(const QString &insz) const;
};

} // namespace store
