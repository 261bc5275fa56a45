// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_room.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpSocket>
#include <QTimer>

using namespace sending;

using Outcome = base::Result<QByteArray>;

/// The reference endpoint by itself: what no well-behaved client provokes, and what survives its end.
class TestEndpoint : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void wrongAnnouncements_areRefusedWithTheirPlace_data();
    void wrongAnnouncements_areRefusedWithTheirPlace();
    void wrongParts_areRefused_data();
    void wrongParts_areRefused();
    void stranger_seesNoSubmission();
    void sameBytes_announcedOtherwise_areRefused();
    void ledger_tornLastLine_didNotHappen();
    void ledger_thatWasAltered_isFoundOut_data();
    void ledger_thatWasAltered_isFoundOut();
    void storage_inUse_isRefused();
    void process_killedAndStartedAgain_losesNothing_data();
    void process_killedAndStartedAgain_losesNothing();
    void process_behindProxy_speaksPlainHttp();
    void process_wrongConfiguration_saysSo();

private:
    [[nodiscard]] Reply ask(const char *method, const QString &path, const QByteArray &body = {},
        const QMap<QByteArray, QByteArray> &headers = {});
    [[nodiscard]] static QString pathOf(const Submission &submission)
    {
        return QStringLiteral("/submissions/") + submission.id();
    }
    [[nodiscard]] static QByteArray configuration(int port);
    [[nodiscard]] static QUrl startProcess(
        QProcess &process, const QTemporaryDir &folder, const QByteArray &configured, const QStringList &options = {});

    std::unique_ptr<EndpointRoom> m_room;
    std::unique_ptr<Login> m_login;
};

void TestEndpoint::init()
{
    m_room = std::make_unique<EndpointRoom>();
    m_room->start();
    m_login = m_room->login(m_room->secretary());
}

Reply TestEndpoint::ask(
    const char *method, const QString &path, const QByteArray &body, const QMap<QByteArray, QByteArray> &headers)
{
    QMap<QByteArray, QByteArray> all{{"content-type", "application/json"}};
    all.insert(headers);
    return await(m_login->exchange({method, path, all, body}));
}

void TestEndpoint::wrongAnnouncements_areRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[") << QString();
    QTest::newRow("unknown property") << QByteArray("\"size\"") << QByteArray("\"sizes\"") << QStringLiteral("sizes");
    QTest::newRow("wrong check digits") << QByteArray("0899999949") << QByteArray("0899999948")
                                        << QStringLiteral("enterpriseNumber");
    QTest::newRow("no year") << QByteArray("2016") << QByteArray("\"2016\"") << QStringLiteral("reportingYear");
    QTest::newRow("unknown module") << QByteArray("hwg") << QByteArray("xyz") << QStringLiteral("reports[0].module");
    QTest::newRow("version 0") << QByteArray("\"version\": 1") << QByteArray("\"version\": 0")
                               << QStringLiteral("reports[0].version");
    QTest::newRow("replaces nothing") << QByteArray("\"version\"")
                                      << QByteArray("\"replaces\": \"" + QByteArray(64, 'a') + "\", \"version\"")
                                      << QStringLiteral("reports[hwg].replaces");
}

void TestEndpoint::wrongAnnouncements_areRefusedWithTheirPlace()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    const Submission submission = m_room->submission();
    QByteArray body = announcementOf(submission);
    QVERIFY(body.contains(from));
    const Reply reply = ask("PUT", pathOf(submission), body.replace(from, to));
    QCOMPARE(reply.status, 400);
    QStringList places;
    const QJsonArray issues = reply.json().value(QLatin1String("issues")).toArray();
    for (const QJsonValue &issue : issues)
        places << issue[QLatin1String("name")].toString();
    QVERIFY2(places.contains(place), reply.body);
}

void TestEndpoint::wrongParts_areRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("offset ahead") << QByteArray("upload-offset") << QByteArray("1") << 409;
    QTest::newRow("negative offset") << QByteArray("upload-offset") << QByteArray("-1") << 400;
    QTest::newRow("no offset") << QByteArray("upload-offset") << QByteArray("x") << 400;
    QTest::newRow("offset with a sign") << QByteArray("upload-offset") << QByteArray("+0") << 400;
    QTest::newRow("other type") << QByteArray("content-type") << QByteArray("application/json") << 400;
    QTest::newRow("other version of tus") << QByteArray("tus-resumable") << QByteArray("0.2.0") << 400;
    QTest::newRow("other digest") << QByteArray("content-digest") << QByteArray("sha-256=:AAAA:") << 400;
}

