// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "sandbox/main/control.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

struct Outcome {
    int status = -1;
    QString output; ///< of both streams
};

constexpr int longEnough = 600000;

QString program()
{
    return QStringLiteral(UV_BIN_DIR) + QStringLiteral("/uniek-verslag-sandbox");
}

Outcome finished(QProcess &process)
{
    process.waitForFinished(longEnough);
    return {
        process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

void begin(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(), arguments);
}

Outcome run(const QStringList &arguments)
{
    QProcess process;
    begin(process, arguments);
    return finished(process);
}

QStringList shell(const QString &directory, const QString &script)
{
    return {
        QStringLiteral("--dir"), directory, QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script};
}

bool saidLine(QProcess &process, const QByteArray &line)
{
    QElapsedTimer timer;
    timer.start();
    QByteArray said;
    while (timer.elapsed() < longEnough && process.waitForReadyRead(longEnough)) {
        said += process.readAll();
        if (said.contains(line + '\n'))
            return true;
    }
    return false;
}

/// Whether a process with that word among its arguments is alive.
bool isAlive(const QString &word)
{
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    return std::any_of(entries.begin(), entries.end(), [&](const QString &entry) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(entry));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(word.toUtf8());
    });
}

} // namespace

/// The program as a person starts it.
class SandboxTest : public QObject
{
    Q_OBJECT
private slots:
    void run_command_getsItsOwnStatusBack();
    void run_command_seesItsSurroundings();
    void run_command_seesTwoReadersAndNoOtherNetwork();
    void run_sameFolderAgain_keepsKeysAndCards();
    void run_sameFolderTwiceAtOnce_isRefused();
    void run_twoFoldersAtOnce_doNotSeeEachOther();
    void run_wrongUse_isExplained_data();
    void run_wrongUse_isExplained();
    void run_commandMissing_ends127();
    void run_askedToStop_stopsEverything();
    void run_killed_leavesNothingBehind();
    void run_commandLeavesChildren_endsThem();
    void card_verbs_moveTheCards();
    void services_askedByOpenssl_answer();
    void card_thatIsRevoked_isRefusedByTheRunningEndpoint();
    void card_noSandbox_isRefused();

private:
    QTemporaryDir m_folder; // one PKI for all: keys cost time
    QString directory(const char *name = "a") const { return m_folder.filePath(QLatin1String(name)); }
};

void SandboxTest::run_command_getsItsOwnStatusBack()
{
    QCOMPARE(run(shell(directory(), QStringLiteral("exit 7"))).status, 7);
    QCOMPARE(run(shell(directory(), QStringLiteral("kill -9 $$"))).status, 128 + SIGKILL);
}

void SandboxTest::run_command_seesItsSurroundings()
{
    const Outcome told = run(shell(directory(), QStringLiteral("env")));
    QCOMPARE(told.status, 0);
    for (const char *expected : {"UV_ENDPOINT=https://127.0.0.1:", "UV_SECRETARY_READER=Sandbox eID reader 00 00",
             "UV_CHAIRMAN_READER=Sandbox eID reader 01 00", "UV_NOW=2017-02-20T10:00:00+01:00"})
        QVERIFY2(told.output.contains(QLatin1String(expected)), expected);
    const Outcome files = run(shell(directory(), QStringLiteral("cat $UV_PIN_FILE; grep -c Purpose: $UV_TRUST_ROOT")));
    QCOMPARE(files.output, QStringLiteral("1234\n5\n"));
}

void SandboxTest::run_command_seesTwoReadersAndNoOtherNetwork()
{
    const Outcome readers = run(shell(directory(), QStringLiteral("opensc-tool --list-readers; cat /proc/net/dev")));
    QVERIFY(readers.output.contains(QStringLiteral("Sandbox eID reader 01 00")));
    QCOMPARE(readers.output.count(QStringLiteral("Yes  ")), 2);
    QCOMPARE(readers.output.count(QLatin1Char(':')), 1); // one network interface: the loopback
}

void SandboxTest::run_sameFolderAgain_keepsKeysAndCards()
{
    const QString script = QStringLiteral("sha256sum $UV_TRUST_ROOT; opensc-tool -r 0 -s 80E400001C");
    const Outcome first = run(shell(directory(), script));
    const Outcome again = run(shell(directory(), script));
    QVERIFY(first.output.contains(QStringLiteral("SW1=0x90")));
    QCOMPARE(again.output, first.output);
}

