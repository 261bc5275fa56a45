// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/sheet_file.h"
#include "exchange/table_import.h"
#include "exchange/xlsx_book.h"
#include "exchange/xlsx_writer.h"
#include "tests/report/sample.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using exchange::Import;
using exchange::Locals;
using report::Row;

/// Workbooks that go out: they come back without loss, and hold what a person needs to fill them in.
class XlsxOutTest : public QObject
{
    Q_OBJECT
private slots:
    void export_thenImport_changesNothing_data();
    void export_thenImport_changesNothing();
    void export_savedByLibreOffice_comesBack();
    void export_formulas_stayTexts();
    void export_numbersAndDates_areNumbers();
    void export_ofAPercentage_isThePartThatSpreadsheetsKeep();
    void export_withoutLocals_leavesThemOut();
    void export_isTheSameEachTime();
    void export_ofALargeNumber_keepsEveryDigit();
    void template_hasLabelsListsAndChecks();
    void template_ofEveryTable_importsBackEmpty_data();
    void template_ofEveryTable_importsBackEmpty();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static const form::Campaign &campaign()
{
    return form::Campaign::builtIn();
}

static Import read(const QByteArray &bytes, const QString &table, const report::Values &current = {})
{
    const auto file = exchange::SheetFile::open(bytes);
    return exchange::importTable(*file->sheetFor(*campaign().table(table)), campaign(), {table, {}, {}, {}}, current);
}

/// What stands in a part of a workbook, as another program unpacks it.
static QByteArray partOf(const QByteArray &book, const QString &part)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(text("x.xlsx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(book) != book.size())
        qFatal("no room");
    file.close();
    QProcess unzip;
    unzip.start(text("unzip"), {text("-p"), file.fileName(), part});
    unzip.waitForFinished(-1);
    return unzip.readAllStandardOutput();
}

void XlsxOutTest::export_thenImport_changesNothing_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"nl", "fr", "de", "en"})
        QTest::newRow(language) << text(language);
}

void XlsxOutTest::export_thenImport_changesNothing()
{
    QFETCH(QString, language);
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    QList<exchange::TableRows> all;
    for (const QString &table : evaluator.values().tables())
        all.append(exchange::rowsOf(evaluator, table, Locals::Include));
    QVERIFY(all.size() > 10);
    const auto book = exchange::exportXlsx(campaign(), all, *base::languageFromCode(language));
    QVERIFY(book.ok());
    for (const QString &table : evaluator.values().tables()) {
        const Import import = read(*book, table, evaluator.values());
        QVERIFY2(import.ok(), qPrintable(import.problems.value(0).where + import.problems.value(0).message()));
        QVERIFY2(import.edits.value(0).rows == evaluator.values().rows(table), qPrintable(table));
    }
}

