// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2

#include "exchange/human_input.h"

#include <QTest>

using form::Type;
using form::Value;

class HumanInputTest : public QObject
{
    Q_OBJECT
private slots:
    void money_anyUsualSpelling_isRead_data();
    void money_anyUsualSpelling_isRead();
    void number_thatIsNone_isRefusedWithTheReason_data();
    void number_thatIsNone_isRefusedWithTheReason();
    void count_withThousands_isWhole();
    void date_isoOrBelgian_isRead_data();
    void date_isoOrBelgian_isRead();
    void truth_wordsOfFourLanguages_areRead();
    void choice_codeOrLabel_isRead();
    void identifiers_usualSpelling_isNormalised();
    void nationalNumber_wrong_isNotRepeated();
    void anything_blank_isMissing();
    void text_withControlCharacters_isRefused();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static form::Field fieldOf(Type type)
{
    form::Field field;
    field.id = text("x.y");
    field.type = type;
    return field;
}

static base::Result<Value> read(const char *typed, Type type)
{
    return exchange::readHuman(text(typed), fieldOf(type));
}

void HumanInputTest::money_anyUsualSpelling_isRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("cents");
    const auto row = [](const char *typed, qint64 cents) { QTest::newRow(typed) << QString::fromUtf8(typed) << cents; };
    row("1234.56", 123456);
    row("1234,56", 123456);
    row("1.234,56", 123456);
    row("1 234,56", 123456);
    row("1\u00a0234,56", 123456);
    row("1\u202f234,56", 123456);
    row("1,234.56", 123456);
    row("1 234.5", 123450);
    row("1.234.567", 123456700);
    row("1.234.567,8", 123456780);
    row("1 234 567,89", 123456789);
    row("1 234", 123400);
    row("450", 45000);
    row("0", 0);
    row("0,5", 50);
    row("00,50", 50);
    row("1234,500", 123450);
    row("€ 1.234,50", 123450);
    row("1 234,50 €", 123450);
    row("12 EUR", 1200);
    row(" 12,00 ", 1200);
    row("-12,00", -1200);
    row("\u2212 12,00", -1200);
    row("99999999,99", 9999999999);
}

void HumanInputTest::money_anyUsualSpelling_isRead()
{
    QFETCH(QString, typed);
    QFETCH(qint64, cents);
    const auto value = exchange::readHuman(typed, fieldOf(Type::Money));
    QVERIFY2(value.ok(), value.ok() ? "" : qPrintable(value.problem().message()));
    QCOMPARE(*value, Value(base::Decimal(cents, 2)));
}

void HumanInputTest::number_thatIsNone_isRefusedWithTheReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *typed, const char *code) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(code);
    };
    row("1.234", "exchange.value.ambiguous");
    row("1,234", "exchange.value.ambiguous");
    row("-12.345", "exchange.value.ambiguous");
    row("0,125", "exchange.value.decimals");
    row("1234,567", "exchange.value.decimals");
    row("1.234,567", "exchange.value.decimals");
    row("12a", "exchange.value.number");
    row("1e3", "exchange.value.number");
    row("1..2", "exchange.value.number");
    row(",5", "exchange.value.number");
    row("5,", "exchange.value.number");
    row("12.34.56", "exchange.value.number");
    row("1,23,456", "exchange.value.number");
    row("1 23", "exchange.value.number");
    row("1.2345.678", "exchange.value.number");
    row("1,234 567", "exchange.value.number");
    row("--1", "exchange.value.number");
    row("12 %", "exchange.value.number");
    row("99999999999999999999", "exchange.value.number");
    row("1234567890123456789012345678901234567890123", "exchange.value.number");
    row("١٢", "exchange.value.number");
}

void HumanInputTest::number_thatIsNone_isRefusedWithTheReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const auto value = exchange::readHuman(typed, fieldOf(Type::Money));
    QVERIFY(!value.ok());
    QCOMPARE(value.problem().code, code);
    QCOMPARE(value.problem().where, text("x.y"));
    const QString start = typed.left(30);
    QVERIFY2(value.problem().message().contains(start), qPrintable(value.problem().message()));
}

