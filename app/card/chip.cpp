// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/chip.h"

#include "card/certificate_cache.h"
#include "card/readers.h"
#include "card/situations.h"

#include <QThread>

namespace card {

namespace {

/// Cards just powered up sometimes answer nonsense for a moment (seen with real ones by other drivers).
constexpr unsigned long settlingMilliseconds = 200;
constexpr int personalised = 0x0f;
constexpr int notYetIssued = 0x07;
constexpr qsizetype cardDataSize = 28;
constexpr qsizetype serialSize = 16;

bool mayBeSettling(const base::Problem &problem)
{
    return problem.code == QLatin1String("card.removed") || problem.code == QLatin1String("card.notEid")
        || problem.code == QLatin1String("card.notActivated") || problem.code == QLatin1String("card.fault");
}

/// LOG OFF: ends the right that a PIN gave.
QByteArray dropRight()
{
    return command(0x80, 0xe6, 0x00, 0x00);
}

} // namespace

base::Result<std::shared_ptr<Chip>> Chip::identify(std::unique_ptr<Channel> channel)
{
    std::shared_ptr<Chip> chip(new Chip(std::move(channel)));
    base::Result<void> known = chip->recognize();
    if (!known && mayBeSettling(known.problem())) {
        QThread::msleep(settlingMilliseconds);
        if (base::Result<void> restarted = chip->m_channel->restart(); !restarted)
            return restarted.problem();
        known = chip->recognize();
    }
    if (!known)
        return known.problem();
    chip->m_pad = pinPadOf(chip->m_channel->features());
    return chip;
}

base::Result<void> Chip::recognize()
{
    const auto transaction = Transaction::begin(*m_channel);
    if (!transaction)
        return transaction.problem();
    m_generation = m_channel->generation();
    const base::Result<QByteArray> data = appletData();
    if (!data)
        return data.problem();
    const auto byteAt = [&](qsizetype place) { return static_cast<quint8>(data->at(place)); };
    if (byteAt(27) == notYetIssued)
        return notActivated();
    if (byteAt(27) != personalised)
        return notEid(m_reader);
    if (byteAt(21) < 0x17)
        return appletOld(byteAt(21));
    m_applet = byteAt(21);
    m_serial = data->left(serialSize);
    return {};
}

/// The applet of an eID answers at once after power or a reset. Whatever does not look like an eID is asked for the
/// applet first: to a card of another kind the command for the card data could mean something else (GlobalPlatform
/// cards delete with it, if somebody with the right to do so sends it).
base::Result<QByteArray> Chip::appletData()
{
    if (isEidAtr(m_channel->atr())) {
        base::Result<QByteArray> data = cardData();
        if (data || data.problem().code != QLatin1String("card.notEid"))
            return data;
    }
    if (base::Result<void> selected = selectApplet(); !selected)
        return selected.problem();
    return cardData();
}

base::Result<void> Chip::selectApplet()
{
    static const QByteArray applet = QByteArray::fromHex("a000000030290570 00ad13100101ff");
    const base::Result<Answer> answer = exchange(*m_channel, commandWith(0x00, 0xa4, 0x04, 0x0c, applet));
    if (!answer)
        return answer.problem();
    if (answer->done())
        return {};
    const bool unknownCommand = answer->status == 0x6d00 || answer->status == 0x6985 || answer->status == 0x6283;
    return unknownCommand && isEidAtr(m_channel->atr()) ? notActivated() : notEid(m_reader);
}

base::Result<QByteArray> Chip::cardData()
{
    const base::Result<Answer> answer = exchange(*m_channel, commandExpecting(0x80, 0xe4, 0x00, 0x00, cardDataSize));
    if (!answer)
        return answer.problem();
    if (!answer->done() || answer->data.size() < cardDataSize)
        return notEid(m_reader);
    return answer->data;
}

/// A transaction with the very card that was identified.
///
/// The card is not asked who it is while the channel's connection is the one over which it said so. PC/SC ties a
/// connection to one insertion of a card: once the card was out, every call says "removed" until the connection is made
/// anew, which only Connection does, and counts. A card that was swapped before the service noticed has no power yet
/// and answers nothing. A reset by another program also wants a new connection, so it is noticed here, too, and what
/// was selected is forgotten with it.
base::Result<Transaction> Chip::begin()
{
    auto transaction = Transaction::begin(*m_channel);
    if (!transaction || m_generation == m_channel->generation())
        return transaction;
    const base::Result<QByteArray> data = cardData();
    if (!data)
        return data.problem();
    if (!data->startsWith(m_serial))
        return cardChanged(m_reader);
    m_generation = m_channel->generation();
    m_folder = 0;
    return transaction;
}

base::Result<QList<QByteArray>> Chip::fileContents(const QList<FilePath> &paths)
{
    const auto transaction = begin();
    if (!transaction)
        return transaction.problem();
    QList<QByteArray> contents;
    for (const FilePath &path : paths) {
        if (base::Result<void> selected = select(path); !selected)
            return selected.problem();
        base::Result<QByteArray> content = readFrom(0, largestAnswer);
        if (!content)
            return content.problem();
        contents.append(*std::move(content));
    }
    return contents;
}

base::Result<QList<QByteArray>> Chip::certificates(const QList<CertificateKind> &kinds)
{
    const auto transaction = begin();
    if (!transaction)
        return transaction.problem();
    QList<QByteArray> all;
    for (const CertificateKind kind : kinds) {
        const base::Result<QByteArray> der = keptOrRead(kind);
        if (!der && der.problem().code != QLatin1String("card.certificate.missing"))
            return der.problem();
        all.append(der ? *der : QByteArray());
    }
    return all;
}

base::Result<QByteArray> Chip::keptOrRead(CertificateKind kind)
{
    if (const std::optional<QByteArray> kept = keptCertificate(m_serial, kind))
        return *kept;
    base::Result<QByteArray> der = readCertificate(kind);
    if (der)
        keepCertificate(m_serial, kind, *der);
    return der;
}

base::Result<int> Chip::triesLeft()
{
    const auto transaction = begin();
    if (!transaction)
        return transaction.problem();
    return countTries();
}

base::Result<QByteArray> Chip::sign(Key key, const SigningOrder &order, const Pin *pin, PinPolicy policy)
{
    const auto transaction = begin();
    if (!transaction)
        return transaction.problem();
    if (pin) {
        if (base::Result<void> allowed = checkTries(policy); !allowed)
            return allowed.problem();
    }
    if (base::Result<void> chosen = chooseKey(key, order.algorithm); !chosen)
        return chosen.problem();
    if (pin) {
        if (base::Result<void> shown = showPin(*pin); !shown)
            return shown.problem();
    }
    base::Result<QByteArray> signature = computeSignature(order.input);
    if (signature && signature->size() != signatureSize(keyKind()))
        signature = fault(QT_TRANSLATE_NOOP("Problem", "making a signature"), 0x9000);
    // A PIN that was shown and not used up by the signature key would leave the log-in key open to other programs.
    if (pin && (key == Key::Authentication || !signature))
        (void)exchange(*m_channel, dropRight());
    return signature;
}

base::Result<void> Chip::verifyPin(const Pin &pin, PinPolicy policy)
{
    const auto transaction = begin();
    if (!transaction)
        return transaction.problem();
    if (base::Result<void> allowed = checkTries(policy); !allowed)
        return allowed;
    return showPin(pin);
}

base::Result<void> Chip::provePin(const Pin &pin, PinPolicy policy)
{
    const auto transaction = begin();
    if (!transaction)
        return transaction.problem();
    if (base::Result<void> allowed = checkTries(policy); !allowed)
        return allowed;
    if (base::Result<void> shown = showPin(pin); !shown)
        return shown;
    (void)exchange(*m_channel, dropRight()); // before anybody else can use it
    return {};
}

void Chip::logOff()
{
    const auto transaction = begin();
    if (transaction)
        (void)exchange(*m_channel, dropRight()); // gone with the card when it fails
}

} // namespace card
