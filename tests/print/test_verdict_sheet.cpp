// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/verdict_sheet.h"

#include "tests/print/probe.h"
#include "tests/print/sample.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

using base::Language;
using namespace Qt::StringLiterals;

namespace {

print::SheetSignature secretary(bool dutch)
{
    print::SheetSignature line;
    line.entry = u"META-INF/signatures0.xml"_s;
    line.signer = u"Liesbeth Voorbeeld"_s;
    line.verdict = dutch ? u"geldig"_s : u"valable"_s;
    line.role = dutch ? u"secretaris"_s : u"secrétaire"_s;
    line.signedAt = sample::moment();
    line.place = u"Voorbeeldegem"_s;
    line.stampedAt = sample::moment().addSecs(90);
    line.level = u"LT"_s;
    line.revocation = dutch ? u"niet herroepen"_s : u"non révoqué"_s;
    line.issuer = u"Citizen CA"_s;
    line.validUntil = sample::moment().addYears(9);
    line.algorithm = u"RSA-SHA256"_s;
    return line;
}

print::VerdictContent content(Language language)
{
    const bool dutch = language == Language::Dutch;
    print::VerdictContent content;
    content.language = language;
    content.fileName = u"jaar.asice"_s;
    content.sha256 = QString(64, u'a');
    content.verdict = dutch ? u"geldig"_s : u"valable"_s;
    content.explanation = dutch ? u"Beiden hebben ondertekend."_s : u"Les deux ont signé."_s;
    content.checkedAt = sample::moment().addDays(1);
    content.asked = dutch ? u"Niemand."_s : u"Personne."_s;
    content.reasons = {{dutch ? u"opmerking"_s : u"remarque"_s, u"META-INF/signatures1.xml: …"_s}};
    print::SheetSignature chairman = secretary(dutch);
    chairman.entry = u"META-INF/signatures1.xml"_s;
    chairman.signer = u"Karel Specimen"_s;
    chairman.stampedAt = {};
    chairman.level = u"B"_s;
    content.signatures = {secretary(dutch), chairman};
    content.files = {{u"hwg.xml"_s, dutch ? u"Huurwaarborgen 2016"_s : u"Garanties locatives 2016"_s, u"12 kB"_s,
        QString(64, u'b')}};
    return content;
}

QByteArray made(const print::VerdictContent &content)
{
    const base::Result<QByteArray> pdf = print::verdictSheet(content);
    return pdf ? *pdf : QByteArray();
}

} // namespace

class TestVerdictSheet : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QFETCH_GLOBAL(Language, language);
        QVERIFY(m_texts.load(base::code(language) + u".qm"_s, u":/i18n"_s));
        QCoreApplication::installTranslator(&m_texts);
    }
    void cleanup() { QCoreApplication::removeTranslator(&m_texts); }
    void initTestCase_data();
    void sheet_keepsToTheRulesOfPdfA();
    void sheet_readsAsTheGoldenText();
    void sheet_everyPage_carriesDigestAndNumber();
    void sheet_withoutSigner_claimsNothing();
    void sheet_notices_areShown();
    void sheet_endlessReasons_areAllThere();

private:
    QTranslator m_texts;
};

void TestVerdictSheet::initTestCase_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("nl") << Language::Dutch;
    QTest::newRow("fr") << Language::French;
}

void TestVerdictSheet::sheet_keepsToTheRulesOfPdfA()
{
    QFETCH_GLOBAL(Language, language);
    const QByteArray pdf = made(content(language));
    QCOMPARE(probe::faults(pdf).join(u'\n'), QString());
    QCOMPARE(made(content(language)), pdf);
}

/// When the paper changes on purpose: UV_GOLDEN=write writes the texts anew; look at the difference before committing.
void TestVerdictSheet::sheet_readsAsTheGoldenText()
{
    QFETCH_GLOBAL(Language, language);
    QByteArray text = probe::pages(made(content(language))).join(u'\f').toUtf8();
    text.replace("Uniek Verslag " UV_VERSION, "Uniek Verslag (version)");
    QFile golden(QStringLiteral(UV_SOURCE_DIR "/tests/print/golden/verdict-%1.txt").arg(base::code(language)));
    if (qgetenv("UV_GOLDEN") == "write") {
        QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(text) == text.size());
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(text).split(u'\n'), QString::fromUtf8(golden.readAll()).split(u'\n'));
}

void TestVerdictSheet::sheet_everyPage_carriesDigestAndNumber()
{
    QFETCH_GLOBAL(Language, language);
    const QStringList pages = probe::pages(made(content(language)));
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages[page].contains(QString(64, u'a')));
        QVERIFY(pages[page].contains(
            u"%1 %2 %3"_s.arg(page + 1).arg(language == Language::Dutch ? u"van"_s : u"sur"_s).arg(pages.size())));
    }
}

void TestVerdictSheet::sheet_withoutSigner_claimsNothing()
{
    QFETCH_GLOBAL(Language, language);
    print::VerdictContent unread = content(language);
    unread.signatures = {{u"META-INF/signatures0.xml"_s, {}, u"ongeldig"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}}};
    const QString words = probe::words(made(unread));
    QVERIFY(words.contains(u"META-INF/signatures0.xml"_s) && words.contains(u"ongeldig"_s));
    QVERIFY(!words.contains(u"Liesbeth"_s));
    QVERIFY(!words.contains(language == Language::Dutch ? u"Opgegeven rol"_s : u"Qualité déclarée"_s));
}

void TestVerdictSheet::sheet_notices_areShown()
{
    QFETCH_GLOBAL(Language, language);
    print::VerdictContent marked = content(language);
    const QString mark = language == Language::Dutch ? u"VOORBEELD"_s : u"EXEMPLE"_s;
    QVERIFY(!probe::words(made(marked)).contains(mark));
    marked.example = true;
    marked.trustNotice = u"Test Root, 2017"_s;
    QVERIFY(probe::words(made(marked)).contains(u"Test Root, 2017"_s));
    for (const QString &page : probe::pages(made(marked)))
        QVERIFY(page.contains(mark));
}

void TestVerdictSheet::sheet_endlessReasons_areAllThere()
{
    QFETCH_GLOBAL(Language, language);
    print::VerdictContent many = content(language);
    for (int i = 0; i < 300; ++i)
        many.reasons.append({u"x"_s, u"reason%1"_s.arg(i)});
    const QString words = probe::words(made(many));
    for (int i = 0; i < 300; ++i)
        QVERIFY(words.contains(u"reason%1"_s.arg(i)));
}

QTEST_MAIN(TestVerdictSheet)
#include "test_verdict_sheet.moc"
