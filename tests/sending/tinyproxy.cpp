// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tinyproxy.h"

#include "ports.h"

#include <QFile>

namespace sending {

Tinyproxy::Tinyproxy(quint16 target, For whom)
{
    m_process.setProgram(QStringLiteral("/usr/bin/tinyproxy"));
    m_process.setArguments({QStringLiteral("-d"), QStringLiteral("-c"), m_folder.filePath(QStringLiteral("conf"))});
    m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    for (int tries = 0; tries < 5; ++tries) {
        m_port = freePort();
        configure(target, whom);
        if (startListening(m_process, m_port))
            return;
    }
    qFatal("tinyproxy does not start: %s", log().constData());
}

Tinyproxy::~Tinyproxy()
{
    m_process.kill();
    m_process.waitForFinished();
}

QNetworkProxy Tinyproxy::proxy(const QString &password) const
{
    return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_port, QStringLiteral("ocmw"), password};
}

QByteArray Tinyproxy::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Tinyproxy::configure(quint16 target, For whom) const
{
    QFile file(m_folder.filePath(QStringLiteral("conf")));
    const QString text = QStringLiteral("Port %1\nListen 127.0.0.1\nAllow 127.0.0.1\n%3"
                                        "ConnectPort %2\nMaxClients 20\nTimeout 60\nLogLevel Connect\n")
                             .arg(QString::number(m_port), QString::number(target),
                                 whom == For::OneUser ? QStringLiteral("BasicAuth ocmw sesame\n") : QString());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toLatin1()) < 1)
        qFatal("The configuration of tinyproxy cannot be written");
}

} // namespace sending
