// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/sheet_file.h"
#include "exchange/table_import.h"
#include "exchange/xlsx_writer.h"
#include "tests/exchange/workbook.h"

#include <QTest>

using exchange::Import;

/// Cells that a spreadsheet shows as one.
class MergedTest : public QObject
{
    Q_OBJECT
private slots:
    void mergedCells_areRefused();
    void mergedCells_filledInByHand_comeIn();
    void mergedCells_givenBack_staySo();
    void mergedCells_lyingOverEachOther_areRefusedOncePerRow();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static const form::Table &table()
{
    return *form::Campaign::builtIn().table(text("hwg.files"));
}

static exchange::Sheet sheetOf(const QByteArray &rows, const QByteArray &merges)
{
    const auto file = exchange::SheetFile::open(
        workbook::made({rows, "<mergeCells>" + merges + "</mergeCells>", {}, {}, {}, false, {}, {}}));
    return *file->sheetFor(table());
}

static Import read(const exchange::Sheet &sheet, const exchange::Progress &progress = {})
{
    return exchange::importTable(sheet, form::Campaign::builtIn(), {table().id, {}, {}, {}}, {}, progress);
}

static QString codeOf(const Import &import)
{
    return import.problems.value(0).code;
}

static const QByteArray header = "<row><c t=\"str\"><v>no</v></c><c t=\"str\"><v>bank</v></c></row>";
static const QByteArray twoRows
    = header + "<row><c><v>1</v></c><c t=\"str\"><v>B</v></c></row><row><c><v>2</v></c></row>";

static QByteArray merge(const QByteArray &range)
{
    return "<mergeCell ref=\"" + range + "\"/>";
}

void MergedTest::mergedCells_areRefused()
{
    const auto merged = [](const char *range) { return read(sheetOf(twoRows, merge(range))); };
    QCOMPARE(codeOf(merged("B2:B3")), text("exchange.cell.merged"));
    QCOMPARE(merged("B2:B3").rejected.size(), 2); // both rows wait until they are filled in
    QCOMPARE(codeOf(merged("A2:B2")), text("exchange.cell.merged"));
    QVERIFY(merged("B2:C2").ok()); // there is nothing to fill in beside it
    QVERIFY(merged("D2:E9").ok());
    const auto file = exchange::SheetFile::open(
        workbook::made({twoRows, "<mergeCells>" + merge("B3:A2") + "</mergeCells>", {}, {}, {}, false, {}, {}}));
    QCOMPARE(file->sheetFor(table()).problem().code, text("exchange.xlsx.damaged"));
}

void MergedTest::mergedCells_filledInByHand_comeIn()
{
    exchange::Sheet below = sheetOf(twoRows, merge("B2:B3"));
    below.put(1, 1, u"C"); // the corner alone does not say what the other is
    QCOMPARE(read(below).rejected.size(), 2);
    below.put(2, 1, u"D");
    const Import import = read(below);
    QVERIFY(import.ok());
    QCOMPARE(import.edits.value(0).rows.value(1).cells.value(text("bank")), form::Value(text("D")));
    exchange::Sheet beside = sheetOf(twoRows, merge("A2:B2"));
    beside.put(2, 1, u"D"); // another row
    QCOMPARE(read(beside).rejected.size(), 1);
    beside.put(1, 1, u"C"); // the corner stays as it is
    QVERIFY(read(beside).ok());
}

void MergedTest::mergedCells_lyingOverEachOther_areRefusedOncePerRow()
{
    constexpr int count = 5000;
    const QByteArray rows = header + QByteArray("<row><c><v>1</v></c></row>").repeated(count);
    const exchange::Sheet sheet
        = sheetOf(rows, merge("A1:B5001").repeated(9'000) + merge("B1:C3") + merge("A900:B900"));
    const Import import = read(sheet);
    QCOMPARE(import.rejected.size(), count);
    QCOMPARE(import.rejected.first().problems.size(), 2); // one for each column where a merge begins
    QCOMPARE(import.rejected.at(898).problems.size(), 1);
    int asked = 0;
    const auto stop = [&](int) {
        ++asked;
        return false;
    };
    QCOMPARE(codeOf(read(sheet, stop)), text("exchange.cancelled"));
    QCOMPARE(asked, 1);
}

void MergedTest::mergedCells_givenBack_staySo()
{
    exchange::Sheet sheet = sheetOf(twoRows, merge("B2:B3"));
    const auto givenBack = [&sheet] {
        const QByteArray book = *exchange::givenBackXlsx(sheet, read(sheet).rejected, exchange::GivenBack::All);
        return *exchange::SheetFile::open(book)->sheetFor(table());
    };
    const exchange::Sheet again = givenBack();
    QCOMPARE(again.merges.size(), 1);
    QCOMPARE(again.cell(1, 1).text, u"B");
    QCOMPARE(codeOf(read(again)), text("exchange.cell.merged"));
    sheet.put(1, 1, u"C");
    sheet.put(2, 1, u"D");
    QVERIFY(givenBack().merges.isEmpty()); // taken apart by whoever filled them in
}

QTEST_GUILESS_MAIN(MergedTest)
#include "test_merged.moc"
