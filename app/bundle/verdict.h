// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/bundle.h"
#include "trust/chain.h"

#include <QHash>

namespace bundle {

/// How much a reason weighs; in this order.
enum class Weight {
    Remark, ///< good to know, changes nothing
    Doubt, ///< something cannot be said: indeterminate
    Fault ///< invalid
};

/// Why a verdict is what it is. `problem.where` is the entry of the container, or empty for the container itself.
struct Reason {
    Weight weight = Weight::Fault;
    base::Problem problem;
};

/// In the words of ETSI EN 319 102-1, whose TOTAL-PASSED, INDETERMINATE and TOTAL-FAILED these are; whether revocation
/// was checked is told beside it.
enum class Outcome {
    Valid,
    Indeterminate,
    Invalid
};

[[nodiscard]] Outcome outcomeOf(const QList<Reason> &reasons);

/// How a container is packed. Ours are canonical (canonical_zip.h), so that any other byte in one shows.
enum class Packing {
    Canonical, ///< by this program, and not a byte of it changed
    /// Of its list of files and its packing one is as this program writes it and the other is not: somebody took it
    /// apart and packed it again. That is a fault even when all that is signed is whole: our containers are kept as
    /// they are.
    Altered,
    Foreign ///< by another program; only what is signed is checked byte for byte
};

/// Baseline level of EN 319 132-1 that holds.
enum class Level {
    B,
    T, ///< with a time stamp of a believed authority
    LT ///< also with the issuer's answer from after it that the certificate was not revoked
};
[[nodiscard]] QString code(Level level); ///< "B", "T", "LT"

/// What stands in one signature file, and what is to be thought of it.
struct SignatureVerdict {
    QString entry; ///< "META-INF/signatures0.xml"
    Outcome outcome = Outcome::Invalid;
    QList<Reason> reasons;

    /// Nothing when the file is so broken that no signer can be read from it.
    std::optional<trust::Certificate> signer;
    QStringList claimedRoles; ///< as written, not vouched for
    std::optional<Role> role; ///< the one claimed role, if it is one of ours
    QDateTime signingTime; ///< UTC, claimed
    Place place; ///< claimed
    QString algorithm; ///< "RSA-SHA256", "ECDSA-SHA384"
    /// At the time stamp where there is one, else at the moment of the check; chain.revocation says whether the
    /// certificate was revoked.
    trust::ChainVerdict chain;
    Level level = Level::B;
    QDateTime stampedAt; ///< UTC, of a believed time stamp; else invalid
    bool foreignStamp = false; ///< the time stamp leans on a root that a person gave

    [[nodiscard]] bool isRevocationChecked() const;
};

struct DataFileVerdict {
    QString name;
    QString mediaType;
    qint64 size = 0;
    QByteArray sha256; ///< 32 bytes
};

/// What is to be thought of a container: the worst of all reasons, which include those of the signatures.
struct Verdict {
    Outcome outcome = Outcome::Invalid;
    QList<Reason> reasons;
    QList<SignatureVerdict> signatures;
    QList<DataFileVerdict> files;
    /// Exactly two signatures, of two different persons, one as secretary, one as chairman or delegate, none invalid.
    bool complete = false;
    bool foreignRoot = false; ///< a signature leans on a root that a person gave
    Packing packing = Packing::Foreign;
    /// There are faults, but of the packing alone: files and signatures are those that were signed.
    bool alteredAround = false;
    /// Somebody signed, and what was signed is whole, whatever was done to the packing around it and whatever it says.
    bool intactInside = false;

    /// Of every signature; there is one.
    [[nodiscard]] bool isRevocationChecked() const;
    [[nodiscard]] bool hasReason(const QString &code) const;
};

/// What issuers said when they were asked just now, by the fingerprint of the certificate: a signer's, or that of an
/// authority above.
using Asked = QHash<QByteArray, trust::RevocationFacts>;

/// Checks a container that anyone may have made. `when` is the moment for the certificates' validity where no time
/// stamp names another. Uses no network: without `asked` or answers kept in the container revocation is not checked,
/// and the verdict says so.
[[nodiscard]] Verdict verify(
    const QByteArray &container, const trust::Anchors &anchors, const QDateTime &when, const Asked &asked = {});

} // namespace bundle
