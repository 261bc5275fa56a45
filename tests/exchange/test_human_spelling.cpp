// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "form/display.h"
#include "tests/exchange/plausible.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using base::Decimal;
using base::Language;
using form::Type;
using form::Value;

/// Properties of the reader over random values and random texts, in every language.
class HumanSpellingTest : public QObject
{
    Q_OBJECT
private slots:
    void number_anySpellingOfIt_isThatNumber_data();
    void number_anySpellingOfIt_isThatNumber();
    void date_anySpellingOfIt_isThatDate();
    void identifier_displayed_isThatIdentifier();
    void choice_anyLabel_isThatChoice();
    void anything_random_isPlausibleOrRefused_data();
    void anything_random_isPlausibleOrRefused();

private:
    void cover(const QString &spelling, const form::Field &field, Language language, const Value &value);
    QRandomGenerator m_random{20170220}; // the same in each run
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

void HumanSpellingTest::cover(const QString &spelling, const form::Field &field, Language language, const Value &value)
{
    const auto read = exchange::readHuman(spelling, field, {language, 2016});
    QVERIFY2(read.ok(), qPrintable(spelling + text(" in ") + base::code(language)));
    QVERIFY2(*read == value, qPrintable(spelling + text(" as ") + form::canonical(*read, field.type)));
}

/// With this sign between the thousands and that before the decimals.
static QString grouped(const QString &plain, const QString &group, QChar mark)
{
    qsizetype point = plain.indexOf(u'.');
    QString result = plain;
    if (point >= 0)
        result[point] = mark;
    else
        point = plain.size();
    for (qsizetype at = point - 3; at > 0; at -= 3)
        result.insert(at, group);
    return result;
}

/// As LibreOffice, Excel and people write a number >= 0, given as "1234.50": none of these has two readings.
static QStringList spellings(const QString &plain)
{
    const bool whole = !plain.contains(u'.');
    QStringList all{plain, QString(plain).replace(u'.', u','), u' ' + plain + u'\t'};
    for (const char *space : {" ", "\u00a0", "\u202f", "\u2009", "\u2007"})
        all += {grouped(plain, text(space), u','), grouped(plain, text(space), u'.')};
    all += {grouped(plain, text("'"), u'.'), grouped(plain, text("\u2019"), u',')};
    if (!whole)
        all += {grouped(plain, text("."), u','), grouped(plain, text(","), u'.')};
    return all;
}

static QStringList negatives(const QString &spelling)
{
    return {u'-' + spelling, text("\u2212") + spelling, text("- ") + spelling, spelling + u'-', spelling + text(" -"),
        u'(' + spelling + u')'};
}

void HumanSpellingTest::number_anySpellingOfIt_isThatNumber_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QStringList>("units");
    QTest::newRow("count") << int(Type::Count) << QStringList();
    QTest::newRow("decimal") << int(Type::Decimal) << QStringList();
    QTest::newRow("money") << int(Type::Money) << QStringList{text("€"), text("EUR"), text("euro")};
    QTest::newRow("fte") << int(Type::Fte) << QStringList{text("VTE"), text("ETP"), text("VZÄ")};
    QTest::newRow("percent") << int(Type::Percent) << QStringList{text("%")};
}

void HumanSpellingTest::number_anySpellingOfIt_isThatNumber()
{
    QFETCH(int, type);
    QFETCH(QStringList, units);
    const form::Field field = fieldOf(Type(type));
    for (int round = 0; round < 150; ++round) {
        const qint64 size = m_random.bounded(qint64(1) << m_random.bounded(1, 40));
        const Decimal number(size, form::decimalsOf(field.type));
        const Value value(number), negative(number.negated());
        for (const Language language : base::allLanguages) {
            cover(form::displayed(value, field, language), field, language, value);
            cover(form::displayed(negative, field, language), field, language, negative);
            for (const QString &spelling : spellings(form::canonical(value, field.type))) {
                cover(spelling, field, language, value);
                for (const QString &unit : units) {
                    cover(unit + spelling.trimmed(), field, language, value);
                    cover(spelling + text("\u00a0") + unit, field, language, value);
                    cover(text("-") + unit + u' ' + spelling.trimmed(), field, language, negative);
                }
            }
            cover(u'\'' + form::canonical(value, field.type), field, language, value); // a spreadsheet's text
            for (const QString &spelling : negatives(form::canonical(value, field.type)))
                cover(spelling, field, language, negative);
        }
        if (QTest::currentTestFailed())
            return;
    }
}

/// Names of the language, long and short as LibreOffice, Qt and Excel have them.
static QStringList named(QDate date, Language language)
{
    const QLocale locale(base::code(language));
    const QString day = QString::number(date.day()), year = QString::number(date.year());
    const QString longName = locale.monthName(date.month()),
                  shortName = locale.monthName(date.month(), QLocale::ShortFormat);
    const QString weekday = locale.dayName(date.dayOfWeek());
    QStringList all{day + u' ' + longName + u' ' + year, weekday + u' ' + day + u' ' + longName + u' ' + year,
        day + text(". ") + longName + u' ' + year, weekday + text(", ") + day + text(". ") + longName + u' ' + year,
        day + u'-' + shortName + u'-' + year, day + u' ' + shortName.toUpper() + u' ' + year};
    if (date.day() == 1)
        all.append(text("1er ") + longName + u' ' + year);
    return all;
}

