// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "signed_ground.h"

#include "tests/mortal.h"

#include <QProcess>

/// Data folders with a bundle that both have signed, and the client that sends it: a program of its own
/// (deliverer.cpp), so that it can be killed.
class DeliveryGround
{
    SignedGround m_ground;
    QTemporaryDir m_template;
    QByteArray m_sha256;

    void write(const QString &file, const QByteArray &content) const
    {
        QVERIFY(desk::writeFile(m_template.filePath(file), content, desk::Existing::Keep).ok());
    }

public:
    const QString name = QStringLiteral("a.asice"); ///< of the bundle

    [[nodiscard]] const sandbox::Pki &pki() const { return m_ground.cards.pki; }
    [[nodiscard]] const QByteArray &sha256() const { return m_sha256; }

    void makeTemplate()
    {
        const sandbox::Identity &key = m_ground.cards.secretary.authentication;
        QByteArray chain;
        for (const QByteArray &certificate : key.chain())
            chain += sandbox::certificatePem(certificate);
        write(QStringLiteral("card.crt"), chain);
        write(QStringLiteral("card.key"), sandbox::privateKeyPem(key.key.get()));
        write(QStringLiteral("trust-roots.pem"), pki().trustRootsPem());
        const QString path = m_ground.ground.file(name);
        m_ground.sealAndSign({QStringLiteral("hwg")}, path);
        const QByteArray bundle = *desk::readFile(path, 1 << 26);
        write(name, bundle);
        m_sha256 = report::sha256(bundle);
        QVERIFY(bundle.size() > qsizetype(3) * 8192); // parts
        QVERIFY(awaited(m_ground.place().backup(desk::Workplace::filePath(m_template.path()))).ok());
    }

    /// Fills a folder as if nothing had been sent; false when that fails.
    [[nodiscard]] bool fill(const QTemporaryDir &folder) const
    {
        const QFileInfoList files = QDir(m_template.path()).entryInfoList(QDir::Files);
        return std::all_of(files.begin(), files.end(), [&folder](const QFileInfo &file) {
            return QFile::copy(file.filePath(), folder.filePath(file.fileName()));
        });
    }

    /// Runs the client, for so many milliseconds at most; whether it ended by itself. `act`: "send" or "withdraw".
    [[nodiscard]] bool run(QProcess &client, const QTemporaryDir &folder, const QUrl &address, int milliseconds,
        const QString &act = QStringLiteral("send")) const
    {
        endWithUs(client);
        client.start(QStringLiteral(UV_DELIVERER), {folder.path(), folder.filePath(name), address.toString(), act});
        QEventLoop loop;
        QObject::connect(&client, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
        const bool ended = client.state() == QProcess::NotRunning;
        client.kill();
        client.waitForFinished(-1);
        return ended;
    }
};
