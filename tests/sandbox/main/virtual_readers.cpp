// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/virtual_readers.h"

#include "card/readers.h"
#include "sandbox/card/status.h"
#include "sandbox/main/process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <sys/wait.h>

#include <chrono>
#include <functional>
#include <thread>

namespace sandbox {

namespace {

constexpr quint16 firstPort = 35963; // no one else is in this network
constexpr int readerPatience = 60000; // milliseconds; a loaded machine is slow, not broken
const auto readerLabel = QStringLiteral("Sandbox eID reader");

/// Beside this program.
QString driver()
{
    return QFileInfo(QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath()).absolutePath()
        + QStringLiteral("/libuv-ifd.so");
}

bool soon(const std::function<bool()> &happened)
{
    QElapsedTimer timer;
    timer.start();
    while (!happened()) {
        if (timer.elapsed() > readerPatience)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return true;
}

QString unknownPlace(const QString &place)
{
    return QStringLiteral("no place \"%1\": secretary, chairman or third, as many as there are readers").arg(place);
}

} // namespace

VirtualReaders::VirtualReaders(PkiFolder &pki, const RunOptions &options)
    : m_directory(options.directory),
      m_pki(pki),
      m_withPad(options.withPad),
      m_applets{{QStringLiteral("secretary"), options.secretary}, {QStringLiteral("chairman"), options.chairman},
          {QStringLiteral("child"), Applet::V18}, {QStringLiteral("damaged"), Applet::V18},
          {QStringLiteral("moved"), Applet::V18}, {QStringLiteral("forged"), Applet::V18},
          {QStringLiteral("ending"), Applet::V18}}
{
    const QStringList names{QStringLiteral("secretary"), QStringLiteral("chairman"), QStringLiteral("third")};
    for (int i = 0; i < options.readers; ++i)
        m_places.push_back(std::make_unique<Place>(names.at(i), static_cast<quint16>(firstPort + i)));
}

VirtualReaders::~VirtualReaders()
{
    for (const std::unique_ptr<Place> &place : m_places)
        place->slot.pull();
    stop(m_service);
}

QString VirtualReaders::readerName(const QString &place) const
{
    std::size_t number = 0;
    while (number + 1 < m_places.size() && m_places[number]->name != place)
        ++number;
    return readerLabel + QStringLiteral(" 0%1 00").arg(number);
}

/// A stanza for each reader; the port is its number.
bool VirtualReaders::writtenConfiguration(bool withReaders) const
{
    QFile file(configuration() + QStringLiteral("/sandbox"));
    if (!QDir().mkpath(configuration()) || !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    QString text;
    for (const std::unique_ptr<Place> &place : m_places) {
        text += QStringLiteral("FRIENDLYNAME \"%1\"\nDEVICENAME %2:0x%3\nLIBPATH %4\nCHANNELID 0x%3\n\n")
                    .arg(readerLabel, m_withPad ? QStringLiteral("pad") : QStringLiteral("plain"),
                        QString::number(place->port, 16), driver());
    }
    return !withReaders || file.write(text.toUtf8()) > 0;
}

QString VirtualReaders::startService(bool withReaders)
{
    if (!QFile::exists(driver()))
        return QStringLiteral("%1 is missing").arg(driver());
    if (!writtenConfiguration(withReaders))
        return QStringLiteral("cannot write %1").arg(configuration());
    QString service = QStringLiteral("/usr/sbin/pcscd"); // not on a plain user's PATH
    if (!QFile::exists(service))
        return QStringLiteral("%1 is missing (Debian package pcscd)").arg(service);
    const QString log = m_directory + QStringLiteral("/logs/pcscd.log");
    m_service = start({{service, QStringLiteral("--foreground"), QStringLiteral("--error"), QStringLiteral("--config"),
                           configuration()},
        {}, log, true});
    const bool listening = m_service > 0 && soon([this, withReaders] {
        const auto found = card::readers();
        return found.ok() ? found->size() == static_cast<qsizetype>(m_places.size())
                          : !withReaders && found.problem().code == QLatin1String("card.reader.none");
    });
    return listening ? QString() : QStringLiteral("pcscd does not start; see %1").arg(log);
}

QString VirtualReaders::stopService()
{
    stop(std::exchange(m_service, -1));
    for (const std::unique_ptr<Place> &place : m_places) { // the readers let go of their cards
        place->slot.pull();
        place->card.reset();
        place->events = 0;
    }
    return {};
}

/// pcscd says that a place is empty as soon as a command fails, but only what it has counted it has noticed: a card
/// that came before that would not be seen.
QString VirtualReaders::noticed(Place &place, bool present) const
{
    const QString reader = readerName(place.name);
    const bool seen = soon([&] {
        const auto found = card::readers();
        if (!found)
            return false;
        const auto state = std::find_if(
            found->begin(), found->end(), [&](const card::ReaderState &each) { return each.name == reader; });
        if (state == found->end() || state->cardPresent != present || state->events <= place.events)
            return false;
        place.events = state->events;
        return true;
    });
    return seen ? QString()
                : QStringLiteral("pcscd does not notice the %1")
                      .arg(present ? QStringLiteral("card") : QStringLiteral("empty reader"));
}

std::shared_ptr<SmartCard> VirtualReaders::cardNamed(const QString &name)
{
    if (!m_cards.contains(name)) {
        std::shared_ptr<SmartCard> card;
        if (name == QLatin1String("foreign"))
            card = std::make_shared<ForeignCard>();
        else if (name == QLatin1String("mute"))
            card = std::make_shared<MuteCard>();
        else if (m_applets.contains(name))
            card = eidNamed(name);
        if (!card)
            return nullptr;
        m_cards.insert(name, card);
    }
    return m_cards.value(name);
}

std::shared_ptr<SmartCard> VirtualReaders::eidNamed(const QString &name)
{
    static const Person child{
        QStringLiteral("Voorbeeld"), QStringLiteral("Pieter"), QDate(2006, 5, 4), QStringLiteral("06050400169")};
    const Person &person = name == QLatin1String("secretary") ? secretary()
        : name == QLatin1String("child")                      ? child
                                                              : chairman();
    auto content = m_pki.card(
        name, person, m_applets.value(name), {name != QLatin1String("child"), name == QLatin1String("ending")});
    if (!content)
        return nullptr;
    if (name == QLatin1String("damaged"))
        content->files.insert({0xdf01, 0x4031}, QByteArray(200, '\xff'));
    if (name == QLatin1String("moved"))
        content->files[{0xdf01, 0x4033}].replace("Voorbeeldplein 2", "Voorbeeldplein 3");
    if (name == QLatin1String("forged"))
        content->files[{0xdf01, 0x4031}].replace("Specimen", "Anderson");
    return std::make_shared<VirtualCard>(*std::move(content));
}

QString VirtualReaders::insertPeople()
{
    for (const std::unique_ptr<Place> &place : m_places) {
        if (!m_applets.contains(place->name))
            continue;
        if (const QString refusal = insert(place->name, {}); !refusal.isEmpty())
            return refusal;
    }
    return {};
}

QString VirtualReaders::insert(const QString &place, const QString &card)
{
    Place *found = find(place);
    if (!found)
        return unknownPlace(place);
    if (found->slot.occupied())
        return QStringLiteral("there is a card in that place already");
    if (found->card) { // it went by itself, at a command
        if (const QString refusal = pull(place); !refusal.isEmpty())
            return refusal;
    }
    const std::shared_ptr<SmartCard> wanted = cardNamed(card.isEmpty() ? place : card);
    if (!wanted)
        return QStringLiteral("no card \"%1\": secretary, chairman, child, damaged, moved, forged, ending, foreign "
                              "or mute")
            .arg(card);
    for (const std::unique_ptr<Place> &other : m_places) {
        if (other->slot.occupied() && other->card == wanted)
            return QStringLiteral("that card is in the other place");
    }
    found->card = wanted;
    if (!soon([&] { return found->slot.insert(wanted); }))
        return QStringLiteral("the virtual reader does not answer");
    return noticed(*found, true);
}

QString VirtualReaders::pull(const QString &place)
{
    Place *found = find(place);
    if (!found)
        return unknownPlace(place);
    found->slot.pull();
    const bool wasThere = std::exchange(found->card, nullptr) != nullptr;
    return wasThere && m_service > 0 ? noticed(*found, false) : QString();
}

QString VirtualReaders::unplug(const QString &place)
{
    Place *found = find(place);
    if (!found)
        return unknownPlace(place);
    if (!found->slot.unplug())
        return QStringLiteral("the virtual reader does not answer");
    found->card = nullptr;
    const bool gone = soon([&] {
        const auto readers = card::readers();
        return readers.ok() && std::none_of(readers->begin(), readers->end(), [&](const card::ReaderState &each) {
            return each.name == readerName(place);
        });
    });
    return gone ? QString() : QStringLiteral("pcscd does not notice that the reader has gone");
}

QString VirtualReaders::pullAt(const QString &place, quint8 instruction)
{
    Place *found = find(place);
    if (!found)
        return unknownPlace(place);
    found->slot.pullAt(instruction);
    return {};
}

QString VirtualReaders::failAt(const QString &place, quint8 instruction, quint16 words)
{
    Place *found = find(place);
    if (found)
        found->slot.failAt(instruction, words);
    return found ? QString() : unknownPlace(place);
}

QString VirtualReaders::shorten(const QString &place, int bytes)
{
    Place *found = find(place);
    if (found)
        found->slot.shorten(bytes);
    return found ? QString() : unknownPlace(place);
}

QString VirtualReaders::press(const QString &place, const QString &keys)
{
    Place *found = find(place);
    if (found)
        found->slot.pad().press(keys);
    return found ? QString() : unknownPlace(place);
}

QString VirtualReaders::setTries(const QString &place, int tries)
{
    const auto eid = eidIn(place);
    if (!eid)
        return QStringLiteral("there is no eID card in that place");
    if (tries < 0 || tries > 3)
        return QStringLiteral("0 to 3 tries");
    eid->setTriesLeft(tries);
    return {};
}

QString VirtualReaders::setPin(const QString &place, const QString &digits)
{
    const auto eid = eidIn(place);
    if (!eid)
        return QStringLiteral("there is no eID card in that place");
    if (!pinIn(pinBlock(digits.toLatin1())))
        return QStringLiteral("4 to 12 digits");
    eid->setPin(digits.toLatin1());
    return {};
}

std::shared_ptr<VirtualCard> VirtualReaders::eidIn(const QString &place) const
{
    const Place *found = find(place);
    return found ? std::dynamic_pointer_cast<VirtualCard>(found->card) : nullptr;
}

QString VirtualReaders::questions(const QString &place) const
{
    const Place *found = find(place);
    return QString::number(found ? found->slot.pad().questions() : 0);
}

QString VirtualReaders::instructions(const QString &place) const
{
    const Place *found = find(place);
    return found ? QString::fromLatin1(found->slot.instructions().toHex(' ')) : QString();
}

QString VirtualReaders::traffic(const QString &place) const
{
    const Place *found = find(place);
    const Traffic traffic = found ? found->slot.traffic() : Traffic();
    return QStringLiteral("%1 %2 %3").arg(traffic.commands).arg(traffic.bytesToCard).arg(traffic.bytesFromCard);
}

VirtualReaders::Place *VirtualReaders::find(const QString &name) const
{
    const auto found = std::find_if(
        m_places.begin(), m_places.end(), [&](const std::unique_ptr<Place> &place) { return place->name == name; });
    return found == m_places.end() ? nullptr : found->get();
}

} // namespace sandbox
