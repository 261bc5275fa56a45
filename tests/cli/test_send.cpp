// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"
#include "tests/sending/tinyproxy.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Sending at the command line, with the sandbox's cards and endpoint: what it says and with which code it ends.
class TestSend : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_bundle = m_folder.filePath(u"hwg.asice"_s);
    const QString m_endpoint = qEnvironmentVariable("UV_ENDPOINT");
    const QString m_nowhere = u"https://localhost:1/REST/annualReport/v1"_s;

    [[nodiscard]] Answer cli(const QStringList &arguments) const
    {
        return run(m_folder.filePath(u"data"_s),
            QStringList{u"--trust-root"_s, qEnvironmentVariable("UV_TRUST_ROOT")} + arguments);
    }
    /// With a card, whose PIN comes on the standard input.
    [[nodiscard]] Answer withCard(const QStringList &arguments, const char *reader = "UV_SECRETARY_READER") const
    {
        QProcess process;
        process.setStandardInputFile(qEnvironmentVariable("UV_PIN_FILE"));
        process.start(QStringLiteral(UV_CLI),
            QStringList{u"--data"_s, m_folder.filePath(u"data"_s), u"--lang"_s, u"en"_s, u"--trust-root"_s,
                qEnvironmentVariable("UV_TRUST_ROOT")}
                + arguments + QStringList{u"--reader"_s, qEnvironmentVariable(reader), u"--pin-stdin"_s});
        process.waitForFinished(-1);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// With these lines on the standard input.
    [[nodiscard]] Answer withInput(const QByteArray &lines, const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(UV_CLI),
            QStringList{u"--data"_s, m_folder.filePath(u"data"_s), u"--lang"_s, u"en"_s, u"--trust-root"_s,
                qEnvironmentVariable("UV_TRUST_ROOT")}
                + arguments);
        process.write(lines);
        process.closeWriteChannel();
        process.waitForFinished(-1);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] Answer send(const QString &endpoint, const QStringList &more = {}) const
    {
        return withCard(QStringList{u"send"_s, m_bundle, u"--endpoint"_s, endpoint, u"--tries"_s, u"1"_s} + more);
    }
    [[nodiscard]] QJsonObject entry() const
    {
        return cli({u"outbox"_s, u"--json"_s}).json().value("outbox"_L1).toArray().first().toObject();
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(cli({u"init"_s, u"--example"_s}).code, 0);
        QCOMPARE(cli({u"seal"_s, u"hwg"_s, u"--out"_s, m_bundle}).code, 0);
        QCOMPARE(withCard({u"sign"_s, m_bundle, u"--role"_s, u"secretary"_s}).code, 0);
    }

    void connection_saysWhichStepFails_andWithACardWhatItMayReport()
    {
        const Answer dead = cli({u"connection"_s, u"--endpoint"_s, m_nowhere, u"--json"_s});
        QCOMPARE(dead.code, 3);
        QCOMPARE(dead.problem(), u"connection.line"_s);
        const QJsonArray steps = dead.json().value("steps"_L1).toArray();
        QCOMPARE(steps.size(), 8);
        QCOMPARE(steps.at(2).toObject().value("outcome"_L1).toString(), u"good"_s); // the name
        QCOMPARE(steps.at(3).toObject().value("outcome"_L1).toString(), u"bad"_s);
        QCOMPARE(steps.at(4).toObject().value("outcome"_L1).toString(), u"untried"_s);
        QCOMPARE(cli({u"connection"_s}).code, 2);
        QCOMPARE(cli({u"connection"_s, u"--endpoint"_s, u"http://localhost/"_s}).code, 2);
        const QStringList proxied{u"connection"_s, u"--endpoint"_s, u"https://endpoint.example/"_s, u"--proxy"_s};
        QCOMPARE(cli(proxied + QStringList{u"ftp://x"_s}).code, 2);
        const Answer closed = cli(proxied + QStringList{u"127.0.0.1:1"_s, u"--json"_s});
        QCOMPARE(closed.problem(), u"sending.network.proxy"_s);
        const Answer good = cli({u"connection"_s, u"--endpoint"_s, m_endpoint});
        QVERIFY2(good.code == 0, good.output + good.errors);
        QVERIFY2(good.output.contains("TLS 1.3"), good.output);
        const Answer role = withCard({u"connection"_s, u"--endpoint"_s, m_endpoint});
        QVERIFY2(role.code == 0, role.errors);
        QVERIFY2(role.output.contains("(this OCMW): secretary"), role.output);
    }

    void proxyPassword_comesOnTheStandardInput_belowThePin()
    {
        QUrl endpoint(m_endpoint);
        endpoint.setHost(u"endpoint.example"_s); // for which the network stack asks a proxy
        const sending::Tinyproxy proxy(quint16(endpoint.port()));
        const QStringList asked{
            u"connection"_s, u"--endpoint"_s, endpoint.toString(), u"--proxy"_s, proxy.address(), u"--json"_s};
        QCOMPARE(cli(asked).problem(), u"sending.network.proxyPassword"_s); // nobody to ask
        const QStringList given = asked + QStringList{u"--proxy-password-stdin"_s};
        QCOMPARE(withInput("ocmw\nwrong\n", given).problem(), u"sending.network.proxyPassword"_s);
        const Answer good = withInput("ocmw\nsesame\n", given);
        QVERIFY2(good.code == 0, good.output);
        QFile pin(qEnvironmentVariable("UV_PIN_FILE"));
        QVERIFY(pin.open(QIODevice::ReadOnly));
        const Answer both = withInput(pin.readAll().trimmed() + "\nocmw\nsesame\n",
            given + QStringList{u"--pin-stdin"_s, u"--reader"_s, qEnvironmentVariable("UV_SECRETARY_READER")});
        QVERIFY2(both.code == 0, both.output);
        QVERIFY(!both.json().value("mandates"_L1).toArray().isEmpty());
    }

    void proxy_thatIsNotUsed_isTold()
    {
        const Answer unused = cli({u"connection"_s, u"--endpoint"_s, m_nowhere, u"--proxy"_s, u"proxy.example"_s});
        QVERIFY2(unused.output.contains("The proxy proxy.example:8080 is not used"), unused.output);
    }

    void send_notSignedByBoth_isRefusedAndLeavesTheOutboxEmpty()
    {
        const Answer refused = send(m_endpoint, {u"--json"_s});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.problem(), u"send.unsigned"_s);
        QVERIFY(cli({u"outbox"_s}).output.contains("The outbox is empty."));
        QCOMPARE(withCard({u"sign"_s, m_bundle, u"--role"_s, u"chairman"_s}, "UV_CHAIRMAN_READER").code, 0);
    }

    void send_withoutALine_waitsInTheOutboxAndSaysWhy()
    {
        const Answer later = send(m_nowhere);
        QCOMPARE(later.code, 3);
        QVERIFY2(later.errors.contains("waits in the outbox"), later.errors);
        const QJsonObject waiting = entry();
        QCOMPARE(waiting.value("delivery"_L1).toString(), u"waiting"_s);
        QCOMPARE(waiting.value("attempts"_L1).toInt(), 0);
        QVERIFY(waiting.value("queuedAt"_L1).toString().startsWith(u"2017-02-20T"_s));
        QVERIFY(waiting.value("nextTry"_L1).isNull()); // nobody tries now
        QCOMPARE(waiting.value("lastProblem"_L1).toString(), u"sending.network.unreachable"_s);
        QVERIFY(waiting.value("reason"_L1).toString().contains(u"localhost"_s));
        const Answer shown = cli({u"outbox"_s});
        QCOMPARE(shown.code, 0);
        QVERIFY2(shown.output.contains("why not yet: No connection with localhost"), shown.output);
        QVERIFY2(shown.output.contains("goes on with: send "), shown.output);
    }

    void withoutAnAddress_whatWaitsSaysWhereTo()
    {
        const Answer later = withCard({u"send"_s, m_bundle, u"--tries"_s, u"1"_s});
        QCOMPARE(later.code, 3);
        QVERIFY2(later.output.contains("To " + m_nowhere.toUtf8()), later.output);
        const Answer way = cli({u"connection"_s, u"--json"_s});
        QCOMPARE(way.problem(), u"connection.line"_s);
        QCOMPARE(way.json().value("endpoint"_L1).toString(), m_nowhere);
    }

    void send_toAnAddressWithoutAnEndpoint_leavesNothingWaiting()
    {
        const Answer refused = send(QUrl(m_endpoint).resolved(QUrl(u"/elsewhere"_s)).toString());
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("There is no endpoint at this address"), refused.errors);
        QVERIFY2(cli({u"outbox"_s}).output.contains("not sent"), cli({u"outbox"_s}).output);
    }

    void withoutAnAddress_andNothingWaiting_isWrongUse()
    {
        QCOMPARE(withCard({u"send"_s, m_bundle}).code, 2);
        QCOMPARE(cli({u"connection"_s}).code, 2);
    }

    void send_onAGoodLine_saysWhatTheCardMayReportAndShowsTheReceipt()
    {
        const Answer sent = send(m_endpoint);
        QVERIFY2(sent.code == 0, sent.errors);
        QVERIFY2(sent.output.contains("(this OCMW): secretary"), sent.output);
        QVERIFY2(sent.output.contains("Received as "), sent.output);
        QCOMPARE(entry().value("delivery"_L1).toString(), u"done"_s);
        QCOMPARE(entry().value("reason"_L1).toString(), QString());
        QCOMPARE(cli({u"receipt"_s, m_bundle}).code, 0);
        const Answer again = send(m_endpoint, {u"--json"_s});
        QCOMPARE(again.code, 0);
        QVERIFY(again.json().value("receivedBefore"_L1).toBool());
    }
};

QTEST_GUILESS_MAIN(TestSend)
#include "test_send.moc"
