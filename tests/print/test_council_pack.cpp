// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/council_pack.h"

#include "form/display.h"
#include "tests/print/probe.h"
#include "tests/print/sample.h"

#include <QRegularExpression>
#include <QTest>

using base::Language;
using print::councilModule;
using print::councilPack;

namespace {

const form::Campaign &campaign()
{
    return form::Campaign::builtIn();
}

QByteArray made(const print::PackContent &content)
{
    const base::Result<QByteArray> pdf = councilPack(content, campaign());
    return pdf ? *pdf : QByteArray();
}

QString titleOf(const QString &module)
{
    return campaign().module(module)->title.in(Language::Dutch);
}

} // namespace

class TestCouncilPack : public QObject
{
    Q_OBJECT

private slots:
    void pack_bothLanguages_keepToTheRulesOfPdfA();
    void pack_contents_pointToTheRightPages();
    void pack_links_allLeadSomewhere();
    void pack_bookmarks_nameEveryModuleAndItsSections();
    void pack_frontSheet_carriesStateSignersReceiptAndDigests();
    void pack_overview_hasEveryModuleAndTheTotals();
    void pack_overview_addsUpNoBalances();
    void pack_draft_hasNeitherDigestNorSignatures();
    void pack_publicEdition_hidesMaskedValuesAndSaysSo();
    void pack_publicEdition_hidesWages();
    void pack_fullEdition_hidesNothing();
    void pack_moduleWithoutReport_standsInTheOverviewOnly();
    void pack_draft_isMarked();
    void pack_testCertificates_areSaid();
    void pack_momentInSummerAndWinter_isBelgianTime();
    void module_alone_hasFrontSheetAndReport();
    void module_withoutReport_isRefused();
};

void TestCouncilPack::pack_bothLanguages_keepToTheRulesOfPdfA()
{
    QCOMPARE(probe::faults(made(sample::pack(Language::Dutch))).join(u'\n'), QString());
    QCOMPARE(probe::faults(made(sample::pack(Language::French))).join(u'\n'), QString());
}

void TestCouncilPack::pack_contents_pointToTheRightPages()
{
    const QStringList pages = probe::pages(made(sample::pack(Language::Dutch)));
    const QString contents = pages[1].simplified();
    QVERIFY(contents.contains(QStringLiteral("Inhoud")));
    for (const QString &module : sample::modules()) {
        const QRegularExpression line(QRegularExpression::escape(titleOf(module)) + QStringLiteral(" (\\d+)"));
        const int page = line.match(contents).captured(1).toInt();
        QVERIFY2(page > 2 && page <= pages.size(), qPrintable(module));
        QVERIFY2(pages[page - 1].simplified().contains(QStringLiteral("Stand ontvangen")), qPrintable(module));
        QVERIFY2(pages[page - 1].simplified().contains(titleOf(module)), qPrintable(module));
    }
}

void TestCouncilPack::pack_links_allLeadSomewhere()
{
    const QByteArray pdf = made(sample::pack(Language::Dutch));
    const QList<probe::Link> links = probe::links(pdf);
    int fromContents = 0;
    int fromOverview = 0;
    for (const probe::Link &link : links) {
        QVERIFY(link.to > link.from);
        fromContents += link.from == 2 ? 1 : 0;
        fromOverview += link.from == 3 ? 1 : 0;
    }
    QVERIFY(fromContents > 20);
    QVERIFY(fromOverview >= 6);
}

void TestCouncilPack::pack_bookmarks_nameEveryModuleAndItsSections()
{
    const QByteArray pdf = made(sample::pack(Language::Dutch));
    const QStringList pages = probe::pages(pdf);
    QStringList parts;
    for (const probe::Bookmark &bookmark : probe::bookmarks(pdf)) {
        QVERIFY2(bookmark.page > 0, qPrintable(bookmark.title));
        QVERIFY2(pages[bookmark.page - 1].simplified().contains(bookmark.title), qPrintable(bookmark.title));
        if (bookmark.level == 0)
            parts.append(bookmark.title);
    }
    QStringList expected{QStringLiteral("Inhoud"), QStringLiteral("Overzicht")};
    for (const QString &module : sample::modules())
        expected.append(titleOf(module));
    QCOMPARE(parts, expected);
}

