// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "bundle/fixture.h"
#include "endpoint_room.h"
#include "sandbox/pki/crl.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <zip.h>

using namespace sending;

/// In the place of a reason: nginx refuses it before the endpoint hears of it.
static constexpr const char *byNginx = "nginx itself";

/// What the endpoint must refuse, directly and behind nginx: each time it says why, writes one line without a name,
/// takes nothing and works on.
class TestRefusals : public QObject
{
    Q_OBJECT
private slots:
    void refusal_ofEachKind_isLoggedAndHarmsNothing_data();
    void refusal_ofEachKind_isLoggedAndHarmsNothing();
    void lists_thatAreMissingOrOld_refuseEverybody_data();
    void lists_thatAreMissingOrOld_refuseEverybody();
    void log_ofManyRefusals_namesNobody();

private:
    /// How one tries it: gives the status, that of the problem inside when a bundle was judged.
    using Attempt = int (TestRefusals::*)();
    void row(const char *name, Attempt attempt, int status, const char *type, const char *reason = "");
    void start(bool behindNginx);
    [[nodiscard]] QByteArray list(const QList<QByteArray> &revoked, const sandbox::Validity &validity = {}) const;
    [[nodiscard]] Reply ask(const SoftwareCard &card, const char *method, const QString &path,
        const QByteArray &body = {}, const QMap<QByteArray, QByteArray> &headers = {});
    [[nodiscard]] Reply sendPart(const Submission &submission, const QByteArray &part, const QByteArray &digested);
    /// Announces and sends it as it is, and waits for the verdict: the status of the problem, 200 when it was taken.
    [[nodiscard]] int deliver(const TestSubmission &submission, const QString &id);
    [[nodiscard]] int deliver(const TestSubmission &submission) { return deliver(submission, submission.id()); }
    [[nodiscard]] int deliverZip(const QList<bundle::Entry> &entries, bool compressed = false);
    [[nodiscard]] int statusWithoutCertificate(const QString &path) const;
    [[nodiscard]] QByteArray log() const;

    int noCertificate() { return statusWithoutCertificate(QStringLiteral("/mandates")); }
    int unknownAuthority();
    int revokedAtLogIn();
    int signatureKey();
    int revokedSigner();
    int noMandate();
    int foreignAnnouncement();
    int foreignReport();
    int partAfterRemoval();
    int removalAfterReceipt();
    int tooLargeAnnounced();
    int tooLargePart();
    int tooLargeBody();
    int damagedPart();
    int damagedBundle();
    int zipBomb();
    int pathOutOfTheBundle();
    int duplicateEntry();
    int noZip();

    std::unique_ptr<EndpointRoom> m_room;
    bool m_behindNginx = false;
    QByteArray m_problem; ///< of the last bundle that was judged
};

void TestRefusals::row(const char *name, Attempt attempt, int status, const char *type, const char *reason)
{
    for (const bool behindNginx : {false, true}) {
        QTest::addRow("%s, %s", name, behindNginx ? "behind nginx" : "direct")
            << attempt << behindNginx << status << QByteArray(type) << QByteArray(reason);
    }
}

void TestRefusals::refusal_ofEachKind_isLoggedAndHarmsNothing_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<bool>("behindNginx");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("reason");
    using T = TestRefusals;
    row("no certificate", &T::noCertificate, 401, "clientCertificateRequired");
    row("unknown authority", &T::unknownAuthority, 401, "clientCertificateRefused", byNginx);
    row("revoked", &T::revokedAtLogIn, 401, "clientCertificateRefused", byNginx);
    row("signature key", &T::signatureKey, 401, "clientCertificateRefused", byNginx);
    row("revoked signer", &T::revokedSigner, 400, "badRequest", "was revoked on 01/01/2016");
    row("no mandate", &T::noMandate, 403, "missingPermission");
    row("announced for another OCMW", &T::foreignAnnouncement, 403, "missingPermission");
    row("another OCMW's report", &T::foreignReport, 400, "badRequest", "another year or enterprise than was announced");
    row("part after removal", &T::partAfterRemoval, 404, "resourceNotFound");
    row("removal after receipt", &T::removalAfterReceipt, 409, "notCancellable");
    row("too large, announced", &T::tooLargeAnnounced, 413, "payloadTooLarge");
    row("too large, a part", &T::tooLargePart, 413, "payloadTooLarge");
    row("too large, a body", &T::tooLargeBody, 413, "payloadTooLarge", byNginx);
    row("damaged part", &T::damagedPart, 400, "badRequest");
    row("other bundle", &T::damagedBundle, 422, "digestMismatch", "another SHA-256 than its name");
    row("ZIP bomb", &T::zipBomb, 400, "badRequest", "unpack to too much");
    row("name with ../", &T::pathOutOfTheBundle, 400, "badRequest", "could lead outside");
    row("duplicate entry", &T::duplicateEntry, 400, "badRequest", "two entries of one name");
    row("no ZIP", &T::noZip, 400, "badRequest", "something else");
}

