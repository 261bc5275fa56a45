// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Tables in and out by the command line.
class TestTables : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] Answer cli(const QStringList &arguments) const { return run(m_folder->path(), arguments); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray values(const QString &form) const
    {
        return cli({u"show"_s, form, u"--json"_s, u"--local"_s}).output;
    }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room");
        return file.fileName();
    }
    /// Of part A of the participation, in a CSV file.
    [[nodiscard]] static QByteArray activities()
    {
        return "heading;title;kind;how;from;to;persons;cost\n1;Fair;individual;cost;1/2/2016;1/2/2016;3;10\n";
    }
    [[nodiscard]] QString oneActivity() const { return written(u"good.csv"_s, activities()); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(cli({u"init"_s, u"--example"_s}).code, 0);
    }

    void export_thenImport_changesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("workbook") << u"files.xlsx"_s;
        QTest::newRow("csv") << u"files.csv"_s;
    }
    void export_thenImport_changesNothing()
    {
        QFETCH(QString, name);
        const QByteArray before = values(u"hwg"_s);
        const QStringList out{u"export"_s, u"hwg"_s, u"--table"_s, u"hwg.files"_s, u"--out"_s, path(name)};
        QCOMPARE(cli(out + QStringList{u"--json"_s}).problem(), u"export.local"_s);
        QCOMPARE(cli(out + QStringList{u"--local"_s}).code, 0);
        QCOMPARE(cli(out + QStringList{u"--local"_s, u"--json"_s}).problem(), u"file.exists"_s);
        const Answer read = cli({u"import"_s, u"hwg"_s, path(name), u"--table"_s, u"hwg.files"_s, u"--json"_s});
        QVERIFY2(read.code == 0, read.output);
        QCOMPARE(read.json().value("rows"_L1).toInt(), 67);
        QCOMPARE(values(u"hwg"_s), before);
    }

    void dates_thatCanOnlyHaveTheMonthFirst_areAskedUntilTheirOrderIsSaid()
    {
        const QString file = written(u"us.csv"_s, "no;decided\nA;03/01/2016\nB;02/29/2016\n");
        const QStringList import{u"import"_s, u"hwg"_s, file, u"--table"_s, u"hwg.files"_s};
        const Answer asked = cli(import);
        QCOMPARE(asked.code, 1);
        QVERIFY2(asked.output.contains("--dates mdy") && asked.output.contains("1 March 2016"), asked.output);
        QCOMPARE(cli(import + QStringList{u"--dates"_s, u"ymd"_s}).code, 2);
        const Answer said = cli(import + QStringList{u"--dates"_s, u"mdy"_s});
        QVERIFY2(said.code == 0, said.output);
        QVERIFY(values(u"hwg"_s).contains("2016-03-01"));
        QCOMPARE(cli(import).code, 0); // it is remembered
        const QStringList other{
            u"import"_s, u"hwg"_s, written(u"be.csv"_s, "no;decided\nA;02/03/2016\n"), u"--table"_s, u"hwg.files"_s};
        const Answer doubted = cli(other); // but not of a file that does not show it
        QVERIFY2(doubted.code == 1 && doubted.output.contains("--dates dmy"), doubted.output);
        QCOMPARE(cli(other + QStringList{u"--dates"_s, u"mdy"_s}).code, 0);
        QCOMPARE(cli(import + QStringList{u"--forget"_s}).code, 1);
    }

    void dryRun_saysWhatWouldGo_andChangesNothing()
    {
        const QByteArray before = values(u"hwg"_s);
        const QStringList import{u"import"_s, u"hwg"_s, written(u"in.csv"_s, "no;amount\nA;10\n"), u"--table"_s,
            u"hwg.files"_s, u"--dry-run"_s};
        const Answer tried = cli(import);
        QVERIFY2(
            tried.code == 0 && tried.output.contains("67 rows would be removed") && tried.output.contains("With --add"),
            tried.output);
        QVERIFY(!cli(import + QStringList{u"--add"_s}).output.contains("removed"));
        QCOMPARE(values(u"hwg"_s), before);
    }

    void workbook_ofAWholeForm_comesBackByItsSheets()
    {
        const QByteArray before = values(u"gef"_s);
        QCOMPARE(cli({u"export"_s, u"gef"_s, u"--out"_s, path(u"gef.xlsx"_s)}).code, 0);
        QCOMPARE(cli({u"import"_s, u"gef"_s, path(u"gef.xlsx"_s)}).code, 0);
        QCOMPARE(values(u"gef"_s), before);
        QCOMPARE(cli({u"import"_s, u"hwg"_s, path(u"gef.xlsx"_s), u"--json"_s}).problem(), u"import.table"_s);
        QCOMPARE(
            cli({u"export"_s, u"gef"_s, u"--out"_s, path(u"gef.csv"_s), u"--json"_s}).problem(), u"export.table"_s);
        QCOMPARE(cli({u"export"_s, u"gef"_s, u"--out"_s, path(u"gef.pdf"_s), u"--json"_s}).problem(), u"export.kind"_s);
    }

    void wholeForm_inJson_comesBack()
    {
        const QString file = path(u"gef.json"_s);
        QCOMPARE(cli({u"export"_s, u"gef"_s, u"--out"_s, file}).code, 0);
        QCOMPARE(cli({u"import"_s, u"gef"_s, file}).code, 0);
        QCOMPARE(cli({u"export"_s, u"hwg"_s, u"--table"_s, u"hwg.files"_s, u"--out"_s, path(u"files.json"_s),
                         u"--local"_s, u"--json"_s})
                     .problem(),
            u"export.table"_s);
    }

    void template_needsNoFileOfAnOcmw()
    {
        QTemporaryDir empty;
        const QString book = empty.filePath(u"t.xlsx"_s);
        QCOMPARE(run(empty.path(), {u"template"_s, u"psa"_s, u"--out"_s, book}).code, 0);
        QCOMPARE(run(empty.path(), {u"template"_s, u"psa"_s, u"--out"_s, u"t.csv"_s}).code, 2);
        QCOMPARE(run(empty.path(), {u"template"_s, u"psa"_s, u"--table=x"_s, u"--out"_s, u"t.xlsx"_s}).code, 2);
    }

    void column_thatTheTableDoesNotHave_isRefusedWithTheWayOut()
    {
        const QString file = written(u"more.csv"_s, "no;decided;form;amount;Zoek A\nA;1/2/2016;cash;10;x\n");
        const QStringList import{u"import"_s, u"hwg"_s, u"--table"_s, u"hwg.files"_s, file};
        const Answer refused = cli(import);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.output.contains("--map \"Zoek A=\""), refused.output);
        QCOMPARE(cli(import + QStringList{u"--map"_s, u"Zoek A="_s}).code, 0);
    }

    void badRows_goBackMendedAndAreAdded()
    {
        const QString file
            = written(u"in.csv"_s, "Dossier;decided;form;amount;note\nA;1/2/2016;cash;10;x\nB;1/2/2016;cash;much;y\n");
        const QStringList import{u"import"_s, u"hwg"_s, u"--table"_s, u"hwg.files"_s, u"--map"_s, u"Dossier=no"_s,
            u"--map"_s, u"note="_s, u"--json"_s};
        const QByteArray before = values(u"hwg"_s);
        const Answer refused = cli(import + QStringList{file});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.json().value("encoding"_L1).toString(), u"UTF-8"_s);
        QCOMPARE(refused.json().value("separator"_L1).toString(), u";"_s);
        QCOMPARE(values(u"hwg"_s), before);
        QCOMPARE(cli(import + QStringList{file, u"--keep-good"_s}).code, 2);
        const QString back = path(u"back.csv"_s);
        const Answer kept = cli(import + QStringList{file, u"--keep-good"_s, u"--rejects"_s, back});
        QCOMPARE(kept.code, 1);
        QCOMPARE(kept.json().value("rows"_L1).toInt(), 1);
        QCOMPARE(kept.json().value("rejected"_L1).toInt(), 1);
        QFile given(back);
        QVERIFY(given.open(QIODevice::ReadOnly));
        const QByteArray mended = given.readAll().replace(";much;", ";20;");
        QVERIFY(mended.contains("D2:amount") || mended.contains("D3:amount"));
        const Answer added = cli(import + QStringList{written(u"mended.csv"_s, mended), u"--add"_s});
        QVERIFY2(added.code == 0, added.output);
        QVERIFY(values(u"hwg"_s).contains("\"20.00\"") && values(u"hwg"_s).contains("\"10.00\""));
    }

    void map_byHand_isRememberedForFilesWithTheSameHeader()
    {
        const QString first = written(u"first.csv"_s, "Dossier;amount;note\nA;10;x\n");
        const QString second = written(u"second.csv"_s, "Dossier;amount;note\nB;20;y\n");
        const QString other = written(u"other.csv"_s, "Dossier;note;amount\nC;z;30\n");
        const QStringList import{u"import"_s, u"hwg"_s, u"--table"_s, u"hwg.files"_s, u"--json"_s};
        const QStringList map{u"--map"_s, u"Dossier=no"_s, u"--map"_s, u"note="_s};
        QCOMPARE(cli(import + QStringList{first}).code, 1);
        const Answer byHand = cli(import + map + QStringList{first});
        QVERIFY2(byHand.code == 0, byHand.output);
        QVERIFY(byHand.json().value("keepsColumns"_L1).toBool());
        const Answer again = cli(import + QStringList{second});
        QVERIFY2(again.code == 0, again.output);
        QCOMPARE(again.json().value("remembered"_L1).toArray(), (QJsonArray{u"Dossier=no"_s, u"note="_s}));
        QVERIFY(values(u"hwg"_s).contains("\"20.00\""));
        QCOMPARE(cli(import + QStringList{other}).code, 1);
        QCOMPARE(cli(import + QStringList{second, u"--forget"_s}).code, 1);
        QCOMPARE(cli(import + QStringList{second}).code, 1);
    }

    void map_toAnIdOrInCapitals_isRememberedAsTheColumn()
    {
        const QString first = written(u"ids.csv"_s, "Dossier;Som\nA;10\n");
        const QString second = written(u"more-ids.csv"_s, "Dossier;Som\nB;20\n");
        const QStringList import{u"import"_s, u"hwg"_s, u"--table"_s, u"hwg.files"_s, u"--json"_s};
        const Answer byHand = cli(import + QStringList{first, u"--map=Dossier=NO"_s, u"--map=Som=hwg.files.amount"_s});
        QVERIFY2(byHand.code == 0, byHand.output);
        const Answer again = cli(import + QStringList{second});
        QVERIFY2(again.code == 0, again.output);
        QCOMPARE(again.json().value("remembered"_L1).toArray(), (QJsonArray{u"Dossier=no"_s, u"Som=amount"_s}));
    }

    void map_ofAnImportThatTookNothingOver_isNotRemembered()
    {
        const QString bad = written(u"bad.csv"_s, "Dossier;amount\nA;much\n");
        const QStringList import{u"import"_s, u"hwg"_s, bad, u"--table"_s, u"hwg.files"_s, u"--json"_s};
        const Answer refused = cli(import + QStringList{u"--map=Dossier=no"_s});
        QVERIFY(!refused.json().value("keepsColumns"_L1).toBool());
        QCOMPARE(cli(import).json().value("remembered"_L1).toArray(), QJsonArray());
    }

    void csv_isReadAsThePersonSays()
    {
        const QString file = written(u"in.csv"_s, "no,bank\nA,caf\xc3\xa9;x\n");
        const QStringList import{u"import"_s, u"hwg"_s, file, u"--table"_s, u"hwg.files"_s, u"--json"_s};
        QCOMPARE(cli(import).code, 0);
        QVERIFY(values(u"hwg"_s).contains("caf\xc3\xa9;x"));
        const Answer windows = cli(import + QStringList{u"--encoding=Windows-1252"_s});
        QCOMPARE(windows.json().value("encoding"_L1).toString(), u"Windows-1252"_s);
        QVERIFY(values(u"hwg"_s).contains("caf\xc3\x83\xc2\xa9;x"));
        QCOMPARE(cli(import + QStringList{u"--separator=;"_s}).code, 1); // no column is called "no,bank"
        QCOMPARE(cli(import + QStringList{u"--encoding=EBCDIC"_s}).problem(), u"cli.usage"_s);
        QCOMPARE(cli(import + QStringList{u"--separator=;;"_s}).problem(), u"cli.usage"_s);
        QCOMPARE(cli(import + QStringList{u"--separator="_s}).problem(), u"cli.option.value"_s);
        const QString tabs = written(u"tabs.csv"_s, "no\tamount\nA,b\t1\n");
        const Answer byTab
            = cli({u"import"_s, u"hwg"_s, tabs, u"--table"_s, u"hwg.files"_s, u"--separator"_s, u"\t"_s});
        QVERIFY2(byTab.code == 0, byTab.output + byTab.errors);
    }

    void rejects_thatCannotBeWritten_takeNothingOver()
    {
        const QString file = written(u"in.csv"_s, "no;amount\nA;10\nB;much\n");
        const QByteArray before = values(u"hwg"_s);
        const QStringList import{
            u"import"_s, u"hwg"_s, file, u"--table"_s, u"hwg.files"_s, u"--keep-good"_s, u"--json"_s, u"--rejects"_s};
        QCOMPARE(cli(import + QStringList{u"/proc/none/back.csv"_s}).code, 3);
        QCOMPARE(cli(import + QStringList{file}).problem(), u"file.exists"_s);
        QCOMPARE(values(u"hwg"_s), before);
    }

    void participation_filesAddNothingToWhatWasTyped()
    {
        const QString file = oneActivity();
        const QStringList import{u"import"_s, u"psa"_s, file, u"--table"_s, u"psa.actA"_s, u"--json"_s};
        for (const QString &mode : {u"form"_s, QString()}) {
            QCOMPARE(cli({u"set"_s, u"psa"_s, u"psa.mode"_s, mode}).code, 0);
            const QByteArray before = values(u"psa"_s);
            QCOMPARE(cli(import).problem(), u"import.mode"_s); // rows of other tables of the example would stay
            QCOMPARE(cli(import + QStringList{u"--add"_s}).problem(), u"import.mode"_s);
            QCOMPARE(values(u"psa"_s), before);
            QCOMPARE(cli({u"set"_s, u"psa"_s, u"psa.mode"_s, u"table"_s, u"--json"_s}).problem(), u"draft.mode"_s);
        }
    }

    void participation_workbookWithAllRows_goesByTheTableFromThenOn()
    {
        const QString book = path(u"psa.xlsx"_s);
        QCOMPARE(cli({u"export"_s, u"psa"_s, u"--out"_s, book}).code, 0);
        const Answer read = cli({u"import"_s, u"psa"_s, book});
        QVERIFY2(read.code == 0 && read.output.contains("psa.mode"), read.output);
        QVERIFY(values(u"psa"_s).contains("\"psa.mode\": \"table\""));
        const QByteArray before = values(u"psa"_s);
        for (const QString &place : {u"psa.actA[1].title"_s, u"psa.actB[999].title"_s, u"psa.staffA[1].fte"_s})
            QVERIFY(cli({u"set"_s, u"psa"_s, place, u"x"_s}).code != 0);
        QCOMPARE(cli({u"set"_s, u"psa"_s, u"psa.actA[1].title"_s, u"x"_s, u"--json"_s}).problem(), u"draft.byTable"_s);
        QCOMPARE(cli({u"set"_s, u"psa"_s, u"psa.mode"_s, u"form"_s, u"--json"_s}).problem(), u"draft.mode"_s);
        QCOMPARE(values(u"psa"_s), before);
        QCOMPARE(cli({u"set"_s, u"psa"_s, u"psa.admin1"_s, u"12"_s}).code, 0); // what no table holds
        QCOMPARE(cli({u"delete"_s, u"psa"_s, u"psa.actA[1]"_s}).code, 0);
        QCOMPARE(cli({u"import"_s, u"psa"_s, oneActivity(), u"--table"_s, u"psa.actA"_s}).code, 0);
        QCOMPARE(cli({u"undo"_s, u"psa"_s}).code, 0);
        const QByteArray json = R"({"form": "psa", "year": 2016, "fields": {"psa.mode": "form"}})";
        QCOMPARE(cli({u"import"_s, u"psa"_s, written(u"form.json"_s, json), u"--json"_s}).problem(), u"draft.mode"_s);
    }

    void participation_withoutRows_goesEitherWay()
    {
        QTemporaryDir empty;
        const auto at = [&](const QStringList &words) { return run(empty.path(), words); };
        QCOMPARE(at({u"init"_s, u"--nis"_s, u"24033"_s, u"--kbo"_s, u"0212.214.917"_s}).code, 0);
        for (const QString &mode : {u"table"_s, u"form"_s})
            QCOMPARE(at({u"set"_s, u"psa"_s, u"psa.mode"_s, mode}).code, 0);
        QCOMPARE(at({u"import"_s, u"psa"_s, oneActivity(), u"--table"_s, u"psa.actA"_s}).code, 0);
        QVERIFY(at({u"show"_s, u"psa"_s, u"--json"_s}).output.contains("\"psa.mode\": \"table\""));
    }

    void participation_withABadRow_isMendedAndBroughtInAsAWhole()
    {
        const QString bad = written(u"bad.csv"_s, activities() + "1;Walk;individual;cost;1/2/2016;1/2/2016;3;x\n");
        const QString book = path(u"psa.xlsx"_s);
        QCOMPARE(cli({u"export"_s, u"psa"_s, u"--out"_s, book}).code, 0);
        QCOMPARE(cli({u"import"_s, u"psa"_s, book}).code, 0);
        const QStringList import{u"import"_s, u"psa"_s, bad, u"--table"_s, u"psa.actA"_s, u"--json"_s, u"--rejects"_s};
        QCOMPARE(cli(import + QStringList{path(u"r.xlsx"_s), u"--keep-good"_s}).problem(), u"import.entire"_s);
        QVERIFY(!QFile::exists(path(u"r.xlsx"_s)));
        QCOMPARE(cli(import + QStringList{path(u"all.xlsx"_s)}).code, 1);
        QVERIFY(QFile::exists(path(u"all.xlsx"_s)));
    }

    void emptyFile_isRefusedByItsName()
    {
        for (const QString &name : {u"nothing.xlsx"_s, u"nothing.csv"_s}) {
            const Answer read
                = cli({u"import"_s, u"vst"_s, written(name, ""), u"--table"_s, u"vst.expenses"_s, u"--json"_s});
            QCOMPARE(read.code, 1);
            QCOMPARE(read.problem(), u"import.empty"_s);
        }
    }

    void fileWithoutRows_leavesTheTableAsItWas()
    {
        const QByteArray before = values(u"vst"_s);
        const QString empty = written(u"empty.csv"_s, "date;supplier;amount\n");
        const QStringList import{u"import"_s, u"vst"_s, empty, u"--table"_s, u"vst.expenses"_s, u"--json"_s};
        QCOMPARE(cli(import).code, 1);
        QCOMPARE(values(u"vst"_s), before);
        QCOMPARE(cli({u"template"_s, u"vst"_s, u"--out"_s, path(u"blank.xlsx"_s)}).code, 0);
        const Answer read = cli({u"import"_s, u"vst"_s, path(u"blank.xlsx"_s)});
        QCOMPARE(read.code, 0);
        QVERIFY2(read.output.contains("stay as they are"), read.output);
        QCOMPARE(values(u"vst"_s), before);
    }

    void addedRows_withAKnownNumber_changeThatRowAndSaySo()
    {
        const QString first = written(u"a1.csv"_s, "no;amount\nA1;12,00\n");
        const QString both = written(u"a2.csv"_s, "no;amount\nA1;13,00\nA2;14,00\n");
        const QStringList import{u"import"_s, u"hwg"_s, u"--table"_s, u"hwg.files"_s};
        QCOMPARE(cli(import + QStringList{first}).code, 0);
        const Answer added = cli(import + QStringList{both, u"--add"_s});
        QVERIFY2(added.code == 0 && added.output.contains("1 of the rows"), added.output);
    }

    void workbook_ofAnotherForm_isNotTakenForThisOne()
    {
        QCOMPARE(cli({u"export"_s, u"psa"_s, u"--out"_s, path(u"psa.xlsx"_s)}).code, 0);
        QCOMPARE(cli({u"import"_s, u"gef"_s, path(u"psa.xlsx"_s), u"--json"_s}).problem(), u"import.table"_s);
        QCOMPARE(cli({u"import"_s, u"psa"_s, path(u"psa.xlsx"_s)}).code, 0);
        const QByteArray before = values(u"psa"_s);
        QCOMPARE(cli({u"import"_s, u"psa"_s, path(u"psa.xlsx"_s)}).code, 0);
        QCOMPARE(values(u"psa"_s), before);
    }

    void wishes_forOneTable_needItsName()
    {
        const QString file = written(u"in.xlsx"_s, "PK");
        for (const QStringList &wish :
            {QStringList{u"--sheet=x"_s}, QStringList{u"--map=a=no"_s}, QStringList{u"--add"_s}})
            QCOMPARE(cli(QStringList{u"import"_s, u"hwg"_s, file, u"--json"_s} + wish).problem(), u"import.table"_s);
        QCOMPARE(cli({u"import"_s, u"hwg"_s, file, u"--map=nothing"_s, u"--json"_s}).problem(), u"cli.usage"_s);
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "test_tables.moc"
