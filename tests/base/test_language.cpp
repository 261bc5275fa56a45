// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/language.h"

#include <QTest>

using base::Language;
using base::Text;

class LanguageTest : public QObject
{
    Q_OBJECT
private slots:
    void code_everyLanguage_isReadBack();
    void in_missingLanguage_fallsBackOnTheNearest();
};

void LanguageTest::code_everyLanguage_isReadBack()
{
    for (const Language language : base::allLanguages)
        QVERIFY(base::languageFromCode(base::code(language)) == language);
    QVERIFY(!base::languageFromCode(QStringLiteral("NL")));
}

void LanguageTest::in_missingLanguage_fallsBackOnTheNearest()
{
    const Text two{QStringLiteral("huur"), QStringLiteral("loyer"), {}, {}};
    QCOMPARE(two.in(Language::Dutch), QStringLiteral("huur"));
    QCOMPARE(two.in(Language::French), QStringLiteral("loyer"));
    QCOMPARE(two.in(Language::German), QStringLiteral("loyer"));
    QCOMPARE(two.in(Language::English), QStringLiteral("huur"));
    const Text dutch{QStringLiteral("huur"), {}, {}, {}};
    QCOMPARE(dutch.in(Language::German), QStringLiteral("huur"));
    const Text french{{}, QStringLiteral("loyer"), {}, {}};
    QCOMPARE(french.in(Language::English), QStringLiteral("loyer"));
    QVERIFY(Text().in(Language::German).isEmpty());
}

QTEST_APPLESS_MAIN(LanguageTest)
#include "test_language.moc"
