// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bundle/fixture.h"
#include "bundle/proofs.h"
#include "sandbox/services/ocsp_answer.h"

/// Raises containers of a fixture with answers that are made in this process.
class Raising
{
public:
    explicit Raising(const Fixture &fixture) : authority(fixture.pki.timeStamps.signer), m_f(fixture) { }

    /// With a time stamp in every signature, and then an answer of the issuer.
    [[nodiscard]] QByteArray raised(const QByteArray &container) const { return answered(stamped(container)); }
    [[nodiscard]] QByteArray stamped(const QByteArray &container) const;
    [[nodiscard]] QByteArray answered(const QByteArray &container) const;
    /// With these proofs in the signature of that number, whatever they are worth.
    [[nodiscard]] static QByteArray with(const QByteArray &container, int signature, const bundle::Proofs &proofs);

    [[nodiscard]] QByteArray token(const QByteArray &imprint) const;
    [[nodiscard]] QByteArray answerAbout(const sandbox::PersonCertificates &card) const;

    sandbox::Identity authority; ///< of the time stamps
    QDateTime stampedAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    QList<sandbox::Revoked> revoked;

private:
    const Fixture &m_f;
};
