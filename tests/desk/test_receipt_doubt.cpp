// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "endpoint_process.h"
#include "signed_ground.h"
#include "software_card.h"

#include "desk/history.h"
#include "desk/outbox.h"
#include "desk/overview.h"
#include "desk/receipt_doubt.h"
#include "desk/session.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using store::State;
using namespace std::chrono_literals;

/// A receipt that does not confirm what was sent, or that nobody vouches for: it is a state of its own, and lasts until
/// a good one comes. Against the reference endpoint.
class TestReceiptDoubt : public QObject
{
    Q_OBJECT

    std::unique_ptr<SignedGround> m_ground;
    std::unique_ptr<sending::EndpointProcess> m_endpoint;
    QUrl m_address;
    QString m_path;

    [[nodiscard]] desk::Workplace &place() const { return m_ground->place(); }
    [[nodiscard]] State stateNow() const { return desk::state(place(), u"hwg"_s); }
    [[nodiscard]] std::optional<desk::ReceiptDoubt> doubt() const
    {
        return desk::receiptDoubt(place(), *place().records().bundleAt(m_path));
    }
    /// With the key of the secretary in memory.
    QString send()
    {
        const sending::SoftwareCard card(m_ground->cards.secretary);
        const auto login
            = *sending::Login::open({m_address, m_ground->ground.surroundings->anchors(), 10s}, card.card());
        QObject parent;
        return codeOf(awaited(desk::deliver(place(), {*login, m_address, 3, {}}, m_path, &parent)));
    }
    void start(const QStringList &faults)
    {
        m_ground = std::make_unique<SignedGround>();
        m_path = m_ground->ground.file(u"hwg.asice"_s);
        m_ground->sealAndSign({u"hwg"_s}, m_path);
        m_endpoint = std::make_unique<sending::EndpointProcess>(m_ground->cards.pki);
        m_endpoint->set(u"maxPartSize"_s, 1 << 20);
        m_address = m_endpoint->start(faults);
        QVERIFY(m_address.isValid());
    }
    void cutReceipts()
    {
        QFile roots(m_ground->roots);
        QVERIFY(roots.open(QIODevice::ReadOnly));
        QByteArray pem = roots.readAll();
        roots.close();
        QVERIFY(pem.contains("Purpose: receipts"));
        QVERIFY(desk::writeFile(
            m_ground->roots, pem.replace("Purpose: receipts", "Purpose: timestamps"), desk::Existing::Replace));
    }
    [[nodiscard]] QStringList told() const
    {
        QStringList kinds;
        const auto events = awaited(desk::bundleHistory(place(), *place().records().bundleAt(m_path)));
        for (const store::Event &event : *events) {
            if (event.kind != store::EventKind::StateChanged)
                kinds.append(store::code(event.kind));
        }
        return kinds;
    }

private slots:
    void receiptOfOtherData_staysToBeSeenAfterARestart_untilAGoodOneComes()
    {
        start({u"wrong-receipt=2"_s});
        QCOMPARE(send(), u"sending.receipt.differs"_s);
        m_ground->ground.restart();
        QCOMPARE(stateNow(), State::ReceiptDoubtful);
        QCOMPARE(desk::overview(place()).modules.first().nextCode, u"fetch-receipt"_s);
        const auto now = doubt();
        QVERIFY(now);
        QStringList different;
        for (const desk::ReceiptDoubt::Line &line : now->lines) {
            if (!line.isSame)
                different.append(line.code);
        }
        QCOMPARE(different, (QStringList{u"reports[hwg].version"_s, u"reports[hwg].xmlSha256"_s}));
        QCOMPARE(now->lines.first().sent.toLatin1(), m_ground->sha256(m_path));
        QCOMPARE(codeOf(desk::receipt(place(), m_path)), u"receipt.doubtful"_s);
        QVERIFY(QFile::exists(m_path + u".receipt-doubtful.jws"_s));
        QCOMPARE(told().last(), u"receiptDoubtful"_s);
        const qsizetype before = told().size();
        QCOMPARE(send(), u"sending.receipt.differs"_s);
        QCOMPARE(told().size(), before + 1); // signed anew, it is another one
        QCOMPARE(send(), QString());
        QCOMPARE(stateNow(), State::Received);
        QVERIFY(!doubt());
        QCOMPARE(codeOf(desk::receipt(place(), m_path)), QString());
        QCOMPARE(m_endpoint->taken().size(), 1);
    }

    void receiptWithAWrongSignature_saysSo_andNothingInItCounts()
    {
        start({u"broken-receipt"_s});
        QCOMPARE(send(), u"sending.receipt.signature"_s);
        m_ground->ground.restart();
        QCOMPARE(stateNow(), State::ReceiptDoubtful);
        QVERIFY(doubt()->lines.isEmpty());
        QVERIFY2(doubt()->reason.contains(u"signature"_s), qPrintable(doubt()->reason));
        const QList<store::Event> events = *awaited(desk::history(place(), u"hwg"_s));
        const auto words = [&](const store::Event &event) { return desk::words(event, place()).what; };
        QVERIFY(std::any_of(events.begin(), events.end(),
            [&](const store::Event &event) { return words(event).contains(u"its signature is not valid"_s); }));
        QCOMPARE(send(), QString());
        QCOMPARE(stateNow(), State::Received);
    }

    void receiptOfAnUnknownIssuer_isDoubtfulUntilItsRootIsGiven()
    {
        start({});
        cutReceipts();
        m_ground->ground.workplace.reset();
        m_ground->ground.surroundings = *desk::Surroundings::make(base::Language::Dutch, {m_ground->roots});
        m_ground->ground.workplace
            = *desk::Workplace::open(*m_ground->ground.surroundings, m_ground->ground.folder.path());
        QCOMPARE(send(), u"sending.receipt.untrusted"_s);
        QCOMPARE(stateNow(), State::ReceiptDoubtful);
        QVERIFY(doubt()->lines.isEmpty());
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // sealing draws PDFs
    qputenv("UV_NOW", "2017-02-20T10:00:00+01:00");
    const QGuiApplication application(argc, argv);
    TestReceiptDoubt test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_receipt_doubt.moc"
