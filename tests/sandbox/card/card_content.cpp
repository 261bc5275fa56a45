// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/card_content.h"

#include <QCryptographicHash>

namespace sandbox {

namespace {

/// Certificate files are longer than their certificate, and full of zeros where there is none.
QByteArray certificateFile(Applet applet, const QByteArray &der)
{
    if (der.isEmpty())
        return QByteArray(applet == Applet::V18 ? 2500 : 1300, '\0');
    return der + QByteArray(applet == Applet::V18 ? 1100 : 50, '\0');
}

/// The files that older cards keep at the length of their certificate.
QByteArray issuerFile(Applet applet, const QByteArray &der)
{
    return applet == Applet::V18 ? certificateFile(applet, der) : der;
}

/// Two reserved bytes, the chip maker "SL" and twelve that belong to this key alone.
QByteArray chipSerialFor(const QByteArray &certificate)
{
    return QByteArray::fromHex("534c") + QByteArray::fromHex("9201")
        + QCryptographicHash::hash(certificate, QCryptographicHash::Sha256).left(12);
}

} // namespace

QByteArray tlv(quint8 tag, const QByteArray &value)
{
    QByteArray made(1, static_cast<char>(tag));
    const qsizetype size = value.size();
    if (size >= 0x100)
        made += QByteArray("\x82") + static_cast<char>(size >> 8);
    else if (size >= 0x80)
        made += '\x81';
    return made + static_cast<char>(size & 0xff) + value;
}

CardContent cardContent(const PersonAuthority &authority, const PersonCertificates &person, const CardOptions &options)
{
    CardContent content;
    content.applet = authority.kind == KeyKind::P384 ? Applet::V18 : Applet::V17;
    content.chipSerial = chipSerialFor(person.authentication.certificate);
    content.authentication = person.authentication.key;
    if (options.withSignature)
        content.signature = person.signature.key;
    if (content.applet == Applet::V18)
        content.basic = makeKey(KeyKind::P384);
    content.pin = sandboxPin;
    content.files = pkcs15Files(content.applet, content.chipSerial, options.withSignature);
    content.files.insert(
        personalFiles(content.applet, person.person, content.chipSerial, authority.rrn.key.get(), content.basic.get()));
    const Applet applet = content.applet;
    const QByteArray signature = options.withSignature ? person.signature.certificate : QByteArray();
    content.files.insert({0xdf00, 0x5038}, certificateFile(applet, person.authentication.certificate));
    content.files.insert({0xdf00, 0x5039}, certificateFile(applet, signature));
    content.files.insert({0xdf00, 0x503a}, certificateFile(applet, authority.citizenCa.certificate));
    content.files.insert({0xdf00, 0x503b}, issuerFile(applet, authority.root.certificate));
    content.files.insert({0xdf00, 0x503c}, issuerFile(applet, authority.rrn.certificate));
    return content;
}

} // namespace sandbox
