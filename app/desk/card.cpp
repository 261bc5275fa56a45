// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/card.h"

#include "card/situations.h"
#include "desk/card_thread.h"

#include <QCryptographicHash>

#include <algorithm>
#include <mutex>
#include <semaphore>
#include <thread>

namespace desk {

namespace {

using card::CertificateKind;

/// The photo, when it is the one that the identity file vouches for.
QByteArray checkedPhoto(card::Card &card, const card::Identity &identity)
{
    const base::Result<QByteArray> photo = card.photo();
    if (!photo)
        return {};
    for (const auto algorithm : {QCryptographicHash::Sha384, QCryptographicHash::Sha256, QCryptographicHash::Sha1}) {
        if (QCryptographicHash::hash(*photo, algorithm) == identity.photoHash)
            return *photo;
    }
    return {};
}

/// The certificates of a card, each where it could be read and understood.
struct Certificates {
    base::Result<trust::Certificate> signature;
    base::Result<trust::Certificate> authentication;
    QList<trust::Certificate> issuers;
};

base::Result<trust::Certificate> understood(const QByteArray &der)
{
    return der.isEmpty() ? base::Result<trust::Certificate>(card::certificateMissing())
                         : trust::Certificate::fromDer(der);
}

base::Result<Certificates> certificatesOf(card::Card &card)
{
    const base::Result<QList<QByteArray>> ders = card.certificates({CertificateKind::Signature,
        CertificateKind::Authentication, CertificateKind::CitizenCa, CertificateKind::Root});
    if (!ders)
        return ders.problem();
    Certificates all{understood(ders->at(0)), understood(ders->at(1)), {}};
    for (const QByteArray &der : ders->mid(2)) {
        if (const base::Result<trust::Certificate> issuer = understood(der))
            all.issuers.append(*issuer);
    }
    return all;
}

trust::ChainVerdict judged(const base::Result<trust::Certificate> &certificate,
    const QList<trust::Certificate> &issuers, trust::Use use, const trust::Anchors &anchors)
{
    if (certificate)
        return trust::verifyChain(*certificate, issuers, use, QDateTime::currentDateTimeUtc(), anchors);
    trust::ChainVerdict verdict;
    verdict.problem = certificate.problem();
    return verdict;
}

base::Result<CardView> viewOf(const trust::Anchors &anchors, const QString &reader)
{
    base::Result<card::Card> card = card::Card::open(reader);
    if (!card)
        return card.problem();
    const base::Result<card::Identity> identity = card->identity();
    if (!identity && identity.problem().kind == base::Kind::Environment)
        return identity.problem();
    const base::Result<int> tries = card->triesLeft();
    if (!tries)
        return tries.problem();
    const base::Result<Certificates> certificates = certificatesOf(*card);
    if (!certificates)
        return certificates.problem();
    CardView view;
    view.reader = card->reader();
    view.chipSerial = card->chipSerial();
    if (identity) {
        view.holder = identity->fullName();
        view.photo = checkedPhoto(*card, *identity);
        view.validUntil = identity->validUntil;
    } else { // signing does not need these files
        view.identityProblem = identity.problem();
        view.holder = certificates->signature ? certificates->signature->personName() : QString();
    }
    view.keyKind = card->keyKind() == card::KeyKind::EcP384 ? QStringLiteral("EC P-384") : QStringLiteral("RSA-2048");
    view.applet = QStringLiteral("%1.%2").arg(card->applet() >> 4).arg(card->applet() & 15);
    view.triesLeft = *tries;
    view.hasPinPad = card->hasPinPad();
    const QList<trust::Certificate> &issuers = certificates->issuers;
    view.signature = judged(certificates->signature, issuers, trust::Use::PersonSignature, anchors);
    view.authentication = judged(certificates->authentication, issuers, trust::Use::PersonAuthentication, anchors);
    return view;
}

base::Result<HolderView> holderOf(const QString &reader)
{
    base::Result<card::Card> card = card::Card::open(reader);
    if (!card)
        return card.problem();
    base::Result<card::Identity> identity = card->identity();
    if (!identity)
        return identity.problem();
    base::Result<card::Address> address = card->address();
    if (!address)
        return address.problem();
    return HolderView{*std::move(identity), *std::move(address)};
}

constexpr int longestLook = 10'000; // ms; a look also ends by itself when something changes
constexpr std::chrono::seconds pauseWithoutService(2);

} // namespace

QFuture<base::Result<QList<card::ReaderState>>> readers()
{
    return CardThread::run([] { return card::readers(); });
}

QFuture<base::Result<CardView>> lookAtCard(const Surroundings &surroundings, const QString &reader)
{
    return CardThread::run([anchors = surroundings.anchors(), reader] { return viewOf(anchors, reader); });
}

QFuture<base::Result<HolderView>> readHolder(const QString &reader)
{
    return CardThread::run([reader] { return holderOf(reader); });
}

QFuture<base::Result<void>> provePin(const CardView &view, card::Pin pin, card::PinPolicy policy)
{
    return CardThread::run(
        [reader = view.reader, serial = view.chipSerial, policy, pin = std::move(pin)]() -> base::Result<void> {
            base::Result<card::Card> card = card::Card::open(reader);
            if (!card)
                return card.problem();
            if (card->chipSerial() != serial) // exchanged while the PIN was typed
                return card::cardChanged(reader);
            return card->provePin(pin, policy);
        });
}

void letCardsGo(std::chrono::milliseconds longest)
{
    const auto done = std::make_shared<std::binary_semaphore>(0);
    static_cast<void>(CardThread::run([done] {
        done->release();
        return true;
    }));
    static_cast<void>(done->try_acquire_for(longest));
}

/// What the object and its thread share.
struct CardWatch::Link {
    card::ReaderWatch watch;
    std::mutex guard;
    CardWatch *owner = nullptr; ///< null once it has gone; under `guard`

