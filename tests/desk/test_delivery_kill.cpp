// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "delivery_ground.h"
#include "endpoint_process.h"
#include "trial.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using sandbox::FaultProxy;
using sending::Trial;

constexpr int usualRuns = 100;

/// A client that is killed by SIGKILL at random moments while it sends over a failing line, and begun again with the
/// same data file until it ends by itself; in every second run with nginx before the endpoint. The ledger of the
/// endpoint is the judge.
class TestDeliveryKill : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeliveryGround> m_ground;
    std::map<sending::Front, sending::EndpointProcess> m_endpoints;
    sending::EndpointProcess *m_endpoint = nullptr; ///< of this run
    int m_span = 0; ///< milliseconds of a delivery that nothing disturbs, as far as is known
    int m_kills = 0;
    int m_killsUnderWay = 0; ///< between queueing and the receipt

    /// A busy computer takes longer than it took: kills are to come between queueing and receipt.
    void aim(bool isQueued, bool isReceived)
    {
        m_span = std::max(50, m_span * (isReceived ? 9 : isQueued ? 10 : 11) / 10);
    }

    /// Nothing may have travelled of what the file has not in its outbox, and no receipt may be there for nothing.
    void checkAfterKill(const QTemporaryDir &folder)
    {
        const auto file = store::Store::open(desk::Workplace::filePath(folder.path()));
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.problem().message()));
        const auto submission = *file->submission(m_ground->sha256());
        const bool hasReceipt = file->receipt(m_ground->sha256())->has_value();
        m_killsUnderWay += submission && !hasReceipt ? 1 : 0;
        aim(submission.has_value(), hasReceipt);
        QVERIFY(submission || m_endpoint->taken().isEmpty());
        QVERIFY(!hasReceipt || m_endpoint->taken().size() == 1);
        QCOMPARE(hasReceipt, submission && submission->delivery == store::Delivery::Done);
        QCOMPARE(*file->state(u"hwg"_s) == store::State::Received, hasReceipt);
    }

private slots:
    void initTestCase()
    {
        qputenv("UV_NOW", "2017-02-20T10:00:00+01:00");
        m_ground = std::make_unique<DeliveryGround>();
        m_ground->makeTemplate();
        for (const sending::Front front : {sending::Front::None, sending::Front::Http1, sending::Front::Http2})
            m_endpoints.try_emplace(front, m_ground->pki(), front);
        m_endpoint = &m_endpoints.at(sending::Front::None);
        const QTemporaryDir folder;
        QVERIFY(m_ground->fill(folder));
        const QUrl address = m_endpoint->start();
        QElapsedTimer timer;
        timer.start();
        QProcess client;
        client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QVERIFY(m_ground->run(client, folder, address, 60'000));
        QCOMPARE(client.exitCode(), 0);
        m_span = int(timer.elapsed());
    }

    void client_killedAtAnyMoment_sendsExactlyOnce_data()
    {
        QTest::addColumn<quint32>("seed");
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("UV_CAMPAIGN_RUNS", &given);
        const auto first = quint32(qEnvironmentVariableIntValue("UV_CAMPAIGN_SEED"));
        for (quint32 i = 0; i < quint32(given ? asked : usualRuns); ++i)
            QTest::addRow("seed %u", first + i) << first + i;
    }

    void client_killedAtAnyMoment_sendsExactlyOnce()
    {
        QFETCH(quint32, seed);
        const Trial trial(seed);
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        QVERIFY(m_ground->fill(folder));
        m_endpoint = &m_endpoints.at(trial.front);
        m_endpoint->kill();
        m_endpoint->empty();
        QUrl address = m_endpoint->start(trial.faults);
        FaultProxy line(quint16(address.port()), trial.line);
        address.setPort(line.serverPort());
        QProcess client;
        bool ended = false;
        for (quint32 i = random.bounded(1, 4); i > 0 && !ended; --i) {
            ended = m_ground->run(client, folder, address, int(random.bounded(quint32(m_span * 5 / 4))));
            m_kills += ended ? 0 : 1;
            checkAfterKill(folder);
        }
        QVERIFY(ended || m_ground->run(client, folder, address, 60'000));
        if (!trial.refusal.isEmpty()) {
            QCOMPARE(client.exitCode(), 1);
            QVERIFY(client.readAllStandardError().contains(trial.refusal.toUtf8() + ':'));
            QVERIFY(m_endpoint->taken().isEmpty());
            return;
        }
        QVERIFY2(client.exitCode() == 0, client.readAllStandardError().constData());
        QCOMPARE(m_endpoint->taken().size(), 1);
        QCOMPARE(m_endpoint->taken().first().submission.toLatin1(), m_ground->sha256());
        QVERIFY(QFile::exists(folder.filePath(m_ground->name + u".receipt.jws"_s)));
        checkAfterKill(folder);
    }

    void cleanupTestCase()
    {
        qInfo("%d kills of the client, %d of them between queueing and receipt; an undisturbed delivery takes %d ms",
            m_kills, m_killsUnderWay, m_span);
        QVERIFY(m_killsUnderWay > m_kills / 5);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // sealing draws PDFs
    const QGuiApplication application(argc, argv);
    TestDeliveryKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_delivery_kill.moc"
