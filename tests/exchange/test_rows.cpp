// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_reader.h"
#include "exchange/csv_writer.h"
#include "exchange/xlsx_writer.h"
#include "tests/exchange/rows_ground.h"

#include <QRandomGenerator>
#include <QTest>

using exchange::GivenBack;
using report::Row;

/// What becomes of the rows of a file, bad ones too, and what is given back.
class RowsTest : public QObject
{
    Q_OBJECT
private slots:
    void title_isGivenBackWithTheRows_data();
    void title_isGivenBackWithTheRows();
    void separator_isTheEvenOne_data();
    void separator_isTheEvenOne();
    void badRows_leftOut_areKeptWithTheirReasons();
    void badRows_areGivenBackAndComeInMended_data();
    void badRows_areGivenBackAndComeInMended();
    void badCells_mendedInPlace_comeIn();
    void rows_ofWhichNothingIsLeft_areNoRows();
    void nothingTakenOver_givesAllRowsBack();
    void givenBack_keepsTheKindsOfCells();
    void givenBack_refusesFailedFormulasAgain_data();
    void givenBack_refusesFailedFormulasAgain();
    void givenBack_keepsCellsUnderNoHeader_data();
    void givenBack_keepsCellsUnderNoHeader();
    void onlyBadRows_leaveTheTableAsItIs();
    void faultsWithoutNumber_areNotAllKept();
    void addedRows_ofAKnownKey_keepTheColumnsThatTheFileHasNot();
    void addedRows_comeBehindAndTakeTheirKeysPlace();
    void cells_ofAnyText_comeBackFromCsv();

private:
    static const form::Campaign &campaign() { return form::Campaign::builtIn(); }
};

void RowsTest::title_isGivenBackWithTheRows_data()
{
    badRows_areGivenBackAndComeInMended_data();
}

void RowsTest::title_isGivenBackWithTheRows()
{
    QFETCH(bool, asBook);
    const exchange::Sheet sheet = sheetOf("Lijst van 2016\nno;amount\nA;veel\nB;2\n");
    const Import import = exchange::importTable(sheet, campaign(), leavingOut({}), {});
    QCOMPARE(import.rows, 1);
    const exchange::Sheet given = sheetOf(asBook ? *exchange::givenBackXlsx(sheet, import.rejected, GivenBack::All)
                                                 : exchange::givenBackCsv(sheet, import.rejected, GivenBack::All));
    QCOMPARE(given.rowCount(), 4);
    QCOMPARE(given.cell(0, 0).text, text("Lijst van 2016"));
    QCOMPARE(given.header, 1);
    QVERIFY(given.cell(1, 2).text.startsWith(exchange::reasonMark));
    QVERIFY(given.cell(2, 2).text.contains(text("B3:amount")));
    QVERIFY(given.cell(3, 2).text.isEmpty());
    QCOMPARE(exchange::importTable(given, campaign(), leavingOut({}), {}).rejected.size(), 1);
}

void RowsTest::separator_isTheEvenOne_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("commas in a label") << QByteArray("a, b, c;amount\n1;2\n") << QChar(u';');
    QTest::newRow("commas of decimals") << QByteArray("no;amount\n1;2,50\n") << QChar(u';');
    QTest::newRow("bar") << QByteArray("no|amount\n1|2,50\n") << QChar(u'|');
    QTest::newRow("tab") << QByteArray("no\tamount;\n1\t2;50\n2\t3\n") << QChar(u'\t');
    QTest::newRow("comma") << QByteArray("no,amount\n\"1;2\",\"2,50\"\n") << QChar(u',');
    QTest::newRow("one column") << QByteArray("no\n1\n") << QChar(u';');
}

void RowsTest::separator_isTheEvenOne()
{
    QFETCH(QByteArray, csv);
    QFETCH(QChar, separator);
    QCOMPARE(exchange::readCsv(csv)->separator, separator);
}

static const QByteArray mixed = "Nr;amount;decided;bank\nA;12,50;1/2/2016;X\nB;much;31/2/2016;=Y\nC;1;2/2/2016;Z\n";

void RowsTest::badRows_leftOut_areKeptWithTheirReasons()
{
    const Import import = read(mixed, leavingOut({text("Nr=no")}));
    QVERIFY(import.ok());
    QCOMPARE(import.rows, 2);
    QCOMPARE(cell(import, 1, "no"), form::Value(text("C")));
    QCOMPARE(import.rejected.size(), 1);
    QCOMPARE(import.rejected.first().row, 2);
    QCOMPARE(import.rejected.first().problems.size(), 2);
    QCOMPARE(import.rejected.first().problems.first().where, text("hwg.files:B3:amount"));
    const Import refused = read(mixed, plain({text("Nr=no")}));
    QVERIFY(refused.edits.isEmpty());
    QCOMPARE(refused.problems.size(), 2);
    QCOMPARE(refused.rejected.size(), 1);
}

