// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_room.h"

#include <QDir>
#include <QTimer>

using namespace sending;
using sandbox::LineFault;
using std::chrono::milliseconds;
using std::chrono::seconds;

using Outcome = base::Result<QByteArray>;

class TestUpload : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void backOff_growsAndIsCapped();
    void bundle_ofManyParts_isReceivedWithOneSignature();
    void bundle_sentTwice_givesTheSameReceipt();
    void progress_goesFromAnnouncementToReceipt();
    void faults_ofTheEndpoint_endInAReceipt_data();
    void faults_ofTheEndpoint_endInAReceipt();
    void cutLines_atAnyByte_endInAReceipt_data();
    void cutLines_atAnyByte_endInAReceipt();
    void unavailableEndpoint_isAskedAgainNotBeforeItSays();
    void unreachableEndpoint_givesUpAfterTheTriesAllowed();
    void partsThatNeverArriveWhole_areGivenUpWithoutARefusal();
    void endpoint_restartedMidway_goesOn();
    void endpoint_thatForgotTheUpload_startsAnew();
    void refusals_areClear_data();
    void refusals_areClear();
    void refusedBytes_sentLater_areJudgedAnew();
    void upload_openedInTime_mayEndAfterTheDeadline();
    void otherBundle_ofAReportedModule_isRefusedWithTheExistingOne();
    void newVersion_thatNamesItsPredecessor_isReceived();
    void newVersion_withOldNumber_isRefused();
    void receipt_ofAnEarlierSubmission_isFetchedByTheOtherPerson();
    void cancel_midway_keepsWhatWasSent();
    void cancel_whileItWaits_tellsAndAsksNothingMore();
    void logOut_midway_endsTheUpload();

private:
    [[nodiscard]] UploadOptions impatient(int maxTries = 30);
    [[nodiscard]] Outcome send(const Submission &submission, const UploadOptions &options);
    [[nodiscard]] Outcome send(const Submission &submission) { return send(submission, impatient()); }

    std::unique_ptr<EndpointRoom> m_room;
    QList<milliseconds> m_waits;
    QList<Progress> m_progress;
    int m_signatures = 0;
};

void TestUpload::init()
{
    m_room = std::make_unique<EndpointRoom>();
    m_room->start();
    m_waits.clear();
    m_progress.clear();
}

/// Notes how long it would wait, and waits a moment.
UploadOptions TestUpload::impatient(int maxTries)
{
    UploadOptions options;
    options.progress = [this](const Progress &progress) { m_progress << progress; };
    options.wait = [this](milliseconds duration, QObject *context, std::function<void()> go) {
        m_waits << duration;
        QTimer::singleShot(milliseconds(2), context, std::move(go));
    };
    options.maxTries = maxTries;
    return options;
}

Outcome TestUpload::send(const Submission &submission, const UploadOptions &options)
{
    const auto login = m_room->login(m_room->secretary());
    const Outcome outcome = await(upload(*login, submission, options));
    m_signatures = login->signatureCount();
    return outcome;
}

