// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/sheet_file.h"
#include "exchange/table_import.h"
#include "exchange/xlsx_book.h"
#include "tests/exchange/workbook.h"

#include <QFile>
#include <QTest>

using exchange::Import;
using exchange::TableWish;

/// Workbooks as spreadsheets write them, and as somebody who means harm does.
class XlsxTest : public QObject
{
    Q_OBJECT
private slots:
    void files_ofOtherPrograms_giveTheirRows_data();
    void files_ofOtherPrograms_giveTheirRows();
    void texts_sharedInlineAndRich_areRead();
    void numbers_areTakenAsWritten_data();
    void numbers_areTakenAsWritten();
    void numbers_withMoreDecimals_areRefused_data();
    void numbers_withMoreDecimals_areRefused();
    void percentages_areHundredths();
    void percentages_thatMayBePartsOfOne_areAsked();
    void dates_ofBothSystems_data();
    void dates_ofBothSystems();
    void formats_tellDatesFromNumbers_data();
    void formats_tellDatesFromNumbers();
    void strictNamespace_isRead();
    void formulas_giveTheirSavedResult();
    void formulas_sharedWithoutResult_areRefusedInEachRow();
    void errorCells_areListedByCell();
    void hiddenRows_areReadAndTold();
    void placesLeftOut_areCounted();
    void sheet_isChosenByNameOrAsked();
    void otherFiles_areToldWhatToDo_data();
    void otherFiles_areToldWhatToDo();
    void hostileFiles_areRefused_data();
    void hostileFiles_areRefused();
    void entities_areRefused();
    void zeroByte_behindTheEnd_isRefused();
    void bomb_isRefusedBeforeItIsUnpacked();
    void cutFile_isRefused();
    void largePart_withAWrongChecksum_isRefused();
    void reading_canBeStopped();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static Import read(const QByteArray &bytes, const char *table = "hwg.files", const QString &sheetName = {})
{
    const auto refused = [](const base::Problem &problem) {
        Import import;
        import.problems.append(problem);
        return import;
    };
    const auto file = exchange::SheetFile::open(bytes);
    if (!file)
        return refused(file.problem());
    const form::Campaign &campaign = form::Campaign::builtIn();
    const auto sheet = file->sheetFor(*campaign.table(text(table)), sheetName);
    return sheet ? exchange::importTable(*sheet, campaign, {text(table), {}, {}, {}}, {}) : refused(sheet.problem());
}

static Import readRows(const QByteArray &rows, const QByteArray &formats = {}, const QByteArray &properties = {})
{
    return read(workbook::made({rows, {}, {}, formats, properties, false, {}, {}}));
}

/// A header and one row with a cell under "amount", of this content.
static Import readAmount(const QByteArray &cell, const QByteArray &formats = {})
{
    return readRows("<row><c t=\"str\"><v>no</v></c><c t=\"str\"><v>amount</v></c></row>"
                    "<row><c><v>7</v></c>"
            + cell + "</row>",
        formats);
}

static form::Value cell(const Import &import, int row, const char *column)
{
    if (!import.ok())
        qWarning("%s", qPrintable(import.problems.first().where + u' ' + import.problems.first().message()));
    return import.edits.value(0).rows.value(row).cells.value(text(column));
}

static QString codeOf(const Import &import)
{
    return import.problems.value(0).code;
}

static form::Value amount(const char *number)
{
    return *base::Decimal::parse(text(number));
}

void XlsxTest::files_ofOtherPrograms_giveTheirRows_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"openpyxl", "openpyxl_1904", "libreoffice"})
        QTest::newRow(name) << text(name);
}

