// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <winscard.h>

/// Another program at the same card.
class OtherProgram
{
public:
    OtherProgram(const QString &reader, DWORD share)
    {
        SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context);
        DWORD protocol = 0;
        m_code = SCardConnect(m_context, reader.toUtf8().constData(), share, SCARD_PROTOCOL_T0, &m_card, &protocol);
    }
    ~OtherProgram()
    {
        SCardDisconnect(m_card, SCARD_LEAVE_CARD);
        SCardReleaseContext(m_context);
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    [[nodiscard]] bool isConnected() const { return m_code == SCARD_S_SUCCESS; }
    [[nodiscard]] bool resetsCard() const
    {
        DWORD protocol = 0;
        return SCardReconnect(m_card, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0, SCARD_RESET_CARD, &protocol)
            == SCARD_S_SUCCESS;
    }
    [[nodiscard]] bool holdsCard() const { return SCardBeginTransaction(m_card) == SCARD_S_SUCCESS; }
    void letsGo() const { SCardEndTransaction(m_card, SCARD_LEAVE_CARD); }

private:
    SCARDCONTEXT m_context = 0;
    SCARDHANDLE m_card = 0;
    LONG m_code = SCARD_E_NO_SERVICE;
};
