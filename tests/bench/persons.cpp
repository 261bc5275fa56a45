// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// A hundred thousand rows that are all of one person, or all one invoice, beside as many that are all of different
// ones: all findings evaluated from nothing, the first edit after that, and the edits that follow; milliseconds.
// Nothing is written to a disk.
#include "rows.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using base::Decimal;
using report::Row;

namespace {

constexpr qsizetype count = 100'000;
constexpr int rounds = 7;

enum class Persons {
    Different,
    OneNumber,
    OneName
};

/// Each a whole post from some day of the first ten months to the end of the year, at a usual cost.
report::Values staff(Persons persons)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype person = persons == Persons::Different ? i : 0;
        const qint64 birth = 720'229'000 + person;
        Row row{i + 1, {}};
        row.cells.insert(u"no"_s, Decimal(i + 1));
        row.cells.insert(u"name"_s, u"Peeters%1"_s.arg(person));
        row.cells.insert(u"first"_s, u"An"_s);
        if (persons != Persons::OneName)
            row.cells.insert(u"insz"_s, QString::number(birth * 100 + 97 - birth % 97));
        row.cells.insert(u"function"_s, u"socialWorker"_s);
        row.cells.insert(u"contract"_s, u"contractual"_s);
        row.cells.insert(u"from"_s, QDate(2016, 1, 1).addDays(i % 300));
        row.cells.insert(u"to"_s, QDate(2016, 12, 31));
        row.cells.insert(u"fte"_s, Decimal(1));
        row.cells.insert(u"cost"_s, Decimal((366 - i % 300) * 137));
        rows.append(row);
    }
    report::Values values = sample::example();
    values.setRows(u"staff"_s, rows);
    return values;
}

report::Values charged(bool onePerson)
{
    report::Values values = staff(Persons::Different);
    Row row = values.rows(u"vst.staff"_s).first();
    QList<Row> rows;
    for (row.id = 1; row.id <= count; ++row.id) {
        row.cells.insert(u"person"_s, Decimal(onePerson ? 1 : row.id));
        rows.append(row);
    }
    values.setRows(u"vst.staff"_s, rows);
    return values;
}

report::Values invoices(bool one)
{
    report::Values values = withRows(u"vst.expenses"_s, count);
    QList<Row> rows = values.rows(u"vst.expenses"_s);
    for (Row &row : rows)
        row.cells = rows.at(one ? 0 : row.id - 1).cells;
    values.setRows(u"vst.expenses"_s, rows);
    return values;
}

double findAll(const report::Evaluator &evaluator, qsizetype &found)
{
    QElapsedTimer timer;
    timer.start();
    found = evaluator.findings(u"ocmw"_s).size();
    for (const form::Definition &module : evaluator.campaign().modules())
        found += evaluator.findings(module.code).size();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// How long it took from nothing. `column`: of the cell in the middle of the table that is edited.
double measure(const char *what, const report::Values &values, const QString &table, const QString &column)
{
    report::Evaluator evaluator = sample::evaluator(values);
    qsizetype found = 0;
    const double fromNothing = findAll(evaluator, found);
    QList<double> edits;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        evaluator.apply({report::Edit::Kind::SetValue, {table, count / 2, column}, Decimal(12'345 + i, 2), 0, {}});
        qsizetype after = 0;
        static_cast<void>(findAll(evaluator, after));
        edits.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double first = edits.takeFirst();
    std::sort(edits.begin(), edits.end());
    std::printf("%-46s %7lld findings  from nothing %9.1f  first edit %8.1f  edit %8.2f\n", what,
        static_cast<long long>(found), fromNothing, first, edits.at(edits.size() / 2));
    return fromNothing;
}

} // namespace

int main()
{
    const double different = measure("staff, all different", staff(Persons::Different), u"staff"_s, u"cost"_s);
    const double number = measure("staff, all one national number", staff(Persons::OneNumber), u"staff"_s, u"cost"_s);
    const double name = measure("staff, all one name", staff(Persons::OneName), u"staff"_s, u"cost"_s);
    std::printf("ratio to all different: one number %.2f, one name %.2f\n", number / different, name / different);
    const double persons = measure("charged, every person once", charged(false), u"vst.staff"_s, u"fte"_s);
    const double person = measure("charged, one person", charged(true), u"vst.staff"_s, u"fte"_s);
    std::printf("ratio to every person once: %.2f\n", person / persons);
    const double every = measure("expenses, every invoice once", invoices(false), u"vst.expenses"_s, u"amount"_s);
    const double one = measure("expenses, one invoice", invoices(true), u"vst.expenses"_s, u"amount"_s);
    std::printf("ratio to every invoice once: %.2f\n", one / every);
    return 0;
}
