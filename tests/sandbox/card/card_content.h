// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sandbox/pki/pki.h"

#include <QByteArray>
#include <QMap>

#include <compare>

/// What is written on a made-up Belgian eID card. Structures as in the public card content documents of applets 1.7
/// and 1.8.
namespace sandbox {

enum class Applet {
    V17, ///< RSA-2048
    V18, ///< EC P-384
};

/// 3F00, a folder (DF00 keys and certificates, DF01 personal data; 0 for the root itself) and a file in it.
struct FileId {
    quint16 folder = 0;
    quint16 file = 0;
    auto operator<=>(const FileId &) const = default;
};

using Files = QMap<FileId, QByteArray>;

struct CardContent {
    Applet applet = Applet::V17;
    QByteArray chipSerial; ///< 16 bytes
    Files files;
    Key authentication;
    Key signature;
    Key basic; ///< applet 1.8: proves that the card is no copy
    QByteArray pin; ///< digits
};

/// What a card may lack.
struct CardOptions {
    bool withSignature = true; ///< false: no signature certificate and key, as on a child's card
    bool certificatesEndToo = false; ///< with the card, as on real ones; else they outlast it
};

/// Printed on every sandbox card: the first and the last day on which it is valid.
inline const QDate cardBegins(2016, 3, 14);
inline const QDate cardEnds(2026, 3, 14);

/// The PIN of every sandbox card.
inline constexpr const char *sandboxPin = "1234";

/// A card for a person whose keys come from that authority; the authority's kind decides the applet.
[[nodiscard]] CardContent cardContent(
    const PersonAuthority &authority, const PersonCertificates &person, const CardOptions &options = {});

// The parts of it.
[[nodiscard]] Files pkcs15Files(Applet applet, const QByteArray &chipSerial, bool withSignature);
[[nodiscard]] Files personalFiles(
    Applet applet, const Person &person, const QByteArray &chipSerial, EVP_PKEY *registerKey, EVP_PKEY *basicKey);

/// Tag, length (below 128, or as in BER) and value.
[[nodiscard]] QByteArray tlv(quint8 tag, const QByteArray &value);

} // namespace sandbox
