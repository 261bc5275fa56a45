// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2

#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"
#include "exchange/sheet_file.h"
#include "exchange/table_import.h"
#include "tests/report/sample.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using exchange::Import;
using exchange::Locals;
using report::Row;

class CsvTest : public QObject
{
    Q_OBJECT
private slots:
    void example_files_giveTheSameRowsAsTheirJson_data();
    void example_files_giveTheSameRowsAsTheirJson();
    void header_idNameOrLabel_isUnderstood();
    void separators_areDetected_data();
    void separators_areDetected();
    void encodings_areUnderstood_data();
    void encodings_areUnderstood();
    void quotes_holdSeparatorsLinesAndQuotes();
    void quote_thatDoesNotClose_isRefused();
    void numbersAndDates_asPeopleWriteThem_areRead();
    void badCells_areListedWithRowColumnAndReason();
    void header_faults_areListed();
    void header_ofAnotherFile_isOneProblemWithTheNearestNames();
    void rows_withoutContent_areLeftOut();
    void binaryOrEmptyFile_isRefused();
    void linesWithoutNumber_areReadOrRefused();
    void spoiltText_isRefusedWithItsLine_data();
    void spoiltText_isRefusedWithItsLine();
    void unknownTable_isRefused();
    void moreRowsThanAllowed_areRefused();
    void export_thenImport_changesNothing();
    void export_isWhatABelgianSpreadsheetReads();
    void export_ofEarlierVersions_isRead();
    void export_formulas_areGuarded();
    void percentages_withoutTheirSign_areAskedUpToOne_data();
    void percentages_withoutTheirSign_areAskedUpToOne();
    void export_withoutLocals_leavesThemOut();

private:
    static Import read(const QByteArray &csv, const char *table = "hwg.files", const report::Values &current = {});
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static Import importCsv(const QByteArray &csv, const QString &table, const report::Values &current)
{
    const auto file = exchange::SheetFile::open(csv);
    Import refused;
    if (!file) {
        refused.problems.append(file.problem());
        return refused;
    }
    const auto &campaign = form::Campaign::builtIn();
    const form::Table *definition = campaign.table(table);
    const auto sheet = file->sheetFor(definition ? *definition : form::Table());
    return exchange::importTable(*sheet, campaign, {table, {}, {}, {}}, current);
}

Import CsvTest::read(const QByteArray &csv, const char *table, const report::Values &current)
{
    return importCsv(csv, text(table), current);
}

static QList<Row> rowsOf(const Import &import)
{
    if (!import.ok())
        qWarning("%s", qPrintable(import.problems.first().where + u' ' + import.problems.first().message()));
    return import.edits.value(0).rows;
}

static form::Value cell(const Import &import, int row, const char *column)
{
    return rowsOf(import).value(row).cells.value(text(column));
}

void CsvTest::example_files_giveTheSameRowsAsTheirJson_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"hwg.files", "psa.actA", "psa.actB"})
        QTest::newRow(table) << text(table);
}

void CsvTest::example_files_giveTheSameRowsAsTheirJson()
{
    QFETCH(QString, table);
    QFile file(text(UV_SOURCE_DIR "/resources/example/%1.csv").arg(table));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Import import = importCsv(file.readAll(), table, {});
    QCOMPARE(rowsOf(import), sample::example().rows(table));
    QVERIFY(import.rows > 0);
}

void CsvTest::header_idNameOrLabel_isUnderstood()
{
    const form::Table &table = *form::Campaign::builtIn().table(text("hwg.files"));
    const QString labels = table.column(text("no"))->label.nl + u';' + table.column(text("amount"))->label.fr.toUpper();
    for (const QString &header : {text("no;amount"), text("hwg.files.no;HWG.FILES.AMOUNT"), labels}) {
        const Import import = read(header.toUtf8() + "\nA1;12,50\n");
        QCOMPARE(cell(import, 0, "no"), form::Value(text("A1")));
        QCOMPARE(cell(import, 0, "amount"), form::Value(base::Decimal(1250, 2)));
    }
    QCOMPARE(cell(read("amount;no\n12,50;A1"), 0, "no"), form::Value(text("A1")));
}

