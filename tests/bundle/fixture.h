// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/canonical_zip.h"
#include "bundle/verdict.h"
#include "sandbox/pki/pki.h"

/// What the tests of bundles share: two persons with cards of either applet, a container, ways to repack one.
class Fixture
{
public:
    Fixture();

    [[nodiscard]] static QList<bundle::DataFile> files();
    [[nodiscard]] static bundle::SignatureRequest request(const sandbox::PersonCertificates &card, bundle::Role role);
    /// Signs as the card does.
    [[nodiscard]] static bundle::SignCallback callback(const sandbox::Identity &identity);
    /// The container with a signature; ends the test program when that fails.
    [[nodiscard]] static QByteArray signedBy(
        const QByteArray &container, const sandbox::PersonCertificates &card, bundle::Role role);
    /// Signed by the secretary with an RSA card, then by the chairman with an EC card.
    [[nodiscard]] QByteArray complete() const;
    [[nodiscard]] bundle::Verdict verdict(const QByteArray &container) const;

    /// The entries of a container that this program packed.
    [[nodiscard]] static QList<bundle::Entry> unpacked(const QByteArray &container);
    [[nodiscard]] static QByteArray entry(const QByteArray &container, const QByteArray &name);
    /// The container, freshly packed with right checksums, with other bytes for an entry.
    [[nodiscard]] static QByteArray replaced(
        const QByteArray &container, const QByteArray &name, const QByteArray &bytes);

    /// Packed as no version of this program does: the list of files, spelled otherwise, stands before the files.
    [[nodiscard]] static QByteArray foreign(const QByteArray &container);

    /// Packed by libzip with a method of libzip and with today's dates, as other programs do.
    [[nodiscard]] static QByteArray packedByLibzip(
        const QList<bundle::Entry> &entries, int method, bool encrypted = false);

    sandbox::Pki pki;
    trust::Anchors anchors = trust::Anchors::belgian();
    sandbox::PersonCertificates secretary; ///< Liesbeth Voorbeeld, RSA
    sandbox::PersonCertificates secretaryEc;
    sandbox::PersonCertificates chairman; ///< Karel Specimen, EC
    sandbox::PersonCertificates chairmanRsa;
    QDateTime when{QDate(2017, 2, 20), QTime(10, 0), Qt::UTC};

    static constexpr const char *firstSignature = "META-INF/signatures0.xml";
    static constexpr const char *secondSignature = "META-INF/signatures1.xml";
};

/// "outcome: codes", for messages of failed tests.
[[nodiscard]] QByteArray described(const bundle::Verdict &verdict);
