// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The files that the program makes and takes back.
class TestFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Answer cli(const QStringList &arguments) const { return run(data(), arguments); }
    [[nodiscard]] static bool isOwners(const QString &path)
    {
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        return QFile::exists(path) && !(QFile::permissions(path) & others);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(cli({u"init"_s, u"--example"_s}).code, 0);
    }

    void restore_putsTheWholeFileBackForItsOwner()
    {
        QCOMPARE(cli({u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"77"_s}).code, 0);
        QCOMPARE(cli({u"backup"_s, file(u"a.uv"_s)}).code, 0);
        QCOMPARE(cli({u"set"_s, u"hwg"_s, u"hwg.n_cash"_s, u"1"_s}).code, 0);
        const Answer restored = run(file(u"other/place"_s), {u"restore"_s, file(u"a.uv"_s), u"--json"_s});
        QVERIFY2(restored.code == 0, restored.output);
        const QString path = restored.json().value("file"_L1).toString();
        QVERIFY(isOwners(path));
        const Answer shown = run(file(u"other/place"_s), {u"show"_s, u"hwg"_s, u"--json"_s});
        QCOMPARE(shown.json().value("fields"_L1)["hwg.n_cash"_L1].toString(), u"77"_s);
    }

    void restore_ontoAFile_leavesItAndNamesTheWayOut()
    {
        QCOMPARE(cli({u"backup"_s, file(u"a.uv"_s)}).code, 0);
        for (const QStringList &act : {QStringList{u"restore"_s, file(u"a.uv"_s)}, {u"init"_s, u"--example"_s}}) {
            const Answer refused = cli(act);
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.errors.contains("--data"), refused.errors);
        }
        QVERIFY(QFile::rename(data() + u"/uniek-verslag.sqlite"_s, file(u"away.sqlite"_s)));
        QFile log(data() + u"/uniek-verslag.sqlite-wal"_s); // of the file that was moved away
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.close();
        QCOMPARE(cli({u"restore"_s, file(u"a.uv"_s), u"--json"_s}).problem(), u"store.exists"_s);
        QVERIFY(log.remove());
        QCOMPARE(cli({u"restore"_s, file(u"a.uv"_s)}).code, 0);
    }

    void restore_ofAnythingElse_makesNothing()
    {
        QFile letter(file(u"letter.uv"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("Dear secretary,");
        letter.close();
        const QString other = file(u"other"_s);
        QCOMPARE(run(other, {u"restore"_s, letter.fileName(), u"--json"_s}).problem(), u"store.foreign"_s);
        QCOMPARE(run(other, {u"restore"_s, file(u"none.uv"_s), u"--json"_s}).problem(), u"store.notFound"_s);
        QVERIFY(QDir(other).isEmpty());
    }

    void missingFolder_isASlip_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *tag, const QStringList &arguments, const QString &path) {
            QTest::newRow(tag) << arguments << path;
        };
        row("backup", {u"backup"_s}, u"none/b.uv"_s);
        row("pack", {u"pdf"_s, u"--pack"_s}, u"none/p.pdf"_s);
        row("papers", {u"pdf"_s, u"hwg"_s, u"--out"_s}, u"none/papers/"_s);
        row("export", {u"export"_s, u"gef"_s, u"--out"_s}, u"none/gef.xlsx"_s);
        row("template", {u"template"_s, u"gef"_s, u"--out"_s}, u"none/gef.xlsx"_s);
        row("bundle", {u"seal"_s, u"hwg"_s, u"--out"_s}, u"none/hwg.asice"_s);
    }
    void missingFolder_isASlip()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, path);
        const Answer refused = cli(arguments + QStringList{file(path), u"--json"_s});
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.problem(), u"cli.folder"_s);
        QVERIFY(!QFile::exists(file(u"none"_s)));
    }

    void folderOfPdfs_isMade()
    {
        QCOMPARE(cli({u"pdf"_s, u"hwg"_s, u"--out"_s, file(u"papers/"_s)}).code, 0);
        QVERIFY(QFile::exists(file(u"papers/hwg.pdf"_s)));
    }

    void exportedRows_areForTheOwner()
    {
        const QStringList local{u"export"_s, u"hwg"_s, u"--local"_s, u"--out"_s};
        QCOMPARE(cli(local + QStringList{file(u"a.xlsx"_s)}).code, 0);
        QVERIFY(isOwners(file(u"a.xlsx"_s)));
        QCOMPARE(cli(local + QStringList{file(u"a.csv"_s), u"--table=hwg.files"_s}).code, 0);
        QVERIFY(isOwners(file(u"a.csv"_s)));
        QCOMPARE(cli({u"export"_s, u"gef"_s, u"--out"_s, file(u"gef.xlsx"_s)}).code, 0);
        QVERIFY(isOwners(file(u"gef.xlsx"_s)));
    }

    void rejects_areForTheOwner()
    {
        QFile rows(file(u"rows.csv"_s));
        QVERIFY(rows.open(QIODevice::WriteOnly));
        rows.write("no;amount\n1;much\n");
        rows.close();
        const Answer read = cli({u"import"_s, u"hwg"_s, rows.fileName(), u"--table=hwg.files"_s, u"--map"_s, u"*="_s,
            u"--rejects"_s, file(u"back.csv"_s)});
        QVERIFY2(isOwners(file(u"back.csv"_s)), read.output + read.errors);
    }

    void localTablesOnly_isToldWithTheirNames()
    {
        const Answer refused = cli({u"export"_s, u"hwg"_s, u"--out"_s, file(u"a.xlsx"_s), u"--json"_s});
        QCOMPARE(refused.problem(), u"export.local"_s);
        QVERIFY2(refused.output.contains("hwg.files"), refused.output);
    }

    void bundleOfAnotherName_isWrongUse()
    {
        const Answer refused = cli({u"seal"_s, u"hwg"_s, u"--out"_s, file(u"a.zip"_s)});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains(".asice"), refused.errors);
    }

    void emptyValue_isWrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("data") << QStringList{u"--data"_s, u""_s, u"status"_s};
        QTest::newRow("data with a sign") << QStringList{u"--data="_s, u"status"_s};
        QTest::newRow("root") << QStringList{u"status"_s, u"--trust-root"_s, u""_s};
        QTest::newRow("bundle") << QStringList{u"seal"_s, u"hwg"_s, u"--out"_s, u" "_s};
        QTest::newRow("name") << QStringList{
            u"init"_s, u"--nis=24033"_s, u"--kbo=0212.214.917"_s, u"--secretary"_s, u""_s};
    }
    void emptyValue_isWrongUse()
    {
        QFETCH(QStringList, arguments);
        const Answer refused = run(file(u"new"_s), arguments + QStringList{u"--json"_s});
        QCOMPARE(refused.code, 2);
        QCOMPARE(refused.problem(), u"cli.option.value"_s);
        QVERIFY(!QFile::exists(file(u"new"_s)));
    }

    void numberThatIsNone_isAnsweredWithASampleInTheLanguage()
    {
        for (const auto &[language, sample] :
            {std::pair(u"nl"_s, "1234,50"), {u"fr"_s, "1234,50"}, {u"en"_s, "1234.50"}}) {
            const Answer refused = cli({u"--lang"_s, language, u"set"_s, u"gef"_s, u"gef.flat"_s, u"1,2,3"_s});
            QVERIFY2(refused.errors.contains(sample), refused.errors);
        }
    }

    void unknownModule_isAnsweredWithThoseThereAre()
    {
        const Answer refused = cli({u"pdf"_s, u"nope"_s, u"--out"_s, file(u"papers"_s)});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains("hwg, vst, clu, gef, a40, psa"), refused.errors);
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