void TestUpload::backOff_growsAndIsCapped()
{
    QCOMPARE(backOff(1, seconds(0), 1000), milliseconds(2'000));
    QCOMPARE(backOff(3, seconds(0), 500), milliseconds(4'000));
    QCOMPARE(backOff(3, seconds(0), 1500), milliseconds(12'000));
    QCOMPARE(backOff(1, seconds(30), 1000), milliseconds(30'000));
    QCOMPARE(backOff(9, seconds(0), 1500), milliseconds(600'000));
    QCOMPARE(backOff(1'000'000, seconds(0), 1500), milliseconds(600'000));
    QCOMPARE(backOff(1, seconds(3600), 1000), milliseconds(600'000));
}

void TestUpload::bundle_ofManyParts_isReceivedWithOneSignature()
{
    Recipe recipe;
    recipe.modules = QStringList{QStringLiteral("hwg"), QStringLiteral("vst"), QStringLiteral("clu"),
        QStringLiteral("gef"), QStringLiteral("a40"), QStringLiteral("psa")};
    const Submission submission = m_room->submission(recipe);
    const Outcome outcome = send(submission);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.problem().message()));
    const auto receipt = checkReceipt(*outcome, m_room->anchors(), submission);
    QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.problem().message()));
    QCOMPARE(receipt->registrationNumber, QStringLiteral("2016-000001"));
    QCOMPARE(receipt->reports, submission.reports);
    QCOMPARE(m_room->endpoint().ledger().entries().size(), 1);
    QVERIFY(m_room->endpoint().requestCount() > 20);
    QCOMPARE(m_signatures, 1);
}

void TestUpload::bundle_sentTwice_givesTheSameReceipt()
{
    const Submission submission = m_room->submission();
    const Outcome first = send(submission);
    const int requests = m_room->endpoint().requestCount();
    const Outcome second = send(submission);
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QCOMPARE(m_room->endpoint().requestCount(), requests + 2); // PUT and the receipt
    QCOMPARE(m_room->endpoint().ledger().entries().size(), 1);
}

void TestUpload::progress_goesFromAnnouncementToReceipt()
{
    const Submission submission = m_room->submission();
    QVERIFY(send(submission));
    QCOMPARE(m_progress.first().state, Progress::State::Announcing);
    QCOMPARE(m_progress.last().state, Progress::State::FetchingReceipt);
    QCOMPARE(m_progress.last().bytesReceived, submission.bundle.size);
    QCOMPARE(m_progress.last().serverTime.date(), QDate(2017, 2, 20));
    const auto beyond = std::adjacent_find(m_progress.begin(), m_progress.end(),
        [](const Progress &before, const Progress &after) { return after.bytesReceived < before.bytesReceived; });
    QVERIFY(beyond == m_progress.end());
}

void TestUpload::faults_ofTheEndpoint_endInAReceipt_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("every third request 503") << QStringList{QStringLiteral("503-every=3")};
    QTest::newRow("answer lost after commit") << QStringList{QStringLiteral("lose-answer-after-commit=2")};
    QTest::newRow("part damaged") << QStringList{QStringLiteral("damage-part=2")};
    QTest::newRow("bundle damaged once") << QStringList{QStringLiteral("damage-bundle")};
    QTest::newRow("interim answers") << QStringList{QStringLiteral("interim-every=4")};
    QTest::newRow("floods") << QStringList{QStringLiteral("flood-every=4")};
    QTest::newRow("receipt cannot be made twice") << QStringList{QStringLiteral("commit-fails=2")};
    for (int n = 3; n < 10; ++n) // one of them instead of the receipt
        QTest::addRow("web page every %d", n) << QStringList{QStringLiteral("page-every=%1").arg(n)};
    QTest::newRow("redirections") << QStringList{QStringLiteral("redirect-every=4")};
    QTest::newRow("smaller parts") << QStringList{QStringLiteral("part-limit=17000")};
    QTest::newRow("slow check") << QStringList{QStringLiteral("slow-check=50")};
    QTest::newRow("all together") << QStringList{QStringLiteral("503-every=5"),
        QStringLiteral("lose-answer-after-commit=2"), QStringLiteral("damage-part=1"),
        QStringLiteral("interim-every=7"), QStringLiteral("damage-bundle")};
}

void TestUpload::faults_ofTheEndpoint_endInAReceipt()
{
    QFETCH(QStringList, faults);
    if (faults.first().startsWith(QLatin1String("part-limit")))
        m_room->config().maxPartSize = 64 * 1024;
    m_room->start(faults);
    const Submission submission = m_room->submission();
    const Outcome outcome = send(submission);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.problem().message()));
    QVERIFY(checkReceipt(*outcome, m_room->anchors(), submission));
    QCOMPARE(m_room->endpoint().ledger().entries().size(), 1);
}

void TestUpload::cutLines_atAnyByte_endInAReceipt_data()
{
    QTest::addColumn<qint64>("up");
    QTest::addColumn<qint64>("down");
    QTest::addColumn<bool>("reset");
    for (qint64 at = 1; at < 45'000; at += 7'001) {
        QTest::addRow("up at %lld", at) << at << qint64(-1) << false;
        QTest::addRow("reset up at %lld", at) << at << qint64(-1) << true;
    }
    for (qint64 at = 1; at < 9'000; at += 1'601)
        QTest::addRow("down at %lld", at) << qint64(-1) << at << false;
}

/// Four connections are cut there: the network stack hides up to three cuts by sending again.
void TestUpload::cutLines_atAnyByte_endInAReceipt()
{
    QFETCH(qint64, up);
    QFETCH(qint64, down);
    QFETCH(bool, reset);
    const LineFault fault{up < 0 ? std::nullopt : std::optional(up), down < 0 ? std::nullopt : std::optional(down),
        reset ? LineFault::Kind::Reset : LineFault::Kind::Close};
    const sandbox::FaultProxy &line = m_room->cutLines({fault, fault, fault, fault, {}});
    const Submission submission = m_room->submission();
    const Outcome outcome = send(submission);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.problem().message()));
    QVERIFY(checkReceipt(*outcome, m_room->anchors(), submission));
    QCOMPARE(m_room->endpoint().ledger().entries().size(), 1);
    QVERIFY(line.connectionCount() > 1);
}

void TestUpload::unavailableEndpoint_isAskedAgainNotBeforeItSays()
{
    m_room->start({QStringLiteral("503-every=1")});
    const Outcome outcome = send(m_room->submission(), impatient(4));
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem().code, QStringLiteral("sending.server.unavailable"));
    QCOMPARE(outcome.problem().kind, base::Kind::Environment);
    QCOMPARE(outcome.problem().message(), QStringLiteral("The endpoint is busy or down for a moment.")); // no promise
    QCOMPARE(m_waits.size(), 3);
    QVERIFY(m_waits[0] >= seconds(1) && m_waits[0] <= seconds(3));
    QVERIFY(m_waits[2] >= seconds(4) && m_waits[2] <= seconds(12));
    const auto waiting = std::find_if(m_progress.begin(), m_progress.end(),
        [](const Progress &progress) { return progress.state == Progress::State::Waiting; });
    QCOMPARE(waiting->trouble->code, QStringLiteral("sending.server.unavailable"));
    QCOMPARE(waiting->nextTry, m_waits[0]);
}

void TestUpload::unreachableEndpoint_givesUpAfterTheTriesAllowed()
{
    m_room->cutLines({LineFault{std::nullopt, 0, LineFault::Kind::Reset}});
    const Outcome outcome = send(m_room->submission(), impatient(2));
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem().kind, base::Kind::Environment);
    QCOMPARE(m_room->endpoint().requestCount(), 0);
}

void TestUpload::partsThatNeverArriveWhole_areGivenUpWithoutARefusal()
{
    m_room->start({QStringLiteral("damage-part=99")});
    const Outcome outcome = send(m_room->submission(), impatient(3));
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem().kind, base::Kind::Environment);
    QCOMPARE(outcome.problem().code, QStringLiteral("sending.answer.damaged"));
    QVERIFY(outcome.problem().message().contains(QStringLiteral("arrived damaged"))); // what it failed of
    QCOMPARE(m_waits.size(), 2);
    QVERIFY(!m_progress.last().failed);
}

void TestUpload::endpoint_restartedMidway_goesOn()
{
    const Submission submission = m_room->submission();
    UploadOptions options = impatient();
    bool restarted = false;
    QObject context;
    options.progress = [&](const Progress &progress) {
        if (progress.bytesReceived < 16'384 || std::exchange(restarted, true))
            return;
        const quint16 port = quint16(m_room->url().port());
        m_room->config().port = port;
        QMetaObject::invokeMethod(
            &context, [&] { m_room->start(); }, Qt::QueuedConnection);
    };
    const Outcome outcome = send(submission, options);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.problem().message()));
    QVERIFY(restarted);
    QVERIFY(checkReceipt(*outcome, m_room->anchors(), submission));
}

void TestUpload::endpoint_thatForgotTheUpload_startsAnew()
{
    const Submission submission = m_room->submission();
    UploadOptions options = impatient();
    bool forgotten = false;
    QObject context;
    options.progress = [&](const Progress &progress) {
        if (progress.bytesReceived < 16'384 || std::exchange(forgotten, true))
            return;
        m_room->config().port = quint16(m_room->url().port());
        QMetaObject::invokeMethod(
            &context,
            [&] {
                QDir(m_room->config().storage).removeRecursively();
                m_room->start();
            },
            Qt::QueuedConnection);
    };
    const Outcome outcome = send(submission, options);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.problem().message()));
    QVERIFY(forgotten);
    QCOMPARE(m_room->endpoint().ledger().entries().size(), 1);
}

