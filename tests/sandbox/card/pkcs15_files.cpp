// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/card_content.h"

/// The PKCS#15 files that other programs (OpenSC) find keys and certificates by.
namespace sandbox {

namespace {

constexpr quint8 sequence = 0x30;
constexpr quint8 integer = 0x02;
constexpr quint8 bits = 0x03;
constexpr quint8 octets = 0x04;
constexpr quint8 utf8 = 0x0c;

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

QByteArray pathTo(const char *digits)
{
    return tlv(sequence, tlv(octets, hex(digits)));
}

QByteArray directory()
{
    return tlv(0x61,
        tlv(0x4f, hex("a000000177504b43532d3135")) + tlv(0x50, "BELPIC") + tlv(0x51, hex("3f00df00"))
            + tlv(0x73, hex("0603603802")));
}

QByteArray objectDirectory()
{
    return tlv(0xa0, pathTo("3f00df005035")) + tlv(0xa4, pathTo("3f00df005037")) + tlv(0xa8, pathTo("3f00df005034"));
}

QByteArray tokenInfo(Applet applet, const QByteArray &chipSerial)
{
    const char *versions = applet == Applet::V18 ? "01040000" : "01030000";
    return tlv(sequence,
        tlv(integer, hex("00")) + tlv(octets, chipSerial) + tlv(0x80, "BELPIC") + tlv(bits, hex("0430"))
            + tlv(0x9e, hex(versions)));
}

QByteArray pinDirectory()
{
    const QByteArray attributes = tlv(bits, hex("020c")) + tlv(0x0a, hex("00")) + tlv(integer, hex("04"))
        + tlv(integer, hex("08")) + tlv(0x80, hex("01")) + tlv(octets, hex("ff")) + pathTo("3f00");
    return tlv(sequence,
        tlv(sequence, tlv(utf8, "Basic PIN") + tlv(bits, hex("06c0"))) + tlv(sequence, tlv(octets, hex("01")))
            + tlv(0xa1, tlv(sequence, attributes)));
}

struct KeyEntry {
    const char *label;
    const char *id;
    const char *usage;
    const char *reference;
    bool userConsent;
};

QByteArray privateKey(Applet applet, const KeyEntry &entry)
{
    QByteArray common = tlv(utf8, entry.label) + tlv(bits, hex("06c0")) + tlv(octets, hex("01"));
    if (entry.userConsent)
        common += tlv(integer, hex("01"));
    const QByteArray classAttributes = tlv(octets, hex(entry.id)) + tlv(bits, hex(entry.usage)) + tlv(bits, hex("03b8"))
        + tlv(integer, hex(entry.reference));
    const char *size = applet == Applet::V18 ? "0180" : "0800";
    const QByteArray type = tlv(0xa1, tlv(sequence, pathTo("3f00df00") + tlv(integer, hex(size))));
    return tlv(applet == Applet::V18 ? 0xa0 : sequence, tlv(sequence, common) + tlv(sequence, classAttributes) + type);
}

QByteArray privateKeyDirectory(Applet applet, bool withSignature)
{
    const QByteArray authentication = privateKey(applet, {"Authentication", "02", "0520", "0082", false});
    return withSignature ? authentication + privateKey(applet, {"Signature", "03", "060040", "0083", true})
                         : authentication;
}

struct CertificateEntry {
    const char *label;
    const char *id;
    const char *path;
    bool authority;
};

QByteArray certificate(Applet applet, const CertificateEntry &entry)
{
    // Older cards mark certificates as private objects behind the PIN, though the files can be read by all.
    QByteArray common = tlv(utf8, entry.label);
    common += applet == Applet::V18 ? tlv(bits, hex("0640")) : tlv(bits, hex("06c0")) + tlv(octets, hex("01"));
    QByteArray classAttributes = tlv(octets, hex(entry.id));
    if (entry.authority)
        classAttributes += tlv(0x01, hex("ff"));
    return tlv(sequence,
        tlv(sequence, common) + tlv(sequence, classAttributes) + tlv(0xa1, tlv(sequence, pathTo(entry.path))));
}

QByteArray certificateDirectory(Applet applet, bool withSignature)
{
    const QByteArray signature = certificate(applet, {"Signature", "03", "3f00df005039", false});
    const QByteArray entries = certificate(applet, {"Authentication", "02", "3f00df005038", false})
        + (withSignature ? signature : QByteArray()) + certificate(applet, {"CA", "04", "3f00df00503a", true})
        + certificate(applet, {"Root", "06", "3f00df00503b", true});
    return entries + QByteArray(withSignature ? 0 : signature.size(), '\0'); // the file keeps its length
}

} // namespace

Files pkcs15Files(Applet applet, const QByteArray &chipSerial, bool withSignature)
{
    return {
        {{0x0000, 0x2f00}, directory()},
        {{0xdf00, 0x5031}, objectDirectory()},
        {{0xdf00, 0x5032}, tokenInfo(applet, chipSerial)},
        {{0xdf00, 0x5034}, pinDirectory()},
        {{0xdf00, 0x5035}, privateKeyDirectory(applet, withSignature)},
        {{0xdf00, 0x5037}, certificateDirectory(applet, withSignature)},
    };
}

} // namespace sandbox