/// Our export in Dutch, opened and saved by LibreOffice 7.4: its list of choices, notes and checks are in it.
void XlsxOutTest::export_savedByLibreOffice_comesBack()
{
    QFile file(text(UV_SOURCE_DIR "/tests/exchange/data/export_by_libreoffice.xlsx"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const report::Values values = sample::example();
    const Import import = read(file.readAll(), text("hwg.files"), values);
    QVERIFY2(import.ok(), qPrintable(import.problems.value(0).message()));
    QCOMPARE(import.edits.value(0).rows, values.rows(text("hwg.files")));
}

void XlsxOutTest::export_formulas_stayTexts()
{
    const form::Table &table = *campaign().table(text("clu.objectives"));
    exchange::TableRows rows{&table, {table.column(u"description")}, {}};
    for (const char *hostile : {"=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "\tx", "\rx", "\nx", "'=x", "''=x", "'x",
             "_x000D_", "_x005F_", "_xFFFF", "a\nb", " blanks ", "{=1}"})
        rows.rows.append({*form::fromCanonical(text(hostile), form::Type::LongText)});
    const auto book = exchange::exportXlsx(campaign(), {rows}, base::Language::Dutch);
    const QByteArray sheet = partOf(*book, text("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains("<row r=\"17\""));
    QVERIFY(!sheet.contains("<f>"));
    const QList<Row> back = read(*book, table.id).edits.value(0).rows;
    QCOMPARE(back.size(), rows.rows.size());
    for (qsizetype i = 0; i < back.size(); ++i)
        QCOMPARE(back.at(i).cells.value(text("description")), rows.rows.at(i).first());
}

void XlsxOutTest::export_numbersAndDates_areNumbers()
{
    const form::Table &table = *campaign().table(text("hwg.files"));
    exchange::TableRows rows{&table, {table.column(u"amount"), table.column(u"decided"), table.column(u"no")}, {}};
    rows.rows.append(
        {form::Value(*base::Decimal::parse(u"1234.56")), form::Value(QDate(2016, 12, 31)), form::Value(text("0012"))});
    const auto book = exchange::exportXlsx(campaign(), {rows}, base::Language::Dutch);
    const QByteArray sheet = partOf(*book, text("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains("<v>1234.56</v>") && sheet.contains("<v>42735</v>"));
    QVERIFY(partOf(*book, text("xl/sharedStrings.xml")).contains("<t>0012</t>"));
}

void XlsxOutTest::export_ofAPercentage_isThePartThatSpreadsheetsKeep()
{
    const form::Table &table = *campaign().table(text("psa.actA"));
    exchange::TableRows rows{&table, {table.column(u"share")}, {}};
    const auto percents = {"12.5", "1", "0.01", "100"};
    for (const char *percent : percents)
        rows.rows.append({form::Value(*base::Decimal::parse(text(percent)))});
    const auto book = exchange::exportXlsx(campaign(), {rows}, base::Language::Dutch);
    QVERIFY(partOf(*book, text("xl/worksheets/sheet1.xml")).contains("<v>0.125</v>"));
    const auto file = exchange::SheetFile::open(*book);
    const exchange::Import import
        = exchange::importTable(*file->sheetFor(table), campaign(), {table.id, {}, {}, {}}, {});
    QCOMPARE(import.problems.size(), 0);
    qsizetype row = 0;
    for (const char *percent : percents)
        QCOMPARE(import.edits.first().rows.at(row++).cells.value(text("share")),
            form::Value(*base::Decimal::parse(text(percent))));
}

void XlsxOutTest::export_withoutLocals_leavesThemOut()
{
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    const auto strings = [&](Locals locals) {
        const auto rows = exchange::rowsOf(evaluator, text("staff"), locals);
        return partOf(*exchange::exportXlsx(campaign(), {rows}, base::Language::Dutch), text("xl/sharedStrings.xml"));
    };
    QVERIFY(!strings(Locals::Leave).contains("79031411281"));
    QVERIFY(strings(Locals::Include).contains("79031411281"));
}

void XlsxOutTest::export_isTheSameEachTime()
{
    const report::Evaluator evaluator = sample::evaluator(sample::example());
    const auto rows = exchange::rowsOf(evaluator, text("psa.actA"), Locals::Leave);
    const QByteArray first = *exchange::exportXlsx(campaign(), {rows}, base::Language::French);
    QTest::qWait(1100); // the clock of a ZIP archive has no finer steps
    QCOMPARE(*exchange::exportXlsx(campaign(), {rows}, base::Language::French), first);
}

void XlsxOutTest::export_ofALargeNumber_keepsEveryDigit()
{
    const form::Table &table = *campaign().table(text("hwg.files"));
    exchange::TableRows rows{&table, {table.column(u"amount")}, {}};
    for (const char *number : {"0.1", "8.41", "9999999999999.99", "12345678901234567.89", "-0.01", "99999999.99"})
        rows.rows.append({form::Value(*base::Decimal::parse(text(number)))});
    const auto book = exchange::exportXlsx(campaign(), {rows}, base::Language::Dutch);
    const QList<Row> back = read(*book, table.id).edits.value(0).rows;
    for (qsizetype i = 0; i < rows.rows.size(); ++i)
        QCOMPARE(back.value(i).cells.value(text("amount")), rows.rows.at(i).first());
}

void XlsxOutTest::template_hasLabelsListsAndChecks()
{
    const auto book = exchange::templateXlsx(campaign(), {text("psa.actA")}, base::Language::French);
    const QByteArray strings = partOf(*book, text("xl/sharedStrings.xml"));
    QVERIFY(strings.contains("<t>Rubrique</t>"));
    QVERIFY(strings.contains("1 Participation à des manifestations sociales"));
    QVERIFY(!strings.contains("charged")); // is computed
    const QByteArray sheet = partOf(*book, text("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<formula1>'uv-lists'!$A$1:$A$11</formula1>"));
    QVERIFY(sheet.contains("type=\"date\"") && sheet.contains("<formula1>42370</formula1><formula2>42735</formula2>"));
    QVERIFY(sheet.contains("sqref=\"A2:A100001\""));
    QVERIFY(partOf(*book, text("xl/comments1.xml")).contains("heading\u00a0: 1, 2, 3"));
    QVERIFY(partOf(*book, text("xl/workbook.xml")).contains("name=\"uv-lists\" sheetId=\"2\" state=\"hidden\""));
}

void XlsxOutTest::template_ofEveryTable_importsBackEmpty_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form : {"ocmw", "hwg", "vst", "clu", "gef", "a40", "psa"})
        QTest::newRow(form) << text(form);
}

void XlsxOutTest::template_ofEveryTable_importsBackEmpty()
{
    QFETCH(QString, form);
    const form::Definition &definition = form == u"ocmw" ? campaign().ocmw() : *campaign().module(form);
    QStringList tables;
    for (const form::Table *table : definition.tables())
        tables.append(table->id);
    for (const base::Language language : base::allLanguages) {
        const auto book = exchange::templateXlsx(campaign(), tables, language);
        QVERIFY(book.ok());
        for (const QString &table : tables) {
            const Import import = read(*book, table);
            QVERIFY2(import.ok(), qPrintable(import.problems.value(0).message()));
            QCOMPARE(import.rows, 0);
            QVERIFY(import.notes.isEmpty()); // every column that must be filled in is there
        }
    }
}

QTEST_GUILESS_MAIN(XlsxOutTest)
#include "test_xlsx_out.moc"
