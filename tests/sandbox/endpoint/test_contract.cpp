// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_room.h"

#include <QFile>
#include <QJsonDocument>
#include <QTimer>

using namespace sending;
using sandbox::HttpAnswer;
using sandbox::HttpRequest;

/// Makes the client and the endpoint say all that the contract knows, and writes down what was said. check_exchanges.py
/// then holds it against the contract, and finds what in the contract nobody ever said.
class TestContract : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void client_whateverHappens_isWrittenDown_data();
    void client_whateverHappens_isWrittenDown();
    void client_withANewVersion_isWrittenDown();
    void trouble_ofEachKind_isAnsweredByEachOperation_data();
    void trouble_ofEachKind_isAnsweredByEachOperation();
    void caller_whoIsUnknownOrMayNot_isAnsweredByEachOperation();
    void submission_fromBeginningToEnd_isAnswered();
    void submission_thatCannotBeOpened_isAnswered();
    void submission_thatWasRefused_isAnswered_data();
    void submission_thatWasRefused_isAnswered();
    void submission_thatWasOvertaken_isAnswered();
    void submission_thatIsTooLate_isAnswered();
    void problem_ofEachTypeThatWasSaid_isUnderstoodByTheClient();

private:
    struct Operation {
        const char *method;
        QString path;
    };
    void start(const QStringList &faults = {});
    void writeDown(const HttpRequest &request, const HttpAnswer &answer);
    void understand(const QJsonObject &problem);
    [[nodiscard]] static QList<Operation> operations(const QString &id);
    HttpAnswer ask(const char *method, const QString &path, const QByteArray &body = {},
        const QMap<QByteArray, QByteArray> &headers = {});
    HttpAnswer open(const Submission &submission);
    HttpAnswer sendPart(const QString &id, const QByteArray &part, qint64 offset);
    /// Announces it under this name and sends all of it.
    void deliver(const TestSubmission &submission, const QString &id);
    void waitForVerdict(const QString &id);
    [[nodiscard]] TestSubmission submission(const QString &module = QStringLiteral("hwg")) const;
    [[nodiscard]] static QString pathOf(const QString &id) { return QStringLiteral("/submissions/") + id; }

    std::unique_ptr<EndpointRoom> m_room;
    QFile m_file{QStringLiteral(UV_EXCHANGES)};
    bool m_isClient = false; ///< the requests that come now are those of the program
    QList<QByteArray> m_certificates; ///< of requests made by hand
    QString m_query; ///< the same
    QMap<QString, QString> m_understood; ///< type of a problem that was said -> code of what the client makes of it
};

void TestContract::initTestCase()
{
    QVERIFY(m_file.open(QIODevice::WriteOnly | QIODevice::Truncate));
}

void TestContract::init()
{
    m_room = std::make_unique<EndpointRoom>();
    m_room->config().witness
        = [this](const HttpRequest &request, const HttpAnswer &answer) { writeDown(request, answer); };
    m_isClient = false;
    m_certificates = m_room->secretary().chain();
    m_query.clear();
    start();
}

void TestContract::start(const QStringList &faults)
{
    m_room->start(faults);
}

void TestContract::writeDown(const HttpRequest &request, const HttpAnswer &answer)
{
    const auto object = [](const QMap<QByteArray, QByteArray> &headers) {
        QJsonObject json;
        for (auto header = headers.begin(); header != headers.end(); ++header)
            json.insert(QString::fromLatin1(header.key().toLower()), QString::fromLatin1(header.value()));
        return json;
    };
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QJsonObject exchange{{QStringLiteral("test"), QString::fromLatin1(QTest::currentTestFunction())},
        {QStringLiteral("client"), m_isClient}, {QStringLiteral("method"), QString::fromLatin1(request.method)},
        {QStringLiteral("path"), request.path}, {QStringLiteral("query"), request.query},
        {QStringLiteral("requestHeaders"), object(request.headers)},
        {QStringLiteral("requestBody"), text(request.body)}, {QStringLiteral("status"), answer.status},
        {QStringLiteral("headers"), object(answer.headers)}, {QStringLiteral("body"), text(answer.body)}};
    const QByteArray line = QJsonDocument(exchange).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(line) != line.size())
        qFatal("An exchange cannot be written down");
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    understand(answer.status >= 400 ? body : body.value(QLatin1String("problem")).toObject());
}

