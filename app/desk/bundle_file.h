// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/verify.h"
#include "desk/workplace.h"

namespace desk {

/// In bytes: as much as bundle::verify unpacks at most.
constexpr qint64 largestBundle = qint64(256) * 1024 * 1024;

/// A bundle of this workplace as its file is now.
struct BundleFile {
    /// As the store has it, with signatures found in the file taken over; the path is that of this file, of which the
    /// store learns only with a signature, at sending or by `pointAtBundle`.
    store::Bundle record;
    QByteArray container;
    Verified verified;
};

/// Reads the file, makes sure that it still holds exactly what was sealed, and tells the store of signatures that it
/// did not know: made on another workstation, or just before a crash; and of time stamps added like that. A file that
/// was moved or copied is recognised.
///
/// Problems: "sign.unknownBundle", "sign.void", "sign.altered" (with the first fault, or when its bytes are not those
/// that the store knows and no new signature explains it), "sign.otherBundle" (another sealing of a report),
/// "sign.olderCopy" (it lacks a signature that was made), "sign.otherPerson" (it was signed by somebody else than the
/// registered signatory), "sign.certificate" (a new signature in it has a certificate that cannot be trusted),
/// "sign.gone" (a known bundle that is not in its place), "file.read".
[[nodiscard]] QFuture<base::Result<BundleFile>> openBundle(Workplace &workplace, const QString &path);

/// As `openBundle`, of a file that came back from another workstation. Where the file that was sealed here still lies
/// in its place, it is replaced by the one with the new signatures: the bundle does not stay where the mail put it.
[[nodiscard]] QFuture<base::Result<BundleFile>> bringHome(Workplace &workplace, const QString &path);

/// The person says where the file of a bundle lies now; the store keeps that place. Problems as `openBundle`.
[[nodiscard]] QFuture<base::Result<void>> pointAtBundle(Workplace &workplace, const QString &path);

/// Of a bundle whose bytes are not those that the store knows: "sign.altered".
[[nodiscard]] base::Problem changedSince(const QString &path);

/// Of a signature whose certificate leads to no root that is believed: "sign.certificate".
[[nodiscard]] base::Problem untrustedSigner(const QString &path, const bundle::SignatureVerdict &signature);

/// The store's name of a role in a signature.
[[nodiscard]] store::Role roleOf(bundle::Role role);
[[nodiscard]] bundle::Role roleOf(store::Role role);

} // namespace desk
