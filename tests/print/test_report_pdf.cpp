// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/report_pdf.h"

#include "form/display.h"
#include "tests/print/probe.h"
#include "tests/print/sample.h"

#include <QFile>
#include <QSet>
#include <QTest>

using base::Language;
using print::reportPdf;

namespace {

const form::Campaign &campaign()
{
    return form::Campaign::builtIn();
}

QByteArray made(const report::Document &document)
{
    const base::Result<QByteArray> pdf = reportPdf(document, campaign(), {sample::moment(), {}});
    return pdf ? *pdf : QByteArray();
}

report::Document guarantees()
{
    return sample::document(QStringLiteral("hwg"), Language::Dutch);
}

/// The words by which a reader knows a value.
QStringList wordsOf(const report::DocumentField &cell, Language language)
{
    const form::Field *field = campaign().field(cell.id);
    const std::optional<form::Value> value = form::fromCanonical(cell.value, field->type);
    if (!value || value->isMissing() || field->type == form::Type::Reference || field->print == form::PrintMode::No)
        return {};
    return form::displayed(*value, *field, language).simplified().split(u' ', Qt::SkipEmptyParts);
}

QStringList wordsOf(const report::Document &document, Language language)
{
    QStringList words;
    for (const report::DocumentField &field : document.ocmw + document.fields)
        words += wordsOf(field, language);
    for (const report::DocumentTable &table : document.tables) {
        for (const QList<report::DocumentField> &row : table.rows) {
            for (const report::DocumentField &cell : row)
                words += wordsOf(cell, language);
        }
    }
    return words;
}

void addModules()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<Language>("language");
    for (const QString &module : sample::modules()) {
        for (const Language language : {Language::Dutch, Language::French})
            QTest::addRow("%s %s", qPrintable(module), qPrintable(base::code(language))) << module << language;
    }
    QTest::newRow("gef de") << QStringLiteral("gef") << Language::German;
}

} // namespace

class TestReportPdf : public QObject
{
    Q_OBJECT

private slots:
    void reportPdf_everyModule_keepsToTheRulesOfPdfA_data() { addModules(); }
    void reportPdf_everyModule_keepsToTheRulesOfPdfA();
    void reportPdf_everyModule_showsEveryValue_data() { addModules(); }
    void reportPdf_everyModule_showsEveryValue();
    void reportPdf_everyPage_carriesNumberAndDigest();
    void reportPdf_sections_areBookmarks();
    void reportPdf_guarantees_readAsTheGoldenText_data();
    void reportPdf_guarantees_readAsTheGoldenText();
    void reportPdf_example_isMarkedOnEveryPage();
    void reportPdf_realOcmw_isNotMarkedAsExample();
    void reportPdf_draft_isMarkedOnEveryPage();
    void reportPdf_valueThatWouldStayUnseen_isRefused_data();
    void reportPdf_valueThatWouldStayUnseen_isRefused();
    void reportPdf_acknowledgementOfARow_namesTableRowAndColumn();
    void reportPdf_nothingFilledIn_isAWholePaper();
    void reportPdf_reference_showsTheNameOfTheRow();
    void reportPdf_otherLanguage_saysItIsNotTheSignedText();
    void reportPdf_turnedText_isShownByNumber();
    void reportPdf_thousandsOfRows_repeatTheHead();
    void reportPdf_unknownField_isRefused();
    void reportPdf_unknownModuleOrYear_isRefused();
    void reportPdf_noMoment_isRefused();
};

void TestReportPdf::reportPdf_everyModule_keepsToTheRulesOfPdfA()
{
    QFETCH(QString, module);
    QFETCH(Language, language);
    QCOMPARE(probe::faults(made(sample::document(module, language))).join(u'\n'), QString());
}

void TestReportPdf::reportPdf_everyModule_showsEveryValue()
{
    QFETCH(QString, module);
    QFETCH(Language, language);
    const report::Document document = sample::document(module, language);
    const QStringList expected = wordsOf(document, language);
    QVERIFY(expected.size() > 40);
    const QStringList words = probe::words(made(document)).split(u' ');
    const QSet<QString> shown(words.begin(), words.end());
    QStringList missing;
    for (const QString &word : expected) {
        if (!shown.contains(word))
            missing.append(word);
    }
    QCOMPARE(missing.join(u' '), QString());
}