void TestUpload::refusals_areClear_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("role") << QStringLiteral("role") << QStringLiteral("sending.refused.role");
    QTest::newRow("closed") << QStringLiteral("closed") << QStringLiteral("sending.refused.closed");
    QTest::newRow("too large") << QStringLiteral("too large") << QStringLiteral("sending.refused.tooLarge");
    QTest::newRow("malware") << QStringLiteral("malware") << QStringLiteral("sending.refused.malware");
    QTest::newRow("other year") << QStringLiteral("other year") << QStringLiteral("sending.refused.content");
    QTest::newRow("one signature") << QStringLiteral("one signature") << QStringLiteral("sending.refused.content");
    QTest::newRow("foreign part") << QStringLiteral("foreign part") << QStringLiteral("sending.refused.content");
    QTest::newRow("roles swapped") << QStringLiteral("roles swapped") << QStringLiteral("sending.refused.content");
    QTest::newRow("not the XSD") << QStringLiteral("not the XSD") << QStringLiteral("sending.refused.content");
    QTest::newRow("other digest") << QStringLiteral("other digest") << QStringLiteral("sending.refused.content");
    QTest::newRow("other version") << QStringLiteral("other version") << QStringLiteral("sending.refused.content");
}

void TestUpload::refusals_areClear()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    Recipe recipe;
    recipe.onlySecretary = what == QLatin1String("one signature");
    recipe.swapRoles = what == QLatin1String("roles swapped");
    if (what == QLatin1String("role"))
        recipe.kbo = QStringLiteral("0212214917");
    if (what == QLatin1String("other year"))
        recipe.year = 2015;
    if (what == QLatin1String("not the XSD"))
        recipe.statement = "We <b>declare</b>.";
    if (what == QLatin1String("foreign part"))
        recipe.moreFiles = {{QStringLiteral("notes.xml"), QStringLiteral("application/xml"), "<notes/>"}};
    if (what == QLatin1String("too large"))
        m_room->config().maxSize = 20'000;
    const bool switched = what == QLatin1String("closed") || what == QLatin1String("malware");
    m_room->start(switched ? QStringList{what} : QStringList());
    Submission submission = m_room->submission(recipe);
    if (what == QLatin1String("other digest"))
        submission.reports[0].xmlSha256 = QString(64, QLatin1Char('a'));
    if (what == QLatin1String("other version"))
        submission.reports[0].version = 2;

    const Outcome outcome = send(submission);

    QVERIFY(!outcome);
    QCOMPARE(outcome.problem().code, code);
    QCOMPARE(outcome.problem().kind, base::Kind::Refused);
    QVERIFY(!outcome.problem().message().contains(QLatin1Char('%')));
    const bool quotes = code == QLatin1String("sending.refused.content"); // the rest is in our words alone
    QCOMPARE(outcome.problem().args.size(), quotes ? 1 : 0);
    QCOMPARE(outcome.problem().message().contains(QStringLiteral("In its own words: “")), quotes);
    const bool travelled = m_room->endpoint().requestCount() > 1; // then it was looked at
    QCOMPARE(m_progress.last().failed, travelled);
    QCOMPARE(m_waits.size(), m_waits.count(milliseconds(1'000))); // only polling, no try again
    QVERIFY(m_room->endpoint().ledger().entries().isEmpty());
}

void TestUpload::refusedBytes_sentLater_areJudgedAnew()
{
    const Submission submission = m_room->submission();
    m_room->start({QStringLiteral("malware")});
    QCOMPARE(send(submission).problem().code, QStringLiteral("sending.refused.malware"));
    QCOMPARE(send(submission).problem().code, QStringLiteral("sending.refused.malware"));
    m_room->start();
    const Outcome outcome = send(submission);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.problem().message()));
    QCOMPARE(m_room->endpoint().ledger().entries().size(), 1);
}