void XlsxTest::files_ofOtherPrograms_giveTheirRows()
{
    QFETCH(QString, name);
    QFile file(text(UV_SOURCE_DIR "/tests/exchange/data/%1.xlsx").arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Import import = read(file.readAll());
    QCOMPARE(import.rows, 4);
    QCOMPARE(cell(import, 0, "no"), form::Value(text("HW-1")));
    QCOMPARE(cell(import, 0, "decided"), form::Value(QDate(2016, 1, 3)));
    QCOMPARE(cell(import, 0, "amount"), amount("1430.5"));
    QCOMPARE(cell(import, 0, "bank"), form::Value(text("Crédit & Cie <x>")));
    QCOMPARE(cell(import, 1, "no"), form::Value(text("12")));
    QCOMPARE(cell(import, 1, "decided"), form::Value(QDate(2016, 12, 31)));
    QCOMPARE(cell(import, 1, "amount"), amount("0.1"));
    QCOMPARE(cell(import, 1, "bank"), form::Value(text("  blanks  ")));
    QCOMPARE(cell(import, 2, "no"), form::Value(text("0012")));
    QCOMPARE(cell(import, 2, "decided"), form::Value(QDate(2016, 2, 1)));
    QCOMPARE(cell(import, 2, "amount"), amount("1234.56"));
    QCOMPARE(cell(import, 3, "no"), form::Value(text("=not a formula")));
    QCOMPARE(cell(import, 3, "decided"), form::Value(QDate(2016, 2, 29)));
    QCOMPARE(cell(import, 3, "amount"), amount("12.3"));
    QCOMPARE(cell(import, 3, "bank"), form::Value(text("\"quoted\"; , ")));
    QCOMPARE(import.notes.value(0).code, text("exchange.sheet.hidden"));
}

void XlsxTest::texts_sharedInlineAndRich_areRead()
{
    const QByteArray strings = "<si><t>no</t></si><si><t>bank</t></si><si><r><rPr><b/></rPr><t>A</t></r><r><t "
                               "xml:space=\"preserve\"> B_x0041_</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>";
    const QByteArray rows = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                            "<row><c t=\"inlineStr\"><is><t>in</t></is></c><c t=\"s\"><v>2</v></c></row>"
                            "<row><c t=\"str\"><v>a_x005F_x0041_</v></c><c t=\"s\"><v>2</v></c></row>";
    const Import import = read(workbook::made({rows, {}, strings, {}, {}, false, {}, {}}));
    QCOMPARE(cell(import, 0, "no"), form::Value(text("in")));
    QCOMPARE(cell(import, 0, "bank"), form::Value(text("A BA")));
    QCOMPARE(cell(import, 1, "no"), form::Value(text("a_x0041_")));
    QCOMPARE(cell(import, 1, "bank"), form::Value(text("A BA")));
}

void XlsxTest::numbers_areTakenAsWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("meant");
    QTest::newRow("whole") << QByteArray("12") << QByteArray("12");
    QTest::newRow("point") << QByteArray("1234.5") << QByteArray("1234.5");
    QTest::newRow("no double has it") << QByteArray("0.1") << QByteArray("0.1");
    QTest::newRow("exponent") << QByteArray("1.1E2") << QByteArray("110");
    QTest::newRow("small exponent") << QByteArray("5e-2") << QByteArray("0.05");
    QTest::newRow("17 digits") << QByteArray("12.300000000000001") << QByteArray("12.3");
    QTest::newRow("17 digits below") << QByteArray("12.299999999999999") << QByteArray("12.3");
    QTest::newRow("sum") << QByteArray("0.30000000000000004") << QByteArray("0.3");
    QTest::newRow("carry") << QByteArray("99.999999999999999") << QByteArray("100");
    QTest::newRow("large") << QByteArray("99999999.99") << QByteArray("99999999.99");
    QTest::newRow("negative") << QByteArray("-0.5") << QByteArray("-0.5");
    QTest::newRow("zero") << QByteArray("0.00") << QByteArray("0");
    QTest::newRow("three digits behind the point are no thousands") << QByteArray("1.230") << QByteArray("1.23");
}

void XlsxTest::numbers_areTakenAsWritten()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, meant);
    QCOMPARE(cell(readAmount("<c><v>" + written + "</v></c>"), 0, "amount"), amount(meant.constData()));
}

void XlsxTest::numbers_withMoreDecimals_areRefused_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("code");
    QTest::newRow("a third") << QByteArray("33.333333333333336") << text("exchange.value.decimals");
    QTest::newRow("half a cent") << QByteArray("12.345") << text("exchange.value.decimals");
    QTest::newRow("thousands or not") << QByteArray("1.234") << text("exchange.value.decimals");
    QTest::newRow("15 digits") << QByteArray("12.3000000000001") << text("exchange.value.decimals");
    QTest::newRow("tiny") << QByteArray("1E-300") << text("exchange.value.number");
    QTest::newRow("huge") << QByteArray("1E300") << text("exchange.value.number");
    QTest::newRow("word") << QByteArray("NaN") << text("exchange.value.number");
    QTest::newRow("exponent alone") << QByteArray("1E") << text("exchange.value.number");
}

