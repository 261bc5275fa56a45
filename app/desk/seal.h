// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workplace.h"

namespace desk {

struct SealedModule {
    QString module;
    int version = 1;
    QByteArray xmlSha256; ///< lower-case hexadecimal
    QByteArray pdfSha256;
};

/// An unsigned bundle that gives way to a new one with some of its reports.
struct GivenUpBundle {
    QString path;
    QStringList withoutBundle; ///< modules that were in it and are not in the new one: seal them again
};

/// A bundle that was made.
struct Sealed {
    QString path;
    QByteArray sha256; ///< of the file
    QList<SealedModule> reports;
    bool replacedLeftover = false; ///< a bundle that an interrupted sealing had left there gave way
    QList<GivenUpBundle> givenUp; ///< unsigned bundles that count no more
};

/// The unsigned bundles that sealing these modules would make void.
[[nodiscard]] QList<GivenUpBundle> bundlesGivenUp(const Workplace &workplace, const QStringList &modules);

/// Freezes reports and makes one bundle of them at `path` (".asice"): the XML and the PDF of each are made here, once
/// and for all. Modules that are sealed already and not signed are put into the new bundle as they are; the bundle
/// that held them counts no more, unless its file turns out to carry a signature: that is refused. Waits until all
/// edits are on the disk. What an interrupted sealing of the same modules left at `path` gives way (`isLeftover`); no
/// other file ever does. Problems: "seal.notReady" (names what blocks), "seal.signed", "sign.otherPerson" and
/// "sign.certificate" (a bundle that would be given up was signed by a stranger), "seal.fileExists", "seal.signers" (no
/// signatories on the page of the OCMW, or one name for both), "seal.none", "report.notApplicable", and those of print,
/// bundle and store.
[[nodiscard]] QFuture<base::Result<Sealed>> seal(Workplace &workplace, const QStringList &modules, const QString &path);

/// The file name that is proposed: "uniek-verslag-2016-99999-hwg.asice".
[[nodiscard]] QString proposedBundleName(const Workplace &workplace, const QStringList &modules);

/// What reopening a module would cost.
struct ReopenCost {
    QStringList losingSignatures; ///< modules that lose their signatures with it, itself among them if it is signed
    QString bundlePath; ///< that counts no more; empty: none, or the federal service has received it
};
[[nodiscard]] QFuture<base::Result<ReopenCost>> reopenCost(Workplace &workplace, const QString &module);
/// Opens a sealed report for editing again; its bundle counts no more. Problems: "reopen.noReason", "report.open",
/// "report.queued", "report.received", "report.entered", "report.accepted" (the federal service must unlock it first).
[[nodiscard]] QFuture<base::Result<ReopenCost>> reopen(
    Workplace &workplace, const QString &module, const QString &reason);

} // namespace desk
