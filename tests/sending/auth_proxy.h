// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTcpServer>

class QTcpSocket;

namespace sending {

/// A proxy of a network that tunnels to one port of this computer, whatever the name that it is asked for, and only for
/// whom it knows (Basic, RFC 7617).
class AuthProxy : public QTcpServer
{
public:
    /// `user`: "name:password"; empty: lets everybody through.
    AuthProxy(quint16 target, const QByteArray &user);

    [[nodiscard]] int tunnelCount() const { return m_tunnels; }
    [[nodiscard]] int refusalCount() const { return m_refusals; }

private:
    void take(QTcpSocket *client);
    void join(QTcpSocket *client);

    quint16 m_target;
    QByteArray m_expected; ///< the value of Proxy-Authorization; empty: any
    int m_tunnels = 0;
    int m_refusals = 0;
};

} // namespace sending