void XlsxTest::numbers_withMoreDecimals_areRefused()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, code);
    const Import import = readAmount("<c><v>" + written + "</v></c>");
    QCOMPARE(codeOf(import), code);
    QCOMPARE(import.problems.first().where, text("hwg.files:B2:amount"));
}

void XlsxTest::percentages_areHundredths()
{
    const QByteArray rows = "<row><c t=\"str\"><v>cost</v></c><c t=\"str\"><v>share</v></c></row>"
                            "<row><c s=\"1\"><v>0.5</v></c><c s=\"1\"><v>0.125</v></c></row>"
                            "<row><c><v>1</v></c><c><v>12.5</v></c></row>";
    const Import import = read(workbook::made({rows, {}, {}, "0.0%", {}, false, {}, {}}), "psa.actA");
    QCOMPARE(cell(import, 0, "share"), amount("12.5"));
    QCOMPARE(cell(import, 0, "cost"), amount("0.5"));
    QCOMPARE(cell(import, 1, "share"), amount("12.5"));
}

void XlsxTest::percentages_thatMayBePartsOfOne_areAsked()
{
    const auto read = [](const char *number, const char *style) {
        const QByteArray rows = QByteArray("<row><c t=\"str\"><v>share</v></c></row><row><c") + style + "><v>" + number
            + "</v></c></row>";
        return ::read(workbook::made({rows, {}, {}, "0%", {}, false, {}, {}}), "psa.actA");
    };
    for (const char *number : {"0.5", "1", "1.0", "5E-3"}) {
        const Import asked = read(number, "");
        QCOMPARE(codeOf(asked), text("exchange.value.ambiguous"));
        QCOMPARE(cell(read(number, " s=\"1\""), 0, "share").isMissing(), false);
    }
    QCOMPARE(
        read("0.5", "").problems.first().message(), text("“0.5” can mean 0,50 % or 50,00 %. Write 0,50 % or 50,00 %."));
    QCOMPARE(cell(read("0", ""), 0, "share"), amount("0"));
    QCOMPARE(cell(read("1.01", ""), 0, "share"), amount("1.01"));
}

void XlsxTest::dates_ofBothSystems_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QDate>("since1900");
    QTest::addColumn<QDate>("since1904");
    const auto row = [](const char *serial, QDate first, QDate second) {
        QTest::newRow(serial) << QByteArray(serial) << first << second;
    };
    row("1", QDate(1900, 1, 1), QDate(1904, 1, 2));
    row("59", QDate(1900, 2, 28), QDate(1904, 2, 29));
    row("60", QDate(), QDate(1904, 3, 1)); // 29 February 1900 never was
    row("61", QDate(1900, 3, 1), QDate(1904, 3, 2));
    row("42369", QDate(2015, 12, 31), QDate(2020, 1, 1));
    row("42735", QDate(2016, 12, 31), QDate(2021, 1, 1));
    row("42735.999988426", QDate(2016, 12, 31), QDate(2021, 1, 1));
    row("42734.999999999996", QDate(2016, 12, 31), QDate(2021, 1, 1));
    row("0", QDate(), QDate(1904, 1, 1));
    row("-1", QDate(), QDate());
    row("2958465", QDate(9999, 12, 31), QDate(9999, 12, 31).addDays(1462));
    row("2958466", QDate(), QDate());
    row("1E99", QDate(), QDate());
}

