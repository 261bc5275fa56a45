// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_room.h"
#include "sandbox/endpoint/receipts.h"

#include <QJsonDocument>

using namespace sending;

class TestReceipt : public QObject
{
    Q_OBJECT
private slots:
    void genuine_receipt_confirmsWhatWasSent_data();
    void genuine_receipt_confirmsWhatWasSent();
    void signer_ofAnotherPurpose_isNotTrusted();
    void signer_ofUnknownRoot_isNotTrusted();
    void receipt_beforeItsCertificate_isNotTrusted();
    void anyChangedByte_isRefused();
    void cutReceipt_isRefused();
    void headerTricks_areRefused_data();
    void headerTricks_areRefused();
    void differences_areListedOneByOne();
    void receipt_namesNoPerson();

private:
    [[nodiscard]] sandbox::LedgerEntry entry() const;
    [[nodiscard]] QByteArray receiptBy(const sandbox::Identity &signer, const sandbox::LedgerEntry &entry) const;

    EndpointRoom m_room;
    Submission m_sent = m_room.submission();
};

sandbox::LedgerEntry TestReceipt::entry() const
{
    const QDateTime received = QDateTime::fromString(QStringLiteral("2017-02-20T10:00:00+01:00"), Qt::ISODate);
    const AnnouncedReport &report = m_sent.reports.first();
    return {QStringLiteral("2016-000007"), m_sent.id(), sandbox::secretary().nationalNumber, received,
        {exampleKbo, 2016, m_sent.bundle.size, {{report.module, report.version, report.xmlSha256, {}}}}};
}

QByteArray TestReceipt::receiptBy(const sandbox::Identity &signer, const sandbox::LedgerEntry &entry) const
{
    return sandbox::Receipts(signer.chain(), sandbox::privateKeyPem(signer.key.get())).make(entry);
}

void TestReceipt::genuine_receipt_confirmsWhatWasSent_data()
{
    QTest::addColumn<bool>("p384");
    QTest::newRow("ES256") << false;
    QTest::newRow("ES384") << true;
}

void TestReceipt::genuine_receipt_confirmsWhatWasSent()
{
    QFETCH(bool, p384);
    const auto signer
        = sandbox::issue({{{QStringLiteral("CN"), QStringLiteral("Receipts")}},
                             {{QStringLiteral("keyUsage"), QStringLiteral("critical,digitalSignature")}}, {}},
            p384 ? sandbox::KeyKind::P384 : sandbox::KeyKind::P256, &m_room.pki().receipts.root);
    const auto receipt = checkReceipt(receiptBy(signer, entry()), m_room.anchors(), m_sent);
    QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.problem().message()));
    QCOMPARE(receipt->registrationNumber, QStringLiteral("2016-000007"));
    QCOMPARE(receipt->submission, m_sent.id());
    QCOMPARE(receipt->enterpriseNumber, exampleKbo);
    QCOMPARE(receipt->reportingYear, 2016);
    QCOMPARE(receipt->size, m_sent.bundle.size);
    QCOMPARE(receipt->receivedAt, entry().receivedAt);
    QCOMPARE(receipt->reports, m_sent.reports);
    QCOMPARE(receipt->signer, QStringLiteral("Receipts"));
    QVERIFY(receipt->foreignRoot);
}

void TestReceipt::receipt_namesNoPerson()
{
    QVERIFY(!entry().submitter.isEmpty());
    const QList<QByteArray> parts = receiptBy(m_room.pki().receipts.signer, entry()).split('.');
    QCOMPARE(parts.size(), 3);
    const QByteArray payload = QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding);
    QVERIFY(payload.contains("2016-000007"));
    QVERIFY2(!payload.contains(entry().submitter.toLatin1()), payload);
    QVERIFY2(!payload.contains("ssin") && !payload.contains("submitter"), payload);
}

void TestReceipt::signer_ofAnotherPurpose_isNotTrusted()
{
    const auto receipt = readReceipt(receiptBy(m_room.pki().endpoint.signer, entry()), m_room.anchors());
    QVERIFY(!receipt);
    QCOMPARE(receipt.problem().code, QStringLiteral("sending.receipt.untrusted"));
}

