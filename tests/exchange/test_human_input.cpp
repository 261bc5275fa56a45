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
    void identifiers_asPeopleWriteThem_areNormalised();
    void nationalNumber_withoutItsZero_isOffered();
    void patternedText_withWhatDoesNotFit_isFitted();
    void ambiguous_namesBothAndOffersThem_data();
    void ambiguous_namesBothAndOffersThem();
    void bounds_excludeAReading();
    void english_countGroupsWithTheComma();
    void dateOfTwoDigits_likelyYear_decides();
    void choice_labelOfTwo_isAsked();
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
    row(",5", 50);
    row(".05", 5);
    row("1\u2009234\u2009567,89", 123456789);
    row("1'234.56", 123456);
    row("1\u2019234\u2019567", 123456700);
    row("12,50-", -1250);
    row("12,50 -", -1250);
    row("(12,50)", -1250);
    row("(€ 1.234,50)", -123450);
    row("€ (12)", -1200);
    row("-€ 12,00", -1200);
    row("€ -12,00", -1200);
    row("€ 12-", -1200);
    row("+12,00", 1200);
    row("€ 12,-", 1200);
    row("12,-- €", 1200);
    row("1.234,-", 123400);
    row("-12,\u2014", -1200);
    row("12.- euro", 1200);
    row("EUR\u00a012,5", 1250);
    row("'1234,50", 123450);
    row("=\"1234,50\"", 123450);
    row("\u202a1234,50\u202c", 123450);
    row("-0", 0);
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
    row("5,", "exchange.value.number");
    row("12.34.56", "exchange.value.number");
    row("1,23,456", "exchange.value.number");
    row("1 23", "exchange.value.number");
    row("1.2345.678", "exchange.value.number");
    row("21.3.-", "exchange.value.number");
    row("1\t234", "exchange.value.number");
    row("1\n234", "exchange.value.number");
    row("1'23", "exchange.value.number");
    row("1.234'567", "exchange.value.number");
    row("12 , 50", "exchange.value.number");
    row("€", "exchange.value.number");
    row("€ 12 €", "exchange.value.number");
    row("-(12)", "exchange.value.number");
    row("(12", "exchange.value.number");
    row("-12-", "exchange.value.number");
    row("+-12", "exchange.value.number");
    row("5/0", "exchange.value.number");
    row("1/3", "exchange.value.number");
    row("12 VTE", "exchange.value.number");
    row("=1+1", "exchange.value.number");
    row("-", "exchange.value.ambiguous");
    row("€ -", "exchange.value.ambiguous");
    row("-\u00a0€", "exchange.value.ambiguous");
    row("3/4", "exchange.value.ambiguous");
    row("100,000", "exchange.value.ambiguous");
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
    for (const char *spelling :
        {"1/2/2016", "1-2-16", "01.02.2016", "1. 2. 2016", "1 2 2016", "01022016", "20160201", "2016/02/01",
            "2016-02-01T00:00:00", "1/02/2016 0:00", "1 februari 2016", "1er février 2016", "1 er fevrier 2016",
            "1. Februar 2016", "1. Feb. 2016", "1-feb-16", "1-févr-16", "1 FEB 2016", "1ste februari 2016",
            "February 1, 2016", "Feb 1st 2016", "maandag 1 februari 2016", "lundi 1er février 2016",
            "Montag, 1. Februar 2016", "Monday, February 1, 2016", "\u202a1/2/2016", "1\u20112\u20112016", "'1/2/2016"})
        row(spelling, QDate(2016, 2, 1));
    row("1/12/16", QDate(2016, 12, 1));
    row("31 dec 2016", QDate(2016, 12, 31));
    row("15 août 2016", QDate(2016, 8, 15));
    row("3 mrt 2016", QDate(2016, 3, 3));
    row("3 mars 16", QDate(2016, 3, 3));
    row("3. März 2016", QDate(2016, 3, 3));
    for (const char *wrong : {"29/2/2015", "2016-13-01", "1/12", "12/31/2016", "1/12-2016", "3/2016", "2016", "1/2/3",
             "1 jui 2016", "1 ma 2016", "dinsdag 1 februari 2016", "1 februari", "31/12/99", "01-02-16", "42401",
             "1/2/2016 13:45", "1/2/0016", "31/4/16", "2016-1", "feb 2016", "Feb 67405", "x"})
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
        QVERIFY(
            value.problem().code == text("exchange.value.year") || value.problem().code == text("exchange.value.date"));
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
    QVERIFY(exchange::readHuman(text("gold"), field).problem().message().contains(text("Waarborg in geld, cash")));
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