void XlsxTest::dates_ofBothSystems()
{
    QFETCH(QByteArray, serial);
    QFETCH(QDate, since1900);
    QFETCH(QDate, since1904);
    const QString number = QString::fromLatin1(serial);
    QCOMPARE(exchange::dateOfSerial(number, false).value_or(QDate()), since1900);
    if (since1904.isNull() || since1904.year() < 10'000)
        QCOMPARE(exchange::dateOfSerial(number, true).value_or(QDate()), since1904);
    const QByteArray rows = "<row><c t=\"str\"><v>no</v></c><c t=\"str\"><v>decided</v></c></row>"
                            "<row><c><v>7</v></c><c s=\"1\"><v>"
        + serial + "</v></c></row>";
    const Import import = readRows(rows, "dd/mm/yyyy", {});
    if (since1900.isValid())
        QCOMPARE(cell(import, 0, "decided"), form::Value(since1900));
    else
        QCOMPARE(codeOf(import), text("exchange.value.date"));
    if (since1904.isValid() && since1904.year() < 10'000)
        QCOMPARE(cell(readRows(rows, "dd/mm/yyyy", "date1904=\"1\""), 0, "decided"), form::Value(since1904));
}

void XlsxTest::formats_tellDatesFromNumbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("style");
    const auto row
        = [](const char *code, exchange::NumberStyle style) { QTest::newRow(code) << text(code) << int(style); };
    using enum exchange::NumberStyle;
    for (const char *code : {"dd/mm/yyyy", "[$-80C]d mmmm yyyy;@", "yyyy\\-mm\\-dd", "mmm", "m/d/yy h:mm", "MM-YY"})
        row(code, Date);
    for (const char *code : {"General", "0.00", "#,##0.00\\ \"dd\"", "[Red]0", "h:mm", "[h]:mm:ss", "mm:ss", "@",
             "#,##0.00 [$EUR]", "_-* #,##0.00\\ _d_-", "\"day\" 0", "0;dd"})
        row(code, Plain);
    row("0%", Percentage);
    row("0.00\"%\"", Plain);
}

void XlsxTest::formats_tellDatesFromNumbers()
{
    QFETCH(QString, code);
    QFETCH(int, style);
    QCOMPARE(int(exchange::numberStyle(code)), style);
}

void XlsxTest::strictNamespace_isRead()
{
    const QByteArray rows = "<row><c t=\"str\"><v>no</v></c><c t=\"str\"><v>decided</v></c></row>"
                            "<row><c><v>7</v></c><c t=\"d\"><v>2016-03-31T00:00:00</v></c></row>";
    const Import import = read(workbook::made({rows, {}, {}, {}, {}, true, {}, {}}));
    QCOMPARE(cell(import, 0, "decided"), form::Value(QDate(2016, 3, 31)));
}

void XlsxTest::formulas_giveTheirSavedResult()
{
    QCOMPARE(cell(readAmount("<c><f>A1+1</f><v>450.5</v></c>"), 0, "amount"), amount("450.5"));
    QCOMPARE(cell(readAmount("<c t=\"str\"><f>A1</f><v>12,50</v></c>"), 0, "amount"), amount("12.5"));
    QVERIFY(cell(readAmount("<c t=\"str\"><f>\"\"</f><v></v></c>"), 0, "amount").isMissing());
    const Import unsaved = readAmount("<c><f>A1+1</f></c>");
    QCOMPARE(codeOf(unsaved), text("exchange.cell.formula"));
    QVERIFY(unsaved.problems.first().message().contains(text("=A1+1")));
}

void XlsxTest::formulas_sharedWithoutResult_areRefusedInEachRow()
{
    const Import import = readRows("<row><c t=\"str\"><v>no</v></c><c t=\"str\"><v>amount</v></c></row>"
                                   "<row><c><v>1</v></c><c><f t=\"shared\" ref=\"B2:B4\" si=\"0\">A2*2</f></c></row>"
                                   "<row><c><v>2</v></c><c><f t=\"shared\" si=\"0\"/></c></row>"
                                   "<row><c><v>3</v></c><c><f t=\"shared\" si=\"0\"/><v>6</v></c></row>");
    QCOMPARE(import.problems.size(), 2);
    QCOMPARE(import.problems.at(1).code, text("exchange.cell.formula"));
    QCOMPARE(import.problems.at(1).where, text("hwg.files:B3:amount"));
}

void XlsxTest::errorCells_areListedByCell()
{
    for (const char *word : {"#REF!", "#DIV/0!", "#N/A"}) {
        const Import import = readAmount("<c t=\"e\"><f>1/0</f><v>" + QByteArray(word) + "</v></c>");
        QCOMPARE(codeOf(import), text("exchange.cell.error"));
        QCOMPARE(import.problems.first().where, text("hwg.files:B2:amount"));
        QVERIFY(import.problems.first().message().contains(text(word)));
    }
    QCOMPARE(codeOf(readAmount("<c t=\"str\"><v>#WAARDE!</v></c>")), text("exchange.cell.error"));
}

void XlsxTest::hiddenRows_areReadAndTold()
{
    const Import import = readRows("<row><c t=\"str\"><v>no</v></c></row><row hidden=\"1\"><c><v>1</v></c></row>"
                                   "<row hidden=\"false\"><c><v>2</v></c></row>");
    QCOMPARE(import.rows, 2);
    QCOMPARE(import.notes.last().code, text("exchange.sheet.hidden"));
    QCOMPARE(import.notes.last().args, QStringList({text("2")}));
    QCOMPARE(import.notes.last().count, std::optional(1));
}

void XlsxTest::placesLeftOut_areCounted()
{
    const Import import = readRows("<row r=\"3\"><c r=\"B3\" t=\"str\"><v>no</v></c><c r=\"D3\" "
                                   "t=\"str\"><v>amount</v></c></row><row r=\"9\"><c r=\"B9\"><v>1</v></c><c "
                                   "r=\"D9\" t=\"str\"><v>much</v></c></row>");
    QCOMPARE(import.problems.value(0).where, text("hwg.files:D9:amount"));
}

void XlsxTest::sheet_isChosenByNameOrAsked()
{
    const QByteArray rows = "<row><c t=\"str\"><v>no</v></c></row><row><c><v>1</v></c></row>";
    const auto book = [&](const QList<QByteArray> &others) {
        return workbook::made({rows, {}, {}, {}, {}, false, {}, others});
    };
    QVERIFY(read(book({})).ok());
    const Import asked = read(book({"Two"}));
    QCOMPARE(codeOf(asked), text("exchange.sheet.which"));
    QVERIFY(asked.problems.first().message().contains(text("One, Two")));
    QCOMPARE(read(book({"Two"}), "hwg.files", text("one")).rows, 1);
    QCOMPARE(codeOf(read(book({"Two"}), "hwg.files", text("Three"))), text("exchange.sheet.none"));
    QCOMPARE(codeOf(read(book({"Liste de travail"}))), text("exchange.sheet.which"));
    QCOMPARE(codeOf(read(book({"HWG.FILES"}))), text("exchange.nothing")); // the empty one bears the name
}

void XlsxTest::otherFiles_areToldWhatToDo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray compound = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\0');
    const auto wide = [](const char *name) {
        QByteArray bytes;
        for (const char *letter = name; *letter; ++letter)
            bytes += QByteArray(1, *letter) + '\0';
        return bytes;
    };
    QTest::newRow("xls") << compound + wide("Workbook") << text("exchange.xls");
    QTest::newRow("password") << compound + wide("EncryptedPackage") << text("exchange.password");
    QTest::newRow("ods") << QByteArray("PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0mimetype"
                                       "application/vnd.oasis.opendocument.spreadsheet",
        84) << text("exchange.ods");
    QTest::newRow("web page") << QByteArray(" <HTML><table><tr><td>no</td></tr></table>") << text("exchange.markup");
    QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << text("exchange.markup");
    QTest::newRow("pdf") << QByteArray("%PDF-1.4") << text("exchange.markup");
    QTest::newRow("binary") << workbook::zipped({{"_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
        "Target=\"xl/workbook.bin\"/></Relationships>"}})
                            << text("exchange.xlsb");
    QTest::newRow("word") << workbook::zipped({{"_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/d.xml\"/></Relationships>"}})
                          << text("exchange.xlsx.damaged");
}