void SandboxTest::run_sameFolderTwiceAtOnce_isRefused()
{
    const QString inner = QStringLiteral("%1 --dir %2 -- true").arg(program(), directory());
    const Outcome told = run(shell(directory(), inner));
    QCOMPARE(told.status, 3);
    QVERIFY(told.output.contains(QStringLiteral("another sandbox is running")));
}

void SandboxTest::run_twoFoldersAtOnce_doNotSeeEachOther()
{
    const QString script = QStringLiteral("echo ready; read line; opensc-tool -r 0 -s 80E400001C");
    QProcess first;
    QProcess second;
    begin(first, shell(directory("a"), script));
    begin(second, shell(directory("b"), script));
    QVERIFY(saidLine(first, "ready") && saidLine(second, "ready"));
    first.write("go\n");
    second.write("go\n");
    const Outcome ofFirst = finished(first);
    const Outcome ofSecond = finished(second);
    QVERIFY(
        ofFirst.output.contains(QStringLiteral("SW1=0x90")) && ofSecond.output.contains(QStringLiteral("SW1=0x90")));
    QVERIFY(ofFirst.output != ofSecond.output); // chips of their own
}

void SandboxTest::run_wrongUse_isExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no command") << QStringList{QStringLiteral("--dir"), QStringLiteral("x"), QStringLiteral("--")};
    QTest::newRow("no folder") << QStringList{QStringLiteral("--"), QStringLiteral("true")};
    QTest::newRow("no value") << QStringList{QStringLiteral("--dir"), QStringLiteral("--"), QStringLiteral("true")};
    QTest::newRow("unknown option") << QStringList{
        QStringLiteral("--dri"), QStringLiteral("x"), QStringLiteral("--"), QStringLiteral("true")};
    QTest::newRow("unknown applet") << QStringList{QStringLiteral("--dir"), QStringLiteral("x"),
        QStringLiteral("--applet"), QStringLiteral("1.1"), QStringLiteral("--"), QStringLiteral("true")};
}

void SandboxTest::run_wrongUse_isExplained()
{
    QFETCH(QStringList, arguments);
    const Outcome told = run(arguments);
    QCOMPARE(told.status, 2);
    QVERIFY(told.output.contains(QStringLiteral("--help")));
}

void SandboxTest::run_commandMissing_ends127()
{
    const Outcome told
        = run({QStringLiteral("--dir"), directory(), QStringLiteral("--"), QStringLiteral("/no/such/program")});
    QCOMPARE(told.status, 127);
    QVERIFY(told.output.contains(QStringLiteral("/no/such/program")));
}

void SandboxTest::run_askedToStop_stopsEverything()
{
    QProcess process;
    begin(process, shell(directory(), QStringLiteral("trap 'echo asked; exit 9' TERM; echo ready; sleep 1000 & wait")));
    QVERIFY(saidLine(process, "ready"));
    process.terminate();
    const Outcome told = finished(process);
    QCOMPARE(told.status, 9);
    QCOMPARE(told.output, QStringLiteral("asked\n"));
    QVERIFY(!isAlive(directory() + QStringLiteral("/reader.conf.d")));
    QVERIFY(!isAlive(directory() + QStringLiteral("/endpoint.json")));
}

void SandboxTest::run_killed_leavesNothingBehind()
{
    QProcess process;
    begin(process, shell(directory(), QStringLiteral("echo ready; exec tail -f /dev/null %1/mark").arg(directory())));
    QVERIFY(saidLine(process, "ready"));
    QVERIFY(isAlive(directory() + QStringLiteral("/reader.conf.d")));
    process.kill();
    QVERIFY(process.waitForFinished(longEnough));
    QTRY_VERIFY(!isAlive(directory() + QStringLiteral("/reader.conf.d")));
    QTRY_VERIFY(!isAlive(directory() + QStringLiteral("/endpoint.json")));
    QTRY_VERIFY(!isAlive(directory() + QStringLiteral("/mark")));
}

void SandboxTest::run_commandLeavesChildren_endsThem()
{
    const QString script
        = QStringLiteral("setsid tail -f /dev/null %1/mark > /dev/null 2>&1 & exit 0").arg(directory());
    QCOMPARE(run(shell(directory(), script)).status, 0);
    QVERIFY(!isAlive(directory() + QStringLiteral("/mark")));
}

