// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "card/pcsc.h"

#include "card/situations.h"

#include <reader.h>
#include <winscard.h>

#include <array>

namespace card::pcsc {

namespace {

// A card event between two calls gives SCARD_W_RESET_CARD; more than this in a row is a fight with another program.
constexpr int resetsForgiven = 3;
constexpr const char *plugAndPlay = "\\\\?PnP?\\Notification";

/// The problem behind the code of a call over a connection to the service that stands already. Should the service end
/// just then, PCSC-Lite says that it was refused; a real refusal comes when a context or a card is connected.
base::Problem problemOf(LONG code, const QString &reader)
{
    return code == SCARD_W_SECURITY_VIOLATION ? serviceMissing() : pcscProblem(code, reader);
}

} // namespace

base::Result<std::shared_ptr<Context>> Context::establish()
{
    SCARDCONTEXT handle = 0;
    LONG code = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &handle);
    if (code == SCARD_W_SECURITY_VIOLATION) // refused, or ended while we asked: asked again, it says which
        code = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &handle);
    if (code != SCARD_S_SUCCESS)
        return pcscProblem(code, {});
    return std::shared_ptr<Context>(new Context(handle));
}

Context::~Context()
{
    SCardReleaseContext(m_handle);
}

base::Result<QStringList> Context::readerNames() const
{
    QByteArray names;
    LONG code = SCARD_E_INSUFFICIENT_BUFFER;
    // The list can grow between the question for its size and the question for its content.
    for (int attempt = 0; attempt < 5 && code == SCARD_E_INSUFFICIENT_BUFFER; ++attempt) {
        DWORD size = 0;
        code = SCardListReaders(m_handle, nullptr, nullptr, &size);
        if (code != SCARD_S_SUCCESS)
            break;
        names.resize(static_cast<qsizetype>(size));
        code = SCardListReaders(m_handle, nullptr, names.data(), &size);
    }
    if (code == SCARD_E_NO_READERS_AVAILABLE)
        return QStringList();
    if (code != SCARD_S_SUCCESS)
        return problemOf(code, {});
    QStringList list;
    for (const QByteArray &name : names.split('\0')) {
        if (!name.isEmpty())
            list += QString::fromUtf8(name);
    }
    return list;
}

base::Result<QList<Context::Slot>> Context::look(QList<Slot> known, int milliseconds) const
{
    QList<QByteArray> names;
    for (const Slot &slot : known)
        names += slot.name.toUtf8();
    std::vector<SCARD_READERSTATE> states(static_cast<std::size_t>(known.size()));
    for (std::size_t i = 0; i < states.size(); ++i) {
        states[i].szReader = names[static_cast<qsizetype>(i)].constData();
        states[i].dwCurrentState = known[static_cast<qsizetype>(i)].state;
    }
    if (milliseconds > 0) {
        states.push_back({});
        states.back().szReader = plugAndPlay;
        states.back().dwCurrentState = static_cast<DWORD>(known.size()) << 16;
    }
    const LONG code = states.empty() ? SCARD_S_SUCCESS
                                     : SCardGetStatusChange(m_handle, static_cast<DWORD>(milliseconds), states.data(),
                                         static_cast<DWORD>(states.size()));
    if (code != SCARD_S_SUCCESS && code != SCARD_E_TIMEOUT && code != SCARD_E_CANCELLED)
        return problemOf(code, {});
    for (qsizetype i = 0; i < known.size(); ++i) {
        const SCARD_READERSTATE &seen = states[static_cast<std::size_t>(i)];
        if (seen.dwEventState == 0)
            continue; // cancelled before it was looked at
        known[i].state = seen.dwEventState & ~static_cast<unsigned long>(SCARD_STATE_CHANGED);
        known[i].atr = QByteArray(reinterpret_cast<const char *>(seen.rgbAtr), static_cast<qsizetype>(seen.cbAtr));
    }
    return known;
}

void Context::cancel() const
{
    SCardCancel(m_handle);
}

base::Result<std::unique_ptr<Channel>> Connection::open(std::shared_ptr<Context> context, const QString &reader)
{
    std::unique_ptr<Connection> made(new Connection(std::move(context), reader));
    DWORD protocol = 0;
    SCARDHANDLE card = 0;
    const LONG code = SCardConnect(made->m_context->handle(), reader.toUtf8().constData(), SCARD_SHARE_SHARED,
        SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card, &protocol);
    if (code != SCARD_S_SUCCESS)
        return pcscProblem(code, reader);
    made->m_card = card;
    made->connected(protocol);
    return std::unique_ptr<Channel>(std::move(made));
}