void CsvTest::separators_areDetected_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("semicolon") << QByteArray("no;bank;amount\nA;B, C;\"1,50\"\n");
    QTest::newRow("comma") << QByteArray("no,bank,amount\nA,\"B, C\",\"1,50\"\n");
    QTest::newRow("tab") << QByteArray("no\tbank\tamount\nA\tB, C\t1,50\n");
    QTest::newRow("lines of Windows") << QByteArray("no;bank;amount\r\nA;B, C;1,50\r\n");
    QTest::newRow("lines of old") << QByteArray("no;bank;amount\rA;B, C;1,50\r");
    QTest::newRow("no last line end") << QByteArray("no;bank;amount\nA;B, C;1,50");
    QTest::newRow("said") << QByteArray("sep=,\r\nno,bank,amount\r\nA,\"B, C\",1.50\r\n");
}

void CsvTest::separators_areDetected()
{
    QFETCH(QByteArray, csv);
    const Import import = read(csv);
    QCOMPARE(import.rows, 1);
    QCOMPARE(cell(import, 0, "bank"), form::Value(text("B, C")));
    QCOMPARE(cell(import, 0, "amount"), form::Value(base::Decimal(150, 2)));
}

void CsvTest::encodings_areUnderstood_data()
{
    QTest::addColumn<QByteArray>("csv");
    const QString content = text("no;bank\nA;Crédit – €\n");
    const auto encoded = [&](QStringConverter::Encoding encoding) -> QByteArray {
        return QStringEncoder(encoding, QStringEncoder::Flag::WriteBom)(content);
    };
    QTest::newRow("UTF-8") << content.toUtf8();
    QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8);
    QTest::newRow("UTF-16 little end first") << encoded(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 big end first") << encoded(QStringConverter::Utf16BE);
    QTest::newRow("Windows-1252") << QByteArray("no;bank\nA;Cr\xe9"
                                                "dit \x96 \x80\n");
    QTest::newRow("Windows-1252 whose lines end so") << QByteArray("no;bank\nA;Cr\xe9"
                                                                   "dit \x96 \x80\nB;caf\xe9\nC;caf\xe9");
}

void CsvTest::encodings_areUnderstood()
{
    QFETCH(QByteArray, csv);
    QCOMPARE(cell(read(csv), 0, "bank"), form::Value(text("Crédit – €")));
}

void CsvTest::quotes_holdSeparatorsLinesAndQuotes()
{
    const Import import = read("title;comment\n", "vst.actions");
    QVERIFY(!import.ok()); // no such column there
    const Import objectives
        = read("description;indicator\n\"a;b\n\"\"c\"\"\r\nd\";\"\"\n\"\"\"x\"\"\";y\"z\n", "vst.objectives");
    QCOMPARE(objectives.rows, 2);
    QCOMPARE(cell(objectives, 0, "description"), form::Value(text("a;b\n\"c\"\nd")));
    QVERIFY(cell(objectives, 0, "indicator").isMissing());
    QCOMPARE(cell(objectives, 1, "description"), form::Value(text("\"x\"")));
    QCOMPARE(cell(objectives, 1, "indicator"), form::Value(text("y\"z")));
}

void CsvTest::quote_thatDoesNotClose_isRefused()
{
    for (const char *csv : {"no;bank\nA;B\nC;\"D\nE;F\n", "no;bank\nA;B\nC;\"D\"x\n"}) {
        const Import import = read(csv);
        QCOMPARE(import.problems.size(), 1);
        QCOMPARE(import.problems.first().code, text("exchange.csv.quote"));
        QCOMPARE(import.problems.first().where, text("3"));
    }
}

void CsvTest::numbersAndDates_asPeopleWriteThem_areRead()
{
    const Import import = read("no;amount;decided;form\n1;1.234,56;3/1/2016;Cash\n2;1 234,56;2016-01-03;cash\n"
                               "3;1234.56;03.01.2016;cash\n");
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(cell(import, row, "amount"), form::Value(base::Decimal(123456, 2)));
        QCOMPARE(cell(import, row, "decided"), form::Value(QDate(2016, 1, 3)));
        QCOMPARE(cell(import, row, "form"), form::Value(text("cash")));
    }
}

