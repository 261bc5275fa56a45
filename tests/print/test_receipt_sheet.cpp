// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/receipt_sheet.h"

#include "tests/print/probe.h"
#include "tests/print/sample.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>
#include <QTranslator>

using base::Language;
using namespace Qt::StringLiterals;

namespace {

print::ReceiptContent content(Language language)
{
    const bool dutch = language == Language::Dutch;
    print::ReceiptContent content;
    content.language = language;
    content.ocmwName = u"OCMW van Voorbeeldegem"_s;
    content.enterpriseNumber = u"0899999949"_s;
    content.number = u"AR-2016-000118"_s;
    content.receivedAt = sample::moment();
    content.issuer = u"annual-report.example"_s;
    content.signer = u"Receipts of the endpoint"_s;
    content.bundleName = u"jaar.asice"_s;
    content.bundleSha256 = QString(64, u'a');
    content.bundleSize = u"104 kB"_s;
    content.receiptName = u"jaar.asice.receipt.jws"_s;
    content.reports
        = {{dutch ? u"Huurwaarborgen"_s : u"Garanties locatives"_s, u"hwg"_s, 2, QString(64, u'b'), QString(64, u'c')},
            {dutch ? u"Artikel 40"_s : u"Article 40"_s, u"a40"_s, 1, QString(64, u'd'), {}}};
    content.checkedAt = sample::moment().addDays(1);
    return content;
}

QByteArray made(const print::ReceiptContent &content)
{
    const base::Result<QByteArray> pdf = print::receiptSheet(content);
    return pdf ? *pdf : QByteArray();
}

} // namespace

class TestReceiptSheet : public QObject
{
    Q_OBJECT

private slots:
    void sheet_readsAsTheGoldenText_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("nl") << Language::Dutch;
        QTest::newRow("fr") << Language::French;
    }
    /// When the paper changes on purpose: UV_GOLDEN=write writes the texts anew; look at the difference.
    void sheet_readsAsTheGoldenText()
    {
        QFETCH(Language, language);
        QTranslator texts;
        QVERIFY(texts.load(base::code(language) + u".qm"_s, u":/i18n"_s));
        QCoreApplication::installTranslator(&texts);
        const QByteArray pdf = made(content(language));
        QCOMPARE(probe::faults(pdf).join(u'\n'), QString());
        const QByteArray text = probe::pages(pdf).join(u'\f').toUtf8();
        QFile golden(QStringLiteral(UV_SOURCE_DIR "/tests/print/golden/receipt-%1.txt").arg(base::code(language)));
        if (qgetenv("UV_GOLDEN") == "write") {
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(text) == text.size());
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(text).split(u'\n'), QString::fromUtf8(golden.readAll()).split(u'\n'));
    }

    void madeUpReport_andForeignRoots_areToldOfOnThePaper()
    {
        print::ReceiptContent example = content(Language::Dutch);
        QVERIFY(!probe::words(made(example)).contains(u"EXAMPLE"_s));
        example.example = true;
        example.trustNotice = u"roots of a test"_s;
        const QString words = probe::words(made(example));
        QVERIFY(words.contains(u"EXAMPLE"_s) && words.contains(u"roots of a test"_s));
    }

    void withoutAMoment_isRefused()
    {
        print::ReceiptContent none = content(Language::Dutch);
        none.checkedAt = {};
        QCOMPARE(print::receiptSheet(none).problem().code, u"print.moment.missing"_s);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv); // PDFs want fonts
    TestReceiptSheet test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_receipt_sheet.moc"