void TestRefusals::refusal_ofEachKind_isLoggedAndHarmsNothing()
{
    QFETCH(Attempt, attempt);
    QFETCH(bool, behindNginx);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, reason);
    const bool refusedByNginx = behindNginx && reason == byNginx;
    m_room = std::make_unique<EndpointRoom>();
    m_behindNginx = behindNginx;
    m_problem.clear();
    start(behindNginx);

    QCOMPARE((this->*attempt)(), status);

    QVERIFY2(reason == byNginx || m_problem.contains(reason), m_problem);
    QTRY_VERIFY(!refusedByNginx || m_room->nginx().refusals().endsWith('\n')); // written after the answer
    const QByteArray log = refusedByNginx ? m_room->nginx().refusals() : this->log();
    const QJsonObject line = QJsonDocument::fromJson(log.trimmed().split('\n').last()).object();
    QCOMPARE(line.value(QLatin1String("status")).toInt(), status);
    if (!refusedByNginx)
        QVERIFY2(line.value(QLatin1String("problem")).toString().endsWith(QLatin1Char(':') + QLatin1String(type)), log);
    QVERIFY2(QDateTime::fromString(line.value(QLatin1String("time")).toString(), Qt::ISODate).isValid(), log);
    QVERIFY2(line.value(QLatin1String("traceId")).toString().size() >= 32, log);
    QCOMPARE(log.count('\n'), 1);
    QCOMPARE(statusWithoutCertificate(QStringLiteral("/health")), 200);
    QCOMPARE(m_room->endpoint().ledger().entries().size(), type == "notCancellable" ? 1 : 0);
}

void TestRefusals::start(bool behindNginx)
{
    if (behindNginx)
        m_room->startBehindNginx();
    else
        m_room->start();
}

/// Of every authority, as nginx wants it.
QByteArray TestRefusals::list(const QList<QByteArray> &revoked, const sandbox::Validity &validity) const
{
    const QDateTime at(QDate(2016, 1, 1), QTime(0, 0), Qt::UTC);
    QByteArray pem;
    for (const sandbox::PersonAuthority *authority : {&m_room->pki().rsa, &m_room->pki().ec}) {
        for (const sandbox::Identity *issuer : {&authority->root, &authority->citizenCa}) {
            QList<sandbox::Revoked> entries;
            for (const QByteArray &certificate : revoked)
                entries << sandbox::Revoked{certificate, at};
            pem += "-----BEGIN X509 CRL-----\n" + sandbox::makeCrl(*issuer, entries, validity).toBase64()
                + "\n-----END X509 CRL-----\n";
        }
    }
    return pem;
}

Reply TestRefusals::ask(const SoftwareCard &card, const char *method, const QString &path, const QByteArray &body,
    const QMap<QByteArray, QByteArray> &headers)
{
    const auto login = m_room->login(card);
    QMap<QByteArray, QByteArray> all{{"content-type", "application/json"}};
    all.insert(headers);
    return await(login->exchange({method, path, all, body}));
}

Reply TestRefusals::sendPart(const Submission &submission, const QByteArray &part, const QByteArray &digested)
{
    const QString path = QStringLiteral("/submissions/") + submission.id();
    if (ask(m_room->secretary(), "PUT", path, announcementOf(submission)).status != 201)
        return {};
    return ask(m_room->secretary(), "PATCH", path + QStringLiteral("/content"), part, partHeaders(digested, 0));
}