void TestUpload::upload_openedInTime_mayEndAfterTheDeadline()
{
    const Submission submission = m_room->submission();
    m_room->start({QStringLiteral("damage-part=99")});
    QVERIFY(!send(submission, impatient(1)));
    const auto late = [this](const char *time) {
        m_room->config().clock
            = std::make_shared<base::ShiftedClock>(QDateTime::fromString(QLatin1String(time), Qt::ISODate));
        m_room->start();
    };
    late("2017-03-01T00:00:00+01:00");
    Recipe other;
    other.modules = QStringList{QStringLiteral("vst")};
    QCOMPARE(send(m_room->submission(other)).problem().code, QStringLiteral("sending.refused.closed"));
    QVERIFY(send(submission));
    late("2017-03-02T00:00:00+01:00");
    QVERIFY(send(submission)); // what was received stays so
}

void TestUpload::otherBundle_ofAReportedModule_isRefusedWithTheExistingOne()
{
    const Submission first = m_room->submission();
    QVERIFY(send(first));
    Recipe other;
    other.statement = "We declare otherwise.";
    const Outcome outcome = send(m_room->submission(other));
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem().code, QStringLiteral("sending.refused.alreadyReported"));
    QCOMPARE(outcome.problem().where, first.id());
    QVERIFY(outcome.problem().message().contains(QStringLiteral("receipt FILE.asice"))); // a command that there is
    QVERIFY(outcome.problem().message().contains(m_room->endpoint().ledger().entries().first().registrationNumber));
    const QJsonObject withoutNumber{
        {QStringLiteral("type"), QStringLiteral("urn:problem-type:uniekverslag:annualReport:alreadyReported")}};
    QVERIFY(!problemOf(withoutNumber, 409).message().contains(u'%'));
}

