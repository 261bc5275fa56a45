// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/decimal.h"

#include <QRandomGenerator>
#include <QTest>

using base::Decimal;

class DecimalTest : public QObject
{
    Q_OBJECT
private slots:
    void parse_plainNumbers_roundTrip_data();
    void parse_plainNumbers_roundTrip();
    void parse_anythingElse_isNothing_data();
    void parse_anythingElse_isNothing();
    void rounded_half_goesAwayFromZero();
    void arithmetic_randomNumbers_keepsItsLaws();
    void divide_thirds_keepsTwelveDecimals();
    void divide_byZero_isNothing();
    void multiply_tooLarge_isNothing();
    void compare_differentScales_isByValue();
};

static Decimal number(const char *text)
{
    return *Decimal::parse(QLatin1String(text).toString());
}

void DecimalTest::parse_plainNumbers_roundTrip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("integer") << "42"
                             << "42";
    QTest::newRow("cents") << "1234.56"
                           << "1234.56";
    QTest::newRow("negative") << "-0.05"
                              << "-0.05";
    QTest::newRow("trailing zeros") << "12.500"
                                    << "12.5";
    QTest::newRow("eighteen decimals") << "0.000000000000000001"
                                       << "0.000000000000000001";
    QTest::newRow("38 digits") << "99999999999999999999999999.000000000001"
                               << "99999999999999999999999999.000000000001";
    QTest::newRow("largest") << "170141183460469231731687303715884105727"
                             << "170141183460469231731687303715884105727";
    QTest::newRow("leading zeros") << "-0000000000000000000000000000000000000000012.5"
                                   << "-12.5";
    QTest::newRow("negative zero") << "-0.00"
                                   << "0";
}

void DecimalTest::parse_plainNumbers_roundTrip()
{
    QFETCH(QString, text);
    const auto value = Decimal::parse(text);
    QVERIFY(value);
    QTEST(value->toString(), "written");
}

void DecimalTest::parse_anythingElse_isNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-", ".5", "5.", "1,5", "1e3", " 1", "+1", "1.2.3", "--1", "0x1",
             "999999999999999999999999999999999999999", "170141183460469231731687303715884105728",
             "0.0000000000000000001"})
        QTest::newRow(text[0] ? text : "empty") << QString::fromLatin1(text);
}

void DecimalTest::parse_anythingElse_isNothing()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text));
}

void DecimalTest::rounded_half_goesAwayFromZero()
{
    QCOMPARE(number("2.345").rounded(2).toString(), QStringLiteral("2.35"));
    QCOMPARE(number("-2.345").rounded(2).toString(), QStringLiteral("-2.35"));
    QCOMPARE(number("2.3449999").rounded(2).toString(), QStringLiteral("2.34"));
    QCOMPARE(number("2.5").toString(2), QStringLiteral("2.50"));
    QCOMPARE(number("0.005").toString(2), QStringLiteral("0.01"));
}

void DecimalTest::arithmetic_randomNumbers_keepsItsLaws()
{
    QRandomGenerator random(20170228);
    const auto any = [&random] { return Decimal(random.bounded(-1'000'000'000, 1'000'000'000), random.bounded(7)); };
    for (int i = 0; i < 2000; ++i) {
        const Decimal a = any();
        const Decimal b = any();
        const Decimal c = any();
        QVERIFY(*Decimal::add(a, b) == *Decimal::add(b, a));
        QVERIFY(*Decimal::subtract(*Decimal::add(a, b), b) == a);
        QVERIFY(*Decimal::multiply(a, *Decimal::add(b, c))
            == *Decimal::add(*Decimal::multiply(a, b), *Decimal::multiply(a, c)));
        QVERIFY(*Decimal::parse(a.toString()) == a);
        QCOMPARE(a < b, (*Decimal::subtract(a, b)).isNegative());
    }
}

void DecimalTest::divide_thirds_keepsTwelveDecimals()
{
    QCOMPARE(Decimal::divide(number("2"), number("3"))->toString(), QStringLiteral("0.666666666667"));
    QCOMPARE(Decimal::divide(number("6"), number("-20"))->toString(), QStringLiteral("-0.3"));
}

void DecimalTest::divide_byZero_isNothing()
{
    QVERIFY(!Decimal::divide(number("1"), number("0.00")));
}

void DecimalTest::multiply_tooLarge_isNothing()
{
    const Decimal huge = number("99999999999999999999999999999");
    QVERIFY(!Decimal::multiply(huge, huge));
}

void DecimalTest::compare_differentScales_isByValue()
{
    QVERIFY(number("1.50") == number("1.5"));
    QVERIFY(number("-1") < number("0.000000000000000001"));
    QVERIFY(number("99999999999999999999999999999999999999") > number("0.000000000000000001"));
    QVERIFY(number("-99999999999999999999999999999999999999") < number("-0.000000000000000001"));
}

QTEST_APPLESS_MAIN(DecimalTest)
#include "test_decimal.moc"
