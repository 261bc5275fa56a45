// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/situations.h"

#include <QCoreApplication>

#include <winscard.h>

using base::Kind;
using base::Problem;
using base::refused;

namespace card {

namespace {

Problem environment(const char *code, const char *text, const QStringList &args = {}, const QString &reader = {})
{
    return {Kind::Environment, QString::fromLatin1(code), text, args, reader};
}

QString hex(quint64 number, int digits)
{
    return QStringLiteral("%1").arg(number, digits, 16, QLatin1Char('0')).toUpper();
}

} // namespace

Problem serviceMissing()
{
    return environment("card.service.missing",
        QT_TRANSLATE_NOOP("Problem",
            "The smart card service of this computer does not answer, so no card reader can be used. Ask the person "
            "who looks after "
            "this computer to install and start \"pcscd\", then try again."));
}

Problem noReader()
{
    return environment("card.reader.none",
        QT_TRANSLATE_NOOP("Problem", "No card reader is connected. Plug in the reader for eID cards and try again."));
}

Problem unknownReader(const QString &reader)
{
    return environment("card.reader.unknown",
        QT_TRANSLATE_NOOP("Problem", "The card reader \"%1\" is not connected. Plug it in, or choose another reader."),
        {reader}, reader);
}

Problem noCard(const QString &reader)
{
    if (reader.isEmpty())
        return environment("card.none",
            QT_TRANSLATE_NOOP(
                "Problem", "There is no eID card in a reader. Push the card into the reader, chip first."));
    return environment("card.none",
        QT_TRANSLATE_NOOP("Problem", "There is no card in the reader \"%1\". Push the eID card into it, chip first."),
        {reader}, reader);
}

Problem notEid(const QString &reader)
{
    return environment("card.notEid",
        QT_TRANSLATE_NOOP("Problem",
            "The card in the reader \"%1\" is not a Belgian identity card. Take it out and insert the eID card."),
        {reader}, reader);
}

Problem severalCards(const QStringList &readers)
{
    return environment("card.several",
        QT_TRANSLATE_NOOP("Problem",
            "There is an eID card in more than one reader (%1). Choose the reader, or take out the other cards."),
        {readers.join(QStringLiteral(", "))});
}

Problem cardRemoved(const QString &reader)
{
    return environment("card.removed",
        QT_TRANSLATE_NOOP("Problem",
            "The card was taken out of the reader \"%1\", or has lost contact. Nothing was finished. Push the card in "
            "firmly and do "
            "it again."),
        {reader}, reader);
}

Problem cardChanged(const QString &reader)
{
    return environment("card.changed",
        QT_TRANSLATE_NOOP("Problem",
            "There is now another card in the reader \"%1\" than the one that was read. Nothing was signed. Check "
            "whose card it is "
            "and start again."),
        {reader}, reader);
}

Problem cardBusy(const QString &reader)
{
    return environment("card.busy",
        QT_TRANSLATE_NOOP("Problem",
            "Another program is keeping the card in the reader \"%1\" for itself (a browser, an e-mail program or the "
            "eID viewer, for "
            "example). Close that program and try again."),
        {reader}, reader);
}

Problem cardInterrupted(const QString &reader)
{
    return environment("card.interrupted",
        QT_TRANSLATE_NOOP("Problem",
            "Another program has just restarted the card in the reader \"%1\". Nothing was finished. Close that "
            "program and do it "
            "again."),
        {reader}, reader);
}

Problem cardMute(const QString &reader)
{
    return environment("card.mute",
        QT_TRANSLATE_NOOP("Problem",
            "The card in the reader \"%1\" does not answer. Check that it is the right way round and that its chip is "
            "clean, then push "
            "it in again."),
        {reader}, reader);
}

Problem cardFailed(const QString &reader)
{
    return environment("card.failed",
        QT_TRANSLATE_NOOP("Problem",
            "The card in the reader \"%1\" could not do this just now. Nothing was signed. Take it out, push it in "
            "firmly and do it again."),
        {reader}, reader);
}

Problem cardBroken(const QString &reader)
{
    return environment("card.broken",
        QT_TRANSLATE_NOOP("Problem",
            "The chip of the card in the reader \"%1\" is damaged and cannot be used any more. Nothing was signed. The "
            "municipality replaces the card."),
        {reader}, reader);
}

Problem notActivated()
{
    return refused("card.notActivated",
        QT_TRANSLATE_NOOP("Problem",
            "This eID card has not been activated yet. The municipality (or the embassy) that issued the card can "
            "activate it."));
}

Problem appletOld(int version)
{
    return refused("card.applet.old",
        QT_TRANSLATE_NOOP(
            "Problem", "This eID card is of a generation (%1) that is no longer valid. Use the card that replaced it."),
        {QStringLiteral("%1.%2").arg(version >> 4).arg(version & 0xf)});
}

Problem certificateMissing()
{
    return refused("card.certificate.missing",
        QT_TRANSLATE_NOOP("Problem",
            "This eID card has no certificate for this use, so it cannot sign. The municipality can have the "
            "certificates activated."));
}

Problem fileMissing(const QString &file)
{
    return refused("card.file.missing",
        QT_TRANSLATE_NOOP("Problem", "The card does not have the file %1. Check that it is an activated eID card."),
        {file});
}

Problem identityDamaged(const char *why)
{
    return refused("card.identity.damaged",
        QT_TRANSLATE_NOOP("Problem",
            "The personal data on the card cannot be read (%1). Take the card out, push it in and try again."),
        {QCoreApplication::translate("Problem", why)});
}

Problem pinFormat()
{
    return refused("card.pin.format",
        QT_TRANSLATE_NOOP(
            "Problem", "A PIN has 4 to 12 digits and nothing else. The card was not asked; no try is lost."));
}

Problem pinWrong(int triesLeft)
{
    return refused("card.pin.wrong",
        QT_TRANSLATE_NOOP("Problem", "The PIN is not right. Tries left: %1. Nothing was signed or sent."),
        {QString::number(triesLeft)});
}

Problem pinLastTry()
{
    return refused("card.pin.lastTry",
        QT_TRANSLATE_NOOP("Problem",
            "Only one try is left before this card is blocked, so the PIN was not tried. Make sure that you know the "
            "PIN, and say that "
            "you want to use the last try."));
}

Problem pinBlocked()
{
    return refused("card.pin.blocked",
        QT_TRANSLATE_NOOP("Problem",
            "This card is blocked after three wrong PINs. Only the municipality can unblock it; bring the card, and "
            "the PUK code of an "
            "older card."));
}

Problem pinNeeded()
{
    return refused(
        "card.pin.needed", QT_TRANSLATE_NOOP("Problem", "The card asks for the PIN again. Type the PIN once more."));
}

Problem pinMissing()
{
    return refused("card.pin.missing",
        QT_TRANSLATE_NOOP(
            "Problem", "This card has no PIN, so it can neither sign nor log in. The municipality can tell why."));
}

Problem padTimeout()
{
    return refused("card.pin.timeout",
        QT_TRANSLATE_NOOP("Problem",
            "No PIN was typed on the reader in time, so nothing was done. Start again, and type the PIN on the keys of "
            "the reader when its display asks for it."));
}

Problem padCancelled()
{
    return refused("card.pin.cancelled",
        QT_TRANSLATE_NOOP("Problem", "It was stopped with the keys of the reader, so nothing was done."));
}

Problem padUnusable(const QString &reader)
{
    return environment("card.pad.unusable",
        QT_TRANSLATE_NOOP("Problem",
            "The keys of the reader \"%1\" cannot take the PIN of an eID card. No try of the PIN is lost. Use another "
            "reader."),
        {reader}, reader);
}

Problem keyMissing()
{
    return refused("card.key.missing",
        QT_TRANSLATE_NOOP("Problem", "This eID card has no key for this use. The municipality can tell why."));
}

Problem schemeUnsupported()
{
    return {Kind::Usage, QStringLiteral("card.scheme.unsupported"),
        QT_TRANSLATE_NOOP("Problem", "This eID card cannot make a signature of the kind that was asked for."), {}, {}};
}

Problem fault(const char *step, quint16 status)
{
    return environment("card.fault",
        QT_TRANSLATE_NOOP("Problem",
            "The card answered something unexpected (%1, code %2). Take it out, push it in firmly and try again; if it "
            "stays so, try "
            "another reader."),
        {QCoreApplication::translate("Problem", step), hex(status, 4)});
}

Problem pcscProblem(long code, const QString &reader)
{
    switch (code) {
    case SCARD_E_NO_SERVICE:
    case SCARD_E_SERVICE_STOPPED:
    case SCARD_E_INVALID_HANDLE:
    case SCARD_E_SYSTEM_CANCELLED:
    case SCARD_P_SHUTDOWN:
    case SCARD_F_COMM_ERROR: // what PCSC-Lite gives on a context whose service has stopped
        return serviceMissing();
    case SCARD_E_NO_READERS_AVAILABLE: return noReader();
    case SCARD_E_UNKNOWN_READER:
    case SCARD_E_READER_UNAVAILABLE: return unknownReader(reader);
    case SCARD_E_NO_SMARTCARD: return noCard(reader);
    case SCARD_E_SHARING_VIOLATION: return cardBusy(reader);
    case SCARD_W_RESET_CARD: return cardInterrupted(reader);
    case SCARD_W_REMOVED_CARD:
    case SCARD_E_NOT_TRANSACTED:
    case SCARD_E_COMM_DATA_LOST: return cardRemoved(reader);
    case SCARD_W_UNPOWERED_CARD:
    case SCARD_W_UNRESPONSIVE_CARD: return cardMute(reader);
    case SCARD_E_CARD_UNSUPPORTED:
    case SCARD_E_PROTO_MISMATCH:
    case SCARD_W_UNSUPPORTED_CARD: return notEid(reader);
    case SCARD_W_SECURITY_VIOLATION:
        return environment("card.service.denied",
            QT_TRANSLATE_NOOP("Problem",
                "The smart card service does not let this session use card readers. Work at the computer itself (not "
                "from a distance), "
                "or ask the person who looks after it."));
    default:
        return environment("card.service.fault",
            QT_TRANSLATE_NOOP("Problem",
                "The smart card service reports an error (code %1). Unplug the reader, plug it in again and try once "
                "more."),
            {hex(static_cast<quint64>(code) & 0xffffffff, 8)}, reader);
    }
}

} // namespace card