void TestUpload::newVersion_thatNamesItsPredecessor_isReceived()
{
    Recipe recipe;
    recipe.modules = QStringList{QStringLiteral("hwg"), QStringLiteral("vst")};
    const Submission first = m_room->submission(recipe);
    QVERIFY(send(first));
    Recipe next;
    next.version = 2;
    next.replaces = first.id();
    const Submission second = m_room->submission(next);
    const Outcome outcome = send(second);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.problem().message()));
    const auto receipt = checkReceipt(*outcome, m_room->anchors(), second);
    QVERIFY(receipt);
    QCOMPARE(receipt->registrationNumber, QStringLiteral("2016-000002"));
    QCOMPARE(receipt->reports.first().replaces, first.id());
}

void TestUpload::newVersion_withOldNumber_isRefused()
{
    const Submission first = m_room->submission();
    QVERIFY(send(first));
    Recipe next;
    next.statement = "We declare otherwise.";
    next.replaces = first.id();
    QCOMPARE(send(m_room->submission(next)).problem().code, QStringLiteral("sending.refused.content"));
}

void TestUpload::receipt_ofAnEarlierSubmission_isFetchedByTheOtherPerson()
{
    const Submission submission = m_room->submission();
    const Outcome sent = send(submission);
    const auto login = m_room->login(m_room->chairman());
    const Outcome fetched = await(fetchReceipt(*login, submission.id()));
    QVERIFY(sent && fetched);
    QCOMPARE(*fetched, *sent);
    QVERIFY(!await(fetchReceipt(*login, QString(64, QLatin1Char('0')))));
}

void TestUpload::cancel_midway_keepsWhatWasSent()
{
    const Submission submission = m_room->submission();
    const auto login = m_room->login(m_room->secretary());
    UploadOptions options = impatient();
    QFuture<Outcome> future;
    options.progress = [&](const Progress &progress) {
        if (progress.bytesReceived >= 16'384)
            future.cancel();
    };
    future = upload(*login, submission, options);
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
    QVERIFY(future.isCanceled());
    m_progress.clear();
    QVERIFY(send(submission));
    const auto sending = std::find_if(m_progress.begin(), m_progress.end(),
        [](const Progress &progress) { return progress.state == Progress::State::Sending; });
    QVERIFY(sending->bytesReceived >= 16'384);
}

void TestUpload::cancel_whileItWaits_tellsAndAsksNothingMore()
{
    m_room->start({QStringLiteral("503-every=1")});
    std::unique_ptr<Login> login = m_room->login(m_room->secretary());
    UploadOptions options = impatient();
    std::function<void()> wakeUp;
    options.wait = [&](milliseconds, QObject *, std::function<void()> go) { wakeUp = std::move(go); };
    QFuture<Outcome> future = upload(*login, m_room->submission(), options);
    QVERIFY(QTest::qWaitFor([&] { return bool(wakeUp); }));
    const qsizetype told = m_progress.size();
    future.cancel();
    login.reset();
    wakeUp(); // before the upload has heard that it was cancelled
    QCOMPARE(m_progress.size(), told);
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
    QVERIFY(future.isCanceled());
}

void TestUpload::logOut_midway_endsTheUpload()
{
    const auto login = m_room->login(m_room->secretary());
    UploadOptions options = impatient();
    options.progress = [&](const Progress &progress) {
        if (progress.bytesReceived >= 16'384)
            login->logOut();
    };
    const Outcome outcome = await(upload(*login, m_room->submission(), options));
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem().code, QStringLiteral("sending.login.over"));
}

QTEST_GUILESS_MAIN(TestUpload)
#include "test_upload.moc"
