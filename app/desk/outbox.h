// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/bundle_file.h"

#include <QUrl>

/// What waits to be sent, in the file of the OCMW.
namespace desk {

/// Puts a bundle that can be sent (`sendable`) into the outbox, on the disk before anything travels, and gives its
/// entry. One that waits there already, or has arrived, stays as it is; but an endpoint that it was never announced to
/// gives way to this one. Problems: those of the store.
[[nodiscard]] QFuture<base::Result<store::Submission>> queue(
    Workplace &workplace, const BundleFile &file, const QUrl &endpoint);

/// The same with every bundle of these that can be sent to this endpoint; the others stay where they are. Gives the
/// SHA-256 of those that wait there now. Problems: those of the store.
[[nodiscard]] QFuture<base::Result<QList<QByteArray>>> queueAll(
    Workplace &workplace, const QStringList &bundlePaths, const QUrl &endpoint);

/// Keeps with entries of the outbox that are on their way why they did not go further, and when that is tried again
/// (invalid: when somebody sends again). Ready when it is in the file, or could not be.
[[nodiscard]] QFuture<void> keepReason(
    Workplace &workplace, const QList<QByteArray> &entries, const base::Problem &why, const QDateTime &nextTry);

/// Takes those of these entries out of the outbox that were never announced to an endpoint: nothing of them travelled,
/// and they are again what they were, with why. The others keep the reason. Ready as `keepReason`.
[[nodiscard]] QFuture<void> giveBack(Workplace &workplace, const QList<QByteArray> &entries, const base::Problem &why);

/// What the journal has of a bundle since it was made, oldest first: signatures, its way, the receipt; until the first
/// of its reports went into another bundle.
[[nodiscard]] QFuture<base::Result<QList<store::Event>>> bundleHistory(
    Workplace &workplace, const store::Bundle &bundle);

/// The endpoint has said no to these bytes: sending them again leads nowhere unless something is done first.
[[nodiscard]] bool isRefusedByEndpoint(const store::Submission &submission);

/// The endpoint has a report of this bundle from another one, so that sending it again leads nowhere unless the federal
/// service or the person does something first.
[[nodiscard]] bool isReportedBefore(const store::Submission &submission);

/// A problem as the outbox keeps it, for `unspelled`.
[[nodiscard]] QString spelled(const base::Problem &why);

/// The words of a problem that was kept so, in the language of the program at this moment.
[[nodiscard]] QString unspelled(const QString &kept);

/// Where this bundle is on its way to, as the outbox keeps it; without one, or where it is not, that of all that is on
/// its way. Empty: nothing is, or it goes to several endpoints.
[[nodiscard]] QString waitingEndpoint(const Workplace &workplace, const QString &bundlePath = {});

/// What the last try failed of, in the language of the program at this moment; empty when nothing did.
[[nodiscard]] QString reasonOf(const store::Submission &submission);

} // namespace desk
