// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sending/bundle_source.h"
#include "sending/login.h"

#include <functional>

namespace sending {

/// One report in a bundle, as the endpoint must know it before the bundle travels.
struct AnnouncedReport {
    QString module; ///< "hwg", "vst", "clu", "gef", "a40" or "psa"
    int version = 1; ///< greater than that of every earlier version of this report
    QString xmlSha256; ///< of `<code>.xml` in the bundle, 64 lower-case hex digits
    /// The submission that this report takes the place of, 64 lower-case hex digits; empty for a first one.
    QString replaces;
    bool operator==(const AnnouncedReport &) const = default;
};

/// A frozen bundle and what is announced about it.
struct Submission {
    BundleSource bundle;
    QString enterpriseNumber; ///< KBO number of the OCMW, ten digits
    int reportingYear = 0;
    QList<AnnouncedReport> reports;

    /// The submission's name.
    [[nodiscard]] const QString &id() const { return bundle.sha256; }
};

/// Where an upload stands; for the window and the outbox.
struct Progress {
    enum class State {
        Announcing, ///< asking the endpoint what it has
        Sending,
        Processing, ///< the endpoint has all bytes and checks them
        Waiting, ///< for `nextTry`, because of `trouble`
        FetchingReceipt
    };
    State state = State::Announcing;
    qint64 bytesReceived = 0; ///< that the endpoint confirmed
    qint64 bytesTotal = 0;
    std::chrono::milliseconds nextTry{0}; ///< from now, only while waiting
    std::optional<base::Problem> trouble; ///< what the last try failed of, only while waiting
    QDateTime serverTime; ///< the endpoint's clock at its last answer, UTC; invalid before the first
    QDateTime acceptUntil; ///< until when the endpoint takes the rest of this upload; invalid when unknown
    /// The endpoint looked at the bundle and does not take it; false again once it has all of it anew.
    bool failed = false;
};

/// Waits, then runs the continuation in the context's thread, unless the context is gone by then.
using Wait = std::function<void(std::chrono::milliseconds, QObject *context, std::function<void()>)>;

struct UploadOptions {
    std::function<void(const Progress &)> progress; ///< called in the thread of the log-in
    Wait wait; ///< by default a timer
    /// Tries without any progress before giving up; 0 goes on until the endpoint or the user ends it.
    int maxTries = 0;
};

/// How long to wait after this many failures in a row (1, 2, …): 2^failures seconds, spread by `permille`
/// (500 … 1500) so that many clients do not come back together; at least what the endpoint asks, at most ten
/// minutes.
[[nodiscard]] std::chrono::milliseconds backOff(int failures, std::chrono::seconds retryAfter, int permille);

/// Sends the bundle and ends with the receipt as the endpoint gave it (JWS compact, unverified: see receipt.h).
///
/// The file is read part by part, and compared with its hash before each announcement.
/// The loop is: announce with `PUT`, do what the state in the answer says, and after any doubt `PUT` again. The
/// submission is named by its own hash, so nothing is sent twice and nothing is lost, also over restarts. To
/// cancel, cancel the future; what the endpoint already has stays there and a later upload goes on from it.
/// The log-in must live until the future has ended.
///
/// Problems, each final: "sending.refused.role", "sending.refused.closed", "sending.refused.alreadyReported"
/// (`where` is the existing submission), "sending.refused.tooLarge", "sending.refused.malware",
/// "sending.refused.content" (the list is in the text), "sending.refused.certificate", "sending.refused.request",
/// "sending.refused.digest", "sending.refused.address", "sending.tls.untrusted", "sending.tls.clock",
/// "sending.login.over", "sending.bundle.read", "sending.bundle.changed", or what the card's callback said. When the
/// tries run out: what the last one failed of, if that is of kind Environment, else "sending.tries" with it in its
/// text.
[[nodiscard]] QFuture<base::Result<QByteArray>> upload(
    Login &login, const Submission &submission, const UploadOptions &options = {});

/// Fetches the receipt of a submission that the endpoint has already taken.
[[nodiscard]] QFuture<base::Result<QByteArray>> fetchReceipt(Login &login, const QString &submissionId);

} // namespace sending
