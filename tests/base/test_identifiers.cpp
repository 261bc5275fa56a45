// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/identifiers.h"

#include <QTest>

class IdentifiersTest : public QObject
{
    Q_OBJECT
private slots:
    void kbo_checkDigits_decide();
    void insz_bornSince2000_needsTwoThousandMillion();
    void insz_bisNumbers_areValid();
    void iban_bothChecks_decide();
    void nis_fiveDigits_only();
};

static QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

void IdentifiersTest::kbo_checkDigits_decide()
{
    QCOMPARE(base::normalizedKbo(text("0212.214.917")), text("0212214917"));
    QCOMPARE(base::normalizedKbo(text("212.214.917")), text("0212214917"));
    QVERIFY(base::normalizedKbo(text("0403.019.261")));
    QCOMPARE(base::normalizedKbo(text("TVA BE 0212.214.917")), text("0212214917"));
    QCOMPARE(base::normalizedKbo(text("BTW BE0212.214.917")), text("0212214917"));
    QCOMPARE(base::normalizedKbo(text("btw 0212.214.917")), text("0212214917"));
    QVERIFY(!base::normalizedKbo(text("BTW")));
    QVERIFY(!base::normalizedKbo(text("0212.214.918")));
    QVERIFY(!base::normalizedKbo(text("2212.214.917")));
    QCOMPARE(base::normalizedKbo(text("BE 0212.214.917")), text("0212214917")); // as a VAT number
    QVERIFY(!base::normalizedKbo(text("NL0212214917")));
    QCOMPARE(base::displayedKbo(text("0212214917")), text("0212.214.917"));
}

void IdentifiersTest::insz_bornSince2000_needsTwoThousandMillion()
{
    QVERIFY(base::normalizedInsz(text("01.12.31-017.60")));
    QVERIFY(base::normalizedInsz(text("72.02.29-123.48")));
    QVERIFY(base::normalizedInsz(text("85.07.30-033.28")));
    QVERIFY(!base::normalizedInsz(text("01.12.31-017.61")));
    QVERIFY(!base::normalizedInsz(text("72.02.29-123.4")));
    QCOMPARE(base::displayedInsz(text("72022912348")), text("72.02.29-123.48"));
}

void IdentifiersTest::insz_bisNumbers_areValid()
{
    for (const char *bis : {"85.27.15-045.24", "85.47.15-045.67", "03.43.09-101.22"})
        QVERIFY(base::normalizedInsz(text(bis)));
}

void IdentifiersTest::iban_bothChecks_decide()
{
    QCOMPARE(base::normalizedIban(text("be68 5390 0754 7034")), text("BE68539007547034"));
    QVERIFY(base::normalizedIban(text("BE26 0910 0000 0029")));
    QVERIFY(!base::normalizedIban(text("BE68 5390 0754 7035")));
    QVERIFY(!base::normalizedIban(text("BE69 5390 0754 7034")));
    QCOMPARE(base::normalizedIban(text("539-0075470-34")), text("BE68539007547034"));
    QCOMPARE(base::normalizedIban(text("IBAN: BE68 5390 0754 7034")), text("BE68539007547034"));
    QVERIFY(!base::normalizedIban(text("539-0075470-35")));
    QVERIFY(!base::normalizedIban(text("NL91 ABNA 0417 1643 00")));
    QCOMPARE(base::displayedIban(text("BE68539007547034")), text("BE68 5390 0754 7034"));
}

void IdentifiersTest::nis_fiveDigits_only()
{
    QCOMPARE(base::normalizedNis(text(" 63067 ")), text("63067"));
    QVERIFY(!base::normalizedNis(text("6306")));
    QVERIFY(!base::normalizedNis(text("6306A")));
}

QTEST_APPLESS_MAIN(IdentifiersTest)
#include "test_identifiers.moc"
