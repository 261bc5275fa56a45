// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/display.h"
#include "form/value.h"

#include <QTest>

using base::Decimal;
using base::Language;
using form::Type;
using form::Value;

class ValueTest : public QObject
{
    Q_OBJECT
private slots:
    void fromCanonical_ofItsType_roundTrips_data();
    void fromCanonical_ofItsType_roundTrips();
    void fromCanonical_otherSpelling_isNothing_data();
    void fromCanonical_otherSpelling_isNothing();
    void fromCanonical_identifiers_areNormalised();
    void canonical_texts_areNormalised();
    void displayed_perLanguage_data();
    void displayed_perLanguage();
    void qHash_equalValues_areEqual();
    void typeNames_areInOrder();
};

static void addSpelling(const char *type, const char *text)
{
    QTest::addRow("%s %s", type, text) << *form::typeNamed(QString::fromLatin1(type)) << QString::fromUtf8(text);
}

void ValueTest::fromCanonical_ofItsType_roundTrips_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("text");
    addSpelling("count", "0");
    addSpelling("count", "26510");
    addSpelling("count", "-5");
    addSpelling("money", "-600.00");
    addSpelling("money", "6534763.86");
    addSpelling("fte", "0.50");
    addSpelling("percent", "100.00");
    addSpelling("date", "2016-02-29");
    addSpelling("bool", "false");
    addSpelling("choice", "promotor");
    addSpelling("text", "Één & ander");
    addSpelling("longText", "een\ntwee\tdrie");
    addSpelling("email", "a.b@c.example");
    addSpelling("reference", "12");
    addSpelling("text", "");
}

void ValueTest::fromCanonical_ofItsType_roundTrips()
{
    QFETCH(Type, type);
    QFETCH(QString, text);
    const auto value = form::fromCanonical(text, type);
    QVERIFY(value.has_value());
    QCOMPARE(form::canonical(*value, type), text);
    QCOMPARE(value->isMissing(), text.isEmpty());
}

void ValueTest::fromCanonical_otherSpelling_isNothing_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("text");
    addSpelling("count", "1.5");
    addSpelling("count", "01");
    addSpelling("count", "+1");
    addSpelling("count", " 1");
    addSpelling("money", "1");
    addSpelling("money", "1.5");
    addSpelling("money", "1.555");
    addSpelling("money", "1,50");
    addSpelling("money", "-0.00");
    addSpelling("money", "1e2");
    addSpelling("date", "2016-02-30");
    addSpelling("date", "29/02/2016");
    addSpelling("date", "2016-2-1");
    addSpelling("date", "2016-02-01T00:00:00");
    addSpelling("bool", "True");
    addSpelling("bool", "1");
    addSpelling("text", "bell \x07");
    addSpelling("email", "no at sign");
    addSpelling("email", "a b@c");
    addSpelling("email", "a@");
    addSpelling("nis", "1234");
    addSpelling("kbo", "0212214918");
    addSpelling("iban", "BE68539007547035");
    addSpelling("insz", "72022912349");
    addSpelling("reference", "1.5");
}

void ValueTest::fromCanonical_otherSpelling_isNothing()
{
    QFETCH(Type, type);
    QFETCH(QString, text);
    QVERIFY(!form::fromCanonical(text, type).has_value());
}

void ValueTest::fromCanonical_identifiers_areNormalised()
{
    const auto read = [](const char *text, Type type) {
        return form::canonical(*form::fromCanonical(QString::fromLatin1(text), type), type);
    };
    QCOMPARE(read("0212.214.917", Type::Kbo), QStringLiteral("0212214917"));
    QCOMPARE(read("BE68 5390 0754 7034", Type::Iban), QStringLiteral("BE68539007547034"));
    QCOMPARE(read("72.02.29-123.48", Type::Insz), QStringLiteral("72022912348"));
    QCOMPARE(read(" a@b.example ", Type::Email), QStringLiteral("a@b.example"));
}

void ValueTest::canonical_texts_areNormalised()
{
    QCOMPARE(form::canonical(QStringLiteral("e\u0301\r\nb\rc"), Type::LongText), QStringLiteral("é\nb\nc"));
    QCOMPARE(form::canonical(QStringLiteral("a\r\nb"), Type::Text), QStringLiteral("a b"));
    QString lone = QStringLiteral("a?b\u0001c");
    lone[1] = QChar(0xD834);
    QCOMPARE(form::canonical(lone, Type::Text), QStringLiteral("abc"));
    QCOMPARE(form::canonical(Decimal(12345, 3), Type::Money), QStringLiteral("12.35"));
}

void ValueTest::displayed_perLanguage_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<Type>("type");
    QTest::addColumn<QStringList>("expected"); // nl fr de en
    const auto row = [](const char *name, const Value &value, Type type, const QStringList &expected) {
        QTest::newRow(name) << value << type << expected;
    };
    row("money", Decimal(123'456'789, 2), Type::Money,
        {QStringLiteral("1.234.567,89"), QStringLiteral("1\u202F234\u202F567,89"), QStringLiteral("1.234.567,89"),
            QStringLiteral("1,234,567.89")});
    row("small negative", Decimal(-60'000, 2), Type::Money,
        {QStringLiteral("-600,00"), QStringLiteral("-600,00"), QStringLiteral("-600,00"), QStringLiteral("-600.00")});
    row("negative thousand", Decimal(-1000), Type::Count,
        {QStringLiteral("-1.000"), QStringLiteral("-1\u202F000"), QStringLiteral("-1.000"), QStringLiteral("-1,000")});
    row("date", QDate(2016, 12, 1), Type::Date,
        {QStringLiteral("01/12/2016"), QStringLiteral("01/12/2016"), QStringLiteral("01.12.2016"),
            QStringLiteral("01/12/2016")});
    row("truth", true, Type::Bool,
        {QStringLiteral("ja"), QStringLiteral("oui"), QStringLiteral("ja"), QStringLiteral("yes")});
    row("kbo", QStringLiteral("0212214917"), Type::Kbo, QStringList(4, QStringLiteral("0212.214.917")));
    row("reference", Decimal(1234), Type::Reference, QStringList(4, QStringLiteral("1234")));
    row("missing", {}, Type::Money, QStringList(4, QString()));
}

void ValueTest::displayed_perLanguage()
{
    QFETCH(Value, value);
    QFETCH(Type, type);
    QFETCH(QStringList, expected);
    QStringList shown;
    for (const Language language : base::allLanguages)
        shown.append(form::displayed(value, type, language));
    QCOMPARE(shown, expected);
}

void ValueTest::qHash_equalValues_areEqual()
{
    const QList<Value> different{Decimal(12), QDate(2016, 2, 29), QStringLiteral("12"), true, false, Value()};
    QSet<Value> all(different.begin(), different.end());
    QCOMPARE(all.size(), different.size());
    for (const Value &value : {Value(Decimal(1200, 2)), Value(QDate(2016, 2, 29)), Value(true)})
        QVERIFY(all.contains(value));
}

void ValueTest::typeNames_areInOrder()
{
    QCOMPARE(form::nameOf(Type::Count), QStringLiteral("count"));
    QCOMPARE(form::nameOf(Type::LongText), QStringLiteral("longText"));
    QCOMPARE(form::nameOf(Type::Reference), QStringLiteral("reference"));
    QVERIFY(form::typeNamed(QStringLiteral("insz")) == Type::Insz);
    QVERIFY(!form::typeNamed(QStringLiteral("Count")));
}

QTEST_APPLESS_MAIN(ValueTest)
#include "test_value.moc"
