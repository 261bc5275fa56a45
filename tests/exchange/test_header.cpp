// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/exchange/rows_ground.h"

#include <QTest>

/// Which column of a file is which.
class HeaderTest : public QObject
{
    Q_OBJECT
private slots:
    void header_isFoundWhateverItsSpelling_data();
    void header_isFoundWhateverItsSpelling();
    void header_ofTwoLines_isOneHeader();
    void header_belowATitle_isFoundAndTold();
    void map_namesColumnsByHeaderOrLetters();
    void map_leavesColumnsOut();
    void map_ofWhatIsNotThere_isRefused_data();
    void map_ofWhatIsNotThere_isRefused();
    void label_ofTwoColumns_isRefused();
    void missingRequiredColumns_areTold();
    void fingerprint_isOfTheHeaderAlone();
    void map_thatLeavesEverythingOut_isRefused();
};

void HeaderTest::header_isFoundWhateverItsSpelling_data()
{
    QTest::addColumn<QString>("header");
    for (const char *header : {"amount", "AMOUNT", " amount ", "hwg.files.amount", "Bedrag", "bedrag (€)",
             "BEDRAG :", "Montant", "Betaald [amount]"})
        QTest::newRow(header) << text(header);
}

void HeaderTest::header_isFoundWhateverItsSpelling()
{
    QFETCH(QString, header);
    const Import import = read((text("no;%1\nA;12,50\n").arg(header)).toUtf8(), plain());
    QCOMPARE(cell(import, 0, "amount"), form::Value(base::Decimal(1250, 2)));
    const Import accents = read(text("numero de dossier;date de la decision\nA;1/2/2016\n").toUtf8(), plain());
    QCOMPARE(cell(accents, 0, "decided"), form::Value(QDate(2016, 2, 1)));
}

void HeaderTest::header_ofTwoLines_isOneHeader()
{
    for (const char *csv : {"no;amount\nDossiernummer;Bedrag\nA;1\n", "Dossiernummer;Montant\nno;amount\nA;1\n"})
        QCOMPARE(read(csv, plain()).rows, 1);
    QCOMPARE(read("no;bank\nno;B\n", plain()).rows, 1); // a row that only looks alike
}

void HeaderTest::header_belowATitle_isFoundAndTold()
{
    const QByteArray titled = "OCMW;Bedragen 2016\n\n;in euro\nDossiernummer;Bedrag\nno;amount\nA;12,50\n";
    const Import import = read(titled, plain());
    QCOMPARE(import.rows, 1);
    QCOMPARE(cell(import, 0, "amount"), form::Value(base::Decimal(1250, 2)));
    QCOMPARE(import.notes.first().code, text("exchange.header.title"));
    QCOMPARE(import.notes.first().args, QStringList{text("4")});
    QCOMPARE(exchange::fingerprint(sheetOf(titled)), exchange::fingerprint(sheetOf("Dossiernummer;Bedrag\nB;1\n")));
    // One word alone is no header: it may be part of the title.
    QCOMPARE(read("Lijst\nBedrag;x\nA;1\n", plain()).problems.first().code, text("exchange.header"));
}

void HeaderTest::map_namesColumnsByHeaderOrLetters()
{
    const QByteArray csv = "Dossier nr.;Prijs\nA;12,50\n";
    for (const QStringList &map : {QStringList{text("dossier nr=no"), text("Prijs=hwg.files.amount")},
             QStringList{text("A=no"), text("B=Bedrag")}}) {
        const Import import = read(csv, plain(map));
        QCOMPARE(cell(import, 0, "no"), form::Value(text("A")));
        QCOMPARE(cell(import, 0, "amount"), form::Value(base::Decimal(1250, 2)));
    }
    QCOMPARE(exchange::ColumnMap::parse(text("a=b=no"))->header, text("a=b"));
    QVERIFY(!exchange::ColumnMap::parse(text("no")) && !exchange::ColumnMap::parse(text("=no")));
}

