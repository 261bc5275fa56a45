// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_process.h"
#include "endpoint_room.h"
#include "trial.h"

#include <QTimer>

#include <array>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace sending;
using sandbox::FaultProxy;
using std::chrono::milliseconds;

using Outcome = base::Result<QByteArray>;

constexpr int usualRuns = 250;
/// An answer that does not come is given up after this; nothing on a loopback line is silent for so long.
constexpr milliseconds patience{300};
/// How often faults came about where, for whoever reads the log: that nothing was left out.
class Histogram
{
public:
    void add(const QList<FaultProxy::Happened> &faults)
    {
        for (const FaultProxy::Happened &fault : faults) {
            const qint64 reach = (fault.up ? streamUp : streamDown) / qint64(steps);
            ++(fault.up ? m_up : m_down).at(std::min(std::size_t(fault.at / reach), steps - 1));
        }
    }

    void print() const
    {
        qInfo("Faults of the line that came about, by twentieths of what one upload sends on a connection:");
        qInfo("  from byte   to endpoint | from byte   to client");
        for (std::size_t i = 0; i < steps; ++i) {
            qInfo("%11lld %13d | %9lld %11d", qlonglong(i * streamUp / steps), m_up.at(i),
                qlonglong(i * streamDown / steps), m_down.at(i));
        }
    }

    [[nodiscard]] int total() const
    {
        return std::accumulate(m_up.begin(), m_up.end(), std::accumulate(m_down.begin(), m_down.end(), 0));
    }

private:
    static constexpr std::size_t steps = 20;
    std::array<int, steps> m_up{};
    std::array<int, steps> m_down{};
};

/// Uploads over lines and to endpoints that fail in all ways at once, straight and with nginx between the line and the
/// endpoint. The ledger of the endpoint, which is a program of its own, is the judge: every bundle arrives exactly once
/// and is receipted, or is refused for the right reason. UV_CAMPAIGN_RUNS and UV_CAMPAIGN_SEED (the first) change what
/// is tried.
class TestCampaign : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void run_whateverFails_isTakenExactlyOnce_data();
    void run_whateverFails_isTakenExactlyOnce();
    void cleanupTestCase();

private:
    [[nodiscard]] Outcome send(const Trial &trial, FaultProxy &line, const QUrl &url);
    void killIfDue(EndpointProcess &endpoint, QList<qint64> &kills, const Trial &trial, qint64 confirmed);

    std::unique_ptr<EndpointRoom> m_room; ///< the persons, and what they trust
    std::map<Front, EndpointProcess> m_endpoints;
    std::map<Front, int> m_runs;
    Submission m_submission;
    Histogram m_histogram;
    milliseconds m_waited{0}; ///< that a person would have waited
    int m_tries = 0; ///< after the first of each run
    int m_kills = 0;
    bool m_isAway = false; ///< the endpoint, after a kill
};

void TestCampaign::initTestCase()
{
    m_room = std::make_unique<EndpointRoom>();
    for (const Front front : {Front::None, Front::Http1, Front::Http2})
        m_endpoints.try_emplace(front, m_room->pki(), front);
    m_submission = m_room->submission();
    QVERIFY(m_submission.bundle.size > qsizetype(3) * 8192); // parts
}

void TestCampaign::run_whateverFails_isTakenExactlyOnce_data()
{
    QTest::addColumn<quint32>("seed");
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("UV_CAMPAIGN_RUNS", &given);
    const auto first = quint32(qEnvironmentVariableIntValue("UV_CAMPAIGN_SEED"));
    for (quint32 i = 0; i < quint32(given ? asked : usualRuns); ++i)
        QTest::addRow("seed %u", first + i) << first + i;
}

void TestCampaign::run_whateverFails_isTakenExactlyOnce()
{
    QFETCH(quint32, seed);
    const Trial trial(seed);
    EndpointProcess &endpoint = m_endpoints.at(trial.front);
    ++m_runs[trial.front];
    endpoint.kill();
    endpoint.empty();
    const QUrl url = endpoint.start(trial.faults);
    QVERIFY(url.isValid());
    FaultProxy line(quint16(url.port()), trial.line);
    const Outcome outcome = send(trial, line, url);
    m_histogram.add(line.happened());
    const QList<sandbox::LedgerEntry> taken = endpoint.taken();
    if (!trial.refusal.isEmpty()) {
        QVERIFY(!outcome);
        QCOMPARE(outcome.problem().code, trial.refusal);
        QVERIFY(taken.isEmpty());
        return;
    }
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.problem().message()));
    QVERIFY(checkReceipt(*outcome, m_room->anchors(), m_submission));
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().submission, m_submission.id());
}

Outcome TestCampaign::send(const Trial &trial, FaultProxy &line, const QUrl &url)
{
    QUrl throughLine = url;
    throughLine.setPort(line.serverPort());
    const SoftwareCard &card = trial.isSecretary ? m_room->secretary() : m_room->chairman();
    auto login = Login::open({throughLine, m_room->anchors(), patience}, card.card());
    if (!login)
        return login.problem();
    QList<qint64> kills = trial.kills;
    UploadOptions options;
    options.wait = [this](milliseconds duration, QObject *context, std::function<void()> go) {
        m_waited += duration;
        ++m_tries;
        QTimer::singleShot(milliseconds(2), context, std::move(go));
    };
    options.progress = [&](const Progress &progress) {
        killIfDue(m_endpoints.at(trial.front), kills, trial, progress.bytesReceived);
    };
    return await(upload(**login, m_submission, options));
}

/// The endpoint is killed while it may be writing, checking or answering, and is away for a moment.
void TestCampaign::killIfDue(EndpointProcess &endpoint, QList<qint64> &kills, const Trial &trial, qint64 confirmed)
{
    if (kills.isEmpty() || confirmed < kills.first())
        return;
    kills.removeFirst();
    ++m_kills;
    QStringList faults = trial.faults;
    faults.removeAll(u"damage-bundle"_s); // it would count anew, and bytes that are damaged twice are a refusal
    QTimer::singleShot(milliseconds(confirmed % 5), this, [this, &endpoint, trial, faults] {
        endpoint.kill();
        if (trial.forgets)
            endpoint.forget();
        if (!std::exchange(m_isAway, true))
            QTimer::singleShot(20, this, [this, &endpoint, faults] { m_isAway = !endpoint.start(faults).isValid(); });
    });
}

void TestCampaign::cleanupTestCase()
{
    m_histogram.print();
    qInfo("%d runs straight to the endpoint, %d behind nginx with HTTP/1.1, %d with HTTP/2", m_runs[Front::None],
        m_runs[Front::Http1], m_runs[Front::Http2]);
    qInfo("%d faults of the line, %d kills of the endpoint, %d waits that would have taken %.1f hours in all",
        m_histogram.total(), m_kills, m_tries, double(m_waited.count()) / 3'600'000);
}

QTEST_GUILESS_MAIN(TestCampaign)
#include "test_campaign.moc"