void HumanInputTest::identifiers_asPeopleWriteThem_areNormalised()
{
    for (const char *kbo : {"BE 0212.214.917", "be0212214917", "212.214.917", "0212 214 917", "0212\u2013214\u2013917",
             "\u202a0212214917\u202c", "=\"0212214917\"", "'0212214917", "BE-0212-214-917"})
        QCOMPARE(*read(kbo, Type::Kbo), Value(text("0212214917")));
    for (const char *iban : {"IBAN BE68 5390 0754 7034", "iban: be68 5390 0754 7034", "BE68-5390-0754-7034",
             "539-0075470-34", "BE68\u00a05390\u00a00754\u00a07034"})
        QCOMPARE(*read(iban, Type::Iban), Value(text("BE68539007547034")));
    for (const char *insz : {"72.02.29-123.48", "720229 123 48", "72022912348", "72/02/29 123-48"})
        QCOMPARE(*read(insz, Type::Insz), Value(text("72022912348")));
    for (const char *nis : {"63067", "63 067", "63.067"})
        QCOMPARE(*read(nis, Type::Nis), Value(text("63067")));
    QCOMPARE(read("539-0075470-35", Type::Iban).problem().code, text("exchange.value.identifier"));
    for (const char *mail : {" Ocmw@Voorbeeld.be ", "''Ocmw@Voorbeeld.be", "=\"'Ocmw@Voorbeeld.be\""})
        QCOMPARE(*read(mail, Type::Email), Value(text("Ocmw@Voorbeeld.be")));
}

void HumanInputTest::nationalNumber_withoutItsZero_isOffered()
{
    const auto understood = exchange::understand(text("1123101760"), fieldOf(Type::Insz));
    QVERIFY(!understood.value.ok());
    QCOMPARE(understood.candidates, QList<Value>{Value(text("01123101760"))});
    QVERIFY(!understood.value.problem().message().contains(text("1123")));
    QVERIFY(exchange::understand(text("123101760"), fieldOf(Type::Insz)).candidates.isEmpty());
}

void HumanInputTest::patternedText_withWhatDoesNotFit_isFitted()
{
    form::Field field = fieldOf(Type::Text);
    field.pattern = text("^[1-9][0-9]{3}$");
    for (const char *typed : {"4780", "B-4780", "BE 4780", " 4 780 ", "4.780", "België 4780", "'4780"})
        QCOMPARE(*exchange::readHuman(text(typed), field), Value(text("4780")));
    QCOMPARE(*exchange::readHuman(text("B-478"), field), Value(text("B-478"))); // for the findings
    field.pattern.clear();
    QCOMPARE(*exchange::readHuman(text("B-4780"), field), Value(text("B-4780")));
}

void HumanInputTest::ambiguous_namesBothAndOffersThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("type");
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *typed, Type type, const QStringList &candidates, const char *said) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << int(type) << candidates << QString::fromUtf8(said);
    };
    row("1.230", Type::Money, {text("1230.00"), text("1.23")}, "1.230,00 or 1,23. Write 1230,00 or 1,23");
    row("1.234", Type::Money, {text("1234.00")}, "If it means 1234,00,");
    row("1,235 €", Type::Money, {text("1235.00")}, "If it means 1235,00,");
    row("-12.345", Type::Money, {text("-12345.00")}, "If it means -12345,00,");
    row("1,234", Type::Count, {text("1234")}, "If it means 1234,");
    row("12,000", Type::Count, {text("12000"), text("12")}, "12000 or 12");
    row("3/4", Type::Fte, {text("0.75")}, "0,75");
    row("€ -", Type::Money, {text("0.00"), QString()}, "zero or nothing");
    row("3/4", Type::Date, {text("2016-04-03"), text("2016-03-04")}, "03/04/2016 or 04/03/2016");
    row("25/12", Type::Date, {text("2016-12-25")}, "25/12/2016");
    row("1 februari", Type::Date, {text("2016-02-01")}, "01/02/2016");
    row("12/31/2016", Type::Date, {text("2016-12-31")}, "31/12/2016");
    row("31/12/30", Type::Date, {text("1930-12-31"), text("2030-12-31")}, "1930");
    row("16-02-01", Type::Date, {text("2016-02-01"), text("2001-02-16")}, "01/02/2016 or 16/02/2001");
}

