// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "card/channel.h"
#include "card/identity.h"
#include "card/pin.h"

#include <QByteArray>
#include <QString>

#include <memory>

/// The Belgian eID card over PC/SC, without middleware: applets 1.7 (RSA-2048) and 1.8 (EC P-384).
///
/// Every call here blocks: for the card's own time (a signature takes up to a second), and without limit while another
/// program holds the card or the card is silent. Use one worker thread for all of it and never join that thread when
/// quitting. Objects belong to the thread that uses them. Nothing asks the person anything: ask for the PIN first.
namespace card {

enum class CertificateKind {
    Authentication,
    Signature,
    CitizenCa,
    Root,
    NationalRegister, ///< checks the identity and address files
};

enum class Key {
    Authentication, ///< log-in; the card lets it sign while the PIN right lasts
    Signature, ///< non-repudiation, for documents; the card wants the PIN before each signature
};

enum class KeyKind {
    Rsa2048, ///< applet 1.7
    EcP384, ///< applet 1.8
};

enum class Scheme {
    RsaPkcs1, ///< RSASSA-PKCS1-v1_5; applet 1.7
    RsaPss, ///< RSASSA-PSS, SHA-256 only, with MGF1 and a salt of the same: applet 1.7
    Ecdsa, ///< gives r and s of 48 bytes each, one after the other: applet 1.8
};

enum class HashAlgorithm {
    Sha256,
    Sha384,
    Sha512,
};

/// The files about the holder, byte for byte as they are on the card, so that the signatures of the National Register
/// can be checked with CertificateKind::NationalRegister. Its signatures stand at the beginning of their files; RSA
/// ones fill them, those of elliptic curves are DER with zeros behind. Signed are the identity as it is, and the
/// address without the zeros at its end, followed by the whole file with the signature of the identity.
struct PersonalFiles {
    QByteArray identity; ///< for parsedIdentity()
    QByteArray identitySignature;
    QByteArray address; ///< for parsedAddress()
    QByteArray addressSignature;
    QByteArray photo; ///< JPEG; Identity::photoHash is over this
};

class Chip;

/// The right to sign with the authentication key without typing the PIN again. The card drops it when this object ends,
/// when another program resets the card or logs off, or when the card is pulled. The PIN itself is not kept.
class AuthenticationRight
{
public:
    AuthenticationRight(AuthenticationRight &&) noexcept = default;
    AuthenticationRight &operator=(AuthenticationRight &&other) noexcept;
    ~AuthenticationRight();

    /// Signs a digest with the authentication key. "card.pin.needed" when the right is gone: log in again.
    [[nodiscard]] base::Result<QByteArray> sign(Scheme scheme, HashAlgorithm hash, const QByteArray &digest);
    /// Drops the right now (LOG OFF). Harmless when it is gone already.
    void drop();

private:
    friend class Card;
    explicit AuthenticationRight(std::shared_ptr<Chip> chip) : m_chip(std::move(chip)) { }
    std::shared_ptr<Chip> m_chip; ///< empty once dropped
};

/// One eID card in one reader. Once it was pulled, every call says "card.removed": open it anew.
///
/// Problems of all calls: "card.service.missing", "card.removed", "card.interrupted" (another program reset the card),
/// "card.busy", "card.fault" (an answer that an eID does not give).
class Card
{
public:
    /// Connects to the card in the reader of that name, or to the only eID found when the name is empty.
    /// Problems: "card.reader.none", "card.reader.unknown", "card.none", "card.notEid", "card.several" (choose a
    /// reader), "card.notActivated", "card.applet.old" (before 1.7: such cards are no longer valid).
    [[nodiscard]] static base::Result<Card> open(const QString &readerName = {});
    /// The same over a channel that is connected already.
    [[nodiscard]] static base::Result<Card> over(std::unique_ptr<Channel> channel);

    Card(Card &&) noexcept = default;
    Card &operator=(Card &&) noexcept = default;
    ~Card() = default;

    [[nodiscard]] const QString &reader() const;
    /// Applet version as on the card: 0x17 or 0x18, or later.
    [[nodiscard]] int applet() const;
    [[nodiscard]] KeyKind keyKind() const;
    /// The reader has keys of its own, which take the PIN: use Pin::onPad(), and ask nobody to type it here.
    [[nodiscard]] bool hasPinPad() const;
    /// 16 bytes that no other card has.
    [[nodiscard]] const QByteArray &chipSerial() const;

    [[nodiscard]] base::Result<Identity> identity();
    [[nodiscard]] base::Result<Address> address();
    /// A small grey JPEG.
    [[nodiscard]] base::Result<QByteArray> photo();

    /// All files about the holder in one go, not looked into.
    [[nodiscard]] base::Result<PersonalFiles> personalFiles();

    /// The certificate in DER. Read once per card, then kept in memory (not on disk). "card.certificate.missing" when
    /// the card has none of that kind (children, holder's choice).
    [[nodiscard]] base::Result<QByteArray> certificate(CertificateKind kind);
    /// Several in one go, in that order; empty where the card has none of that kind.
    [[nodiscard]] base::Result<QList<QByteArray>> certificates(const QList<CertificateKind> &kinds);

    /// 0 (blocked) to 3. Costs no try.
    [[nodiscard]] base::Result<int> triesLeft();

    /// Signs a digest of the length of its hash: one transaction of key choice, PIN, signature. The PIN right of the
    /// authentication key is dropped at once after it. Verify the signature with the certificate before using it.
    /// Problems: "card.pin.format", "card.pin.wrong" (args: tries left), "card.pin.lastTry" (nothing was tried),
    /// "card.pin.blocked", "card.scheme.unsupported", "card.changed" (another card is in the reader); with a PIN typed
    /// on the reader also "card.pin.timeout", "card.pin.cancelled", "card.pad.unusable".
    [[nodiscard]] base::Result<QByteArray> sign(
        Key key, Scheme scheme, HashAlgorithm hash, const QByteArray &digest, const Pin &pin, PinPolicy policy = {});

    /// Shows the PIN to the card once, for several signatures with the authentication key (a TLS log-in). Problems as
    /// sign().
    [[nodiscard]] base::Result<AuthenticationRight> authenticate(const Pin &pin, PinPolicy policy = {});
    /// Shows the PIN to the card and drops the right at once, before another program can use it: the person knows the
    /// PIN. Problems as sign().
    [[nodiscard]] base::Result<void> provePin(const Pin &pin, PinPolicy policy = {});

private:
    explicit Card(std::shared_ptr<Chip> chip) : m_chip(std::move(chip)) { }
    std::shared_ptr<Chip> m_chip;
};

} // namespace card
