// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/bundle_file.h"
#include "desk/held_card.h"
#include "desk/send.h"

namespace desk {

/// The right to use the authentication key, in the thread of the card and only there.
class HeldRight
{
public:
    using Right = std::optional<card::AuthenticationRight>;

    HeldRight() = default;
    ~HeldRight();
    HeldRight(const HeldRight &) = delete;
    HeldRight &operator=(const HeldRight &) = delete;

    /// Shows the PIN to the card.
    [[nodiscard]] QFuture<base::Result<void>> take(const HeldCard &card, const std::shared_ptr<GivenPin> &pin);
    /// Ends it now; what comes to sign after that is refused.
    void drop();
    /// Has TLS digests signed; called in the thread of the network, which waits for the card meanwhile.
    [[nodiscard]] sending::SignCallback callback() const;

private:
    std::shared_ptr<Right> m_right = std::make_shared<Right>();
};

/// What a session consists of. Ends in reverse order: the log-in before the right, the right before the card.
class Session::Parts
{
public:
    Parts(Workplace &place, const LogInRequest &asked) : workplace(place), request(asked) { }

    Workplace &workplace;
    LogInRequest request;
    HeldCard card;
    HeldRight right;
    std::unique_ptr<CardFacts> facts; ///< once the card was read
    std::unique_ptr<sending::Login> login;
    QList<sending::Mandate> mandates;
    std::optional<base::Problem> clockWarning;
    int maxTries = 0;
    bool over = false; ///< logged out
};

/// What a bundle goes over. The log-in must live until the delivery has ended.
struct Route {
    sending::Login &login;
    QUrl endpoint; ///< as the outbox keeps it
    int maxTries = 0; ///< without any progress before giving up; 0: none too many
    std::function<void(const sending::Progress &)> progress;
    sending::Wait wait = {}; ///< by default a timer
};

/// `Session::send` over a log-in of any kind; ends when `parent` does.
[[nodiscard]] QFuture<base::Result<Received>> deliver(
    Workplace &workplace, const Route &route, const QString &bundlePath, QObject *parent);

/// `Session::withdraw` over a log-in of any kind, which must live until the future has ended.
[[nodiscard]] QFuture<base::Result<void>> withdrawAt(
    Workplace &workplace, sending::Login &login, const QUrl &endpoint, const QString &bundlePath);

/// Issuers that go along with the certificate (DER); the other side has the root or does not believe it.
[[nodiscard]] QList<QByteArray> withoutRoot(const QList<QByteArray> &chain);
/// Of the OCMW; empty when it is not filled in.
[[nodiscard]] QString enterpriseNumber(const Workplace &workplace);

/// Whether this bundle can be sent to this endpoint now. Problems: "send.example", "send.unsigned",
/// "sign.certificate" (a signature of an unknown issuer), "send.otherEndpoint".
[[nodiscard]] base::Result<void> sendable(const Workplace &workplace, const BundleFile &file, const QUrl &endpoint);

/// The announcement of a bundle that was checked: OCMW, year and reports as the sealed XML says.
[[nodiscard]] sending::Submission submissionOf(
    const Records &records, const QList<report::Document> &documents, const sending::BundleSource &bundle);

} // namespace desk
