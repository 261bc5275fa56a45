// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestCli : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString data() const { return m_folder->path(); }
    [[nodiscard]] Answer cli(const QStringList &arguments) const { return run(data(), arguments); }
    [[nodiscard]] QJsonObject values(const QString &form) const
    {
        return cli({u"show"_s, form, u"--json"_s}).json().value("fields"_L1).toObject();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const Answer begun = cli({u"init"_s, u"--example"_s});
        QVERIFY2(begun.code == 0, begun.errors);
    }

    void help_namesEveryCommand()
    {
        const Answer help = cli({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char *name :
            {"init", "import", "set", "show", "explain", "history", "take-back", "last-year", "check", "acknowledge",
                "not-applicable", "seal", "reopen", "sign", "raise", "verify", "parcel", "unpack", "send", "outbox",
                "connection", "receipt", "pdf", "card", "backup", "restore", "schema", "campaign"}) {
            QVERIFY2(help.output.contains(QByteArray("  ") + name + ' '), name);
            const Answer one = cli({QLatin1String(name), u"--help"_s});
            QCOMPARE(one.code, 0);
            QVERIFY2(one.output.contains(QByteArray("  uniek-verslag-cli ") + name), name); // an example
            QVERIFY(one.output.contains(name));
        }
    }

    void explain_computedValue_saysFormulaInputsAndRows()
    {
        const QJsonObject told
            = cli({u"--lang"_s, u"nl"_s, u"explain"_s, u"psa"_s, u"psa.total2"_s, u"--json"_s}).json();
        QCOMPARE(told.value("origin"_L1).toString(), u"computed"_s);
        QVERIFY(told.value("formula"_L1).toString().contains(u"som van"_s));
        QVERIFY(!told.value("inputs"_L1).toArray().isEmpty());
        const QJsonObject rows = told.value("countings"_L1).toArray().first().toObject();
        QCOMPARE(rows.value("counted"_L1).toInt(), 49);
        const Answer french = cli({u"--lang"_s, u"fr"_s, u"explain"_s, u"psa"_s, u"psa.total2"_s});
        QCOMPARE(french.code, 0);
        QVERIFY(french.output.contains("lignes comptées : 49 sur 49"));
    }

    void explain_unknownField_saysSo()
    {
        QCOMPARE(cli({u"explain"_s, u"psa"_s, u"psa.nothing"_s}).code, 2);
        QCOMPARE(cli({u"explain"_s, u"psa"_s, u"psa.actA[999].charged"_s}).code, 1);
        QCOMPARE(cli({u"explain"_s, u"psa"_s, u"hwg.n_cash"_s}).code, 2);
    }

    void wrongUse_endsWith2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"--fast"_s};
        QTest::newRow("unknown module") << QStringList{u"check"_s, u"xyz"_s};
        QTest::newRow("too few arguments") << QStringList{u"set"_s, u"hwg"_s};
        QTest::newRow("field of another form") << QStringList{u"set"_s, u"hwg"_s, u"gef.flat"_s, u"1"_s};
        QTest::newRow("seal without a file") << QStringList{u"seal"_s, u"hwg"_s};
        QTest::newRow("role unknown") << QStringList{u"sign"_s, u"x.asice"_s, u"--role"_s, u"king"_s};
        QTest::newRow("document") << QStringList{u"import"_s, u"hwg"_s, u"x.docx"_s};
        QTest::newRow("pdf of nothing") << QStringList{u"pdf"_s};
    }
    void wrongUse_endsWith2()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(cli(arguments).code, 2);
    }

    void environment_endsWith3_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("file gone") << QStringList{u"verify"_s, u"/nowhere/x.asice"_s};
        QTest::newRow("trust root gone") << QStringList{u"check"_s, u"--trust-root"_s, u"/nowhere/x.pem"_s};
        QTest::newRow("import gone") << QStringList{u"import"_s, u"hwg"_s, u"/nowhere/x.json"_s};
    }
    void environment_endsWith3()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = cli(arguments);
        QCOMPARE(answer.code, 3);
        QVERIFY(!answer.errors.isEmpty());
    }

    void noFileYet_saysSo()
    {
        QTemporaryDir empty;
        const Answer answer = run(empty.path(), {u"check"_s, u"--json"_s});
        QVERIFY(answer.code != 0);
        QCOMPARE(answer.problem(), u"store.notFound"_s);
    }

    void showAndImport_areSymmetrical()
    {
        for (const char *form : {"ocmw", "hwg", "vst", "clu", "gef", "a40", "psa"}) {
            const Answer shown = cli({u"show"_s, QLatin1String(form), u"--json"_s, u"--local"_s});
            QCOMPARE(shown.code, 0);
            QFile file(m_folder->filePath(u"%1.json"_s.arg(QLatin1String(form))));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(shown.output) > 0);
            file.close();
            const Answer read = cli({u"import"_s, QLatin1String(form), file.fileName(), u"--json"_s});
            QVERIFY2(read.code == 0, read.output);
            QVERIFY(read.json().value("differences"_L1).toArray().isEmpty());
            QCOMPARE(cli({u"show"_s, QLatin1String(form), u"--json"_s, u"--local"_s}).output, shown.output);
        }
    }

    void show_withoutLocal_hidesWhatStaysHere()
    {
        QVERIFY(!cli({u"show"_s, u"ocmw"_s, u"--json"_s}).output.contains("79031411281"));
        QVERIFY(!cli({u"show"_s, u"ocmw"_s}).output.contains("79.03.14"));
        QVERIFY(!cli({u"show"_s, u"hwg"_s, u"--json"_s}).output.contains("HW-2016-001"));
        QVERIFY(cli({u"show"_s, u"hwg"_s, u"--json"_s, u"--local"_s}).output.contains("HW-2016-001"));
    }

    void set_isThereInTheNextRun_andInTheHistory()
    {
        QCOMPARE(cli({u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"31"_s}).code, 0);
        QCOMPARE(values(u"hwg"_s).value("hwg.n_cash"_L1).toString(), u"31"_s);
        QCOMPARE(cli({u"set"_s, u"vst"_s, u"vst.staff[1].fte"_s, u"0,25 VTE"_s, u"--json"_s}).json().value(u"value"),
            u"0.25"_s); // how it was read
        QCOMPARE(cli({u"set"_s, u"vst"_s, u"vst.grant"_s, u"1.234"_s, u"--json"_s}).problem(),
            u"exchange.value.ambiguous"_s);
        const QJsonArray events = cli({u"history"_s, u"hwg"_s, u"--json"_s}).json().value("events"_L1).toArray();
        QCOMPARE(events.last().toObject().value("new"_L1).toString(), u"31"_s);
        QCOMPARE(events.last().toObject().value("subject"_L1).toString(), u"hwg.n_cash"_s);
    }

    void import_ofBadRows_listsThemAndTakesNothing()
    {
        QFile file(m_folder->filePath(u"rows.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no;decided;form;amount;bank\nA1;2016-02-01;cash;many;X\nA2;2016-02-31;cash;10;X\n");
        file.close();
        const QByteArray before = cli({u"show"_s, u"hwg"_s, u"--json"_s, u"--local"_s}).output;
        const Answer answer = cli({u"import"_s, u"hwg"_s, file.fileName(), u"--table"_s, u"hwg.files"_s, u"--json"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.json().value("problems"_L1).toArray().size(), 2);
        QCOMPARE(cli({u"show"_s, u"hwg"_s, u"--json"_s, u"--local"_s}).output, before);
    }

    void check_saysNoWithFindingsAndYesWhenTheyAreAccepted()
    {
        const Answer late = cli({u"check"_s, u"hwg"_s, u"--json"_s});
        QCOMPARE(late.code, 1);
        QVERIFY(late.output.contains("GEN-07"));
        QCOMPARE(cli({u"acknowledge"_s, u"hwg"_s, u"GEN-07"_s, u"POD agreed"_s}).code, 0);
        QCOMPARE(cli({u"check"_s, u"hwg"_s}).code, 0);
        QCOMPARE(cli({u"set"_s, u"hwg"_s, u"hwg.period_to"_s, u"2015-01-01"_s}).code, 0);
        QCOMPARE(cli({u"check"_s, u"hwg"_s}).code, 1);
    }

    void seal_editReopen_byTheCommandLineAlone()
    {
        const QString bundle = m_folder->filePath(u"hwg.asice"_s);
        QCOMPARE(cli({u"seal"_s, u"hwg"_s, u"--out"_s, bundle}).code, 1);
        QCOMPARE(cli({u"acknowledge"_s, u"hwg"_s, u"GEN-07"_s, u"POD agreed"_s}).code, 0);
        QCOMPARE(cli({u"seal"_s, u"hwg"_s, u"--out"_s, bundle}).code, 0);
        QCOMPARE(cli({u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"1"_s, u"--json"_s}).problem(), u"report.sealed"_s);
        const Answer verdict = cli({u"verify"_s, bundle, u"--json"_s});
        QCOMPARE(verdict.code, 1); // nobody has signed
        QCOMPARE(verdict.json().value("files"_L1).toArray().size(), 2);
        QCOMPARE(cli({u"reopen"_s, u"hwg"_s, u"forgot one"_s}).code, 0);
        QCOMPARE(cli({u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"1"_s}).code, 0);
    }

    void set_ofASharedValue_saysWhatSealedReportsKeep()
    {
        QCOMPARE(cli({u"acknowledge"_s, u"hwg"_s, u"GEN-07"_s, u"agreed"_s}).code, 0);
        QCOMPARE(cli({u"seal"_s, u"hwg"_s, u"--out"_s, m_folder->filePath(u"a.asice"_s)}).code, 0);
        const QJsonObject set = cli({u"set"_s, u"ocmw"_s, u"ocmw.phone"_s, u"09 111 11 11"_s, u"--json"_s}).json();
        const QString told = set.value("differsFromSealed"_L1).toObject().value("hwg"_L1).toString();
        QVERIFY2(told.contains(u"09 000 00 00"_s) && told.contains(u"09 111 11 11"_s), qPrintable(told));
        QVERIFY(cli({u"set"_s, u"gef"_s, u"gef.flat"_s, u"1"_s, u"--json"_s})
                    .json()
                    .value("differsFromSealed"_L1)
                    .toObject()
                    .isEmpty()); // told once
        QVERIFY(cli({u"check"_s, u"hwg"_s}).output.contains(told.toUtf8()));
        QVERIFY(cli({u"status"_s}).output.contains(told.toUtf8()));
    }

    void pdf_ofDraftsAndPack_areFiles()
    {
        const QString out = m_folder->filePath(u"pdf"_s);
        QCOMPARE(cli({u"pdf"_s, u"--out"_s, out}).code, 0);
        QCOMPARE(QDir(out).entryList({u"*.pdf"_s}).size(), 6);
        QCOMPARE(cli({u"pdf"_s, u"hwg"_s, u"--out"_s, out, u"--json"_s}).problem(), u"file.exists"_s);
        QCOMPARE(cli({u"pdf"_s, u"hwg"_s, u"--out"_s, out, u"--force"_s}).code, 0);
        const QString pack = m_folder->filePath(u"pack.pdf"_s);
        QCOMPARE(cli({u"pdf"_s, u"--pack"_s, pack, u"--public"_s}).code, 0);
        QFile file(pack);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
    }

    void everyCommand_speaksTheLanguageThatWasAsked()
    {
        QProcess process;
        process.start(QStringLiteral(UV_CLI), {u"--data"_s, data(), u"--lang"_s, u"fr"_s, u"show"_s, u"hwg"_s});
        QVERIFY(process.waitForFinished(-1));
        QVERIFY(process.readAllStandardOutput().contains("Garanties locatives"));
    }

    void campaign_check_ofOurOwnAndOfAnEmptyFolder()
    {
        QCOMPARE(cli({u"campaign"_s, u"check"_s, QStringLiteral(UV_SOURCE_DIR "/resources/campaigns/2016")}).code, 0);
        QTemporaryDir empty;
        QCOMPARE(cli({u"campaign"_s, u"check"_s, empty.path()}).code, 1);
        QCOMPARE(cli({u"campaign"_s, u"check"_s, u"/nowhere"_s}).code, 3);
    }

    void set_municipalityByName_isShownBackOrRefused()
    {
        const Answer gent = cli({u"set"_s, u"clu"_s, u"clu.expenses[1].ocmw"_s, u"gand"_s});
        QCOMPARE(gent.code, 0);
        QVERIFY2(gent.output.contains("44021 · Gent"), gent.output.constData());
        const Answer two = cli({u"set"_s, u"clu"_s, u"clu.expenses[1].ocmw"_s, u"Saint-Nicolas"_s});
        QCOMPARE(two.code, 1);
        QVERIFY2(two.errors.contains("46021") && two.errors.contains("62093"), two.errors.constData());
        QCOMPARE(cli({u"set"_s, u"clu"_s, u"clu.expenses[1].ocmw"_s, u"Nergens"_s, u"--json"_s}).problem(),
            u"municipality.unknown"_s);
        QCOMPARE(cli({u"undo"_s, u"clu"_s}).code, 0);
    }

    void campaign_check_namesEveryFault()
    {
        QTemporaryDir folder;
        const QDir real(QStringLiteral(UV_SOURCE_DIR "/resources/campaigns/2016"));
        for (const QString &name : real.entryList({u"*.json"_s})) {
            QFile source(real.filePath(name));
            QFile copy(folder.filePath(name));
            QVERIFY(source.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly));
            copy.write(source.readAll().replace("\"severity\": \"warning\"", "\"severity\": \"mild\""));
        }
        const Answer answer = cli({u"campaign"_s, u"check"_s, folder.path(), u"--json"_s});
        QCOMPARE(answer.code, 1);
        QSet<QString> files;
        for (const QJsonValue &problem : answer.json().value("problems"_L1).toArray())
            files.insert(QFileInfo(problem.toObject().value("where"_L1).toString()).fileName());
        QVERIFY2(files.contains(u"clu.json"_s) && files.contains(u"psa.json"_s), "one run for all");
        const Answer file = cli({u"campaign"_s, u"check"_s, folder.filePath(u"clu.json"_s)});
        QCOMPARE(file.code, 2);
        QVERIFY2(file.errors.contains("is a file"), file.errors.constData());
    }

    void history_ofAModule_tellsItsBundlesInTheLanguageOfTheUser()
    {
        const auto seal = [this](const QStringList &modules, const QString &file) {
            return cli(QStringList{u"seal"_s, u"--out"_s, m_folder->filePath(file)} + modules).code;
        };
        for (const QString &form : {u"hwg"_s, u"gef"_s})
            QCOMPARE(cli({u"acknowledge"_s, form, u"GEN-07"_s, u"agreed"_s}).code, 0);
        QCOMPARE(seal({u"hwg"_s, u"gef"_s}, u"both.asice"_s), 0);
        QCOMPARE(seal({u"hwg"_s}, u"one.asice"_s), 0);
        const QString told = QString::fromUtf8(cli({u"--lang"_s, u"nl"_s, u"history"_s, u"gef"_s}).output);
        for (const QString &words : {u"bundel gemaakt"_s, u"bundel vervallen"_s, u"both.asice"_s, u"verzegeld"_s})
            QVERIFY2(told.contains(words), qPrintable(told));
        QVERIFY2(!told.contains(u"one.asice"_s) && !told.contains(u"stateChanged"_s), qPrintable(told));
    }

    void schema_andBackup()
    {
        const QJsonObject schema = cli({u"schema"_s, u"hwg"_s, u"--json"_s}).json();
        QVERIFY(!schema.value("fields"_L1).toArray().isEmpty());
        QTemporaryDir other;
        QCOMPARE(cli({u"backup"_s, other.filePath(u"uniek-verslag.sqlite"_s)}).code, 0);
        QCOMPARE(run(other.path(), {u"show"_s, u"hwg"_s, u"--json"_s}).output,
            cli({u"show"_s, u"hwg"_s, u"--json"_s}).output);
    }

    void outbox_card_status_answerInJson()
    {
        QVERIFY(cli({u"outbox"_s, u"--json"_s}).json().value("outbox"_L1).toArray().isEmpty());
        QCOMPARE(cli({u"status"_s, u"--json"_s}).json().value("modules"_L1).toArray().size(), 6);
    }

    void uvNow_withoutAForeignRoot_changesNothing()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"UV_NOW"_s, u"2017-02-20T10:00:00+01:00"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(UV_CLI), {u"--data"_s, data(), u"status"_s, u"--json"_s});
        QVERIFY(process.waitForFinished(-1));
        const QJsonObject status = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QVERIFY(status.value("daysLeft"_L1).toInt() < 0);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