void TestContract::understand(const QJsonObject &problem)
{
    const QString type = problem.value(QLatin1String("type")).toString().section(QLatin1Char(':'), -1);
    if (!type.isEmpty())
        m_understood[type] = problemOf(problem, problem.value(QLatin1String("status")).toInt()).code;
}

QList<TestContract::Operation> TestContract::operations(const QString &id)
{
    return {{"GET", QStringLiteral("/health")}, {"GET", QStringLiteral("/mandates")}, {"PUT", pathOf(id)},
        {"GET", pathOf(id)}, {"DELETE", pathOf(id)}, {"HEAD", pathOf(id) + QStringLiteral("/content")},
        {"PATCH", pathOf(id) + QStringLiteral("/content")}, {"GET", pathOf(id) + QStringLiteral("/receipt")}};
}

HttpAnswer TestContract::ask(
    const char *method, const QString &path, const QByteArray &body, const QMap<QByteArray, QByteArray> &headers)
{
    HttpRequest request;
    request.method = method;
    request.path = QStringLiteral("/REST/annualReport/v1") + path;
    request.query = m_query;
    request.body = body;
    request.headers = {{"content-type", "application/json"}};
    request.headers.insert(headers);
    request.certificates = m_certificates;
    return m_room->endpoint().handle(request);
}

HttpAnswer TestContract::open(const Submission &submission)
{
    return ask("PUT", pathOf(submission.id()), announcementOf(submission));
}

HttpAnswer TestContract::sendPart(const QString &id, const QByteArray &part, qint64 offset)
{
    return ask("PATCH", pathOf(id) + QStringLiteral("/content"), part, partHeaders(part, offset));
}

void TestContract::deliver(const TestSubmission &submission, const QString &id)
{
    QCOMPARE(ask("PUT", pathOf(id), announcementOf(submission)).status, 201);
    for (qint64 at = 0; at < submission.bundle.size; at += 8192)
        QCOMPARE(sendPart(id, submission.bytes.mid(at, 8192), at).status, 204);
}

