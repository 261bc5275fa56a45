// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/virtual_card.h"

#include "sandbox/card/status.h"

#include <openssl/rand.h>

namespace sandbox {

namespace {

constexpr int freshTries = 3;

/// Le of one byte: 0 stands for 256.
int expectedBytes(char byte)
{
    const int value = static_cast<quint8>(byte);
    return value == 0 ? 256 : value;
}

} // namespace

QByteArray ForeignCard::atr() const
{
    return QByteArray::fromHex("3b02536c"); // T=0, two historical bytes: nothing like an eID
}

QByteArray ForeignCard::answer(const QByteArray &)
{
    return status(0x6e00);
}

QByteArray VirtualCard::atr() const
{
    return QByteArray::fromHex(isEc() ? "3b7f96000080318065b085040120120fff829000" : "3b9813400aa503010101ad1311");
}

void VirtualCard::reset()
{
    m_folder = 0;
    m_file.reset();
    m_waiting.clear();
    m_environment.reset();
    dropRights();
}

void VirtualCard::dropRights()
{
    m_pinOnce = false;
    m_pinFresh = 0;
}

/// A VERIFY that no signature used up turns into the lasting right of the authentication key.
void VirtualCard::spendFreshness()
{
    if (m_pinFresh > 0 && --m_pinFresh == 0)
        m_pinOnce = true;
}

std::optional<VirtualCard::Command> VirtualCard::parsed(const QByteArray &bytes)
{
    if (bytes.size() < 4)
        return std::nullopt;
    const auto byteAt = [&](qsizetype place) { return static_cast<quint8>(bytes.at(place)); };
    Command command{byteAt(0), byteAt(1), byteAt(2), byteAt(3), {}, {}};
    if (bytes.size() == 5)
        command.expected = expectedBytes(bytes.at(4));
    if (bytes.size() > 5) {
        // T=0 has no Le after data; a driver that sends one would break on a real reader.
        if (byteAt(4) == 0 || bytes.size() != 5 + byteAt(4))
            return std::nullopt;
        command.data = bytes.mid(5);
    }
    return command;
}

QByteArray VirtualCard::answer(const QByteArray &bytes)
{
    const std::optional<Command> command = parsed(bytes);
    if (!command)
        return status(0x6700);
    constexpr quint8 getResponseIns = 0xc0;
    constexpr quint8 computeIns = 0x2a;
    constexpr quint8 verifyIns = 0x20;
    constexpr quint8 changeIns = 0x24;
    if (command->ins != getResponseIns)
        m_waiting.clear(); // any other command drops what was waiting
    const QByteArray answered = command->cla == 0x80 ? handledProprietary(*command)
        : command->cla == 0x00                       ? handled(*command)
                                                     : status(0x6e00);
    const bool pinJustShown = (command->ins == verifyIns || command->ins == changeIns) && !command->data.isEmpty();
    if (!pinJustShown && command->ins != computeIns && command->ins != getResponseIns)
        spendFreshness();
    return answered;
}

QByteArray VirtualCard::handled(const Command &command)
{
    switch (command.ins) {
    case 0x20: return verify(command);
    case 0x22: return setEnvironment(command);
    case 0x24: return changePin(command);
    case 0x2a: return computeSignature(command);
    case 0x84: return challenge(command);
    case 0x88: return isEc() ? internalAuthenticate(command) : status(0x6d00);
    case 0xa4: return select(command);
    case 0xb0: return readBinary(command);
    case 0xc0: return getResponse(command);
    default: return status(0x6d00);
    }
}

QByteArray VirtualCard::handledProprietary(const Command &command)
{
    switch (command.ins) {
    case 0xb2: return isEc() ? readRecord(command) : status(0x6d00);
    case 0xe4: return cardData(command);
    case 0xe6: dropRights(); return status(0x9000);
    default: return status(0x6d00);
    }
}

QByteArray VirtualCard::cardData(const Command &command) const
{
    const bool withTries = command.parameters() == 0x0001 && isEc();
    if (command.parameters() != 0x0000 && !withTries)
        return status(0x6b00);
    QByteArray data = m_content.chipSerial + QByteArray::fromHex("f3360121ff");
    data += QByteArray::fromHex(isEc() ? "1800010000020f" : "1700030021010f");
    if (withTries)
        data += QByteArray(1, static_cast<char>(m_triesLeft)) + QByteArray::fromHex("ffff");
    if (command.expected != data.size())
        return status(static_cast<quint16>(0x6c00 | data.size()));
    return data + status(0x9000);
}

QByteArray VirtualCard::getResponse(const Command &command)
{
    if (m_waiting.isEmpty())
        return status(0x6985);
    const qsizetype wanted = command.expected.value_or(256);
    if (wanted > m_waiting.size())
        return status(static_cast<quint16>(0x6c00 | (m_waiting.size() & 0xff)));
    const QByteArray part = m_waiting.left(wanted);
    m_waiting.remove(0, wanted);
    if (m_waiting.isEmpty())
        return part + status(0x9000);
    return part + status(static_cast<quint16>(0x6100 | std::min<qsizetype>(m_waiting.size(), 0xff)));
}

QByteArray VirtualCard::promised(const QByteArray &data)
{
    m_waiting = data;
    return status(static_cast<quint16>(0x6100 | (data.size() >= 256 ? 0 : data.size())));
}

QByteArray VirtualCard::challenge(const Command &command) const
{
    QByteArray random(command.expected.value_or(0), '\0');
    if (random.isEmpty() || command.parameters() != 0)
        return status(random.isEmpty() ? 0x6700 : 0x6b00);
    RAND_bytes(reinterpret_cast<unsigned char *>(random.data()), static_cast<int>(random.size()));
    return random + status(0x9000);
}

QByteArray VirtualCard::verify(const Command &command)
{
    if (command.parameters() != 0x0001)
        return status(command.p1 != 0 ? 0x6a86 : 0x6a88);
    if (!command.data.isEmpty())
        return checkedBlock(command.data);
    if (m_triesLeft == 0)
        return status(0x6983);
    const bool held = m_pinOnce || m_pinFresh > 0;
    return status(held ? 0x9000 : static_cast<quint16>(0x63c0 | m_triesLeft));
}

QByteArray VirtualCard::checkedBlock(const QByteArray &block)
{
    if (block.size() != 8)
        return status(0x6700);
    if (m_triesLeft == 0)
        return status(0x6983);
    if (block == pinBlock(m_content.pin)) {
        m_triesLeft = freshTries;
        m_pinFresh = isEc() ? 2 : 1; // 1.8 lets one command come between VERIFY and the signature
        return status(0x9000);
    }
    dropRights();
    --m_triesLeft;
    return status(static_cast<quint16>(0x63c0 | m_triesLeft));
}

QByteArray VirtualCard::changePin(const Command &command)
{
    if (command.parameters() != 0x0001)
        return status(command.p1 != 0 ? 0x6a86 : 0x6a88);
    if (command.data.size() != 16)
        return status(0x6700);
    const std::optional<QByteArray> wanted = pinIn(command.data.mid(8));
    if (!wanted)
        return status(0x6a80);
    const QByteArray checked = checkedBlock(command.data.left(8));
    if (checked == status(0x9000))
        m_content.pin = *wanted;
    return checked;
}

} // namespace sandbox