void CsvTest::badCells_areListedWithRowColumnAndReason()
{
    const Import import = read("no;amount;decided\n1;1.234;3/1/2016\n\n2;12;31/2/2016\n3;12;3/1/2016;more\n");
    QVERIFY(import.edits.isEmpty());
    QCOMPARE(import.problems.size(), 3);
    QCOMPARE(import.problems.at(0).where, text("hwg.files:B2:amount"));
    QCOMPARE(import.problems.at(0).code, text("exchange.value.ambiguous"));
    QVERIFY(import.problems.at(0).message().contains(text("1.234")));
    QCOMPARE(import.problems.at(1).where, text("hwg.files:C4:decided"));
    QCOMPARE(import.problems.at(1).code, text("exchange.value.date"));
    QCOMPARE(import.problems.at(2).where, text("hwg.files:D5"));
    QCOMPARE(import.problems.at(2).code, text("exchange.cell.extra"));
}

void CsvTest::header_faults_areListed()
{
    const Import import = read("no;colour;no\n1;red;2\n");
    QCOMPARE(import.problems.size(), 2); // and none for the cells below
    QCOMPARE(import.problems.at(0).code, text("exchange.header.twice"));
    QCOMPARE(import.problems.at(1).code, text("exchange.header"));
    QCOMPARE(import.problems.at(1).where, text("hwg.files:1"));
    QVERIFY(import.problems.at(1).message().contains(text("“colour”")));
    QVERIFY(read("no;bank;;\n1;B;;\n").ok()); // spreadsheets write empty columns behind
}

void CsvTest::header_ofAnotherFile_isOneProblemWithTheNearestNames()
{
    const Import import = read("number;ammount;decidd;x\n" + QByteArray("1;many;never;y\n").repeated(900));
    QCOMPARE(import.problems.size(), 1);
    const QString message = import.problems.first().message();
    for (const char *said :
        {"“number”", "“ammount” (amount?)", "“decidd” (decided?)", "“x”", "Dossiernummer, ", "Bank"})
        QVERIFY2(message.contains(text(said)), qPrintable(message));
    // Data without a header: what stands there is shown, but not endlessly.
    const QString endless = read(QByteArray(5000, 'z') + ";2016-01-01\n").problems.first().message();
    QVERIFY(endless.size() < 600);
}

void CsvTest::rows_withoutContent_areLeftOut()
{
    const Import import = read("no;bank\n;\n1;B\n ; \n\n2;C\n;;\n");
    QCOMPARE(import.rows, 2);
    QCOMPARE(read("no;bank\n").rows, 0); // empties the table
    QCOMPARE(read("no;bank\n").edits.size(), 1);
}

void CsvTest::binaryOrEmptyFile_isRefused()
{
    QCOMPARE(read(QByteArray("no;bank\n1;\0\n", 12)).problems.first().code, text("exchange.csv.encoding"));
    QCOMPARE(read(QByteArray("PK\x03\x04\x14\x00\x06\x00", 8)).problems.first().code, text("exchange.xlsx.damaged"));
    const QByteArray cut("\xff\xfen\0o\0\n\0\x3d\xd8", 10); // half a letter of two, then half of a letter of one
    QCOMPARE(read(cut).problems.first().code, text("exchange.csv.encoding"));
    QCOMPARE(read(cut.chopped(1)).problems.first().code, text("exchange.csv.encoding"));
    QVERIFY(read(cut.chopped(2)).ok());
    QCOMPARE(read("").problems.first().code, text("exchange.nothing"));
    QCOMPARE(read("\n;;\n").problems.first().code, text("exchange.nothing"));
    QCOMPARE(read(QByteArray(exchange::maximumSize + 1, 'x')).problems.first().code, text("exchange.size"));
}