void TestContract::waitForVerdict(const QString &id)
{
    QVERIFY(QTest::qWaitFor(
        [&] {
            const QByteArray body = ask("GET", pathOf(id)).body;
            return QJsonDocument::fromJson(body)[QLatin1String("state")].toString() != QLatin1String("processing");
        },
        20'000));
}

TestSubmission TestContract::submission(const QString &module) const
{
    Recipe recipe;
    recipe.modules = QStringList{module};
    return m_room->submission(recipe);
}

void TestContract::client_whateverHappens_isWrittenDown_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("nothing") << QString();
    for (const char *fault : {"damage-part", "damage-bundle", "commit-fails", "lose-answer=3", "500-every=4",
             "429-every=4", "503-every=4", "forget-after=4"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestContract::client_whateverHappens_isWrittenDown()
{
    QFETCH(QString, fault);
    start(fault.isEmpty() ? QStringList() : QStringList{fault});
    m_isClient = true;
    UploadOptions options;
    options.wait = [](std::chrono::milliseconds, QObject *context, std::function<void()> go) {
        QTimer::singleShot(std::chrono::milliseconds(2), context, std::move(go));
    };
    const auto login = m_room->login(m_room->secretary());
    (void)await(login->mandates());
    QVERIFY(await(upload(*login, submission(), options)));
    (void)await(fetchReceipt(*login, submission().id()));
}

void TestContract::client_withANewVersion_isWrittenDown()
{
    m_isClient = true;
    Recipe recipe;
    recipe.modules = QStringList{QStringLiteral("hwg"), QStringLiteral("psa")};
    const TestSubmission first = m_room->submission(recipe);
    recipe.version = 2;
    recipe.replaces = first.id();
    const auto login = m_room->login(m_room->secretary());
    QVERIFY(await(upload(*login, first)));
    QVERIFY(await(upload(*login, m_room->submission(recipe))));
}

void TestContract::trouble_ofEachKind_isAnsweredByEachOperation_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("fault");
    for (const int status : {429, 500, 503})
        QTest::addRow("%d", status) << status << QStringLiteral("%1-every=1").arg(status);
}

void TestContract::trouble_ofEachKind_isAnsweredByEachOperation()
{
    QFETCH(int, status);
    QFETCH(QString, fault);
    start({fault});
    const QList<Operation> all = operations(submission().id());
    for (const Operation &operation : all)
        QCOMPARE(ask(operation.method, operation.path).status, status);
}

void TestContract::caller_whoIsUnknownOrMayNot_isAnsweredByEachOperation()
{
    const TestSubmission mine = submission();
    QCOMPARE(ask("GET", QStringLiteral("/health")).status, 200);
    QCOMPARE(ask("GET", QStringLiteral("/mandates")).status, 200);
    const QList<Operation> all = operations(mine.id());
    for (const Operation &operation : all.mid(1)) {
        m_certificates = {m_room->pki().endpoint.signer.certificate};
        QCOMPARE(ask(operation.method, operation.path).status, 401);
        m_certificates.clear();
        QCOMPARE(ask(operation.method, operation.path).status, 401);
        m_certificates = m_room->secretary().chain();
        m_query = QStringLiteral("verbose=1");
        QCOMPARE(ask(operation.method, operation.path, announcementOf(mine)).status, 400);
        m_query.clear();
        if (operation.path != QLatin1String("/mandates") && operation.path != pathOf(mine.id()))
            QCOMPARE(ask(operation.method, operation.path).status, 404);
    }
    for (const char *method : {"PUT", "GET", "DELETE"})
        QCOMPARE(ask(method, pathOf(QString(64, QLatin1Char('X'))), announcementOf(mine)).status, 404);
    QCOMPARE(open(mine).status, 201);
    m_room->config().mandates.clear();
    start();
    for (const Operation &operation : all.mid(2))
        QCOMPARE(ask(operation.method, operation.path, announcementOf(mine)).status, 403);
    QCOMPARE(ask("GET", QStringLiteral("/mandates")).status, 200);
}

void TestContract::submission_fromBeginningToEnd_isAnswered()
{
    const TestSubmission mine = submission();
    const QString path = pathOf(mine.id());
    const QByteArray part = mine.bytes.left(8192);
    QCOMPARE(open(mine).status, 201);
    QCOMPARE(open(mine).status, 200);
    QCOMPARE(ask("GET", path + QStringLiteral("/receipt")).status, 404);
    QCOMPARE(sendPart(mine.id(), part, 7).status, 409);
    QCOMPARE(ask("PATCH", path + QStringLiteral("/content"), part).status, 400);
    QCOMPARE(sendPart(mine.id(), QByteArray(8193, 'x'), 0).status, 413);
    QCOMPARE(sendPart(mine.id(), part, 0).status, 204);
    QCOMPARE(ask("HEAD", path + QStringLiteral("/content")).status, 204);
    QCOMPARE(ask("GET", path).status, 200);
    QCOMPARE(ask("DELETE", path).status, 204);
    deliver(mine, mine.id());
    QCOMPARE(open(mine).status, 200); // being judged
    QCOMPARE(ask("DELETE", path).status, 409);
    waitForVerdict(mine.id());
    QCOMPARE(open(mine).status, 200); // and received
    QCOMPARE(ask("GET", path + QStringLiteral("/receipt")).status, 200);
    QCOMPARE(ask("DELETE", path).status, 409);
}

void TestContract::submission_thatCannotBeOpened_isAnswered()
{
    const TestSubmission mine = submission();
    const QString path = pathOf(mine.id());
    const QByteArray right = announcementOf(mine);
    for (const auto &[from, to] : std::initializer_list<std::pair<QByteArray, QByteArray>>{{"{", "["},
             {"\"size\"", "\"sizes\""}, {"0899999949", "0899999948"}, {"2016", "\"2016\""}, {"hwg", "xyz"},
             {"\"version\": 1", "\"version\": 0"}, {"\"version\"", "\"replaces\": \"a\", \"version\""},
             {"\"version\"", "\"replaces\": \"" + QByteArray(64, 'a') + "\", \"version\""}, {"2016", "2015"}}) {
        QByteArray wrong = right;
        QCOMPARE(ask("PUT", path, wrong.replace(from, to)).status, 400);
    }
    QByteArray elsewhere = right;
    QCOMPARE(ask("PUT", path, elsewhere.replace("0899999949", "0212214917")).status, 403);
    m_room->config().maxSize = 1000;
    start();
    QCOMPARE(open(mine).status, 413);
}

void TestContract::submission_thatWasRefused_isAnswered_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("onlySecretary");
    QTest::addColumn<QString>("type");
    QTest::newRow("malware") << QStringLiteral("malware") << false << QStringLiteral("malwareDetected");
    QTest::newRow("digest") << QStringLiteral("damage-bundle") << false << QStringLiteral("digestMismatch");
    QTest::newRow("content") << QString() << true << QStringLiteral("badRequest");
    QTest::newRow("trouble") << QStringLiteral("commit-fails") << false << QStringLiteral("internalServerError");
}

void TestContract::submission_thatWasRefused_isAnswered()
{
    QFETCH(QString, fault);
    QFETCH(bool, onlySecretary);
    QFETCH(QString, type);
    start(fault.isEmpty() ? QStringList() : QStringList{fault});
    Recipe recipe;
    recipe.onlySecretary = onlySecretary;
    const TestSubmission mine = m_room->submission(recipe);
    deliver(mine, mine.id());
    waitForVerdict(mine.id());
    const QJsonObject state = QJsonDocument::fromJson(open(mine).body).object();
    QCOMPARE(
        state.value(QLatin1String("problem"))[QLatin1String("type")].toString().section(QLatin1Char(':'), -1), type);
    QCOMPARE(ask("DELETE", pathOf(mine.id())).status, 204);
}

/// Two bundles of one report: one arrives while the other is being judged, a third was opened before.
void TestContract::submission_thatWasOvertaken_isAnswered()
{
    Recipe recipe;
    const TestSubmission first = m_room->submission(recipe);
    recipe.statement = "Another.";
    const TestSubmission second = m_room->submission(recipe);
    recipe.statement = "A third.";
    const TestSubmission third = m_room->submission(recipe);
    recipe.statement = "A fourth.";
    QCOMPARE(open(third).status, 201);
    deliver(first, first.id());
    deliver(second, second.id());
    waitForVerdict(first.id());
    waitForVerdict(second.id());
    QCOMPARE(open(first).status, 200);
    QCOMPARE(open(second).status, 200);
    QCOMPARE(m_room->endpoint().ledger().entries().size(), 1);
    QCOMPARE(sendPart(third.id(), third.bytes.left(100), 0).status, 409);
    QCOMPARE(open(m_room->submission(recipe)).status, 409);
}

void TestContract::submission_thatIsTooLate_isAnswered()
{
    start({QStringLiteral("close-at=2")});
    const TestSubmission mine = submission();
    QCOMPARE(open(mine).status, 201);
    QCOMPARE(sendPart(mine.id(), mine.bytes.left(100), 0).status, 409);
    QCOMPARE(open(submission(QStringLiteral("vst"))).status, 409);
}

/// The last one: check_exchanges.py sees to it that by now every type of the contract was said. What an upload does
/// with offsetMismatch and resourceNotFound, and a withdrawal with notCancellable, is tested with them.
void TestContract::problem_ofEachTypeThatWasSaid_isUnderstoodByTheClient()
{
    const auto code = [](const char *last) { return QStringLiteral("sending.") + QLatin1String(last); };
    const QMap<QString, QString> expected{{QStringLiteral("alreadyReported"), code("refused.alreadyReported")},
        {QStringLiteral("badRequest"), code("refused.content")},
        {QStringLiteral("clientCertificateRefused"), code("refused.certificate")},
        {QStringLiteral("clientCertificateRequired"), code("refused.certificate")},
        {QStringLiteral("digestMismatch"), code("refused.digest")},
        {QStringLiteral("internalServerError"), code("server.failed")},
        {QStringLiteral("malwareDetected"), code("refused.malware")},
        {QStringLiteral("missingPermission"), code("refused.role")},
        {QStringLiteral("notCancellable"), code("refused.request")},
        {QStringLiteral("offsetMismatch"), code("refused.request")},
        {QStringLiteral("payloadTooLarge"), code("refused.tooLarge")},
        {QStringLiteral("reportingPeriodClosed"), code("refused.closed")},
        {QStringLiteral("resourceNotFound"), code("refused.address")},
        {QStringLiteral("serviceUnavailable"), code("server.unavailable")},
        {QStringLiteral("tooManyRequests"), code("server.unavailable")}};
    QCOMPARE(m_understood, expected);
}

QTEST_GUILESS_MAIN(TestContract)
#include "test_contract.moc"
