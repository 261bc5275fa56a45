// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/pin_pad.h"

#include "card/situations.h"

#include <QtEndian>

namespace card {

namespace {

constexpr quint8 verifyPinDirect = 0x06;
constexpr quint8 shortestPinOnPad = 4;

/// Windows language numbers, low byte first.
QByteArray languageBytes(base::Language language)
{
    switch (language) {
    case base::Language::Dutch: return QByteArray::fromHex("1304");
    case base::Language::French: return QByteArray::fromHex("0c04");
    case base::Language::German: return QByteArray::fromHex("0704");
    case base::Language::English: return QByteArray::fromHex("0904");
    }
    return QByteArray::fromHex("0904");
}

/// What single readers do otherwise than the standard.
void adapt(PinPad &pad, const ReaderFeatures &reader)
{
    constexpr quint32 firmwareThatKnowsFormats = 0x05060000;
    const bool isSpr = reader.name.contains(QLatin1String("SPRx32")) || reader.name.contains(QLatin1String("SPR532"))
        || reader.name.contains(QLatin1String("SPR 532"));
    if (isSpr && reader.firmware != 0 && reader.firmware < firmwareThatKnowsFormats)
        pad.format = 0x01;
    if (reader.name.contains(QLatin1String("GemPC Pinpad")) || reader.name.contains(QLatin1String("GemPCPinpad")))
        pad.longestPin = 8;
}

} // namespace

std::optional<PinPad> pinPadOf(const ReaderFeatures &reader)
{
    constexpr qsizetype entrySize = 6; // tag, length (always 4), control code, big-endian
    for (qsizetype at = 0; at + entrySize <= reader.list.size(); at += entrySize) {
        if (reader.list.at(at + 1) != '\x04')
            return std::nullopt; // no list that we know
        if (reader.list.at(at) == verifyPinDirect) {
            PinPad pad{qFromBigEndian<quint32>(reader.list.constData() + at + 2)};
            adapt(pad, reader);
            return pad;
        }
    }
    return std::nullopt;
}

QByteArray verifyStructure(const PinPad &pad, base::Language language)
{
    QByteArray structure = QByteArray::fromHex("1e1e"); // seconds for the first key, and between keys
    structure += static_cast<char>(pad.format); // unit bytes, PIN after one byte, left, BCD
    structure += QByteArray::fromHex("4704"); // block of 7 bytes with a length of 4 bits, which stands at bit 4
    structure += static_cast<char>(pad.longestPin);
    structure += static_cast<char>(shortestPinOnPad);
    structure += QByteArray::fromHex("0201"); // ends with the OK key; one message on the display
    structure += languageBytes(language);
    structure += QByteArray::fromHex("00000000"); // the first message; no prologue of T=1
    structure += QByteArray::fromHex("0d000000"); // length of what follows, low byte first
    return structure + QByteArray::fromHex("002000010820ffffffffffffff");
}

std::optional<base::Problem> padProblem(quint16 status, const QString &reader)
{
    switch (status) {
    case 0x6400: return padTimeout();
    case 0x6401: return padCancelled();
    case 0x6403: return pinFormat();
    case 0x6b80: return padUnusable(reader);
    default: return std::nullopt;
    }
}

} // namespace card
