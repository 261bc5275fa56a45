// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/card/card_crypto.h"
#include "sandbox/card/status.h"
#include "sandbox/card/virtual_card.h"

/// Choosing a key and signing with it.
namespace sandbox {

namespace {

constexpr quint8 authenticationKey = 0x82;
constexpr quint8 signatureKey = 0x83;
constexpr qsizetype longestRsaInput = 245;

/// Lengths of the digests that an algorithm of applet 1.8 takes; none when it does not know the algorithm.
QList<qsizetype> ecInputSizes(quint8 algorithm)
{
    switch (algorithm) {
    case 0x01:
    case 0x08: return {32};
    case 0x02:
    case 0x10: return {48};
    case 0x04:
    case 0x20: return {64};
    case 0x40: return {20, 28, 32, 48, 64};
    default: return {};
    }
}

bool rsaKnows(quint8 algorithm)
{
    return QByteArray::fromHex("010204081020").contains(static_cast<char>(algorithm));
}

/// Applet 1.7. Nothing when the input has not the length that the algorithm wants.
QByteArray rsaSignature(EVP_PKEY *key, quint8 algorithm, const QByteArray &input)
{
    const auto sized = [&](qsizetype size) { return input.size() == size; };
    switch (algorithm) {
    case 0x01: return input.size() <= longestRsaInput ? rsaPadded(key, input) : QByteArray();
    case 0x02: return sized(20) ? rsaPkcs1(key, EVP_sha1(), input) : QByteArray();
    case 0x04: return sized(16) ? rsaPkcs1(key, EVP_md5(), input) : QByteArray();
    case 0x08: return sized(32) ? rsaPkcs1(key, EVP_sha256(), input) : QByteArray();
    case 0x10: return sized(20) ? rsaPss(key, EVP_sha1(), input) : QByteArray();
    case 0x20: return sized(32) ? rsaPss(key, EVP_sha256(), input) : QByteArray();
    default: return {};
    }
}

} // namespace

QByteArray VirtualCard::setEnvironment(const Command &command)
{
    if (command.parameters() != 0x41b6)
        return status(0x6b00);
    if (command.data.size() != 5)
        return status(0x6700);
    if (!command.data.startsWith(QByteArray::fromHex("0480")) || command.data.at(3) != '\x84')
        return status(0x6a80);
    const Environment wanted{static_cast<quint8>(command.data.at(2)), static_cast<quint8>(command.data.at(4))};
    if (isEc() ? ecInputSizes(wanted.algorithm).isEmpty() : !rsaKnows(wanted.algorithm))
        return status(0x6a80);
    const bool exists = wanted.key == authenticationKey || (wanted.key == signatureKey && m_content.signature);
    // Some drivers say that the key folder must be selected, so here it must.
    if (!exists || m_folder != 0xdf00)
        return status(0x6a88);
    m_environment = wanted;
    return status(0x9000);
}

QByteArray VirtualCard::computeSignature(const Command &command)
{
    const int fresh = std::exchange(m_pinFresh, 0);
    if (command.parameters() != 0x9e9a)
        return status(0x6b00);
    if (!m_environment)
        return status(0x6985);
    const bool signing = m_environment->key == signatureKey;
    if (!signing && fresh > 0)
        m_pinOnce = true;
    if (signing ? fresh == 0 : !m_pinOnce)
        return status(0x6982);
    const Key &key = signing ? m_content.signature : m_content.authentication;
    const bool rightSize = !isEc() || ecInputSizes(m_environment->algorithm).contains(command.data.size());
    if (command.data.isEmpty() || !rightSize)
        return status(0x6700);
    const QByteArray made
        = isEc() ? ecdsaRaw(key.get(), command.data) : rsaSignature(key.get(), m_environment->algorithm, command.data);
    return made.isEmpty() ? status(0x6700) : promised(made);
}

QByteArray VirtualCard::internalAuthenticate(const Command &command)
{
    constexpr qsizetype challengeSize = 48;
    if (command.parameters() != 0x0281)
        return status(0x6b00);
    if (!command.data.startsWith(QByteArray::fromHex("9430")) || command.data.size() != 2 + challengeSize)
        return status(0x6700);
    return promised(ecdsaRaw(m_content.basic.get(), command.data.mid(2)));
}

} // namespace sandbox
