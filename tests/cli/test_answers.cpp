// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What the answers of the program tell beside the bare result: how one goes on, what went, what was logged.
class TestAnswers : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] Answer cli(const QStringList &arguments) const { return run(m_folder->path(), arguments); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(cli({u"init"_s, u"--example"_s}).code, 0);
    }

    void openWarning_isSaidHowItIsAccepted()
    {
        const QByteArray how = "acknowledge hwg GEN-07 \"reason\""; // the deadline of 2017 has passed
        const Answer check = cli({u"check"_s, u"hwg"_s});
        QCOMPARE(check.code, 1);
        QVERIFY2(check.output.contains("To let this warning stand: " + how), check.output);
        const Answer status = cli({u"status"_s});
        QVERIFY2(status.output.contains("or let it stand: " + how), status.output);
        QCOMPARE(cli({u"acknowledge"_s, u"hwg"_s, u"GEN-07"_s, u"agreed"_s}).code, 0);
        QVERIFY(!cli({u"check"_s, u"hwg"_s}).output.contains(how));
        QVERIFY(!cli({u"status"_s}).output.contains(how));
    }

    void openError_isNoMatterOfAcceptance()
    {
        QCOMPARE(cli({u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"-1"_s}).code, 0);
        QVERIFY(!cli({u"status"_s}).output.contains("acknowledge hwg"));
    }

    void log_hasBeginningProblemAndEndAndNoValues()
    {
        const QStringList logged{u"--log"_s, m_folder->filePath(u"log"_s)};
        QCOMPARE(cli(QStringList{u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"7654321"_s} + logged).code, 0);
        QCOMPARE(cli(QStringList{u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"seven"_s} + logged).code, 1);
        const QByteArray log = content(u"log"_s);
        QVERIFY2(log.contains("set begins") && log.contains("set ends with exit code 0"), log);
        QVERIFY2(log.contains("problem exchange.value") && log.contains("set ends with exit code 1"), log);
        QVERIFY2(!log.contains("7654321") && !log.contains("seven"), log);
    }

    void import_thatTakesRowsAway_saysHowMany()
    {
        const QString two = file(u"two.csv"_s, "no,amount\nA,1\nB,2\n");
        const QString other = file(u"other.csv"_s, "no,amount\nC,3\n");
        QCOMPARE(cli({u"import"_s, u"hwg"_s, two, u"--table"_s, u"hwg.files"_s}).code, 0);
        const Answer none = cli({u"--lang"_s, u"nl"_s, u"import"_s, u"hwg"_s, other, u"--table"_s, u"hwg.files"_s});
        QVERIFY2(none.output.contains("hwg.files: 2 rijen verwijderd"), none.output);
        QVERIFY2(none.output.contains("0 waarden en 1 rij "), none.output);
        // Who reads the history may speak another language than who imported.
        QVERIFY(cli({u"history"_s, u"hwg"_s}).output.contains("other.csv, 2 row"));
        QVERIFY(cli({u"--lang"_s, u"nl"_s, u"history"_s, u"hwg"_s}).output.contains("other.csv, 2 rijen verwijderd"));
        QCOMPARE(cli({u"import"_s, u"hwg"_s, two, u"--table"_s, u"hwg.files"_s}).code, 0);
        const QString one = file(u"one.csv"_s, "no,amount\nB,2\n");
        const Answer json = cli({u"import"_s, u"hwg"_s, one, u"--table"_s, u"hwg.files"_s, u"--json"_s});
        QCOMPARE(json.json().value("removed"_L1).toObject().value("hwg.files"_L1).toInt(), 1);
        const QString changed = file(u"changed.csv"_s, "no,amount\nB,3\n");
        const Answer over = cli({u"--lang"_s, u"nl"_s, u"import"_s, u"hwg"_s, changed, u"--table"_s, u"hwg.files"_s});
        QVERIFY2(over.output.contains("hwg.files: 1 rij heeft nu andere waarden"), over.output);
    }

    void problems_withACount_tellOneFromMany()
    {
        const QString one = file(u"one.csv"_s, "no,amount\nA,1\n");
        const QString two = file(u"two.csv"_s, "no,amount\nA,1\nB,2\n");
        const QString none = file(u"none.csv"_s, "no,amount\n");
        const auto answered = [&](const QString &language, const QString &path) {
            return cli({u"--lang"_s, language, u"import"_s, u"hwg"_s, path, u"--table"_s, u"hwg.files"_s}).output;
        };
        answered(u"nl"_s, one);
        QVERIFY2(answered(u"nl"_s, none).contains("de 1 rij die er staat, blijft dus staan"), answered(u"nl"_s, none));
        QVERIFY2(answered(u"en"_s, none).contains("its 1 row stays as it is"), answered(u"en"_s, none));
        answered(u"nl"_s, two);
        QVERIFY2(answered(u"nl"_s, none).contains("de 2 rijen die er staan, blijven"), answered(u"nl"_s, none));
        QVERIFY2(answered(u"fr"_s, none).contains("les 2 lignes présentes restent"), answered(u"fr"_s, none));
    }

    void textFarOverItsBound_isRefusedAndNamesTheField()
    {
        const QByteArray much(100'001, 'x');
        const QString path = file(
            u"hwg.json"_s, "{\"form\": \"hwg\", \"year\": 2016, \"fields\": {\"hwg.remarks\": \"" + much + "\"}}");
        const Answer imported = cli({u"import"_s, u"hwg"_s, path});
        QCOMPARE(imported.code, 1);
        QVERIFY2(imported.output.contains("hwg.remarks: ") && imported.output.contains("100001"), imported.output);
        const QString csv = file(u"files.csv"_s, "no,amount\nA,1\n" + much + ",2\n");
        const Answer table = cli({u"import"_s, u"hwg"_s, csv, u"--table"_s, u"hwg.files"_s});
        QVERIFY2(table.output.contains("hwg.files:2:no: "), table.output);
        const Answer set = cli({u"set"_s, u"hwg"_s, u"hwg.remarks"_s, QString::fromLatin1(much), u"--json"_s});
        QCOMPARE(set.problem(), u"draft.tooLong"_s);
    }

    void rowFarBehindTheLast_isToldWhichComesNext()
    {
        const Answer answer = cli({u"set"_s, u"hwg"_s, u"hwg.files[99].no"_s, u"x"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY2(
            answer.errors.contains("Rows in hwg.files now: 67.") && answer.errors.contains("row 68"), answer.errors);
    }

    void noFile_namesTheWayOn()
    {
        const Answer gone = run(m_folder->filePath(u"elsewhere"_s), {u"status"_s});
        QCOMPARE(gone.code, 3);
        QVERIFY2(gone.errors.contains("\"init\"") && gone.errors.contains("--data"), gone.errors);
        QVERIFY(QDir(m_folder->path()).mkpath(u"other/uniek-verslag.sqlite"_s));
        const Answer folder = run(m_folder->filePath(u"other"_s), {u"status"_s});
        QCOMPARE(folder.code, 1);
        QVERIFY2(folder.errors.contains("is a folder"), folder.errors);
    }

    void noHome_isSaidAndNothingIsMadeAtTheRoot()
    {
        QProcess process;
        process.setProcessEnvironment(QProcessEnvironment());
        process.start(QStringLiteral(UV_CLI), {u"--lang"_s, u"en"_s, u"init"_s, u"--example"_s});
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("--data"));
    }

    void pipe_isRefusedAndNotWaitedFor()
    {
        const QString pipe = m_folder->filePath(u"pipe.json"_s);
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
        QCOMPARE(cli({u"import"_s, u"hwg"_s, pipe, u"--json"_s}).problem(), u"file.kind"_s);
        QCOMPARE(cli({u"verify"_s, pipe, u"--json"_s}).problem(), u"file.kind"_s);
    }

    void optionGivenTwice_isRefused()
    {
        const Answer twice
            = cli({u"init"_s, u"--example"_s, u"--secretary"_s, u"A"_s, u"--secretary=B"_s, u"--json"_s});
        QCOMPARE(twice.code, 2);
        QCOMPARE(twice.problem(), u"cli.option.twice"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "test_answers.moc"
