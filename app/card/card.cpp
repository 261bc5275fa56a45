// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/card.h"

#include "card/chip.h"
#include "card/pcsc.h"
#include "card/readers.h"
#include "card/situations.h"

namespace card {

namespace {

base::Result<std::unique_ptr<Channel>> connected(const QString &reader)
{
    auto context = pcsc::Context::establish();
    if (!context)
        return context.problem();
    return pcsc::Connection::open(*std::move(context), reader);
}

base::Result<Card> openIn(const QString &reader)
{
    base::Result<std::unique_ptr<Channel>> channel = connected(reader);
    if (!channel)
        return channel.problem();
    return Card::over(*std::move(channel));
}

/// Where no card has a known answer to reset, each is asked: an eID of a later kind is an eID.
base::Result<Card> openUnknown(const QStringList &filled)
{
    base::Problem last = noCard({});
    for (const QString &reader : filled) {
        base::Result<Card> card = openIn(reader);
        if (card)
            return card;
        last = card.problem();
    }
    return last;
}

base::Result<Card> openOnly()
{
    const base::Result<QList<ReaderState>> states = readers();
    if (!states)
        return states.problem();
    QStringList eids;
    QStringList filled;
    for (const ReaderState &state : *states) {
        if (state.isEid)
            eids += state.name;
        if (state.cardPresent)
            filled += state.name;
    }
    if (eids.size() > 1)
        return severalCards(eids);
    if (eids.size() == 1)
        return openIn(eids.first());
    return openUnknown(filled);
}

} // namespace

base::Result<Card> Card::open(const QString &readerName)
{
    return readerName.isEmpty() ? openOnly() : openIn(readerName);
}

base::Result<Card> Card::over(std::unique_ptr<Channel> channel)
{
    base::Result<std::shared_ptr<Chip>> chip = Chip::identify(std::move(channel));
    if (!chip)
        return chip.problem();
    return Card(*std::move(chip));
}

const QString &Card::reader() const
{
    return m_chip->reader();
}

int Card::applet() const
{
    return m_chip->applet();
}

KeyKind Card::keyKind() const
{
    return m_chip->keyKind();
}

bool Card::hasPinPad() const
{
    return m_chip->hasPinPad();
}

const QByteArray &Card::chipSerial() const
{
    return m_chip->serial();
}

base::Result<Identity> Card::identity()
{
    const base::Result<QList<QByteArray>> files = m_chip->fileContents({identityFile});
    if (!files)
        return files.problem();
    return parsedIdentity(files->first());
}

base::Result<Address> Card::address()
{
    const base::Result<QList<QByteArray>> files = m_chip->fileContents({addressFile});
    if (!files)
        return files.problem();
    return parsedAddress(files->first());
}

base::Result<QByteArray> Card::photo()
{
    const base::Result<QList<QByteArray>> files = m_chip->fileContents({photoFile});
    if (!files)
        return files.problem();
    return files->first();
}

base::Result<PersonalFiles> Card::personalFiles()
{
    const base::Result<QList<QByteArray>> files
        = m_chip->fileContents({identityFile, identitySignatureFile, addressFile, addressSignatureFile, photoFile});
    if (!files)
        return files.problem();
    return PersonalFiles{files->at(0), files->at(1), files->at(2), files->at(3), files->at(4)};
}

base::Result<QByteArray> Card::certificate(CertificateKind kind)
{
    const base::Result<QList<QByteArray>> found = certificates({kind});
    if (!found)
        return found.problem();
    return found->first().isEmpty() ? base::Result<QByteArray>(certificateMissing()) : found->first();
}

base::Result<QList<QByteArray>> Card::certificates(const QList<CertificateKind> &kinds)
{
    return m_chip->certificates(kinds);
}

base::Result<int> Card::triesLeft()
{
    return m_chip->triesLeft();
}

base::Result<QByteArray> Card::sign(
    Key key, Scheme scheme, HashAlgorithm hash, const QByteArray &digest, const Pin &pin, PinPolicy policy)
{
    if (base::Result<void> checked = checkedPin(pin); !checked)
        return checked.problem();
    const base::Result<SigningOrder> order = signingOrder(keyKind(), scheme, hash, digest);
    if (!order)
        return order.problem();
    return m_chip->sign(key, *order, &pin, policy);
}

base::Result<AuthenticationRight> Card::authenticate(const Pin &pin, PinPolicy policy)
{
    if (base::Result<void> checked = checkedPin(pin); !checked)
        return checked.problem();
    if (base::Result<void> verified = m_chip->verifyPin(pin, policy); !verified)
        return verified.problem();
    return AuthenticationRight(m_chip);
}

base::Result<void> Card::provePin(const Pin &pin, PinPolicy policy)
{
    if (base::Result<void> checked = checkedPin(pin); !checked)
        return checked;
    return m_chip->provePin(pin, policy);
}

AuthenticationRight &AuthenticationRight::operator=(AuthenticationRight &&other) noexcept
{
    if (this != &other) {
        drop();
        m_chip = std::move(other.m_chip);
    }
    return *this;
}

AuthenticationRight::~AuthenticationRight()
{
    drop();
}

base::Result<QByteArray> AuthenticationRight::sign(Scheme scheme, HashAlgorithm hash, const QByteArray &digest)
{
    if (!m_chip)
        return pinNeeded();
    const base::Result<SigningOrder> order = signingOrder(m_chip->keyKind(), scheme, hash, digest);
    if (!order)
        return order.problem();
    return m_chip->sign(Key::Authentication, *order, nullptr, {});
}

void AuthenticationRight::drop()
{
    if (m_chip)
        m_chip->logOff();
    m_chip.reset();
}

} // namespace card