void TestEndpoint::wrongParts_areRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    const TestSubmission submission = m_room->submission();
    QCOMPARE(ask("PUT", pathOf(submission), announcementOf(submission)).status, 201);
    const QByteArray part = submission.bytes.left(100);
    QMap<QByteArray, QByteArray> headers = partHeaders(part, 0);
    headers[header] = value;
    const Reply reply = ask("PATCH", pathOf(submission) + QStringLiteral("/content"), part, headers);
    QCOMPARE(reply.status, status);
    const Reply state = ask("GET", pathOf(submission));
    QCOMPARE(state.json().value(QLatin1String("receivedSize")).toInt(-1), 0);
    const QByteArray large(8193, 'x');
    QCOMPARE(ask("PATCH", pathOf(submission) + QStringLiteral("/content"), large, partHeaders(large, 0)).status, 413);
}

void TestEndpoint::stranger_seesNoSubmission()
{
    const Submission submission = m_room->submission();
    QVERIFY(await(upload(*m_login, submission)));
    m_room->config().mandates.removeLast();
    m_room->start();
    m_login = m_room->login(m_room->chairman());
    for (const char *below : {"", "/receipt"})
        QCOMPARE(ask("GET", pathOf(submission) + QLatin1String(below)).status, 403);
    QCOMPARE(ask("DELETE", pathOf(submission)).status, 403);
    QCOMPARE(ask("PUT", pathOf(submission), announcementOf(submission)).status, 403);
}

void TestEndpoint::sameBytes_announcedOtherwise_areRefused()
{
    Submission submission = m_room->submission();
    QCOMPARE(ask("PUT", pathOf(submission), announcementOf(submission)).status, 201);
    submission.reports[0].version = 2;
    QCOMPARE(ask("PUT", pathOf(submission), announcementOf(submission)).status, 400);
}

void TestEndpoint::ledger_tornLastLine_didNotHappen()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ledger.jsonl"));
    const sandbox::Announcement announcement{exampleKbo, 2016, 5, {{QStringLiteral("hwg"), 1, {}, {}}}};
    const auto entry = [&](const QString &number, const char *id) {
        return sandbox::LedgerEntry{number, QLatin1String(id), {}, QDateTime::currentDateTimeUtc(), announcement};
    };
    sandbox::Ledger ledger(file);
    QVERIFY(ledger.append(entry(ledger.nextRegistrationNumber(2016), "one")));
    const qint64 whole = QFileInfo(file).size();
    QVERIFY(ledger.append(entry(ledger.nextRegistrationNumber(2016), "two")));
    for (qint64 size = QFileInfo(file).size() - 1; size >= whole; --size) {
        QVERIFY(QFile::resize(file, size));
        sandbox::Ledger torn(file);
        QVERIFY(torn.holds(QStringLiteral("one")) && !torn.holds(QStringLiteral("two")));
        QCOMPARE(torn.nextRegistrationNumber(2016), QStringLiteral("2016-000002"));
    }
    sandbox::Ledger mended(file);
    QVERIFY(mended.append(entry(QStringLiteral("2016-000002"), "three")));
    QCOMPARE(sandbox::Ledger(file).holder(announcement, QStringLiteral("hwg"))->submission, QStringLiteral("three"));
}

void TestEndpoint::ledger_thatWasAltered_isFoundOut_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("brokenAt");
    QTest::newRow("a letter") << QByteArray("\"module\":\"hwg\"") << QByteArray("\"module\":\"vst\"") << 2;
    QTest::newRow("no JSON") << QByteArray("\"submission\"") << QByteArray("submission") << 1;
    QTest::newRow("a line put before") << QByteArray("{\"announcement") << QByteArray("{}\n{\"announcement") << 1;
}

/// Every bundle is taken of a module of its own; then the first line is changed.
void TestEndpoint::ledger_thatWasAltered_isFoundOut()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, brokenAt);
    for (const char *module : {"hwg", "vst"}) {
        Recipe recipe;
        recipe.modules = QStringList{QLatin1String(module)};
        QVERIFY(await(upload(*m_login, m_room->submission(recipe))));
    }
    const QString file = m_room->config().storage + QStringLiteral("/ledger.jsonl");
    QByteArray content = *sandbox::readWhole(file);
    QVERIFY(content.contains(from));
    QVERIFY(sandbox::writeDurably(file, content.replace(content.indexOf(from), from.size(), to)));
    sandbox::Ledger ledger(file);
    QCOMPARE(ledger.brokenAt(), brokenAt);
    QVERIFY(!ledger.append(sandbox::LedgerEntry()));
    m_room->stop();
    sandbox::Endpoint endpoint(m_room->config());
    QCOMPARE(endpoint.start().problem().code, QStringLiteral("sandbox.endpoint.ledger"));
}

void TestEndpoint::storage_inUse_isRefused()
{
    sandbox::Endpoint second(m_room->config());
    QCOMPARE(second.start().problem().code, QStringLiteral("sandbox.endpoint.storage"));
    QVERIFY(await(upload(*m_login, m_room->submission()))); // the first one works on
    m_room->stop();
    QVERIFY(second.start());
}

