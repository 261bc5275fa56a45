// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "exchange/human_input.h"
#include "tests/exchange/rows_ground.h"
#include "tests/exchange/workbook.h"

#include <QRandomGenerator>
#include <QTest>

using exchange::DateOrder;

/// Files whose dates may have the month first, as those of American programs.
class DatesTest : public QObject
{
    Q_OBJECT
private slots:
    void dates_besideOneThatIsOnlyMonthFirst_areAsked();
    void dates_allOfThemAmbiguous_haveTheDayFirst();
    void dates_ofBothKinds_areAskedAsWell();
    void dates_whoseOrderIsSaid_areReadSo_data();
    void dates_whoseOrderIsSaid_areReadSo();
    void dates_inDoubt_stayInDoubtOnceTheProofIsMended();
    void dates_asTextInAWorkbook_areAskedAsWell();
    void dates_random_areNeverGuessedBesideAProof();
    void spelling_thatAnAnswerNames_isReadInTheSameColumn();

private:
    static QByteArray file(const QList<QByteArray> &dates)
    {
        QByteArray csv = "no;decided\n";
        for (qsizetype i = 0; i < dates.size(); ++i)
            csv += QByteArray::number(i + 1) + ';' + dates.at(i) + '\n';
        return csv;
    }
    static QList<qsizetype> rejected(const Import &import)
    {
        QList<qsizetype> rows;
        for (const exchange::RejectedRow &row : import.rejected)
            rows.append(row.row);
        return rows;
    }
    static TableWish inOrder(DateOrder order)
    {
        TableWish wish = leavingOut();
        wish.map.dates = order;
        return wish;
    }
};

void DatesTest::dates_besideOneThatIsOnlyMonthFirst_areAsked()
{
    const Import import = read(
        file({"03/01/2016", "05/05/2016", "2016-03-02", "02/29/2016", "1 maart 2016", "04/02/16"}), leavingOut());
    QCOMPARE(rejected(import), QList<qsizetype>({1, 4, 6}));
    QCOMPARE(import.rows, 3);
    QCOMPARE(import.dates, DateOrder::Doubtful);
    QCOMPARE(import.onlyMonthFirst, text("B5 “02/29/2016”"));
    const QStringList args = import.rejected.first().problems.first().args;
    QCOMPARE(args.mid(2), QStringList({text("1 maart 2016"), text("2016-01-03"), text("2016-03-01")}));
    QCOMPARE(args.value(1), text("3 januari 2016"));
}

void DatesTest::dates_allOfThemAmbiguous_haveTheDayFirst()
{
    const Import import = read(file({"03/01/2016", "01/02/2016"}), plain());
    QVERIFY(import.ok() && import.onlyMonthFirst.isEmpty());
    QCOMPARE(cell(import, 0, "decided"), form::Value(QDate(2016, 1, 3)));
    const Import belgian = read(file({"03/01/2016", "31/01/2016"}), plain());
    QCOMPARE(cell(belgian, 0, "decided"), form::Value(QDate(2016, 1, 3)));
}

void DatesTest::dates_ofBothKinds_areAskedAsWell()
{
    const Import import = read(file({"13/01/2016", "03/01/2016", "01/13/2016"}), leavingOut());
    QCOMPARE(rejected(import), QList<qsizetype>({2, 3}));
    QCOMPARE(cell(import, 0, "decided"), form::Value(QDate(2016, 1, 13)));
}

void DatesTest::dates_whoseOrderIsSaid_areReadSo_data()
{
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<qsizetype>("bad");
    QTest::newRow("month") << DateOrder::MonthFirst << QDate(2016, 3, 1) << qsizetype(3);
    QTest::newRow("day") << DateOrder::DayFirst << QDate(2016, 1, 3) << qsizetype(2);
}

void DatesTest::dates_whoseOrderIsSaid_areReadSo()
{
    QFETCH(DateOrder, order);
    QFETCH(qsizetype, bad);
    const Import import = read(file({"03/01/2016", "02/29/2016", "29/02/2016"}), inOrder(order));
    QCOMPARE(rejected(import), QList<qsizetype>({bad}));
    QTEST(*cell(import, 0, "decided").date(), "first");
}

void DatesTest::dates_inDoubt_stayInDoubtOnceTheProofIsMended()
{
    exchange::Sheet sheet = sheetOf(file({"03/01/2016", "02/29/2016"}));
    sheet.put(2, 1, text("29/2/2016"));
    TableWish wish = leavingOut();
    wish.doubtsDates = true;
    const Import import = exchange::importTable(sheet, form::Campaign::builtIn(), wish, {});
    QCOMPARE(rejected(import), QList<qsizetype>({1}));
}

void DatesTest::dates_asTextInAWorkbook_areAskedAsWell()
{
    const auto row = [](int number, const QByteArray &date) {
        const QByteArray n = QByteArray::number(number);
        return "<row r=\"" + n + "\"><c r=\"A" + n + "\" t=\"inlineStr\"><is><t>" + (number == 1 ? "no" : n)
            + "</t></is></c><c r=\"B" + n + "\" t=\"inlineStr\"><is><t>" + date + "</t></is></c></row>";
    };
    const QByteArray rows = row(1, "decided") + row(2, "03/01/2016") + row(3, "12/31/2016");
    const Import import = read(workbook::made({rows, {}, {}, {}, {}, false, {}, {}}), leavingOut());
    QCOMPARE(rejected(import), QList<qsizetype>({1, 2}));
}

/// Whatever stands in a column with a proof: what comes in has one reading only.
void DatesTest::dates_random_areNeverGuessedBesideAProof()
{
    QRandomGenerator random(20170220); // the same in each run
    const QList<QByteArray> signs{"/", "-", ".", " "};
    for (int round = 0; round < 200; ++round) {
        const QByteArray sign = signs.at(random.bounded(int(signs.size())));
        const auto spelled = [&](int first, int second) {
            return QByteArray::number(first) + sign + QByteArray::number(second) + sign + "2016";
        };
        QList<QByteArray> dates;
        QList<qsizetype> asked;
        for (int i = 0; i < 8; ++i) {
            const int first = random.bounded(1, 32), second = random.bounded(1, 13);
            dates.append(spelled(first, second));
            const bool isOne = QDate(2016, second, first).isValid() && (first > 12 || first == second);
            if (!isOne)
                asked.append(i + 1);
        }
        const Import free = read(file(dates), leavingOut());
        QVERIFY(free.onlyMonthFirst.isEmpty());
        dates.append(spelled(random.bounded(1, 13), random.bounded(13, 29)));
        asked.append(dates.size());
        QCOMPARE(rejected(read(file(dates), leavingOut())), asked);
    }
}

void DatesTest::spelling_thatAnAnswerNames_isReadInTheSameColumn()
{
    const form::Field &field = *form::Campaign::builtIn().table(text("hwg.files"))->column(text("decided"));
    for (const DateOrder order : {DateOrder::Doubtful, DateOrder::MonthFirst}) {
        const exchange::Manner manner{base::Language::French, 2016, order};
        const auto asked = exchange::understand(text("13/01/2016"), field, manner);
        const auto again = exchange::understand(text("2016-01-13"), field, manner);
        QVERIFY(again.value.ok());
        QCOMPARE(asked.value.ok(), order == DateOrder::Doubtful);
        if (!asked.value)
            QCOMPARE(asked.value.problem().args.value(1), text("2016-01-13"));
    }
}

QTEST_GUILESS_MAIN(DatesTest)
#include "test_dates.moc"