void TestCouncilPack::pack_frontSheet_carriesStateSignersReceiptAndDigests()
{
    const print::PackContent content = sample::pack(Language::Dutch);
    const auto pdf = councilModule(content, QStringLiteral("gef"), campaign());
    QVERIFY(pdf);
    const QString front = probe::pages(*pdf).first().simplified();
    for (const QString &expected : {QStringLiteral("Stand ontvangen"), QStringLiteral("Liesbeth Voorbeeld Secretaris"),
             QStringLiteral("Karel Specimen Voorzitter"), QStringLiteral("UV-2016-99999-gef"), QString(64, u'b'),
             QString::fromLatin1(content.modules[3].document->sha256)})
        QVERIFY2(front.contains(expected), qPrintable(expected));
}

void TestCouncilPack::pack_overview_hasEveryModuleAndTheTotals()
{
    const print::PackContent content = sample::pack(Language::Dutch);
    const QString overview = probe::pages(made(content))[2].simplified();
    base::Decimal granted;
    for (const print::PackModule &module : content.modules) {
        QVERIFY(overview.contains(titleOf(module.code).section(u' ', 0, 1))); // longer titles are wrapped
        const form::Summary &summary = campaign().module(module.code)->summary;
        const QString id = summary.granted;
        if (id == summary.justified) // only asked for
            continue;
        granted = *base::Decimal::add(granted, *base::Decimal::parse(module.document->field(id)));
    }
    const QString total = form::displayed(form::Value(granted), form::Type::Money, Language::Dutch);
    QVERIFY2(overview.contains(QStringLiteral("Totaal ") + total), qPrintable(total));
}

/// In one module the balance is what is still to be paid, in another what is not justified.
void TestCouncilPack::pack_overview_addsUpNoBalances()
{
    const QString overview = probe::pages(made(sample::pack(Language::Dutch)))[2].simplified();
    const QRegularExpression total(QStringLiteral("Totaal [0-9.,]+ [0-9.,]+ (?![0-9-])"));
    QVERIFY2(overview.contains(total), qPrintable(overview));
    QVERIFY(overview.contains(QStringLiteral("Artikel 40: Niet-verantwoord saldo")));
    QVERIFY(!overview.contains(QStringLiteral("Huurwaarborgen:")));
}

void TestCouncilPack::pack_draft_hasNeitherDigestNorSignatures()
{
    print::PackContent content = sample::pack(Language::Dutch);
    content.modules[0].state = print::ModuleState::Draft;
    content.modules[0].document->sha256.clear();
    content.modules[0].bundleSha256.clear();
    const auto draft = councilModule(content, QStringLiteral("hwg"), campaign());
    QVERIFY(draft);
    QVERIFY(!probe::words(*draft).contains(QStringLiteral("SHA-256")));
    QVERIFY(!probe::words(*draft).contains(QStringLiteral("elektronisch")));
    const auto sealed = councilModule(content, QStringLiteral("gef"), campaign());
    QVERIFY(sealed && probe::words(*sealed).contains(QStringLiteral("ondertekent elektronisch")));
}

void TestCouncilPack::pack_publicEdition_hidesMaskedValuesAndSaysSo()
{
    print::PackContent content = sample::pack(Language::Dutch);
    content.publicEdition = true;
    const QByteArray pdf = made(content);
    const QString words = probe::words(pdf);
    int masked = 0;
    for (const print::PackModule &module : content.modules) {
        QList<report::DocumentField> all = module.document->ocmw;
        for (const report::DocumentTable &table : module.document->tables) {
            for (const QList<report::DocumentField> &row : table.rows)
                all += row;
        }
        for (const report::DocumentField &cell : all) {
            const form::Field *field = campaign().field(cell.id);
            if (field->print != form::PrintMode::Masked || cell.value.isEmpty())
                continue;
            ++masked;
            const QRegularExpression word(
                QStringLiteral("(^| )") + QRegularExpression::escape(cell.value) + QStringLiteral("( |$)"));
            QVERIFY2(!words.contains(word), qPrintable(cell.value));
        }
    }
    QVERIFY(masked > 10);
    QVERIFY(words.contains(QStringLiteral("Publieke uitgave")));
    QVERIFY(words.contains(QStringLiteral("Persoonsgegevens zijn afgeschermd: Contactpersoon")));
    QVERIFY(words.contains(QStringLiteral("Het is niet de ondertekende tekst")));
}