void HumanSpellingTest::date_anySpellingOfIt_isThatDate()
{
    const form::Field field = fieldOf(Type::Date);
    for (int round = 0; round < 1000; ++round) {
        const QDate date = QDate(1950, 1, 1).addDays(m_random.bounded(54'000));
        QStringList all;
        for (const char *format :
            {"yyyy-MM-dd", "d/M/yyyy", "dd/MM/yyyy", "d-M-yyyy", "dd-MM-yyyy", "d.M.yyyy", "dd.MM.yyyy", "d. M. yyyy",
                "yyyy/MM/dd", "yyyyMMdd", "ddMMyyyy", "yyyy-MM-ddT00:00:00", "dd/MM/yyyy 00:00", "dd/MM/yyyy 0:00:00"})
            all.append(date.toString(text(format)));
        if (date.year() >= 2010 && date.year() <= 2022)
            all += {date.toString(text("d/M/yy")), date.toString(text("d-M-yy")), date.toString(text("d.M.yy"))};
        for (const Language language : base::allLanguages) {
            const bool twoYears = date.year() >= 2010 && date.year() <= 2022 && date.day() > 9 && date.month() > 9;
            for (const QString &spelling :
                all + named(date, language) + QStringList{form::displayedDate(date, language)}) {
                if (!twoYears || spelling.size() != 8 || spelling.at(2).isDigit())
                    cover(spelling, field, language, Value(date));
            }
        }
        if (QTest::currentTestFailed())
            return;
    }
}

void HumanSpellingTest::identifier_displayed_isThatIdentifier()
{
    for (int round = 0; round < 1000; ++round) {
        const qint64 body = m_random.bounded(100'000'000), person = m_random.bounded(qint64(1'000'000'000));
        const QString kbo = text("%1%2").arg(body, 8, 10, QChar(u'0')).arg(97 - body % 97, 2, 10, QChar(u'0'));
        const QString insz = text("%1%2").arg(person, 9, 10, QChar(u'0')).arg(97 - person % 97, 2, 10, QChar(u'0'));
        const QString account = text("%1%2")
                                    .arg(person, 10, 10, QChar(u'0'))
                                    .arg(person % 97 == 0 ? 97 : person % 97, 2, 10, QChar(u'0'));
        const auto iban = exchange::readHuman(account, fieldOf(Type::Iban));
        QVERIFY(iban && iban->text()->endsWith(account));
        for (const Language language : base::allLanguages) {
            cover(form::displayed(*iban, Type::Iban, language), fieldOf(Type::Iban), language, *iban);
            cover(form::displayed(Value(insz), Type::Insz, language), fieldOf(Type::Insz), language, Value(insz));
            if (kbo.startsWith(u'0'))
                cover(form::displayed(Value(kbo), Type::Kbo, language), fieldOf(Type::Kbo), language, Value(kbo));
        }
        if (QTest::currentTestFailed())
            return;
    }
}

void HumanSpellingTest::choice_anyLabel_isThatChoice()
{
    form::Field field = fieldOf(Type::Choice);
    field.choices = {{text("new"), {text("nieuwe aanwerving"), text("nouvel engagement"), text("Neueinstellung"), {}}},
        {text("more"), {text("uitbreiding van uren"), text("extension d\u2019horaire"), text("Ausdehnung"), {}}}};
    for (const form::Choice &choice : field.choices) {
        for (const Language language : base::allLanguages) {
            const Value value(choice.code);
            cover(form::displayed(value, field, language), field, language, value);
            cover(choice.label.in(language).toUpper(), field, language, value);
            cover(choice.label.in(language).normalized(QString::NormalizationForm_D), field, language, value);
        }
    }
    cover(text("extension d'horaire"), field, Language::French, Value(text("more")));
}

void HumanSpellingTest::anything_random_isPlausibleOrRefused_data()
{
    QTest::addColumn<int>("type");
    for (int type = 0; type <= int(Type::Reference); ++type)
        QTest::newRow(qPrintable(form::nameOf(Type(type)))) << type;
}

void HumanSpellingTest::anything_random_isPlausibleOrRefused()
{
    QFETCH(int, type);
    const QString alphabet
        = text("0123456789012345678901234567890.,.,.,  ''--/()€%+=\"eE:tT\u00a0\u202f\u2009\u2212\u2013"
               "\u2019\u200b\u0301\n\tbBxjofnmarpéû")
        + QChar(0xD800) + QChar(0xFFFF) + QChar(0);
    for (int round = 0; round < 8000; ++round) {
        QString typed;
        for (int length = m_random.bounded(1, 14); length > 0; --length)
            typed.append(alphabet.at(m_random.bounded(alphabet.size())));
        const QString fault = faultOf(typed, fieldOf(Type(type)), round % 2 == 0 ? 2016 : 0);
        QVERIFY2(fault.isEmpty(), qPrintable(typed + text(": ") + fault));
    }
}

QTEST_GUILESS_MAIN(HumanSpellingTest)
#include "test_human_spelling.moc"