void RowsTest::badRows_areGivenBackAndComeInMended_data()
{
    QTest::addColumn<bool>("asBook");
    QTest::newRow("csv") << false;
    QTest::newRow("workbook") << true;
}

void RowsTest::badRows_areGivenBackAndComeInMended()
{
    QFETCH(bool, asBook);
    const exchange::Sheet sheet = sheetOf(mixed);
    const Import import = exchange::importTable(sheet, campaign(), leavingOut({text("Nr=no")}), {});
    const QByteArray back = asBook ? *exchange::givenBackXlsx(sheet, import.rejected, GivenBack::Rejected)
                                   : exchange::givenBackCsv(sheet, import.rejected, GivenBack::Rejected);
    const exchange::Sheet given = sheetOf(back);
    QCOMPARE(given.rowCount(), 2);
    QCOMPARE(given.cell(0, 0).text, text("Nr"));
    QVERIFY(given.cell(0, 4).text.startsWith(exchange::reasonMark));
    QVERIFY(given.cell(1, 4).text.contains(text("B3:amount")) && given.cell(1, 4).text.contains(text("C3:decided")));
    QCOMPARE(exchange::fingerprint(given), exchange::fingerprint(sheet)); // the remembered map holds for it
    const Import again = exchange::importTable(given, campaign(), leavingOut({text("Nr=no")}), {});
    QCOMPARE(again.rejected.size(), 1); // it was not mended yet; the reasons are no column
    QCOMPARE(exchange::reasonColumn(given), 4);
    if (asBook)
        return;
    const QByteArray mended = QByteArray(back).replace("much", "7").replace("31/2", "28/2");
    const Import good = read(mended, plain({text("Nr=no")}));
    QCOMPARE(cell(good, 0, "bank"), form::Value(text("=Y")));
    QCOMPARE(cell(good, 0, "amount"), form::Value(base::Decimal(7)));
}

void RowsTest::badCells_mendedInPlace_comeIn()
{
    exchange::Sheet sheet = sheetOf(mixed);
    const exchange::Sheet before = sheet;
    sheet.put(2, 1, u"1.234,50");
    sheet.put(2, 2, u" ");
    sheet.put(2, 5, u"beyond"); // and taken away again
    sheet.put(2, 5, u"");
    QCOMPARE(sheet.cells(2).size(), 3);
    QCOMPARE(sheet.cell(3, 0).text, text("C"));
    QCOMPARE(before.cell(2, 1).text, text("much"));
    const Import import = exchange::importTable(sheet, campaign(), plain({text("Nr=no")}), {});
    QVERIFY2(import.ok(), qPrintable(import.problems.value(0).message()));
    QCOMPARE(import.rows, 3);
    QCOMPARE(cell(import, 1, "amount"), form::Value(*base::Decimal::parse(u"1234.50")));
    QCOMPARE(cell(import, 1, "decided"), form::Value());
    QCOMPARE(cell(import, 1, "bank"), form::Value(text("=Y")));
    QCOMPARE(cell(import, 2, "amount"), form::Value(base::Decimal(1)));
}

void RowsTest::rows_ofWhichNothingIsLeft_areNoRows()
{
    exchange::Sheet sheet = sheetOf(mixed);
    for (int column = 0; column < 4; ++column)
        sheet.put(2, column, {});
    const Import import = exchange::importTable(sheet, campaign(), plain({text("Nr=no")}), {});
    QVERIFY(import.ok());
    QCOMPARE(import.rows, 2);
}

void RowsTest::nothingTakenOver_givesAllRowsBack()
{
    const exchange::Sheet sheet = sheetOf(mixed);
    const Import import = exchange::importTable(sheet, campaign(), plain({text("Nr=no")}), {});
    const exchange::Sheet given = sheetOf(exchange::givenBackCsv(sheet, import.rejected, GivenBack::All, u'\t'));
    QCOMPARE(given.rowCount(), 4);
    QVERIFY(given.cell(1, 4).text.isEmpty() && !given.cell(2, 4).text.isEmpty());
}

