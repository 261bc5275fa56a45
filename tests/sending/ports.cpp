// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "ports.h"

#include "tests/mortal.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace sending {

static bool listensOn(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool startListening(QProcess &program, quint16 port)
{
    endWithUs(program);
    program.start();
    const bool listens = program.waitForStarted()
        && QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning || listensOn(port); }, 20'000);
    return listens && program.state() == QProcess::Running;
}

} // namespace sending