void CsvTest::linesWithoutNumber_areReadOrRefused()
{
    const QByteArray feeds(90'000, '\n');
    QCOMPARE(cell(read("no;bank" + feeds + "A;caf\xe9"), 0, "bank"), form::Value(text("café")));
    const QByteArray cells(exchange::Sheet::maximumColumn, ';');
    QCOMPARE(read("no\n" + cells + "\n").problems.value(0).code, text("exchange.large"));
    QCOMPARE(read("no\nA" + cells.chopped(1) + "\n").rows, 1);
}

void CsvTest::spoiltText_isRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::newRow("UTF-8 with a spoilt line") << QByteArray("no;bank\n1;Cr\xc3\xa9"
                                                            "dit\n2;Cr\xe9"
                                                            "dit\n")
                                              << text("3");
    QTest::newRow("after the mark") << QByteArray("\xef\xbb\xbfno;bank\n1;Cr\xe9"
                                                  "dit\n")
                                    << text("2");
    QTest::newRow("in the last line, without an end") << QByteArray("no;bank\n1;Cr\xc3\xa9"
                                                                    "dit\n\n2;Li\xe9g\xe9")
                                                      << text("4");
    QTest::newRow("one letter of a line with good ones") << QByteArray("no;bank\n1;Cr\xc3\xa9"
                                                                       "dit Li\xc3\xa9"
                                                                       "ge Namur\xe9\n")
                                                         << text("2");
    QTest::newRow("spoilt before") << QByteArray("no;bank\n1;Cr\xef\xbf\xbd"
                                                 "dit\n")
                                   << text("2");
}

void CsvTest::spoiltText_isRefusedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);
    const Import import = read(bytes);
    QCOMPARE(import.problems.size(), 1);
    QCOMPARE(import.problems.first().code, text("exchange.csv.encoding"));
    QCOMPARE(import.problems.first().args.value(0), line);
}

void CsvTest::unknownTable_isRefused()
{
    QCOMPARE(read("no\n1\n", "hwg.list").problems.first().code, text("exchange.table"));
}

void CsvTest::moreRowsThanAllowed_areRefused()
{
    const qsizetype most = form::Campaign::builtIn().table(text("hwg.files"))->maximumRows;
    QCOMPARE(read("no\n" + QByteArray("1\n").repeated(most)).rows, most);
    QCOMPARE(read("no\n" + QByteArray("1\n").repeated(most + 1)).problems.first().code, text("exchange.rows"));
}

void CsvTest::export_thenImport_changesNothing()
{
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    const form::Campaign &campaign = form::Campaign::builtIn();
    for (const QString &table : evaluator.values().tables()) {
        for (const Locals locals : {Locals::Leave, Locals::Include}) {
            if (locals == Locals::Leave && campaign.table(table)->scope == form::Scope::Local)
                continue;
            for (const base::Language language : base::allLanguages) {
                const QByteArray csv = exchange::exportCsv(exchange::rowsOf(evaluator, table, locals), language);
                const Import import = importCsv(csv, table, evaluator.values());
                QVERIFY2(rowsOf(import) == evaluator.values().rows(table), qPrintable(table));
            }
        }
    }
}

void CsvTest::export_isWhatABelgianSpreadsheetReads()
{
    report::Values values;
    values.setRows(text("a40.exp"),
        {{1,
            {{text("type"), text("it")}, {text("description"), text("Zuil; dubbel")}, {text("date"), QDate(2016, 4, 4)},
                {text("amount"), base::Decimal(123450, 2)}}}});
    const report::Evaluator evaluator = sample::evaluator(values);
    const auto written = [&evaluator](base::Language language) {
        const auto rows = exchange::rowsOf(evaluator, text("a40.exp"), Locals::Leave);
        return QString::fromUtf8(exchange::exportCsv(rows, language).mid(3)).split(text("\r\n"));
    };
    const QStringList dutch = written(base::Language::Dutch);
    QCOMPARE(dutch.value(0), text("Soort;Omschrijving;Leverancier;Documentnummer;Datum;Bedrag;Aandeel;Aangerekend"));
    QCOMPARE(dutch.value(1), text("Informatica;\"Zuil; dubbel\";;;2016-04-04;1234,50;;1234,50"));
    QVERIFY(written(base::Language::French).value(1).contains(text(";1234,50;")));
    QVERIFY(written(base::Language::English).value(1).contains(text(";1234.50;")));
}

