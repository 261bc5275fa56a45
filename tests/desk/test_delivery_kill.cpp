// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"
#include "desk_ground.h"
#include "endpoint_process.h"
#include "trial.h"

#include "desk/bundle_file.h"
#include "desk/files.h"
#include "desk/seal.h"
#include "store/store.h"
#include "tests/mortal.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>

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

    Fixture m_cards;
    QTemporaryDir m_template; ///< a report that both signed, a bundle, a key
    std::map<sending::Front, sending::EndpointProcess> m_endpoints;
    sending::EndpointProcess *m_endpoint = nullptr; ///< of this run
    QByteArray m_sha256;
    int m_span = 0; ///< milliseconds of a delivery that nothing disturbs
    int m_kills = 0;
    int m_killsUnderWay = 0; ///< between queueing and the receipt

    const QString m_name = u"a.asice"_s;

    /// Signed at home by keys in memory, as if by cards at another workstation.
    void makeTemplate()
    {
        const auto write = [this](const QString &file, const QByteArray &content) {
            QVERIFY(desk::writeFile(m_template.filePath(file), content, desk::Existing::Keep).ok());
        };
        const sandbox::Identity &key = m_cards.secretary.authentication;
        QByteArray chain;
        for (const QByteArray &certificate : key.chain())
            chain += sandbox::certificatePem(certificate);
        write(u"card.crt"_s, chain);
        write(u"card.key"_s, sandbox::privateKeyPem(key.key.get()));
        write(u"trust-roots.pem"_s, m_cards.pki.trustRootsPem());
        Ground ground({m_template.filePath(u"trust-roots.pem"_s)});
        ground.acceptWarnings(u"hwg"_s);
        const QString path = ground.file(m_name);
        QVERIFY(awaited(desk::seal(*ground.workplace, {u"hwg"_s}, path)).ok());
        const QByteArray once
            = Fixture::signedBy(*desk::readFile(path, 1 << 26), m_cards.secretary, bundle::Role::Secretary);
        const QByteArray twice = Fixture::signedBy(once, m_cards.chairman, bundle::Role::Chairman);
        QVERIFY(desk::writeFile(path, twice, desk::Existing::Replace).ok());
        QCOMPARE(codeOf(awaited(desk::openBundle(*ground.workplace, path))), QString());
        write(m_name, twice);
        m_sha256 = report::sha256(twice);
        QVERIFY(twice.size() > qsizetype(3) * 8192); // parts
        QVERIFY(awaited(ground.workplace->backup(desk::Workplace::filePath(m_template.path()))).ok());
    }

    [[nodiscard]] static QString copied(const QTemporaryDir &from, const QTemporaryDir &to)
    {
        for (const QFileInfo &file : QDir(from.path()).entryInfoList(QDir::Files))
            if (!QFile::copy(file.filePath(), to.filePath(file.fileName())))
                return file.fileName();
        return {};
    }

    /// Runs the client, for so many milliseconds at most; whether it ended by itself.
    [[nodiscard]] bool deliver(
        QProcess &client, const QTemporaryDir &folder, const QUrl &address, int milliseconds) const
    {
        endWithUs(client);
        client.start(QStringLiteral(UV_DELIVERER), {folder.path(), folder.filePath(m_name), address.toString()});
        QEventLoop loop;
        connect(&client, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
        const bool ended = client.state() == QProcess::NotRunning;
        client.kill();
        client.waitForFinished(-1);
        return ended;
    }

    /// Nothing may have travelled of what the file has not in its outbox, and no receipt may be there for nothing.
    void checkAfterKill(const QTemporaryDir &folder)
    {
        const auto file = store::Store::open(desk::Workplace::filePath(folder.path()));
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.problem().message()));
        const auto submission = *file->submission(m_sha256);
        const bool hasReceipt = file->receipt(m_sha256)->has_value();
        m_killsUnderWay += submission && !hasReceipt ? 1 : 0;
        QVERIFY(submission || m_endpoint->taken().isEmpty());
        QVERIFY(!hasReceipt || m_endpoint->taken().size() == 1);
        QCOMPARE(hasReceipt, submission && submission->delivery == store::Delivery::Done);
        QCOMPARE(*file->state(u"hwg"_s) == store::State::Received, hasReceipt);
    }

private slots:
    void initTestCase()
    {
        qputenv("UV_NOW", "2017-02-20T10:00:00+01:00");
        makeTemplate();
        for (const sending::Front front : {sending::Front::None, sending::Front::Http1, sending::Front::Http2})
            m_endpoints.try_emplace(front, m_cards.pki, front);
        m_endpoint = &m_endpoints.at(sending::Front::None);
        const QTemporaryDir folder;
        QCOMPARE(copied(m_template, folder), QString());
        const QUrl address = m_endpoint->start();
        QElapsedTimer timer;
        timer.start();
        QProcess client;
        client.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QVERIFY(deliver(client, folder, address, 60'000));
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
        QCOMPARE(copied(m_template, folder), QString());
        m_endpoint = &m_endpoints.at(trial.front);
        m_endpoint->kill();
        m_endpoint->empty();
        QUrl address = m_endpoint->start(trial.faults);
        FaultProxy line(quint16(address.port()), trial.line);
        address.setPort(line.serverPort());
        QProcess client;
        bool ended = false;
        for (quint32 i = random.bounded(1, 4); i > 0 && !ended; --i) {
            ended = deliver(client, folder, address, int(random.bounded(quint32(m_span * 5 / 4))));
            m_kills += ended ? 0 : 1;
            checkAfterKill(folder);
        }
        QVERIFY(ended || deliver(client, folder, address, 60'000));
        if (!trial.refusal.isEmpty()) {
            QCOMPARE(client.exitCode(), 1);
            QVERIFY(client.readAllStandardError().contains(trial.refusal.toUtf8() + ':'));
            QVERIFY(m_endpoint->taken().isEmpty());
            return;
        }
        QVERIFY2(client.exitCode() == 0, client.readAllStandardError().constData());
        QCOMPARE(m_endpoint->taken().size(), 1);
        QCOMPARE(m_endpoint->taken().first().submission.toLatin1(), m_sha256);
        QVERIFY(QFile::exists(folder.filePath(m_name + u".receipt.jws"_s)));
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
