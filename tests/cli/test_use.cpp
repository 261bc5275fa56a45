// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// How the program takes its arguments, and what it says of wrong ones, in the language of its user.
class TestUse : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] Answer cli(const QStringList &arguments) const { return run(m_folder->path(), arguments); }
    [[nodiscard]] QString field(const QString &form, const QString &id) const
    {
        return cli({u"show"_s, form, u"--json"_s}).json().value("fields"_L1).toObject().value(id).toString();
    }

private slots:
    void madeUpMunicipality_inARealFile_isAFinding()
    {
        const QTemporaryDir folder;
        const auto cli = [&](const QStringList &arguments) { return run(folder.path(), arguments); };
        QCOMPARE(cli({u"init"_s, u"--nis"_s, u"24033"_s, u"--kbo"_s, u"0212.214.917"_s}).code, 0);
        QVERIFY(!cli({u"check"_s, u"ocmw"_s}).output.contains("GEN-01"));
        QCOMPARE(cli({u"set"_s, u"ocmw"_s, u"ocmw.nis"_s, u"99999"_s}).code, 0);
        QVERIFY(cli({u"check"_s, u"ocmw"_s}).output.contains("GEN-01"));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(cli({u"init"_s, u"--example"_s}).code, 0);
    }

    void negativeNumber_isAValueAndNoOption()
    {
        QCOMPARE(cli({u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"-1"_s}).code, 0);
        QCOMPARE(field(u"hwg"_s, u"hwg.n_cash"_s), u"-1"_s);
        QCOMPARE(cli({u"set"_s, u"hwg"_s, u"--json"_s, u"hwg.n_cash"_s, u"--"_s, u"-2"_s}).code, 0);
        QCOMPARE(field(u"hwg"_s, u"hwg.n_cash"_s), u"-2"_s);
        QCOMPARE(cli({u"set"_s, u"vst"_s, u"vst.staff[1].fte"_s, u"-0,5"_s}).code, 0);
    }

    void role_isTakenInAnyLanguageOfTheProgram()
    {
        for (const QString &word : {u"secretary"_s, u"Secretaris"_s, u"SECRÉTAIRE"_s, u"secretaire"_s, u"voorzitster"_s,
                 u"présidente"_s, u"Chairman"_s, u"afgevaardigde"_s, u"délégué"_s}) {
            const Answer answer = cli({u"sign"_s, u"nothing.asice"_s, u"--role"_s, word, u"--json"_s});
            QVERIFY2(answer.problem() != u"cli.usage"_s, qPrintable(word));
        }
        QCOMPARE(cli({u"sign"_s, u"nothing.asice"_s, u"--role"_s, u"mayor"_s, u"--json"_s}).problem(), u"cli.usage"_s);
        const Answer french = cli({u"sign"_s, u"x.asice"_s, u"--role"_s, u"maire"_s, u"--lang"_s, u"fr"_s});
        QVERIFY2(french.errors.contains("président") && !french.errors.contains("chairman"), french.errors);
    }

    void counts_haveOneAndMany()
    {
        QFile file(m_folder->filePath(u"one.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"form": "hwg", "year": 2016, "fields": {"hwg.n_cash": "12"}})");
        file.close();
        const Answer one = cli({u"import"_s, u"hwg"_s, file.fileName()});
        QVERIFY2(one.output.contains("1 value and 0 rows taken over"), one.output + one.errors);
    }

    void twoDashes_makeTheRestWords()
    {
        QCOMPARE(cli({u"acknowledge"_s, u"--json"_s, u"--"_s, u"hwg"_s, u"GEN-07"_s, u"--agreed--"_s}).code, 0);
        QVERIFY(cli({u"history"_s, u"hwg"_s, u"--json"_s}).output.contains("--agreed--"));
    }

    void options_standAnywhereAndInEitherSpelling()
    {
        QCOMPARE(cli({u"-json"_s, u"status"_s}).json().value("modules"_L1).toArray().size(), 6);
        const QString out = m_folder->filePath(u"papers"_s);
        QCOMPARE(cli({u"--out="_s + out, u"pdf"_s, u"hwg"_s}).code, 0);
        QVERIFY(QFile::exists(out + u"/hwg.pdf"_s));
    }

    void wrongUse_isAProblemInJsonToo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("command") << QStringList{u"dance"_s} << u"cli.command"_s;
        QTest::newRow("no command") << QStringList() << u"cli.command.none"_s;
        QTest::newRow("option") << QStringList{u"check"_s, u"--fast"_s} << u"cli.option"_s;
        QTest::newRow("letter") << QStringList{u"check"_s, u"-x"_s} << u"cli.option"_s;
        QTest::newRow("option without value") << QStringList{u"seal"_s, u"hwg"_s, u"--out"_s} << u"cli.option.value"_s;
        QTest::newRow("option before option")
            << QStringList{u"pdf"_s, u"--out"_s, u"--force"_s} << u"cli.option.value"_s;
        QTest::newRow("value for a flag")
            << QStringList{u"pdf"_s, u"--force=yes"_s, u"--out=x"_s} << u"cli.option.value"_s;
        QTest::newRow("language") << QStringList{u"--lang"_s, u"xx"_s, u"check"_s} << u"cli.language"_s;
        QTest::newRow("language to come") << QStringList{u"--lang"_s, u"de"_s, u"check"_s} << u"cli.language"_s;
        QTest::newRow("arguments") << QStringList{u"set"_s, u"hwg"_s} << u"cli.usage"_s;
        QTest::newRow("argument for none") << QStringList{u"status"_s, u"x"_s} << u"cli.usage"_s;
        QTest::newRow("outbox of none") << QStringList{u"outbox"_s, u"x"_s} << u"cli.usage"_s;
        QTest::newRow("no module") << QStringList{u"reopen"_s, u"xyz"_s, u"y"_s} << u"cli.module"_s;
        QTest::newRow("tries") << QStringList{u"send"_s, u"x"_s, u"--endpoint=https://x"_s, u"--tries=some"_s}
                               << u"cli.usage"_s;
        QTest::newRow("date") << QStringList{u"init"_s, u"--nis=24033"_s, u"--kbo=0212.214.917"_s, u"--delegate=X"_s,
            u"--delegation=Y"_s, u"--delegation-date=31/2/2016"_s}
                              << u"day.none"_s;
        QTest::newRow("delegation of nobody")
            << QStringList{u"init"_s, u"--nis=24033"_s, u"--kbo=0212.214.917"_s, u"--delegation=Y"_s} << u"cli.usage"_s;
        QTest::newRow("form") << QStringList{u"show"_s, u"xyz"_s} << u"cli.module"_s;
    }
    void wrongUse_isAProblemInJsonToo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        const Answer json = cli(arguments + QStringList{u"--json"_s});
        QCOMPARE(json.code, 2);
        QCOMPARE(json.problem(), code);
        QVERIFY2(json.errors.isEmpty(), json.errors);
        const Answer words = cli(arguments);
        QCOMPARE(words.code, 2);
        QVERIFY(!words.errors.isEmpty());
    }

    void bytesThatAreNoUtf8_areRefusedAndNothingIsStored()
    {
        QProcess shell;
        shell.start(u"sh"_s,
            {u"-c"_s, u"exec \"$0\" --data \"$1\" --lang nl set ocmw ocmw.city \"$(printf 'Li\\350ge')\""_s,
                QStringLiteral(UV_CLI), m_folder->path()});
        QVERIFY(shell.waitForFinished(-1));
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY2(shell.readAllStandardError().contains("UTF-8"), "no word about the spelling");
        QVERIFY(!field(u"ocmw"_s, u"ocmw.city"_s).contains(u"Li"_s));
    }

    void set_ofAValueThatIsNotAllowed_saysSoAtOnce()
    {
        const Answer told = cli({u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"-1"_s});
        QVERIFY2(told.output.contains("GEN-03"), told.output);
        const Answer good = cli({u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"1"_s, u"--json"_s});
        QVERIFY(good.json().value("findings"_L1).toArray().isEmpty());
    }

    void init_withOneNameForBoth_isRefused()
    {
        const QString other = m_folder->filePath(u"other"_s);
        const Answer told = run(other,
            {u"init"_s, u"--nis=24033"_s, u"--kbo=0212.214.917"_s, u"--secretary=Karel Specimen"_s,
                u"--chairman=SPECIMEN Karel"_s, u"--json"_s});
        QCOMPARE(told.code, 2);
        QCOMPARE(told.problem(), u"desk.begin.signers"_s);
        QVERIFY(!QFile::exists(other));
    }

    void aModuleThatIsAside_namesTheWayOutAndShowsNoAmounts()
    {
        QCOMPARE(cli({u"not-applicable"_s, u"psa"_s, u"--reason"_s, u"no grant"_s}).code, 0);
        for (const QStringList &act : {QStringList{u"set"_s, u"psa"_s, u"psa.grant1"_s, u"1"_s},
                 QStringList{u"seal"_s, u"psa"_s, u"--out"_s, m_folder->filePath(u"x.asice"_s)}})
            QVERIFY(cli(act).errors.contains("not-applicable psa --undo"));
        for (const QJsonValue &module : cli({u"status"_s, u"--json"_s}).json().value("modules"_L1).toArray()) {
            if (module["module"_L1] == u"psa"_s)
                QVERIFY(module["granted"_L1].toString().isEmpty() && module["justified"_L1].toString().isEmpty());
        }
    }

    void import_intoAModuleThatIsAside_saysFirstWhatIsWrongWithTheFile()
    {
        QCOMPARE(cli({u"not-applicable"_s, u"hwg"_s}).code, 0);
        QFile broken(m_folder->filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\n\xff}");
        broken.close();
        const Answer json = cli({u"import"_s, u"hwg"_s, broken.fileName()});
        QVERIFY2(json.output.contains("broken.json: Line 2"), json.output);
        QFile table(m_folder->filePath(u"rows.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        const auto import = [&](const QString &name) {
            return cli({u"import"_s, u"hwg"_s, table.fileName(), u"--table"_s, name, u"--json"_s}).problem();
        };
        QCOMPARE(import(u"nope"_s), u"import.table"_s);
        table.write("number\n1\n");
        table.close();
        QCOMPARE(cli({u"import"_s, u"hwg"_s, broken.fileName(), u"--table=hwg.files"_s, u"--json"_s}).problem(),
            u"import.table"_s);
    }

    void misspelt_isAnsweredWithWhatIsThere()
    {
        QVERIFY(cli({u"stauts"_s}).errors.contains("\"status\""));
        const QByteArray option = cli({u"seal"_s, u"hwg"_s, u"--output"_s, u"x"_s}).errors;
        QVERIFY2(option.contains("--output") && option.contains("--out,"), option);
        const QByteArray language = cli({u"--lang"_s, u"xx"_s, u"check"_s}).errors;
        QVERIFY2(language.contains(" nl ") && language.contains(" fr") && language.contains("(de)"), language);
    }

    void ownLanguage_alsoOfWrongUseAndOfTheSystem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const auto row
            = [](const char *tag, const QStringList &arguments, const QString &dutch, const QString &french) {
                  QTest::addRow("%s, nl", tag) << u"nl"_s << arguments << dutch;
                  QTest::addRow("%s, fr", tag) << u"fr"_s << arguments << french;
              };
        row("option", {u"check"_s, u"--fast"_s}, u"geen optie --fast"_s, u"pas d’option --fast"_s);
        row("command", {u"dance"_s}, u"geen opdracht"_s, u"pas de commande"_s);
        row("file gone", {u"verify"_s, u"/nowhere/x.asice"_s}, u"bestaat niet"_s, u"n’existe pas"_s);
        row("folder", {u"verify"_s, u"/"_s}, u"het is een map"_s, u"c’est un dossier"_s);
        row("help", {u"help"_s, u"seal"_s}, u"Voorbeelden:"_s, u"Exemples :"_s);
    }
    void ownLanguage_alsoOfWrongUseAndOfTheSystem()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const Answer answer = cli(QStringList{u"--lang"_s, language} + arguments);
        const QString all = QString::fromUtf8(answer.output + answer.errors);
        QVERIFY2(all.contains(said), qPrintable(all));
        for (const char *english : {"No such file", "Unknown option", "directory", "Options:"})
            QVERIFY2(!all.contains(QLatin1String(english)), qPrintable(all));
    }

    void help_isTheSameInEachSpelling()
    {
        const QByteArray asked = cli({u"help"_s, u"sign"_s}).output;
        QVERIFY(asked.contains("--role") && asked.contains("uniek-verslag-cli sign year.asice"));
        QCOMPARE(cli({u"sign"_s, u"--help"_s}).output, asked);
        QCOMPARE(cli({u"sign"_s, u"-h"_s}).output, asked);
        const Answer all = cli({u"help"_s});
        QCOMPARE(all.code, 0);
        QCOMPARE(cli({u"--help"_s}).output, all.output);
        QCOMPARE(cli({u"help"_s, u"dance"_s}).code, 2);
    }

    void status_namesTheNextStepByCode()
    {
        for (const QJsonValue &module : cli({u"status"_s, u"--json"_s}).json().value("modules"_L1).toArray()) {
            const QString next = module.toObject().value("next"_L1).toString();
            QVERIFY2(QStringList({u"solve"_s, u"seal"_s}).contains(next), qPrintable(next));
            QVERIFY(!module.toObject().value("nextText"_L1).toString().isEmpty());
        }
    }

    void csv_withAWrongHeader_isOneClearProblem()
    {
        QFile file(m_folder->filePath(u"rows.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("number;ammount\n" + QByteArray("A1;10\n").repeated(50));
        file.close();
        const Answer answer = cli({u"import"_s, u"hwg"_s, file.fileName(), u"--table"_s, u"hwg.files"_s, u"--json"_s});
        QCOMPARE(answer.code, 1);
        const QJsonArray problems = answer.json().value("problems"_L1).toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().toObject().value("code"_L1).toString(), u"exchange.header"_s);
        QVERIFY(problems.first().toObject().value("message"_L1).toString().contains(u"amount?"_s));
    }

    void answer_thatCannotBeWritten_isTheEnvironment()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(UV_CLI), {u"--data"_s, m_folder->path(), u"show"_s, u"hwg"_s, u"--json"_s});
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 3);
    }

    void log_thatCannotBeWritten_isTheEnvironment()
    {
        const Answer answer = cli({u"status"_s, u"--log"_s, u"/nowhere/x.log"_s, u"--json"_s});
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.problem(), u"cli.log"_s);
    }
};

QTEST_GUILESS_MAIN(TestUse)
#include "test_use.moc"
