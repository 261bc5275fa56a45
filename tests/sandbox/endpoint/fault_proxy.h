// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QTcpServer>

#include <optional>

namespace sandbox {

/// What happens to one connection, at one byte of it or all along.
struct LineFault {
    enum class Kind {
        Close, ///< an orderly end
        Reset, ///< RST
        Stall, ///< nothing more goes through, but the connection stays
        Damage ///< that byte arrives changed, the rest goes on
    };
    std::optional<qint64> up; ///< after that many bytes from client to server
    std::optional<qint64> down; ///< … from server to client
    Kind kind = Kind::Close;
    /// At most so many bytes every `pace` go through in each direction; 0: all at once.
    qint64 burst = 0;

    static constexpr int pace = 2; ///< milliseconds
};

/// A TCP proxy on the loopback interface that spoils connections at an exact byte, below TLS.
class FaultProxy : public QTcpServer
{
    Q_OBJECT
public:
    /// The n-th connection gets the n-th fault; the last one repeats. An empty list lets everything through.
    FaultProxy(quint16 target, const QList<LineFault> &faults);
    ~FaultProxy() override;

    /// For the connections from now on, counted anew.
    void setFaults(const QList<LineFault> &faults);
    /// Where new connections go from now on.
    void setTarget(quint16 port) { m_target = port; }
    [[nodiscard]] int connectionCount() const { return m_connections; }
    /// Bytes that went through in each direction, all connections together.
    [[nodiscard]] qint64 bytesUp() const { return m_up; }
    [[nodiscard]] qint64 bytesDown() const { return m_down; }
    /// The faults that came about since `setFaults`: a connection that ends before its byte does not get it.
    struct Happened {
        bool up = false;
        qint64 at = 0; ///< byte of the connection
    };
    [[nodiscard]] const QList<Happened> &happened() const { return m_happened; }

private:
    void join(QTcpSocket *client, const LineFault &fault);

    quint16 m_target;
    QList<LineFault> m_faults;
    int m_connections = 0;
    QList<Happened> m_happened;
    qint64 m_up = 0;
    qint64 m_down = 0;
};

} // namespace sandbox
