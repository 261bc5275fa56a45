// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;

/// Ends the program by SIGKILL at random moments; what it has acknowledged must be there afterwards.
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void edit_killedAtARandomMoment_isThereWhenItWasAcknowledged()
    {
        QTemporaryDir folder;
        QCOMPARE(run(folder.path(), {u"init"_s, u"--example"_s}).code, 0);
        QRandomGenerator random(20161231);
        QString before = shown(folder.path());
        int acknowledged = 0;
        for (int round = 1; round <= 25; ++round) {
            const QString value = QString::number(1000 + round);
            const bool saved = killedRun(folder.path(), value, random.bounded(1, 250));
            const QString now = shown(folder.path());
            QVERIFY2(now == value || (!saved && now == before), qPrintable(now));
            acknowledged += saved ? 1 : 0;
            before = now;
        }
        // One that is left in peace, so that the test says something even on the slowest machine.
        QVERIFY(killedRun(folder.path(), u"2000"_s, 60'000));
        QCOMPARE(shown(folder.path()), u"2000"_s);
        qInfo("%d of 25 were acknowledged before the end", acknowledged);
    }

    void seal_killedAtARandomMoment_leavesAFileThatOpens()
    {
        QTemporaryDir folder;
        QCOMPARE(run(folder.path(), {u"init"_s, u"--example"_s}).code, 0);
        QCOMPARE(run(folder.path(), {u"acknowledge"_s, u"hwg"_s, u"GEN-07"_s, u"agreed"_s}).code, 0);
        const QString bundle = folder.filePath(u"year.asice"_s);
        QRandomGenerator random(20170228);
        for (int round = 0; round < 10; ++round) {
            QProcess process;
            process.start(
                QStringLiteral(UV_CLI), {u"--data"_s, folder.path(), u"seal"_s, u"hwg"_s, u"--out"_s, bundle});
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(random.bounded(1, 500)))
                process.kill();
            process.waitForFinished(-1);
        }
        // Whatever became of them: it goes on under the same name, unless the bundle is there and known.
        const Answer last = run(folder.path(), {u"seal"_s, u"hwg"_s, u"--out"_s, bundle, u"--json"_s});
        QVERIFY2(last.code == 0 || last.problem() == u"seal.fileExists"_s, last.output);
        QCOMPARE(run(folder.path(), {u"seal"_s, u"hwg"_s, u"--out"_s, folder.filePath(u"last.asice"_s)}).code, 0);
        const Answer status = run(folder.path(), {u"status"_s, u"--json"_s});
        QCOMPARE(status.code, 0);
        QVERIFY(status.output.contains("\"state\": \"sealed\""));
    }

private:
    static QString shown(const QString &folder)
    {
        const Answer answer = run(folder, {u"show"_s, u"hwg"_s, u"--json"_s});
        return answer.json().value("fields"_L1).toObject().value("hwg.n_cash"_L1).toString();
    }

    /// Sets the value and kills the program after this many milliseconds; whether it had said that it is saved.
    static bool killedRun(const QString &folder, const QString &value, int milliseconds)
    {
        QProcess process;
        process.start(QStringLiteral(UV_CLI),
            {u"--data"_s, folder, u"--lang"_s, u"en"_s, u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, value});
        if (!process.waitForFinished(milliseconds))
            ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished(-1);
        return process.readAllStandardOutput().contains("saved");
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
