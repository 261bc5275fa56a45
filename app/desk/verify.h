// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/verdict.h"
#include "desk/surroundings.h"
#include "report/document.h"

#include <QFuture>

namespace desk {

/// What is to be thought of a bundle that anyone may have made.
struct Verified {
    QString path;
    QByteArray sha256; ///< of the file, lower-case hexadecimal
    /// With our own reasons added: a report that cannot be read, an XML without its PDF, and remarks on signers that
    /// the signed page of the OCMW names otherwise, which stand first: "verify.otherName", "verify.otherCapacity",
    /// "verify.noDelegation". They are no faults: people have more names than one, and where another person's card was
    /// taken with a reason, that stands in the journal of the OCMW, which nobody can see here.
    bundle::Verdict verdict;
    QList<report::Document> reports; ///< those that can be read
    QDateTime at; ///< when it was checked, UTC
    /// How many issuers answered whether a certificate was revoked, who were asked just now; nothing: none was asked
    /// because the network was left alone.
    std::optional<qsizetype> answers;
    /// Why the file of the OCMW that is open does not take it although it is one of its own: "sign.void", …
    std::optional<base::Problem> refusedAtHome = {};
    bool signersAsNamed = true; ///< every signer has the name and the capacity that the sealed reports give him

    /// Genuine: valid, or only revocation and the like is open, which is said; and both signatures are there.
    [[nodiscard]] bool isAccepted() const { return verdict.outcome == bundle::Outcome::Valid && verdict.complete; }
};

enum class Network {
    Use, ///< ask the issuers whether the signers' certificates were revoked, see askIssuers()
    Leave
};
/// Reads and checks a file in a pool thread. Called in the main thread. Problems: "file.read", "file.tooLarge" only;
/// all else is in the verdict.
[[nodiscard]] QFuture<base::Result<Verified>> verify(
    const Surroundings &surroundings, const QString &path, Network network = Network::Use);
/// What was checked together with the bytes that were, so that nothing can be exchanged in between.
struct VerifiedFile {
    QByteArray container;
    Verified verified;
};
/// Without the network.
[[nodiscard]] QFuture<base::Result<VerifiedFile>> verifyFile(const Surroundings &surroundings, const QString &path);
/// The same, without the network, for bytes at hand; with what issuers said who were asked.
[[nodiscard]] Verified verified(
    const Surroundings &surroundings, const QByteArray &container, const bundle::Asked &asked = {});

} // namespace desk