void TestReceipt::signer_ofUnknownRoot_isNotTrusted()
{
    const auto receipt = readReceipt(receiptBy(m_room.pki().receipts.signer, entry()), trust::Anchors::belgian());
    QVERIFY(!receipt);
    QCOMPARE(receipt.problem().code, QStringLiteral("sending.receipt.untrusted"));
}

void TestReceipt::receipt_beforeItsCertificate_isNotTrusted()
{
    sandbox::LedgerEntry early = entry();
    early.receivedAt = early.receivedAt.addYears(-10);
    const auto receipt = readReceipt(receiptBy(m_room.pki().receipts.signer, early), m_room.anchors());
    QVERIFY(!receipt);
    QCOMPARE(receipt.problem().code, QStringLiteral("sending.receipt.untrusted"));
}

void TestReceipt::anyChangedByte_isRefused()
{
    const QByteArray good = receiptBy(m_room.pki().receipts.signer, entry());
    QVERIFY(readReceipt(good, m_room.anchors()));
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!readReceipt(changed, m_room.anchors()), QByteArray::number(i));
    }
}

void TestReceipt::cutReceipt_isRefused()
{
    const QByteArray good = receiptBy(m_room.pki().receipts.signer, entry());
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY2(!readReceipt(good.left(size), m_room.anchors()), QByteArray::number(size));
    QVERIFY(!readReceipt(QByteArray(10'000'000, 'A'), m_room.anchors()));
}

void TestReceipt::headerTricks_areRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no algorithm") << QByteArray("ES256") << QByteArray("none");
    QTest::newRow("other algorithm") << QByteArray("ES256") << QByteArray("HS256");
    QTest::newRow("algorithm of another curve") << QByteArray("ES256") << QByteArray("ES384");
    QTest::newRow("other type") << QByteArray("receipt+jws") << QByteArray("JWT");
    QTest::newRow("critical extension") << QByteArray("\"typ\"") << QByteArray("\"crit\":[\"x\"],\"typ\"");
}

void TestReceipt::headerTricks_areRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    QList<QByteArray> parts = receiptBy(m_room.pki().receipts.signer, entry()).split('.');
    QByteArray header = QByteArray::fromBase64(parts[0], base64Url);
    QVERIFY(header.contains(from));
    parts[0] = header.replace(from, to).toBase64(base64Url);
    QVERIFY(!readReceipt(parts.join('.'), m_room.anchors()));
}

void TestReceipt::differences_areListedOneByOne()
{
    const auto receipt = readReceipt(receiptBy(m_room.pki().receipts.signer, entry()), m_room.anchors());
    QVERIFY(receipt);
    QVERIFY(differences(*receipt, m_sent).isEmpty());
    Submission other = m_sent;
    other.bundle.sha256.fill(u'0');
    ++other.bundle.size;
    other.enterpriseNumber = QStringLiteral("0212214917");
    other.reportingYear = 2017;
    other.reports[0].version = 2;
    other.reports[0].xmlSha256 = QString(64, QLatin1Char('a'));
    other.reports.append({QStringLiteral("vst"), 1, QString(64, QLatin1Char('b')), {}});
    QStringList names;
    for (const Compared &difference : differences(*receipt, other))
        names << difference.what;
    QCOMPARE(names,
        (QStringList{QStringLiteral("submission"), QStringLiteral("size"), QStringLiteral("enterpriseNumber"),
            QStringLiteral("reportingYear"), QStringLiteral("reports[hwg].version"),
            QStringLiteral("reports[hwg].xmlSha256"), QStringLiteral("reports[vst]")}));
    const auto checked = checkReceipt(receiptBy(m_room.pki().receipts.signer, entry()), m_room.anchors(), other);
    QCOMPARE(checked.problem().code, QStringLiteral("sending.receipt.differs"));
    QVERIFY(checked.problem().message().contains(QLatin1String("reports[hwg].xmlSha256")));
}

QTEST_GUILESS_MAIN(TestReceipt)
#include "test_receipt.moc"