/// What somebody earns is personal, whether or not the name stands beside it.
void TestCouncilPack::pack_publicEdition_hidesWages()
{
    print::PackContent content = sample::pack(Language::Dutch);
    QStringList wages;
    for (const report::DocumentTable &table : content.modules[1].document->tables) {
        for (const report::DocumentField &cell : table.rows.value(0)) {
            if (cell.id == QStringLiteral("staff.cost") || cell.id == QStringLiteral("vst.staff.cost"))
                wages.append(form::displayedNumber(*base::Decimal::parse(cell.value), 2, Language::Dutch));
        }
    }
    QCOMPARE(wages.size(), 2); // of the whole year, and what the module charges of it
    const QString full = probe::words(made(content));
    content.publicEdition = true;
    const QString open = probe::words(made(content));
    for (const QString &wage : std::as_const(wages)) {
        QVERIFY2(full.contains(wage), qPrintable(wage));
        QVERIFY2(!open.contains(wage), qPrintable(wage));
    }
}

void TestCouncilPack::pack_fullEdition_hidesNothing()
{
    const QString words = probe::words(made(sample::pack(Language::Dutch)));
    QVERIFY(words.contains(QStringLiteral("Sofie Model")));
    QVERIFY(words.contains(QStringLiteral("Peeters An")));
    QVERIFY(!words.contains(QStringLiteral("afgeschermd")));
}

void TestCouncilPack::pack_moduleWithoutReport_standsInTheOverviewOnly()
{
    print::PackContent content = sample::pack(Language::Dutch);
    content.modules[2].document.reset();
    content.modules[2].state = print::ModuleState::NotApplicable;
    const QStringList pages = probe::pages(made(content));
    QVERIFY(
        pages[2].contains(titleOf(QStringLiteral("clu"))) && pages[2].contains(QStringLiteral("niet van toepassing")));
    QVERIFY(!pages[1].contains(titleOf(QStringLiteral("clu"))));
}

void TestCouncilPack::pack_draft_isMarked()
{
    print::PackContent content = sample::pack(Language::Dutch);
    content.example = false;
    content.modules[0].state = print::ModuleState::Draft;
    content.modules[0].signers.clear();
    const auto draft = councilModule(content, QStringLiteral("hwg"), campaign());
    const auto sealed = councilModule(content, QStringLiteral("gef"), campaign());
    QVERIFY(draft && sealed);
    for (const QString &page : probe::pages(*draft))
        QVERIFY(page.contains(QStringLiteral("ONTWERP")));
    QVERIFY(probe::words(*draft).contains(QStringLiteral("Nog niet ondertekend.")));
    QVERIFY(!probe::words(*sealed).contains(QStringLiteral("ONTWERP")));
}

void TestCouncilPack::pack_testCertificates_areSaid()
{
    print::PackContent content = sample::pack(Language::Dutch);
    QVERIFY(!probe::words(made(content)).contains(QStringLiteral("testcertificaten")));
    content.foreignTrust = true;
    QVERIFY(probe::pages(made(content)).first().contains(QStringLiteral("testcertificaten")));
}

void TestCouncilPack::pack_momentInSummerAndWinter_isBelgianTime()
{
    print::PackContent content = sample::pack(Language::Dutch);
    const auto cover = [&](const QDateTime &moment) {
        content.moment = moment;
        return probe::pages(made(content)).first().simplified();
    };
    QVERIFY(cover(QDateTime(QDate(2017, 3, 26), QTime(0, 59), Qt::UTC)).contains(QStringLiteral("26/03/2017 01:59")));
    QVERIFY(cover(QDateTime(QDate(2017, 3, 26), QTime(1, 0), Qt::UTC)).contains(QStringLiteral("26/03/2017 03:00")));
    QVERIFY(cover(QDateTime(QDate(2017, 10, 29), QTime(1, 0), Qt::UTC)).contains(QStringLiteral("29/10/2017 02:00")));
}

void TestCouncilPack::module_alone_hasFrontSheetAndReport()
{
    const auto pdf = councilModule(sample::pack(Language::French), QStringLiteral("a40"), campaign());
    QVERIFY(pdf);
    QCOMPARE(probe::faults(*pdf).join(u'\n'), QString());
    const QStringList pages = probe::pages(*pdf);
    QVERIFY(pages.first().contains(QStringLiteral("Ce n'est pas le texte signé")));
    QVERIFY(pages.join(u' ').contains(QStringLiteral("Données du CPAS")));
}

void TestCouncilPack::module_withoutReport_isRefused()
{
    print::PackContent content = sample::pack(Language::Dutch);
    content.modules[0].document.reset();
    const auto pdf = councilModule(content, QStringLiteral("hwg"), campaign());
    QVERIFY(!pdf);
    QCOMPARE(pdf.problem().code, QStringLiteral("print.module.empty"));
}

QTEST_MAIN(TestCouncilPack)
#include "test_council_pack.moc"
