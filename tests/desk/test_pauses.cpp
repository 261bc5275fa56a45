// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "desk/pauses.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QNetworkInformation>
#include <QProcess>
#include <QThread>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What the network stack sees of NetworkManager, on a bus of the test. Lives in a thread of its own: whoever asks it
/// waits for the answer.
class NetworkService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State READ state)
    Q_PROPERTY(uint Connectivity READ connectivity)

public:
    enum State : uint {
        Disconnected = 20,
        ConnectedLocal = 50,
        ConnectedGlobal = 70
    };

    [[nodiscard]] uint state() const { return m_state; }
    [[nodiscard]] uint connectivity() const { return m_state == ConnectedGlobal ? 4 : 1; }

    void serve(const QString &bus)
    {
        QDBusConnection connection = QDBusConnection::connectToBus(bus, m_name);
        if (!connection.registerObject(m_path, this, QDBusConnection::ExportAllProperties)
            || !connection.registerService(u"org.freedesktop.NetworkManager"_s))
            qFatal("no bus");
    }
    void turn(State state)
    {
        m_state = state;
        const QDBusConnection connection(m_name);
        QDBusMessage changed
            = QDBusMessage::createSignal(m_path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        changed << u"org.freedesktop.NetworkManager"_s
                << QVariantMap{{u"State"_s, m_state}, {u"Connectivity"_s, connectivity()}} << QStringList();
        connection.send(changed);
        connection.send(
            QDBusMessage::createSignal(m_path, u"org.freedesktop.NetworkManager"_s, u"StateChanged"_s) << m_state);
    }

private:
    const QString m_name = u"service"_s;
    const QString m_path = u"/org/freedesktop/NetworkManager"_s;
    uint m_state = Disconnected;
};

class TestPauses : public QObject
{
    Q_OBJECT

    QProcess m_bus;
    QThread m_thread;
    NetworkService m_service;

    void turn(NetworkService::State state)
    {
        QMetaObject::invokeMethod(&m_service, [this, state] { m_service.turn(state); });
    }

private slots:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address); // before the network stack looks for it
        m_service.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_service, [this, address] { m_service.serve(QString::fromLatin1(address)); },
            Qt::BlockingQueuedConnection);
    }
    void cleanupTestCase()
    {
        QMetaObject::invokeMethod(
            &m_service, [] { QDBusConnection::disconnectFromBus(u"service"_s); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void pause_endsWhenTheNetworkIsBack_notBefore()
    {
        desk::Pauses pauses;
        const QNetworkInformation *network = QNetworkInformation::instance();
        QVERIFY(network);
        QCOMPARE(network->reachability(), QNetworkInformation::Reachability::Disconnected);
        bool goesOn = false;
        pauses.pause(std::chrono::hours(1), this, [&goesOn] { goesOn = true; });
        turn(NetworkService::ConnectedLocal);
        QTRY_COMPARE(network->reachability(), QNetworkInformation::Reachability::Local);
        QVERIFY(pauses.isPausing() && !goesOn); // nothing outside is within reach yet
        turn(NetworkService::ConnectedGlobal);
        QTRY_VERIFY(goesOn);
        QVERIFY(!pauses.isPausing());
    }
};

QTEST_GUILESS_MAIN(TestPauses)
#include "test_pauses.moc"
