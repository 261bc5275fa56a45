// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "base/filled.h"
#include "base/problem.h"

#include <QTest>

class FilledTest : public QObject
{
    Q_OBJECT
private slots:
    void filled_places_takeTheirParts_data();
    void filled_places_takeTheirParts();
    void problem_argumentWithAPlace_staysAsItIs();
};

void FilledTest::filled_places_takeTheirParts_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("expected");
    const QStringList ten = QStringLiteral("a b c d e f g h i j").split(u' ');
    QTest::newRow("in any order") << "%2 of %1 and %2" << QStringList{QStringLiteral("x"), QStringLiteral("y")}
                                  << "y of x and y";
    QTest::newRow("a part with a place") << "%1, %2" << QStringList{QStringLiteral("%2"), QStringLiteral("%1")}
                                         << "%2, %1";
    QTest::newRow("ten parts") << "%10%1" << ten << "ja";
    QTest::newRow("digit behind a place") << "%10" << QStringList{QStringLiteral("x")} << "x0";
    QTest::newRow("no part for it") << "%3 %0 100 % 1 %" << QStringList{QStringLiteral("x")} << "%3 %0 100 % 1 %";
    QTest::newRow("nothing") << "" << QStringList{QStringLiteral("x")} << "";
}

void FilledTest::filled_places_takeTheirParts()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, parts);
    QFETCH(QString, expected);
    QCOMPARE(base::filled(pattern, parts), expected);
}

/// A file may be named "%1", a value may hold it.
void FilledTest::problem_argumentWithAPlace_staysAsItIs()
{
    const base::Problem problem{
        base::Kind::Refused, QStringLiteral("x"), "%1, %2", {QStringLiteral("50%2"), QStringLiteral("%1.csv")}, {}};
    QCOMPARE(problem.message(), QStringLiteral("50%2, %1.csv"));
}

QTEST_APPLESS_MAIN(FilledTest)
#include "test_filled.moc"
