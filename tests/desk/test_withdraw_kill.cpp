// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "delivery_ground.h"
#include "endpoint_process.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using sandbox::FaultProxy;
using sandbox::LineFault;
using store::Delivery;
using store::State;

constexpr int usualRuns = 60;

/// A client that is killed by SIGKILL at random moments while it withdraws a bundle that is half sent, or all: the file
/// then says that the bundle is withdrawn, or that it is still on its way, and either is true.
class TestWithdrawKill : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeliveryGround> m_ground;
    std::unique_ptr<sending::EndpointProcess> m_endpoint;
    int m_span = 0; ///< milliseconds of a withdrawal that nothing disturbs
    int m_kills = 0;
    int m_withdrawn = 0; ///< before the kill
    int m_arrived = 0; ///< so that it could not be withdrawn

    /// The client is killed at some moment, or its line is cut before; what it had sent by then stays at the endpoint.
    void sendHalf(const QTemporaryDir &folder, const QUrl &address, FaultProxy &line, QRandomGenerator &random) const
    {
        line.setFaults({LineFault{qint64(random.bounded(4'000, 60'000)), {}, LineFault::Kind::Reset}});
        QProcess client;
        static_cast<void>(m_ground->run(client, folder, address, int(random.bounded(m_span / 2, m_span * 2))));
        line.setFaults({});
    }

    /// What the file says of the bundle.
    [[nodiscard]] std::optional<store::Submission> checked(const QTemporaryDir &folder) const
    {
        const auto file = store::Store::open(desk::Workplace::filePath(folder.path()));
        if (!file.ok())
            qFatal("%s", qPrintable(file.problem().message()));
        const std::optional<store::Submission> entry = *file->submission(m_ground->sha256());
        const State state = *file->state(u"hwg"_s);
        const bool isOut = !entry || entry->delivery == Delivery::Refused;
        const bool isConsistent = isOut         ? state == State::SignedTwice
            : entry->delivery == Delivery::Done ? state == State::Received
                                                : state == State::Queued || state == State::Sent;
        if (!isConsistent || !file->bundleOf(u"hwg"_s)->has_value())
            qFatal("the bundle is lost: its report is %s", qPrintable(store::code(state)));
        return entry;
    }
    [[nodiscard]] static bool isWithdrawn(const std::optional<store::Submission> &entry)
    {
        return entry && entry->delivery == Delivery::Refused && entry->lastProblem == QLatin1String(store::withdrawn);
    }

private slots:
    void initTestCase()
    {
        qputenv("UV_NOW", "2017-02-20T10:00:00+01:00");
        m_ground = std::make_unique<DeliveryGround>();
        m_ground->makeTemplate();
        m_endpoint = std::make_unique<sending::EndpointProcess>(m_ground->pki());
        const QTemporaryDir folder;
        QVERIFY(m_ground->fill(folder));
        const QUrl address = m_endpoint->start();
        QElapsedTimer timer;
        timer.start();
        QProcess client;
        QVERIFY(m_ground->run(client, folder, address, 60'000, u"withdraw"_s));
        QCOMPARE(client.exitCode(), 1); // nothing is in the outbox
        m_span = int(timer.elapsed()) + 50; // and a request
    }

    void client_killedWhileItWithdraws_leavesItWithdrawnOrOnItsWay_data()
    {
        QTest::addColumn<quint32>("seed");
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("UV_CAMPAIGN_RUNS", &given);
        const auto first = quint32(qEnvironmentVariableIntValue("UV_CAMPAIGN_SEED"));
        for (quint32 i = 0; i < quint32(given ? asked : usualRuns); ++i)
            QTest::addRow("seed %u", first + i) << first + i;
    }

    void client_killedWhileItWithdraws_leavesItWithdrawnOrOnItsWay()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        QVERIFY(m_ground->fill(folder));
        m_endpoint->kill();
        m_endpoint->empty();
        QUrl address = m_endpoint->start();
        FaultProxy line(quint16(address.port()), {});
        address.setPort(line.serverPort());
        sendHalf(folder, address, line, random);
        QProcess client;
        bool ended = false;
        for (quint32 i = random.bounded(1, 4); i > 0 && !ended; --i) {
            ended = m_ground->run(client, folder, address, int(random.bounded(m_span * 3 / 2)), u"withdraw"_s);
            m_kills += ended ? 0 : 1;
            const bool isOut = isWithdrawn(checked(folder));
            QVERIFY(!isOut || m_endpoint->taken().isEmpty());
            m_withdrawn += !ended && isOut ? 1 : 0;
        }
        if (!ended)
            QVERIFY(m_ground->run(client, folder, address, 60'000, u"withdraw"_s));
        const auto entry = checked(folder);
        const QByteArray said = client.readAllStandardError();
        const bool isOut = !entry || isWithdrawn(entry);
        QVERIFY2(
            isOut || said.contains("sending.withdraw.taken:") || said.contains("withdraw.none:"), said.constData());
        m_arrived += isOut ? 0 : 1;
        QVERIFY(m_ground->run(client, folder, address, 60'000)); // it can be sent all the same, and arrives once
        QCOMPARE(client.exitCode(), 0);
        QCOMPARE(m_endpoint->taken().size(), 1);
        QCOMPARE(checked(folder)->delivery, Delivery::Done);
    }

    void cleanupTestCase()
    {
        qInfo("%d kills, %d of them after it was withdrawn; %d had arrived; withdrawing takes %d ms", m_kills,
            m_withdrawn, m_arrived, m_span);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // sealing draws PDFs
    const QGuiApplication application(argc, argv);
    TestWithdrawKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_withdraw_kill.moc"