void HumanInputTest::ambiguous_namesBothAndOffersThem()
{
    QFETCH(QString, typed);
    QFETCH(int, type);
    QFETCH(QStringList, candidates);
    QFETCH(QString, said);
    const auto understood = exchange::understand(typed, fieldOf(Type(type)), {base::Language::Dutch, 2016});
    QVERIFY(!understood.value.ok());
    QStringList offered;
    for (const Value &candidate : understood.candidates)
        offered.append(form::canonical(candidate, Type(type)));
    QCOMPARE(offered, candidates);
    const QString message = understood.value.problem().message();
    QVERIFY2(message.contains(typed) && message.contains(said), qPrintable(message));
}

void HumanInputTest::bounds_excludeAReading()
{
    QCOMPARE(*read("1,000", Type::Fte), Value(base::Decimal(1)));
    QCOMPARE(*read("1.500", Type::Percent), Value(base::Decimal(15, 1)));
    QCOMPARE(read("1.234", Type::Fte).problem().code, text("exchange.value.decimals"));
    form::Field field = fieldOf(Type::Money);
    field.maximum = base::Decimal(500);
    QCOMPARE(*exchange::readHuman(text("1.250"), field), Value(base::Decimal(125, 2)));
    QCOMPARE(*exchange::readHuman(text("1.250,00"), field), Value(base::Decimal(1250))); // for the findings
}

void HumanInputTest::english_countGroupsWithTheComma()
{
    const exchange::Manner english{base::Language::English, 0};
    QCOMPARE(*exchange::readHuman(text("1,234"), fieldOf(Type::Count), english), Value(base::Decimal(1234)));
    QVERIFY(!exchange::readHuman(text("1.234"), fieldOf(Type::Count), english));
    form::Field small = fieldOf(Type::Count);
    small.maximum = base::Decimal(999);
    QCOMPARE(*exchange::readHuman(text("1.000"), small), Value(base::Decimal(1000))); // for the findings
    QVERIFY(!exchange::readHuman(text("1.000"), small, english)); // not 1: no text has two values
    const auto understood = exchange::understand(text("1.230"), fieldOf(Type::Money), english);
    QVERIFY(understood.value.problem().message().contains(text("1,230.00 or 1.23. Write 1230.00 or 1.23")));
}

void HumanInputTest::dateOfTwoDigits_likelyYear_decides()
{
    const exchange::Manner manner{base::Language::Dutch, 2016};
    QCOMPARE(*exchange::readHuman(text("01-02-16"), fieldOf(Type::Date), manner), Value(QDate(2016, 2, 1)));
    QCOMPARE(*exchange::readHuman(text("31/12/15"), fieldOf(Type::Date), manner), Value(QDate(2015, 12, 31)));
    QVERIFY(!exchange::readHuman(text("16/02/01"), fieldOf(Type::Date), manner));
}

void HumanInputTest::choice_labelOfTwo_isAsked()
{
    form::Field field = fieldOf(Type::Choice);
    field.choices = {{text("a"), {text("andere"), {}, {}, {}}}, {text("b"), {{}, {}, text("Andere"), {}}}};
    const auto understood = exchange::understand(text("ANDERE"), field);
    QCOMPARE(understood.candidates, (QList<Value>{Value(text("a")), Value(text("b"))}));
    QVERIFY(understood.value.problem().message().contains(text("Write a or b")));
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