void SandboxTest::card_verbs_moveTheCards()
{
    const QString script
        = QStringLiteral("card() { %1 card \"$@\"; echo $?; }; "
                         "card pull secretary; opensc-tool -l | grep -c Yes; card insert secretary foreign; "
                         "card insert secretary; card swap secretary chairman; card tries secretary 2; "
                         "card swap secretary secretary; card tries secretary 2; card trace chairman; "
                         "card dance; card pull nobody; opensc-tool -l | grep -c Yes")
              .arg(program());
    const Outcome told = run(shell(directory(), script));
    QStringList numbers;
    const QStringList lines = told.output.split(QLatin1Char('\n'));
    std::copy_if(
        lines.begin(), lines.end(), std::back_inserter(numbers), [](const QString &line) { return line.size() == 1; });
    // pull ok; one card; foreign in; already full; chairman's card is elsewhere; now empty; secretary back; two tries;
    // …
    QCOMPARE(numbers.join(QLatin1Char(' ')), QStringLiteral("0 1 0 1 1 1 0 0 0 1 1 2"));
}

void SandboxTest::services_askedByOpenssl_answer()
{
    const QString script = QStringLiteral(
        "cd \"$UV_SANDBOX_DIR\"; card() { %1 card \"$@\" && echo done; }; "
        "ask() { openssl ocsp -issuer pki/citizen-ca-rsa.crt -cert cards/secretary-1.7-signature.crt "
        "-CAfile pki/trust-roots.pem -url http://127.0.0.1:8480/ocsp 2>&1 | grep -e OK -e secretary; }; ask; "
        "card revoke secretary 2017-02-01T08:00:00Z; ask; card reinstate secretary; ask; card revoke nobody x; "
        "openssl ts -query -digest %2 -sha256 -cert -out q.tsq 2> /dev/null; "
        "python3 -c 'import os, urllib.request as web; open(\"a.tsr\", \"wb\").write(web.urlopen("
        "os.environ[\"UV_TSA\"], open(\"q.tsq\", \"rb\").read()).read())'; "
        "openssl ts -verify -queryfile q.tsq -in a.tsr -CAfile pki/trust-roots.pem 2>&1 | grep OK")
                               .arg(program(), QString(64, QLatin1Char('a')));
    const Outcome told = run(shell(directory(), script));
    const QString ask = QStringLiteral("Response verify OK\ncards/secretary-1.7-signature.crt: %1\n");
    QCOMPARE(told.output,
        ask.arg(QStringLiteral("good")) + QStringLiteral("done\n") + ask.arg(QStringLiteral("revoked"))
            + QStringLiteral("done\n") + ask.arg(QStringLiteral("good")) + QStringLiteral("no card \"nobody\"\n")
            + QStringLiteral("Verification: OK\n"));
}

void SandboxTest::card_thatIsRevoked_isRefusedByTheRunningEndpoint()
{
    const QString asking
        = QStringLiteral("import json, os, ssl, urllib.error, urllib.request as web\n"
                         "tls = ssl.create_default_context(cafile=os.environ['UV_TRUST_ROOT'])\n"
                         "tls.load_cert_chain('cards/secretary-1.7-authentication.crt', "
                         "'cards/secretary-1.7-authentication.key')\n"
                         "try:\n"
                         "    print(web.urlopen(os.environ['UV_ENDPOINT'] + '/mandates', context=tls).status)\n"
                         "except urllib.error.HTTPError as e:\n"
                         "    print(e.code, json.load(e)['type'].split(':')[-1])\n");
    QFile file(m_folder.filePath(QStringLiteral("ask.py")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(asking.toUtf8()) > 0);
    file.close();
    const QString script = QStringLiteral(
        "cd \"$UV_SANDBOX_DIR\"; rm -f logs/refusals.jsonl; ask() { python3 %2; }; card() { %1 card \"$@\"; }; ask; "
        "card revoke chairman 2017-02-01T08:00:00Z; ask; card revoke secretary 2017-02-01T08:00:00Z; "
        "ask; grep -c clientCertificateRefused logs/refusals.jsonl; card reinstate secretary; ask")
                               .arg(program(), file.fileName());
    QCOMPARE(
        run(shell(directory(), script)).output, QStringLiteral("200\n200\n401 clientCertificateRefused\n1\n200\n"));
}

void SandboxTest::card_noSandbox_isRefused()
{
    const Outcome told = run({QStringLiteral("card"), QStringLiteral("--dir"), directory("c"), QStringLiteral("pull"),
        QStringLiteral("secretary")});
    QCOMPARE(told.status, 1);
    QVERIFY(told.output.contains(QStringLiteral("no sandbox is running")));
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "test_sandbox.moc"
