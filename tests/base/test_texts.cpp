// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/texts.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

/// Counts in the texts of the program.
class TextsTest : public QObject
{
    Q_OBJECT
private slots:
    void count_inEveryLanguage_isGroupedAsAmountsAre_data()
    {
        QTest::addColumn<base::Language>("language");
        QTest::addColumn<QString>("written");
        QTest::newRow("nl") << base::Language::Dutch << u"100.000"_s;
        QTest::newRow("fr") << base::Language::French << u"100\u202F000"_s;
        QTest::newRow("de") << base::Language::German << u"100.000"_s;
        QTest::newRow("en") << base::Language::English << u"100,000"_s;
    }
    void count_inEveryLanguage_isGroupedAsAmountsAre()
    {
        QFETCH(base::Language, language);
        QFETCH(QString, written);
        const QLocale before;
        base::Texts texts;
        QCoreApplication::installTranslator(&texts);
        QLocale::setDefault(base::localeOf(language));
        const QString counted = base::counted(100'000);
        const QString translated = QCoreApplication::translate("Test", "%n row(s)", nullptr, 100'000);
        const QString few = QCoreApplication::translate("Test", "%n row(s)", nullptr, 999);
        const QString plain = QCoreApplication::translate("Test", "%n");
        QCoreApplication::removeTranslator(&texts);
        QLocale::setDefault(before);
        QCOMPARE(counted, written);
        QCOMPARE(translated, written + u" row(s)"_s);
        QCOMPARE(few, u"999 row(s)"_s);
        QCOMPARE(plain, u"%n"_s);
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "test_texts.moc"