void TestReportPdf::reportPdf_everyPage_carriesNumberAndDigest()
{
    const report::Document document = sample::document(QStringLiteral("psa"), Language::Dutch);
    const QStringList pages = probe::pages(made(document));
    QVERIFY(pages.size() > 3);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages[page].contains(QStringLiteral("blz. %1 van %2").arg(page + 1).arg(pages.size())));
        QVERIFY(pages[page].contains(QString::fromLatin1(document.sha256)));
    }
}

void TestReportPdf::reportPdf_sections_areBookmarks()
{
    QStringList titles;
    for (const probe::Bookmark &bookmark : probe::bookmarks(made(guarantees()))) {
        QVERIFY(bookmark.page > 0);
        titles.append(bookmark.title);
    }
    QVERIFY(titles.contains(QStringLiteral("Samengestelde huurwaarborgen")));
    QVERIFY(titles.contains(QStringLiteral("Verklaring")));
    QVERIFY2(!titles.contains(QStringLiteral("Werklijst")), "a section with nothing to print");
}

void TestReportPdf::reportPdf_guarantees_readAsTheGoldenText_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("nl") << Language::Dutch;
    QTest::newRow("fr") << Language::French;
}

/// When the paper changes on purpose: UV_GOLDEN=write writes the texts anew; look at the difference before committing.
void TestReportPdf::reportPdf_guarantees_readAsTheGoldenText()
{
    QFETCH(Language, language);
    report::Document document = sample::document(QStringLiteral("hwg"), language);
    document.sha256 = QByteArray(64, 'a'); // the golden text is about the paper, not about the XML
    const QByteArray text = probe::pages(made(document)).join(u'\f').toUtf8();
    QFile golden(QStringLiteral(UV_SOURCE_DIR "/tests/print/golden/hwg-%1.txt").arg(base::code(language)));
    if (qgetenv("UV_GOLDEN") == "write") {
        QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(text) == text.size());
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(text).split(u'\n'), QString::fromUtf8(golden.readAll()).split(u'\n'));
}

void TestReportPdf::reportPdf_example_isMarkedOnEveryPage()
{
    for (const QString &page : probe::pages(made(guarantees())))
        QVERIFY(page.contains(QStringLiteral("VOORBEELD")));
}

void TestReportPdf::reportPdf_realOcmw_isNotMarkedAsExample()
{
    report::Document document = guarantees();
    document.example = false;
    QVERIFY(!probe::words(made(document)).contains(QStringLiteral("VOORBEELD")));
}

void TestReportPdf::reportPdf_draft_isMarkedOnEveryPage()
{
    report::Document document = guarantees();
    document.example = false;
    QVERIFY(!probe::words(made(document)).contains(QStringLiteral("ONTWERP")));
    document.sha256.clear();
    const QByteArray draft = made(document);
    for (const QString &page : probe::pages(draft)) {
        QVERIFY(page.contains(QStringLiteral("ONTWERP")));
        QVERIFY(!page.contains(QStringLiteral("SHA-256")));
    }
    QVERIFY(!probe::words(draft).contains(QStringLiteral("Verzegeld op")));
    QVERIFY(probe::words(draft).contains(QStringLiteral("nog niet verzegeld")));
}

void TestReportPdf::reportPdf_valueThatWouldStayUnseen_isRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("place");
    QTest::newRow("local cell") << "staff.insz"
                                << "staff";
    QTest::newRow("field of another module") << "vst.grant"
                                             << "fields";
    QTest::newRow("field of the module among those of the OCMW") << "a40.grant"
                                                                 << "ocmw";
    QTest::newRow("column outside its table") << "a40.exp.amount"
                                              << "fields";
    QTest::newRow("cell of another table") << "a40.exp.amount"
                                           << "a40.staff";
    QTest::newRow("local table") << "hwg.files"
                                 << "hwg.files";
    QTest::newRow("table of another module") << "vst.staff"
                                             << "vst.staff";
}

/// What a foreign file could hold beside what the paper shows.
void TestReportPdf::reportPdf_valueThatWouldStayUnseen_isRefused()
{
    QFETCH(QString, id);
    QFETCH(QString, place);
    report::Document document = sample::document(QStringLiteral("a40"), Language::Dutch);
    const report::DocumentField value{id, QStringLiteral("1"), false};
    if (place == QStringLiteral("fields"))
        document.fields.append(value);
    else if (place == QStringLiteral("ocmw"))
        document.ocmw.append(value);
    else if (place == id)
        document.tables.append({id, {{}}});
    for (report::DocumentTable &table : document.tables) {
        if (table.id == place && place != id)
            table.rows.first().append(value);
    }
    const auto pdf = reportPdf(document, campaign(), {sample::moment(), {}});
    QVERIFY(!pdf);
    QCOMPARE(pdf.problem().code, QStringLiteral("print.field.unknown"));
    QCOMPARE(pdf.problem().where, id);
}