void RowsTest::givenBack_keepsTheKindsOfCells()
{
    using enum exchange::CellKind;
    exchange::Sheet sheet;
    sheet.name = text("Any name");
    const auto add = [&](int column, exchange::CellKind kind, const char *content) {
        sheet.add(column, kind, sheet.keep(text(content)));
    };
    sheet.beginRow(1, false);
    add(0, Text, "no");
    sheet.beginRow(2, false);
    add(0, Number, "0.1");
    add(1, Date, "2016-02-29");
    add(2, Truth, "true");
    add(3, Percent, "0.125");
    add(4, Text, "=1+1");
    add(5, Text, "_x0041_");
    sheet.finish();
    const auto file = exchange::SheetFile::open(*exchange::givenBackXlsx(sheet, {{1, {}}}, GivenBack::Rejected));
    const exchange::Sheet given = *file->sheetFor(*campaign().table(text("hwg.files")));
    QCOMPARE(file->sheetNames(), QStringList(text("Any name")));
    for (const exchange::Cell &cell : sheet.cells(1)) {
        QCOMPARE(given.cell(1, cell.column).text, cell.text);
        QCOMPARE(given.cell(1, cell.column).kind, cell.kind);
    }
}

void RowsTest::givenBack_refusesFailedFormulasAgain_data()
{
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("asBook");
    for (const bool asBook : {false, true}) {
        const char *suffix = asBook ? ", workbook" : ", csv";
        const auto row = [&](const char *failed, const char *word) {
            QTest::addRow("%s%s", failed, suffix) << text(failed) << text(word) << asBook;
        };
        row("=HYPERLINK(\"http://x\")", "#N/A");
        row("#DEEL/0!", "#DEEL/0!");
        row("#FIELD!", "#N/A");
    }
}

void RowsTest::givenBack_refusesFailedFormulasAgain()
{
    QFETCH(QString, failed);
    QFETCH(QString, word);
    QFETCH(bool, asBook);
    using enum exchange::CellKind;
    exchange::Sheet sheet;
    const auto add = [&](int column, exchange::CellKind kind, const QString &content) {
        sheet.add(column, kind, sheet.keep(content));
    };
    sheet.beginRow(1, false);
    add(0, Text, text("title"));
    add(1, Text, text("share"));
    sheet.beginRow(2, false);
    add(0, Error, failed);
    add(1, Percent, text("0.5"));
    sheet.finish();
    const TableWish wish{text("psa.actA"), {}, TableWish::BadRows::LeaveOut, {}};
    const QList<exchange::RejectedRow> rejected = exchange::importTable(sheet, campaign(), wish, {}).rejected;
    QCOMPARE(rejected.size(), 1);
    exchange::Sheet given = sheetOf(asBook ? *exchange::givenBackXlsx(sheet, rejected, GivenBack::Rejected)
                                           : exchange::givenBackCsv(sheet, rejected, GivenBack::Rejected),
        "psa.actA");
    QCOMPARE(given.cell(1, 0).text, word);
    const Import again = exchange::importTable(given, campaign(), wish, {});
    QCOMPARE(again.rejected.size(), 1);
    QCOMPARE(again.rejected.first().problems.first().code, text("exchange.cell.error"));
    given.put(1, 0, u"Fair");
    QCOMPARE(cell(exchange::importTable(given, campaign(), wish, {}), 0, "share"), form::Value(base::Decimal(50)));
}

void RowsTest::givenBack_keepsCellsUnderNoHeader_data()
{
    QTest::addColumn<bool>("asBook");
    QTest::newRow("csv") << false;
    QTest::newRow("workbook") << true;
}

/// "12,50" that was cut in two: half an amount must not come in when the file comes back as it went.
void RowsTest::givenBack_keepsCellsUnderNoHeader()
{
    QFETCH(bool, asBook);
    const exchange::Sheet sheet = sheetOf("no,amount\nA,12,50\n");
    const Import import = exchange::importTable(sheet, campaign(), leavingOut(), {});
    QCOMPARE(import.rejected.size(), 1);
    const exchange::Sheet given = sheetOf(asBook ? *exchange::givenBackXlsx(sheet, import.rejected, GivenBack::Rejected)
                                                 : exchange::givenBackCsv(sheet, import.rejected, GivenBack::Rejected));
    QCOMPARE(given.cell(1, 2).text, text("50"));
    QVERIFY(given.cell(0, 3).text.startsWith(exchange::reasonMark) && !given.cell(1, 3).text.isEmpty());
    const Import again = exchange::importTable(given, campaign(), leavingOut(), {});
    QCOMPARE(again.rejected.size(), 1);
    QCOMPARE(again.rejected.first().problems.first().code, text("exchange.cell.extra"));
}

