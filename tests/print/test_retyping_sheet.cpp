// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/retyping_sheet.h"

#include "form/display.h"
#include "tests/print/probe.h"
#include "tests/print/sample.h"

#include <QFile>
#include <QGuiApplication>
#include <QSet>
#include <QTest>

using base::Language;

namespace {

const form::Campaign &campaign()
{
    return form::Campaign::builtIn();
}

QByteArray made(const report::Document &document, Language language = Language::Dutch)
{
    const auto pdf = print::retypingSheet(document, campaign(), {language, sample::moment(), sample::moment()});
    return pdf ? *pdf : QByteArray();
}

QStringList wordsOf(const report::DocumentField &cell, Language language)
{
    const form::Field *field = campaign().field(cell.id);
    const std::optional<form::Value> value = form::fromCanonical(cell.value, field->type);
    if (!value || value->isMissing() || field->type == form::Type::Reference)
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

} // namespace

class TestRetypingSheet : public QObject
{
    Q_OBJECT

private slots:
    void everyModule_isWholeAndShowsEveryValue_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<Language>("language");
        for (const QString &module : sample::modules()) {
            for (const Language language : {Language::Dutch, Language::French})
                QTest::addRow("%s %s", qPrintable(module), qPrintable(base::code(language))) << module << language;
        }
    }
    void everyModule_isWholeAndShowsEveryValue()
    {
        QFETCH(QString, module);
        QFETCH(Language, language);
        const report::Document document = sample::document(module, language);
        const QByteArray pdf = made(document, language);
        QCOMPARE(probe::faults(pdf).join(u'\n'), QString());
        const QStringList words = probe::words(pdf).split(u' ');
        const QSet<QString> shown(words.begin(), words.end());
        QStringList missing;
        for (const QString &word : wordsOf(document, language)) {
            if (!shown.contains(word))
                missing.append(word);
        }
        QCOMPARE(missing.join(u' '), QString());
    }

    void typedFields_areNumberedOnceInOrder_andComputedOnesAreNot()
    {
        const report::Document document = sample::document(QStringLiteral("gef"), Language::Dutch);
        int typed = 0;
        for (const form::Definition *form : {&campaign().ocmw(), campaign().module(QStringLiteral("gef"))}) {
            for (const form::Field *field : form->fields())
                typed += field->isComputed() ? 0 : 1;
        }
        const QString paper = probe::pages(made(document)).join(u'\n');
        QVERIFY(paper.contains(QStringLiteral("Over te typen velden: %1").arg(typed)));
        qsizetype last = 0;
        for (int number = 1; number <= typed; ++number) {
            const QRegularExpression line(QStringLiteral("\\n *%1 +\\S").arg(number));
            const qsizetype at = paper.indexOf(line, last);
            QVERIFY2(at >= last, qPrintable(QString::number(number)));
            last = at;
        }
        const QString label = campaign().field(QStringLiteral("gef.cost4"))->label.in(Language::Dutch);
        QCOMPARE(paper.count(label), 1);
        QVERIFY(paper.lastIndexOf(QStringLiteral("Ter controle"), paper.indexOf(label)) > 0);
    }

    void valueThatStaysHere_isRefusedAndNotPrinted()
    {
        report::Document document = sample::document(QStringLiteral("gef"), Language::Dutch);
        document.tables[0].rows[0].append({QStringLiteral("staff.insz"), QStringLiteral("72022912348"), false, {}});
        const auto pdf
            = print::retypingSheet(document, campaign(), {Language::Dutch, sample::moment(), sample::moment()});
        QCOMPARE(pdf.problem().code, QStringLiteral("print.field.unknown"));
    }

    void energyFund_readsAsTheGoldenText_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("nl") << Language::Dutch;
        QTest::newRow("fr") << Language::French;
    }
    /// When the paper changes on purpose: UV_GOLDEN=write writes the texts anew; look at the difference.
    void energyFund_readsAsTheGoldenText()
    {
        QFETCH(Language, language);
        report::Document document = sample::document(QStringLiteral("gef"), language);
        document.sha256 = QByteArray(64, 'a'); // the golden text is about the paper, not about the XML
        const QByteArray text = probe::pages(made(document, language)).join(u'\f').toUtf8();
        QFile golden(QStringLiteral(UV_SOURCE_DIR "/tests/print/golden/retype-gef-%1.txt").arg(base::code(language)));
        if (qgetenv("UV_GOLDEN") == "write") {
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(text) == text.size());
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(text).split(u'\n'), QString::fromUtf8(golden.readAll()).split(u'\n'));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv); // PDFs want fonts
    TestRetypingSheet test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_retyping_sheet.moc"
