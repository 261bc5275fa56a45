// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "card/apdu.h"
#include "card/card.h"
#include "card/pin_pad.h"
#include "card/signing.h"

namespace card {

/// A file of the applet: 3F00, then the folder, then the file.
struct FilePath {
    quint16 folder;
    quint16 file;
};

inline constexpr FilePath identityFile{0xdf01, 0x4031};
inline constexpr FilePath identitySignatureFile{0xdf01, 0x4032};
inline constexpr FilePath addressFile{0xdf01, 0x4033};
inline constexpr FilePath addressSignatureFile{0xdf01, 0x4034};
inline constexpr FilePath photoFile{0xdf01, 0x4035};
[[nodiscard]] FilePath certificateFile(CertificateKind kind);

/// The applet on the other side of a channel; shared by a Card and the rights it has given. Every public call is one
/// transaction, so that no other program comes in between.
class Chip
{
public:
    /// Finds out whether there is an eID applet and which.
    [[nodiscard]] static base::Result<std::shared_ptr<Chip>> identify(std::unique_ptr<Channel> channel);

    [[nodiscard]] const QString &reader() const { return m_reader; }
    [[nodiscard]] int applet() const { return m_applet; }
    [[nodiscard]] KeyKind keyKind() const { return m_applet >= 0x18 ? KeyKind::EcP384 : KeyKind::Rsa2048; }
    [[nodiscard]] const QByteArray &serial() const { return m_serial; }
    [[nodiscard]] bool hasPinPad() const { return m_pad.has_value(); }

    /// Each to its end, in that order.
    [[nodiscard]] base::Result<QList<QByteArray>> fileContents(const QList<FilePath> &paths);
    /// In that order; empty where the card has none of that kind.
    [[nodiscard]] base::Result<QList<QByteArray>> certificates(const QList<CertificateKind> &kinds);
    [[nodiscard]] base::Result<int> triesLeft();
    /// With a PIN: shows it to the card just before the signature. Without: uses the right that the card still holds.
    [[nodiscard]] base::Result<QByteArray> sign(Key key, const SigningOrder &order, const Pin *pin, PinPolicy policy);
    [[nodiscard]] base::Result<void> verifyPin(const Pin &pin, PinPolicy policy);
    /// Shows the PIN and drops the right that it gives, with nobody in between.
    [[nodiscard]] base::Result<void> provePin(const Pin &pin, PinPolicy policy);
    void logOff();

private:
    explicit Chip(std::unique_ptr<Channel> channel) : m_channel(std::move(channel)), m_reader(m_channel->reader()) { }

    [[nodiscard]] base::Result<Transaction> begin();
    [[nodiscard]] base::Result<void> recognize();

    // All of these want a transaction.
    [[nodiscard]] base::Result<void> selectApplet();
    [[nodiscard]] base::Result<QByteArray> cardData();
    [[nodiscard]] base::Result<QByteArray> appletData();
    [[nodiscard]] base::Result<void> select(FilePath path);
    [[nodiscard]] base::Result<void> selectStepwise(FilePath path);
    [[nodiscard]] base::Result<QByteArray> readFrom(qsizetype offset, qsizetype limit);
    [[nodiscard]] base::Result<QByteArray> readCertificate(CertificateKind kind);
    [[nodiscard]] base::Result<QByteArray> keptOrRead(CertificateKind kind);
    [[nodiscard]] base::Result<int> countTries();
    [[nodiscard]] base::Result<void> checkTries(PinPolicy policy);
    [[nodiscard]] base::Result<int> countTriesByVerify();
    [[nodiscard]] base::Result<Answer> setEnvironment(Key key, quint8 algorithm);
    [[nodiscard]] base::Result<void> chooseKey(Key key, quint8 algorithm);
    [[nodiscard]] base::Result<void> showPin(const Pin &pin);
    [[nodiscard]] base::Result<void> showPinOfPad(base::Language language);
    [[nodiscard]] base::Result<QByteArray> computeSignature(const QByteArray &input);

    std::unique_ptr<Channel> m_channel;
    QString m_reader;
    std::optional<PinPad> m_pad;
    QByteArray m_serial;
    int m_applet = 0;
    int m_generation = 0; ///< of the channel, when the chip was seen last
    quint16 m_folder = 0; ///< selected last by us; another program may have gone elsewhere since
};

} // namespace card