    [[nodiscard]] bool isOwned()
    {
        const std::lock_guard lock(guard);
        return owner != nullptr;
    }
    /// Posts to the owner's thread; what is posted to an object goes with the object.
    void tell(const base::Result<QList<card::ReaderState>> &seen)
    {
        const std::lock_guard lock(guard);
        if (owner)
            QMetaObject::invokeMethod(
                owner, [to = owner, seen] { to->take(seen); }, Qt::QueuedConnection);
    }
};

CardWatch::CardWatch(QObject *parent) : QObject(parent), m_link(std::make_shared<Link>())
{
    m_link->owner = this;
    std::thread([link = m_link] {
        while (link->isOwned()) {
            const base::Result<QList<card::ReaderState>> seen = link->watch.next(longestLook);
            link->tell(seen);
            if (!seen)
                std::this_thread::sleep_for(pauseWithoutService);
        }
    }).detach();
}

CardWatch::~CardWatch()
{
    {
        const std::lock_guard lock(m_link->guard);
        m_link->owner = nullptr;
    }
    m_link->watch.stop();
}

void CardWatch::take(const base::Result<QList<card::ReaderState>> &seen)
{
    const QList<card::ReaderState> now = seen ? *seen : QList<card::ReaderState>();
    const QString before = m_problem ? m_problem->code : QString();
    const bool sameProblem = before == (seen ? QString() : seen.problem().code);
    if (now == m_readers && sameProblem)
        return;
    m_readers = now;
    m_problem = seen ? std::nullopt : std::optional(seen.problem());
    emit changed();
}

CardGuard::CardGuard(const QString &reader, QObject *parent) : QObject(parent), m_reader(reader)
{
    connect(&m_watch, &CardWatch::changed, this, &CardGuard::look);
}

void CardGuard::look()
{
    if (m_problem)
        return;
    m_problem = seen();
    if (m_problem)
        emit lost();
}

std::optional<base::Problem> CardGuard::seen()
{
    if (m_watch.problem())
        return m_watch.problem();
    const QList<card::ReaderState> &all = m_watch.readers();
    const auto ours = std::find_if(
        all.cbegin(), all.cend(), [this](const card::ReaderState &state) { return state.name == m_reader; });
    if (ours == all.cend())
        return card::unknownReader(m_reader);
    if (!m_events)
        m_events = ours->events;
    if (!ours->cardPresent || ours->events != *m_events) // pulled and put back counts, too
        return card::cardRemoved(m_reader);
    return std::nullopt;
}

} // namespace desk
