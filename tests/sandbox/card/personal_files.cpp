// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/card_content.h"

#include "sandbox/card/card_crypto.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

/// Identity, address, photo and the national register's signatures over them.
namespace sandbox {

namespace {

constexpr qsizetype signatureFileSize = 256;

/// A grey head and shoulders of 140 x 200, as small as real ones.
QByteArray photo()
{
    QFile file(QStringLiteral(":/card/photo.jpg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "01 JAN  1990", in Dutch, the month padded to four letters.
QByteArray printedBirthDate(QDate day)
{
    static const char *const months[]
        = {"JAN ", "FEB ", "MAAR", "APR ", "MEI ", "JUN ", "JUL ", "AUG ", "SEP ", "OKT ", "NOV ", "DEC "};
    return QStringLiteral("%1 %2 %3")
        .arg(day.day(), 2, 10, QLatin1Char('0'))
        .arg(QLatin1String(months[day.month() - 1]))
        .arg(day.year())
        .toLatin1();
}

/// Ten digits of the chip and their remainder by 97, as on the cards of Belgians.
QByteArray cardNumber(const QByteArray &chipSerial)
{
    const quint64 number = 5'920'000'000ULL + qFromBigEndian<quint32>(chipSerial.constData() + 4) % 9'999'999ULL;
    const int check = static_cast<int>(number % 97);
    return QByteArray::number(number) + QByteArray::number(check == 0 ? 97 : check).rightJustified(2, '0');
}

bool isWoman(const Person &person)
{
    return person.nationalNumber.mid(6, 3).toInt() % 2 == 0; // the register counts women with even numbers
}

QByteArray identity(Applet applet, const Person &person, const QByteArray &chipSerial, const QByteArray &photoHash)
{
    QByteArray file;
    if (applet == Applet::V18)
        file += tlv(0x00, QByteArray::fromHex("0001"));
    const auto printed = [](QDate day) { return day.toString(QStringLiteral("dd.MM.yyyy")).toLatin1(); };
    file += tlv(0x01, cardNumber(chipSerial)) + tlv(0x02, chipSerial) + tlv(0x03, printed(cardBegins))
        + tlv(0x04, printed(cardEnds)) + tlv(0x05, "Voorbeeldegem") + tlv(0x06, person.nationalNumber.toUtf8())
        + tlv(0x07, person.surname.toUtf8()) + tlv(0x08, person.givenNames.toUtf8()) + tlv(0x09, "") + tlv(0x0a, "Belg")
        + tlv(0x0b, "Voorbeeldegem") + tlv(0x0c, printedBirthDate(person.born)) + tlv(0x0d, isWoman(person) ? "V" : "M")
        + tlv(0x0e, "") + tlv(0x0f, "1") + tlv(0x10, "0") + tlv(0x11, photoHash);
    return file;
}

QByteArray address(Applet applet)
{
    QByteArray file = applet == Applet::V18 ? tlv(0x00, QByteArray::fromHex("0001")) : QByteArray();
    file += tlv(0x01, "Voorbeeldplein 2 ") + tlv(0x02, "9999") + tlv(0x03, "Voorbeeldegem");
    return file;
}

QByteArray padded(const QByteArray &content, qsizetype size)
{
    return content + QByteArray(std::max<qsizetype>(0, size - content.size()), '\0');
}

} // namespace

Files personalFiles(
    Applet applet, const Person &person, const QByteArray &chipSerial, EVP_PKEY *registerKey, EVP_PKEY *basicKey)
{
    constexpr qsizetype addressFileSize = 121;
    const bool ec = applet == Applet::V18;
    const QByteArray picture = photo();
    const QByteArray photoHash
        = QCryptographicHash::hash(picture, ec ? QCryptographicHash::Sha384 : QCryptographicHash::Sha256);
    QByteArray person4031 = identity(applet, person, chipSerial, photoHash);
    Files files;
    if (basicKey) {
        const QByteArray publicKey = publicKeyDer(basicKey);
        person4031 += tlv(0x1a, QCryptographicHash::hash(publicKey, QCryptographicHash::Sha384));
        files.insert({0xdf01, 0x4040}, publicKey);
    }
    const QByteArray identitySignature = padded(fileSignature(registerKey, person4031), signatureFileSize);
    const QByteArray address4033 = address(applet);
    // Over the address without its padding and the whole signature file of the identity with its padding.
    const QByteArray addressSignature
        = padded(fileSignature(registerKey, address4033 + identitySignature), signatureFileSize);
    files.insert({0xdf01, 0x4031}, person4031);
    files.insert({0xdf01, 0x4032}, identitySignature);
    files.insert({0xdf01, 0x4033}, padded(address4033, addressFileSize));
    files.insert({0xdf01, 0x4034}, addressSignature);
    files.insert({0xdf01, 0x4035}, picture);
    return files;
}

} // namespace sandbox
