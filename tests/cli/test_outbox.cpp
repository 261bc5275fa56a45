// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"
#include "tests/desk/signed_ground.h"

#include <QGuiApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

/// What the command line says of bundles that are on their way, or were.
class TestOutbox : public QObject
{
    Q_OBJECT

    std::unique_ptr<SignedGround> m_ground;
    QString m_path;

    [[nodiscard]] desk::Workplace &place() const { return m_ground->place(); }
    /// On the file that stands there now, which is opened again after it.
    [[nodiscard]] Answer cli(const QStringList &arguments) const
    {
        m_ground->ground.workplace.reset();
        Answer answer
            = run(m_ground->ground.folder.path(), QStringList{u"--trust-root"_s, m_ground->roots} + arguments);
        m_ground->ground.restart();
        return answer;
    }
    [[nodiscard]] QJsonObject entry() const
    {
        return cli({u"outbox"_s, u"--json"_s}).json().value("outbox"_L1).toArray().last().toObject();
    }
    void change(const std::function<base::Result<void>(store::Store &, const store::Stamp &)> &act)
    {
        QCOMPARE(codeOf(awaited(
                     place().record([act, stamp = place().stamp()](store::Store &file) { return act(file, stamp); }))),
            QString());
    }

private slots:
    void init()
    {
        m_ground = std::make_unique<SignedGround>();
        m_path = m_ground->ground.file(u"hwg.asice"_s);
        m_ground->sealAndSign({u"hwg"_s}, m_path);
        QCOMPARE(m_ground->queue(m_path, u"https://localhost:1/"_s), QString());
    }

    void bundle_isToldWithItsReports_itsReceiptAndItsHistory()
    {
        const QByteArray sha256 = m_ground->sha256(m_path);
        const store::Receipt receipt{sha256, u"2016-000007"_s, place().stamp().at, "e.y.J"};
        change([&](store::Store &file, const store::Stamp &stamp) { return file.addReceipt(stamp, receipt); });
        const QByteArray shown = cli({u"outbox"_s}).output;
        for (const char *part : {"reports: hwg (version 1)", "receipt 2016-000007 of ", "history:", "signature",
                 "signed twice → in the outbox · https://localhost:1/", "hwg.asice · 2016-000007"})
            QVERIFY2(shown.contains(part), shown);
        const QJsonObject told = entry();
        QCOMPARE(told.value("reports"_L1)[0]["module"_L1], u"hwg"_s);
        QCOMPARE(told.value("reports"_L1)[0]["version"_L1].toInt(), 1);
        QCOMPARE(told.value("receipt"_L1)["number"_L1], u"2016-000007"_s);
        QStringList kinds;
        for (const QJsonValue &event : told.value("history"_L1).toArray())
            kinds.append(event["kind"_L1].toString());
        QVERIFY(kinds.contains(u"bundleMade"_s));
        QCOMPARE(kinds.count(u"bundleSigned"_s), 2);
        QVERIFY(kinds.contains(u"receipt"_s));
        QVERIFY(told.value("receiptDoubt"_L1).isNull());
    }

    void history_endsWhereTheReportWentIntoAnotherBundle()
    {
        const QByteArray sha256 = m_ground->sha256(m_path);
        change([&](store::Store &file, const store::Stamp &stamp) { return file.withdraw(stamp, sha256, false); });
        QCOMPARE(codeOf(awaited(desk::reopen(place(), u"hwg"_s, u"a slip"_s))), QString());
        const QString second = m_ground->ground.file(u"second.asice"_s);
        m_ground->sealAndSign({u"hwg"_s}, second);
        const QJsonArray history = entry().value("history"_L1).toArray();
        QVERIFY(!history.isEmpty());
        for (const QJsonValue &event : history)
            QVERIFY2(
                !event["words"_L1].toString().contains(u"second.asice"_s), qPrintable(event["words"_L1].toString()));
    }

    void bundleWithdrawnUnasked_isToldThatItMayHaveArrived()
    {
        QCOMPARE(cli({u"withdraw"_s, m_path, u"--unasked"_s}).code, 0);
        const QByteArray shown = cli({u"outbox"_s}).output;
        QVERIFY2(shown.contains(": withdrawn without asking the endpoint: it may have arrived"), shown);
        QVERIFY(entry().value("mayHaveArrived"_L1).toBool());
    }

    void doubtfulReceipt_isToldWithWhatDiffers()
    {
        const QByteArray sha256 = m_ground->sha256(m_path);
        const store::DoubtfulReceipt doubtful{sha256, {}, u"sending.receipt.differs"_s, {}, "e.y.J",
            {{u"submission"_s, u"aa"_s, u"aa"_s}, {u"reports[hwg].version"_s, u"1"_s, u"2"_s}}};
        change([&](store::Store &file, const store::Stamp &stamp) { return file.addDoubtfulReceipt(stamp, doubtful); });
        const QByteArray shown = cli({u"outbox"_s}).output;
        for (const char *part : {": receipt does not match", "= Bundle (SHA-256): aa", "≠ hwg: version",
                 "sent:              1", "the receipt says:  2", "does not match what was sent"})
            QVERIFY2(shown.contains(part), shown);
        QVERIFY2(!shown.contains("goes on with: send  "), shown);
        const QJsonValue doubt = entry().value("receiptDoubt"_L1);
        QCOMPARE(doubt["problem"_L1], u"sending.receipt.differs"_s);
        QCOMPARE(doubt["lines"_L1][1]["what"_L1], u"reports[hwg].version"_s);
        QCOMPARE(doubt["lines"_L1][1]["confirmed"_L1], u"2"_s);
        QCOMPARE(doubt["lines"_L1][1]["same"_L1].toBool(true), false);
        const Answer receipt = cli({u"receipt"_s, m_path});
        QCOMPARE(receipt.code, 1);
        QVERIFY2(receipt.output.contains("≠ hwg: version"), receipt.output);
        QVERIFY2(receipt.errors.contains("There is no receipt that counts."), receipt.errors);
        const Answer json = cli({u"receipt"_s, m_path, u"--json"_s});
        QCOMPARE(json.problem(), u"receipt.doubtful"_s);
        QCOMPARE(json.json().value("receiptDoubt"_L1)["lines"_L1].toArray().size(), 2);
        const QJsonArray modules = cli({u"status"_s, u"--json"_s}).json().value("modules"_L1).toArray();
        QCOMPARE(modules.first()["state"_L1], u"receiptDoubtful"_s);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("UV_NOW", "2017-02-20T10:00:00+01:00");
    const QGuiApplication application(argc, argv); // sealing draws PDFs
    TestOutbox test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_outbox.moc"