int TestRefusals::deliver(const TestSubmission &submission, const QString &id)
{
    const QString path = QStringLiteral("/submissions/") + id;
    const auto login = m_room->login(m_room->secretary());
    const Reply opened
        = await(login->exchange({"PUT", path, {{"content-type", "application/json"}}, announcementOf(submission)}));
    if (opened.status != 201)
        return opened.status;
    for (qint64 at = 0; at < submission.bundle.size; at += 8192) {
        const QByteArray part = submission.bytes.mid(at, 8192);
        const Reply kept
            = await(login->exchange({"PATCH", path + QStringLiteral("/content"), partHeaders(part, at), part}));
        if (kept.status != 204)
            return kept.status;
    }
    QJsonObject state;
    const bool judged = QTest::qWaitFor(
        [&] {
            state = await(login->exchange({"GET", path, {}, {}})).json();
            return state.value(QLatin1String("state")) != QLatin1String("processing");
        },
        20'000);
    m_problem = QJsonDocument(state.value(QLatin1String("problem")).toObject()).toJson(QJsonDocument::Compact);
    return judged ? state.value(QLatin1String("problem"))[QLatin1String("status")].toInt(200) : 0;
}

int TestRefusals::deliverZip(const QList<bundle::Entry> &entries, bool compressed)
{
    const QByteArray zip
        = compressed ? Fixture::packedByLibzip(entries, ZIP_CM_DEFLATE) : bundle::canonicalZip(entries);
    return deliver(m_room->replaced(m_room->submission(), zip));
}

int TestRefusals::statusWithoutCertificate(const QString &path) const
{
    QNetworkAccessManager network;
    QUrl url = m_room->url();
    url.setPath(url.path() + path);
    QNetworkRequest request(url);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(m_room->pki().endpoint.root.certificate, QSsl::Der)});
    request.setSslConfiguration(tls);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    return QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000)
        ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
        : 0;
}

QByteArray TestRefusals::log() const
{
    return sandbox::readWhole(m_room->config().storage + QStringLiteral("/refusals.jsonl")).value_or(QByteArray());
}

int TestRefusals::unknownAuthority()
{
    const auto foreign = sandbox::PersonAuthority::make(sandbox::KeyKind::P384, QStringLiteral("Elsewhere"));
    return ask(SoftwareCard(foreign.issueCard(sandbox::secretary())), "GET", QStringLiteral("/mandates")).status;
}

int TestRefusals::revokedAtLogIn()
{
    const QByteArray lists = list({m_room->chairman().certificate()});
    m_room->keepLists(lists);
    m_room->start();
    if (m_behindNginx)
        m_room->startBehindNginx({}, {true, "TLSv1.3", lists});
    if (ask(m_room->secretary(), "GET", QStringLiteral("/mandates")).status != 200)
        return 0;
    return ask(m_room->chairman(), "GET", QStringLiteral("/mandates")).status;
}

int TestRefusals::signatureKey()
{
    sandbox::PersonCertificates person = m_room->chairmanIdentity();
    person.authentication = person.signature;
    return ask(SoftwareCard(person), "GET", QStringLiteral("/mandates")).status;
}

/// nginx does not look into the bundle.
int TestRefusals::revokedSigner()
{
    m_room->keepLists(list({m_room->chairmanIdentity().signature.certificate}));
    start(m_behindNginx);
    return deliver(m_room->submission());
}

int TestRefusals::noMandate()
{
    m_room->config().mandates.removeFirst();
    start(m_behindNginx);
    return deliver(m_room->submission());
}

int TestRefusals::foreignAnnouncement()
{
    Recipe recipe;
    recipe.kbo = QStringLiteral("0212214917");
    return deliver(m_room->submission(recipe));
}

int TestRefusals::foreignReport()
{
    Recipe recipe;
    recipe.kbo = QStringLiteral("0212214917");
    TestSubmission submission = m_room->submission(recipe);
    submission.enterpriseNumber = exampleKbo;
    return deliver(submission);
}

int TestRefusals::partAfterRemoval()
{
    const TestSubmission submission = m_room->submission();
    const QString path = QStringLiteral("/submissions/") + submission.id();
    const QByteArray part = submission.bytes.left(8192);
    if (sendPart(submission, part, part).status != 204 || ask(m_room->secretary(), "DELETE", path).status != 204)
        return 0;
    return ask(m_room->secretary(), "PATCH", path + QStringLiteral("/content"), part, partHeaders(part, 0)).status;
}