Connection::~Connection()
{
    if (m_generation > 0)
        SCardDisconnect(m_card, SCARD_LEAVE_CARD);
}

/// A reader that does not know the question has no features.
ReaderFeatures Connection::features() const
{
    ReaderFeatures features{m_reader, {}, 0};
    std::array<unsigned char, 256> list;
    DWORD size = 0;
    if (SCardControl(m_card, CM_IOCTL_GET_FEATURE_REQUEST, nullptr, 0, list.data(), list.size(), &size)
        == SCARD_S_SUCCESS)
        features.list = QByteArray(reinterpret_cast<const char *>(list.data()), static_cast<qsizetype>(size));
    quint32 version = 0;
    DWORD versionSize = sizeof version;
    if (SCardGetAttrib(m_card, SCARD_ATTR_VENDOR_IFD_VERSION, reinterpret_cast<LPBYTE>(&version), &versionSize)
            == SCARD_S_SUCCESS
        && versionSize == sizeof version)
        features.firmware = version;
    return features;
}

base::Result<void> Connection::begin()
{
    LONG code = SCardBeginTransaction(m_card);
    for (int attempt = 0; attempt < resetsForgiven && code == SCARD_W_RESET_CARD; ++attempt) {
        code = reconnect(SCARD_LEAVE_CARD);
        if (code == SCARD_S_SUCCESS)
            code = SCardBeginTransaction(m_card);
    }
    if (code == SCARD_E_NO_SMARTCARD)
        return cardRemoved(m_reader);
    if (code != SCARD_S_SUCCESS)
        return problemOf(code, m_reader);
    return {};
}

void Connection::end()
{
    SCardEndTransaction(m_card, SCARD_LEAVE_CARD);
}

base::Result<QByteArray> Connection::transmit(QByteArrayView command)
{
    // Room for the longest answer without extended lengths, and for readers that collect 61xx by themselves.
    std::array<unsigned char, 4096> answer;
    DWORD size = answer.size();
    const SCARD_IO_REQUEST *header = m_protocol == SCARD_PROTOCOL_T1 ? SCARD_PCI_T1 : SCARD_PCI_T0;
    const LONG code = SCardTransmit(m_card, header, reinterpret_cast<const unsigned char *>(command.data()),
        static_cast<DWORD>(command.size()), nullptr, answer.data(), &size);
    if (code != SCARD_S_SUCCESS)
        return problemOf(code, m_reader);
    return QByteArray(reinterpret_cast<const char *>(answer.data()), static_cast<qsizetype>(size));
}

base::Result<QByteArray> Connection::control(quint32 code, QByteArrayView data)
{
    std::array<unsigned char, 256> answer;
    DWORD size = 0;
    const LONG done
        = SCardControl(m_card, code, data.data(), static_cast<DWORD>(data.size()), answer.data(), answer.size(), &size);
    if (done != SCARD_S_SUCCESS)
        return problemOf(done, m_reader);
    return QByteArray(reinterpret_cast<const char *>(answer.data()), static_cast<qsizetype>(size));
}

base::Result<void> Connection::restart()
{
    const LONG code = reconnect(SCARD_RESET_CARD);
    if (code == SCARD_E_NO_SMARTCARD)
        return cardRemoved(m_reader);
    if (code != SCARD_S_SUCCESS)
        return problemOf(code, m_reader);
    return {};
}

long Connection::reconnect(unsigned long initialization)
{
    DWORD protocol = 0;
    const LONG code
        = SCardReconnect(m_card, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, initialization, &protocol);
    if (code == SCARD_S_SUCCESS)
        connected(protocol);
    return code;
}

void Connection::connected(unsigned long protocol)
{
    m_protocol = protocol;
    ++m_generation;
    std::array<unsigned char, MAX_ATR_SIZE> atr;
    DWORD atrSize = atr.size();
    DWORD nameSize = 0;
    DWORD state = 0;
    const LONG code = SCardStatus(m_card, nullptr, &nameSize, &state, &protocol, atr.data(), &atrSize);
    m_atr = code == SCARD_S_SUCCESS
        ? QByteArray(reinterpret_cast<const char *>(atr.data()), static_cast<qsizetype>(atrSize))
        : QByteArray();
}

} // namespace card::pcsc
