// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// A driver for pcscd (IFD handler, version 3): readers of one place each, with or without a PIN pad. The card is
// whoever connects to the reader's port. pcscd guards each reader with a lock of its own.
#include "sandbox/reader/connection.h"
#include "sandbox/reader/wire.h"

extern "C" { // the header does not say so itself
#include <ifdhandler.h>
#include <reader.h>
}

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace wire = sandbox::wire;

namespace {

constexpr std::size_t mostReaders = 16;
constexpr DWORD verifyDirect = SCARD_CTL_CODE(1);

struct Reader {
    sandbox::Connection place;
    std::string atr;
    bool hasPad = false;
};

/// By the number that pcscd gives each.
std::array<std::unique_ptr<Reader>, mostReaders> readers;

Reader *readerOf(DWORD lun)
{
    const std::size_t number = lun >> 16;
    return number < mostReaders ? readers[number].get() : nullptr;
}

RESPONSECODE written(const std::string &answer, UCHAR *into, DWORD room, DWORD *size)
{
    *size = 0;
    if (answer.size() > room)
        return IFD_ERROR_INSUFFICIENT_BUFFER;
    std::memcpy(into, answer.data(), answer.size());
    *size = answer.size();
    return IFD_SUCCESS;
}

/// Tag, length and control code, big-endian: what the reader can do by itself.
std::string features(const Reader &reader)
{
    const char verify[] = {FEATURE_VERIFY_PIN_DIRECT, 4, static_cast<char>(verifyDirect >> 24),
        static_cast<char>(verifyDirect >> 16), static_cast<char>(verifyDirect >> 8), static_cast<char>(verifyDirect)};
    return reader.hasPad ? std::string(verify, sizeof verify) : std::string();
}

/// pcscd calls it in the thread of the reader, in the place of its pause of 0.4 seconds between two looks. Short, as it
/// is not told when pcscd ends.
RESPONSECODE awaitedCard(DWORD lun, int timeout)
{
    constexpr int longest = 200; // ms
    const Reader *reader = readerOf(lun);
    if (!reader)
        return IFD_NO_SUCH_DEVICE;
    reader->place.awaitChange(std::min(timeout, longest));
    return IFD_SUCCESS;
}

/// Why there was no answer.
RESPONSECODE lost(const Reader &reader)
{
    return reader.place.isUnplugged() ? IFD_NO_SUCH_DEVICE : IFD_COMMUNICATION_ERROR;
}

RESPONSECODE poweredUp(Reader &reader, char how)
{
    if (!reader.place.send(std::string(1, how)))
        return IFD_COMMUNICATION_ERROR;
    const std::optional<std::string> atr = reader.place.ask(std::string(1, wire::askAtr));
    reader.atr = atr.value_or(std::string());
    return reader.atr.empty() ? IFD_ERROR_POWER_ACTION : IFD_SUCCESS;
}

} // namespace

#define UV_EXPORT __attribute__((visibility("default")))

/// The name says the port and whether there is a PIN pad: "pad:0x8c7b", "plain:0x8c7c".
UV_EXPORT RESPONSECODE IFDHCreateChannelByName(DWORD Lun, LPSTR DeviceName)
{
    const std::string name = DeviceName;
    const std::size_t colon = name.find(':');
    if ((Lun >> 16) >= mostReaders || colon == std::string::npos)
        return IFD_NO_SUCH_DEVICE;
    auto made = std::make_unique<Reader>();
    made->hasPad = name.rfind("pad:", 0) == 0;
    const unsigned long port = std::strtoul(name.c_str() + colon + 1, nullptr, 0);
    if (port == 0 || port > 0xffff || !made->place.listen(static_cast<unsigned short>(port)))
        return IFD_NO_SUCH_DEVICE;
    readers[Lun >> 16] = std::move(made);
    return IFD_SUCCESS;
}

UV_EXPORT RESPONSECODE IFDHCreateChannel(DWORD, DWORD)
{
    return IFD_NO_SUCH_DEVICE;
}

UV_EXPORT RESPONSECODE IFDHCloseChannel(DWORD Lun)
{
    if (readerOf(Lun))
        readers[Lun >> 16].reset();
    return IFD_SUCCESS;
}