void RowsTest::onlyBadRows_leaveTheTableAsItIs()
{
    const Import import = read("no;amount\nA;much\n", leavingOut());
    QVERIFY(import.edits.isEmpty());
    QCOMPARE(import.rejected.size(), 1);
}

void RowsTest::faultsWithoutNumber_areNotAllKept()
{
    const QByteArray wide = "A" + QByteArray(";x").repeated(500) + "\n"; // nothing but cells under no header
    const Import import = read("no\n" + wide.repeated(3000), plain());
    QCOMPARE(import.problems.size(), Import::maximumProblems + 1);
    QCOMPARE(import.rejected.size(), 3000); // none of them is forgotten
    QVERIFY(import.rejected.first().problems.size() < 50 && import.rejected.last().problems.size() == 1);
}

void RowsTest::addedRows_ofAKnownKey_keepTheColumnsThatTheFileHasNot()
{
    const QString staff = text("staff");
    const QString key = campaign().table(staff)->keyColumn;
    const auto row = [&](report::RowId id, const report::Cells &cells) { return Row{id, cells}; };
    report::Values current;
    const form::Value one = base::Decimal(1);
    current.setRows(staff, {row(4, {{key, one}, {text("name"), text("An")}, {text("insz"), text("79031411281")}})});
    TableWish wish{staff, {}, {}, TableWish::Rows::Add};
    QCOMPARE(read(key.toUtf8() + ";insz\n1;\n", wish, current).edits.value(0).rows,
        QList<Row>({row(4, {{key, one}, {text("name"), text("An")}})})); // what the file has empty is empty
    QCOMPARE(read(key.toUtf8() + ";name\n1;Bo\n", wish, current).edits.value(0).rows,
        QList<Row>({row(4, {{key, one}, {text("name"), text("Bo")}, {text("insz"), text("79031411281")}})}));
}

void RowsTest::addedRows_comeBehindAndTakeTheirKeysPlace()
{
    report::Values current;
    current.setRows(
        text("hwg.files"), {{3, {{text("no"), text("A")}, {text("bank"), text("X")}}}, {7, {{text("no"), text("B")}}}});
    TableWish wish = plain();
    wish.rows = TableWish::Rows::Add;
    const Import import = read("no;amount\nB;5\nC;6\n", wish, current);
    QCOMPARE(import.rows, 2);
    const QList<Row> rows = import.edits.value(0).rows;
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0), current.rows(text("hwg.files")).at(0));
    QCOMPARE(rows.at(1).id, 7);
    QCOMPARE(cell(import, 1, "amount"), form::Value(base::Decimal(5)));
    QCOMPARE(rows.at(2).id, 8);
    TableWish keyless{text("vst.staff"), {}, {}, TableWish::Rows::Add};
    current.setRows(text("vst.staff"), {{1, {{text("task"), text("T")}}}});
    QCOMPARE(read("task\nT\n", keyless, current).edits.value(0).rows.size(), 2); // there is no telling them apart
}

/// Any text that a report can hold, in any cell, survives the way out and back.
void RowsTest::cells_ofAnyText_comeBackFromCsv()
{
    QRandomGenerator random(20170228);
    const QString letters = text("ab ;,\t|\"'\n=+-@éß€#REF!1.\u00a0");
    const form::Table &table = *campaign().table(text("clu.objectives"));
    for (int round = 0; round < 200; ++round) {
        exchange::TableRows rows{&table, {table.column(u"description"), table.column(u"result")}, {}};
        for (int row = 0; row < 5; ++row) {
            QList<form::Value> cells;
            for (int column = 0; column < 2; ++column) {
                QString content = text("x");
                for (int i = random.bounded(8); i > 0; --i)
                    content.insert(
                        random.bounded(int(content.size()) + 1), letters.at(random.bounded(int(letters.size()))));
                cells.append(content);
            }
            rows.rows.append(cells);
        }
        const Import csv = read(exchange::exportCsv(rows, base::Language::French), {table.id, {}, {}, {}});
        const auto book = exchange::exportXlsx(campaign(), {rows}, base::Language::French);
        const Import xlsx = read(*book, {table.id, {}, {}, {}});
        for (const Import &import : {csv, xlsx}) {
            QVERIFY2(import.ok(), qPrintable(import.problems.value(0).message()));
            for (int row = 0; row < 5; ++row) {
                QCOMPARE(cell(import, row, "description"), rows.rows.at(row).at(0));
                QCOMPARE(cell(import, row, "result"), rows.rows.at(row).at(1));
            }
        }
    }
}

QTEST_GUILESS_MAIN(RowsTest)
#include "test_rows.moc"
