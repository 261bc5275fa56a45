// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/virtual_readers.h"

#include "card/readers.h"
#include "sandbox/main/process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <sys/wait.h>

#include <chrono>
#include <functional>
#include <thread>

namespace sandbox {

namespace {

constexpr quint16 firstPort = 35963; // no one else is in this network
constexpr int readerPatience = 60000; // milliseconds; a loaded machine is slow, not broken
constexpr const char *driver = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";

const auto readerLabel = QStringLiteral("Sandbox eID reader");

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
    return QStringLiteral("no place \"%1\": secretary or chairman").arg(place);
}

bool writtenConfiguration(const QString &folder, bool withReaders)
{
    QFile file(folder + QStringLiteral("/sandbox"));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    if (!withReaders)
        return true;
    const QString port = QStringLiteral("0x%1").arg(firstPort, 0, 16);
    const QString text = QStringLiteral("FRIENDLYNAME \"%1\"\nDEVICENAME /dev/null:%2\nLIBPATH %3\nCHANNELID %2\n")
                             .arg(readerLabel, port, QLatin1String(driver));
    return file.write(text.toUtf8()) > 0;
}

} // namespace

VirtualReaders::VirtualReaders(QString directory, PkiFolder &pki, Applet secretaryApplet, Applet chairmanApplet)
    : m_directory(std::move(directory)),
      m_pki(pki),
      m_applets{{QStringLiteral("secretary"), secretaryApplet}, {QStringLiteral("chairman"), chairmanApplet},
          {QStringLiteral("child"), Applet::V18}},
      m_places{{{QStringLiteral("secretary"), CardSlot(firstPort), nullptr},
          {QStringLiteral("chairman"), CardSlot(firstPort + 1), nullptr}}}
{
}

VirtualReaders::~VirtualReaders()
{
    for (Place &place : m_places)
        place.slot.pull();
    stop(m_service);
}

QString VirtualReaders::readerName(const QString &place)
{
    return readerLabel + (place == QLatin1String("chairman") ? QStringLiteral(" 00 01") : QStringLiteral(" 00 00"));
}

QString VirtualReaders::startService(bool withReaders)
{
    const QString configuration = m_directory + QStringLiteral("/reader.conf.d");
    if (!QFile::exists(QLatin1String(driver)))
        return QStringLiteral("%1 is missing (Debian package vsmartcard-vpcd)").arg(QLatin1String(driver));
    if (!writtenConfiguration(configuration, withReaders))
        return QStringLiteral("cannot write %1").arg(configuration);
    QString service = QStringLiteral("/usr/sbin/pcscd"); // not on a plain user's PATH
    if (!QFile::exists(service))
        return QStringLiteral("%1 is missing (Debian package pcscd)").arg(service);
    const QString log = m_directory + QStringLiteral("/logs/pcscd.log");
    m_service = start({{service, QStringLiteral("--foreground"), QStringLiteral("--error"), QStringLiteral("--config"),
                           configuration},
        {}, log, true});
    const bool listening = m_service > 0 && soon([withReaders] {
        const auto found = card::readers();
        return found.ok() ? found->size() == 2
                          : !withReaders && found.problem().code == QLatin1String("card.reader.none");
    });
    return listening ? QString() : QStringLiteral("pcscd does not start; see %1").arg(log);
}

QString VirtualReaders::stopService()
{
    stop(std::exchange(m_service, -1));
    return {};
}

QString VirtualReaders::noticed(const QString &place, bool present) const
{
    const QString reader = readerName(place);
    const bool seen = soon([&] {
        const auto found = card::readers();
        return found.ok() && std::any_of(found->begin(), found->end(), [&](const card::ReaderState &state) {
            return state.name == reader && state.cardPresent == present;
        });
    });
    return seen ? QString()
                : QStringLiteral("pcscd does not notice the %1")
                      .arg(present ? QStringLiteral("card") : QStringLiteral("empty reader"));
}

std::shared_ptr<SmartCard> VirtualReaders::cardNamed(const QString &name)
{
    if (m_cards.contains(name))
        return m_cards.value(name);
    std::shared_ptr<SmartCard> card;
    if (name == QLatin1String("foreign"))
        card = std::make_shared<ForeignCard>();
    if (m_applets.contains(name)) {
        static const Person child{
            QStringLiteral("Voorbeeld"), QStringLiteral("Pieter"), QDate(2006, 5, 4), QStringLiteral("06050400169")};
        const Person &person = name == QLatin1String("secretary") ? secretary()
            : name == QLatin1String("chairman")                   ? chairman()
                                                                  : child;
        if (auto content = m_pki.card(name, person, m_applets.value(name), {name != QLatin1String("child")}))
            card = std::make_shared<VirtualCard>(*std::move(content));
    }
    if (card)
        m_cards.insert(name, card);
    return card;
}

QString VirtualReaders::insert(const QString &place, const QString &card)
{
    Place *found = find(place);
    if (!found)
        return unknownPlace(place);
    if (found->slot.occupied())
        return QStringLiteral("there is a card in that place already");
    const std::shared_ptr<SmartCard> wanted = cardNamed(card.isEmpty() ? place : card);
    if (!wanted)
        return QStringLiteral("no card \"%1\": secretary, chairman, child or foreign").arg(card);
    for (const Place &other : m_places) {
        if (other.slot.occupied() && other.card == wanted)
            return QStringLiteral("that card is in the other place");
    }
    found->card = wanted;
    if (!soon([&] { return found->slot.insert(wanted); }))
        return QStringLiteral("the virtual reader does not answer");
    return noticed(place, true);
}

QString VirtualReaders::pull(const QString &place)
{
    Place *found = find(place);
    if (!found)
        return unknownPlace(place);
    found->slot.pull();
    found->card.reset();
    return noticed(place, false);
}

QString VirtualReaders::pullAt(const QString &place, quint8 instruction)
{
    Place *found = find(place);
    if (!found)
        return unknownPlace(place);
    found->slot.pullAt(instruction);
    return {};
}

QString VirtualReaders::setTries(const QString &place, int tries)
{
    Place *found = find(place);
    const auto eid = found ? std::dynamic_pointer_cast<VirtualCard>(found->card) : nullptr;
    if (!eid)
        return QStringLiteral("there is no eID card in that place");
    if (tries < 0 || tries > 3)
        return QStringLiteral("0 to 3 tries");
    eid->setTriesLeft(tries);
    return {};
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

const VirtualReaders::Place *VirtualReaders::find(const QString &name) const
{
    const auto found
        = std::find_if(m_places.begin(), m_places.end(), [&](const Place &place) { return place.name == name; });
    return found == m_places.end() ? nullptr : &*found;
}

VirtualReaders::Place *VirtualReaders::find(const QString &name)
{
    return const_cast<Place *>(std::as_const(*this).find(name));
}

} // namespace sandbox