UV_EXPORT RESPONSECODE IFDHGetCapabilities(DWORD Lun, DWORD Tag, PDWORD Length, PUCHAR Value)
{
    const Reader *reader = readerOf(Lun);
    switch (Tag) {
    case TAG_IFD_ATR:
    case SCARD_ATTR_ATR_STRING:
        return reader ? written(reader->atr, Value, *Length, Length) : RESPONSECODE(IFD_NO_SUCH_DEVICE);
    case TAG_IFD_SLOTS_NUMBER:
    case TAG_IFD_THREAD_SAFE: return written(std::string(1, '\1'), Value, *Length, Length);
    case TAG_IFD_SIMULTANEOUS_ACCESS:
        return written(std::string(1, static_cast<char>(mostReaders)), Value, *Length, Length);
    case TAG_IFD_POLLING_THREAD_WITH_TIMEOUT: {
        const auto function = &awaitedCard;
        return written(std::string(reinterpret_cast<const char *>(&function), sizeof function), Value, *Length, Length);
    }
    default: return IFD_ERROR_TAG;
    }
}

UV_EXPORT RESPONSECODE IFDHSetCapabilities(DWORD, DWORD, DWORD, PUCHAR)
{
    return IFD_NOT_SUPPORTED;
}

/// T=0 only, as the cards say in their answer to reset.
UV_EXPORT RESPONSECODE IFDHSetProtocolParameters(DWORD, DWORD Protocol, UCHAR, UCHAR, UCHAR, UCHAR)
{
    return Protocol == SCARD_PROTOCOL_T0 ? IFD_SUCCESS : IFD_PROTOCOL_NOT_SUPPORTED;
}

UV_EXPORT RESPONSECODE IFDHPowerICC(DWORD Lun, DWORD Action, PUCHAR Atr, PDWORD AtrLength)
{
    Reader *reader = readerOf(Lun);
    *AtrLength = 0;
    if (!reader)
        return IFD_NO_SUCH_DEVICE;
    if (Action == IFD_POWER_DOWN) {
        (void)reader->place.send(std::string(1, wire::powerOff));
        reader->atr.clear();
        return IFD_SUCCESS;
    }
    const RESPONSECODE done = poweredUp(*reader, Action == IFD_RESET ? wire::resetCard : wire::powerOn);
    return done == IFD_SUCCESS ? written(reader->atr, Atr, MAX_ATR_SIZE, AtrLength) : done;
}

UV_EXPORT RESPONSECODE IFDHTransmitToICC(
    DWORD Lun, SCARD_IO_HEADER, PUCHAR TxBuffer, DWORD TxLength, PUCHAR RxBuffer, PDWORD RxLength, PSCARD_IO_HEADER)
{
    Reader *reader = readerOf(Lun);
    const DWORD room = *RxLength;
    *RxLength = 0;
    if (!reader)
        return IFD_NO_SUCH_DEVICE;
    const auto answer = reader->place.ask(std::string(reinterpret_cast<const char *>(TxBuffer), TxLength));
    return answer ? written(*answer, RxBuffer, room, RxLength) : lost(*reader);
}

UV_EXPORT RESPONSECODE IFDHControl(DWORD Lun, DWORD ControlCode, PUCHAR TxBuffer, DWORD TxLength, PUCHAR RxBuffer,
    DWORD RxLength, LPDWORD BytesReturned)
{
    Reader *reader = readerOf(Lun);
    *BytesReturned = 0;
    if (!reader)
        return IFD_NO_SUCH_DEVICE;
    if (ControlCode == CM_IOCTL_GET_FEATURE_REQUEST)
        return written(features(*reader), RxBuffer, RxLength, BytesReturned);
    if (ControlCode != verifyDirect || !reader->hasPad)
        return IFD_ERROR_NOT_SUPPORTED;
    const auto answer
        = reader->place.ask(wire::verifyOnPad + std::string(reinterpret_cast<const char *>(TxBuffer), TxLength));
    return answer ? written(*answer, RxBuffer, RxLength, BytesReturned) : lost(*reader);
}

UV_EXPORT RESPONSECODE IFDHICCPresence(DWORD Lun)
{
    Reader *reader = readerOf(Lun);
    if (!reader)
        return IFD_NO_SUCH_DEVICE;
    const bool present = reader->place.cardPresent();
    if (reader->place.isUnplugged())
        return IFD_NO_SUCH_DEVICE;
    return present ? IFD_ICC_PRESENT : IFD_ICC_NOT_PRESENT;
}