void HeaderTest::map_leavesColumnsOut()
{
    const QByteArray csv = "no;colour;shape\nA;red;round\n";
    QCOMPARE(read(csv, plain()).problems.first().code, text("exchange.header"));
    QVERIFY(!read(csv, plain({text("colour=")})).ok());
    QCOMPARE(read(csv, plain()).unknownColumns, (QStringList{text("colour"), text("shape")}));
    QCOMPARE(read(csv, plain({text("colour=")})).unknownColumns, QStringList{text("shape")});
    QCOMPARE(read("no;79031411281\nA;1\n", plain()).unknownColumns, QStringList{text("B")}); // may be a person's
    QVERIFY(read("colour;shape\nred;round\n", plain()).unknownColumns.isEmpty()); // no header at all
    for (const QStringList &map : {QStringList{text("colour="), text("shape=")}, QStringList{text("*=")}}) {
        const Import import = read(csv, plain(map));
        QCOMPARE(import.rows, 1);
        QCOMPARE(import.notes.first().code, text("exchange.header.leftOut"));
        QVERIFY(import.notes.first().message().contains(text("“colour”, “shape”")));
    }
    // Leaving out everything that is unknown does not make a header of any row.
    QCOMPARE(read("1;2;3\n4;5;6\n", plain({text("*=")})).problems.first().code, text("exchange.header"));
}

void HeaderTest::map_ofWhatIsNotThere_isRefused_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("code");
    QTest::newRow("header") << text("Dossier=no") << text("exchange.header.map");
    QTest::newRow("column") << text("bank=price") << text("exchange.header.map");
    QTest::newRow("column that is there") << text("bank=no") << text("exchange.header.twice");
}

void HeaderTest::map_ofWhatIsNotThere_isRefused()
{
    QFETCH(QString, entry);
    QFETCH(QString, code);
    const Import import = read("no;bank\nA;B\n", plain({entry}));
    QCOMPARE(import.problems.value(0).code, code);
    QVERIFY(import.edits.isEmpty());
}

void HeaderTest::label_ofTwoColumns_isRefused()
{
    form::Table table = *form::Campaign::builtIn().table(text("hwg.files"));
    table.columns[4].label.fr = table.columns[3].label.nl; // one's Dutch label is the other's French one
    const exchange::Sheet sheet = sheetOf("no;Bedrag\nA;1\n");
    QCOMPARE(exchange::readHeader(sheet, table, {}).problems.value(0).code, text("exchange.header.ambiguous"));
    QVERIFY(exchange::readHeader(sheet, table, mapOf({text("Bedrag=amount")})).problems.isEmpty());
    QVERIFY(exchange::readHeader(sheetOf("no;Bedrag [bank]\nA;1\n"), table, {}).problems.isEmpty());
}

void HeaderTest::missingRequiredColumns_areTold()
{
    const Import import = read("no;bank\nA;B\n", plain());
    QVERIFY(import.ok());
    QCOMPARE(import.notes.value(0).code, text("exchange.header.missing"));
    QVERIFY(import.notes.value(0).message().contains(text("“Datum beslissing”")));
    TableWish french = plain();
    french.language = base::Language::French;
    QVERIFY(read("no;bank\nA;B\n", french).notes.value(0).message().contains(text("“Date de la décision”")));
    QVERIFY(read("no;decided;form;amount\nA;;;\n", plain()).notes.isEmpty());
    TableWish activities = plain();
    activities.table = text("psa.actA");
    const Import filledIn = read("heading;title\n1;Fair\n", activities); // a column that fills itself in is not missed
    QVERIFY(!filledIn.notes.isEmpty() && !filledIn.notes.first().message().contains(text("Aandeel ten laste")));
}

void HeaderTest::fingerprint_isOfTheHeaderAlone()
{
    const QByteArray first = exchange::fingerprint(sheetOf("no;bank\nA;B\n"));
    QCOMPARE(first.size(), 64);
    QCOMPARE(exchange::fingerprint(sheetOf("NO ,Bank\nC,D\n")), first);
    QVERIFY(exchange::fingerprint(sheetOf("bank;no\nA;B\n")) != first);
    QCOMPARE(exchange::fingerprint(sheetOf("no;bank;[!] why\nA;B;x\n")), first);
}

void HeaderTest::map_thatLeavesEverythingOut_isRefused()
{
    const Import import = read("x;y\n1;2\n", plain({text("x="), text("y=")}));
    QCOMPARE(import.problems.size(), 1);
    QCOMPARE(import.problems.first().code, text("exchange.header.none"));
    QVERIFY(import.edits.isEmpty());
}

QTEST_GUILESS_MAIN(HeaderTest)
#include "test_header.moc"