void CsvTest::percentages_withoutTheirSign_areAskedUpToOne_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("share"); // empty: asked
    QTest::newRow("half of all, or half a percent") << QByteArray("0,5") << QString();
    QTest::newRow("all, or one percent") << QByteArray("1") << QString();
    QTest::newRow("finer than a percentage can be") << QByteArray("0,125") << QString();
    QTest::newRow("with its sign") << QByteArray("0,5 %") << text("0.5");
    QTest::newRow("of all") << QByteArray("50%") << text("50");
    QTest::newRow("above one") << QByteArray("1,5") << text("1.5");
    QTest::newRow("nothing") << QByteArray("0") << text("0");
}

void CsvTest::percentages_withoutTheirSign_areAskedUpToOne()
{
    QFETCH(QByteArray, typed);
    QFETCH(QString, share);
    const Import import = importCsv(
        "type;description;date;amount;share\r\nit;Zuil;2016-04-04;10;" + typed + "\r\n", text("a40.exp"), {});
    if (share.isEmpty()) {
        QVERIFY(!import.ok());
        QCOMPARE(import.problems.first().code, text("exchange.value.ambiguous"));
        QVERIFY(import.problems.first().message().contains(text(" %")));
        return;
    }
    QVERIFY(import.ok());
    const form::Value read = rowsOf(import).value(0).cells.value(text("share"));
    QCOMPARE(read, form::Value(*base::Decimal::parse(share)));
    report::Values values;
    values.setRows(text("a40.exp"), rowsOf(import));
    const auto rows = exchange::rowsOf(sample::evaluator(values), text("a40.exp"), Locals::Leave);
    const Import back = importCsv(exchange::exportCsv(rows, base::Language::Dutch), text("a40.exp"), {});
    QCOMPARE(rowsOf(back).value(0).cells.value(text("share")), read); // our own file is in no doubt
}

void CsvTest::export_ofEarlierVersions_isRead()
{
    const Import import = importCsv(
        "type;description;date;amount;charged\r\nit;Zuil;2016-04-04;1234.50;1234.50\r\n", text("a40.exp"), {});
    const report::Cells cells = rowsOf(import).value(0).cells;
    QCOMPARE(cells.value(text("type")), form::Value(text("it")));
    QCOMPARE(cells.value(text("amount")), form::Value(base::Decimal(123450, 2)));
}

void CsvTest::export_formulas_areGuarded()
{
    report::Values values;
    QList<Row> rows;
    for (const char *hostile : {"=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "\tx", "\rx", "\nx", "'=x", "''=x", "'x",
             "'\nx", "plain", "a;b"}) {
        const auto value
            = form::fromCanonical(text(hostile), form::Type::Text); // in which a line ends with a line feed
        rows.append({rows.size() + 1, {{text("no"), text("n%1").arg(rows.size())}, {text("bank"), *value}}});
    }
    values.setRows(text("hwg.files"), rows);
    const report::Evaluator evaluator = sample::evaluator(values);
    const QByteArray csv
        = exchange::exportCsv(exchange::rowsOf(evaluator, text("hwg.files"), Locals::Include), base::Language::Dutch);
    for (const char *formula : {";=", ";\"=", ";+", ";-", ";@", ";\t", ";\"\t", ";\r", ";\"\r", ";\"\n"})
        QVERIFY2(!csv.contains(formula), csv.constData());
    QVERIFY(csv.startsWith("\xef\xbb\xbf"
                           "Dossiernummer;"));
    QCOMPARE(rowsOf(read(csv)), rows);
}

void CsvTest::export_withoutLocals_leavesThemOut()
{
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    QVERIFY(!exchange::exportCsv(exchange::rowsOf(evaluator, text("staff"), Locals::Leave), base::Language::Dutch)
                 .contains("79031411281"));
    QVERIFY(!exchange::exportCsv(exchange::rowsOf(evaluator, text("hwg.files"), Locals::Leave), base::Language::Dutch)
                 .contains("HW-2016"));
    QVERIFY(exchange::exportCsv(exchange::rowsOf(evaluator, text("staff"), Locals::Include), base::Language::Dutch)
                .contains("79031411281"));
}

QTEST_GUILESS_MAIN(CsvTest)
#include "test_csv.moc"