void TestReportPdf::reportPdf_acknowledgementOfARow_namesTableRowAndColumn()
{
    report::Document document = sample::document(QStringLiteral("a40"), Language::Dutch);
    document.acknowledgements.append({QStringLiteral("EXP-01"), QStringLiteral("a40.exp[2].amount"), {},
        QStringLiteral("Twee bestellingen."), sample::moment()});
    const QString words = probe::words(made(document));
    for (const QString &word : {QStringLiteral("Uitgaven, nr. 2:"), QStringLiteral("Twee bestellingen.")})
        QVERIFY2(words.contains(word), qPrintable(words));
}

void TestReportPdf::reportPdf_nothingFilledIn_isAWholePaper()
{
    report::Document document = sample::document(QStringLiteral("psa"), Language::Dutch);
    document.ocmw.clear();
    document.fields.clear();
    document.tables.clear();
    document.acknowledgements.clear();
    const QByteArray pdf = made(document);
    QCOMPARE(probe::faults(pdf).join(u'\n'), QString());
    QVERIFY(probe::words(pdf).contains(QStringLiteral("Geen regels.")));
}

void TestReportPdf::reportPdf_reference_showsTheNameOfTheRow()
{
    const report::Document document = sample::document(QStringLiteral("a40"), Language::Dutch);
    QVERIFY(probe::words(made(document)).contains(QStringLiteral("Peeters An")));
}

void TestReportPdf::reportPdf_otherLanguage_saysItIsNotTheSignedText()
{
    const QString sentence = QStringLiteral("Ce n'est pas le texte signé.");
    const auto pdf = reportPdf(guarantees(), campaign(), {sample::moment(), Language::French});
    QVERIFY(pdf);
    QVERIFY(probe::words(*pdf).contains(sentence));
    QVERIFY(!probe::words(made(sample::document(QStringLiteral("hwg"), Language::French))).contains(sentence));
}

void TestReportPdf::reportPdf_turnedText_isShownByNumber()
{
    report::Document document = guarantees();
    for (report::DocumentField &field : document.fields) {
        if (field.id == QStringLiteral("hwg.remarks"))
            field.value = QStringLiteral("betaald\u202e000.1");
    }
    QVERIFY(probe::words(made(document)).contains(QStringLiteral("betaald[U+202E]000.1")));
}

void TestReportPdf::reportPdf_thousandsOfRows_repeatTheHead()
{
    report::Document document = sample::document(QStringLiteral("psa"), Language::Dutch);
    for (report::DocumentTable &table : document.tables) {
        const auto rows = table.rows;
        while (table.id == QStringLiteral("psa.actA") && table.rows.size() < 4000)
            table.rows += rows;
    }
    const QStringList pages = probe::pages(made(document));
    QVERIFY(pages.size() > 100);
    for (qsizetype page = 10; page < 100; ++page)
        QVERIFY(pages[page].contains(QStringLiteral("Omschrijving van")));
}

void TestReportPdf::reportPdf_unknownField_isRefused()
{
    report::Document document = guarantees();
    document.fields.append({QStringLiteral("hwg.unheard_of"), QStringLiteral("1"), false});
    const auto pdf = reportPdf(document, campaign(), {sample::moment(), {}});
    QVERIFY(!pdf);
    QCOMPARE(pdf.problem().code, QStringLiteral("print.field.unknown"));
    QCOMPARE(pdf.problem().where, QStringLiteral("hwg.unheard_of"));
}

void TestReportPdf::reportPdf_unknownModuleOrYear_isRefused()
{
    report::Document module = guarantees();
    module.module = QStringLiteral("xyz");
    report::Document year = guarantees();
    year.year = 2015;
    for (const report::Document &document : {module, year}) {
        const auto pdf = reportPdf(document, campaign(), {sample::moment(), {}});
        QVERIFY(!pdf);
        QCOMPARE(pdf.problem().code, QStringLiteral("print.module.unknown"));
    }
}

void TestReportPdf::reportPdf_noMoment_isRefused()
{
    const auto pdf = reportPdf(guarantees(), campaign(), {});
    QVERIFY(!pdf);
    QCOMPARE(pdf.problem().code, QStringLiteral("print.moment.missing"));
}

QTEST_MAIN(TestReportPdf)
#include "test_report_pdf.moc"