void XlsxTest::otherFiles_areToldWhatToDo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QCOMPARE(codeOf(read(bytes)), code);
}

void XlsxTest::hostileFiles_areRefused_data()
{
    QTest::addColumn<QByteArray>("rows");
    const QByteArray header = "<row><c t=\"str\"><v>no</v></c></row>";
    QTest::newRow("row beyond") << header + "<row r=\"1048577\"><c><v>1</v></c></row>";
    QTest::newRow("row of a giant") << header + "<row r=\"99999999999\"><c><v>1</v></c></row>";
    QTest::newRow("row back") << header + "<row r=\"1\"><c><v>1</v></c></row>";
    QTest::newRow("negative row") << header + "<row r=\"-5\"><c><v>1</v></c></row>";
    QTest::newRow("column beyond") << header + "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>";
    QTest::newRow("column of a giant") << header + "<row r=\"2\"><c r=\"ZZZZZZZZ2\"><v>1</v></c></row>";
    QTest::newRow("column back") << header + "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>";
    QTest::newRow("cell twice") << header + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>";
    QTest::newRow("cell of another row") << header + "<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>";
    QTest::newRow("no such text") << header + "<row><c t=\"s\"><v>0</v></c></row>";
    QTest::newRow("negative text") << header + "<row><c t=\"s\"><v>-1</v></c></row>";
    QTest::newRow("not closed") << header + "<row><c><v>1</v></c>";
    QTest::newRow("unknown entity") << header + "<row><c t=\"str\"><v>&x;</v></c></row>";
}

