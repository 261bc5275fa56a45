// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/sheet_file.h"
#include "exchange/table_import.h"
#include "exchange/total_row.h"
#include "tests/exchange/workbook.h"

#include <QTest>

using exchange::Import;
using exchange::TableWish;

/// The totals that people write below or between the rows of their lists.
class TotalsTest : public QObject
{
    Q_OBJECT
private slots:
    void name_ofATotal_isKnown_data();
    void name_ofATotal_isKnown();
    void total_isLeftOutAndTold_data();
    void total_isLeftOutAndTold();
    void total_thatIsNone_staysARow_data();
    void total_thatIsNone_staysARow();
    void total_inDoubt_waitsWithItsReason_data();
    void total_inDoubt_waitsWithItsReason();
    void total_mendedRowsAbove_isLeftOut();
    void total_mergedName_isLeftOut();
    void total_atTheEnd_keepsTheComparisonOfComputedValues();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static exchange::Sheet sheetOf(const QByteArray &bytes, const char *table = "hwg.files")
{
    return *exchange::SheetFile::open(bytes)->sheetFor(*form::Campaign::builtIn().table(text(table)));
}

static Import read(const exchange::Sheet &sheet, const char *table = "hwg.files")
{
    return exchange::importTable(sheet, form::Campaign::builtIn(), {text(table), {}, {}, {}}, {});
}

void TotalsTest::name_ofATotal_isKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTotal");
    for (const char *name : {"Totaal", "TOTAAL:", " totaal 2016", "Total", "Total général :", "Totaux", "Sous-total 2",
             "Sous total", "Subtotaal", "Som", "Somme", "Summe", "Insgesamt", "Algemeen totaal", "Zwischensumme"})
        QTest::newRow(name) << text(name) << true;
    for (const char *name : {"Totaalspektakel", "Sommelier", "Het totaal", "F 12", "", "12,50", "Theater",
             "Total van alles wat wij in de loop van dit jaar voor deze mensen konden doen"})
        QTest::newRow(name) << text(name) << false;
}

void TotalsTest::name_ofATotal_isKnown()
{
    QFETCH(QString, name);
    QFETCH(bool, isTotal);
    QCOMPARE(exchange::namesTotal(name), isTotal);
}

void TotalsTest::total_isLeftOutAndTold_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("rows");
    const QString head = text("no;decided;amount\nA;1/2/2016;100,00\nB;2/2/2016;50,50\n");
    QTest::newRow("below") << head + text("Totaal;;150,50\n") << text("A4 “Totaal”") << 2;
    QTest::newRow("without its figure") << head + text("Total :;;\n") << text("A4 “Total :”") << 2;
    QTest::newRow("under the date") << head + text(";Insgesamt;150,50\n") << text("B4 “Insgesamt”") << 2;
    QTest::newRow("of two groups") << head
            + text("Subtotaal;;150,50\nC;3/2/2016;10,00\nSubtotaal;;10,00\nTotaal;;160,50\n")
                                   << text("A4 “Subtotaal”, A6 “Subtotaal”, A7 “Totaal”") << 3;
}

void TotalsTest::total_isLeftOutAndTold()
{
    QFETCH(QString, csv);
    QFETCH(QString, told);
    QFETCH(int, rows);
    const Import import = read(sheetOf(csv.toUtf8()));
    QVERIFY(import.ok());
    QCOMPARE(import.rows, rows);
    QCOMPARE(import.edits.value(0).rows.size(), rows);
    const base::Problem note = import.notes.constLast();
    QCOMPARE(note.code, text("exchange.total"));
    QCOMPARE(note.args, QStringList{told});
}

void TotalsTest::total_thatIsNone_staysARow_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("another amount, all filled in") << text("Total;5/2/2016;30,00\n");
    QTest::newRow("a date and no amount") << text("Totaal;5/2/2016;\n");
    QTest::newRow("not in the first cell") << text("C;;150,50\n");
}

void TotalsTest::total_thatIsNone_staysARow()
{
    QFETCH(QString, row);
    const Import import
        = read(sheetOf(text("no;decided;amount\nA;1/2/2016;100,00\nB;2/2/2016;50,50\n%1").arg(row).toUtf8()));
    QVERIFY(import.ok());
    QCOMPARE(import.rows, 3);
    for (const base::Problem &note : import.notes)
        QVERIFY(note.code != text("exchange.total"));
}

void TotalsTest::total_inDoubt_waitsWithItsReason_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");
    QTest::newRow("another sum") << text("Totaal;;150,51\n") << text("exchange.total.other") << text("C4:amount");
    QTest::newRow("filled in like a row")
        << text("Totaal;5/2/2016;150,50\n") << text("exchange.total.doubtful") << text("A4");
}

void TotalsTest::total_inDoubt_waitsWithItsReason()
{
    QFETCH(QString, row);
    QFETCH(QString, code);
    QFETCH(QString, where);
    const Import import
        = read(sheetOf(text("no;decided;amount\nA;1/2/2016;100,00\nB;2/2/2016;50,50\n%1").arg(row).toUtf8()));
    QVERIFY(!import.ok() && import.edits.isEmpty());
    QCOMPARE(import.rejected.size(), 1);
    QCOMPARE(import.problems.first().code, code);
    QCOMPARE(import.problems.first().where, text("hwg.files:") + where);
}

void TotalsTest::total_mendedRowsAbove_isLeftOut()
{
    exchange::Sheet sheet = sheetOf("no;decided;amount\nA;1/2/2016;100,00\nB;2/2/2016;x\nTotaal;;150,50\n");
    QCOMPARE(read(sheet).rejected.size(), 2);
    sheet.put(2, 2, u"50,50");
    const Import import = read(sheet);
    QVERIFY(import.ok());
    QCOMPARE(import.rows, 2);
}

void TotalsTest::total_mergedName_isLeftOut()
{
    const QByteArray rows
        = "<row><c t=\"str\"><v>no</v></c><c t=\"str\"><v>bank</v></c><c t=\"str\"><v>amount</v></c></row>"
          "<row><c t=\"str\"><v>A</v></c><c t=\"str\"><v>B</v></c><c><v>12.5</v></c></row>"
          "<row><c t=\"str\"><v>Totaal</v></c><c r=\"C3\"><v>12.5</v></c></row>";
    const Import import = read(sheetOf(
        workbook::made({rows, "<mergeCells><mergeCell ref=\"A3:B3\"/></mergeCells>", {}, {}, {}, false, {}, {}})));
    QVERIFY(import.ok());
    QCOMPARE(import.rows, 1);
}

void TotalsTest::total_atTheEnd_keepsTheComparisonOfComputedValues()
{
    const QByteArray rows = "description;amount;share;charged\nA;100,00;50;50,00\nB;10,00;50;6,00\n";
    QCOMPARE(read(sheetOf(rows, "a40.exp"), "a40.exp").computed.size(), 2);
    const Import import = read(sheetOf(rows + "Totaal;110,00;;56,00\n", "a40.exp"), "a40.exp");
    QCOMPARE(import.rows, 2);
    QCOMPARE(import.computed.size(), 2);
}

QTEST_GUILESS_MAIN(TotalsTest)
#include "test_totals.moc"
