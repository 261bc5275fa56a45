// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/apdu.h"
#include "card/card.h"

#include <cstdlib>
#include <utility>

namespace {

/// A reader and a card that answer with what they were given, piece by piece: each piece has its length in front.
class Chatter final : public card::Channel
{
public:
    explicit Chatter(const QByteArray &answers, const QByteArray &first = {}) : m_rest(answers), m_first(first)
    {
        if (!m_first.isEmpty())
            m_features = piece();
    }
    QString reader() const override { return QStringLiteral("SPRx32"); }
    QByteArray atr() const override { return QByteArray::fromHex("3b7f96000080318065b085040120120fff829000"); }
    int generation() const override { return 1; }
    card::ReaderFeatures features() const override { return {reader(), m_features, 1}; }
    base::Result<QByteArray> control(quint32, QByteArrayView) override { return piece(); }
    base::Result<void> begin() override { return {}; }
    void end() override { }
    base::Result<void> restart() override { return {}; }
    base::Result<QByteArray> transmit(QByteArrayView) override
    {
        return m_first.isEmpty() ? piece() : std::exchange(m_first, {});
    }

private:
    QByteArray piece()
    {
        if (m_rest.isEmpty())
            return {};
        const qsizetype length = static_cast<quint8>(m_rest.front());
        const QByteArray answer = m_rest.mid(1, length);
        m_rest = m_rest.mid(1 + length);
        return answer;
    }

    QByteArray m_rest;
    QByteArray m_first;
    QByteArray m_features;
};

/// What a card says of itself; another chip each time, since certificates are kept by chip.
QByteArray cardData(bool recent)
{
    static quint32 number = 0;
    const QByteArray serial = QByteArray::number(++number).rightJustified(16, '0');
    return serial + QByteArray::fromHex("f3360121ff")
        + QByteArray::fromHex(recent ? "1800010000020f" : "1700030021010f") + QByteArray::fromHex("9000");
}

/// All that a card is used for, whatever it answers.
void useCard(const QByteArray &answers, bool recent)
{
    auto card = card::Card::over(std::make_unique<Chatter>(answers, cardData(recent)));
    if (!card)
        std::abort();
    const auto kind = card::CertificateKind::Signature;
    if (const auto certificate = card->certificate(kind); certificate && certificate->size() < 2)
        std::abort();
    (void)card->triesLeft();
    const auto scheme = recent ? card::Scheme::Ecdsa : card::Scheme::RsaPkcs1;
    const card::Pin pin = card->hasPinPad() ? card::Pin::onPad(base::Language::Dutch) : card::Pin(base::Secret("1234"));
    const auto made = card->sign(card::Key::Signature, scheme, card::HashAlgorithm::Sha256, QByteArray(32, 'd'), pin);
    if (made && made->size() != (recent ? 96 : 256))
        std::abort();
    (void)card->provePin(pin);
    (void)card->identity();
    (void)card->personalFiles();
}

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

/// The first byte says what a card gives: the identity file, the address file, answers to all that a card is used for
/// (with the reader's features first), or answers to one command.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (data[0] == 'I')
        readIdentity(rest);
    else if (data[0] == 'A')
        (void)card::parsedAddress(rest);
    else if (data[0] == '7' || data[0] == '8')
        useCard(rest, data[0] == '8');
    else
        talk(rest);
    return 0;
}
