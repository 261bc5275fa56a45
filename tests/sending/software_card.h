// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/pki/pki.h"
#include "sending/login.h"

#include <QList>

#include <memory>
#include <mutex>

namespace sending {

/// The authentication key of a made-up person in memory, behind the same callback as a card. It notes every request;
/// the callback runs in the network stack's thread.
class SoftwareCard
{
public:
    explicit SoftwareCard(const sandbox::PersonCertificates &person);

    [[nodiscard]] AuthenticationCard card() const { return {m_chain, m_callback, true}; }
    [[nodiscard]] SignCallback callback() const { return m_callback; }
    [[nodiscard]] const QByteArray &certificate() const { return m_chain.first(); }
    [[nodiscard]] const QList<QByteArray> &chain() const { return m_chain; }
    [[nodiscard]] QList<SignRequest> requests() const;
    /// From now on every request is refused with this problem.
    void pullOut(const base::Problem &problem);

private:
    struct Shared {
        sandbox::Key key;
        std::mutex mutex;
        QList<SignRequest> requests;
        std::optional<base::Problem> refusal;
    };
    std::shared_ptr<Shared> m_shared;
    QList<QByteArray> m_chain;
    SignCallback m_callback;
};

} // namespace sending
