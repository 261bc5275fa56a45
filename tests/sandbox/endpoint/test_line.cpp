// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_process.h"
#include "endpoint_room.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;
using namespace sending;

/// What no library for HTTP sends, byte by byte to the endpoint as a program, directly and behind nginx: an answer of
/// the contract comes back, nothing is kept, and the endpoint works on.
class TestLine : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void request_thatIsWrong_isRefused_data();
    void request_thatIsWrong_isRefused();
    void request_thatIsUnusual_isTaken_data();
    void request_thatIsUnusual_isTaken();
    void requests_atOnce_areAnsweredInTurn();
    void client_thatWaitsForAWord_getsIt();
    void request_thatIsCutOff_isForgotten();

private:
    struct Answer {
        int status = 0;
        QByteArray head;
        QByteArray body;
        [[nodiscard]] QString type() const
        {
            return QJsonDocument::fromJson(body)[u"type"_s].toString().section(u':', -1);
        }
    };

    /// One row for each front. nginx: what comes back through it, where that is not the same status; it mends some
    /// requests. 0: nothing of HTTP, or no answer of the contract.
    void row(const char *name, const QByteArray &request, int status, const char *type, std::optional<int> nginx = {});
    void announcements();
    void offsets();
    void lengths();
    void heads();
    void addresses();

    [[nodiscard]] std::unique_ptr<QSslSocket> line(Front front) const;
    [[nodiscard]] static Answer answerOn(QSslSocket &line);
    [[nodiscard]] Answer answer(Front front, const QByteArray &request) const;
    [[nodiscard]] qint64 received(Front front) const;

    [[nodiscard]] static QByteArray request(
        const QByteArray &method, const QByteArray &path, const QByteArray &headers = {}, const QByteArray &body = {});
    [[nodiscard]] QByteArray part(const QByteArray &headers, const QByteArray &body = QByteArray(100, 'y')) const;
    [[nodiscard]] QByteArray framed(const QByteArray &framing, const QByteArray &body) const;
    [[nodiscard]] QByteArray announced(const QByteArray &from, const QByteArray &to) const;

    std::unique_ptr<EndpointRoom> m_room;
    std::map<Front, EndpointProcess> m_endpoints;
    std::map<Front, QUrl> m_urls;
    TestSubmission m_submission;
    QByteArray m_path; ///< of the submission
};

static constexpr const char *json = "Content-Type: application/json\r\n";

void TestLine::initTestCase()
{
    m_room = std::make_unique<EndpointRoom>();
    m_submission = m_room->submission();
    m_path = "/submissions/" + m_submission.id().toLatin1();
    for (const Front front : {Front::None, Front::Http1}) {
        EndpointProcess &endpoint = m_endpoints.try_emplace(front, m_room->pki(), front).first->second;
        m_urls[front] = endpoint.start();
        QVERIFY(m_urls[front].isValid());
        QCOMPARE(answer(front, request("PUT", m_path, json, announcementOf(m_submission))).status, 201);
    }
}

std::unique_ptr<QSslSocket> TestLine::line(Front front) const
{
    auto socket = std::make_unique<QSslSocket>();
    const sandbox::Identity &card = m_room->secretaryIdentity().authentication;
    socket->setLocalCertificateChain(
        {QSslCertificate(card.certificate, QSsl::Der), QSslCertificate(card.issuers.first(), QSsl::Der)});
    socket->setPrivateKey(QSslKey(sandbox::privateKeyPem(card.key.get()), QSsl::Rsa));
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, quint16(m_urls.at(front).port()));
    if (!socket->waitForEncrypted())
        qFatal("%s", qPrintable(socket->errorString()));
    return socket;
}

