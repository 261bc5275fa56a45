// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/apdu.h"
#include "card/identity.h"

#include <cstdlib>

namespace {

/// A card that answers with what it was given, piece by piece: each piece has its length in front.
class Chatter final : public card::Channel
{
public:
    explicit Chatter(const QByteArray &answers) : m_rest(answers) { }
    QString reader() const override { return {}; }
    QByteArray atr() const override { return {}; }
    int generation() const override { return 1; }
    card::ReaderFeatures features() const override { return {}; }
    base::Result<QByteArray> control(quint32, QByteArrayView) override { return QByteArray(); }
    base::Result<void> begin() override { return {}; }
    void end() override { }
    base::Result<void> restart() override { return {}; }
    base::Result<QByteArray> transmit(QByteArrayView) override
    {
        if (m_rest.isEmpty())
            return QByteArray();
        const qsizetype length = static_cast<quint8>(m_rest.front());
        const QByteArray answer = m_rest.mid(1, length);
        m_rest = m_rest.mid(1 + length);
        return answer;
    }

private:
    QByteArray m_rest;
};

void readIdentity(const QByteArray &file)
{
    const auto identity = card::parsedIdentity(file);
    if (identity && identity->birthDay && !identity->birthDay->isValid())
        std::abort();
}

void talk(const QByteArray &answers)
{
    Chatter chatter(answers);
    const auto answer = card::exchange(chatter, card::commandExpecting(0x00, 0xB0, 0, 0, 256));
    if (answer && answer->data.size() > card::largestAnswer)
        std::abort();
}

} // namespace

/// The first byte says what a card gives: the identity file, the address file, or answers to a command.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (data[0] == 'I')
        readIdentity(rest);
    else if (data[0] == 'A')
        (void)card::parsedAddress(rest);
    else
        talk(rest);
    return 0;
}