int TestRefusals::removalAfterReceipt()
{
    const TestSubmission submission = m_room->submission();
    if (deliver(submission) != 200)
        return 0;
    return ask(m_room->secretary(), "DELETE", QStringLiteral("/submissions/") + submission.id()).status;
}

int TestRefusals::tooLargeAnnounced()
{
    m_room->config().maxSize = 20'000;
    start(m_behindNginx);
    return deliver(m_room->submission());
}

int TestRefusals::tooLargePart()
{
    const TestSubmission submission = m_room->submission();
    const QByteArray part = submission.bytes.left(8193);
    return sendPart(submission, part, part).status;
}

int TestRefusals::tooLargeBody()
{
    const QByteArray body(qsizetype(1536) * 1024, 'x');
    return ask(m_room->secretary(), "PUT", QStringLiteral("/submissions/") + m_room->submission().id(), body).status;
}

int TestRefusals::damagedPart()
{
    const TestSubmission submission = m_room->submission();
    const QByteArray part = submission.bytes.left(8192);
    return sendPart(submission, part, part.left(8191)).status;
}

int TestRefusals::damagedBundle()
{
    return deliver(m_room->submission(), QString(64, QLatin1Char('a')));
}

int TestRefusals::zipBomb()
{
    const QList<bundle::Entry> entries = Fixture::unpacked(m_room->submission().bytes);
    return deliverZip(entries + QList<bundle::Entry>{{"bomb.xml", QByteArray(40 * 1024 * 1024, ' ')}}, true);
}

int TestRefusals::pathOutOfTheBundle()
{
    const QList<bundle::Entry> entries = Fixture::unpacked(m_room->submission().bytes);
    return deliverZip(entries + QList<bundle::Entry>{{"../../autostart.xml", "<x/>"}});
}

int TestRefusals::duplicateEntry()
{
    const QList<bundle::Entry> entries = Fixture::unpacked(m_room->submission().bytes);
    return deliverZip(entries + QList<bundle::Entry>{entries[1]});
}

int TestRefusals::noZip()
{
    return deliver(m_room->replaced(m_room->submission(), QByteArray(9000, 'x')));
}

void TestRefusals::lists_thatAreMissingOrOld_refuseEverybody_data()
{
    QTest::addColumn<bool>("old");
    QTest::newRow("missing") << false;
    QTest::newRow("old") << true;
}

/// As nginx with ssl_crl does: who keeps lists wants them kept.
void TestRefusals::lists_thatAreMissingOrOld_refuseEverybody()
{
    QFETCH(bool, old);
    m_room = std::make_unique<EndpointRoom>();
    const sandbox::Validity past{
        QDateTime(QDate(2016, 1, 1), QTime(0, 0), Qt::UTC), QDateTime(QDate(2016, 2, 1), QTime(0, 0), Qt::UTC)};
    m_room->keepLists(old ? list({}, past) : QByteArray("none"));
    m_room->start();
    const Reply reply = ask(m_room->secretary(), "GET", QStringLiteral("/mandates"));
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.json().value(QLatin1String("reason")).toString().contains(QLatin1String("cannot be said")));
}

void TestRefusals::log_ofManyRefusals_namesNobody()
{
    m_room = std::make_unique<EndpointRoom>();
    m_room->config().mandates.clear();
    m_room->start();
    const QString number = sandbox::secretary().nationalNumber;
    for (const QString &path : {QStringLiteral("/submissions/") + number, QLatin1Char('/') + number,
             QStringLiteral("/submissions/") + m_room->submission().id()}) {
        QVERIFY(ask(m_room->secretary(), "PUT", path, announcementOf(m_room->submission()),
                    {{"BelGov-Trace-Id", number.toLatin1()}})
                    .status
            >= 400);
    }
    const QByteArray log = this->log();
    QCOMPARE(log.count('\n'), 3);
    QVERIFY2(!log.contains(number.toLatin1()), log);
    QVERIFY2(!log.contains(sandbox::secretary().surname.toUtf8()), log);
    QStringList holders;
    for (const QByteArray &line : log.trimmed().split('\n'))
        holders << QJsonDocument::fromJson(line)[QLatin1String("holder")].toString();
    QCOMPARE(holders.first().size(), 16);
    QCOMPARE(holders.removeDuplicates(), 2); // the same person each time
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "test_refusals.moc"