/// The next final answer.
TestLine::Answer TestLine::answerOn(QSslSocket &line)
{
    Answer answer;
    while (line.canReadLine() || line.waitForReadyRead(20'000)) {
        while (line.canReadLine() && !answer.head.endsWith("\r\n\r\n"))
            answer.head += line.readLine();
        if (!answer.head.endsWith("\r\n\r\n"))
            continue;
        answer.status = answer.head.mid(9, 3).toInt();
        if (answer.status >= 200)
            break;
        answer = {};
    }
    static const QRegularExpression length(u"\r\nContent-Length: ([0-9]+)\r\n"_s);
    const int size = length.match(QString::fromLatin1(answer.head)).captured(1).toInt();
    while (answer.body.size() < size && (line.bytesAvailable() > 0 || line.waitForReadyRead(20'000)))
        answer.body += line.read(size - answer.body.size());
    return answer;
}

TestLine::Answer TestLine::answer(Front front, const QByteArray &request) const
{
    const auto socket = line(front);
    socket->write(request);
    return answerOn(*socket);
}

qint64 TestLine::received(Front front) const
{
    return QJsonDocument::fromJson(answer(front, request("GET", m_path)).body)[u"receivedSize"_s].toInteger(-1);
}

QByteArray TestLine::request(
    const QByteArray &method, const QByteArray &path, const QByteArray &headers, const QByteArray &body)
{
    const QByteArray length
        = body.isEmpty() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return method + " /REST/annualReport/v1" + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + length + "\r\n"
        + body;
}

/// With these headers in the place of Upload-Offset.
QByteArray TestLine::part(const QByteArray &headers, const QByteArray &body) const
{
    QMap<QByteArray, QByteArray> usual = partHeaders(body, 0);
    usual.remove("upload-offset");
    QByteArray all;
    for (auto header = usual.begin(); header != usual.end(); ++header)
        all += header.key() + ": " + header.value() + "\r\n";
    return request("PATCH", m_path + "/content", all + headers, body);
}

/// The first part, with this in the place of Content-Length and what follows the head.
QByteArray TestLine::framed(const QByteArray &framing, const QByteArray &body) const
{
    const QByteArray right = part("Upload-Offset: 0\r\n");
    return right.left(right.indexOf("Content-Length")) + framing + "\r\n" + body;
}

QByteArray TestLine::announced(const QByteArray &from, const QByteArray &to) const
{
    QByteArray body = announcementOf(m_submission);
    return request("PUT", "/submissions/" + QByteArray(64, 'b'), json, body.replace(from, to));
}

void TestLine::row(const char *name, const QByteArray &request, int status, const char *type, std::optional<int> nginx)
{
    QTest::addRow("%s, direct", name) << Front::None << request << status << QString::fromLatin1(type);
    if (const int through = nginx.value_or(status); through != 0) {
        QTest::addRow("%s, behind nginx", name)
            << Front::Http1 << request << through << QString::fromLatin1(through < 300 ? "" : type);
    }
}

void TestLine::announcements()
{
    for (const auto &[name, from, to] : std::initializer_list<std::tuple<const char *, QByteArray, QByteArray>>{
             {"a name twice", "\"size\"", "\"size\": 1, \"size\""},
             {"a name twice, once escaped", "\"size\"", "\"s\\u0069ze\": 1, \"size\""}, {"no UTF-8", "hwg", "h\xffg"},
             {"overlong UTF-8", "hwg", "h\xc0\xaf"}, {"half a pair", "hwg", "\\ud800"},
             {"NUL", "hwg", QByteArray("hwg\0", 4)}, {"NUL, escaped", "hwg", "hwg\\u0000"},
             {"a fraction", "2016", "2016.5"}, {"an exponent", "\"version\": 1", "\"version\": 1e0"},
             {"a version beyond 32 bits", "\"version\": 1", "\"version\": 4294967297"},
             {"a year beyond 32 bits", "2016", "4294969312"},
             {"deep", "\"hwg\"", QByteArray(20'000, '[') + QByteArray(20'000, ']')},
             {"deeper than a stack", "\"hwg\"", QByteArray(20'000, '[')}, {"a text for a report", "[\n", "[\"x\",\n"},
             {"something after it", "{\n    \"enter", "{} {\n    \"enter"}})
        row(name, announced(from, to), 400, "badRequest");
    row("empty", request("PUT", m_path, QByteArray(json) + "Content-Length: 0\r\n"), 400, "badRequest");
    row("no type", request("PUT", m_path, {}, announcementOf(m_submission)), 400, "badRequest");
    row("another type", request("PUT", m_path, "Content-Type: text/plain\r\n", announcementOf(m_submission)), 400,
        "badRequest");
    row("packed", request("PUT", m_path, QByteArray(json) + "Content-Encoding: gzip\r\n", announcementOf(m_submission)),
        400, "badRequest");
}

void TestLine::offsets()
{
    for (const char *offset :
        {"-5", "+0", "0x0", "1e3", "0.0", "0,0", "0 0", "\xb2", "18446744073709551616", "9223372036854775808", ""})
        row(offset, part("Upload-Offset: " + QByteArray(offset) + "\r\n"), 400, "badRequest");
    row("no offset", part({}), 400, "badRequest");
    row("two offsets", part("Upload-Offset: 5\r\nUpload-Offset: 0\r\n"), 400, "badRequest");
    row("two digests", part("Upload-Offset: 0\r\nContent-Digest: sha-256=:AAAA:\r\n"), 400, "badRequest");
    row("another offset", part("Upload-Offset: 9223372036854775807\r\n"), 409, "offsetMismatch");
    row("packed part", part("Upload-Offset: 0\r\nContent-Encoding: gzip\r\n"), 400, "badRequest");
}

void TestLine::lengths()
{
    const QByteArray body(100, 'y');
    const QByteArray chunk = "64\r\n" + body + "\r\n0\r\n\r\n";
    for (const char *length : {"-1", "+100", "abc", "1e2", "0x64", "100, 100", "", "18446744073709551716"})
        row(qPrintable(u"Content-Length "_s + QLatin1String(length)),
            framed("Content-Length: " + QByteArray(length) + "\r\n", body), 400, "badRequest");
    row("two lengths", framed("Content-Length: 50\r\nContent-Length: 100\r\n", body), 400, "badRequest");
    row("the same length twice", framed("Content-Length: 100\r\nContent-Length: 100\r\n", body), 400, "badRequest");
    row("less than there is", framed("Content-Length: 50\r\n", body), 400, "badRequest");
    row("no length", framed({}, body), 400, "badRequest");
    row("more than may be", framed("Content-Length: 9223372036854775807\r\n", body), 413, "payloadTooLarge");
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    row("chunk without size", framed(chunked, "zz\r\n" + body + "\r\n0\r\n\r\n"), 400, "badRequest");
    row("chunk of 2^64", framed(chunked, "10000000000000064\r\n" + body + "\r\n0\r\n\r\n"), 400, "badRequest");
    row("chunk of 2 GiB", framed(chunked, "7fffffff\r\n" + body), 413, "payloadTooLarge");
    row("chunk longer than said", framed(chunked, "32\r\n" + body + "\r\n0\r\n\r\n"), 400, "badRequest");
    row("chunks and a length", framed(chunked + "Content-Length: 5\r\n", chunk), 400, "badRequest");
    row("other coding", framed("Transfer-Encoding: gzip\r\n", body), 400, "badRequest");
    row("two codings", framed("Transfer-Encoding: gzip, chunked\r\n", chunk), 400, "badRequest");
}

void TestLine::heads()
{
    const auto with = [](const QByteArray &headers) { return request("GET", "/mandates", headers); };
    row("no host", request("GET", "/mandates").replace("Host: localhost\r\n", ""), 400, "badRequest");
    row("two hosts", with("Host: elsewhere\r\n"), 400, "badRequest");
    row("blank before the colon", with("Upload-Offset : 1\r\n"), 400, "badRequest");
    row("no colon", with("Upload-Offset\r\n"), 400, "badRequest", 200);
    row("folded", with("Upload-Offset: 1\r\n 2\r\n"), 400, "badRequest");
    row("NUL", with(QByteArray("A: \0b\r\n", 7)), 400, "badRequest");
    row("CR", with("BelGov-Trace-Id: a\rSet-Cookie: b\r\n"), 400, "badRequest");
    row("LF", request("GET", "/mandates").replace("\r\n", "\n"), 400, "badRequest", 200);
    row("other protocol", "\x16\x03\x01\x02\r\n\r\n", 400, "badRequest");
    row("other version", request("GET", "/mandates").replace("HTTP/1.1", "HTTP/3.0"), 400, "badRequest");
    row("no version", "GET /REST/annualReport/v1/mandates\r\n\r\n", 400, "badRequest", 0);
    row("blank in the address", request("GET", "/man dates"), 400, "badRequest");
    row("long head", with("A: " + QByteArray(100'000, 'a') + "\r\n"), 400, "badRequest");
    row("long address", request("GET", '/' + QByteArray(100'000, 'a')), 400, "badRequest");
}

void TestLine::addresses()
{
    const QByteArray escaped = "/%73ubmissions/" + QByteArray(64, 'c');
    for (const QByteArray &path : QList<QByteArray>{"/../v1/mandates", "/submissions/../mandates",
             "/submissions/%2e%2e/mandates", "/..%2f..%2f..%2fetc%2fpasswd", m_path + "%2fcontent", m_path + '/',
             m_path + "/receipt/", "/mandates%ff", "/mandates;a=1", '/' + m_path, m_path.toUpper(), escaped})
        row(path.left(30).constData(), request("GET", path), 404, "resourceNotFound");
    for (const QByteArray &path :
        QList<QByteArray>{m_path + "%00", "/mandates%00", "/mandates%zz", "/mandates%", "/mandates%7"})
        row((path.left(10) + path.right(3)).constData(), request("GET", path), 400, "badRequest");
    row("a query", request("GET", "/mandates?a=1"), 400, "badRequest");
    row("a fragment", request("GET", "/mandates#a"), 400, "badRequest");
    for (const auto &[method, path] : std::initializer_list<std::pair<QByteArray, QByteArray>>{{"POST", m_path},
             {"PATCH", m_path}, {"OPTIONS", m_path}, {"PUT", m_path + "/content"}, {"GET", m_path + "/content"},
             {"DELETE", m_path + "/receipt"}, {"DELETE", "/mandates"}, {"HEAD", "/mandates"}, {"BREW", "/mandates"},
             {"DELETE", "/health"}})
        row((method + ' ' + path.left(20)).constData(), request(method, path), 405, "");
    row("get", request("get", "/mandates"), 405, "", 0);
    row("TRACE", request("TRACE", "/mandates"), 405, "", 0);
}

void TestLine::request_thatIsWrong_isRefused_data()
{
    QTest::addColumn<Front>("front");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    announcements();
    offsets();
    lengths();
    heads();
    addresses();
}

void TestLine::request_thatIsWrong_isRefused()
{
    QFETCH(Front, front);
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QString, type);
    const Answer answer = this->answer(front, request);
    QVERIFY2(answer.status == status, answer.head + answer.body);
    QVERIFY2(answer.type() == type, answer.head + answer.body);
    QVERIFY2(status != 405 || answer.head.contains("\r\nAllow: "), answer.head);
    QCOMPARE(received(front), 0);
}

void TestLine::request_thatIsUnusual_isTaken_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray mandates = request("GET", "/mandates");
    const auto instead
        = [&mandates](const QByteArray &from, const QByteArray &to) { return QByteArray(mandates).replace(from, to); };
    QTest::newRow("whole address") << instead("GET /", "GET http://localhost/") << 200;
    QTest::newRow("older version") << instead("HTTP/1.1", "HTTP/1.0") << 200;
    QTest::newRow("letter encoded") << instead("mandates", "%6dandates") << 200;
    QTest::newRow("empty query") << instead("mandates", "mandates?") << 200;
    QTest::newRow("blank line before") << "\r\n" + mandates << 200;
    QTest::newRow("blanks around") << part("Upload-Offset: \t 7 \t\r\n") << 409;
    const QByteArray body = announcementOf(m_submission);
    QTest::newRow("type with a parameter")
        << request("PUT", m_path, "content-TYPE:application/json; charset=utf-8\r\n", body) << 200;
    QByteArray chunked = request("PUT", m_path, QByteArray(json) + "Transfer-Encoding: Chunked\r\n");
    for (qsizetype at = 0; at < body.size(); at += 100) {
        const QByteArray chunk = body.mid(at, 100);
        chunked += QByteArray::number(chunk.size(), 16).toUpper() + ";a=b\r\n" + chunk + "\r\n";
    }
    QTest::newRow("chunks") << chunked + "0\r\n\r\n" << 200;
    QTest::newRow("chunks with a trailer") << chunked + "0\r\nContent-Length: 5\r\n\r\n" << 200;
}

void TestLine::request_thatIsUnusual_isTaken()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    for (const auto &[front, url] : m_urls) {
        const Answer answer = this->answer(front, request);
        QVERIFY2(answer.status == status, answer.head + answer.body);
    }
}

void TestLine::requests_atOnce_areAnsweredInTurn()
{
    for (const auto &[front, url] : m_urls) {
        const auto socket = line(front);
        socket->write(request("PUT", m_path, json, announcementOf(m_submission)) + request("DELETE", "/mandates")
            + request("GET", "/mandates", "Connection: close\r\n"));
        QCOMPARE(answerOn(*socket).status, 200);
        QCOMPARE(answerOn(*socket).status, 405);
        QCOMPARE(answerOn(*socket).status, 200);
        QVERIFY(socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected(20'000));
    }
}

void TestLine::client_thatWaitsForAWord_getsIt()
{
    const QByteArray body = announcementOf(m_submission);
    const QByteArray whole = request("PUT", m_path, QByteArray(json) + "Expect: 100-continue\r\n", body);
    for (const auto &[front, url] : m_urls) {
        const auto socket = line(front);
        socket->write(whole.chopped(body.size()));
        QVERIFY(socket->waitForReadyRead(20'000));
        QVERIFY(socket->readAll().startsWith("HTTP/1.1 100 "));
        socket->write(body);
        QCOMPARE(answerOn(*socket).status, 200);
    }
}

void TestLine::request_thatIsCutOff_isForgotten()
{
    for (const auto &[front, url] : m_urls) {
        {
            const auto socket = line(front);
            socket->write(part("Upload-Offset: 0\r\n").chopped(1));
            socket->disconnectFromHost();
            QVERIFY(socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected(20'000));
        }
        QCOMPARE(received(front), 0);
    }
}

QTEST_GUILESS_MAIN(TestLine)
#include "test_line.moc"