void HumanInputTest::count_withThousands_isWhole()
{
    QCOMPARE(*read("1.234", Type::Count), Value(base::Decimal(1234)));
    QCOMPARE(*read("12,00", Type::Count), Value(base::Decimal(12)));
    QCOMPARE(read("1,234", Type::Count).problem().code, text("exchange.value.ambiguous"));
    QCOMPARE(read("12,5", Type::Count).problem().code, text("exchange.value.decimals"));
    QCOMPARE(read("0.125", Type::Count).problem().code, text("exchange.value.decimals"));
    QCOMPARE(*read("12,5 %", Type::Percent), Value(base::Decimal(125, 1)));
}

void HumanInputTest::date_isoOrBelgian_isRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *typed, QDate date) { QTest::newRow(typed) << QString::fromUtf8(typed) << date; };
    row("2016-02-29", QDate(2016, 2, 29));
    row("29/2/2016", QDate(2016, 2, 29));
    row("29/02/2016", QDate(2016, 2, 29));
    row("1.12.2016", QDate(2016, 12, 1));
    row(" 01-12-2016 ", QDate(2016, 12, 1));
    for (const char *wrong : {"29/2/2015", "2016-13-01", "1/12", "12/31/2016", "1/12-2016", "31 dec 2016", "1/12/16"})
        row(wrong, QDate());
}

void HumanInputTest::date_isoOrBelgian_isRead()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    const auto value = exchange::readHuman(typed, fieldOf(Type::Date));
    QCOMPARE(value.ok(), date.isValid());
    if (value)
        QCOMPARE(*value, Value(date));
    else
        QCOMPARE(value.problem().code, text(typed.endsWith(u"/16") ? "exchange.value.year" : "exchange.value.date"));
}

void HumanInputTest::truth_wordsOfFourLanguages_areRead()
{
    for (const char *yes : {"ja", "Oui", "YES", "true", "1", " x "})
        QCOMPARE(*read(yes, Type::Bool), Value(true));
    for (const char *no : {"nee", "Non", "nein", "no", "false", "0"})
        QCOMPARE(*read(no, Type::Bool), Value(false));
    QCOMPARE(read("maybe", Type::Bool).problem().code, text("exchange.value.truth"));
}

void HumanInputTest::choice_codeOrLabel_isRead()
{
    form::Field field = fieldOf(Type::Choice);
    field.choices = {{text("cash"), {text("Waarborg in geld"), text("Espèces"), {}, {}}},
        {text("bank"), {text("cash"), text("Garantie bancaire"), {}, {}}}};
    QCOMPARE(*exchange::readHuman(text("cash"), field), Value(text("cash"))); // the code, though a label says so too
    QCOMPARE(*exchange::readHuman(text("garantie BANCAIRE"), field), Value(text("bank")));
    QCOMPARE(*exchange::readHuman(text("Espe\u0300ces"), field), Value(text("cash"))); // decomposed
    QCOMPARE(exchange::readHuman(text("gold"), field).problem().code, text("exchange.value.choice"));
    QVERIFY(exchange::readHuman(text("gold"), field).problem().message().contains(text("cash, bank")));
}

void HumanInputTest::identifiers_usualSpelling_isNormalised()
{
    QCOMPARE(*read("0212.214.917", Type::Kbo), Value(text("0212214917")));
    QCOMPARE(*read("BE68 5390 0754 7034", Type::Iban), Value(text("BE68539007547034")));
    QCOMPARE(read("0212.214.918", Type::Kbo).problem().code, text("exchange.value.identifier"));
    QCOMPARE(*read("1", Type::Reference), Value(base::Decimal(1)));
}

void HumanInputTest::nationalNumber_wrong_isNotRepeated()
{
    const auto value = read("79.03.14-112.82", Type::Insz);
    QVERIFY(!value.ok());
    QVERIFY(!value.problem().message().contains(text("112")));
    QVERIFY(!value.problem().args.join(u' ').contains(text("79")));
}

void HumanInputTest::anything_blank_isMissing()
{
    for (int type = 0; type <= int(Type::Reference); ++type) {
        for (const char *blank : {"", "  ", "\u00a0\n"})
            QVERIFY(read(blank, Type(type))->isMissing());
    }
}

void HumanInputTest::text_withControlCharacters_isRefused()
{
    QCOMPARE(*read("d'été", Type::Text), Value(text("d'été")));
    QCOMPARE(read("a\x01b", Type::Text).problem().code, text("exchange.value.text"));
}

QTEST_GUILESS_MAIN(HumanInputTest)
#include "test_human_input.moc"
