// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QElapsedTimer>
#include <QJsonArray>
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

    /// Ctrl+C: the import says that it stopped, and the table is as it was.
    void import_interruptedWhileItReads_changesNothingAndSaysSo()
    {
        QTemporaryDir folder;
        QCOMPARE(run(folder.path(), {u"init"_s, u"--example"_s}).code, 0);
        QFile file(folder.filePath(u"many.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no;amount\n");
        for (int row = 0; row < 100'000; ++row)
            file.write("D" + QByteArray::number(row) + ";12,50\n");
        file.close();
        const QStringList show{u"show"_s, u"hwg"_s, u"--json"_s, u"--local"_s};
        const QByteArray before = run(folder.path(), show).output;
        bool wasStopped = false;
        int wait = 400; // until it is met while it reads, on any computer under any load
        for (int round = 0; !wasStopped && round < 40; ++round) {
            QProcess process;
            process.start(QStringLiteral(UV_CLI),
                {u"--data"_s, folder.path(), u"--lang"_s, u"en"_s, u"import"_s, u"hwg"_s, file.fileName(), u"--table"_s,
                    u"hwg.files"_s});
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(wait))
                ::kill(pid_t(process.processId()), SIGINT);
            process.waitForFinished(-1);
            const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
            if (isDone)
                QCOMPARE(run(folder.path(), {u"undo"_s, u"hwg"_s}).code, 0);
            else
                QCOMPARE(run(folder.path(), show).output, before);
            wait = isDone ? wait * 3 / 4 : wait * 4 / 3; // before it reads it is ended by the signal itself
            wasStopped = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 1;
            QVERIFY(!wasStopped || process.readAllStandardOutput().contains("Nothing was taken over."));
        }
        QVERIFY(wasStopped);
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

    void import_killedAtARandomMoment_leavesTheTableAsItWasOrAllRows_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("workbook") << u"xlsx"_s;
    }
    void import_killedAtARandomMoment_leavesTheTableAsItWasOrAllRows()
    {
        QFETCH(QString, suffix);
        QTemporaryDir folder;
        QCOMPARE(run(folder.path(), {u"init"_s, u"--example"_s}).code, 0);
        const QByteArray before = values(folder.path());
        const QString file = manyRows(suffix, folder.filePath(u"many."_s + suffix));
        const QStringList import{u"import"_s, u"hwg"_s, file, u"--table=hwg.files"_s};
        QElapsedTimer whole; // how long it takes here, so that the moments lie inside
        whole.start();
        QVERIFY(killed(copied(folder)->path(), import, 60'000));
        const int longest = static_cast<int>(whole.elapsed());
        QRandomGenerator random(20170301);
        int untouched = 0;
        for (int round = 0; round < 6; ++round) {
            const std::unique_ptr<QTemporaryDir> here = copied(folder);
            const bool acknowledged = killed(here->path(), import, random.bounded(1, longest));
            const QByteArray now = values(here->path());
            const bool isWhole = countOf(now) == 100'000;
            QVERIFY2(acknowledged ? isWhole : isWhole || now == before, now.left(200).constData());
            untouched += isWhole ? 0 : 1;
        }
        qInfo("%d of 6 left the table as it was", untouched);
    }

private:
    /// The same file of an OCMW in a folder of its own.
    static std::unique_ptr<QTemporaryDir> copied(const QTemporaryDir &folder)
    {
        const QString name = u"uniek-verslag.sqlite"_s;
        auto copy = std::make_unique<QTemporaryDir>();
        if (!QFile::copy(folder.filePath(name), copy->filePath(name)))
            qFatal("no room");
        return copy;
    }
    static QByteArray values(const QString &folder)
    {
        return run(folder, {u"show"_s, u"hwg"_s, u"--json"_s, u"--local"_s}).output;
    }
    static qsizetype countOf(const QByteArray &values)
    {
        const QJsonObject tables = QJsonDocument::fromJson(values).object().value("tables"_L1).toObject();
        return tables.value("hwg.files"_L1).toArray().size();
    }
    /// A file with 100,000 rows; a workbook as the program itself writes it.
    static QString manyRows(const QString &suffix, const QString &path)
    {
        QTemporaryDir folder;
        QFile csv(suffix == u"csv" ? path : folder.filePath(u"many.csv"_s));
        if (!csv.open(QIODevice::WriteOnly))
            qFatal("no room");
        csv.write("no;decided;form;amount\n");
        for (int i = 0; i < 100'000; ++i)
            csv.write("N" + QByteArray::number(i) + ";1/2/2016;cash;450,00\n");
        csv.close();
        if (suffix == u"csv")
            return path;
        run(folder.path(), {u"init"_s, u"--example"_s});
        run(folder.path(), {u"import"_s, u"hwg"_s, csv.fileName(), u"--table=hwg.files"_s});
        run(folder.path(), {u"export"_s, u"hwg"_s, u"--table=hwg.files"_s, u"--local"_s, u"--out"_s, path});
        return path;
    }
    /// Whether the program ended well before it was killed.
    static bool killed(const QString &folder, const QStringList &arguments, int milliseconds)
    {
        QProcess process;
        process.start(QStringLiteral(UV_CLI), QStringList{u"--data"_s, folder, u"--lang"_s, u"en"_s} + arguments);
        if (!process.waitForFinished(milliseconds))
            ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
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