void XlsxTest::hostileFiles_areRefused()
{
    QFETCH(QByteArray, rows);
    QCOMPARE(codeOf(readRows(rows)), text("exchange.xlsx.damaged"));
}

void XlsxTest::entities_areRefused()
{
    const QByteArray laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    const QByteArray rows = "<row><c t=\"str\"><v>no</v></c></row><row><c t=\"str\"><v>&b;</v></c></row>";
    QCOMPARE(codeOf(read(workbook::made({rows, {}, {}, {}, {}, false, laughs, {}}))), text("exchange.xlsx.damaged"));
    const QByteArray file = "<!DOCTYPE l [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
    QCOMPARE(codeOf(read(workbook::made({rows, {}, {}, {}, {}, false, file, {}}))), text("exchange.xlsx.damaged"));
    QCOMPARE(codeOf(read(workbook::made({"<row/>", {}, {}, {}, {}, false, "<!DOCTYPE l>", {}}))),
        text("exchange.xlsx.damaged"));
}

void XlsxTest::zeroByte_behindTheEnd_isRefused()
{
    const QByteArray rows = "<row><c t=\"str\"><v>no</v></c></row><row><c t=\"str\"><v>1</v></c></row>";
    const QByteArray end("</worksheet>\0<c/>", 17);
    QCOMPARE(codeOf(read(workbook::made({rows, end, {}, {}, {}, false, {}, {}}))), text("exchange.xlsx.damaged"));
}

void XlsxTest::bomb_isRefusedBeforeItIsUnpacked()
{
    const QByteArray nothing(40 * 1024 * 1024, ' '); // packs to a thousandth
    const QByteArray bomb = workbook::made({nothing, {}, {}, {}, {}, false, {}, {}});
    QVERIFY(bomb.size() < 200'000);
    QCOMPARE(codeOf(read(bomb)), text("exchange.large"));
    const QByteArray strings = workbook::made({"<row/>", {}, "<si><t>" + nothing + "</t></si>", {}, {}, false, {}, {}});
    QCOMPARE(codeOf(read(strings)), text("exchange.large"));
}

void XlsxTest::cutFile_isRefused()
{
    QByteArray bytes = workbook::made({"<row><c t=\"str\"><v>no</v></c></row>", {}, {}, {}, {}, false, {}, {}});
    QVERIFY(read(bytes).ok());
    for (qsizetype size = 4; size < bytes.size(); size += 37)
        QVERIFY(!read(bytes.left(size)).ok());
    // A wrong checksum of a part is noticed, wherever the letter fell.
    const qsizetype place = bytes.lastIndexOf("PK\x01\x02", bytes.size());
    bytes[place + 16] = char(bytes.at(place + 16) ^ 1);
    QVERIFY(!read(bytes).ok());
}

void XlsxTest::largePart_withAWrongChecksum_isRefused()
{
    constexpr qsizetype large = qsizetype(5) * 256 * 1024; // unpacked ahead, in a thread
    const QByteArray row = "<row><c t=\"str\"><v>no</v></c></row>";
    QByteArray bytes = workbook::made({row.repeated(large / row.size()), {}, {}, {}, {}, false, {}, {}});
    QVERIFY(read(bytes).ok());
    const qsizetype place = bytes.lastIndexOf("PK\x01\x02", bytes.lastIndexOf("one.xml"));
    bytes[place + 16] = char(bytes.at(place + 16) ^ 1);
    QCOMPARE(codeOf(read(bytes)), text("exchange.xlsx.damaged"));
}

void XlsxTest::reading_canBeStopped()
{
    QByteArray rows = "<row><c t=\"str\"><v>no</v></c></row>";
    for (int i = 0; i < 5000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    const auto file = exchange::SheetFile::open(workbook::made({rows, {}, {}, {}, {}, false, {}, {}}));
    const form::Campaign &campaign = form::Campaign::builtIn();
    const form::Table &table = *campaign.table(text("hwg.files"));
    int asked = 0;
    const auto stop = [&](int) { return ++asked < 2; };
    const auto stopped = file->sheetFor(table, {}, stop);
    QCOMPARE(stopped.problem().code, text("exchange.cancelled"));
    asked = 0;
    const Import import = exchange::importTable(*file->sheetFor(table), campaign, {table.id, {}, {}, {}}, {}, stop);
    QCOMPARE(codeOf(import), text("exchange.cancelled"));
    QVERIFY(import.edits.isEmpty());
}

QTEST_GUILESS_MAIN(XlsxTest)
#include "test_xlsx.moc"