QByteArray TestEndpoint::configuration(int port)
{
    const auto mandate = [](const sandbox::Person &person, const char *role) {
        return QJsonObject{{QStringLiteral("nationalNumber"), person.nationalNumber},
            {QStringLiteral("enterpriseNumber"), exampleKbo}, {QStringLiteral("role"), QLatin1String(role)}};
    };
    return QJsonDocument(
        QJsonObject{{QStringLiteral("listen"), port},
            {QStringLiteral("serverCertificate"), QStringLiteral("endpoint.crt")},
            {QStringLiteral("serverKey"), QStringLiteral("endpoint.key")},
            {QStringLiteral("personsRoot"), QStringLiteral("trust-roots.pem")},
            {QStringLiteral("receiptCertificate"), QStringLiteral("receipts.crt")},
            {QStringLiteral("receiptKey"), QStringLiteral("receipts.key")},
            {QStringLiteral("storage"), QStringLiteral("storage")},
            {QStringLiteral("ready"), QStringLiteral("ready.url")},
            {QStringLiteral("now"), QStringLiteral("2017-02-20T10:00:00+01:00")}, {QStringLiteral("maxPartSize"), 8192},
            {QStringLiteral("mandates"),
                QJsonArray{mandate(sandbox::secretary(), "secretary"), mandate(sandbox::chairman(), "chairman")}}})
        .toJson();
}

/// Its address; empty when it does not start.
QUrl TestEndpoint::startProcess(
    QProcess &process, const QTemporaryDir &folder, const QByteArray &configured, const QStringList &options)
{
    QFile file(folder.filePath(QStringLiteral("endpoint.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configured) < 1)
        return {};
    file.close();
    process.start(QStringLiteral(UV_BIN_DIR "/uniek-verslag-sandbox"),
        QStringList{QStringLiteral("endpoint"), QStringLiteral("--config"), file.fileName()} + options);
    return QTest::qWaitFor([&] { return process.canReadLine(); }, 20'000)
        ? QUrl(QString::fromLatin1(process.readLine().trimmed()))
        : QUrl();
}

void TestEndpoint::process_killedAndStartedAgain_losesNothing_data()
{
    QTest::addColumn<qint64>("after");
    for (const qint64 after : {0, 8192, 24'576, 32'768})
        QTest::addRow("after %lld bytes", after) << after;
    QTest::newRow("at the end") << qint64(-1);
}

/// The real program, ended with SIGKILL while an upload runs, goes on where it was on the same storage.
void TestEndpoint::process_killedAndStartedAgain_losesNothing()
{
    QFETCH(qint64, after);
    QTemporaryDir folder;
    QCOMPARE(m_room->pki().writeTo(folder.path()), QString());
    QProcess first;
    QProcess second;
    const QUrl url = startProcess(first, folder, configuration(0));
    QVERIFY(!url.isEmpty());
    const Submission submission = m_room->submission();
    const qint64 killAt = after < 0 ? submission.bundle.size : after;
    const auto login = Login::open({url, m_room->anchors()}, m_room->secretary().card());
    UploadOptions options;
    QObject context;
    bool killed = false;
    options.progress = [&](const Progress &progress) {
        if (progress.bytesReceived < killAt || std::exchange(killed, true))
            return;
        first.kill();
        QMetaObject::invokeMethod(
            &context, [&] { QVERIFY(!startProcess(second, folder, configuration(url.port())).isEmpty()); },
            Qt::QueuedConnection);
    };
    options.wait = [](std::chrono::milliseconds, QObject *waiter, std::function<void()> go) {
        QTimer::singleShot(std::chrono::milliseconds(20), waiter, std::move(go));
    };
    const Outcome outcome = await(upload(**login, submission, options));
    QVERIFY(killed);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.problem().message()));
    QVERIFY(checkReceipt(*outcome, m_room->anchors(), submission));
    for (QProcess *process : {&first, &second}) {
        process->kill();
        process->waitForFinished(-1);
    }
    QCOMPARE(sandbox::Ledger(folder.filePath(QStringLiteral("storage/ledger.jsonl"))).entries().size(), 1);
}

void TestEndpoint::process_behindProxy_speaksPlainHttp()
{
    QTemporaryDir folder;
    QCOMPARE(m_room->pki().writeTo(folder.path()), QString());
    QProcess process;
    const QUrl url = startProcess(process, folder, configuration(0), {QStringLiteral("--behind-proxy")});
    QCOMPARE(url.scheme(), QStringLiteral("http"));
    QTcpSocket line;
    line.connectToHost(QHostAddress::LocalHost, quint16(url.port()));
    line.write("GET /REST/annualReport/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(QTest::qWaitFor([&line] { return line.bytesAvailable() > 0; }));
    QVERIFY(line.readAll().startsWith("HTTP/1.1 200"));
    process.kill();
    process.waitForFinished(-1);
}

void TestEndpoint::process_wrongConfiguration_saysSo()
{
    QProcess process;
    process.start(QStringLiteral(UV_BIN_DIR "/uniek-verslag-sandbox"),
        {QStringLiteral("endpoint"), QStringLiteral("--config"), QStringLiteral("/nowhere/endpoint.json")});
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("/nowhere/endpoint.json"));
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "test_endpoint.moc"
